// The shop's services for trying the pack out: a few orders in memory. A real shop registers its own under the same names.

/** @type {{ [number: string]: { total: number, returnable: boolean } }} */
const orders = {
  1234567890: { total: 129, returnable: true },
  1234567891: { total: 59.9, returnable: true },
  2222222222: { total: 899, returnable: false },
};

/** @type {import('kefu').Services} */
export const services = {
  'orders.find': ({ order }) => {
    const found = orders[String(order)];
    if (!found) throw new Error(`no order ${order}`);
    return { order: String(order), ...found };
  },
  'orders.return': ({ order }) => ({ order: String(order), accepted: true }),
};

// Stand-ins for trying the pack out: your app registers its own functions under the same names.

/** @type {import('kefu').Services} */
export const services = {
  'bookings.find': () => ({
    times: [
      { id: '10:00', label: '10:00' },
      { id: '14:30', label: '14:30' },
    ],
  }),
  'bookings.create': ({ day, time }) => ({ number: `${String(day).replaceAll('-', '')}-${String(time).replace(':', '')}` }),
};

/** A currency that amounts are read in. */
export type Currency = 'CNY' | 'USD' | 'EUR' | 'HKD' | 'GBP' | 'JPY';

/** How a currency is written beside an amount. */
interface CurrencyWords {
  /** `undefined` for money that is recognised, yet in no currency that kefu knows. */
  readonly currency: Currency | undefined;
  /** Before the amount: $20, 人民币三千. */
  readonly before: RegExp;
  /** After the amount: 20 dollars, 三千元. */
  readonly after: RegExp;
  /** After an amount of hundredths: 50 cents. */
  readonly cents?: RegExp;
}

// The first that fits wins: "hong kong dollars" before "dollars", HK$ before $. 块 and 毛 count other things too: 三块蛋糕, 毛病.
const words: readonly CurrencyWords[] = [
  {
    currency: undefined,
    before:
      /(?:(?<![a-z])(?!us|hk)[a-z]{1,3}\$|韩[元币]|韩圆|台币|新币|澳[元币]|加[元币]|泰铢|卢布|法郎|(?<![a-z])(?:aud|cad|sgd|nzd|krw|twd|inr|chf))\s?$/iu,
    after:
      /^\s?-?(?:(?:australian|aussie|canadian|singapore|singaporean|nz|new zealand|taiwan) dollars?|(?:rupees?|won|francs?|rubles?|roubles?|baht|pesos?|aud|cad|sgd|nzd|krw|twd|inr|chf)(?![a-z])|韩[元币圆]|新?台币|新币|澳[元币]|加[元币]|泰铢|卢布|法郎)/iu,
  },
  {
    currency: 'HKD',
    before: /(?:hk ?\$|(?<![a-z])hkd?|港[币幣元圓圆纸紙])\s?[:：]?\s?$/iu,
    after: /^\s?-?(?:(?:hong ?kong|hk) ?dollars?(?![a-z])|hkd(?![a-z])|hk\$|港[币幣元圓圆纸紙])/iu,
  },
  {
    currency: 'USD',
    before: /(?:(?:us ?)?\$|(?<![a-z])usd|美[元金刀])\s?[:：]?\s?$/iu,
    after:
      /^\s?-?(?:(?:u\.?s\.?|american) ?dollars?(?![a-z])|dollars?(?! (?:store|sign|account))(?![a-z])|doll?[ae]rs?(?![a-z])|bucks?(?![a-z])|usd(?![a-z])|(?:us)?\$(?!\s?\d)|美[元金刀]|刀(?![具片切口斧架子法]))/iu,
    cents: /^\s?-?(?:cents?(?![a-z])|¢|美分)/iu,
  },
  {
    currency: 'EUR',
    before: /(?:€|(?<![a-z])eur|欧元|歐元)\s?[:：]?\s?$/iu,
    after: /^\s?-?(?:euros?(?! (?:account|zone))(?![a-z])|eur(?![a-z])|€(?!\s?\d)|[欧歐]元|[欧歐](?![洲盟派阳陽式美普莱文亚]))/iu,
    cents: /^\s?-?(?:euro ?cents?(?![a-z])|欧分)/iu,
  },
  {
    currency: 'GBP',
    before: /(?:£|(?<![a-z])gbp|英[镑鎊磅])\s?[:：]?\s?$/iu,
    after:
      /^\s?-?(?:(?:british )?pounds?(?! (?:cake|shop|sign|of))(?: sterling)?(?![a-z])|quid(?![a-z])|gbp(?![a-z])|£(?!\s?\d)|英[镑鎊磅]|[镑鎊])/iu,
    cents: /^\s?-?(?:(?:pence|pennies|p)(?![a-z])|便士)/iu,
  },
  {
    currency: 'JPY',
    before: /(?:(?<![a-z])jpy|日[元圆圓円币幣])\s?[:：]?\s?$/iu,
    after: /^\s?-?(?:(?:japanese )?yens?(?![a-z])|jpy(?![a-z])|日[元圆圓円币幣]|円)/iu,
  },
  {
    currency: 'CNY',
    before: /(?:[¥￥]|(?<![a-z])(?:rmb|cny)|人民[币幣])\s?[:：]?\s?$/iu,
    after:
      /^\s?-?[多来來几余]?(?:(?:chinese )?yuans?(?![a-z])|kuai(?![a-z])|(?:rmb|cny|r)(?![a-z])|[¥￥](?!\s?\d)|人民[币幣]|[元圆圓](?![旦宵素气老首])(?:人民[币幣]|钱)?|[块塊][钱錢]|[块塊](?![表布肉糖板砖田地牌饼姜冰土屏儿头状]|手表|蛋糕|肥皂|香皂|石头|巧克力|电池|硬盘|玻璃|毛巾|面包|豆腐|地毯|披萨|月饼|橡皮|内存|显卡|主板))/iu,
    cents: /^\s?(?:fen(?![a-z])|分[钱錢])/iu,
  },
];

/** A currency found beside an amount. */
export interface FoundCurrency {
  readonly currency: Currency | undefined;
  /** How many characters its name takes. */
  readonly length: number;
  /** What one of the unit is worth: 0.01 for cents. */
  readonly worth: number;
}

const tenths = /^\s?(?:[毛角](?![病衣巾线星形尺裤洲债恋])[钱錢]?|(?:jiao|mao)(?![a-z]))/iu;

/** The currency whose name or sign ends a text. */
export function currencyBefore(text: string): FoundCurrency | undefined {
  return firstOf(text, ({ before }) => before, 1);
}

/** The currency, or a hundredth or tenth of it, whose name or sign begins a text. */
export function currencyAfter(text: string): FoundCurrency | undefined {
  const tenth = tenths.exec(text);
  if (tenth) return { currency: 'CNY', length: tenth[0].length, worth: 0.1 };
  return firstOf(text, ({ cents }) => cents, 0.01) ?? firstOf(text, ({ after }) => after, 1);
}

function firstOf(text: string, of: (words: CurrencyWords) => RegExp | undefined, worth: number): FoundCurrency | undefined {
  for (const entry of words) {
    const found = of(entry)?.exec(text);
    if (found) return { currency: entry.currency, length: found[0].length, worth };
  }
  return undefined;
}

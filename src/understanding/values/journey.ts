import type { City } from './cities.ts';
import { isDenied, type Mention, settle } from './mentions.ts';

type End = 'from' | 'to';

const colon = '(?:是|为| is)?[:：]? ?';
const fromBefore = new RegExp(
  `(?:[从自由在住]|离开|出发(?:地点?|城市|站)?|起点站?|始发地?站?|起飞地?|\\b(?:from|leaving|departing|departs?|departure|origin|leave|starting|start|out of|in|at)(?: (?:from|in|city|airport))?)${colon}$`,
  'i',
);
const toBefore = new RegExp(
  `(?:[到去飞往至回返抵达赴来转]|目的地|到达(?:地点?|城市|站)|终点站?|\\b(?:to|into|towards?|arriving|arrive|arrival|destination|reach|visit|for|bound)(?: (?:in|at|city|for))?)${colon}$|(?:→|>|[-–—~/]|=>) ?$`,
  'i',
);
const fromAfter =
  /^市?(?:[东西南北]?站|机场)?(?:[这那]边|[这那]里)?(?:出发(?![地城站点日时])|起飞(?!地)|始发(?![地站])|走(?![到过])|上车|登机|动身|启程)/;
const toAfter = /^市?(?:[东西南北]?站|机场)?(?:降落|落地|下车|到达)(?![^的吧后时，。,.\s])/;
const viaBefore =
  /(?:经停?|经由|途经|中转|转机|\b(?:via|through|stopover in|stop in|connecting in|connection in|layover in|changing in|change in)) ?$/i;
const viaAfter = /^市?(?:转机|中转|经停)/;

/** How far around a city the words for its end are looked for. */
const reach = 24;

interface Stop {
  readonly mention: Mention<City>;
  readonly end: End | 'via' | undefined;
}

/** The city at one end of a journey; where no word tells, the first of two is where it begins. */
export function endOfJourney(mentions: readonly Mention<City>[], text: string, wanted: End): City | undefined {
  const words = text.toLowerCase();
  const stops = mentions
    .filter((mention) => !isDenied(mention, words))
    .map((mention, index): Stop => ({ mention, end: endNamed(mention, text, index === 0) }))
    .filter(({ end }) => end !== 'via');
  const at = (end: End | undefined) => stops.filter((stop) => stop.end === end).map(({ mention }) => mention);
  const [mine, other, open] = [at(wanted), at(wanted === 'from' ? 'to' : 'from'), at(undefined)];
  const elsewhere = (candidates: readonly Mention<City>[]) =>
    candidates.filter(({ value }) => !other.some((mention) => mention.value === value));
  // "从北京到上海再回北京" goes to Shanghai, and "Beijing, I fly to Rome" leaves from Beijing.
  if (mine.length > 0) return settle(elsewhere(mine), words) ?? settle(mine, words);
  if (other.length > 0) return settle(elsewhere(open), words);
  const cities = [...new Set(open.map(({ value }) => value))];
  if (cities.length === 2) return settle(open, words) ?? (wanted === 'from' ? cities[0] : cities[1]);
  return settle(open, words);
}

function endNamed({ start, end }: Mention<City>, text: string, isFirst: boolean): Stop['end'] {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  if (viaBefore.test(before) || viaAfter.test(after)) return 'via';
  if (fromAfter.test(after)) return 'from';
  if (toAfter.test(after)) return 'to';
  // 成都往返丽江 ends in Lijiang, 往返成都丽江 begins in Chengdu.
  if (toBefore.test(before)) return isFirst && before.endsWith('往返') ? undefined : 'to';
  return fromBefore.test(before) ? 'from' : undefined;
}

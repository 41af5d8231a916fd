import { type Locale, textFor } from '../model/index.ts';
import type { Hotline } from './options.ts';

/** Emergency numbers unless a pack names its region's: mainland China, as the service standard has it (8.1). */
const defaultHotlines: readonly Hotline[] = [
  { number: '110', for: { zh: '报警', en: 'police' } },
  { number: '119', for: { zh: '火警', en: 'fire' } },
  { number: '120', for: { zh: '急救', en: 'ambulance' } },
  { number: '12356', for: { zh: '心理援助', en: 'mental health' } },
];

/** `110（报警）、120（急救）`, in English `110 (police), 120 (ambulance)`. */
export function hotlineText(locale: Locale, hotlines: readonly Hotline[] = defaultHotlines): string {
  const chinese = locale.startsWith('zh');
  return hotlines
    .map(({ number, for: purpose }) => {
      const words = textFor(purpose, locale)?.variants[0] ?? '';
      return chinese ? `${number}（${words}）` : `${number} (${words})`;
    })
    .join(chinese ? '、' : ', ');
}

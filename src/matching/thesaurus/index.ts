// A bilingual thesaurus of customer service: words that mean the same without looking the same.
import { accounts } from './accounts.ts';
import { asking } from './asking.ts';
import { banking } from './banking.ts';
import { delivery } from './delivery.ts';
import { driving } from './driving.ts';
import { education } from './education.ts';
import { food } from './food.ts';
import { government } from './government.ts';
import { health } from './health.ts';
import { homes } from './homes.ts';
import { leisure } from './leisure.ts';
import { lending } from './lending.ts';
import { payments } from './payments.ts';
import { people } from './people.ts';
import { conceptReader } from './reader.ts';
import { returns } from './returns.ts';
import { shopping } from './shopping.ts';
import { support } from './support.ts';
import { technology } from './technology.ts';
import { telecom } from './telecom.ts';
import { travel } from './travel.ts';
import { utilities } from './utilities.ts';

const sources: readonly string[] = [
  asking,
  shopping,
  delivery,
  returns,
  payments,
  banking,
  accounts,
  support,
  lending,
  food,
  people,
  technology,
  utilities,
  telecom,
  travel,
  government,
  education,
  health,
  driving,
  homes,
  leisure,
];

// Indexed when the first text comes: an import costs nothing.
let read: ((text: string) => readonly string[]) | undefined;

/**
 * Names the concepts of customer service that a text holds, each once: the same for 有货, 现货 and "in stock".
 *
 * It is what `createMatcher({ concepts })` takes, so that a question finds an article that says it in other words, or in the
 * other language (Chinese, English). A concept that the text denies (没有货, "not available") is named `not-…`.
 *
 * @example
 * import { serviceConcepts } from 'kefu/thesaurus';
 * console.log(serviceConcepts('还有现货吗').join(' ')); // → in-stock
 */
export function serviceConcepts(text: string): readonly string[] {
  read ??= conceptReader(sources.join('\n'));
  return read(text);
}

// Signals in English.

import { enDangers } from './en-dangers.ts';
import { enFeelings } from './en-feelings.ts';
import { anyOf, type SignalLanguage, words } from './signal-rules.ts';

/** Signals in English, British, American and Indian; apostrophes are dropped before rules are tried. */
export const enSignals: SignalLanguage = {
  letters: /[a-z]{2}|[😡🤬😤💢🖕]/iu,
  fold: (text) => (isShouted(text) ? '⇧ ' : '') + text.replace(/['’]/gu, '').toLowerCase(),
  otherSenses: new RegExp(
    words(
      // Things, titles and idioms that sound like a signal.
      'complaints? (?:department|policy|team|handling|procedure|form|number|page)|angry birds?|mad max|sick (?:beats|leave|pay)',
      'emergency (?:exit|contact|kit|numbers?|row|light)\\w*|(?:instant|quick)[ -](?:noodles|coffee|dry|question)|no (?:hurry|rush)',
      'fire (?:stick|tv|pit|door|insurance|place|extinguisher|drill|works)|(?:smoke|carbon monoxide|gas) (?:detector|alarm)s?|gas (?:bill|hob|meter|card)|photo bomb|(?:phone|battery|plants?|laptop|screen|hair) (?:\\w+ )?(?:died|dying|is dead|dead)|dying (?:my|to)|(?:to|would|id) die for',
      'fraud (?:department|team|awareness)|fake (?:plants|flowers|tan|fur|lashes|grass|nails)|(?:life )?hacks?|(?:phishing|fraud) quiz|oh wait',
      'tennis court|court(?:esy|yard|side)\\w*|(?:dog|cat) show|case for|press (?:the|and hold|play|pay)',
      'switch to (?:your|you|paper|yearly|monthly|annual)|(?:from )?another provider to you|close the (?:chat|window|app|tab)|(?:from |for the )?newsletter(?: only)?|end (?:date|a call)',
      '(?:roller|venetian) blinds?|debt free',
      '(?:idiot|fool|get lost)[ -]proof|(?:stupid|dumb|silly) (?:question|phone|me)|kick ass|im? (?:am )?(?:so |such an? |an? )?(?:useless|stupid|dumb|idiot|terrible|rubbish|bad|hopeless)(?: (?:with|at))?|bitchin',
      'not (?:upset|angry|complaining|mad)|with (?:myself|me)|no complaints?',
    ),
    'g',
  ),
  rules: [...enDangers, ...enFeelings],
  elsewhere: anyOf('\\b(?:my ex|scam\\w*|thie\\w+|lowlife|myself|password|neighbou?r|hackers?|cloned)\\b|^\\W*\\w+\\W*$'),
  company: anyOf(
    '\\b(?:you|your|u|staff|agent|support|manager|service|company|bot)\\b|refund|bill|order|delivery|network|airline|bank',
  ),
};

/** Words all in capitals that say something: enough of them are shouting, which would be lost in lower case. */
function isShouted(text: string): boolean {
  const loud = text.match(/\b[A-Z]{3,}\b/gu) ?? [];
  return (loud.length > 3 || loud.filter((word) => word.length > 3).length > 2) && !/\b(?:PLS|PLEASE|THANKS|SORRY)\b/u.test(text);
}

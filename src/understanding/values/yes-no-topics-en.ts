import type { Role } from './yes-no-clause.ts';
import { type Topic, topicLexicon } from './yes-no-lexicon.ts';

const topics: readonly Topic[] = [
  // Who is about to do it has not done it.
  { about: /^(?:have|has|had|did)\b/u, unsure: 'going to|gonna|about to|will|trying to|i will try|supposed to' },
  {
    about: /\b(?:receive|received|arrive|arrived|delivered|get your|got your|got the)\b/u,
    shown:
      'arrive|come|got it|arrived|it came|came|came this morning|came yesterday|received|delivered|it is here|have it|picked it up|showed up|turned up',
    contrary:
      'still waiting|waiting|nothing yet|nothing|nothing arrived|nothing came|on its way|in transit|lost|never came|never arrived|no sign of it|no parcel',
  },
  {
    about: /\b(?:damaged?|broken|defective|faulty|cracked|scratched)\b/u,
    shown:
      'crushed|torn|ripped|dented|cracked|smashed|broken|badly|bent|wet|leaking|scratched|a bit|a little|slightly|in pieces|destroyed|open|opened|squashed|shattered|dent|hole',
    contrary:
      'box is fine|is fine|everything is fine|all fine|all good|looks good|intact|perfect condition|good condition|mint condition|looks fine|looks ok|undamaged|as new|like new|perfect|in one piece|sealed|flawless|fine',
  },
  {
    about: /\b(?:with you|in your possession|still have|to hand|in hand)\b/u,
    shown:
      'in my hand|in my wallet|in my purse|in my bag|in my pocket|right here|at home|with me|holding it|have it|got it|in front of me',
    contrary:
      'took it|someone took|lost|lost it|gone|stolen|missing|can not find|nowhere|left it|dropped it|misplaced|vanished|disappeared|swallowed',
  },
  {
    about: /\b(?:changed|updated|moved)\b/u,
    shown: 'new number|new one|a new one|new|different|different one|switched|updated|changed',
    contrary:
      'same|the same|same number|same one|same as before|unchanged|still the same|as before|original|old one|still the old one|no change|no changes|identical',
  },
  {
    about: /\b(?:correct|right|valid|accurate|up to date)\b/u,
    shown:
      'same|same address|unchanged|no change|no changes|still the same|has not changed|have not moved|looks good|all good|up to date|that is it|that is mine',
    contrary:
      'wrong|moved|i moved|outdated|out of date|old|old one|old address|previous|different|changed|typo|new address|mistake',
  },
  {
    about: /\b(?:happy|satisfied|pleased)\b/u,
    shown:
      'satisfied|impressed|10|not bad|no complaints|could not be better|could not fault it|5 stars|great|excellent|very helpful|helpful|fantastic|brilliant|love it|loved it|delighted|thrilled|wonderful|could not be happier|good|five stars|perfect|great job|good job|amazing',
    contrary:
      'wasted my time|wasted|0|one star|1 star|zero stars|terrible|awful|horrible|bad|very bad|poor|disappointed|disappointing|rubbish|useless|worst|unhappy|dissatisfied|angry|furious|disgusted|slow|too slow|annoyed|waste of time|a joke|unhelpful|dreadful|frustrated|frustrating',
  },
  {
    about:
      /\b(?:different|change|switch|swap|replace|move you|exchange|upgrade|downgrade|cancel|close|refund|delete|roaming|activate)\b/u,
    contrary:
      'rather stay|rather keep|like this|like it|love this|i like mine|mine is fine|prefer this|keeping it|the one i picked|keep|keep it|i will keep it|keep this one|keep my plan|keep the|same|the same|same colour|same color|this colour|this color|this one|current|stay on|stay with|stick with|as it is|as is|leave it|leave it off|leave it as it is|keep it off|off|keep it open|stay put|happy with this|happy with mine',
  },
  {
    about: /\b(?:turn on|switch on|enable)\b/u,
    shown: 'travelling|traveling|flying|going abroad|enable|on|on please|turn it on|switch it on|enable it|put it on',
    contrary: 'off|leave it off|keep it off|turn it off|turn off|switch off',
  },
  {
    about: /\b(?:yourself|recogni[sz]e|familiar|did you make|your own|was it you|was this you|authori[sz]e)\b/u,
    shown:
      'ring a bell|rings a bell|familiar|been there|guilty|know what it is|my purchase|i know it|was me|it was me|that was me|is me|mine|it is mine|that is mine|i did it|by me|i bought|i paid|bought it|i made it|made it myself',
    contrary:
      'not me|was not me|someone else|somebody else|my wife|my husband|my son|my daughter|my kid|my kids|my mum|my mom|my dad|my friend|fraud|fraudulent|stolen|hacked|scam|never bought|did not buy|never heard of|never seen|did not make|did not order|never made|unfamiliar|no clue|never ordered|never paid|did not pay|not mine|unknown to me|did not do',
  },
  {
    about: /\b(?:call you|phone you|ring you|call)\b/u,
    shown: 'call me|ring me|phone me|any time|i am free|i am available|free now|after work',
    contrary:
      'chat is fine|chat is better|not by phone|text is better|text me|text only|email only|email me|email instead|prefer email|prefer text|by email|by text|chat only|in a meeting|at work|busy',
  },
  {
    about: /\b(?:wait|queue|hold|stay)\b/u,
    shown:
      'keep waiting|hang on|keep my place|i will hang on|keep me in|stay in|wait|hold|stay|i will wait|can wait|will wait|waiting is fine|i will stay|i will hold|will hold|still here|keep me|no rush|not in a rush|not in a hurry|no hurry|take your time|if i must|if i have to',
    contrary:
      'take me out|remove me|remove|done|i am done|quit|i quit|end it|disconnect|not worth the wait|need it now|need it today|need it tomorrow|too long|way too long|can not wait|leave|leaving|i am leaving|hang up|hanging up|done waiting|tired of waiting|sick of waiting|fed up|call me back|got to go|have to go|urgent|need it sooner|asap|hurry|in a rush|in a hurry|bye|giving up|i give up|screw it|forget it',
  },
  {
    about: /\b(?:technician|tomorrow|today|collect|store|visit|appointment)\b/u,
    shown:
      'before|after work|in the morning|in the afternoon|tonight|works|work|suits|suit|i will be there|be there|on my way|will be home|will be in|i am home|i am in|i am free|free|see you then|will pop in|will come|coming|perfect',
    contrary:
      'bad|not good|be out|better|busy|away|out of town|not home|not at home|not in|not around|at work|working|on holiday|too far|can not make it|will not make it|out all day|closed|instead',
  },
  {
    about: /^(?!.*\b(?:happy|satisfied|service|changed)\b).*\b(?:today|now)\b/u,
    shown: 'immediately|right away|right now|asap|straight away',
    contrary: 'tomorrow|later|next week|another day|some other day|after work tomorrow|in a few days|this weekend|at the weekend',
  },
  { about: /\btomorrow\b/u, contrary: 'next week|another day|the day after|day after tomorrow|some other day|instead' },
  { about: /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u, contrary: 'instead|another day|some other day|a different day' },
  {
    about: /\b(?:gift|present)\b/u,
    shown:
      'birthday|for my wife|for my husband|for my mum|for my mom|for my dad|for my friend|for a friend|for my girlfriend|for my boyfriend|for my son|for my daughter|for my sister|for my brother|anniversary|christmas|wedding',
    contrary: 'for me|for myself|myself|for my own|my own use|treating myself',
  },
  {
    about: /\b(?:photo|picture|document|send us)\b/u,
    shown: 'sent|sending|sending it|just sent it|attached|here you go|here it is|uploading',
    contrary: 'no camera|camera is broken|phone is dead|no phone',
  },
  {
    about: /\b(?:restart|restarted|try|tried|clear|clearing|check|checked|reset)\b/u,
    shown:
      'first thing|three times|four times|5 times|3 times|2 times|tried|tried that|did that|done that|already did|already done|done|several times|many times|twice|yes twice|did it|multiple times',
    contrary: 'did not know|did not think|did not try|not tried|have not tried',
  },
  {
    about: /\b(?:bags?|luggage|suitcase)\b/u,
    shown: 'one|two|three|1|2|3|one bag|two bags|two suitcases|one suitcase|just one|a suitcase|big one|three bags|2 bags|1 bag',
    contrary:
      'travel light|cabin bag|cabin bag only|cabin only|cabin bags only|nothing|carry on only|carry on|hand luggage|hand luggage only|hand baggage|backpack|just a backpack|none|no bags|travelling light',
  },
  {
    about: /\b(?:partial refund|refund)\b/u,
    shown: 'money back|i want my money back',
    contrary: 'exchange|swap|store credit|voucher|new one|exchange instead|replacement|in full|all of it',
  },
  {
    about: /\bpartial\b/u,
    shown: 'acceptable|reasonable|fair enough|fair',
    contrary: 'nothing less|the full amount|everything|full|full refund|full amount|everything back|full refund only|not enough',
  },
  {
    about: /\b(?:anything else|something else|more help|other questions?)\b/u,
    shown:
      'question|questions|quick one|quick question|another question|one more|one more thing|one more question|there is|also|another thing|another issue|i have a question|can you also|there is one thing',
    contrary: 'that covers it|that will do|covers everything|i will be off|you have been great|thanks for your help',
  },
  {
    about: /\b(?:agent|human|person|representative|advisor)\b/u,
    shown: 'human please|human|real person|agent|connect me|put me through|transfer me',
    contrary:
      'you are doing fine|you will do|you can do it|let us continue|continue here|stay with you|sort it|sort it myself|you are fine|i will manage|figure it out|keep going|you can help',
  },
  {
    about: /\b(?:member|student|customer|subscriber)\b/u,
    shown:
      'first year|second year|third year|final year|undergraduate|postgrad|gold|silver|platinum|at university|at uni|in college|full time|part time|phd|study|studying|freshman|sophomore|junior|senior|masters|undergrad|grad student|joined|signed up|been one|sign up',
    contrary:
      'teacher|retired|employed|i work|have a job|got a job|finished|long time ago|guest|just a guest|visitor|graduated|used to be|expired|former|dropped out|working now|left school|lapsed',
  },
  {
    about: /\b(?:over|at least|older|adult) ?\d*\b/u,
    shown: 'adult|an adult',
    contrary: 'under age|underage|minor|a minor|too young|younger|under',
  },
  {
    about: /\b(?:returned|refunded|paid back|credited)\b/u,
    shown: 'got it|received|arrived|came back|it is in|in my account|got it back|have it',
    contrary: 'still waiting|nothing|nothing yet|waiting|missing|not seen',
  },
  {
    about: /\b(?:do not|not|no longer) (?:want|need)\b/u,
    shown: 'keeping it|send one|send me one|send it|email it|still want|still need|keep it|want to keep|i do want|i do need',
    contrary: 'no longer want|no longer need|do not want|changed my mind|no receipt|no need',
  },
  { about: /\bdo not (?:want|need)|no longer\b/u, contrary: 'no need|not necessary|not needed|without' },
  {
    about: /\bcomplaint|complain\b/u,
    contrary: 'leave him alone|leave it alone|no hard feelings|was nice|not his fault|not worth|he was fine|let it go|just want',
    shown: 'complain|furious|report him|unacceptable',
  },
  {
    about: /\bmind\b/u,
    shown: 'prefer|i mind|do mind|would mind|rather not|prefer not|hate|would rather|mind very much|of course i mind',
    contrary:
      'works|like|love|fine with|fine by|be fine|look nice|not mind|is fine|blue is fine|go ahead|as long as it comes|no bother|not bothered|either colour',
  },
  {
    about: /\bwake|\balarm/u,
    shown: 'five|six|seven|eight|4|5|6|7|8|9',
    contrary: 'alarm|an alarm|have an alarm|my phone|my own alarm|early bird|wake myself|early riser|not tomorrow|be fine',
  },
  {
    about: /\bseat\b|\bcot\b|\bcrib\b/u,
    shown: 'one|two|three|1|2|3|toddler|baby|year old|kids|children|infant',
    contrary: 'our own|my own|brought|no kids|no children|grown up|adults only|too old|too big',
  },
  {
    about: /\bbreakfast\b|\bmeal\b|\blunch\b|\bdinner\b/u,
    shown: 'one|two|three|1|2|3|both of us|all of us|hungry|everyone',
    contrary: 'eat out|coffee|eating out|elsewhere|fasting|i do not eat',
  },
  {
    about: /\bfirst time\b/u,
    shown: 'first time|new here',
    contrary: 'second time|used it before|used you before|been here before|regular|many times',
  },
  {
    about: /\b(?:solved|resolved|fixed|working|sorted)\b/u,
    shown: 'fixed|works|working|works now|sorted|solved|resolved|all good|all good now',
    contrary: 'still not|still not working|still broken|still the same|the same|same problem|same issue|worse|still',
  },
  {
    about: /\balerts?\b|\bnewsletter\b|\bemails?\b|\bnotifications?\b/u,
    shown: 'send them|email me',
    contrary: 'spam|no spam|enough emails|too many|do not send|enough',
  },
];

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

// "Saturday" to a question about Friday is a no.
function otherDays(question: string): readonly string[] {
  return /day\b|\btomorrow\b/u.test(question) ? days.filter((day) => !question.includes(day)) : [];
}

/** The phrases that answer an English question without a yes or a no, and what each says; contractions are written out. */
export function topicPhrasesEn(question: string): ReadonlyMap<string, Role> {
  const unfit = otherDays(question).map((day) => [day, 'contrary'] as const);
  return new Map([...unfit, ...topicLexicon(topics, question, '|')]);
}

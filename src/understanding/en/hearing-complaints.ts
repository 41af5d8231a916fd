// Blame, insult, indignation, and the wish to complain.
import type { HearingRule } from '../act-rules.ts';
import { hearing, phrase, saying } from './hearing-words.ts';

/** Blame in a word, whatever it is about. */
const strong =
  "(?:appalling|disgrace(?:ful)?|disgusting|unacceptable|pathetic|atrocious|abysmal|outrag(?:e|eous)|scandal(?:ous)?|shambles|shambolic|shameful|ashamed of|inexcusable|ludicrous|laughable|insult(?:ing)?|incompeten\\w+|negligen\\w+|irresponsible|careless\\w*|clueless|misbehav\\w+|harass\\w+|arrogant|disrespect\\w*|unprofessional|dishonest|rude(?:ly)?|patroni[sz]ing|condescending|daylight robbery|dumpster fire|(?:what|beyond|such) a joke|a joke of|waste of (?:time|money|space)|shame on|how dare|pillar to post|rip[- ]?off merchants|cowboys|con artists|taking the (?:piss|mick)|having a laugh|beggars belief|fobb(?:ed|ing)|cheated|conned|scammed|ripped (?:me )?off|wtf|ffs|the (?:hell|heck|fuck)|for \\w+'?s sake|your (?:act together|attitude|behaviou?r)|not good enough|(?:false|broken|empty) promises|i demand|expected? better|grievance|nothing but (?:trouble|problems|excuses|grief)|unimpressed|so[- ]called|(?:no|not even an?|without an?y?|never (?:even )?) ?apolog\\w+|(?:last|final) straw|wit'?s'? end|hair out|driving me \\w+|boiling|speechless|criminal|extortion\\w*|greedy|money[- ]grabbing|misleading|misled|deceiv\\w+|(?:all|more|of|your|told me) lies|blamed me|refus(?:ed|es|ing) to (?:help|listen)|like a (?:criminal|number|second)|no respect|made (?:me|to) feel|up to here|third[- ]class|second[- ]rate|how you treat)\\b";
/** The same only of the company, its people or its service. */
const weak =
  '(?:terrible|awful|horrible|horrendous|dreadful|useless|hopeless|rubbish|worst|bad|poor|shocking|ridiculous|jokes?|crap|shit|garbage|trash|nasty|mess|nightmare|lousy|farce|second rate|third class|unhelpful|liars?|thieves|crooks|cheats?|scam(?:mers?)?|frauds?|robbers|idiots?|morons?|muppets?|clowns?|stupid|careless)';
const house =
  '(?:service|support|company|firm|staff|team|customer (?:care|service)|website|site|app|bot|experience|management|shop|store|bank|airline|drivers?|couriers?|receptionist|guy|lot|outfit|you|ur|they|people|agents?|helpline)';
const very =
  '(?:(?:just|so|very|really|too|quite|absolutely|utterly|completely|totally|extremely|incredibly|deeply|bitterly|thoroughly|beyond|bloody|getting|a|an|complete|total|absolute|utter) )';
const them = '(?:you|u|they|your (?:\\w+ )?(?:staff|people|driver|agent|company|guy|man|team))';

/** How customers complain in English. */
export const enComplaints: HearingRule = hearing(
  'complain',
  [
    saying(strong),
    new RegExp(`^(?=.*\\b${weak}\\b(?! (?:day|time of|internet|two'?s)))(?!(?:is|are|was) )(?:.* )?${house}\\b`, 'i'),
    saying(
      '(?:file|make|lodge|raise|submit|register|log|put in|have) (?:an? |my |this as a )?(?:\\w+ )?complaint|(?:want|like|need|wish|going) to complain|complain (?:against|about (?:your|you|how))',
      `(?:this|it|that|everything|all)(?:'?s| is| was| has been) ${very}*(?:${weak}|ridiculous|silly|madness|absurd|insane|disaster|nonsense|crazy|unfair|unbelievable|bullshit|fraud|robbery|rip[- ]?off)$`,
      `(?!an? )${very}(?:ridiculous|useless|terrible|shocking|awful|hopeless|disappoint(?:ed|ing)|upset|angry|annoy(?:ed|ing)|frustrat(?:ed|ing)|unhappy|dissatisfied|let down|fed up|livid|furious|fuming|outraged|appalled|disgusted|poor|unhelpful)\\b`,
      `(?:livid|furious|fuming|pissed off|(?:un(?:happy|satisfied)|dissatisfied|not (?:happy|satisfied|impressed)|disappointed|angry|annoyed) (?:with|by|in|at) (?:your|you|how|the (?:way|service|support)|this (?:company|service)))`,
      "(?:fed up|sick(?: and tired)?|tired) (?:of|with) (?:this|your|you|being|waiting|the)\\b|(?:had|is) enough$|i feel (?:so |completely |totally )?(?:ignored|insulted|cheated|let down)|(?:all|just) (?:i get|excuses)|over-?(?:charged|billed) (?:me )?again|been over-?charged|ashamed|how is it possible|can'?t (?:even )?(?:deliver|answer|organi[sz]e)|i feel (?:let down|robbed)",
      `${them}(?:'?ve| have| are|'re| all| people| lot| just| guys)* (?:(?:keep|kept) \\w+ing|lied|lying|cheat\\w*|robb\\w+|loot\\w+|mess(?:ed|ing)? (?:up|me)|screw\\w+|ruin\\w+|ignor\\w+|wast\\w+|done nothing|let me down|(?:never|don'?t|do not|couldn'?t) (?:\\w+ )?(?:care|keep|listen|reply|bother|refund|answer)|over-?(?:bill|charg)\\w*|threw|dump\\w+|broke|stole|overcharg\\w+|dodg\\w+|shouted|swore|laughed|hung up|had my money)`,
      '(?:being|been|was) (?:lied to|ignored|messed (?:about|around)|passed (?:around|from)|treated (?:so|like|badly))',
      '(?:spoke|spoken|talk(?:ed|s)?) (?:to|down to) me|(?:hung up|down) on me|(?:ignored|accused|robbed|fooled|cheated) (?:me|us)|stole my|wast(?:ed|ing) (?:my|hours|half|the whole)|ruined (?:my|our)|lost (?:a|my|our) (?:customer|custom|business)|fooling \\w+',
      '(?:nobody|no ?one|none of you)(?: even| ever| ever even| there)? (?:cares?|help\\w*|repl\\w+|answers?|listens?|takes|is taking|has a clue|called|came|turned up|showed up|responds?|bothers?|picks up|says|wants to|knows)',
      '(?:second|third|fourth|fifth|sixth|tenth|umpteenth|\\d+(?:rd|th|nd)) (?:\\w+ )?time\\b(?! (?:slot|buyer|i (?:order|buy|book)))(?=$| (?:you|u|this|now|in|and|i)\\b)|how many (?:more )?times (?:do|must|have|will)|(?:yet|once) again you|still (?:nothing|no one|nobody)',
      'every (?:single )?(?:time|month|week|day) you|(?:always|constantly) (?:late|the same|an excuse|lying)|same (?:rubbish|excuse|old|nonsense)|(?:your|another|more|enough|of) excuses?|excuse after',
      "(?:how hard can it be|call (?:this|that|yourselves?) (?:a |an )?(?:\\w+ )?(?:service|support|help|company)|what (?:kind|sort) of (?:company|business|service|support|people|customer)|are you (?:kidding|joking|serious)|what(?:'?s| is) the (?:use|point) of (?:having|paying|(?:a |my )?(?:premium|member))|what am i paying|paid good money)",
      "why (?:do|can'?t|won'?t|don'?t) you (?:people|lot|always|keep|never|even)|do(?:es)?(?:n'?t)? (?:any(?:one|body)|you) (?:\\w+ )?(?:care|give a)\\b|do you (?:even|people|lot)\\b",
      '(?:zero|no|1|one|0) stars? (?:for|review\\b(?! to))',
      'legal (?:action|notice)|(?:trustpilot|watchdog|ofcom|ofgem)',
      "won'?t be (?:coming back|ordering|shopping)|(?:tell|warn) (?:everyone|all my)",
      '(?:great|good|nice|brilliant) (?:job|work) (?:losing|ruining|breaking|messing)|thanks for nothing|no thanks to you|service as (?:ever|usual|always)|lose my .{1,20} and then',
      '(?:you|u) (?:people|lot)\\b|you suck|bunch of (?:\\w+ )?(?:idiots|clowns|thieves|liars|crooks|muppets|jokers)|(?:fuck|screw) (?:you|off)|piss off|go to hell|stop (?:lying|wasting|ignoring)',
    ),
    phrase('rip[- ]?off', '(?:late )?again late', 'complaint', '(?:a )?(?:farce|joke)', 'worst .+'),
  ],
  {
    unless:
      /^(?:how|where|is|are|does|do|can|what(?:'?s| is) (?:the (?:worst|address|best)|your))\b(?!.*\b(?:how hard|so rude|you (?:kidding|joking|serious|lot|people|even)|care)\b)|\b(?:no|not) complain|\bexcuse me\b|\bnot (?:rude|(?:too |so |that )?bad)\b/i,
    within: [/[😡🤬]/u],
    never:
      /\bno complaints\b|\bnot complaining|\bcomplaints? (?:ref|policy|email|number)|\bhow (?:do|can|long)\b.{0,20}\bcomplain|\bneighbou?rs? complain|^is (?:this|it|that)\b|\bthanks?(?: you)?,? you (?:lot|people)\b/i,
  },
);

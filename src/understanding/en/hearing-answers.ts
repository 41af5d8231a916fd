// Yes, no, "skip it" and "that was wrong" beside other words.
import type { HearingRule } from '../act-rules.ts';
import { answer, dont, hearing, opening, phrase, saying } from './hearing-words.ts';

const yes =
  '(?:y+e+s+|ye+a+h*|yeh|ya+|yep+|yup+|yas+|aye|haan(?: ?ji)?|ji|yessir|yass|yis|ys|yus|yip|ja|oui|si|hell yeah|obv(?:iously)? yes|mm-?hmm|uh-?huh|mhm)';
const fine =
  '(?:good|fine|ok(?:ay)?|great|perfect|ideal|alright|right|correct|lovely|acceptable|helpful|cool|wonderful|brilliant)';
const day =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|tonight|(?:the )?(?:morning|afternoon|evening)|either|any(?: time)?|both|that(?: one| time| day)?|this(?: one)?|the (?:first|second|last|other|next) (?:one|slot)|\\d[\\d:]* ?(?:am|pm)?)';
// After a "no": the sentence goes on about the offer, not about something there is none of.
const afterNo =
  "(?:thanks?|thank|thx|ta|cheers|i|i'm|im|i've|i'd|we|it isn'?t|it is not|it'?s (?:not|ok|okay|fine|alright|all)|that'?s (?:ok|okay|fine|alright|all)|thats|don'?t|dont|do not|not|please|need|no|nope|bcoz|because|cos|cause|way|sir|mate|sorry|never|just|that isn'?t|that won'?t|chance|deal|leave|keep|but|he|she|they|you|to|none|nothing|this|more|mam|ma'?am|bro|dear|thankyou|haven'?t|hasn'?t)";
const notAtAll =
  "(?:interested|keen|suitable|convenient|for (?:me|us)|happening|unless|willing|prepared|wanting|looking (?:to|for)|paying|a (?:chance|fan|good idea)|on your|fussed|that i(?:'m| am| know| remember)|as far as|at that price|agree|really what|(?:needed|required|necessary|really|today|tonight|now|at (?:all|the moment|this (?:time|point))|right now|this time|particularly|likely|ok(?:ay)?|yet|true|for now)(?=$| (?:thanks|thank|please|sorry|tbh|ta|mate|sir)))";
const tell =
  '(?:say(?:ing)?|answer(?:ing)?|shar(?:e|ing)|tell(?:ing)?|giv(?:e|ing)|disclos(?:e|ing)|provid(?:e|ing)|reveal(?:ing)?|discuss(?:ing)?|go(?:ing)? into)';
// What is said about a thing rather than instead of it.
const verdict =
  '(?:not|no|fine|ok(?:ay)?|all|alright|good|great|working?|here|there|yet|sure|happy|broken|late|been|too|very|so|really|quite|still|just|right|correct|done|free|available|interested|necessary|needed|for me|at|what|how|because|if|only|urgent|wrong)\\b';
const given =
  '(?:g[ai]ven?|put|said|told|typed|entered|wrote|written|picked|chose|selected|clicked|pressed|tapped|sent|got|had|read|copied|quoted)';

/** Answers, and corrections of answers, in English. */
export const enAnswers: readonly HearingRule[] = [
  hearing(
    'affirm',
    [
      new RegExp(
        `^(?:(?:hi+|hey|hello|well|oh|so|um|uh|ugh|erm|if i must|no)[, ]+)*${yes}(?![\\w'-]|,? (?:right|but no|no|bank)\\b)`,
        'iu',
      ),
      /^(?:well|oh|so|um|ugh|ok|okay)?[, ]*sure(?= (?:thing|just|go|why|y|please|do|that|no|i|let|you|it|ok|mate|sir)\b)/i,
      /^(?:o?k+|okay|ok(?:ey|ie) ?do(?:key|kie)|alrighty|righto|rightyo|aight|agreed|deal|cool|fine|sure|oki+(?:es?)?|okies|roger(?: that)?|copy that|theek hai|accha|acha)(?: then)?(?:[,.! ]+(?:then|fine|whatever|thanks?|thank you|thx|ta|cheers|so much|sir|mate|dear|and|bye|goodbye|x|go ahead|do it|great|good))*$/i,
      answer(
        "(?:think so|i (?:think|believe|reckon|hope|suppose|guess) so|(?:sounds like|that'?s) a (?:plan|good idea|great idea)|(?:good|great) idea|for sure|100 ?(?:%|percent)|very much so|too right|(?:might|may) as well|up to you|whichever|either(?: one)?|gladly|with pleasure|naturally|surely|roger(?: that)?|(?:accepted|approved|confirmed)(?: from my side)?|confirm|verified|granted|carry on|continue|crack on|go on|make it so|sign me up|i'?m (?:in|game|up for (?:it|that))|be my guest|feel free|(?:you|u) (?:can|may)(?: (?:continue|proceed|go ahead|charge|book|send|process|take|do) ?.*)?|can'?t see why not|(?:send|book|ship|put|do|order|submit|process) (?:it|that|them)(?: over| through| in| on)?|good to go|all (?:correct|good|right)|(?:that|this)(?:'?ll| will) do(?: nicely)?|(?:i'?d|i would) (?:love|like) (?:that|it)|(?:that )?would be (?:great|good|lovely|helpful|nice|perfect)|let'?s (?:go|do (?:it|this|that))|it'?s me|that'?s (?:the one|him|her|us)|done deal|you got it|got it in one|not (?:opposed|against (?:it|that))|couldn'?t agree more|no harm(?: in (?:it|that|trying))?|wouldn'?t hurt|nothing against (?:it|that))",
        '(?:i|it|we|they|he|she|that|this) (?:do|did|am|have|is|was|does|are|will|would|can|has)(?: indeed| so)?',
        '(?:(?:the|all(?: the)?|those|these|everything|my) ?(?:details?|info|information|address|number|everything)? ?(?:is|are|looks?|seems?|sounds?) (?:all )?(?:correct|right|accurate|good|fine|ok|okay))',
        '(?:absolutely|definitely|certainly|affirmative|indeed|of course|obviously|totally|exactly|precisely|correct|true|agreed|deal|sure|fine|spot on|bang on|by all means|you bet|why not|y not|fair enough|i suppose(?: so)?|i guess(?: so)?|as you (?:wish|like)|if (?:i must|you (?:insist|like|say so))|count me in|exactly (?:that|right|so))',
        'correct as .+',
        `(?!.*\\b(?:service|support|product|phone|drivers?|staff|app|food|delivery|quality|your|not|which|what|nothing|nobody|else)\\b)[\\w:' -]{1,28} (?:works(?: best| fine| well)?(?= (?:for|with))|(?:is|are|'s|would be|will be|sounds|seems)) ?(?:fine|ok(?:ay)?|perfect|good|great|acceptable|(?<=works.{0,12})(?:for|with) (?:me|us))(?: (?:by|with|for) (?:me|us|now))?`,
        'very well|(?:still )?the same(?: (?:as before|one|address|number))?|same as before|please (?:proceed|continue|process|go on)',
        `(?:(?:that|it)(?:'?s| is| was|'?d be| would be| will be)|thats|sounds|all|looks|seems) (?:all |perfectly |totally )?(?:${fine}|me|the one|true)(?: (?:to|by|with|for) me)?`,
        `${day} (?:is|are|works|sounds|suits|would be|will be|'s)(?: ${fine})?(?: (?:for|by|with) me| me| it is)?`,
        `no(?:t a)? (?:problem|worries|objections?|bother|probs|prob)(?: (?:here|from me|at all|with that))?`,
        "i(?:'ve| have)? (?:got )?no (?:objections?|(?:problem|issues?|qualms) with (?:that|it))",
        "(?:i )?(?:wouldn'?t (?:say no|mind)|don'?t mind|can'?t (?:argue|complain|go wrong) with (?:that|it)|can live with (?:that|it)|don'?t see why not)",
        "(?:you(?:'?ve| have) got (?:it|that) right|you(?:'?re| are) (?:right|not wrong)(?: there)?)",
      ),
      /^(?:(?:ok(?:ay)?|please|pls|kindly|fine|sure|so|then|and|yes|hi|just|well|alright|(?:you|u) (?:may|can)|do)[, ]+)*(?:go (?:ahead|for it|on then)|proceed|do (?:it|that|so|the needful)(?! (?:again|later|my|an))|book it|please do|process (?:it|that|this)|let'?s (?:go (?:with|for) (?:it|that)|do (?:it|that|this)))(?=$|[ ,])/i,
      /\blet'?s (?:go (?:with|for) (?:it|that)|do (?:it|that))\b/i,
      saying("(?<!not |n't )(?:works|suits|fine|ok|okay|good|cool) (?:for|by|with) (?:me|us)\\b"),
      opening(
        "i(?:'?m| am) (?:ok|okay|fine|cool|alright|happy) (?:with (?!the service|your)|to)\\b",
        'i (?:fully |do |hereby )?(?:agree|accept|confirm|consent|approve)\\b',
        "i'?ll take (?:it|that|the)\\b",
      ),
    ],
    {
      unless: /\?$|^(?:is|are|does|do|what|how|which|would|will)\b(?! it| that| so)/i,
      within: [/^(?:[👍✅👌🆗💯☑✔][\u{1f3fb}-\u{1f3ff}\ufe0f]*\s*)+$/u],
      never:
        /^(?:ok(?:ay)?|right|alright)[,. ]+(?!then|thanks?|thx|ta\b|cheers|bye|that|fine|go|do|yes|yeah|sure|great|good|sounds|deal|let'?s|i (?:agree|accept|confirm|do)|please (?:go|do|proceed|book)|ok|cool|perfect|book|send|with|by)\w|^(?!.*\b(?:ye[sap]\w*|sure|ok|okay|fine|go|do|great|good|deal|right|correct|proceed|course|absolutely|definitely)\b).{4,}\bplease\W*$|^please,/i,
    },
  ),
  hearing(
    'deny',
    [
      new RegExp(
        `^(?:(?:hi|hello|hey|well|oh|um|ugh|er|sorry|unfortunately|yeah|ok|thanks|but)[, ]+)*no+(?=$|,| ${afterNo}\\b)(?!(?:,? no)*,? (?:yeah|yes|yep)| no\\.? ?\\d| thanks to| thanks? you to|.*\\b(?:meant|said|instead|the other|telling|talking|asking)\\b| need to (?:thank|worry|apolog|rush|shout))`,
        'iu',
      ),
      /^(?:(?:oh|well|um|ugh|er|sorry|yeah|👎|❌)[, ]*)*(?:nope+s?|nah+|naw|nay|nae|nup|nuh[- ]uh|uh-uh|na(?= mate| bro| thanks|$)|nahi|nada|negative|nein|never(?= ever|$))(?![\w'-])/i,
      answer(
        "(?:absolutely|definitely|certainly|of course|probably|maybe|perhaps|better|hell|god|heck|i (?:think|guess|hope|would say)|i'?d (?:say|rather)|(?:i'?m )?afraid|sadly|still|obviously|big|firm|hard)? ?(?:not|no)",
        "(?:(?:i|we)(?:'?m| am| have|'?ll|'?d| must| would)? )?(?:(?:going|gonna|have|got) to |gonna |will have to )*(?:say no|decline|prefer not to|sooner not|rather not)(?! (?:to )?(?:say|answer|share|tell|give|discuss)).*",
        "(?:i|we|it|that|they|he|she)(?: really| certainly| definitely)? (?:didn'?t|haven'?t|hasn'?t|wasn'?t|weren'?t|don'?t|doesn'?t|isn'?t|aren'?t|am not|was not|is not|did not|do not|can'?t|won'?t|wouldn'?t)(?: yet| either| so| me)?",
        '(?:no|not a|nothing) (?:from|for) (?:me|us)',
        "(?:i(?:'?ll| will) )?(?:keep|leave) (?:it|things|that|everything|mine|the \\w+|what i have)(?: exactly| just)?(?: as (?:it|they|is|things|i).*| the way .*| alone)",
        "(?:i(?:'?ll| will) )?give (?:it|that) a miss|(?:i(?:'?m| am) (?:gonna|going to) )?pass on (?:that|it|this)",
        "(?:that|it)(?:'?s| is) (?:no good|not (?:mine|my \\w+|for me|necessary|needed|required|convenient|suitable|possible))(?: for me)?",
        '(?:nothing|no (?:more|other|further|changes?))(?: (?:else|more|questions?|changes?|needed|required|for today))*|unnecessary|inconvenient|never|decline(?:d)?|rejected|disagree',
        "(?:that|it)(?:'?s| is) a (?:firm |hard )?no.*",
        "(?:it|that|this) (?:isn'?t|is not|doesn'?t|won'?t|hasn'?t)",
        "thumbs down|no (?:deal|chance|ways?|need|fear|use for (?:it|that)|interest(?: in .+)?)|no \\w+(?: \\w+)? (?:needed|required|necessary|for me)|not my cup of tea|(?:can|could) do without(?: (?:it|that))?|don'?t (?:think i (?:will|'ll .+)|fancy (?:it|that))|can'?t say (?:i|so|that).*|i'?ll pass(?: on .+)?",
        `(?:please )?${dont}(?: (?:bother|proceed|go ahead))?`,
        "(?:i )?don'?t think (?:so|that'?s a good idea|it'?s a good idea)",
        "(?:i(?:'?m|m| am)|we(?:'?re| are)) (?:all |quite |perfectly )?(?:good|alright|fine|ok|okay|set|sorted|right|happy)(?: actually| as (?:i am|is|it is)| without.*| for now| with what i have)?",
        "(?:i |we )(?:already )?(?:have|got|have got|'?ve got) (?:one|enough|plenty)(?: already)?|already (?:got|have) (?:one|it)",
        "(?:i'?d rather|please) you didn'?t",
        'neither(?: of (?:those|these|them))?',
        "(?:i'?d )?rather not|prefer not(?: to)?",
        "nothing like that|so it'?s a no.*",
      ),
      opening(`(?:i(?:'?m| am) |it(?:'?s| is) )?not (?:really |that |too |very |at all )?${notAtAll}\\b`),
      opening(
        `(?:please )?(?:don'?t|do not) (?:bother|proceed|add|send|book|charge|include|renew|upgrade|enrol|apply|change|replace|do (?:that|it)|put|sign|process|submit|place|confirm|use|ship|deliver|share|ring|contact|text|email|take|swap|switch|think so)\\b`,
        `(?:i|we) (?:really |would )?(?:don'?t|do not|not) (?:want|need|accept|agree|fancy|consent|like (?:it|that|the (?:idea|sound))|approve|authori[sz]e)\\b(?! to (?!talk|speak|upgrade|pay|buy|add|subscribe|renew|sign|receive|switch|go with|take|spend|reschedule|change to)| (?:it|this|that|one)? ?(?:any ?more|now)| (?:an? |the |this |your )?(?:(?:chat ?)?bot|robot)|.*\\?)`,
        "(?:i |we )?(?:can'?t|cannot|can not|couldn'?t|won'?t be able to) (?:do (?:that|it|then|\\w+day|mornings?)|make (?:it|that|\\w+day)|accept|agree|manage (?:that|it))\\b",
        "(?:i |we )won'?t (?:be )?(?:accept|need|pay|tak|want|buy|hav|do(?:ing)? that)",
        'i (?:refuse|decline|reject|disagree|object)d?\\b(?! to (?:answer|say|give|share|tell))',
        'no need\\b(?! to (?:thank|worry|apolog|rush|shout))',
      ),
      saying(
        "not (?:interested|necessary|for me|what i (?:want|meant|need)|going to happen)|no need|(?:absolutely|certainly|definitely|of course) not|(?:hell|god|heck) no|no (?:thanks|thank you|way|chance)|i (?:really )?(?:don'?t|do not) (?:think so|agree|accept|consent)|that'?s not (?:me|mine|my \\w+$)|won'?t be (?:needed|necessary)|rather not",
        `(?:doesn'?t|does not|won'?t|${dont}) (?:really )?(?:suit|work for) (?:me|us)\\b`,
        "it'?s a no\\b",
        'i said no\\b',
        'but no(?: thanks| thank you)?$',
        "i'?d rather (?:you )?(?:not|didn'?t)$",
        "(?:that|\\w+day)(?: time| one)? (?:won'?t|doesn'?t|does not) (?:work|do|suit)$|(?:won'?t be|not) necessary$|bad idea|(?:stick|stay|happy|fine) with (?:what|the one|my (?:current|old))|over my dead body|not (?:ours|us)$|i(?:'?ll| can) manage|(?:you(?:'?re| are)|ur) alright",
      ),
    ],
    {
      unless: /^(?:oh )?no (?:problem|worries|objection|issue|sweat|bother|idea|clue|one\b|doubt|harm)|\bnot bad$|\bor not$|\?$/i,
      within: [/^(?:[❌👎🙅🚫][\u{1f3fb}-\u{1f3ff}\ufe0f]*\s*)+$/u],
      never: /\bno\. ?\d|^no (?:problem|worries|idea|clue|doubt)\b/i,
    },
  ),
  hearing(
    'skip',
    [
      phrase(
        "skipping(?: (?:it|this|that))?(?: one| question)?|(?:leave|ignore|drop|avoid) (?:this|that|the)(?: (?:one|question|bit|field|part))|not going there|irrelevant|secret|classified|(?:get|got) to the next \\w+|let'?s get on|(?:try|take|ask) another(?: (?:one|question))?|fast forward|(?:that|it)(?:'?s| is) my (?:own )?business",
        'skip(?: (?:it|this|that|them))?(?: (?:one|question|part|step|bit|field))?(?: on| ahead| past)?',
        'skip (?:the|to the) (?:next )?(?:one|question|step|part|field)',
        '(?:next|nxt)(?: (?:one|question|step|topic))?',
        '(?:move|moving|get|push) (?:on|along|ahead|forward)(?: to (?:the )?(?:next|another)(?: one| question| thing| step| bit)?)?',
        '(?:move|go|jump|get|carry|on|onto|straight)?(?: on| straight)?(?: to)? (?:the )?next(?: (?:one|question|thing|step|bit|part|field|section|item))',
        '(?:move|go|jump|on|onto|skip)(?: on)?(?: to)? (?:the )?(?:next|end)',
        '(?:carry|go|continue|proceed|get|move|do)(?: on| ahead)? without (?:it|that|this|(?:that|this) (?:one|info|detail|question|bit)|my \\w+|answering|knowing).*',
        'no comment|no answer(?: (?:to|for) (?:that|this)(?: one| question)?)?|blank|bypass|omit (?:it|this|that)|park (?:it|that|this)(?: one)?|onwards|abstain|optional',
        "(?:it|that|this) ?(?:doesn'?t|does not) apply(?: to (?:me|us))?|not (?:applicable|relevant to me)",
        "(?:i'?ll |i'?d rather |i prefer to |i would rather |rather )?keep (?:that|it|this)(?: one)? (?:to myself|private|blank|empty)",
        '(?:put|write|enter|select) (?:nothing|none|unknown|whatever|a dash|anything)',
        'later for (?:that|this)(?: one)?',
        "(?:i(?:'?ll| will)? )?pass(?: on (?:this|that)(?: one| question)?)?",
        '(?:an?(?:other)? )?(?:different|other) (?:question|one)',
        'ask (?:me )?(?:the next(?: one| question)?|something else|another(?: one| question)?|a different .+)',
        '(?:please )?(?:leave|keep)(?: (?:it|that|this|them|the))?(?: (?:one|field|bit|part|box|question|section))? (?:blank|empty|out)',
        '(?:put |write |enter )?(?:n/a|n\\.a|not applicable)',
        '(?:not|anything but) (?:that|this) question',
      ),
      opening('skip (?:to (?:the )?next|the (?:question|step|rest)|(?:this|that) (?:question|one|step|part))\\b', 'put n/a'),
      saying(
        `(?:rather|sooner|prefer|like|choose|wish) (?:not (?:to )?|to not )${tell}`,
        '(?:will|can) (?:share|give|tell|update|provide|add|send|fill)(?: (?:it|that|you|in))* later',
        `(?:i )?(?:${dont}|dont|won'?t)(?: really)? (?:want to|wanna|wish to|feel (?:like|comfortable)|like to|care to|have to|need to) (?:${tell}|(?:put|fill|enter|type|upload|write|do) (?:that|this|it|my)|talk about (?:it|that|this))\\b`,
        `i(?: am|'?m|m)? not (?:going to |gonna |about to |happy |willing to |prepared to )?${tell}\\b`,
        `(?:not (?:really )?(?:comfortable|happy|keen|willing|prepared|at liberty|allowed|ready)|uncomfortable|unable|unwilling)(?: with| about| to)? ${tell}`,
        `(?:i )?(?:can'?t|cannot|can not|won'?t|will not|wouldn'?t) (?:be )?(?:answer|answering|share|sharing|disclose|disclosing|reveal|say$|tell you (?:that|my)|give (?:you |out )?(?:that|my|it out))`,
        "(?:you don'?t|no need to|don'?t) need to know (?:that|this|my)|don'?t ask me (?:that|this|about)|(?:do i|must i) (?:have to )?answer (?:that|this)|can i not answer|why would i tell",
        "(?:i(?:'?ll| will) )?(?:tell|give|send|provide|update|fill|add|answer)(?: you)?(?: (?:it|that|this|them))?(?: in)? (?:later|afterwards|another time)",
        'i (?:decline|refuse) to (?:answer|say|give|share|tell)',
        'not (?:your|ur) (?:business|concern)|nunya',
        'ask (?:me )?(?:that |it |this |again )?later',
        '(?:do|answer|fill|add|give) (?:you )?(?:that|this|it)(?: in)?(?: one| question)?(?: in)? (?:later|at the end|afterwards)\\b',
        "i don'?t (?:have to )?answer (?:that|this)",
      ),
      answer(
        `(?:nope|no)?,? ?not ${tell}.*`,
        "(?:that|it|this)(?:'?s|s| is) (?:too |a bit |a little |rather |very |quite |kinda )*(?:personal|private|confidential|sensitive|between .+)(?: info(?:rmation)?)?",
        '.*(?:too|a bit|bit|very|quite) (?:personal|private)(?: for me| to (?:say|answer|share))?',
        'private|confidential',
      ),
    ],
    { unless: /\bdon'?t skip|\bthe whole thing\b/i },
  ),
  hearing(
    'correct',
    [
      // "No, it's the 9th": what follows the objection is another value, and no verdict.
      new RegExp(
        `^(?:(?:no+|nope|nah|wait|sorry|oops+|whoops|ah+|er+|argh|doh|oh|hang on|hold on|actually|apologies|my (?:bad|mistake))[, .!]+)+(?:it'?s|its|it is|it was|that'?s|i'?m|make (?:it|that)|should be|i mean|i want(?:ed)?|not (?:the|that|my|\\d)|the (?:other|second|first|third|right|correct|new|old|previous|last)|my (?:other|new|old|first|last|real))\\b(?! (?:a )?${verdict})`,
        'iu',
      ),
      /^(?:(?:no+|nope|wait|sorry|oops|actually|er+)[, .!]+)+(?:on |at |in |to |for |from )?(?:the )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|june|july|august|(?:septem|octo|novem|decem)ber|(?:small|medium|large|blue|red|black|white|green|grey|pink|silver|gold)\b)/i,
      new RegExp(
        `^(?:the |it'?s |its |i said |i want |order |number )?(?!(?:it|i|i'?m|is|that|this|why|or|not|no|nope|do|does|if|prefer|rather|would|i'd|please|can|it's|my)\\b)[\\w' -]{1,24},? not (?:the |my |a |an |in |on |for )?(?!${verdict}|\\w+ing\\b|\\w+ed\\b|that\\b|me$)[\\w'-]+(?: \\w+)?$`,
        'iu',
      ),
      new RegExp(
        `^not (?:the |my |a |an )?(?!${verdict}|\\w+ing\\b|\\w+ed\\b)[\\w' -]{1,24},? (?:but|it'?s|i mean|i said) `,
        'iu',
      ),
      /^(?:i said )?[\w' -]{1,24},? (?<!no|not|really|yes|it)(?: i)? (?:actually|i mean|i meant)$/i,
      saying(
        'i mean (?:the|my|for|on|order|number|\\d)',
        `should'?ve (?:said|put|been)|should have (?:said|put|been \\d|typed|written)`,
        "(?<!no )i (?:didn'?t|did not|never) (?:say|ask (?:for|about)|mean|type|write|choose|pick|select)\\b",
        "i(?:'?m|m| am| was|)(?: not|n'?t) (?:asking|talking|referring|on about|after)\\b",
        '(?:let me|i need to|i have to|can i|want to|like to) (?:correct|fix|change|amend|redo) (?:that|what i|myself|my (?:last )?answer|something i)',
        'i (?:take that back|stand corrected)|strike that|make that (?!happen)\\w+|change (?:that|it) to\\b',
        `i(?:'ve| have)? (?:missed|left (?:out|off)|forgot|added|dropped|swapped|transposed|switched) (?:a|an|the|one|two|some)(?: last| final| first| extra)? (?:digits?|numbers?|letters?|zero(?:es|s)?|characters?)`,
        'spel(?:t|led) (?:it )?(?:with|without)|(?:one|two|double|single) [\'"]?[a-z][\'"]?s?(?:,|$)',
        '(?:digits|numbers|letters) (?:are|were|got) (?:swapped|transposed|mixed|the wrong)|(?:wrong|other) way (?:round|around)|wrong end of the stick',
        `(?:you|u)(?:'?ve|wrote|written|typed|got|have|noted|spel(?:t|led)) .{1,30}(?:\\b(?:wrong|incorrect)ly|\\bbut\\b|it'?s|should|instead of)`,
        `i(?:'ve| have)? (?:accidentally |mistakenly )?${given}\\b.{1,30}(?:by (?:mistake|accident)|instead of|accidentally|mistakenly|but (?:i meant|it'?s|it should))`,
        "(?:i was|i'?m) (?:wrong|mistaken)\\b|got (?:that|it|the \\w+) wrong|(?:bit|little) mistake|mistake (?:by|from|on) (?:me|my)",
        'meant to (?:say|type|put|write|pick|choose|select|click|press|enter)',
        "(?:is|it'?s|it was|was) [\\w ]{1,24},? actually$",
        "(?:i )?(?:just )?(?:double[- ])?checked(?: and)?,? it(?:'?s| is| was)",
        'typo\\b(?! in)|fat fingers?|auto-?correct',
        '(?:misunderst(?:and|ood)|misheard|mixing up|confusing me|got me wrong)',
        'i meant\\b(?! to (?:ask|tell|say thank|order|buy|check))',
        "what i meant (?:was|is)|i (?:don'?t|didn'?t|did not) mean (?!to\\b)",
        "(?<!if )i(?:'ve| have)? (?:misspoke|mis-?typed|mis-?clicked|misread|mis-?spelled|mis-?spelt|mixed up|mixed|muddled)\\b",
        "i(?:'ve| have)? made (?:a|an|the) (?:mistake|error|typo)",
        "i (?:got|was|am|'?m getting) (?:confused|muddled|mixed up)",
        `(?<!if )i(?:'ve| have| had|'d)?(?: just| accidentally)? ${given}(?: (?:you|u|in|down))* (?:the |a |my )?(?:\\w+ ){0,4}(?:wrong(?:ly)?|incorrect(?:ly)?|old|different)\\b`,
        "(?<!if )(?:\\w+ )?i (?:gave|sent|entered|put|typed|wrote|mentioned|said|told)(?: you)?(?: \\w+){0,3} (?:is|was|isn'?t|wasn'?t|are|were) (?:wrong|incorrect|old|not|out of date)",
        '(?:is|was) wrong,? (?:it|should)|(?:kindly|please) (?:correct|amend|read|note) (?:it|that)\\b|please change (?:it|that) (?:to|as)|replace (?:it|that) with',
        "i was (?:talking|referring|speaking)\\b|(?:was|is|it'?s) (?:meant|supposed) to be (?!here|free|working|delivered)|i (?:am|'m) referring",
        "(?:you (?:don'?t|didn'?t|haven'?t)|don'?t think you|you(?:'re| are) not) (?:understand|understood|understanding|get|got|getting) (?:me|what i|my|it right)|not how (?:you|it'?s|i|it is) spel",
        'or rather\\b|(?:was|is|were) actually (?!very|quite|really|good|fine|ok|not|a|pretty|working)\\w',
        "let me (?:rephrase|clarify|try (?:that )?again|start (?:over|again)|put that right)|on second thoughts?,? (?:make|i'?ll (?:have|take|go)|the)\\b",
        '(?:name|number|date|address|code|amount|email|postcode|spelling|surname|year|quantity|it|that) should (?:be|have been|read|say) (?!updated|delivered|here|able|possible|refunded|ok|fine|in stock|easy|free|more|better|\\w+ed\\b)',
        "(?:you|u)(?:'?ve| have)? (?:got|wrote|written|put|have|took|misheard|misread|misunderstood|mixed|noted)(?: (?:\\w+ ){0,4}wrong\\b| up\\b| me$)|you(?:'ve| have)? (?:misunderstood|misheard|misread)",
        "(?:that|this|it)(?:'?s|s| is| was)?(?: not|n'?t| isn'?t| wasn'?t) (?:at all )?what i (?:said|asked|meant|typed|wrote|want to)\\b",
        "(?:that|this)(?:'?s|s| was| is) (?:the |my |an? )?(?:old|wrong|previous|former|last \\w+)\\b(?! (?:item|size|colou?r|product|charge|price))",
        '(?:disregard|ignore|forget) (?:the (?:last|previous|first)|what i (?:said|wrote|typed))',
        'should (?:be|have been|say|read) .{1,30}\\bnot\\b',
        "(?:it'?s|its|it is|it was) .{1,30},? not (?:the |my |a |in )?[\\w'-]+(?: \\w+)?$",
        '\\w+ not mine',
        "i (?:already )?(?:told you|said)(?: already)? it'?s not",
        'no(?:,? no)*,? i (?:said|wrote|typed|asked)\\b',
      ),
      answer(
        '(?:no+|nope|oops|whoops|wait|hang on|hold on|er|sorry|oh)?(?:[ ,]*(?:no|sorry|oops))*,? ?(?:(?:the )?wrong(?: (?:one|number|account|date|name|order|person|address|email|day|month|code|option|button|way round))?|incorrect|not (?:right|correct|quite|quite right|exactly|that one))',
        "(?:no,? )?(?:that|this)(?:'?s|s| is| was) (?:wrong|incorrect|not (?:it|me|my .+|mine|right|correct|true|quite right|the (?:right|one) .*))(?: asking.*)?",
        "(?:that|this) (?:isn'?t|wasn'?t|is not|was not) (?:it|me|my .+|mine|right|correct|true|the right .+)",
        "(?:sorry,? |no,? )?actually,? (?:it'?s|its|it is|that'?s|make it|the) (?!fine|ok|good|great|not|broken|working|been|no|all|very|really|quite|still).+",
        "(?:sorry,? )?it'?s actually (?!fine|ok|good|great|not|broken|working|been|no|all|very|really|quite|still|just).+",
        '(?:my (?:bad|mistake|error)|typo|autocorrect|scratch that i meant|slip of the (?:finger|tongue))',
        '(?:(?:a )?(?:small|minor|quick|slight) )?correction',
      ),
      /^\*[a-z]/i,
      /\bcorrection:/i,
      /^(?:(?:oh|er+|um|sorry|oops|hang on|hold on)[, ]+)*(?:no[, ]+wait|wait[, ]+no)\b[,. ]+(?!not yet|i'm still|don't|stop|leave|forget|cancel)\w/i,
    ],
    {
      within: [
        /^(?:[^,]{0,60}\b)?(?:i (?:said|meant|want(?:ed)?)|it'?s|its|my|the|i'?m talking|ends?) [^,?]{1,40}, not [\w' ]{1,20}$|^not (?:the |my )?(?!\w+(?:ing|ed)\b|sure|good|happy|ok|really|now|today|interested|yet)\w+(?: \w+)?, (?:the |my |it's )?\w+(?: \w+)?$|^that(?:'s| was|s) (?:my |the )?\w+'?s? [^,?]{1,30}, mine\b|^(?:no,? )+the (?:\w+ )?one$|\bscratch that, it/i,
        /\bwait[, ]+no[,. ]+(?!not yet|i'm still|don't|stop|leave|forget|cancel)\w|\bno,? (?:no,? )?i (?:am |was |'m )?(?:said|telling|talking|asking)\b/i,
        /\b(?:it|that)(?:'s| is| was)?(?: not|n'?t) (?:a|an|the|my|for) [^,.]{1,40}[,.] (?:it'?s|i want|i need) (?:a|an|the|my|for)\b|\bit wasn'?t [^,.]{1,30}, it was\b|\bi don'?t mean\b/i,
        /\byes,? but it'?s\b|\bnot that one, the\b/i,
      ],
      unless: /\b(?:what (?:happens )?if|if i)\b|\bwrong (?:item|size|colou?r|product)/i,
    },
  ),
];

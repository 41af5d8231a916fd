import { type ActLanguage, wholly } from '../act-rules.ts';

const please = '(?:,? ?(?:please|pls|thanks|thank you|then|now))*';
const head = '(?:(?:well|so|um+|uh+|oh|hmm+|ok(?:ay)?|please|pls|sorry|actually|and|but|i think|i guess)[, ]+)*';
// A call-back asked for together with the number to call.
const number = '(?:(?: at| on)?[ :]*\\+?\\d[\\d -]{6,})?';
const human =
  '(?:human|person|people|agent|representative|rep|operator|advisor|adviser|manager|supervisor|somebody|someone|human being|real person|live (?:agent|person|chat)|staff member|customer (?:service|care)(?: (?:agent|rep(?:resentative)?))?)';

/** Dialogue acts in English. */
export const enActs: ActLanguage = {
  // A thumb up is a yes in every language.
  letters: /[a-z\p{Extended_Pictographic}]/iu,
  clauses: (text) =>
    text
      .split(/(?:[.!?;…\n\p{Extended_Pictographic}\p{Emoji_Modifier}]|\u{fe0f})+|,(?!\d)|\s[-–—]\s/u)
      .map((clause) => clause.trim())
      .filter(Boolean),
  courtesies:
    /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| team)?[,.!\s]+|[,.!\s]*(?:thank you(?: (?:so|very) much)?|thanks(?: a lot| so much)?|cheers|please)[.!\s]*$/iu,
  noHuman:
    /^(?:please |no,? )*(?:no|not|without|don'?t|do not|no need (?:to|for)|i (?:don'?t|do not) (?:want|need)(?: to)?) ?(?:(?:transfer|connect|hand|put|pass) (?:me |this )?(?:over |through |on )?to|talk to|speak to|get|call)? ?(?:a |an |the |any )?(?:real |live )?(?:human|person|agent|operator|representative|someone|anyone)(?: please)?$/iu,
  question:
    /\?\s*$|^(?:how|what|when|where|why|who|which|can|could|do|does|did|is|are|am|was|will|would|should|may|has|have)\b/iu,
  rules: [
    {
      act: 'danger',
      within: [
        /\b(?:kill(?:ing)? myself|suicid(?:e|al)|end(?:ing)? my life|want to die|don'?t want to live|self[- ]?harm|hurt(?:ing)? myself|cut(?:ting)? myself)\b/iu,
        /\b(?:caught fire|on fire|is burning|exploded|explosion|electrocuted|electric shock|gas leak|smell(?:s|ing)? gas|(?:is |was )?(?:smoking|smoke coming)|poisoned|unconscious|bleeding|can'?t breathe|burned my|burnt my|call an ambulance|there(?:'s| is) a fire|chest pains?|(?:has|have|just) collapsed|(?:i am|i'm|is) (?:badly |seriously )?(?:hurt|injured))\b/iu,
      ],
      unless: /\b(?:could it|can it|will it|is it likely to|prevent|avoid|non-?smoking|smoking (?:room|area|allowed))\b/iu,
    },
    {
      act: 'ask-human',
      whole: [
        wholly(
          `${head}(?:a |an |the |real |live |human )*${human}${please}`,
          `${head}(?:talk|speak|chat|connect|transfer|switch|hand over|escalate|find|get)(?: me)?(?: to| with)? (?:a |an |the |real |live |your |another )*${human}${please}`,
        ),
      ],
      within: [
        new RegExp(
          `\\b(?:talk|speak|chat|connect|connected|transfer|transferred|switch|put|get|give|need|want|like|escalate|reach|have)(?: me| us)?(?: through)?(?: to| with| for)?(?: a| an| the| some)?(?: real| live| actual| human| different)* ${human}\\b`,
          'iu',
        ),
        new RegExp(
          `\\b(?:is there|can i have|could i have|let me (?:talk|speak) to|i(?:'d| would) (?:like|prefer|rather)).{0,24}\\b${human}\\b`,
          'iu',
        ),
        /\b(?:stop|don'?t want) .{0,12}\b(?:(?:chat)?bot|robot)\b/iu,
      ],
      unless: new RegExp(
        `\\b(?:don'?t|do not|no need|needn'?t|not|without|rather not|never|than)\\b(?! (?:help\\w*|work\\w*|answer\\w*))[^,.;!?]{0,20}\\b${human}\\b|\\bare (?:you|u|we|this)\\b|\\b(?:delivery|gift|reach|contact) (?:to )?(?:a|another|the) person\\b|\\bfor (?:a|one|two|each|per|another) (?:person|people)\\b`,
        'iu',
      ),
    },
    {
      act: 'ask-identity',
      within: [
        /\b(?:are|r) (?:you|u|we|this)\b.{0,12}\b(?:a |an |the )?(?:bot|robot|human|real|person|machine|ai|a\.i\.|computer|automated|automatic|program)\b/iu,
        /\bam i (?:talking|speaking|chatting|writing) (?:to|with) (?:a |an )?(?:real |actual )?(?:bot|robot|human|person|machine|ai|computer)\b/iu,
        /^(?:who|what) are you$|^(?:is this|are you) (?:a )?(?:bot|robot|human|real person)$|^(?:bot|robot|human) or (?:a )?(?:human|person|bot|robot)$/iu,
      ],
    },
    {
      act: 'complain',
      within: [
        /\b(?:file|make|lodge|raise|submit|register|have)(?: a| an| my)?(?: formal| official)? complaint\b|\bi(?:'d| would)? (?:want|like|wish|need)?(?: to)? complain\b|\b(?:scam(?:mers?)?|fraudsters?|rip[- ]?off|sue you|my lawyer|trading standards|ombudsman|consumer protection|report you to)\b|\b(?:disgraceful|outrageous|unacceptable|ridiculous service|absolutely terrible)\b/iu,
      ],
      whole: [wholly(`${head}(?:a )?complaint${please}`)],
      unless: /^is (?:this|it|that)\b|\b(?:status of|how (?:do|can) i|where (?:do|can) i|don'?t want to)\b/iu,
    },
    {
      act: 'none-of-these',
      whole: [
        wholly(
          `${head}(?:none|neither)(?: of (?:these|those|them|the above))?`,
          `${head}not (?:any of )?(?:these|those|listed|one of (?:these|those))`,
          'something else',
          'no,? something else',
        ),
      ],
    },
    {
      act: 'leave-message',
      whole: [
        wholly(
          `${head}(?:i(?:'d| would)? (?:like|want) to |i(?:'ll| will) |can i |let me )?leave (?:a |you a )?message${please}`,
          'message',
        ),
      ],
    },
    {
      act: 'ask-callback',
      whole: [
        wholly(
          `${head}(?:i(?:'d| would)? (?:like|want) |can i (?:get|have) |request |ask for )?(?:a )?call[- ]?back${please}${number}`,
          `${head}(?:can you |could you |please )?(?:call|phone|ring) me(?: back)?${please}${number}`,
        ),
      ],
    },
    {
      act: 'not-solved',
      whole: [
        wholly(
          `${head}(?:no[, ]+)?(?:it(?:'s| is)|that(?:'s| is)|this is|the (?:problem|issue) is)?(?: ?(?:still|really|yet))? ?(?:not|n'?t|un)[ -]?(?:yet )?(?:re)?solved(?: yet)?`,
          `${head}(?:no[, ]+)?(?:it|that|this)? ?(?:still )?(?:did ?n[o']?t|does ?n[o']?t|has ?n[o']?t|have ?n[o']?t) (?:help|work|solve (?:it|my problem|anything)|fix (?:it|anything)|been (?:re)?solved|been fixed)(?: me| yet| at all)?`,
          `${head}(?:(?:no|nope)[, ]+)?(?:still|it(?:'s| is) still) (?:the same|not working|broken|no(?:t)? good|stuck|a problem|not fixed|unclear)`,
          `${head}not (?:helpful|fixed|working)`,
          `${head}(?:this|that) (?:was|is) (?:no|not any|not|useless)(?: help(?:ful)?| use)?`,
          'unsolved|useless|unhelpful',
        ),
      ],
    },
    {
      act: 'solved',
      whole: [
        wholly(
          `${head}(?:yes[, ]+|yep[, ]+|yeah[, ]+)?(?:it(?:'s| is| has been)?|that(?:'s| is| has)?|this|the (?:problem|issue)(?: is)?|all|everything(?:'s| is)?|my (?:problem|question|issue) is)? ?(?:been )?(?:now )?(?:re)?(?:solved|sorted|fixed|settled|answered|resolved)(?: it| now| my (?:problem|question|issue))?(?: out)?`,
          `${head}(?:that|it|this) (?:helps|helped|works|worked|did it|does it|answers (?:it|my question))(?: now| a lot| perfectly)?`,
          `${head}(?:i(?:'m| am) (?:all )?|all )(?:good|set|done|sorted)(?: now)?`,
          `${head}(?:done|sorted)(?: now)?`,
          `${head}(?:i )?(?:got it|understand|understood|see|know now)(?: now)?`,
          `${head}(?:that(?:'s| is|'ll be| will be) )(?:all|it|everything|clear)(?: for (?:now|today))?`,
          `${head}(?:no[, ]+)?(?:nothing|no(?:thing)? (?:more|else)|no (?:more|other|further) (?:questions?|problems?))(?: else| more)?`,
        ),
      ],
    },
    {
      act: 'dissatisfied',
      whole: [
        wholly(
          `${head}(?:i(?:'m| am)|no[, ]+i(?:'m| am)|it was|that was|it's|very|really|quite|so)? ?(?:not|un|dis|isn'?t|wasn'?t)[ -]?(?:at all |really |very |so |too |that )?(?:satisfied|happy|good|great|pleased|impressed)(?: with (?:it|that|this))?(?: at all)?`,
          `${head}(?:it was |that was |very |really |so |pretty |quite )*(?:bad|poor|terrible|awful|horrible|disappoint(?:ed|ing)|unhappy|rubbish)`,
          `${head}(?:so-?so|meh|could be better)`,
        ),
      ],
    },
    {
      act: 'satisfied',
      whole: [
        wholly(
          `${head}(?:yes[, ]+|yeah[, ]+)?(?:i(?:'m| am) |it was |that was |it's |that's |all )?(?:very |really |quite |pretty |so |totally |completely |fully |absolutely )*(?:satisfied|happy|pleased|great|excellent|perfect|wonderful|awesome|amazing|fantastic|brilliant|good|nice|lovely|fine|helpful)(?: with (?:it|that|this|the (?:result|service)))?`,
          `${head}(?:you(?:'?re| are)?|u r|ur|this is|that was)(?: so| very| really| just| a| an| the| such| too| pretty| doing)* (?:great|awesome|amazing|brilliant|best|helpful|clever|smart|wonderful|lovely|kind|star|legend|life ?saver|sweet|cool|excellent)(?: bot| job)?`,
          `${head}(?:very )?(?:good|great|nice) (?:bot|job|work|service)|well done|(?:i )?love it`,
        ),
      ],
    },
    {
      act: 'cancel',
      whole: [
        wholly(
          `${head}(?:i (?:want|would like|'d like) to )?(?:cancel|abort|quit|stop|exit|give up)(?: (?:it|this|that|the (?:request|process|queue)|here|waiting))?${please}`,
          `${head}i(?:'?ll| will) do (?:this|it|that) (?:some )?(?:other (?:day|time)|later)${please}`,
          `(?:i )?(?:do not|don'?t) need (?:it|this|that|.{1,16}) any ?more${please}`,
          "i(?:'?ll| will) keep (?:it|them)",
          `${head}(?:never ?mind|forget (?:it|about it|this)|leave it|drop it|i(?:'ve| have)? changed my mind|i don'?t want (?:to|this|it)(?: any ?more)?|leave the queue|not any ?more)${please}`,
        ),
      ],
    },
    {
      act: 'repeat',
      whole: [
        wholly(
          `${head}(?:can you |could you |please )?(?:repeat|say|send|show)(?: (?:that|it|this))?(?: again| once more)?${please}`,
          `${head}(?:what|pardon|come again|what did you (?:say|ask)|what was (?:that|the question))`,
          'once more|again|huh',
          'what (?:were|are) (?:the|my) (?:options|choices)(?: again)?',
          `${head}what (?:do you want me|am i supposed|should i) .{0,24}`,
        ),
      ],
    },
    {
      act: 'why',
      whole: [
        wholly(
          `${head}why(?: (?:do|would|should|must) (?:you|i|we) (?:need|want|ask|have to|give).{0,40}| (?:is|are) (?:that|this|it|they) (?:needed|necessary|required)| that| this)?`,
          `${head}what (?:do you need (?:it|that|this) for|(?:is|'s) (?:it|that|this) for)`,
          `${head}what for`,
          `${head}what do you (?:use|need|want) .{1,40} for`,
          "(?:what'?s|what is) the reason",
        ),
      ],
    },
    {
      act: 'wait',
      whole: [
        wholly(
          `${head}(?:just |give me )?(?:a |one |1 )?(?:moment|second|sec|minute|min)${please}`,
          `${head}(?:please )?(?:wait|hold on|hang on|hold up|bear with me)(?: (?:a|one) (?:moment|second|sec|minute|min))?${please}`,
          `${head}give me (?:a|an|one|two|three|five|ten|\\d+) (?:moments?|seconds?|secs?|minutes?|mins?)(?: .{0,80})?`,
          `${head}(?:wait|hold on|hang on)(?: .{0,40})?(?:at the door|on the phone|calling me)`,
          'brb .{0,40}',
          `${head}let me (?:check|look|see|find|think)(?: (?:it|that|for it))?(?: up)?`,
          "brb|(?:keep|i(?:'ll| will) (?:keep )?|continue )(?:wait|waiting)",
        ),
      ],
    },
    {
      act: 'skip',
      whole: [
        wholly(
          `${head}(?:next question|pass on (?:this|that)(?: one)?|leave (?:it|this|that) (?:blank|empty|out)|just continue)${please}`,
          `${head}i(?:'?ll| will) (?:add|fill in|give you) (?:it|that|this)(?: in)? (?:later|afterwards|after)`,
          `${head}don'?t (?:pick|choose|fill|enter|add) .{1,20} yet`,
          `${head}(?:skip|pass|no rating|not now|maybe later|next time|i(?:'d| would) rather not|prefer not to)(?: (?:it|this|that))?${please}`,
        ),
      ],
    },
    {
      act: 'deny',
      whole: [
        wholly(
          `${head}(?:no+|nope|nah|n|not really|no way|negative|wrong|incorrect|false|never|i (?:don'?t|do not|didn'?t)|not (?:that|this|right|correct|exactly|at all)|that'?s (?:wrong|not (?:it|right|correct))|no need|of course not|not yet)(?:,? ?(?:it(?:'s| is) (?:not|wrong)|thanks?|thank you|not that|it isn'?t|i don'?t))?`,
        ),
      ],
    },
    {
      act: 'affirm',
      whole: [
        wholly(
          `${head}(?:y+|yes+|yep|yup|yeah+|ya|yea|sure|ok+|okay|okey|k|right|correct|exactly|absolutely|definitely|certainly|of course|indeed|true|fine|alright|all right|go ahead|do it|sounds good|please do|please|agreed?|confirm(?:ed)?|i (?:do|am|agree|confirm)|that(?:'s| is) (?:right|correct|it|fine|ok(?:ay)?)|no problem|why not|perfect)(?:,? ?(?:yes|please|sure|thanks?|thank you|it is|that'?s right|correct|i do|of course|go ahead|do it))*`,
        ),
      ],
    },
    {
      act: 'unknown',
      whole: [
        wholly(
          "(?:i(?:'?m| am) )?not (?:really |quite |too )?sure.{0,40}",
          '(?:i )?(?:have |got )?no (?:idea|clue).{0,30}',
          "(?:i )?(?:really )?(?:don'?t|do not|can'?t|cannot|didn'?t) (?:know|remember|recall).{0,50}",
          "(?:i )?dunno.{0,30}|i(?:'?ve)? forg[eo]t(?:ten)?.{0,30}|never saw one",
        ),
      ],
    },
    {
      act: 'decline',
      whole: [
        wholly(
          "(?:sorry,? )?i (?:don'?t|do not) (?:have|own|use) (?:one|any|that|it|this|(?:an? )?[a-z-]{3,20})(?:,? sorry)?",
          "i (?:haven'?t|have not) got (?:one|any|(?:an? )?[a-z-]{3,20})",
          'no (?:coupon|code|voucher|e-?mail|phone|card|passport|number)(?: (?:code|number|address))?|none',
          "(?:i(?:'?d| would) )?(?:rather|prefer) not (?:to )?(?:say|give|tell|share).{0,30}",
        ),
      ],
    },
    {
      act: 'chat',
      whole: [
        wholly(
          `${head}(?:how (?:are|r) (?:you|u|things)(?: doing| feeling| going)?|how(?:'?s| is) (?:it going|life|your day(?: going)?|everything)|how have you been|how do you do|what'?s up|sup)(?: today| now| going)?`,
          `${head}(?:can you |could you |please |do you know |will you )?(?:tell|sing|say|know|read|give)?(?: me| us)? ?(?:a|an|another|some|any|one|me a)(?: good| funny| short| bedtime)? (?:jokes?|story|stories|song|poem|riddle)${please}`,
          'make me laugh|entertain me|say something funny|sing(?: for me)?',
          `(?:i(?:'?m| am) )?(?:so |very )?bored|(?:let'?s|can we|i just want to|shall we) chat|chat with me`,
          "how old are you|are (?:you|u) (?:single|married|happy|ok|okay|busy|tired|bored|having fun)|(?:will you )?marry me|do you (?:love|like) me|i (?:really )?(?:love|like|miss) (?:you|u)|do you (?:sleep|eat|dream|have (?:feelings|a \\w+friend|a family|friends))|what(?:'?s| is) your fav\\w+ \\w+",
          '(?:ha){2,}h?|(?:he){2,}|lol+|lmao|rofl|(?:nice|good|pleased|lovely) to (?:meet|talk to|chat with) you',
        ),
      ],
    },
    {
      act: 'thanks',
      whole: [
        wholly(
          `${head}(?:(?:many |great[, ]+)?thanks?(?: you)?|thank ?(?:you|u)|thx|ty|cheers|much appreciated|i appreciate (?:it|that|your help)|appreciate it)(?: (?:so|very|a lot|much|again|for (?:your |the )?(?:help|answer|time|support|reply)|anyway|everything|so much|very much))*`,
        ),
      ],
    },
    {
      act: 'bye',
      whole: [
        wholly(
          `${head}(?:good ?bye|bye+|bye[- ]bye|see (?:you|ya)(?: later| soon)?|cya|have a (?:good|nice|great) (?:day|one|evening|night|weekend)|good night|take care|farewell|ttyl)(?: then| now)?`,
        ),
      ],
    },
    {
      act: 'greet',
      whole: [
        wholly(
          `(?:hi+|hello+|hey+|hiya|howdy|greetings|yo|good (?:morning|afternoon|evening|day)|morning)(?: there| all| team| everyone| again)?`,
          `(?:is )?any(?:one|body) (?:there|here)|(?:are )?you there|hello (?:is )?any(?:one|body) (?:there|here)`,
        ),
      ],
    },
  ],
};

// What steers the conversation, beside other words: stop, again, wait, why.
import type { HearingRule } from '../act-rules.ts';
import { dont, hearing, opening, pause, phrase, saying } from './hearing-words.ts';

const stop =
  '(?:cancel|abort|quit|stop|exit|end|drop|scrap|scratch|bin|terminate|halt|undo|withdraw|abandon|ditch|leave|forget|ignore|discard|kill|void|disregard)';
const matter =
  "(?:it|this|that|everything|(?:all )?of (?:this|that|it)|(?:the|this|that)(?: whole| entire)? (?:thing|process|form|request|claim|procedure|application|session|flow|call ?back|lot)|what you(?:'?re| are) doing|doing (?:this|that|it)|here|there)";
const again = '(?:again|once more|one more time|another time)';
const asks =
  '(?:need(?:ed|s)?|ask(?:ed|ing|s)?|tak(?:e|ing)|collect(?:ing)?|compulsory|require[ds]?|necessary|mandatory|relevant|want(?:ed)? (?:to know|it|that|this|my)|wanna know|verify|confirm)\\b';

/** What steers the conversation, in English. */
export const enSteering: readonly HearingRule[] = [
  hearing(
    'cancel',
    [
      phrase(
        'skip (?:the|this) (?:whole|entire|lot) ?\\w*',
        '(?:scrap|drop|forget|abandon|bin|ditch|discard|scratch|kill|withdraw|retract) (?:(?:all|about) )?(?:the|this|my|that|all)(?: \\w+){1,2}',
        '(?:cancel|stop|end|close|terminate|discontinue|finish) (?:(?:the|this|my|that) )?(?:(?:whole|entire|current) )?(?:request|process|form|application|procedure|session|enquiry|thing|flow|lot|all|it all|everything|this chat flow|\\w+ (?:request|process|form|application))',
        '(?:cancel|stop)(?: (?:cancel|stop|now|pls|please|it|right now))+|abort mission|pull the plug|call it (?:quits|a day)|count me out|(?:get|let|take) me out(?: of (?:here|this))?|main menu',
        "(?:it )?(?:doesn'?t|does not|don'?t) matter(?: any ?more| now)?|no matter|not important|(?:not|can'?t be) (?:bothered|arsed)(?: any ?more| now| with (?:it|this|that))?|cba",
        "(?:it(?:'?s| is) )?(?:not|isn'?t) worth (?:it|the .+|my .+)|(?:too much|such a) (?:hassle|trouble|effort|faff|bother|work)",
        "thought better of it|(?:i(?:'?m| am|'?ve)? )?(?:rethinking|reconsidered)",
        "i(?:'?ll| will)? (?:just )?(?:leave|stop|drop|skip) (?:it|this|here|there|that)(?: (?:there|here|for (?:now|today)|at that|then|be|out))?",
        "i(?:'?m| am) (?:giving up|out|quitting|stopping(?: here)?|done with (?:this|it))|i quit|won'?t bother|not going to bother|not bothering",
        "let'?s stop",
        "(?:maybe |perhaps |i'?ll (?:do|try) (?:it|this|that)? ?|do (?:it|this) )?(?:some other|another) (?:time|day)(?: maybe| perhaps)?",
        "i(?:'?ll| will| can)? (?:try|do (?:it|this|that)|come back|finish|sort it|be back)(?: again)? (?:later|tomorrow|(?:an)?other (?:time|day)|at the weekend|next week)",
        "(?:no need|not needed|not required|won'?t be needing (?:it|this|that)|don'?t need (?:to|it|this|that)?)(?: for (?:it|this|that))? (?:any ?more|any longer|now|after all)",
        "(?:i(?:'?ve| have)? )?(?:sorted|found|managed) it(?: (?:myself|now|already|out|in the end))+",
        "(?:do not|don'?t|dont|please don'?t) (?:continue|carry on|go any further|submit (?:it|this|that)|process (?:it|this|that|my request)|go on)(?: with (?:it|this|that))?.*",
        "(?:(?:this is|it'?s|that'?s) )?(?:(?:far|way|just) )?(?:too (?:long|complicated|hard|difficult|fiddly|long-?winded)|taking (?:ages|forever|too long))(?: for me)?",
        "(?:i(?:'?ll| will|'?d rather) )(?:just )?(?:ring|call|phone|pop|go|visit|ask|do it|speak).{0,24}(?:instead|in person|branch|shop|store|myself)",
        `${dont} want to (?:do|book|buy|order|apply|sign up)(?: (?:it|this|that|for it))?(?: any ?more| now| after all)`,
        "(?:we'?re|i'?m) not (?:continuing|proceeding|carrying on).*",
        `${stop} ${matter}(?: (?:there|here|at that|at this|right (?:now|there|here)))?`,
        'cancel|abort|quit|stop|exit|halt|bail(?:ing)?(?: out)?|no go|(?:let it go|bin it off|knock it on the head|get rid of it|close it)|(?:my )?plans? (?:have |has )?changed|change of plans?|not after all|nvm(?: .+)?|nevermind|forget about it|leave it be|call (?:it|the whole thing) off',
        'never ?mind(?: me| (?:about )?(?:it|that|this))?',
        "(?:dw|don'?t worry)(?: about it)?|(?:nah )?don'?t bother (?:any ?more|now)",
        "(?:i(?:'?ve| have)? )?changed my (?:mind|decision)(?: about (?:this|it|that))?|(?:a )?change of (?:mind|plan)",
        "(?:i(?:'?ve| have)? )?decided (?:against(?: (?:it|this|that))?|not to.*)",
        '(?:i )?give up|(?:screw|bugger|sod|stuff|fuck|f\\*+k?) (?:it|this|that)',
        "i(?:'?m| am) not (?:going ahead|going through with (?:it|this)|doing this)",
        `(?:i )?(?:no longer (?:want|need|wish)(?:ed)?|${dont} (?:want|need|wish for)) (?:it|this|that|to)?(?: any ?more| now)`,
        'no longer (?:needed|required|interested|necessary)',
        `not (?:do|doing|continue|continuing) (?:this|it|that)(?: any ?more| now)?`,
        '(?:another|some other) (?:time|day)',
        'i want out(?: of (?:this|it|here).*)?',
        "i(?:'?ll| will) (?:just )?(?:do|sort|handle|manage|book) (?:it|this|that) (?:myself|elsewhere|(?:an)?other (?:time|day)|another way)",
        'no point (?:in )?(?:carrying|going|continuing).*',
      ),
      opening(
        `(?:i )?(?:no longer (?:want|wish)|${dont} (?:want|wish|need)) to (?:continue|proceed|go on|carry on|go ahead|do (?:this|it|that)(?: any ?more| now))`,
        'i no longer want to do this',
        "i won'?t (?:do|be doing|proceed|continue|be going ahead|go ahead)\\b",
        `${stop} (?:the|this) (?:whole |entire )?(?:thing|process|form|request|procedure)\\b`,
        'stop (?:here|for now)\\b',
        "let'?s (?:leave it there|not do this)",
      ),
      saying(
        'come back (?:to (?:this|it) )?(?:another|some other) (?:time|day)',
        'do (?:this|it|that) (?:some )?other (?:time|day)',
        `actually ${dont} do (?:it|this|that)`,
      ),
    ],
    { unless: /^(?:do|how|what|who|where|did|does|should) |\bdo not cancel|\bdon'?t cancel/i },
  ),
  hearing(
    'repeat',
    [
      phrase(
        '(?:from the|start from the) (?:top|beginning|start)|(?:more )?slowly|recap|replay|rewind|(?:speak|talk) (?:up|slower|slowly)|louder|spell it out|elaborate|clarify|simplify|in english|simple english',
        "(?:it(?:'?s| is) |that(?:'?s| is|'?s| was) )?(?:not (?:very |really )?clear|unclear|too fast|gibberish|confusing)|clear as mud",
        "(?:i(?:'?m| am) )?(?:lost|confused|not following|not with you)|(?:you(?:'?ve| have)? )?lost me(?: there)?",
        "(?:i )?(?:don'?t|dont|do not|didn'?t|did not|can'?t|not) (?:quite |really |fully )?(?:understand|follow|get (?:it|that|you)|catch (?:it|that)|hear)",
        '(?:i )?missed (?:that|it|the last (?:bit|part|one|line|message))',
        'what does (?:that|it|this) mean|meaning|you said what',
        'what (?:are|were) (?:the|my) (?:options|choices)(?: again)?',
        `(?:once more|one more time|huh|pardon(?: me)?|(?:i )?beg (?:your )?pardon|come again|you what|say what(?: now)?|say again|eh|wdym|what do you mean|what'?s that)(?: (?:sorry|love))?`,
        'sorry (?:what|\\?)|(?:just )?(?:the )?once more',
        'what (?:was|is|were) (?:that|it|the (?:question|options?|choices?)|your (?:last )?question|(?:the |that )?(?:first|second|third|last|next|previous)? ?(?:bit|option|step|part|question|line|one|message)(?: \\w+)?)(?: (?:again|last bit|bit|part|you say))?',
        '(?:what|wat) (?:did you|you|did it|u|did u) (?:just )?(?:say|said|ask|asked|write|mean|wrote)',
        "what'?s that you (?:say|said)",
        '(?:explain|clarify|simplify) (?:that|it|this|what you \\w+)(?: (?:again|better|more|differently|simply|properly|clearly|a bit|further|to me|for me))*',
      ),
      /^(?:sorry |please |ok |and |now |just )*(?:again|what|huh|eh|pardon)(?: please| pls| sorry)?$/i,
      new RegExp(
        `^(?=.*\\b${again})(?:.*\\b)?(?:(?:tell|ask|explain|show|hear|see|read|play|type|write|post|give|send|go (?:through|over)|run|talk)(?: me)? ?(?:it|that|this|what|through|(?:the|that|your|those|these) (?:last |first |previous )?(?:message|question|options?|list|bit|part|instructions?|steps?|answer|reply|number|address|name|last \\w+))?\\b(?: (?:back to|by|through|for|to))?(?: me| it| that)?,? ${again})`,
        'iu',
      ),
      new RegExp(`(?<!don'?t |not )\\bsay\\b.{0,24}\\b(?:${again}|slow)`, 'i'),
      opening(
        '(?:repeat|rephrase|reword|restate)\\b(?! (?:my|the|an?) (?:order|prescription|delivery|payment|purchase|booking)| (?:orders?|prescriptions?|customer|caller|business|delivery))',
      ),
      saying(
        `(?:put|word|explain|say|phrase) (?:it|that|this) (?:\\w+ )?(?:another|differently|in|simpl\\w+|more|better|slow\\w*|clear\\w*)`,
        `(?:how much|how many|how long|when|where|which \\w+|who|what \\w+) (?:did|do) (?:you|u) (?:just )?(?:say|mean|ask)\\b(?! by)`,
        '(?:did you (?:say|mean)|you said|was that) .{1,24}\\bor\\b',
        'remind me (?:what|again)|one more time|over again',
        "got (?:distracted|cut off)|can(?:'?t|not) (?:see|read|find) (?:the|your|that) (?:message|question|options?|reply)",
        'resend (?:what you|(?:the|that|your)(?: last)? (?:message|question))',
        `(?:${dont}|couldn'?t|can'?t|could not|cannot|i not) (?:quite |really |even )?(?:(?:catch|hear|understand|follow|get) (?:that|you|your (?:question|last)|what you|a word|the (?:question|number|name|amount|last \\w+)|all (?:of )?that)|understand$|catch$)(?! (?:a|the|my)\\b)`,
        '(?:i )?(?:missed|lost) (?:that|you|what you|the last bit)\\b',
        'what you just (?:said|wrote)',
        '(?:your voice|the line|you).{0,12}breaking(?: up)?',
        'what did it say',
        "not (?:getting (?:you|it|what)|understanding|able to (?:understand|follow|hear))|unable to (?:understand|follow|hear)|over my head|lay(?:man|person)|(?:dumb|break) it down|what (?:are you|you are|r u) (?:saying|telling|on about)|(?:bit|going|am|i'?m) deaf|hard of hearing|what you (?:told|are saying)",
        "(?:not sure|don'?t know|no idea|unclear) what (?:you(?:'re| are)?|that) (?:ask\\w*|mean\\w*|say\\w*|want)|what are you asking|what (?:was|is) the \\w+(?: \\w+)? (?:you (?:said|gave)|again)",
        'start again from',
        '(?:slower|slowly),? .{0,8}again',
      ),
    ],
    { unless: /\bwhy\b|\bi heard you|\bdon'?t (?:say|repeat)|\b(?:courier|driver|parcel|order|signal)\b/i },
  ),
  hearing(
    'wait',
    [
      phrase(
        `(?:hold|sit) tight|ek min(?:ute)?|hold (?:your|ur) horses|not so fast|stand ?by|pause|(?:a |just a |one |two )?(?:sec|mo|min|tick)s?|afk|bbs|w8|wait (?:up|a bit|a while|there|here)|thinking|loading|patience|be patient|(?:in|after) ${pause}|coming|i'?m coming|let'?s see|easy`,
        "(?:i(?:'?ll|'?m| am| will)? )?(?:won'?t|not) (?:be )?(?:long|a (?:sec|minute|moment|mo|tick)\\w*)",
        "(?:there'?s )?(?:some(?:one|body)(?:'?s| is)? at the door|the (?:door)?bell|phone(?:'?s| is) ringing|my phone is ringing)",
        '(?:give me|need|i need)(?: (?:some|more|a little|a bit(?: of)?))* time(?: to .*)?',
        `(?:(?:give|gimme|wait|hold on|hang on|need|take|lend)(?: me| us)? |in |be )?${pause}`,
        `(?:wait|hold(?: on| up)?|hang (?:on|fire|about)|stay (?:there|here|on|with me)|bear with me|bare with me|slow down|brb|checking|searching|looking|still (?:looking|typing|checking|here))(?: ${pause})?`,
        '(?:please )?keep holding',
      ),
      opening(
        `(?:just |only |gimme |hold on |hang on |wait )?${pause} (?:please|pls|let|lemme|i|i'm|i'll|while|to|dear|sir|only|until|it)\\b`,
        `(?:give|gimme|lend)(?: me| us)? (?:just )?(?:${pause}|(?:some|a bit of|a little) time)`,
        '(?:bear|bare|stay) with me|hold (?:for|on)\\b|brb\\b|hang (?:on|fire)\\b',
        "(?:will |i'?ll )?be (?:right )?(?:back|with you)\\b",
        `${dont} (?:go (?:anywhere|away)|hang up|disconnect|close|rush|time out)`,
        'be there in|where did i put',
        '(?:let me|lemme) (?:just|quickly)\\b|trying to find|hunting for|(?:let me|lemme) (?:check|find|look|see(?=$| if| what| whether)|get(?! a | this straight)|grab|ask|think|read|search|try|dig|fetch|open|log|confirm|go and)\\b',
        "i(?:'?m|m| am) (?:just |still |now )+(?:looking|searching|checking|finding|fetching|typing|getting|reading|opening)\\b",
        "i(?:'?m|m| am) (?:looking for (?:it|that|them)$|searching|checking|typing|fetching|finding)",
        '(?:just )?(?:finding|fetching|grabbing|getting|looking for) (?:it|my|that)\\b',
        `i(?:'?ll)? need ${pause}`,
        '(?:need|have) to (?:go and |just )?(?:fetch|find|grab|get|check|look for|ask) (?:my|the|it)\\b',
      ),
      saying(
        'while i (?:find|look|check|get|try|search|read|grab|open)\\b',
        `(?:give|gimme)(?: me| us)? ${pause}`,
        "(?:i|we) (?:am |'m )?(?:still )?(?:looking|searching) for it\\b",
      ),
    ],
    {
      unless: /^(?:can|could|may|do|should) i /i,
      never:
        /\b(?:oh )?wait,? it'?s|\b(?:wait|hold on|hang on)[, ]+(?:no\b|that(?:'s| is) not|friday|\w+\? no)|\bno wait, i meant/i,
    },
  ),
  hearing(
    'why',
    [
      phrase(
        "(?:(?:but )?why (?:this|so|me|now|again|is that|the (?:question|need|interest)s?)|why'?s that|reason|purpose|what does it matter|what (?:difference )?does (?:it|that|my \\w+) (?:make|matter)|how (?:does|will|would) (?:that|this|it|my \\w+) help|why another .+|what'?s it to you|what makes you ask|(?:is|was) (?:that|this|it) (?:really |even |absolutely )?(?:necessary|needed|required|relevant|mandatory|compulsory|essential))",
        '(?:but )?(?:why|how come)(?: (?:is|are) (?:that|this|it|they)(?: (?:needed|necessary|required))?| that| this| though)?',
        "what(?:'?s| is| was)? (?:that|it|this)(?: \\w+)? for|(?:and )?(?:what|wat) for",
        '(?:any|is there a)(?: (?:particular|specific|special))? reason.*',
        "(?:may|can|could|might) i (?:ask|know) (?:why|the reason)|(?:like|want) to know (?:why|the reason)|what(?:'?s| has) it got to do with .+|how is (?:that|it|this) (?:any of )?your .+",
      ),
      saying(
        `(?:why|how come|reason|purpose)\\b(?! do i (?:need|have) to pay).{0,40}\\b${asks}(?! (?:to |me to )?(?:pay|wait|return|buy|come|call|queue|have|be))`,
        'why (?:do|does|should|must|would|did|r|are|is|have|was)?(?: (?:you|u|i|we|it))? ?(?:have to |need to )?(?:give|provide|tell|share|answer|verify|enter|fill|upload|care)\\b',
        'y (?:do |r )?(?:you|u)\\b.{0,12}(?:need|ask|want)',
        'why (?:is|are|does|do|would) (?:this|that|it|my \\w+(?: \\w+)?) (?:needed|necessary|required|relevant|important|matter|asked|any of)',
        "what(?:'?s| is| are) (?:my|the) .{1,25} (?:needed|used|required|wanted) for|what(?:'?s| is) my .{1,25} for$|(?:how|where) (?:will|do|would) (?:you|it|my \\w+|this|that) (?:be )?(?:used?|using|stored?)\\b|what (?:are|r) (?:you|u) (?:going to|gonna) do with|what happens (?:to|with) my (?:data|info|details|number)|what good (?:is|will)|what use is (?:my|it|that)",
        'why (?:all (?:these|the|this)|so (?:many|much)|more|another|the) (?:questions|steps|details|info\\w*|data|security|verification|checks?|photo)|why (?:do )?you ask',
        'what (?:do|would|will|did) (?:you|u)(?: all)? (?:want|need|use|do with|be using)\\b.{1,40} for$',
        'what (?:do|would|will) (?:you|u) (?:do with|use) (?:my|it|that|this|the)\\b',
        "what(?:'?s| is) the (?:need|purpose|point|use) (?:for|of|in|behind) (?:asking|this|that|giving|needing|a|an|my|all)\\b",
        "for what(?: purpose| reason)?$|what(?:'?s| is) the reason (?:for|of|behind) (?:asking|needing|this question)",
        'to do with (?:it|this|that|you|any\\w*|my|a|an|the|ordering|booking)\\b(?<=(?:what|how|see).*)',
        "how(?:'?s| is| are) .{1,20} relevant",
        "(?:do (?:you|u|i)|surely you don'?t) (?:really )?(?:have to know|need (?:my|that|it|this|to know)|have to (?:give|tell))",
      ),
    ],
    { unless: /\b(?:that'?s|this is|no idea) why\b|\bwhy (?:do|does|did) (?:my|the) |\breason for my\b/i },
  ),
];

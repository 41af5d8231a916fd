// English: threats to sue or to leave, abuse, anger, complaint.
import { type SignalRule, words } from './signal-rules.ts';

const number = '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|so many|countless|a dozen)';
const authority =
  '(?:courts?|tribunal|judge|jury|magistrate|lawyers?|solicitors?|attorneys?|barrister|advocate|counsel|legal|police|ombudsman|regulator|authorit\\w+|trading standards|consumer (?:court|forum|helpline|affairs|protection|rights|cent\\w+|commission)|citizens advice|(?:better business|bbb)|cfpb|ftc|fcc|fca|fos|ofcom|ofgem|trai|rbi|sebi|irdai|caa|faa|dot|ico|eeoc|asa|atol|dgca|accc|information commissioner|commissioner|department of \\w+|attorney general|senator|mp|council|jagograhak|press|papers|newspaper|journalist|reporter|bbc|watchdog|news|tv|media|bbc)';
const rival =
  '(?:competitors?|another (?:provider|bank|company|network|broker|store|carrier|one)|other (?:company|provider|bank|network)|elsewhere|somewhere else|someone else|the competition|vodafone|airtel|jio|ee|o2|verizon|t-?mobile|at&t|mint|sky|virgin|bt|hdfc|sbi|icici|chase|monzo|starling|revolut|barclays|nationwide|lloyds|amazon|netflix|delta|emirates|phonepe|tata|uber|lyft)';

/** How customers feel about the company, in English. */
export const enFeelings: readonly SignalRule[] = [
  {
    signal: 'legal-threat',
    sure: words(
      '(?:small claims|county|consumer|high|supreme) court|(?:see|meet) (?:you|u) in court|lawsuit|legal (?:action|notice|proceedings|team|advice|rights|route)|letter before action|solicitor|attorney|barrister|counsel|lawyer|advocate|regulator|consumer (?:protection|rights|forum|court|affairs|council)|(?:ftc|cfpb|fcc|bbb|ofcom|fca|ico|caa|rbi|trai|irdai|sec|dot|acc+c|citizens advice|better business)|watchdog|(?:the )?(?:press|papers|media|journalist|reporter|newspaper|bbc|tv|news)(?= (?:will|about|is|are|would|and|to|know)|$|[.,!])|report(?:ing)? (?:you|this|it|your \\w+) to|chargeback',
      '(?:my|our|a|the|get|hearing from|call|speak\\w* to) (?:lawyers?|solicitors?|attorneys?|legal team|advocate)|su(?:e|ed|ing)|legal (?:action|proceedings|notice|route|steps|advice)|(?:go|going|take) (?:it |this |you )?(?:legal|to (?:court|the (?:press|papers|media|police)))|small claims|class action|press charges|rights act|against the law|breach of contract|illegal|discriminat\\w+|section 75|ombudsman|(?:trading|advertising) standards|consumer (?:court|forum|helpline)|tribunal|eeoc|go(?:ing)? (?:public|viral)|expos(?:e|ing) you|all the way|police then|report (?:you|u|this) to',
    ),
    hints: [
      words(authority),
      words(
        'ill|will|going|goes?|gonna|next|see what|lets see|wait (?:till|until)|unless|otherwise|if (?:you|not|i|this)|or (?:i|else)|to (?:court|the)|already|filing|complain\\w*|report\\w*|contact\\w*|knocking|hear(?:ing)?|interest(?:ed|ing)|case|claim|notice|agree with me',
      ),
    ],
    unless: words(
      'do you (?:sell|stock|have)|legal size|ex[ -](?:husband|wife)',
      'do you|how do|i am a lawyer|my ex|ordered|book(?:able)?|hours|do i have to|thie(?:f|ves)|scammer|stole(?! from)|delivery today|reschedule',
    ),
  },
  {
    signal: 'churn',
    sure: words(
      '(?:decided|going|want|ready|like|need|time) to (?:leave|move on|switch|quit|go elsewhere|close my account)|no longer (?:want|wish|need) (?:to be|the|your|this)|lost (?:a|my|our|an? \\w+) (?:customer|business)|take (?:my|our) (?:business|money|custom) (?:\\w+ )?elsewhere|elsewhere|last time (?:i|you|we|u)|never (?:\\w+ )?(?:again|use|buy|shop|order|fly|stay|book|bank|come back)|unsubscribe|(?:wont|will not|not|dont want to|not going to) (?:be )?(?:renew\\w*|com(?:e|ing) back|stay\\w*|return(?:ing)?|us(?:e|ing) you|continu\\w+)|done with (?:you|this|your)|(?:switch|mov|chang|leav|port)(?:e|ing|ed)? (?:to|over to|out|from) (?:\\w+ )?(?:another|a different|vodafone|verizon|airtel|jio|ee|three|o2|at&t|t-mobile|sky|bt|virgin|chase|amazon|netflix|a competitor|competitors?|someone else)|(?:close|delete|deactivate|terminate|shut|end) (?:down )?(?:my|the|our|this) (?:\\w+ )?(?:account|membership|contract|subscription|policy|service|line|plan)|goodbye for good',
      '(?:cancel|close|end|terminate|delete|remove|stop)(?: \\w+){0,3} (?:contract|accounts?|subscription|membership|policy|direct debit|autopay|auto[- ]?renew\\w*|renewal|broadband|profile|cover)|how (?:do|can) i (?:leave|quit|opt out|get out)|out of (?:this|my|the) contract|(?:found|got|offered)(?: \\w+){0,2} (?:better|cheaper)|cheaper (?:at|with|elsewhere)|(?:better|cheaper) (?:deal|offer|rate|price)s? (?:at|with|from|elsewhere)|going with|went with|signed with|exit fees?|early termination|wont be (?:using|paying|ordering|flying|staying|shopping|needing|continuing)|not be (?:renewing|using|returning|continuing|back)|final (?:order|month|payment)|farewell|adios|not (?:continue|continuing|coming)|pull(?:ing)? (?:my|our)',
      '(?:cancel|end|terminate|close|closing|delete|finish|surrender|deactivate|shut|ending|cancelling|terminating)(?: down)? (?:me |it )?(?:all |of |my |our |the |this |these |three |your )*(?:contract|account|accounts|plan|subscription|membership|policy|service|services|card|everything|prime|credit card|store card|line|sim|package|tv package|locker)|pac code|upc|port(?:ing)? (?:out|my number|to)|(?:not|wont be|no longer|stop being|never) (?:renew\\w*|staying|coming back|buying|shopping|be back|using you|a (?:member|customer))|dont renew|wont (?:renew|be (?:back|renewing|returning))|(?:leav|ditch|dump|quitt)ing (?:you|your|this|the)|want(?:ing)? (?:to leave|out)|im (?:out|off|gone)(?! of)|i quit|last (?:time|month|order|purchase|year) (?:(?:i|we) (?:order|buy|use|fly|shop|book|stay|come)|u |you |with|from)|never (?:again|(?:ordering|buying|using|shopping|booking|flying|staying)\\b.{0,20}|(?:order|buy|use|shop|fly|book|stay)(?: \\w+){0,3} again)|taking (?:my|our)(?: \\w+){0,4} (?:elsewhere|and)|uninstall(?:ing|ed)|were done|goodbye then|bye then|see ya|my notice',
      `(?:switch\\w*|mov(?:e|ing)|going|go|gone|shift\\w*|chang\\w+|transfer\\w*|leav\\w+|join\\w*|sign\\w* up|port\\w*|take|taking|banking|off|try|with|got)(?: \\w+){0,4} (?:to |with |for |over |company )?${rival}|${rival}(?: \\w+){0,3} (?:here i come|is (?:giving|cheaper|offering)|cheaper|offers?|it is)|(?:next time|after this|from now on)(?: \\w+){0,4} ${rival}|take other company|get another`,
    ),
    unless: words(
      'only|to (?:your|you)|joining|keep (?:the )?(?:account|old)|by mistake|window|chat|notification|what happens if|balance to',
    ),
  },
  {
    signal: 'abuse',
    sure: words(
      'brainless|(?:stupid|useless|dumb|lazy|filthy|pathetic|worthless|brain ?dead|ignorant|bloody|fat|ugly) (?:\\w+ )?(?:bot|robot|machine|people|person|staff|agent|woman|man|cow|pig|animal|idiot|rep|clown|driver|bunch|lot|git|bitch|girl|boy|fool)|(?:waste of (?:oxygen|space|skin))|trash people|kill yourself|(?:screw|fuck|f\\*+k|sod|eff|stuff|bite) (?:you|off|u|me)|retard\\w*|i know where (?:you|your)|ill (?:find|get|hurt|kill|smash|run) (?:you|him|her|them|u)|(?:got|have you got) a boyfriend|(?:send|show) (?:me )?(?:nudes?|your)|what are you wearing|you sound (?:cute|sexy|hot)',
      '(?:you|ur|u|youre|you are)(?: \\w+){0,2} (?:idiots?|fat|ugly|thick|dense|scum|liar|thief|thieves|cow|robot|disgrace|muppet|rat|worm|creep)|ugly|fatso|fat (?:cow|pig|lazy)|lazy (?:cow|sod|bastard|bitch|pig|man|woman|people)|half ?wit|numpty|nitwit|dimwit|airhead|psycho|nut ?job|swine|(?:i|we) (?:will|ll) (?:find|hunt|get) you|burn (?:down )?(?:your|the) (?:office|store|shop|branch)|break (?:your|his|her) (?:neck|legs?|jaw|face)|punch|smash (?:your|his|her)|hope you (?:die|get|lose|choke|rot)|hot (?:girl|date)|your (?:legs|body|lips|number,? (?:babe|love))|marry me',
      'idiots?|morons?|stupid|dumb(?:ass|er|est|o)?|imbeciles?|retard\\w*|cretins?|you fools?|brain(?:dead)?|clowns?|scum(?:bags?)?|filth|losers?|donkeys?|monkeys?|baboons?|dogs? (?:like|of)|parasites?|leech(?:es)?|cockroach\\w*|witch|hag|slut|whore|bitch(?:es)?|cunts?|bastards?|twats?|pricks?|dick(?:head)?s?|wankers?|tossers?|bellends?|gits?|arse(?:hole)?s?|ass ?holes?|jerks?|twerp|rascals?|slave|servants?|crooks|thieving|jackass|dipshit|windbag|muppets?|pathetic (?:excuse|human|little|people|loser)|useless (?:\\w+ )?(?:piece|gits|idiots?|bot|robot|agent|people|human|woman|man|lot)|worthless|thick as|kutt[ae]|saal[ae]|chutiya|bhenchod|madarchod|harami|bewakoof|gadha',
      'f\\W{1,3}(?:k|ck)?|f\\*+|fuck(?:ing)? (?:idiots?|robots?|bots?|useless|you)|shut (?:up|your)|suck (?:it|my)|piss off|get (?:lost|stuffed)|go (?:to hell|die|away and die)|eat shi?t|drop dead|kys|mother ?f\\S*|bugger off|stfu|rot in hell|youre (?:an? )?(?:useless|disgrace|joke|pathetic|nothing)|your (?:kind(?! (?:help|attention|info|reply|support|co))|mother|mum|mom|face)|go back to (?:your|where)|all (?:indians|foreigners|women|of you (?:indians|people))|sock in it|mad fellow|jumped up|even your',
      // Threats and harassment.
      '(?:ill|will|going to|gonna|want to) (?:find|slap|punch|hit|beat|kill|hurt|smash|break|burn|knock|run|strangle|destroy|bury|come for|bash|shoot|stab) (?:you|him|her|them|your|that|the (?:agent|driver))(?: \\w+)?|slap (?:you|her|him)|watch your back|got a bat|you(?:ll| will) (?:regret|pay for this)|(?:be )?sorry you|sexy|darling|hot (?:stuff|voice|babe)|(?:cute|nice|sexy|lovely) (?:voice|body|legs|bum|tits)|send (?:me )?(?:nudes|a pic\\w*)|are you single|date me|sit on my|naked|tits|boobs|hun$',
    ),
    unless: words('haha|question|in stock|proof|backpack|i feel (?:so )?stupid|like a fool|ticket|costume'),
  },
  {
    signal: 'anger',
    sure: words(
      '!{3,}|unbelievable|enough is enough|(?:dont|do not) (?:tell me|test|you dare)|shut up|spitting feathers|pissed|what the (?:hell|f\\w*)|for (?:gods|fucks|christs|heavens) sake|damn (?:it|you|thing)|boil\\w* my blood|throw (?:it|this|something)|i want to (?:break|scream|cry|smash|punch)',
      '(?:so|very|absolutely|really|am|im|extremely|too|how|get|fuming|beyond|that|this) (?:\\w+ )?(?:angry|mad|furious|cross|livid|fuming|annoyed|upset|pissed(?: off)?|raging|disgusted)|furious|livid|fuming|seething|raging|enraged|outraged?|outrageous|irate|infuriat\\w+|boiling|steaming|rage|angry|disgust(?:ed|ing)|appalled|sick (?:and tired|to death|of)|fed up|had (?:it|enough)|last straw|back teeth|wits end|at my limit|losing (?:my )?(?:mind|patience|it)|driving me (?:\\w+)|patience|going (?:mad|insane|crazy)|exploding|gutted|hate (?:you|this|your)|shame on|how dare|(?:what|why|who) the (?:hell|fuck|heck|f\\S*)|wtf|ffs|f+u+c+k\\w*|bloody (?:hell|useless|joke|awful|ridiculous|\\w+ing)|goddamn|hell no|bullshit|bs|crap|shit\\w*|are you (?:\\w+ )?(?:kidding|joking|serious|insane|mad|even human)|you (?:kidding|joking)|ridiculous|absurd|shambles|(?:(?:this|that|service|company) (?:is|was)|its|what|youre) an? (?:\\w+ )?joke|torturing|lies|liars?|lied to|insult(?:ed|ing)|wound up|past polite|i (?:cried|screamed|shouted|threw)|grr+|a+gh+|argh+|ruined (?:my|our)|stick your',
      '⇧',
    ),
    hints: [
      /[!?]{2,}|⇧|(?:\b\w+[.] ){3}/u,
      words(
        'still|again|never|nobody|no one|month|weeks?|want my|give (?:me )?(?:my )?(?:refund|money)|dont|stop|what is (?:going|wrong)|you people|you lot|why|how|another|sorted|fix|nothing|useless|enough',
      ),
    ],
    unless: words(
      'thanks?|love it|cant wait|amazing|happy|lol',
      'haha|lol|thanks?|brilliant|not angry|love|beautiful|no problem|toys?|never mind|pls|fixed it|in caps|size',
    ),
  },
  {
    signal: 'complaint',
    sure: words(
      '(?:terrible|awful|appalling|shocking|disgraceful|horrible|horrendous|atrocious|dreadful|abysmal|poor|worst|pathetic|rubbish|useless|shoddy|unprofessional|unhelpful|rude) (?:\\w+ )?(?:service|experience|customer|support|quality|staff|attitude|company|communication|driver|agent|product|treatment|response|delivery|way)|not (?:good enough|acceptable|happy|impressed|fair|right that|satisfied)|disappoint\\w+|sick (?:of|and tired)|how (?:is|can|does|do) (?:this|that|it|you) (?:\\w+ )?(?:acceptable|ok|okay|pass|allowed|possible|treat|justify|still)|is how you treat|years? (?:as )?(?:a )?(?:loyal )?customer|loyal customer|(?:still|yet) (?:no|not|nothing|waiting|havent|hasnt|isnt)|(?:third|fourth|fifth|3rd|4th|5th|nth|second|umpteenth) (?:time|call|email|message|attempt|week|month|engineer|chat)|(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|several|many) (?:calls|emails|engineers|attempts|different people)|nobody (?:\\w+ )?(?:answers?|replies|replied|helps?|called|cares?|came|knows)|no one (?:\\w+ )?(?:answers?|replies|replied|helps?|called|cares?|came|knows)|(?:ignored?|ignoring) (?:me|my|us)|wasted|you (?:people|lot|guys) (?:are|have|cant|dont|never|keep)|you (?:promised|said|told|assured|guaranteed|claim)|make a complaint|complain(?:ing)?|joke|does(?:nt|nt even)? (?:even )?(?:work|care)',
      'not (?:happy|impressed|satisfied|acceptable|good enough|pleased|on)|(?:un|dis)(?:happy|satisfied)|unacceptable|let down|(?:very|so|really|too|bad|such|is|was|extremely|feedback) (?:poor|bad|slow|rude|terrible|awful)|poor (?:service|quality|show|experience|customer|support|response)|(?:bad|terrible|awful|horrible|horrendous|dreadful|appalling|abysmal|shocking|pathetic|worst|useless|rubbish|atrocious|shameful|hopeless|lousy|shoddy|incompetent|unprofessional|dismal|disgraceful|laughable|garbage|trash|crap)(?: \\w+)?|worst(?! case)|downhill|rip ?off|ripped off|cheat(?:ed|ing)?|mislead\\w*|misled|mis-?sold|false (?:advert\\w+|promises?)|lied|lies|broken promises?|overcharg\\w+|hidden (?:fees?|charges)|careless|negligen\\w+|rude|ignored|ignoring|fob\\w*|passed (?:between|around|from)|pushed from|shambles|nonsense|ridiculous|disgrace|shame|embarrass\\w+|mess|mistake\\?|your (?:mistake|mess|fault|error|system error)|the nerve|what(?: is|s) the (?:point|use)|why should i|no (?:apology|improvement|explanation|one (?:cares|answers|bothers|helps|called|calls))|(?:nobody|no ?one|never) (?:ever )?(?:cares?|calls?|called|answers?|answered|pick\\w*|repl\\w+|responds?|bothers?|helps?|came|showed|turned|told|listens?|rang)|(?:you|u) (?:guys |people |lot )?(?:never|always|keep|promised|dont care|ruined|messed|lost|failed|made me)|you (?:people|lot)|your (?:\\w+ ){0,2}(?:promised|said|told|is (?:so |very )?(?:slow|bad|useless|rude|hopeless|rubbish))|hang up|hung up|on hold|auto(?:matic)? reply|kept waiting|kindly (?:escalate|take action)|dirty|mou?ld|cold and|smashed|in bits|threw the|👎|fed up|waste of (?:time|money)|total waste|zero stars|one star|1 star|nightmare|classy|(?<!thanks |thank you )so much for|quicker to',
      `(?:the )?(?:third|fourth|fifth|sixth|seventh|eighth|\\d+(?:rd|th)|umpteenth) (?:time|night|day|week|month|mail|email|call|year|attempt|agent|engineer)|${number} (?:times|calls|emails|mails|phone calls|departments|agents|engineers|weeks|months|refunds|visits|lost parcels)|(?:since|past|after|took|been|waited|waiting|hold)(?: \\w+){0,3} (?:\\d+|two|three|four|five|six|nine|eleven|several|many) (?:hours?|days?|weeks?|months?|mins?|minutes?|years?)|every (?:single )?(?:time|evening)|again and again|(?:same|again the same) (?:issue|problem|fault|thing|article|error)|time and (?:time )?again`,
    ),
    hints: [
      words('you|your|u|ur|agent|staff|support|driver|engineer|branch|company|hotel|airline|courier|chatbot|bot|paid'),
      words(
        'still|again|yet another|despite|instead of|supposed|promised|told|brilliant|apparently|honestly|seriously|actually|even|somehow|bothered|care|excuses?|bins|half|exact same',
      ),
    ],
    unless: words(
      '(?:tell|know)(?: \\w+){0,2} (?:jokes?|story)|other provider|my old|a friend told|joined|no problem|thanks?|any recommendation',
      'fixed it|never mind|no complaints?|haha|lol|essay|what does|myself|never (?:made|bought|authori\\w+|been to)|thank|love',
    ),
  },
];

/** How one language puts a change of mind into words. */
export interface RepairLanguage {
  /** At the start: what follows replaces something said before. Taken off before a value is read. */
  readonly lead: RegExp;
  /** Anywhere: something said before is to be changed. */
  readonly change: RegExp;
  /** Letters by which the language is known. */
  readonly letters: RegExp;
  /** Anywhere: something said before was wrong. */
  readonly wrong: RegExp;
  /** A mild objection that may as well begin an answer: "no, two". */
  readonly mild: RegExp;
  /** A denial within a yes or no: "no gift wrap". */
  readonly denial: RegExp;
  /** What values of a type are called when nobody knows the slot's own name. */
  readonly nouns: { readonly [type: string]: RegExp };
  /** A wish to change something, without saying to what. */
  readonly wish: RegExp;
  /** The answer given last, named as such: "the last one", "go back one step". */
  readonly latest: RegExp;
  /** Parts that say what is not meant; the group `meant`, where there is one, is what is. */
  readonly negated: readonly RegExp[];
  /** Between a slot's name and its value. */
  readonly copula: RegExp;
  /** What people put after a value. */
  readonly tail: RegExp;
  /** Words within an answer in which the customer corrects himself: what stands before was an answer too. */
  readonly within: RegExp;
}

/** Chinese. */
export const zhRepairs: RepairLanguage = {
  letters: /\p{Script=Han}/u,
  mild: /^(?:不|还是|等等|等一下|等下|其实|sorry|不好意思|抱歉)/u,
  denial: /[不别没无]/u,
  nouns: {
    phone: /手机号码?|手机|电话号码?|电话/u,
    email: /邮箱地址|邮箱|邮件/u,
    date: /日期|日子|哪天/u,
    time: /时间|几点/u,
    city: /城市/u,
    money: /金额|钱数/u,
    number: /数量|件数|人数|个数/u,
  },
  lead: /^(?:(?:啊|哦|噢|呃|额|诶|哎呀|唉|嗯|sorry|抱歉|不好意思(?:啊)?|对不起|等等|等一下|等下|慢着|不|不对|不是|错了|错|打错(?:字|了)|写错了|说错了|填错了|选错了|点错了|搞错了|弄错了|我(?:刚才?|上面)?(?:说|写|填|选|点|打|记|看)(?:错|岔)(?:了|日历了|行了)?|刚才(?:手滑|说错了|填错了)|手滑|更正(?:一下)?|纠正(?:一下)?|其实|还是|我(?:刚才)?(?:说|指|要)的(?:其实)?是|我要的是|刚才那个我要|应该(?:是|选|为)|(?:请)?(?:帮我)?(?:给我)?(?:改|换|变)(?:成|为|到|一下)?|是|就|才|转|那个)[，,。.、！!\s]*)+/u,
  change:
    /改成|改为|改到|改回|换成|换为|换到|调成|变成|挪到|换个|[^修更]改(?=[\d一二两三四五六七八九十])|给我换|改一下|换一下|别.{1,8}了.{0,3}[写退要换选]/u,
  wrong:
    /(?:打|写|填|说|输)(?:多|少|漏)了|不对(?=[，,、\s。]|$)|(?:说|写|填|选|点|打|记|弄|搞|拼|看)(?:错|岔|多|少|早|晚)了?|都错了|^错了|手滑|才对|应(?:该)?[是为选](?!吧)|而是|不是.{1,12}[，,\s]*是|是.{1,14}不是|你记成|我(?:刚才)?(?:说|要|指)的是|刚才.{0,6}我要/u,
  wish: /(?:我)?(?:想|要|能不能|能|可以|可不可以).{0,8}(?:改|换|重填|重选|重新(?:填|选|说|输))|重新(?:填|选|输)|退回上一步|(?:打|写|填|选|点)错了$|我要改$/u,
  latest: /上一(?:个|步|项|条)|刚才那(?:个|项)/u,
  negated: [
    /不是(?<not>[^，,。是]{1,16})[，,\s]*(?:而是|是|应该是|用)(?<meant>.+)$/u,
    /^(?<meant>.+?)[，,\s]*(?:而)?不是[^，,。]{1,16}$/u,
    /别(?:要)?[^，,。]{1,10}了[，,\s]*(?:要|写|退|换|用)?(?<meant>.+)$/u,
    /^(?<meant>[^，,。]{1,20})[，,\s]*不是[^，,。]{1,16}(?:啊|呀|哦)?$/u,
  ],
  copula:
    /^[\s：:，,]*(?:别写.{1,6}了[，,]?写|原来填的.{1,6}[，,]|打错了?|拼错了?|写错了?|填错了?|错了|我?(?:要|想)?(?:改|换)一下|往后|往前|也|给我|跟着)*[\s：:，,]*(?:应该是|应该为|应为|应该|其实是|改成|改为|换成|换为|改到|挪到|改|换|变成|写|是|为)*[\s：:，,]*/u,
  tail: /(?:[\s，,。！!]*(?:才对|就行|就好|吧|啊|呀|哦|呢|了|谢谢|麻烦了))+$/u,
  within: /[，,\s]*(?:啊不|哦不|不对|不是|不)[，,\s]*/u,
};

/** English. */
export const enRepairs: RepairLanguage = {
  letters: /[a-z]/iu,
  mild: /^(?:no+|nope|nah|wait|sorry|actually|oh|hang on|hold on)\b|,? sorry$/iu,
  denial: /\b(?:no|not|without|don'?t|none|never)\b/iu,
  nouns: {
    phone: /\b(?:phone|mobile|cell)(?: number)?\b/iu,
    email: /\be-?mail(?: address)?\b/iu,
    date: /\b(?:date|day)\b/iu,
    time: /\btime\b/iu,
    city: /\bcity\b/iu,
    money: /\b(?:amount|sum)\b/iu,
    number: /\b(?:quantity|number of \w+)\b/iu,
  },
  lead: /^(?:(?:no+|nope|nah|oh|oops|ugh|um+|uh|hmm|wait|hang on|hold on|sorry(?: to be a pain)?|apologies|my bad|my mistake|correction|autocorrect|actually|scratch that|on second thoughts?|wrong one|typo|i meant?|i mean|i (?:just )?(?:tapped|pressed|clicked|picked|chose|wrote|said|put|gave you) the wrong (?:thing|one|button)|tapped the wrong thing|let'?s do|make (?:it|that)|change (?:it|that) to|switch (?:it|that) to|it'?s|its|it is|it should(?: be| have been)|should be|i(?:'d| would) rather have|i want(?:ed)?|want|give me|send it to|please)[,.:;!\s]+)+/iu,
  change: /\b(?:make (?:it|that|the)|change|switch|set|move to|move|instead|rather have|let'?s do|swap|update|go back to)\b/iu,
  wrong:
    /\b(?:i meant?|i mean|wrong|mistyped|typo|misclicked|autocorrect|correction|scratch that|my bad|my mistake|apologies|oops|on second thoughts?|after all|spelled wrong|was missing|mixed up|should (?:be|have been)|not .{1,24}but|it turns out|not right|too (?:many|few|much))\b|\bnot (?:the )?\S+$|, not\b/iu,
  wish: /\b(?:can|could|may|let) (?:i|we|me)\b.{0,20}\b(?:change|redo|re-?enter|pick another|choose another|edit|fix|correct)\b|\b(?:want|need|like) to (?:change|redo|re-?enter|edit|fix)\b|\bis wrong$|\bwrong$|go back one step|pressed the wrong button/iu,
  latest: /\b(?:that|the) last (?:one|answer)\b|\bone step\b|\bwrong button\b/iu,
  negated: [
    /\bnot (?:the )?(?<not>[^,.;]{1,30}?)(?:,| but)\s*(?:the |it'?s |its )?(?<meant>.+)$/iu,
    /^(?<meant>.+?),?\s+(?:and )?not (?:the )?[^,.;]{1,30}$/iu,
    /^(?<meant>.+?),?\s+(?:instead of|rather than)\s+.+$/iu,
  ],
  copula:
    /^[\s:,]*(?:(?:number|i gave (?:you )?(?:earlier|before)|earlier)\s+)*(?:(?:was|is) (?:a typo|spelled wrong|wrong|missing a letter)[,.:\s]*)?(?:(?:should (?:be|have been)|needs to (?:be|move to)|has to be|must be|is|are|was|back to|to|be|it'?s|its|=)[\s:,]*)*/iu,
  tail: /(?:[\s,.!]*(?:please|pls|sorry|instead|thanks|thank you|after all|as well|misclicked|i wrote the wrong \w+))+$/iu,
  within: /[\s,.…]*\b(?:hmm no sorry|no sorry|no wait|no|wait|sorry)\b[\s,.]*(?:it'?s |make that )?/iu,
};

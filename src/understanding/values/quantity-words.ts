const measureWords = [
  '公斤|千克|毫克|英寸|公分|厘米|毫米|公里|英里|毫升|平方米|平方|平米|立方|人次|人份|小时|小時|钟头|分钟|分鐘|星期|礼拜|积分',
  '[個个箇份隻枝张張臺部双雙盒箱袋瓶罐杯桶斤克吨噸间間辆輛架艘颗顆粒枚根朵卷捆筐篮籃碗盘盤盆幅篇页頁层層户戶场場趟轮輪款项項票座席桌晚夜宿笔筆倍集盏床株棵坛扎板联垛滴班队隊群堆秒箇歲岁坪亩刀沓叠摞贴剂瓣匹寸尺元圆]',
  // The measure words that also begin another word: 200回来, 39套餐, 50支付.
  '件(?!数|數)|只(?![有是能要收退到给用够剩])|支(?![付持出票])|条(?!件)|條(?!件)|台(?![湾币灯])|本(?![来人月周店])|对(?![吗吧不了的方])|對(?![嗎吧不了的方])',
  '套(?![餐路])|包(?![邮郵裹含括退换装])|打(?![开开電电折听听字架包印扫住断乱算给])|升(?![级到舱])|位(?![置于])|名(?!字)|人(?![民工])|口(?![味罩])|片(?!段)',
  '组(?!合)|組(?!合)|串(?!货)|把(?![握手我钱它这那他])|顶(?![多])|頂|副(?!卡)|封|家(?![人里具电])|节(?![日目省])|節|次(?!日)|回(?![来去复家收答馈头款执])|批(?![发准])',
  '单(?![独位子])|單|天(?!猫)|周(?![转围边])|年(?!级)|期(?![间待望])|股(?!票)|毛(?![病衣巾])|道(?![歉理])|听(?![说到])|提(?![现前供示交到取款])',
  '头(?!发)|頭(?!髮)|门(?![店口票])|門|码(?!头)|碼|排(?!队)|块|塊|米(?![饭粉线])',
];

/** Chinese measure words: what a numeral counts when one of them follows it. */
export const measureWord = `(?:${measureWords.join('|')})`;

// Brands, products and services.
const names = [
  '八角(?![钱錢])|七匹狼|三只松鼠|三只羊|三顿半|六个核桃|两面针|一号店|一加|九号|七喜|五羊|三元牛奶|八马|三枪|七度空间|三得利|一叶子',
  '58同城|360(?:安全|浏览器|杀毒)|163邮箱|999感冒灵|(?:7天|七天)(?:酒店|连锁)|4k(?:电视|屏|显示|高清|超清|投影|画质|视频| ?tv)',
  '(?<![\\d.,])(?:12306|12315|12345热线|10086|10010|95\\d{3}(?=发来|打来|来电|的?(?:短信|电话|客服|热线)))(?![\\d.,]|\\s?[元块塊個个件份名位人a-z])|(?:24|二十四)小时(?:客服|在线|营业|服务|热线)|\\b(?:24|twenty[- ]four)[- ]hours? (?:support|service|hotline|helpline|customer|line|store|chat)|(?<!\\d)[2-5]g(?![a-z])',
  '(?:iphone|ipad|\\bmate|\\bpro\\b|\\bmax\\b|galaxy|pixel|小米|华为|荣耀|手机)[^，。,.\\d]{0,8}\\d{0,3}[^，。,.\\d]{0,8}\\d{1,4} ?[gt]b?(?![a-z])',
  '[二三四五六七八九十\\d]件套|[一二三四五六七八九十]人[间間桌座]|[单双三四]人床',
  '\\bseven[- ]eleven\\b|\\b7-eleven\\b|\\bforever 21\\b|\\bair force (?:1|one)\\b|\\bfour seasons\\b|\\bfive guys\\b',
  '\\b(?:boeing|airbus|motel|hotel|xbox|top) \\d+\\b|\\b(?:\\d|five|four|three)[- ]star\\b|\\b\\d[- ]in[- ](?:1|one)\\b|\\bin (?:19|20)\\d\\d\\b',
];

// What a shop promises, and when it sells.
const policies = [
  '[七7]天(?:无理由|無理由)|[三3]包(?:服务|政策|规定|期)|一件代发|双十[一二]|三八(?:节|妇女节|女神节)',
  '[五六十]一(?:期间|假期|黄金周|长假|节|放假|当天|那天)',
  '(?:六一八|[67]18|6\\.18|11\\.11|12\\.12|1111|1212)的?(?:活动|大促|促销|期间|购物节|预售|优惠|那天|当天|红包|满减|时候|买的|下的单)',
];

const chineseIdioms = [
  '一个(?:样|劲|字|问题|事|疑问|情况|建议|意思|办法)|一[块塊]儿|一次性|一条龙|一份心意|一把手|一晚上|一整[晚夜]|有一[次天回]|头一[次回]',
  '一[分毛]钱?[都也没不未]|一[个件份张次]?[都也](?:没|不|别)|一个人[都也](?:没|不)|一[分毛块]钱?[都也]|[一每]人[一两]\\p{Script=Han}|一周岁|一天到晚|一年[四到]',
  '三十而立|四十不惑|三十六计|七十二变|三头六臂|三番五次|九牛一毛|小?两口子|三天打鱼|两天晒网|三天两头|三分钟热度|三口之家|一家三口',
  '一笔勾销|一本万利|一本正经|三年五载|一年半载|千篇一律|一个巴掌|一个萝卜一个坑|一把(?:梭|鼻涕|年纪|汗)|一双(?:好|巧)手|一片好心',
  '一百个放心|[一二三十百千万]{1,4}个(?:不满意|不愿意|为什么)|十二分|三七二十一|五百强|十万火急|十有八九|不三不四|七上八下',
  '[一两]件事|[一两]码事|一码归一码|一回事|一句话|一行字|一门心思|一家人|一条心|一头雾水|一口[气价]|一年一度|一刀切|一票否决|一套一套',
  '一(?:次次|个个|天天|件件|层层|股|群|堆|排|行人|张嘴|对一|间接|五一十|干二净|清二楚)',
  '百分之?[百一二三四五六七八九十]{1,8}|[一二三四五六七八九十百\\d]{1,8}分之',
];

const englishIdioms = [
  'cloud nine|catch[- ](?:22|twenty[- ]two)|high[- ]fives?|square one|(?:thanks|thank you) (?:a|so) (?:million|thousand)|day one|number one',
  'a (?:million|thousand|hundred) (?:thanks|apologies|times|things|reasons|questions|percent)|(?:hundred|ten) per ?cent|forty winks|two faced',
  'one (?:by|at) (?:one|a time)|one[- ](?:on|to|for)[- ]one|one (?:and|or) the (?:same|other)|one and only|one too many|i,? for one|one hell',
  'nine to five|ten to one|nine times out of ten|six of one|half a dozen of the other|on all fours|second to none|four[- ]letter|take two',
  'two cents|two[- ]factor|two birds with one stone|two and two together|three cheers|whole nine yards|one size|one of these days|one hell of',
  '(?:zero|one) (?:idea|tolerance|help|response|clue|interest|respect|chance|communication|service|support|patience|sense)|one hundred per ?cent',
  '(?:a couple of|\\d|one|two|three) (?:quick |more )?(?:questions?|things?|issues?|problems?|reasons)',
  '(?:give me|gimme|just|wait|hang on|hold on) (?:one|two|[12]|a couple(?: of)?) (?:more )?(?:secs?|seconds?|ticks?|mins?|minutes?|moments?)',
  '(?:thanks|thx|ty|ready|good|time|waiting|looking|asking) 4|2 (?:late|much|be|many|long|slow|bad|hard|expensive|get|go)|4 (?:real|sure|u|ur|ever|now|nothing)',
].map((idioms) => `\\b(?:${idioms})\\b`);

/** Names, idioms and set phrases whose numerals count nothing, though some have a measure word. */
export const setPhrases = new RegExp([...names, ...policies, ...chineseIdioms, ...englishIdioms].join('|'), 'giu');

/** Words before a number that make it a name or a code: 尾号, order number, room, iPhone. */
export const labelBefore =
  /(?:第|[#＃№]|\bno\.|单号|單號|订单|訂單|[卡工房编編账帳尾货貨型座车車证證户戶航班]号码?|手机号?码?|手機號?碼?|电话号?码?|電話號?碼?|号码|號碼|验证码|驗證碼|校验码|密码|邮编|邮政编码|航班|房间|版本|型号|优惠码|兑换码|取件码|微信|qq|打[了过]?|拨打?|致电|(?:星期|礼拜|[周双雙初]))[是为為：:\s]{0,4}$|\b(?:order|card|phone|mobile|account|tracking|flight|invoice|passport|booking|reference|ticket|model|serial|case)\s+(?:number|num|no\.?|id|#|code)[\s:#.is]{0,8}$|\b(?:code|pin|password|room|gate|terminal|flight|route|platform|version|apartment|apt|suite|postcode|zip|extension|ext|channel|page|step|chapter|model|call|dial|called|ending in|ends in|ending|last four|last 4|born in|since|years?|half past|quarter past|quarter to|iphone|ipad|galaxy|pixel|mate|note|xbox|series|gen|air|mini|watch|switch|jordan|surface|kindle|airpods|rtx|gtx|playstation|ps|windows|ios|android|redmi|mi|jan|january|feb|february|mar|march|apr|april|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|formula|area|type|table|seat|bus|exit|line|building|block|lane|floor|level|grade|wifi|bluetooth|usb|hdmi|web|iso|covid|v)(?: (?:is|was|are|number|no\.?|pro|max|plus|air|mini|ultra|of|digits))?[\s:#]{0,3}$/iu;

/** What makes a number before it a date, a time, a share, an address or a grade. */
export const otherUseAfter =
  /^\s?(?:[%％‰⁄½¼¾]|,\d|[:：]\d|[-–—~～]\s?\d|\/\d|\.\d|[x×*]\d|号|號|楼|樓|栋|棟|室|月(?!租|卡)|日|折|点|點|星|等奖|线|环|级|級|年级|年級|周年|代|分之|[到至][\d一二两三四五六七八九十百千万]|[多几]?年代|成新?|路(?:公交|车)|中(?=路|学)|号线|(?:per ?cent|a\.?m|p\.?m|o'?\s?clock|jan|feb|mar|apr|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)(?![a-z])|(?:[a-z]+ )?(?:street|road|avenue|lane|drive)(?![a-z]))/iu;

/** Latin units that may stand right after a figure: 15pcs. */
export const gluedUnit =
  /^(?:gb?|tb|mbps?|mg|pcs?|pieces?|pc|ppl|pax|people|persons?|x|kgs?|ml|cm|mm|km|l|ish|lbs?|oz|pairs?|sets?|units?|ea|box(?:es)?|packs?|rooms?|seats?|tickets?|nights?|days?|weeks?|months?|hours?|hrs?|mins?|yrs?|years?|adults?|kids?|guests?|bucks?|yuan|rmb|cny|usd|eur|gbp|hkd|jpy)(?![a-z])/iu;

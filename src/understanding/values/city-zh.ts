import { type City, chineseCityNamed, longestChineseName } from './cities.ts';
import type { Mention } from './mentions.ts';

// Words that hold the characters of a city by chance: 东西安装, 周三明天, 完成都.
const chance = new RegExp(
  [
    '[网线船路身]上海(?!市)|上海(?=[淘鲜报量军拔])',
    '东西安|西安(?=[装排全检置静])',
    '[完变做分换当形达组构生养]成都|成都(?=[没不可])',
    '[周期拜]六安|六安(?=[装排全检])',
    '[周期拜第]三明|三明(?=[治天早晚白确])',
    '[第][一二三]亚',
    '[确担环]保定|保定(?=[金位时期制价做])',
    '[今明后每昨前]天(?:水|津贴|门|台)|天(?:水(?=[果费管电壶分平杯])|门(?=[票锁把]))',
    '[一固肯否]定西|定西(?=[装服裤])',
    '[拖推]延安|延安(?=[装排全])',
    '[南贵沈信朝安衡岳邵益咸]阳台',
    '美丽江|丽江山',
    '东北海|北海(?=[道鲜公])',
    '大理(?=[石由论想])|[很强巨最]大(?:理|同)|大同(?=[小时])',
    '[书面钱背红皮]包头',
    '四平(?=[米方八])|太原(?=[始则来本])|哈密(?=[瓜度])|马赛(?=克)|雅典(?=娜)|米兰(?=达)|尼斯(?=湖)|[便顺]利马|利马(?=上)',
    '(?:[已经没未刚不再先能一被]|正在|没有|可以)开封|开封(?=[后前了过就]|的?(?:商品|产品|东西|包|箱)|使用|验|菜)',
    '巴中(?=[间途心的午转])|芜湖(?=起飞)|万象(?=城|更新)|金边(?=[眼款框])|白银(?=[项手首饰价]|会员)|阿里(?=[巴云旅健妈拍])',
    '京都(?=念慈)|德州(?=扑克)|宁德(?=时代)|东方市(?=场)|吉林市(?=场)|过江门|江门(?=票)|日照(?=[时充强])|和田(?=玉)',
    '孙中山|中山(?=装|大学|公园|陵)|乌镇(?=饭店)|[南北]京东(?=[商物快]城?)|安康(?=[的吧！!。]|$)(?<=[祝愿健祥秋午])',
    '罗马(?=[仕字数柱帘])|(?:维也纳|米兰)(?=国际酒店|酒店|花园酒店)|大田(?=地)|光州(?=际)|[来各]来宾|来宾(?=[们席])',
  ].join('|'),
  'g',
);

const dishes =
  '拉面|小面|热干面|刀削面|烩面|担担面|牛肉面|炸酱面|方便面|凉面|拌面|炒面|汤面|茶面|油泼面|米粉|米线|拌粉|炒粉|螺蛳粉|酸辣粉|肠粉|凉皮|肉夹馍|泡馍|烤鸭|板鸭|盐水鸭|烧鸭|烧鹅|扒鸡|烧鸡|炸鸡|鸡公煲|叉烧|火腿|腊肠|香肠|红肠|腊肉|小笼|生煎|汤包|灌汤|包子|锅贴|饺子|粽子|月饼|馅饼|麻花|煎饼|烧饼|年糕|炒饭|盖饭|拌饭|火锅|烧烤|串串|冒菜|大排档|小吃|美食|料理|特产|手信|啤酒|白酒|黄酒|红酒|葡萄酒|二锅头|老窖|大曲|老酒|陈醋|香醋|酱油|腐乳|豆腐|鸭脖|龙虾|大闸蟹|海鲜|牛肉|羊肉|牛排|咖啡|奶茶|酸奶|蛋糕|蛋挞|面包|披萨|巧克力|瓜子|葡萄|苹果(?!手机|电脑|耳机)|荔枝|樱桃|车厘子|红枣|大枣|香梨|脐橙|蜜橘|柚子|芒果|香蕉|核桃|大米|榨菜|豆瓣|槟榔|茶叶|绿茶|抹茶|毛尖|龙井|汤圆|辣酱|鱼丸|瓷器|陶瓷|茶具|紫砂|刺绣|丝绸|云锦|香水|口红|香烟|皮鞋|布鞋|模型';
const goods =
  '(?:醋|粽|酥|糕|茶|鞋|布|瓷)(?=$|[^\\u4e00-\\u9fff]|[吗呢吧的还有多怎能可好两三一要来])|牌(?!照|坊)|世家|欧莱雅|贝甜|水(?=$|[，。,])|银行|农商|证券|基金|信托|航空|大众(?!点评)|现代(?!农)|本田|丰田|奔驰|汽车(?!站|客运|票)|时间|话(?!费)|腔|奥运|冬奥|亚运|晚报|日报|时报|脚气?(?=$|[^\\u4e00-\\u9fff])|[元币铢](?=$|[^\\u4e00-\\u9fff]|[的吗是])|滩手|国安|申花|恒大|湖人|公牛|假日|词典|英语|铁塔|大屠杀|狗不理|小商品';
// 兰州拉面, 青岛啤酒, 纽约芝士蛋糕, 巴黎世家, 南京东路: the city only qualifies a thing.
const qualifies = new RegExp(
  `^(?:[^的在到去来买订寄发有要吃我你店市今明昨天晚早上下午号日月年周客户是做送收\\s，。！？,!?]{0,2}(?:${dishes})|(?:${goods})|[东西南北中一二三]?(?:路(?!过|上|由)|大?街|大道|巷|胡同)|区(?!域|间|号))`,
);
// 来碗重庆小面, 一份扬州炒饭: what is counted is no city; nor is who is called so, nor 老北京.
const counted = /(?:碗|份|只|盒|箱|瓶|包|袋|斤|罐|款|杯|块|双|套|盘|锅|顿)$/;
const person = /老$|(?:叫|姓名[是:：]?|名字[是:：]?|昵称|网名)[\u4e00-\u9fff]?$/;

const provinces =
  '省|自治区|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|内蒙古?|台湾|德国|英国|法国|日本|意大利|柬埔寨|老挝';
const placeBefore = new RegExp(
  `(?:${provinces}|[去到从飞往至回寄抵赴由]|(?<![正实])在|住|运|发到|地址[:：是]?|来自|出发地[:：是]?|目的地[:：是]?|[→>—–-])$`,
);
const placeAfter = /^(?:市|县|[东西南北]?站|机场|出发|起飞|飞|到|去|至|往|[这那]边|本地|当地|地区|分店|门店|人|→|—|-)/;

/** How far around a name is looked. */
const reach = 8;

/** The cities that a text names in Chinese. */
export function citiesInChinese(text: string): readonly Mention<City>[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const byChance = Array.from(text.matchAll(chance), (match) => ({ start: match.index, end: match.index + match[0].length }));
  const mentions: Mention<City>[] = [];
  for (let start = 0; start < text.length; start++) {
    const found = nameAt(text, start);
    if (!found) continue;
    const { city, unsure, end } = found;
    while (byChance[0] && byChance[0].end <= start) byChance.shift();
    const accidental = byChance[0] !== undefined && byChance[0].start < end;
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    if (!accidental && !isAttribute(before, after) && !(unsure && !isPlace(before, after, text)))
      mentions.push({ value: city, start, end });
    start = end - 1;
  }
  return mentions;
}

function nameAt(text: string, start: number) {
  for (let length = longestChineseName; length >= 2; length--) {
    const named = chineseCityNamed(text.slice(start, start + length));
    if (named) return { ...named, end: Math.min(text.length, start + length) };
  }
  return undefined;
}

function isAttribute(before: string, after: string): boolean {
  return qualifies.test(after) || (counted.test(before) && !/^[的市]/.test(after)) || person.test(before);
}

/** Whether the words around a name that is also another word speak of a place. */
function isPlace(before: string, after: string, text: string): boolean {
  return (
    placeBefore.test(before) ||
    placeAfter.test(after) ||
    (text.length <= reach && /^[^\u4e00-\u9fff]*$/.test(before) && /^(?:的|吧|啊|呢|吗)?[^\u4e00-\u9fff]*$/.test(after))
  );
}

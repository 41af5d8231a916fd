// Concepts: meals, second-hand trade. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const food = `
takeaway = 外卖|叫餐|点餐|外送|送餐|订餐|叫外卖|点外卖 = takeaway|takeout|food delivery|order food|meal delivery|takeaway order|food order
restaurant = 餐厅|饭店|餐馆|食店|馆子|小吃店|酒楼 = restaurant|diner|eatery|kitchen|cafe|food place
rider = 骑手|外卖员|外卖小哥|送餐员|外送员|外送小哥|骑士 = rider|delivery rider|food courier|delivery guy|dasher|bike courier
food-late = 外卖没到|餐没送到|超时未送|饿死了|送餐慢|外卖迟到|等餐 = food late|food hasn't arrived|meal late|still hungry|order taking ages|food delayed|where is my food
food-cold = 凉了|冷了|不热|冰了|饭凉|冻晒|送来是冷的 = cold food|gone cold|lukewarm|not hot|stone cold|arrived cold
food-spilled = 洒了|漏了|汤洒|打翻|撒漏|倒了|餐洒了|漏汤|倒泻 = spilled|leaked|spilt|tipped over|soup everywhere|squashed
food-bad = 不新鲜|馊了|有异味|坏肚子|难吃|夹生|没熟|有臭味|变味 = tastes bad|not fresh|rotten|raw|undercooked|smells off|sour|inedible|disgusting
foreign-object = 头发|有虫|异物|吃出虫|有蟑螂|玻璃渣|苍蝇 = hair in food|insect|foreign object|piece of plastic|fly in|unhygienic
food-poison = 拉肚子|吃坏|食物中毒|吃吐了|肚子疼|闹肚子|肠胃炎|腹泻|呕吐|胃痛|想吐 = food poisoning|sick after eating|upset stomach|threw up|diarrhea|made me ill|stomach ache|vomit|diarrhoea|throwing up|tummy ache|stomach bug
food-missing = 少送|漏餐|少了一份|没给餐具|少菜|没有筷子|漏了饮料|缺一份 = missing dish|missing drink|forgot my drink|dish missing|no cutlery|item left off|side missing|didn't include sauce
wrong-food = 送错餐|拿错餐|不是我点的|餐送错|别人的外卖|做错了 = wrong meal|wrong food|wrong dish|someone else's food|not my meal|got the wrong burger
allergy = 过敏|忌口|不能吃|不吃辣|花生过敏|素食|清真|戒口|不要香菜|皮肤敏感|过敏原|起红疹|致敏|青霉素过敏 = allergy|allergic|intolerance|vegan|vegetarian|gluten free|dietary|halal|nut free|kosher|allergen|hives|nut allergy|anaphylaxis
special-request = 备注|特殊要求|少辣|不要葱|多加|留言给商家|特别要求 = special request|note to|special instructions|add a note|without onions|extra sauce|customise|leave a comment
menu = 菜单|菜品|有什么吃|菜式|套餐|招牌菜|餐牌 = menu|dish|set meal|what food|combo|meal options
portion = 份量|分量少|太少了|吃不饱|量太少|分量不足|克重 = portion|small portion|not enough food|tiny portion|serving size|quantity too small
restaurant-closed = 店关门|没营业|打烊了|休息中|商家休息|不接单|店家没开 = restaurant closed|not accepting orders|shop closed|kitchen closed|closed today|not open
rider-cant-find = 找不到我家|骑手找不到|定位不准|定位错|找唔到|送错楼|找不到地址 = can't find my house|rider lost|wrong location|pin wrong|couldn't find address|gps wrong|can't locate
groceries = 买菜|生鲜|蔬菜|水果|超市|日用品|菜篮子|杂货 = groceries|supermarket|fresh food|fruit|vegetables|produce
second-hand-trade = 二手交易|卖二手|卖闲置|闲鱼|跳蚤市场|转手|二手平台|旋转拍卖 = second-hand sale|sell used|marketplace|resale|pre-loved|flea market|classifieds|ebay|used goods
listing = 上架|发布商品|挂上去|挂售|发布闲置|放上网|登广告 = list an item|listing|post an ad|put online|advert|publish item|posting
listing-removed = 下架|被下架|商品被删|违规下架|帖子被删|发布不了|审核不通过 = listing removed|taken down|ad deleted|item removed|delisted|listing blocked|post rejected
meet-in-person = 面交|当面交易|同城|约见面|自己去拿|见面交易 = meet in person|face to face|local pickup|meet up|hand over|collect in person
trade-middle = 担保交易|第三方担保|资金托管|中间人|走平台|平台担保 = escrow|middleman|hold the money|payment protection|pay through platform|third party payment
off-platform = 私下交易|加微信|直接转账|线下交易|绕开平台|私聊转账 = off-platform|outside the app|pay directly|direct bank transfer|whatsapp me|private deal
buyer-no-pay = 买家不付款|拍下不买|跑单|放鸽子|买家反悔|没付钱|弃标|走数 = buyer didn't pay|non-paying buyer|buyer backed out|never paid|unpaid item|time waster
get-paid-seller = 收款|货款|几时收钱|货款到账|提现货款|确认收货|打款给我 = payout|get paid|seller payment|receive my earnings|funds released|withdraw earnings|release payment
confirm-receipt = 确认收货|自动确认|没确认收货|点了确认|误点收货|延长收货 = confirm receipt|confirm delivery|mark as received|auto confirm|confirmed by accident|extend confirmation
auction = 拍卖|竞拍|出价|起拍|竞价|加价拍|拍得 = auction|bid|highest bid|outbid|reserve price|winning bid
condition-of-item = 成色|几成新|新旧程度|有没有瑕疵|保存得|使用多久|用了多久 = condition|how used|wear and tear|mint|age of item|any scratches|how old is it
buyback-value = 回收价|折旧|折价|二手价|值多少钱|能卖多少|残值 = trade-in value|resale value|depreciation|what is it worth|buyback|second-hand price|sell it for
rent-lease = 租|出租|租用|租借|租金|租赁|按天租|租房|租屋|出租房|整租|合租|租客|租约|房客 = rent|lease|rental|hire|rent out|let|tenancy|tenant|flat to rent
prohibited-item = 违禁品|不能寄|不能卖|禁售|液体能寄吗|锂电池|易燃 = prohibited|banned item|restricted item|not allowed to send|can't ship|dangerous goods|lithium battery|forbidden
send-parcel = 寄快递|寄东西|寄包裹|寄件|发快递|寄个件|寄送|寄嘢 = send a parcel|ship a package|post a parcel|mail a package|send something|send off|sent a package
weight-size = 重量|多重|多大|体积|尺寸|几斤|公斤|长宽高|超重 = weight|how heavy|size of|kilogram|measure|overweight|pounds|length|width|height
fragile = 易碎|玻璃|小心轻放|怕压|瓷器|防震|易碎品|贵重物品|怕摔|贵重|玻璃制品 = fragile|glass|handle with care|delicate|breakable|bubble wrap|valuable|jewellery|jewelry
fresh-perishable = 冷链|生鲜坏了|保鲜|冷冻|冰袋|化了|解冻|融化 = perishable|frozen|refrigerated|chilled|melted|thawed|ice pack|cold chain
live-damage-plants = 鲜花|绿植|盆栽|枯了|花蔫了|花束|送花 = flowers|plant|bouquet|wilted|dead flowers|florist|roses
insured-parcel = 保价|快递保价|声明价值|贵重物品|买保价|运输险 = declared value|parcel insurance|insured shipping|valuable item|shipping insurance|insure my parcel
`;

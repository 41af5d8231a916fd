// Concepts: flights, trains, hotels. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const travel = `
flight = 航班|飞机|班机|机票|飞行|班次|坐飞机|搭机|飞机票 = flight|plane|airplane|fly|air travel|flew|flown|aircraft
airline = 航空公司|航司|航空|廉航|廉价航空 = airline|carrier|airways|budget airline|low-cost carrier
airport = 机场|航站楼|航厦|候机楼|候机厅|t1|t2 = airport|terminal|departure hall|arrivals hall|airfield
train = 火车|高铁|动车|列车|铁路|车次|火车票|高铁票|台铁 = train|rail|railway|high-speed rail|bullet train|train ticket|rail ticket|locomotive
train-station = 火车站|高铁站|车站|站台|月台|候车室|检票口 = train station|railway station|platform|station concourse|ticket gate|ticket barrier
metro = 地铁|捷运|轻轨|港铁|坐地铁|地下铁 = metro|subway|underground|tube|mrt|light rail
bus = 公交|公交车|巴士|客车|大巴|长途车|公车|客运 = bus|coach|shuttle|minibus|long-distance bus
ferry-cruise = 轮船|渡轮|船票|邮轮|游轮|坐船|渡船|渡海 = ferry|cruise|boat|sailing|cruise ship|cabin
flight-delayed = 航班延误|晚点|延误|误点|飞机晚点|推迟起飞|延迟|没按时飞|班机误点 = flight delay|delayed|running late|late departure|behind schedule|departs late|stuck at airport|held up
train-delayed = 火车晚点|列车误点|高铁晚点|动车晚点|车误点|火车迟到 = train delay|late train|train running late|train was late|delay repay|held up on train
flight-cancelled = 航班取消|停飞|取消航班|飞机不飞了|班机取消|不飞了 = flight cancelled|flight canceled|grounded|airline cancelled|called off|cancelled by airline|scrapped flight
missed-flight = 误机|没赶上飞机|错过航班|赶不上|飞机飞走了|没登上机|迟到没上|赶唔切 = missed flight|missed my plane|late for flight|didn't make it|too late to board|no-show flight|missed departure
missed-train = 没赶上火车|误车|错过火车|没赶上车|误了车|车开走了|错过高铁 = missed train|train left without|late for train|missed the bus|just missed it
connection-flight = 转机|中转|联程|转乘|换乘|过境|经停|衔接|接驳 = connection|connecting flight|layover|transfer flight|stopover|transit|change planes|interline|through ticket
missed-connection = 误了转机|没赶上转机|衔接不上|转机来不及|错过中转|转机时间短|联程误了 = missed connection|tight connection|missed connecting flight|short layover|not enough transfer time|connection too short
direct-flight = 直飞|直达|不转机|不经停|一班到|直航 = direct flight|nonstop|non-stop|straight through|no layover|direct route|without changing
round-trip = 往返|来回|双程|往返票|来回票|去回程|返程票|回程 = round trip|return ticket|return fare|there and back|both ways|return journey|roundtrip
one-way = 单程|单程票|只去不回|去程|单趟 = one way|single ticket|single fare|outbound only|one-way ticket
multi-city = 多程|多段|多城市|缺口程|环游|联程票|开口票 = multi-city|open jaw|several stops|multi-leg|multiple destinations|round the world
change-ticket = 改签|改票|换票|改航班|变更航班|改日期|换班次|改机票|转签 = change flight|rebook|change ticket|switch flight|move my flight|change booking|different flight|amend ticket|change travel date|exchange ticket
change-fee = 改签费|手续费|改期费|变更费|差价|补差价|换票费|更改费 = change fee|rebooking fee|fare difference|amendment fee|service fee|admin fee|price difference
refund-ticket = 退票|退机票|退火车票|退车票|不去了退|票退掉|机票退款 = refund ticket|ticket refund|return ticket for refund|get ticket money back|cancel ticket|cancel my flight|refund my fare
refund-fee = 退票费|扣手续费|退票手续费|扣多少|取消费|损失多少|取消手续费 = cancellation fee|refund fee|cancellation charge|penalty fee|cancel penalty|cancel fee
non-refundable = 不可退|不能退|不退不换|不退款|不予退还|概不退款|退不了 = non-refundable|nonrefundable|no refund|cannot be refunded|can't get money back|final sale
refundable = 免费取消|随时退|可全退|可全额退|免费退 = refundable fare|free cancellation|full refund|cancel free|money back guarantee|flexible ticket|fully refundable|flex fare
check-in-flight = 值机|办理登机|报到|登机手续|网上值机|在线选座|划位|办登机|柜台报到 = check in|online check-in|web check-in|get boarding pass|airport counter|kiosk|bag drop
boarding-pass = 登机牌|登机证|登机卡|电子登机牌|打印登机牌|登机凭证 = boarding pass|boarding card|mobile boarding pass|print boarding pass|flight pass
boarding-gate = 登机口|登机|闸口|上飞机|登机时间|登机闸 = gate|boarding|board the plane|boarding time|gate closes|final call|boarding gate
seat-selection = 选座|座位|换座|靠窗|过道|连座|挑座位|位子|坐一起|划座 = seat|choose seat|window seat|aisle|sit together|seat selection|pick seat|next to each other|change seat|legroom
upgrade-class = 升舱|头等舱|商务舱|升等|商务座|公务舱|一等座|豪经 = upgrade class|business class|first class|premium economy|upgrade seat|bump up|move to business|cabin upgrade
economy-class = 经济舱|二等座|普通舱|硬座|经济位|普通座 = economy|coach class|standard class|second class|cheap seat|economy cabin
sleeper = 卧铺|硬卧|软卧|下铺|上铺|睡铺|铺位|中铺 = sleeper|berth|lower bunk|couchette|bunk|sleeping car|upper berth
standing-ticket = 站票|无座|没座位|站着|自由座 = standing ticket|no seat|unreserved|standing room|unreserved seat|without a seat
waitlist = 候补|排队等|等位|候补名单|轮候|排候补|等候名单|后补 = waitlist|waiting list|standby|on hold list|queue for seat|reserve list|put me on list
overbooked = 超售|超卖|被拒登机|座位没了|挤下来|没位子了|超额订位 = overbooked|bumped|denied boarding|oversold|no seat for me|too many sold
checked-baggage = 托运|托运行李|寄舱|行李额|寄行李|行李托运|寄舱行李|托运箱 = checked bag|checked luggage|hold luggage|baggage allowance|checked baggage|hold bag
carry-on = 手提行李|随身行李|登机箱|带上飞机|手提|随身带|上机行李 = carry-on|hand luggage|cabin bag|hand baggage|bring on board|take on plane|cabin baggage|personal item
excess-baggage = 超重|行李超重|加行李|额外行李|超重费|买行李额|行李超标|逾重 = excess baggage|overweight bag|extra bag|too heavy|extra luggage|over the weight|add a suitcase|additional baggage|weight limit
lost-luggage = 行李丢了|行李没到|行李不见|行李找不到|箱子没到|行李遗失|行李没出来|行李唔见 = lost luggage|bag didn't arrive|missing suitcase|lost bag|delayed baggage|luggage never came|bag missing|carousel empty|suitcase lost
damaged-luggage = 行李坏了|箱子破了|行李破损|轮子掉了|箱子摔坏|行李箱裂|拉杆坏了 = damaged luggage|broken suitcase|bag damaged|wheel came off|suitcase cracked|torn bag|broken handle
lost-property = 失物招领|落在|遗失物|丢东西|忘在|漏拿|落下|拾获|遗忘|漏咗 = lost property|left behind|lost and found|left on train|left something|forgot my bag|left on plane|lost item|lost something
prohibited-items = 违禁品|不能带|禁止携带|能不能带|液体|充电宝|打火机|危险品|管制品 = prohibited item|banned item|liquids|allowed on board|power bank|restricted item|dangerous goods|can i bring|forbidden
security-check = 安检|过安检|安全检查|安检口|保安检查|x光 = security check|security screening|airport security|scanner|pat down|security line
duty-free = 免税店|免税|离境退税|免税品 = duty free|tax free|vat refund|tax refund shopping
visa = 签证|办签证|免签|落地签|入境许可|电子签|签注|续签|签証 = visa|entry permit|visa on arrival|visa-free|evisa|visa waiver|travel authorization|esta|visa application
visa-refused = 拒签|签证被拒|没过签|签证没批|签证不过|签证没下来 = visa refused|visa denied|visa rejected|visa not granted|turned down for visa|visa application denied
passport = 护照|通行证|旅行证件|港澳通行证|台胞证|回乡证|证件过期 = passport|travel document|passport renewal|passport expired|travel papers|passport number
entry-rules = 入境要求|入境规定|隔离|入境政策|出入境|进得去吗|入境条件 = entry requirement|entry rules|quarantine|border rules|border control|immigration|let me in
name-mistake-ticket = 名字写错|姓名错|拼音错|名字不对|填错名字|改名字|名字打错|姓名更正 = name wrong|misspelled name|name correction|typo in name|name change on ticket|spelled wrong|name doesn't match|wrong name
hotel = 酒店|宾馆|旅馆|饭店|住宿|民宿|旅店|订房|住店 = hotel|accommodation|guesthouse|inn|motel|hostel|place to stay|homestay|b&b
hotel-checkin = 入住|办理入住|到店|住进去|几点入住|提前入住 = check into hotel|check-in time|early check-in|arrive at hotel|when can i check|room ready|get into room
late-checkout = 退房|延迟退房|晚退房|几点退房|迟退|续住|离店|延退 = check out|late checkout|checkout time|leave later|extend stay|vacate room|stay longer|late check-out
late-arrival = 晚到|半夜到|深夜到|很晚才到|晚点到店|凌晨到|保留房间 = late arrival|arrive late|arrive after midnight|get in late|hold my room|late at night
hotel-room-type = 大床房|双床|标间|套房|房型|家庭房|单人房|双人房|海景房 = double room|twin bed|suite|single room|king bed|room type|family room|queen bed|sea view
no-room-on-arrival = 到店无房|没房|没我的订单|酒店说没房|满房|查无订单|订不到房 = no room|no reservation found|fully booked|hotel has no record|booking not found|no vacancy|turned away
extra-bed = 加床|婴儿床|多一个人|加被子|折叠床|多住一人 = extra bed|rollaway|cot|crib|additional guest|extra person|extra guest|fold-out bed
dirty-room = 房间脏|有异味|有虫子|床单脏|发霉|蟑螂|没打扫|臭 = dirty room|unclean|smells bad|bed bug|mold|mould|filthy|not cleaned|stain
noisy = 太吵|吵|噪音大|隔音差|睡不着|嘈杂|邻居吵|施工噪音 = noisy|loud|noise|too much noise|can't sleep|thin walls|noise complaint|party next door
breakfast = 早餐|早饭|含早|双早|早点|早茶 = breakfast|breakfast included|morning meal|brunch|buffet breakfast
hotel-cancel = 取消酒店|取消预订|不住了|退订房间|取消订房|退酒店|取消入住 = cancel reservation|cancel hotel|cancel booking|call off my stay|cancel room|don't need room
reservation = 预订|预定|订位|订票|订单号|订座|预留|下订 = reservation|booking|reserve|make a booking
booking-reference = 预订号|确认号|订位代码|确认码|预订编号|订座编号|pnr = booking reference|confirmation number|booking code|reservation number|record locator|reference number|booking id
booking-not-confirmed = 没确认|没出票|出票失败|未出票|没收到确认|订没订上|确认信没来|出不了票 = not confirmed|no confirmation|ticket not issued|pending booking|no confirmation email|booking go through|unconfirmed|awaiting confirmation
itinerary = 行程|行程单|旅程|路线|日程|行程安排|行程表|路线图 = itinerary|trip|schedule of trip|travel plan|route|journey|agenda|travel schedule
tour-group = 跟团|旅行团|团队游|参团|报团|导游|领队|一日游|散客 = tour|guided tour|group tour|day trip|tour guide|package holiday|excursion|package tour|sightseeing
travel-agency = 旅行社|代理|订票平台|中介订票|第三方平台|旅游网站|票代 = travel agent|agency|third-party site|booking site|online agent|broker site|booked through
sick-before-trip = 生病去不了|身体不适|突发疾病|住院去不了|病了|确诊|临时去不了 = too sick to travel|fell ill|got ill|unable to travel|unwell before trip|hospitalized|cannot fly|unfit to fly
unaccompanied-minor = 无人陪伴|儿童单独|小孩自己坐|无陪儿童|独自乘机|孩子一个人|未成年单独 = unaccompanied minor|child alone|kid flying alone|child travelling alone|minor without parent|teenager alone
child-fare = 儿童票|小孩票|半价票|儿童价|孩子要买票|小童票|婴儿票|免票 = child ticket|child fare|kids ticket|half price ticket|children go free|child price|infant fare|kids free
stroller = 婴儿车|推车|童车|手推车|安全座椅|bb车|婴儿推车 = stroller|pram|pushchair|car seat|buggy|baby carriage|booster seat
pet-travel = 带宠物|宠物托运|带狗|带猫|宠物入住|猫狗上飞机|携宠|宠物友好 = travel with pet|bring my dog|bring my cat|pet friendly|take my dog|pet in cabin|pets allowed|fly with cat
special-meal = 特殊餐|素食餐|清真餐|儿童餐|飞机餐|无麸质|餐食要求|过敏餐 = special meal|vegetarian meal|halal|kosher|vegan|gluten free|in-flight meal|dietary requirement|child meal
medical-equipment-trip = 带药上飞机|呼吸机|氧气瓶|胰岛素|医疗设备|制氧机|带针头 = oxygen|cpap|insulin|carry medication|medical device|medicine on plane|portable oxygen|syringe
frequent-flyer = 里程|积分里程|飞行里程|常旅客|哩程|里数|兑换机票|飞行常客 = frequent flyer|air miles|mile|mileage|award flight|airline points|redeem miles|loyalty miles
missing-miles = 里程没到账|补登里程|里程没累积|补里程|积分没到账|里程没加|里数未入 = missing miles|miles not credited|claim miles|points not credited|retroactive miles|miles never posted|points missing
lounge = 贵宾厅|休息室|贵宾室|候机室|vip室|贵宾休息 = lounge|airport lounge|vip room|business lounge|lounge access|waiting lounge
airport-transfer = 接机|送机|机场接送|机场大巴|去机场|接送机|机场快线|机场专车 = airport transfer|airport pickup|pick up from airport|airport shuttle|get to the airport|airport taxi|ride to airport
fare-price = 票价|机票价格|机票多少钱|车费|车资|票钱|船费 = fare|ticket price|ticket cost|cost of flight|airfare
flight-time-change = 航班变动|时刻变更|提前起飞|时间调整|航变|改点|航班改时间 = schedule change|flight time changed|departure moved|new departure time|retimed|flight moved|earlier departure
departure-time = 起飞时间|几点飞|发车时间|几点开|出发时间|开车时间|几点发车 = departure time|when does it leave|take off|leaves at|departs|set off|time of departure
arrival-time = 到达时间|几点到|抵达|飞机落地|到站时间|预计到达|着陆 = arrival time|eta|landing|time of arrival|get there|touch down|when does it arrive
flight-status = 航班动态|查航班|航班状态|飞机到哪了|到哪了|实时动态 = flight status|track flight|on time|live flight|flight tracker|is it on time
stranded = 滞留|被困|回不去|困在机场|走不了|没地方住|没法回家|过夜 = stranded|stuck overnight|no way home|can't get home|sleep at airport|overnight stay|left waiting|no way back
car-hire = 租车|自驾|租辆车|还车|取车|异地还车|包车|租台车 = car rental|rent a car|hire car|car hire|rental car|return the car|drop off car|self drive|rented
international-licence = 国际驾照|驾照翻译件|国外开车|外国驾照|境外驾照|换驾照 = international driving permit|foreign licence|foreign license|overseas licence|idp|drive abroad|licence translation
travel-companion = 同行人|一起出行|同伴|同行|一起去|结伴|同游 = travel companion|fellow passenger|travelling together|traveling together|my companion|with a friend|same booking
passenger-info = 乘客信息|乘机人|旅客资料|证件号|乘车人|出行人|旅客信息 = passenger detail|traveller info|traveler info|passenger name|passport detail|passenger information
only-part-trip = 只用回程|放弃去程|跳段|只坐一段|其中一段|不坐第一段|一程不用 = skip a leg|only use return|part of journey|skip outbound|one leg|unused segment|partly used ticket
group-booking = 团体票|团购票|多人一起订|包机|团票|公司团建|一群人 = group booking|group ticket|large party|group of people|group rate|book for many|group discount
season-pass-travel = 月票|季票|通票|周游券|次卡|计次票|年票|交通卡 = season ticket|travel pass|monthly pass|rail pass|commuter pass|multi-ride|annual pass|travelcard
transit-card = 公交卡|一卡通|八达通|悠游卡|地铁卡|羊城通|乘车码|交通一卡通 = travel card|oyster|octopus card|metro card|transit card|smart card|bus pass|fare card
fare-evasion-fine = 罚款|补票|逃票|没买票|被罚|漏刷|没刷卡 = penalty fare|on the spot fine|no valid ticket|ticket inspector|forgot to tap|fined|didn't tap out
wrong-date-booked = 买错日期|订错日期|日期选错|选错了|订错|买错票|订错时间 = wrong date|booked wrong day|picked wrong date|wrong flight|booked by mistake|wrong ticket|accidentally booked|mistaken booking
duplicate-booking = 重复预订|订重了|订了两次|重复下单|买重了|多订了|重复出票 = booked twice|duplicate booking|double booked|two reservations|same booking twice|duplicate order
e-ticket = 电子票|电子客票|电子机票|无纸化|取票码|二维码票|报销凭证 = e-ticket|eticket|electronic ticket|mobile ticket|qr ticket|ticket on phone|digital ticket
collect-ticket = 取票|自助取票|取票机|打印车票|拿票|现场取票|纸质票 = collect ticket|pick up ticket|ticket machine|print ticket|paper ticket|will call|ticket collection|box office pickup
receipt-for-expense = 报销|报销凭证|发票报销|出差报销|行程单报销|报账|报公账 = expense claim|expense report|receipt for work|reimburse from company|claim back expense|business receipt|expenses
business-trip = 出差|公差|商务出行|因公|公务出行|差旅|公司出差 = business trip|work trip|corporate travel|business travel|travel for work|travelling for work
holiday-vacation = 度假|旅游|旅行|出去玩|出游|放假|假期|蜜月|去玩 = holiday|vacation|leisure trip|getaway|honeymoon|travel|travelling|trip away
overnight-late-night = 半夜|夜里|深夜|凌晨|通宵|夜间|三更半夜|24小时 = midnight|late night|overnight|after hours|middle of the night|24 hours|round the clock|24/7|night time
flight-rebook-free = 免费改签|免费改期|免费退改|免手续费|特殊政策|免费变更 = free rebooking|waive fee|change for free|free change|no change fee|fee waiver
travel-voucher = 代金券|旅行券|抵用券|延误餐券|餐券|航司代金券 = travel voucher|flight credit|credit voucher|meal voucher|travel credit|airline credit
hotel-after-cancel = 安排酒店|安排住宿|航司管住|给酒店吗|免费住宿|安排食宿 = hotel voucher|provide accommodation|put up in hotel|pay for hotel|overnight accommodation
seat-comfort-issue = 座位坏了|座椅不能调|座位被占|座位被换|换了座位|有人坐我位 = seat broken|seat taken|someone in my seat|seat changed|moved my seat|seat won't recline
cabin-crew = 空姐|乘务员|空乘|机组|列车员|空服员 = cabin crew|flight attendant|steward|conductor|stewardess|ground staff
airsick-medical = 晕机|晕车|晕船|高原反应|飞机上难受|头晕想吐 = travel sick|motion sickness|airsick|seasick|carsick|altitude sickness
musical-sports-gear = 带乐器|滑雪板|自行车托运|高尔夫球包|运动器材|大提琴 = musical instrument|surfboard|golf clubs|ski equipment|sports equipment|bike on plane|oversized item
baggage-tag-claim = 行李牌|行李条|行李提取|行李转盘|取行李|直挂 = baggage claim|luggage tag|bag tag|baggage reclaim|collect luggage|through-checked|bags go straight through
luggage-storage = 寄存行李|行李寄存|存包|寄放行李|放行李|储物柜 = luggage storage|left luggage|store my bags|locker|leave my bags|bag storage
bag-size = 行李尺寸|箱子多大|几寸箱|重量限制|多少公斤|尺寸限制 = bag size|luggage dimensions|size of suitcase|how many kilos|weight allowance|luggage weight
wrong-bag = 拿错行李|拿错箱子|行李被拿错|错拿|别人的箱子 = took wrong bag|someone took my bag|wrong suitcase|bag mix-up|picked up wrong luggage
stolen-from-luggage = 行李被撬|行李少东西|被翻了|东西被偷|箱子被打开 = stolen from bag|bag opened|items missing from luggage|suitcase opened|theft from luggage
pickpocket-theft = 被偷|小偷|被抢|扒手|钱包被偷|失窃|遭窃 = stolen|theft|robbed|pickpocket|thief|burgled|stole|mugged|burglary
embassy = 大使馆|领事馆|使馆|领馆|领事保护|办事处 = embassy|consulate|consular help|high commission|consul
visa-letter = 在职证明|邀请函|签证材料|银行流水|资产证明|行程证明 = invitation letter|proof of employment|bank statement for visa|sponsor letter|proof of funds|employment letter
passport-photo-rule = 护照照片|签证照|照片要求|白底照|照片尺寸|照片不合格 = photo requirement|visa photo|white background|biometric photo|photo rejected|photo size
passport-validity = 护照有效期|六个月有效|护照快过期|护照过期|不足半年 = passport validity|six months validity|passport about to expire|passport expires soon|passport valid
overstay = 逾期居留|签证过期|超期停留|签证延期|黑户 = overstay|visa expired|extend visa|visa extension|visa ran out
hotel-amenities = 设施|泳池|健身房酒店|停车场酒店|吹风机|有没有泳池|酒店设施 = amenity|facilities|hotel pool|hotel gym|hair dryer|hotel parking|kettle
hotel-location = 离地铁近|离景点近|酒店位置|市中心|离机场|附近有什么 = hotel location|close to station|city centre|near the beach|walking distance|nearby|city center|downtown
hotel-price-mismatch = 到店加价|酒店涨价|临时加钱|价格不一致|酒店多收|要我补钱 = charged extra at hotel|hotel charged more|different price at hotel|asked to pay more|price mismatch|charged at desk
room-not-as-described = 和图片不符|照片不符|货不对板|描述不一样|房间太小|图文不符|与实际不符 = not as described|different from photos|not like the pictures|room too small|misleading photos|not what i booked
change-room = 换房|换个房间|换房间|升级房型|房间升级|转房 = change room|different room|move room|room upgrade|another room|swap room
hotel-incidental-hold = 预授权|冻结押金|酒店押金|刷预授权|押金预授权 = pre-authorization|incidental hold|card hold|hotel deposit|authorisation hold|hold on card
minibar-charge = 迷你吧|客房服务|小冰箱收费|房间消费|送餐到房 = minibar|room service|room charge|incidentals|charged to room
tourist-tax = 城市税|旅游税|住宿税|当地税|酒店税 = tourist tax|city tax|occupancy tax|local fee|hotel tax
adjoining-rooms = 连通房|相邻房|房间挨着|同一层|隔壁房 = adjoining rooms|connecting rooms|rooms side by side|same floor|adjacent rooms
smoking = 抽烟|吸烟|无烟房|烟味|禁烟|食烟|电子烟 = smoke|smoking room|non-smoking|cigarette|vape|smell of smoke|smoke-free
high-low-floor = 高楼层|低楼层|楼层|朝向|安静的房间|远离电梯 = high floor|low floor|quiet room|away from lift|room facing|ground floor
accessible-room = 无障碍房|轮椅房|扶手浴室|残障房|无障碍厕所 = accessible room|wheelchair accessible room|disabled access|grab bar|accessible toilet|walk-in shower
service-animal = 导盲犬|服务犬|工作犬|辅助犬|治疗犬 = service dog|guide dog|assistance dog|emotional support animal|service animal
cognitive-support = 自闭症|老年痴呆|失智|发育迟缓|学习障碍|认知障碍 = autism|dementia|learning disability|alzheimer|special needs|hidden disability|sensory
priority-boarding = 优先登机|快速通道|优先通道|先上飞机|vip通道|绿色通道 = priority boarding|fast track|board first|skip the queue|speedy boarding|priority lane
quiet-car = 静音车厢|餐车|车厢|几号车厢|商务车厢 = quiet coach|dining car|carriage|coach number|train car|buffet car
tourist-scam = 被宰|被坑|强制购物|黑导游|零团费|购物团 = tourist trap|ripped off|forced shopping|overpriced tour
tour-cancelled = 团取消|不成团|人数不够|成团|行程取消|团期取消 = tour cancelled|not enough people|minimum number|tour canceled|trip called off
tour-not-as-promised = 少去景点|行程缩水|改了行程|没按行程|降低标准 = itinerary changed|skipped attraction|tour not as promised|cut short|left out places
travel-advisory = 安全吗|旅游警示|战乱|治安|旅行警告 = travel advisory|safe to travel|travel warning|unrest|danger zone
jet-lag-timezone = 时差|当地时间|时区|北京时间|本地时间 = time zone|local time|jet lag|time difference|gmt
`;

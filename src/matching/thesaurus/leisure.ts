// Concepts: memberships, events. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const leisure = `
join-membership = 办会员|加入会员|开会员|成为会员|入会|办卡|开通会员|加会员 = join|become a member|sign up for membership|join club|get membership|enrol in membership
cancel-membership = 退会员|取消会员|退卡|注销会员|退会|不想续会员|会员退费|不当会员了 = cancel membership|quit gym|leave the club|end membership|stop membership|drop membership|give up membership
subscription = 订阅|包月|包年|连续包月|订户|月订|连续订阅|订阅服务 = subscription|subscribe|monthly subscription|annual subscription|recurring plan|subscriber
auto-renewed = 自动续订|偷偷续费|又扣了|没同意续费|忘关续费|自动扣了钱|到期自动扣 = auto-renew|renewed without asking|automatically renewed|charged again|unwanted renewal|auto renewal|renewed itself|forgot to cancel
renew = 续费|续订|续约|续期|延期|续会员|再续 = renew|renewal|extend subscription|re-subscribe|continue subscription|keep my plan|extend membership
expired-membership = 会员过期|会员到期|没会员了|会员失效|过期没续|会员没了 = membership expired|subscription lapsed|lapsed|expired subscription|membership ran out|subscription ended
pause-subscription = 暂停会员|冻结会员卡|停卡|请假停卡|暂停订阅|暂停服务|先停一停|停一段时间 = pause subscription|freeze membership|put on hold|suspend membership|skip a month|take a break|temporarily stop
member-benefits = 会员权益|会员福利|会员特权|会员好处|会员专享|有什么优惠|专属权益 = member benefit|perk|privilege|membership include|advantages of membership|member exclusive|what do i get
redeem-points = 积分兑换|兑换|换礼品|用积分|积分抵扣|换购|换礼物|兑奖 = redeem|redeem points|spend points|exchange points|use points|claim reward|cash in points
member-tier = 会员等级|升级会员|金卡|银卡|降级|白金|钻石会员|保级 = tier|gold member|silver status|elite status|platinum|level up|status match|member level
member-discount = 会员价|会员折扣|会员优惠|会员打折|vip价|会员专价 = member price|member discount|members only price|loyalty discount|club price|member rate
member-price-not-applied = 会员价没用|没享会员价|没打折|会员没优惠|没按会员价|优惠没生效 = discount not applied|no member price|didn't get discount|charged full price|discount missing|forgot to apply discount
gym = 健身房|健身|私教|健身卡|瑜伽|运动馆|游泳馆|教练课 = gym|fitness|personal trainer|workout|yoga class|fitness club|leisure centre|swimming pool
newspaper-magazine = 报纸|杂志|订报|期刊|送报|新闻订阅|订杂志 = newspaper|magazine|journal|paper delivery|issue not delivered|periodical|news subscription
box-subscription = 订阅盒|月盒|鲜花订阅|每月寄送|定期配送|定期购 = subscription box|meal kit|monthly box|regular delivery|recurring order|box every month
gift-membership = 送会员|赠送会员|礼品卡会员|给朋友开|赠卡|送朋友会员 = gift membership|gift subscription|give as present|buy for a friend|gift a plan
family-sharing = 家庭共享|拼会员|共享账号|一起用会员|家庭组|共用账号|合购 = family sharing|share account|shared subscription|family group|password sharing|use with family
event = 活动|演出|演唱会|展览|比赛|音乐会|话剧|音乐节 = event|concert|stage show|exhibition|performance|festival|gig|theatre
event-ticket = 门票|入场券|演出票|票券|电影票|景区票|入场票 = ticket|admission ticket|concert ticket|entry ticket|movie ticket|event ticket
buy-ticket = 买票|购票|抢票|订门票|买张票|扑飞|购门票 = buy ticket|purchase ticket|book ticket|get tickets|order ticket|bought ticket
sold-out = 售罄|卖光了|没票了|抢不到票|卖完了|票没了|无票|秒光|冇飞 = sold out|no tickets left|none left|tickets gone|all gone|no more tickets|unavailable dates
resale-ticket = 转票|转让门票|黄牛|二手票|转卖|倒票|黄牛票 = resell ticket|transfer ticket|scalper|second-hand ticket|give ticket to friend|tout|resale|sell my ticket
event-cancelled = 演出取消|活动取消|演唱会取消|停演|不办了|取消演出 = event cancelled|concert cancelled|show cancelled|event called off|event canceled|no longer happening|show canceled
event-postponed = 演出延期|活动延期|改期演出|延期举行|推迟举办 = event postponed|new event date|rescheduled show|concert postponed|event moved|show moved
cant-attend = 去不了|不能参加|临时有事|有事去不了|来不了|参加不了|赶不过去|时间冲突 = can't attend|can't make it|unable to attend|can't go|something came up|not able to come|won't be able to|clash of dates
venue = 场馆|场地|会场|剧院|体育馆|举办地点|展馆|大剧院 = venue|stadium|hall|theater|arena|auditorium|concert hall|event location
entry-admission = 入场|检票|进场|入口|凭票入场|怎么进|放行 = entry|admission|get in|entrance|door opens|let in|gates open|admittance
late-entry = 迟到入场|开场后|迟到能进吗|中途入场|晚到进场 = late entry|latecomer|arrive after start|late to show|after it starts
reentry = 再入场|中途离场|出去再进|二次入场|离场返回 = re-entry|leave and come back|re-enter|go out and return|reentry
ticket-not-received = 没收到票|票没来|票没寄到|票没到|没出票|收不到票|电子票没来 = ticket not received|tickets not arrived|no ticket email|ticket never came|where are my tickets|didn't get tickets
ticket-lost = 票丢了|门票遗失|票不见了|丢票|票找不到 = lost ticket|ticket missing|misplaced ticket|can't find ticket|replacement ticket
seat-map = 座位图|前排|看台|座位在哪|内场|视野|区域座位|第几排 = seating plan|front row|seat map|stall|balcony|row number|restricted view|block and row
age-limit = 年龄限制|几岁能|未成年|几岁可以|多大年龄|满18|身高限制|年龄要求 = age limit|minimum age|under 18|how old|too young|age restriction event|underage|height restriction|over 18
event-schedule = 节目单|开始时间|演出时间|几点开始|时间表|几点结束|演多久 = start time|programme|lineup|line-up|running time|when does it start|event schedule|doors time
register-event = 活动报名|报名参加|签到|参赛|参会|报名费 = register for event|sign up for event|rsvp|attend|entry fee|conference registration|take part|participate
conference = 会议|研讨会|讲座|峰会|论坛|线上会议|说明会|发布会 = conference|seminar|webinar|summit|convention|meetup|symposium
cinema = 电影院|电影|看电影|影院|戏院|场次|观影 = cinema|movie|film|movie theater|screening time|showtime
museum-attraction = 博物馆|景点|景区|动物园|游乐园|乐园|主题公园|名胜 = museum|attraction|zoo|theme park|amusement park|gallery|tourist site|landmark
sports-match = 球赛|足球|篮球|比赛|赛事|马拉松|看球 = football|game ticket|basketball|sports match|marathon|tournament|soccer|race
restaurant-table = 订桌|餐厅|餐馆|订餐厅|包间|包厢|订台|订位 = restaurant|table for two|book a table|dinner reservation|private room|dining|table booking
wedding-party = 婚礼|宴会|生日会|酒席|派对|包场|摆酒|婚宴|庆生 = wedding|party|banquet|celebration|private event|birthday party|anniversary|reception party
spa-salon = 美容|美发|理发|按摩|美甲|剪头发|做脸|spa|染发 = salon|haircut|massage|beauty|manicure|facial|hairdresser|nails
photo-service = 拍照服务|摄影|写真|证件照|婚纱照|跟拍 = photography|photo shoot|passport photo|photographer|portrait|id photo
camping-outdoor = 露营|帐篷|徒步|登山|户外|营地|爬山 = camping|campsite|tent|hiking|outdoor|trek|caravan
skiing-beach = 滑雪|雪票|海边|沙滩|潜水|温泉|滑雪场|浮潜 = ski|ski pass|beach|diving|snorkel|resort|lift pass|hot spring
rain-check = 下雨|雨天|天气不好|下大雨|刮风|雨天照常 = rain|wet weather|weather|rained off|if it rains|rain or shine
age-proof = 年龄证明|实名入场|凭证件入场|证件核验|人证核验|人票证合一 = proof of age|bring id|id at door|id required|show id|id check
`;

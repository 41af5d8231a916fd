// Concepts: parcels, couriers. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const delivery = `
parcel = 包裹|快递|快件|邮件|快递包|货件|速递|邮包|宅配 = parcel|shipment|delivery|box|consignment|packet
courier = 快递员|快递小哥|送货员|配送员|派件员|邮差|快递公司|送货司机|速递员|物流公司 = courier|delivery driver|delivery man|carrier|postman|mailman|delivery person|delivery company|driver
deliver = 送货|配送|派送|送到|送上门|派件|投递|运送|送过来 = deliver|delivery|drop off|bring to|ship to|send to my door|home delivery|dispatch to
ship-out = 发货|寄出|出货|发出|出库|发件|寄件|发走|出仓 = ship|dispatch|send out|sent|leave the warehouse|despatch|post
not-shipped = 没发货|还不发货|未发货|不发货|催发货|几天没发|待发货|迟迟未发 = not shipped|hasn't shipped|still processing|not dispatched|yet to ship|still preparing|stuck in processing
shipping-fee = 运费|邮费|快递费|配送费|包邮|送货费|邮资|油费|运费险 = shipping cost|postage|delivery fee|shipping fee|delivery charge|shipping|freight|delivery cost
free-shipping = 包邮|免运费|免邮|满额包邮|不收运费|免运|免配送费 = free shipping|free delivery|no postage|free postage|shipping free|delivery for free
express-delivery = 加急配送|次日达|当日达|特快|急送|加急件|最快|速达|快送 = express|next day delivery|same day delivery|fastest|priority|expedite|faster shipping|rush delivery|speed up
track-parcel = 查快递|查物流|物流信息|到哪了|单号查询|跟踪|追踪|查件|物流进度|运单号|追踪码 = track|tracking number|where is my parcel|trace|track my order|where's my order|tracking link|order status
tracking-stuck = 物流不动|没更新|不更新|卡住了|停在|几天没动|一直不动|物流停滞|没有物流 = tracking not updating|no updates|stuck in transit|hasn't moved|no movement|tracking stuck|same status|no tracking info
not-arrived = 没收到|没到|收不到|还没来|迟迟不到|没送来|未收到|还没到|没影|未到货|收唔到 = not arrived|hasn't arrived|not received|never came|haven't received|didn't turn up|not here yet|never arrived|still not here|hasn't come|no sign of
says-delivered = 显示已签收|显示送达|说送到了|签收没收到|签收了没见|被签收|显示妥投|代签收 = says delivered|marked as delivered|shows delivered|delivered but|not at my door|claims delivered|supposedly delivered
parcel-lost = 丢件|包裹丢了|寄丢|弄丢了|遗失|丢失|不见了|快递丢了|失踪 = lost parcel|lost in transit|lost in post|went missing|missing parcel|disappeared|lost package|vanished
parcel-stolen = 被偷|被拿走|被冒领|偷快递|被人拿了|冒领|偷走了|被顺走 = stolen|package thief|porch pirate|someone took|taken from doorstep|theft|nicked|stole
missed-delivery = 不在家|没人在家|错过送货|没接到电话|派送失败|没人签收|投递失败|家里没人|送来时不在 = missed delivery|not at home|wasn't in|nobody home|failed delivery|delivery attempt|out when|missed the courier|sorry we missed you
redeliver = 再送一次|重新派送|重新配送|二次派送|再派|改天送|重新投递 = redeliver|redelivery|second attempt|try again delivery|rearrange delivery|deliver again|re-deliver
leave-with-neighbour = 放门口|邻居代收|放保安|放物业|放前台|代收|放门卫|交给邻居|放管理处 = leave with neighbour|leave at door|safe place|doorstep|neighbor|concierge|leave outside|front desk|front porch
pickup-point = 自提|自提点|驿站|快递柜|丰巢|取件|代收点|超商取货|自取|取件码|便利店取|上车点|上车地点|接我|定位错|来接|接送点|候车点 = pick up point|collection point|locker|click and collect|collect in store|pickup|parcel shop|drop point|collect it myself|post office|pickup point|pick me up|meeting point|pickup spot|pick-up location|where to meet
delivery-slot = 送货时间|预约送货|指定时间|上午送|下午送|约时间|配送时段|下班后送|几点送 = delivery slot|time slot|delivery time|choose a time|delivery window|preferred day|schedule delivery|evening delivery|nominated day
delivery-area = 配送范围|送得到吗|能送到吗|偏远地区|送不送|不在范围|农村|海岛|新疆西藏|乡下 = delivery area|deliver to my area|remote area|out of range|postcode covered|do you deliver to|rural|island|coverage area
international-ship = 寄国外|海外|国际运送|跨境|境外|出口|外国|海外直邮|国际快递 = international|overseas|abroad|ship worldwide|foreign country|cross-border|outside the country|ship internationally|export
customs-duty = 关税|清关|海关|进口税|报关|扣关|税费|被海关扣|申报|入境检查|免税额 = customs|import duty|duty|import tax|tariff|customs clearance|held at customs|customs fee|declare|customs form|tariff duty
delivery-address = 地址|收货地址|送货地址|住址|门牌|收件地址|配送地址|通讯地址 = address|delivery address|shipping address|where to send|ship-to address|home address|postcode|zip code
address-wrong = 地址写错|填错地址|寄错地址|送错地方|送错了|地址不对|地址错了|旧地址|送到别家 = wrong address|incorrect address|typo in address|old address|address mistake|sent to wrong house|misdelivered|delivered elsewhere
change-address = 改地址|修改地址|换地址|改收货地址|地址更新|转寄|改送|更改地址|换个地方送 = change address|update my address|different address|redirect|reroute|new address|forward to|send somewhere else|edit address
moved-house = 搬家|搬走|搬了家|换住处|换地方住|乔迁|迁居|新家|搬屋 = moved house|moved|moving home|new house|relocated|new flat|changed residence|no longer live there
recipient = 收件人|收货人|别人收|家人代收|换人收|他人签收|朋友收 = recipient|receiver|someone else receive|addressee|person receiving|another person collect|on my behalf
signature = 签收|签字|签名|本人签收|开箱验货|先验后签|当面验|签署|签章|代签|亲笔签名|签个名 = signature|sign for|signing|proof of delivery|inspect before signing|check before accepting|e-sign|sign off|initials
refuse-delivery = 拒收|拒签|不收|退回去|不签收|不想收 = refuse delivery|reject parcel|refuse the package|don't accept delivery|turn away
returned-to-sender = 被退回|退件|退回卖家|原路退回|寄回去了|退返|打回来 = returned to sender|sent back|bounced back|being returned|came back to you
rude-courier = 态度差|快递员态度|骂人|态度恶劣|很凶|不耐烦|服务差|没礼貌|发脾气|黑面 = rude|impolite|bad attitude|shouted at|swore|aggressive|unprofessional|bad manners|disrespectful
upstairs-delivery = 送货上楼|搬上楼|不送上楼|上楼费|没电梯|送货入户|抬上楼|入户 = upstairs|carry upstairs|no lift|room of choice|inside delivery|stairs|elevator|bring inside
bulky-item = 大件|家具|重物|太重|冰箱|沙发|床垫|大家电|洗衣机 = large item|bulky|heavy|furniture|sofa|mattress|fridge|oversized|big item|washing machine
install-assemble = 安装|组装|上门安装|装起来|拼装|调试|安装费|不会装|装机 = install|assemble|assembly|set up|installation|fitting|put together|setup|fitter
take-away-old = 旧机回收|收旧|拉走旧的|以旧换新|回收|拖走旧家电|旧换新|处理旧的 = take away old|recycle old|trade in|collect my old|haul away|disposal|recycling|part exchange|old appliance removal
split-shipment = 分开发货|分批发|几个包裹|只到一部分|分两次|拆单|只收到一件|剩下的没到 = split shipment|separate packages|partial delivery|rest of my order|two parcels|only part arrived|remaining items|arrived separately
contact-before-delivery = 送前打电话|提前联系|到了打电话|先联系我|没打电话|不打电话|没通知就送 = call before delivery|no call|didn't ring|ring first|phone ahead|knock|doorbell|didn't knock
delivery-instructions = 送货备注|门禁|密码门|进不了小区|门口保安|怎么进来|告诉快递员 = delivery instructions|gate code|access code|buzzer|entry code|message for driver|how to get in
wait-home = 在家等|等快递|必须在家吗|上班没人|白天不在|请假等 = be at home|someone be home|stay in for|at work during day|wait in|need to be in
pickup-expired = 取件过期|超期未取|没来得及取|忘了取件|快递柜超时|逾期未取 = uncollected|missed collection|not collected in time|held how long|pickup expired|collect deadline
pickup-code-missing = 没取件码|没收到取件|取件码丢了|没有取件码|柜子打不开 = no pickup code|collection code|locker code|locker won't open|lost pickup code|can't open locker
delivered-wrong-person = 别人签收|谁签收的|不是我签的|签收人不对|被邻居拿了|陌生人签收 = signed by someone else|who signed|not my signature|given to wrong person|left with stranger|unknown signature
early-delivery = 提前送|早点送|能快点吗|提前到|催单|催一下|快点 = deliver earlier|speed up delivery|sooner|bring forward|chase my order|hurry up|arrive early
hold-delivery = 先别送|暂缓发货|晚点发|推迟送货|改天送|延后发货 = hold delivery|delay shipping|ship later|deliver later|postpone delivery|don't send yet|change delivery date
weather-delay = 天气|台风|暴雨|下雪|疫情|洪水|大雪|打风|不可抗力|天气原因|暴雪|地震|罢工|恶劣天气 = weather|storm|snow|typhoon|hurricane|strike|bad weather|force majeure|pandemic|fog|extreme weather|act of god
warehouse = 仓库|分拣中心|中转站|发货地|从哪发货|哪里发 = warehouse|depot|sorting centre|distribution center|where shipped from|fulfilment centre|hub
which-carrier = 什么快递|哪家快递|发顺丰|指定快递|换快递|用什么快递 = which courier|what carrier|who delivers|choose courier|delivered by whom|which delivery company
`;

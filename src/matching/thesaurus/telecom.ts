// Concepts: phones, internet, television. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const telecom = `
sim-card = sim卡|电话卡|手机卡|上网卡|号码卡|流量卡|门号卡|电话咭 = sim|sim card|phone card|sim chip|nano sim|micro sim|data sim|prepaid sim
esim = esim|电子卡|虚拟卡|虚拟sim|电子sim|嵌入式sim = e-sim|digital sim|embedded sim|virtual sim|electronic sim
replace-sim = 补卡|换卡|补办卡|换sim卡|重新办卡|补发卡|换新卡|剪卡 = replace sim|new sim|replacement sim|sim swap|swap sim|reissue sim|duplicate sim
lost-phone = 手机丢了|手机掉了|手机被偷|手机不见了|手机没了|遗失手机|手机被盗|手机找不到|唔见部电话 = lost phone|stolen phone|lost my mobile|phone got stolen|phone is missing|left my phone|misplaced phone|phone snatched
keep-number = 携号转网|号码可携|带号转网|转台|保留号码|保号|原号不变|不换号|携码|np = port|keep my number|port my number|number portability|bring my number|transfer my number|pac code|retain number
change-number = 换号码|换号|改号码|换个号|选号|靓号|新号码|更换号码 = change number|new number|different number|pick a number|choose number|vanity number|golden number
switch-carrier = 换运营商|转网|换电信商|跳槽|换一家|转去别家|换公司|转出 = switch provider|change provider|switch carrier|move to another network|change network|leave for competitor|switch over|another provider
no-signal = 没信号|无信号|信号差|没讯号|收不到信号|信号弱|一格信号|无服务|收讯不好|冇讯号|讯号差 = no signal|no service|bad reception|poor reception|no bars|weak signal|one bar|signal drop|dead zone|no reception|emergency calls only
call-drops = 掉线|断线|通话中断|老断|打着打着断|自动挂断|断断续续 = dropped call|call drop|call cuts off|cut out|line goes dead|disconnect mid call|breaking up|keeps cutting out
voice-unclear = 听不清|有杂音|声音小|听不见|没声音|回音|噪音|对方听不到 = no sound|static|crackling|echo|cannot hear|muffled|noise on line|no audio
no-internet = 上不了网|没网|断网|连不上网|网络不通|网断了|不能上网|网挂了|冇网|上不到网|无法上网 = no internet|no connection|internet down|offline|cannot get online|not connecting|lost connection|internet is out|wifi down|web won't load
slow-internet = 网速慢|网慢|网络卡|龟速|转圈|延迟高|卡死|速度上不去|网好慢|测速不达标|加载慢 = slow internet|slow speed|lag|buffering|sluggish connection|low speed|takes forever to load|speed is bad|slow wifi|high ping|spinning wheel
unstable-internet = 时断时续|不稳定|一直断|老掉线|频繁掉线|网络波动|忽快忽慢|经常断网 = intermittent|unstable|keeps dropping|on and off|flaky|connection drop|comes and goes
broadband = 宽带|光纤|家宽|固网|宽频|网线|光猫上网|家里网络|拉网线|上网服务 = broadband|fiber|fibre|home internet|dsl|cable internet|fixed line internet|landline internet|internet service
router = 路由器|无线路由|光猫|电信猫|调制解调器|分享器|数据机|wifi盒子 = router|modem|gateway|internet hub|wifi box|ont|access point|wireless router|mesh
wifi = 无线网|无线网络|wifi|无线上网|热点|wlan|蹭网|无线 = wi-fi|wireless|hotspot|wireless network
wifi-password = wifi密码|无线密码|网络密码|上网密码|连网密码|路由器密码 = wifi password|network key|wifi code|wireless password|network password|internet password
mobile-data = 流量|上网流量|数据流量|移动数据|手机数据|蜂窝网络|上网量|网路流量|gb数 = data|mobile data|cellular data|gigabyte|data allowance|gb|data quota|megabyte
data-used-up = 流量用完|流量超了|没流量了|流量不够|超流量|流量爆了|流量告急|用光流量|限速|降速 = out of data|ran out of data|used up data|exceed data|over my limit|data cap|throttle|speed reduced|hit data limit|overage
add-data = 加油包|流量包|加流量|买流量|叠加包|续包|补流量|加购流量 = data pack|add data|extra data|buy data|data boost|top up data|more data|data add-on|booster
unlimited-plan = 不限量|无限流量|畅享|吃到饱|任打|无上限|无限通话|随便用 = unlimited|no cap|all you can use|unlimited data|unlimited minutes|no limit|uncapped
phone-plan = 套餐|资费|月租|方案|合约套餐|话费套餐|月费计划|资费方案|电信方案 = plan|tariff|monthly plan|rate plan|bundle|phone plan|mobile plan|price plan
prepaid = 预付费|预付|储值卡|先付后用|易付卡|预付卡|充值卡|即用即付|太空卡 = prepaid|pay as you go|payg|pre-pay|prepay|no contract plan|paygo
postpaid = 后付费|月结|月租型|先用后付|月付|账单付费|月费 = postpaid|pay monthly|bill pay|billed monthly|contract plan|post-pay
phone-credit-low = 欠费|停机|话费没了|余额不足|没话费|欠费停机|话费不够|钱用完了 = out of credit|no credit|low balance|insufficient balance|ran out of credit|balance is zero|no balance
service-suspended = 停机|被停了|停用|停话|断话|暂停服务|关停|被关了 = suspended|cut off|barred|disconnected|service stopped|deactivated|line blocked|shut off
restore-service = 复机|恢复服务|重新开通|复通|恢复使用|解停|复话 = restore service|reconnect|reactivate|unblock line|turn back on|switch back on|get back online
activate = 激活|启用|开卡|开启服务 = activate|activation|enable|start using|switch on service|set up service|go live
line-cancel = 销户|注销号码|退网|拆机|停号|退订宽带|取消号码|号码注销|退租|cut台 = close line|terminate service|cancel broadband|cancel contract|give up number|end my service|disconnect service|quit service
telecom-contract = 合约|绑约|合约期|合同期|在网协议|绑定期|协议期 = contract|commitment|minimum term|lock-in|contract term|tied in|agreement|contract period
contract-end = 合约到期|到期|合同到期|期满|满期|约满|协议到期|约期完 = contract end|out of contract|contract expiry|contract is up|end of term|contract ran out|contract finish
early-termination = 违约金|提前解约|提前终止|解约费|毁约|没到期就退|中途解约|提早解约 = early termination|termination fee|exit fee|cancellation penalty|break contract|leave early|early exit|buy out contract|etf
phone-bill = 账单|话费单|电话费|月结单|帐单|话费账单|电话账单|扣费明细 = bill|phone bill|monthly bill|statement|mobile bill|telephone bill|monthly statement
bill-too-high = 话费太高|账单太贵|多扣了|扣多了|突然变贵|费用异常|比平时多|莫名扣费|乱扣费|暴涨 = bill too high|bill went up|overcharged|higher than usual|unexpected charge|bill shock|charged too much|bill doubled|mystery charge|overbilled
bill-breakdown = 明细|详单|清单|费用明细|通话详单|扣费记录|每笔费用|账单明细 = itemized bill|itemised|call detail|usage detail|list of charges|call record|charge detail
e-bill = 电子账单|无纸账单|邮箱账单|网上账单|电子对账单|电邮账单 = paperless|e-bill|ebill|electronic bill|online bill|email bill|digital statement
late-payment = 逾期|晚交|滞纳金|拖欠|过期未缴|迟交|忘了交费|没按时交|罚息 = late payment|overdue|missed payment|late fee|past due|arrears|forgot to pay|behind on payment|unpaid bill|late charge
roaming = 漫游|国际漫游|境外上网|出国上网|国外用手机|境外流量|跨境|出国用|国漫 = roaming|use phone abroad|abroad|overseas|travel pass|use data overseas|international roaming|foreign network
roaming-charge = 漫游费|漫游资费|国际漫游费|境外话费|漫游扣费|漫游账单 = roaming charge|roaming fee|roaming bill|charges abroad|overseas rate|roaming cost
international-call = 国际长途|打国外|打国际电话|越洋电话|长途|打回国|国际通话|idd = international call|call abroad|call overseas|long distance|foreign number|calling home|dial abroad
voicemail = 语音信箱|留言信箱|语音留言|电话留言|留言|飞信箱 = voicemail|voice mail|answering machine|leave a message|mailbox greeting|answerphone
call-forwarding = 呼叫转移|来电转接|转接电话|呼转|转驳|转到别的号|转接 = call forward|divert|forward call|redirect call|call divert|call transfer
caller-id = 来电显示|显示号码|隐藏号码|匿名来电|未知号码|私人号码 = caller id|number display|hide my number|withheld number|private number|unknown caller|number withheld
spam-calls = 骚扰电话|推销电话|垃圾短信|诈骗电话|广告电话|垃圾电话|电销|骚扰短信|冷电话 = spam call|nuisance call|robocall|cold call|telemarketing|junk text|scam call|unwanted call|sales call|harassing call
block-number = 拉黑|屏蔽号码|拦截|加黑名单|封锁号码|黑名单|阻挡来电|不想接 = block number|block caller|blacklist|block call|call barring|reject call|stop calls from
value-added-service = 增值业务|彩铃|订阅短信|增值服务|乱开业务|附加服务|莫名开通|代收费 = premium service|add-on service|ringtone subscription|premium sms|third-party charge|extra service|vas|premium rate
puk-locked = puk码|pin码锁|卡被锁|解pin|sim锁了|输错pin|锁卡了|开机密码 = puk|pin locked|sim locked|puk code|sim blocked|wrong pin|sim pin|unblock code
unlock-phone = 解锁手机|解网络锁|解网|有锁机|网络锁|锁网|越狱卡|破锁 = unlock phone|network lock|carrier lock|locked to network|sim free|network unlock|unlock code|carrier unlock
call-minutes = 通话时长|分钟数|通话分钟|免费通话|打电话时间|语音分钟|通话量 = minutes|call minutes|talk time|airtime|call allowance|voice minutes|talktime
check-usage = 查流量|查余额|查话费|剩多少流量|用了多少|还剩多少|查用量|查询余量 = check usage|check balance|data left|remaining data|how much used|usage so far|remaining balance|remaining minutes
coverage = 覆盖|覆盖范围|有没有信号|信号覆盖|基站|收讯范围|讯号覆盖|网络覆盖 = coverage|network coverage|coverage map|cell tower|signal in area|reach my area|mast
5g-network = 5g|4g|3g|五代|网络制式|升5g|退网3g = lte|volte|5g ready|network generation
volte-wifi-calling = 高清通话|wifi通话|volte|wifi打电话|高清语音|网络通话 = wifi calling|hd voice|call over wifi|voice over wifi|wi-fi calling|internet calling
family-plan = 亲情号|家庭套餐|副卡|全家共享|亲子卡|家庭网|共享套餐 = family plan|add a line|shared plan|additional line|second line|share data|multi-line|extra line
device-installment = 合约机|购机分期|绑约手机|存费送机|零元购机|购机补贴|搭配手机 = phone on contract|handset plan|subsidized phone|device payment|phone deal|handset finance|contract phone
trade-in = 以旧换新|旧机回收|旧换新|回收手机|折旧|旧机折价|卖旧手机 = trade in|old phone value|buyback|part exchange|swap my old|sell my old|recycle phone
phone-upgrade = 换新手机|换机|换新机|升级手机|换手机|出机 = upgrade phone|new handset|new phone|upgrade device|get newer phone|early upgrade|eligible for upgrade
technician = 师傅|工程师|维修员|装维|安装师傅|技师|维修师傅|技术员|上门人员|修理工 = technician|engineer|repairman|installer|tech guy|service man|fitter|field tech|repair person
technician-no-show = 师傅没来|没人上门|放鸽子|放飞机|约了没来|等了一天|爽约|没有人来|工程师没到 = never turned up|didn't show up|nobody came|engineer didn't come|stood up|missed appointment by engineer|waited all day|failed to turn up
install-broadband = 装宽带|装机|安装宽带|拉线|报装|开通宽带|装网|牵网路 = install broadband|installation|get internet installed|hook up internet|set up internet|connect new line|new connection|wire up
missed-appointment = 错过预约|过号|没赶上|迟到|不在家|错过时间|过了时间 = missed appointment|wasn't home|was not in|missed my slot|forgot appointment|late for appointment|missed the engineer
outage = 大面积断网|停服|故障区域|整片没网|网络瘫痪|宕机|系统瘫痪|断网公告|服务中断 = outage|service down|network down|area fault|service interruption|widespread problem|blackout|system down|disruption
report-fault = 报修|报障|报故障|申报故障|叫修|报个修|叫人修|保修申请 = report fault|report a problem|log a fault|raise a ticket|fault report|report issue|repair request|request repair
not-repaired-yet = 还没修好|没修好|又坏了|修了还坏|反复坏|没解决|修不好|老毛病 = still not fixed|not repaired|broke again|happened again|still broken|same problem again|unresolved|not resolved|recurring fault
landline = 座机|固话|家用电话|固定电话|市话|室内电话|座机电话 = landline|home phone|fixed line|house phone|telephone line|desk phone
tv-service = 电视盒|机顶盒|iptv|有线电视|网络电视|第四台|数字电视|电视信号|频道 = cable tv|set-top box|tv box|channel|television package|satellite tv|decoder|tv service
no-picture = 没画面|黑屏|没图像|雪花|花屏|电视没信号|屏幕不亮|不显示 = no picture|black screen|blank screen|snow on screen|screen is dark|pixelated|nothing on screen|no display
router-lights = 指示灯|灯不亮|灯闪|亮红灯|闪红灯|光信号灯|los灯 = red light|flashing light|blinking light|light off|indicator light|los light|orange light|led light
reboot = 重启|关机再开|重新开机|拔电源|断电重启|重开机|重新启动|重置一下 = restart|reboot|turn off and on|power cycle|unplug|reset device|switch off and on|restart device
factory-reset = 恢复出厂|出厂设置|重置|还原|清空设备|初始化|格式化|刷机 = factory reset|reset to default|wipe|erase everything|hard reset|restore factory|initialize|format disk
cable-cut = 线断了|光缆断了|网线断了|线被剪|挖断|线坏了|电线掉了|咬断 = cable cut|wire cut|line damaged|cable broken|damaged cable|fallen line|wire hanging|cable snapped
equipment-return = 退还设备|还设备|归还光猫|交回设备|退机顶盒|退猫|归还机器 = return equipment|return router|send back modem|give back box|hand back equipment|return device|return kit
move-house = 搬家|搬屋|迁址|搬了|换地址|移机|搬新家|乔迁|换住处|搬走 = moving house|move home|relocate|moving|moving out|new address|moved flat|change of address|new home
transfer-service-address = 移机|宽带移机|迁移宽带|换地方装|迁机|移装|搬宽带 = move my broadband|transfer service|take broadband with me|relocate line|move my service|move internet|transfer to new address
no-dial-out = 打不出去|无法拨打|拨不出|不能打电话|打不了电话|拨号失败|打唔出 = can't make calls|cannot call out|outgoing calls barred|call failed|unable to dial|calls not going through|can't ring out
cannot-receive-calls = 接不到电话|打不进来|收不到来电|别人打不通|电话打不进|接唔到电话 = not receiving calls|can't receive calls|calls don't come through|people can't reach me|goes straight to voicemail|incoming calls
sms-not-sending = 短信发不出|发不了短信|短信没发出|发送失败|发不出短信 = text won't send|message not sent|can't send text|sms failed|message failed|not delivered text
hotspot-tether = 开热点|共享网络|手机热点|分享网络|个人热点|热点连不上 = tether|personal hotspot|share internet|mobile hotspot|portable wifi
apn-settings = apn|接入点|上网设置|网络设置|手动设网络 = access point name|network settings|internet settings|manual network selection
no-sim-detected = 无sim卡|不识别卡|读不到卡|识别不到卡|不读卡|卡没反应 = no sim|sim not detected|invalid sim|sim not recognized|sim error|insert sim|sim not recognised
temporary-stop-line = 停机保号|临时停机|暂停号码|挂失停机|报停|停话保号 = temporary suspension|pause my line|suspend line|bar my sim|hold my number|temporarily disconnect
emergency-call = 紧急呼叫|110|119|求救|报火警|打999|救命 = emergency call|call 911|call 999|emergency number|sos|fire brigade
data-drain = 流量跑得快|偷跑流量|流量消耗快|后台流量|没用就没了|流量异常 = data used fast|data disappears|background data|data drains|using too much data|data vanishing
data-rollover = 流量结转|流量清零|流量转赠|剩余流量|月底清零|没用完流量 = rollover|unused data|carry over data|gift data|data transfer to friend|left over data
fair-use = 达量限速|公平使用|限速规则|限制速度|使用上限 = fair use|usage policy|speed limit after|usage cap|deprioritize
bandwidth = 带宽|千兆|百兆|兆宽带|多少兆|网速多少|上行|下行 = bandwidth|mbps|gigabit|upload speed|download speed|megabit|advertised speed
speed-test = 测速|测网速|速度测试|跑分测速|速率 = speed test|test my speed|check speed|speedtest|measure speed
wifi-far-room = 穿墙|房间没信号|信号不覆盖|死角|隔壁房没网|楼上没网|卧室信号差 = wifi doesn't reach|weak in bedroom|wifi extender|dead spot|repeater|wifi range|upstairs no wifi
fiber-availability = 能装吗|宽带覆盖|有资源吗|端口不足|能装宽带|小区能装吗 = available in my area|serviceable|check availability|can i get fibre|postcode check|covered address|is it available here
ip-address = ip|公网ip|固定ip|dns|端口映射|静态ip = ip address|static ip|port forwarding|public ip|subnet
vpn-proxy = vpn|翻墙|梯子|加速器|翻出去 = proxy|virtual private network|geo-block|blocked region|bypass
switch-off-feature = 关闭业务|取消业务|退订业务|取消增值|取消彩铃|关掉服务 = turn off service|cancel add-on|remove add-on|stop add-on|deactivate service|disable feature
promotion-telecom = 优惠活动|老用户优惠|新用户专享|送话费|优惠套餐|限时优惠 = new customer offer|promo plan|promotional rate|intro offer|loyalty offer|existing customer deal
promo-ended = 优惠到期|优惠没了|优惠结束|恢复原价|活动结束|折扣没了 = promotion ended|discount ended|back to full price|promo expired|deal expired|offer over
retention-offer = 挽留|留下优惠|不走的话|续约优惠|给点优惠 = retention offer|loyalty deal|match their price|stay with you|renewal offer|better deal to stay
unauthorized-plan-change = 没同意就改|私自改套餐|擅自开通|没申请就开|被升级了|偷偷开的|被办了 = without my consent|never agreed|didn't ask for|signed up without knowing|mis-sold|changed without permission|did not authorize
`;

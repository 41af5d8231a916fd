// Concepts: electricity, water, gas, fitters. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const utilities = `
heat-smoke-danger = 冒烟|着火|爆炸|漏电|烫手|起火|发烫|触电 = smoke|caught fire|burning|overheat|explode|electric shock|sparks|too hot|dangerous
leak-water = 漏水|渗水|漏液|滴水|漏油|水管爆|爆管|管子漏|漏水了|浸水|水浸 = leaking water|drip|water leak|leak|oozing|burst pipe|leaking pipe|leaky tap|pipe burst|damp
smart-meter = 智能电表|智能水表|智能表|远程抄表|电子表|自动抄表 = smart meter|digital meter|remote reading|in-home display|smart reader|automatic meter
meter-reading = 抄表|读表|电表读数|水表读数|表数|报读数|度数|抄电表|报表数 = meter reading|read meter|submit reading|meter number|reading|meter figure|send reading
estimated-bill = 估算|估抄|预估账单|没抄表|估计用量|暂估|推算 = estimated bill|estimated reading|estimate|guess reading|not actual reading|assumed usage
electricity = 家用电|电费|用电|供电|电力|交电费|电账单 = electricity|power supply|electric|electric bill|power bill|kwh|mains
gas-supply = 燃气|煤气|天然气|燃气费|煤气费|瓦斯|供气|瓦斯费 = gas|gas bill|natural gas|gas supply|propane|town gas|gas account
water-supply = 水费|自来水|供水|用水|水账单|交水费|食水 = water bill|water supply|tap water|water charge|water account|mains water|water rate
heating = 暖气|供暖|供热|暖气不热|地暖|取暖费|暖气费|取暖 = heating|radiator|central heating|boiler|no heat|heater|heating bill|underfloor heating
hot-water = 热水|没热水|热水器|热水不热|洗澡水凉|出冷水 = hot water|no hot water|water heater|cold shower|water not hot|immersion heater
power-cut = 停电|断电|跳闸|没电了|家里没电|停电通知|限电|跳电|拉闸 = power cut|power outage|no electricity|no power|blackout|tripped breaker|lights went out|power failure|lost power|power is out
water-off = 停水|没水|水停了|水龙头没水|断水|水压低|水小|冇水 = no water|water off|water shut off|low water pressure|taps are dry|water outage|dry tap|water stopped
gas-leak = 漏气|煤气泄漏|燃气味|闻到煤气|煤气味|燃气泄漏|瓦斯味|漏煤气 = gas leak|smell gas|smell of gas|leaking gas|gas odor|gas odour|carbon monoxide
blocked-drain = 堵住了|下水道堵|马桶堵|堵塞|厕所堵|排水不畅|塞厕|水管不通 = blocked drain|clogged|blocked toilet|won't drain|sewer backup|backed up|blocked sink|overflow
tiered-price = 阶梯电价|阶梯水价|峰谷电|谷电|分时电价|用电高峰|夜间电价 = off-peak|peak rate|time of use|tiered rate|night rate|economy 7|peak hours|night tariff
fixed-rate = 固定费率|锁价|固定价|固定电价|价格锁定|不涨价 = fixed rate|fixed tariff|price lock|locked price|fixed price|rate freeze|price guarantee
utility-subsidy = 低保减免|电费补贴|优惠电价|取暖补贴|减免|困难户|补助|水电补贴 = subsidy|hardship fund|energy grant|low income discount|energy rebate|fuel allowance|assistance scheme|social tariff
garbage-collection = 垃圾清运|收垃圾|倒垃圾|垃圾分类|垃圾桶|大件垃圾|垃圾车|回收垃圾|清运 = bin collection|garbage pickup|rubbish collection|trash pickup|recycling|bin day|waste collection|bulky waste|garbage|trash
missed-bin = 没收垃圾|垃圾没收|漏收|垃圾没倒|垃圾堆着 = missed bin|bin not emptied|trash not collected|missed collection|rubbish not taken|bin not collected
solar = 太阳能|光伏|太阳能板|屋顶发电|上网电价|卖电 = solar panel|solar|photovoltaic|feed-in tariff|sell back power|export energy|rooftop solar
ev-charging = 充电桩|充电站|电动车充电|桩充不上|快充桩|家用充电桩|补能 = ev charger|charging station|charge my car|charging point|wallbox|fast charger|electric car charging|supercharger
disconnect-utility = 停水停电|断电通知|拆表|销表|停用水电|停气|过户销户 = disconnect supply|shut off notice|close utility account|final reading|disconnection notice|stop supply|final bill
waiting-for-part = 等配件|缺配件|零件没货|等零件|配件没到|订零件 = waiting for part|spare part|part on order|replacement part|parts delay|part out of stock
self-repair = 自己修|自行维修|怎么修|教我修|自己换|动手修 = fix it myself|repair myself|diy repair|do it myself|troubleshoot|fix at home
repair-cost = 维修费|修理费|上门费|修要多少钱|工本费|检测费|人工费 = repair cost|call-out charge|labour cost|service charge for visit|cost to fix|repair quote|labor cost
loaner-device = 备用机|代用机|借用机|代步车|临时机|后备机 = loaner|courtesy car|temporary replacement|replacement while repaired|loan phone|replacement car
engineer-arrival-window = 几点到|上门时间|何时上门|几点来|师傅几点来|上午下午 = arrival window|what time engineer|morning slot|afternoon slot|when will they come|between 8 and 12|time window
engineer-damage = 师傅弄坏|弄坏东西|施工损坏|墙打坏了|弄脏地板|装坏了 = engineer damaged|left a mess|drilled hole|damaged my wall|broke something during|installer damaged
access-to-property = 家里没人|人不在家|进不了屋|没人开门|邻居代开|需要有人在 = nobody home|no one home|access to property|need to be home|someone be in|be present
meter-fault = 电表坏|水表坏|表转得快|表不准|电表不转|校表|表坏了 = meter broken|meter faulty|meter running fast|meter not working|wrong meter|meter accuracy|blank meter
prepay-meter = 充电费|买电|插卡电表|电卡|预付电表|气卡|燃气充值 = prepayment meter|top up meter|electric key|gas card|meter key|buy electricity|emergency credit
street-gas-safety = 燃气安检|入户安检|燃气检查|通气|开通燃气|点火通气 = gas safety check|gas inspection|gas safety certificate|connect gas|gas check
leak-bill-high = 水费突增|漏水多收|用水异常|水费太高|水表狂转 = high water bill|leak allowance|water usage spike|water bill doubled|unusual water use
carbon-green = 绿电|环保|低碳|节能|省电|碳排放|节约用电 = green energy|renewable|eco|carbon|energy saving|save energy|sustainable
planned-maintenance = 计划停电|检修停电|停水通知|计划检修|系统维护|例行维护 = planned maintenance|scheduled outage|planned interruption|system maintenance|maintenance window|planned works
voltage-surge = 电压不稳|电器烧了|灯闪|电压低|短路|漏电|触电 = power surge|flickering light|voltage|short circuit|electric shock|fuse|damaged appliance|sparks
`;

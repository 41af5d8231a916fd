// Concepts: what is asked, when, how many. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const asking = `
how-long = 多久|几天|多长时间|要等几天|等多长|几个小时|几时能|几个工作日|多少天|几耐|需时 = how long|how many days|how many hours|how many weeks|time frame|turnaround|lead time|business days|working days|take long
when = 什么时候|几时|啥时候|何时|几号|哪天|什么时间|几点|何日|甚么时候|咩时候 = when|what time|what date|which day|what day|when will|when does|when can
how-much = 多少钱|几多钱|啥价|怎么卖|怎么收费|收多少|什么价|几钱|价位|如何计费 = how much|what price|what does it cost|how expensive|what charge|price of|cost of|going rate
how-many = 几个|多少个|几件|几张|几次|多少次|几多个|几份 = how many|how many times|what number|what quantity|number of times
where = 哪里|哪儿|在哪|什么地方|边度|何处|哪个位置|去哪|哪边|在那里 = where|whereabouts|which place|what location|where can i|where do i|where is
why = 为什么|为啥|怎么会|凭什么|咋回事|怎么回事|什么原因|何故|点解|干嘛|为何 = why|how come|what reason|for what reason|what for|the reason|what happened|explain why
how-to = 怎么|怎样|如何|咋弄|咋办|怎么弄|怎么操作|怎么搞|点样|怎么办理|步骤 = how do i|how can i|how to|what steps|walk me through|guide me|instructions|show me how|procedure|way to
is-it-possible = 可以吗|能不能|可不可以|能否|可否|行不行|行吗|得唔得|成不成|好不好办 = can i|could i|is it possible|am i able|may i|is there a way|any chance|possible to
is-it-allowed = 允许|准许|让不让|准不准|许可|许不许|违规吗|被允许 = allowed|permitted|is it okay|is it ok|permissible|against the rules|am i permitted
which-one = 哪个|哪种|哪一个|哪款|选哪|边个|哪一种|哪家 = which one|which|which kind|which type|which option|which of
who-to-ask = 找谁|联系谁|问谁|谁负责|归谁管|哪个部门|找哪个部门|谁处理 = who do i contact|who should i ask|who is responsible|who handles|which department|who to call|whom
what-is-it = 是什么|什么意思|啥意思|是啥|指什么|什么叫|何谓|乜嘢|怎么理解 = what does it mean|meaning of|define|stand for|explain what
what-difference = 区别|差别|有何不同|哪里不同|唔同|有啥不一样|对比|差在哪|比较 = difference|what's the difference|differ|compare|versus|distinction|comparison|better than
what-if = 万一|要是没|假如|假设|倘若|若果|要系 = what if|what happens if|in case|suppose|what happens when
what-needed = 需要什么|要带什么|准备什么|什么材料|哪些材料|哪些手续|要哪些资料|带齐什么 = what do i need|what is needed|what is required|what documents|need to bring|what to bring|which papers
must-i = 必须|一定要|非要|是不是要|需不需要|要不要|使唔使|强制|不得不 = must i|do i need to|do i have to|required|mandatory|compulsory|obligatory|necessary|is it necessary
is-it-safe = 安全吗|靠谱吗|可靠吗|放心吗|有风险吗|稳妥|靠不靠谱|会被骗吗|稳阵 = safe|secure|trustworthy|reliable|risky|is it safe|can i trust|legit
is-it-true = 真的吗|是真的|真假|属实|是不是真的|确有其事|真有这回事 = is it true|really|is this real|is that right|is it correct|genuine message|true or false
worth-it = 值得吗|划算吗|划得来|合算|值不值|值当|抵唔抵|有必要吗 = worth it|good value|is it worth|worthwhile|good deal|pay off
how-often = 多久一次|多少天一次|几天一次|频率|隔多久|每隔多久 = how often|how frequently|what frequency|every how many
how-far = 多远|几公里|远不远|离多远|多少路|隔多远 = how far|what distance|far away|how many miles|how many kilometres
still-can = 还能|还可以|来得及|还来得及|还赶得上|还有机会|还有救|仲可以 = still possible|too late to|in time|not too late|can i still|still time
deadline = 截止|期限|最后一天|最晚|限期|到期日|截止日|几号之前|最迟|过期前|时限|死线|缴费日|还款日|出账日|最后期限|几号前交|缴费期限 = deadline|cutoff|cut-off|due date|last day|time limit|latest date|last chance|by when|pay by|payment date|billing date|due by
expired = 过期|失效|到期了|逾期|已过期|作废|过了期限|超过期限|过时了|超时 = expired|lapsed|out of date|no longer valid|past its date|ran out|run out
still-valid = 有效期|还有效|没过期|有效吗|仍有效|能用到|管用多久|用到几时 = valid|validity|still good|valid until|still works|good until|expiry date|expiration date
today = 今天|今日|当天|今儿|当日|即日 = today|same day|this morning|this afternoon|this evening|tonight
tomorrow = 明天|明日|次日|隔天|隔日|第二天|听日 = tomorrow|next day|overnight|following day|day after
yesterday-recent = 昨天|昨日|前天|昨晚|前几天|刚刚|琴日|头两天|刚才 = yesterday|last night|the other day|just now|recently|a few days ago|earlier today
weekend-holiday = 周末|节假日|星期天|礼拜天|假期|公众假期|国庆|春节|过年|礼拜六|周日|假日|黄金周|放假期间|法定假日|端午|星期六|双休日|周六 = weekend|saturday|sunday|public holiday|bank holiday|christmas|new year|easter|thanksgiving|festive period|national holiday|holiday hours|non working day
opening-hours = 营业时间|几点开门|几点关门|上班时间|开放时间|开到几点|几点下班|打烊|办公时间|开门时间|服务时间|办公时段 = opening hours|open until|closing time|what time open|business hours|office hours|opening times|hours of operation|when do you open|working hours
urgent = 很急|着急|赶时间|加急|紧急|急用|尽快|马上要|赶紧|火速|等着用 = urgent|asap|rush|hurry|emergency|right away|immediately|in a hurry|quickly as possible
in-advance = 提前|事先|预先|早点|提早|预早 = in advance|beforehand|ahead of time|earlier than|early|ahead
later-postpone = 延后|推迟|延期|晚几天|往后推|改期|缓一缓|押后|展期|宽限|改约|换时间|改时间|另约|挪时间|改日子|更改时间|调时间 = postpone|delay payment|push back|defer|put off|later date|extension|extend|reschedule|move the date|change date|move appointment|another day|different time|change time|rearrange|rebook
every-month = 每月|每个月|按月|月付|月月|逐月 = every month|monthly|each month|per month|month by month
every-year = 每年|年费|按年|一年一次|年付|年年 = every year|yearly|annual|each year|per year
long-wait = 等了很久|等好久|等太久|一直等|等半天|等了几天|等到现在|苦等 = waiting for ages|waited too long|still waiting|been waiting|long wait|kept waiting|waiting weeks
late = 晚了|迟了|延误|迟到|慢了|耽误|超时了|误点|拖延|滞后 = late|delayed|overdue|behind schedule|running late|taking too long|too slow
first-time = 第一次|头一回|首次|新手|新用户|没弄过|初次|新人|刚注册 = first time|new customer|new user|beginner|never done|first order|newbie|new here
again-repeat = 又来了|再次|重新|再来一次|又一次|老是|反复|屡次|多次|再一遍 = again|once more|repeatedly|over and over|keep happening|second time|another time|time after time
all-whole = 全部|所有|整个|全都|一次性|统统|全单|整单|冚唪唥 = all of it|entire|whole|everything|in full|whole lot|all items
part-of = 部分|一部分|其中一件|一半|单独|只要其中|拆开 = partial|part of|some of|one of them|half|portion|only one item|separately
more-than-one = 多个|好几个|合并|叠加|两个|一并|加埋 = multiple|several|more than one|combine|together|merge|stack|two at once|at the same time
limit-max = 上限|限额|最多|最高|额度限制|封顶|不能超过|限购|限制 = limit|maximum|cap|at most|upper limit|restriction|max|ceiling|no more than
minimum = 最低|最少|起步|起送|至少|门槛|不低于|起码|下限 = minimum|at least|lowest amount|minimum amount|threshold|least|starts at
`;

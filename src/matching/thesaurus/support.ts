// Concepts: being heard, troubles, everyday actions. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const support = `
scam = 诈骗|骗子|被骗|骗钱|上当|骗局|电信诈骗|杀猪盘|呃钱|受骗 = scam|fraud|conned|scammer|fraudulent|swindle|tricked|fraudster|deceived
phishing = 钓鱼|假短信|可疑链接|冒充客服|假冒|可疑邮件|假网站|诈骗短信|假客服 = phishing|suspicious email|fake text|suspicious link|impersonate|fake website|fake call|pretending to be|suspicious text|spoof
gave-details = 报了验证码|点了链接|泄露密码|填了卡号|给了密码|被套信息|泄露卡号 = gave my details|clicked the link|shared my code|gave out password|entered my card details|told them my pin|handed over details
report = 举报|检举|上报|揭发|反映|反馈问题 = report|flag|inform you|tell you about|report an issue
police = 报警|警察|公安|派出所|立案|警方|差人|案底|警局|差佬|出警 = police|crime number|police report|officer|law enforcement|report to police|cops|crime reference
complain = 投诉|抱怨|客诉|提意见|告你们|差评投诉|维权 = complain|complaint|make a complaint|file a complaint|dissatisfied with service|formal complaint|grievance|moan
legal-regulator = 起诉|律师|消协|12315|监管|法院|消委会|打官司|银保监|消保 = lawyer|sue|court|legal action|ombudsman|regulator|consumer protection|solicitor|trading standards|attorney
human-agent = 人工|人工客服|真人|转人工|找人工|专员|接线员|客服人员|客服 = human|real person|agent|speak to someone|representative|live agent|talk to a person|advisor|operator|customer service
manager = 经理|主管|领导|上级|负责人|店长|管理层|上司 = manager|supervisor|boss|someone senior|team leader|person in charge|head office
contact = 联系|联络|联系方式|怎么联系|客服电话|热线|找你们|客服热线 = contact|get in touch|reach you|hotline|helpline|contact details|phone number|reach out|customer service number
phone-call = 打电话|电话|通话|致电|来电|拨打|电联|回拨 = call|phone|ring|telephone|phone call|give a call|call back|dial
cant-reach = 没人接|占线|联系不上|一直忙|没人理|无人接听|电话忙|排队太久|打唔通 = can't get through|nobody answers|line busy|no one picks up|can't reach|on hold forever|engaged tone|no response from support|unreachable
callback = 回电|回拨|给我回电话|打给我|回个电话|再联系我 = call me back|callback|call back|ring me back|return my call|phone me
chat-online = 在线客服|在线聊天|聊天窗口|网上咨询|线上客服|客服入口 = live chat|chat|online chat|message you|chat with|messenger|instant message
email-noun = 邮箱|电邮|电子邮件|邮件|邮箱地址|伊妹儿|信箱|收件箱 = email|e-mail|email address|mail|inbox|mailbox|mail account|gmail|outlook
text-message = 短信|短讯|简讯|手机信息|发短信|发信息|sms|彩信|讯息 = text|text message|message|mms|text msg
letter-post = 信件|寄信|纸质信|邮寄|挂号信|平信|来信 = letter|by post|by mail|written letter|postal|registered mail|mailed letter
language-help = 中文服务|英文|听不懂|翻译|普通话|粤语|不会英语|语言不通|口译|不会英文|不会说 = language|interpreter|translation|speak chinese|speak english|don't understand english|translator|in another language|don't speak english|language barrier|chinese speaking|speak my language
no-reply = 没回复|没人回|没消息|没下文|石沉大海|不回复|没音讯|一直没回|冇回音 = no reply|haven't heard back|never replied|heard nothing|no answer yet|not responded|silence
progress-status = 进度|进展|处理到哪|到哪一步|办得怎样|什么状态|审核进度|跟进|查进度 = status|progress|how is it going|update on|any news|where are we|follow up|current stage|any update
application-approved = 批了|通过了|审批通过|获批|批准|批下来|过审|核准|批准了 = approved|approval|accepted|granted|went through|application successful|get approved|application approved|go-ahead|passed review|got approval
application-rejected = 被拒|没通过|拒绝了|不批|审核不过|驳回|批不下来|未获批|被打回|被拒绝|不予批准|退件|没批|申请失败|打回来 = rejected|declined application|turned down|denied|application refused|not approved|unsuccessful|application declined|application denied|application failed|knocked back
apply = 申请|办理|申办|想办|递交申请|申领 = apply|application|request|put in for|submit application|apply for|sign on
apply-online = 网上办理|网上申请|线上办|手机上办|不用去柜台|远程办理|在线申请|网上办|线上办理|在线办理|掌上办|不跑腿|网办|线上申办 = apply online|do it online|without visiting|over the internet|on my phone|remotely|online application|online|via website|from home|web portal|digitally
qualify = 资格|符合条件|条件|够格|什么人可以|有没有资格|要求|合资格 = eligible|qualify|eligibility|criteria|requirements|who can apply|entitled|am i eligible|conditions
review-audit = 审核|审批|审查|待审|核查|批核|复核 = review|under review|being checked|assessment|being processed|vetting|assess
angry = 生气|气死|火大|愤怒|太过分|受够了|恼火|不爽|忍无可忍|嬲|坑人 = angry|furious|fed up|outrageous|annoyed|frustrated|ridiculous|unacceptable|mad|had enough|appalling
disappointed = 失望|心寒|不满意|不满|太差了|差劲|垃圾|唔满意|差评 = disappointed|unhappy|let down|dissatisfied|terrible|poor service|awful|rubbish|bad experience|not satisfied
worried = 担心|害怕|不放心|忧虑|心慌|好惊|顾虑|焦虑 = worried|concerned|anxious|afraid|nervous|scared|stressed|panic
confused = 看不懂|搞不清|不明白|不懂|糊涂|一头雾水|不清楚|搞不懂|唔明 = confused|don't understand|unclear|makes no sense|not sure|puzzled|lost me|baffled
thankful = 谢谢|感谢|多谢|辛苦了|唔该|谢啦|感激|感恩 = thanks|thank you|cheers|grateful|appreciate|much obliged
satisfied = 满意|很好|不错|点赞|好用|喜欢|很棒|表扬 = satisfied|happy with|great|love it|excellent|brilliant|well done
greeting = 你好|您好|在吗|哈喽|早上好|有人吗|晚上好 = hello|good morning|hey|good afternoon|anyone there|good evening
goodbye = 再见|拜拜|下次见|没事了|先这样|不用了 = bye|goodbye|see you|that's all|nothing else|have a nice day
help = 帮忙|帮我|求助|救命|协助|帮一下|支援|搞不定 = help|assist|assistance|support|give me a hand|need help|aid
trouble-problem = 有问题|麻烦|出问题|状况|毛病|异常|故障|不正常 = problem|issue|trouble|something wrong|difficulty|glitch|fault|abnormal
embarrassing-private = 隐私发货|保密|怕人知道|隐私包装|看不出来|别写内容|匿名 = discreet|confidential|plain packaging|private|secret|anonymous|don't show contents
trust-lost = 不信任|失去信任|再也不买|再也不来|不敢用|拉黑你们 = lost trust|never again|don't trust|won't use again|last time|lost confidence
waste-time = 浪费时间|折腾|跑了几趟|来回跑|推来推去|踢皮球|太折腾|白跑一趟 = waste of time|passed around|runaround|wasted trip|back and forth|hassle|wasted journey|given the runaround
promise-broken = 说话不算数|没兑现|承诺|答应了|说好的|食言|明明说|骗人 = promised|broken promise|you said|was told|misled|went back on|didn't keep word|assured
begin-start = 开始|启动|起始|动手|生效|几号开始 = start|begin|commence|launch|take effect|begun|effective from|kick off
stop-end = 停止|结束|终止|停掉|中止|关闭|停用 = stop|end|terminate|discontinue|quit|cease|finish|shut down
pause = 暂停|先停一下|停一段|暂时不要|搁置|暂缓|停一停 = pause|put on hold|suspend temporarily|take a break|temporarily stop|freeze for now|hold off
resume = 恢复|重新开始|继续|再开通|重启|恢复使用 = resume|restart|continue|carry on|start again|restore
change-modify = 修改|更改|变更|改一下|调整|改动|更换|换成 = change|modify|alter|amend|edit|adjust|switch|update
add-include = 添加|加上|增加|加入|补充|新增|追加 = add|include|attach to|insert|link|extra one|append
remove-delete = 删除|去掉|移除|解绑|解除|删掉|清除|拿掉 = remove|delete|take off|unlink|erase|clear|detach|get rid
undo-restore = 撤回|还原|恢复误删|误删|找回|不小心删了|撤消 = undo|restore|recover|accidentally deleted|revert|get back|deleted by mistake
by-mistake = 不小心|误操作|手滑|点错了|按错|搞错|弄错|错手|无意中 = by mistake|accidentally|by accident|in error|wrongly|pressed wrong|mistakenly|misclick|oops
check-query = 查询|查一下|查看|看一下|查查|核对|确认一下|睇下 = look up|view|find out|verify|inquire|look into|enquiry
find-locate = 找不到|在哪找|哪里看|寻找|搜索|搜不到|找唔到|怎么找 = find|locate|search|can't find|where to find|look for|found|where can i see
lose-misplace = 丢|丢失|遗失|弄丢|不见了|落在|忘拿|掉了|唔见咗|丢三落四 = lose|lost|misplace|mislaid|left behind|missing|can't locate|dropped
found-property = 失物招领|捡到|拾到|有人捡到|物归原主|执到 = lost and found|found something|picked up someone's|lost property|hand in found|found item
forget = 忘记|忘了|不记得|想不起来|记不住|唔记得|没记住 = forget|forgot|forgotten|don't remember|can't recall|slipped my mind|can't remember
remind = 提醒我|通知我|告诉我|到时提醒|叫我|发个提醒 = remind|reminder|let me know|alert me|tell me when
receive = 收到|到手|拿到|收货|接到|领到|收取 = receive|got|get delivered|arrive|obtain|collected
collect-pick = 领取|来领|取货|去取|来拿|提货|去拎 = collect|pick up|fetch|come and get|take away|claim it|pick it up
bring-carry = 要带|携带|随身|拿去|带过去|带上 = bring|carry|take with me|take along|brought|bring along
wait-queue = 排队|取号|等位|等叫号|人多|轮到|等候|拎飞|叫号|号码牌|排号|抽号|排长队 = queue|wait in line|line up|waiting number|take a ticket|how busy|waiting list|take a number|ticket number|long line|waiting time|queue up
appointment = 预约|预订时间|约个时间|挂号|改约|约定|预约时间|约时间|约一下|排期|预定时间|约诊 = appointment|book a time|schedule|book a slot|arrange a visit|booking|make an appointment|time slot|arrange a time|set a date
miss-appointment = 没赶上|错过预约|迟到了|没去成|去不了|赶不上|错过了|爽约 = missed appointment|can't make it|unable to attend|running late for|missed my slot|missed it
visit-home = 上门|到家里|上门服务|来我家|到府|派人来|来家里|上门维修|到府服务|登门|派单 = home visit|come to my house|visit me|send someone|engineer visit|at my home|come out|on-site visit|house call|send someone out|visit my home|send somebody|call-out|come round
use-operate = 使用|用法|操作|怎么用|用处|点用 = how to use|operate|usage|how does it work|make use of|using|work it
connect-link = 绑卡|关联|绑银行卡|连接|绑定手机 = link card|connect account|add card|link account|pair|connect
unlink = 解绑|取消绑定|解除绑定|换绑|解绑卡|取消关联|移除设备|删除设备|解绑设备 = unlink|unbind|disconnect|remove card|detach card|delete card|remove device|unpair|disconnect device|deregister device
bind-fail = 绑不了|绑卡失败|绑定失败|绑不上|添加不了卡|无法绑定 = can't add card|card link failed|unable to link|can't link|adding card fails|binding error
choose-option = 选择|挑选|想选|自选|可选|拣选|任选 = choose|select|pick|option|choice|opt for|chosen|chose
compare-price = 比价|哪家便宜|价格对比|货比三家|谁更便宜 = compare prices|cheaper than|best deal|shop around|price comparison|cheapest
agree-accept = 同意|接受|答应|认可|批准了|可以接受 = agree|accept|consent|approve|go along with|acceptable
refuse-reject = 拒绝|不同意|不接受|不肯|回绝|不答应|推掉 = reject|turn down|say no|won't accept|disagree
calculate = 怎么算|计算|算法|怎么计|如何计算|点计|算一算 = calculate|worked out|computed|calculation|formula|how is it calculated
record-history = 记录|历史记录|以前的订单|过往|历史订单|查记录|浏览记录 = history|past orders|previous orders|record|order history|past purchases
print = 打印|列印|打出来|印出来|打印店|列印机 = print|printer|print out|hard copy|printout
copy-duplicate = 副本|复印|复印件|再寄一份|补一份|影印|备份 = copy|duplicate|photocopy|another copy|reprint|second copy|scan
stamp-certify = 盖章|公证|证明|开证明|印章|存款证明|认证文件 = stamp|certify|notary|notarise|proof letter|certificate of balance|bank letter
share-give = 转赠|送给别人|转送|共享|分享|给朋友用|共用 = share|transfer to someone|give to friend|let someone use|lend|pass on
transfer-ownership = 过户|转让|改户主|换人名|更名过户|转名|换主人|转户|更名|改机主|转给别人|换户名|户名变更 = transfer ownership|change owner|put in my name|new owner|ownership change|change of ownership|change account holder|take over line|change name on account|switch name|transfer to someone
refer-friend = 邀请好友|推荐朋友|拉新|邀请码|推荐奖励|拉人头|邀请奖励|推荐好友|推荐码|介绍朋友 = refer a friend|referral|invite friend|referral code|invite code|referral bonus|recommend a friend|introduce a friend
`;

// Concepts: accounts, cards, transfers. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const banking = `
bank = 银行|行里|银行方面|开户行|发卡行 = bank|building society|lender|credit union|issuer|financial institution
branch = 网点|支行|柜台|营业厅|分行|门店|营业点|大堂 = branch|counter|local branch|teller|nearest branch|bank branch
shop-store = 实体店|门店|专卖店|店铺|线下店|商场|专柜|铺头|营业厅|门市|服务厅|分店 = store|shop|physical store|outlet|retail store|showroom|mall|high street|branch|retail shop|outlet store|phone shop
seller-merchant = 商家|卖家|店家|店主|商户|老板|掌柜|店小二 = seller|merchant|vendor|retailer|shop owner|trader|supplier
buyer = 买家|买方|顾客|客户|客人|买主|下家|消费者 = buyer|customer|purchaser|client|shopper|consumer
seller-no-reply = 商家不回|卖家不理|不回消息|找不到卖家|已读不回|装死|不理我|失联|玩消失 = seller not responding|no reply from seller|seller ignores|can't reach seller|ghosted|unresponsive|no answer|ignoring me
platform-intervene = 平台介入|客服介入|官方处理|平台仲裁|小二介入|申请仲裁 = step in|platform intervene|mediate|escalate|arbitration|buyer protection|open a case
bank-card = 银行卡|卡片|借记卡|储蓄卡|提款卡|扣账卡|金融卡|工资卡 = debit card|bank card|atm card|plastic|cash card
credit-card = 信用卡|贷记卡|信用咭|刷卡|透支卡 = credit card|visa|mastercard|amex|charge card
apply-card = 办卡|申请卡|开卡|申卡|办信用卡|办一张|申请信用卡 = apply for a card|get a card|new card|card application|order a card|request a card
card-not-arrived = 卡没寄到|没收到卡|卡还没到|新卡没来|卡没寄来|等卡 = card not arrived|card hasn't come|waiting for card|card not received|card delivery|where is my card
card-activate = 激活|启用|激活卡|开通卡|开卡激活|首次使用 = activate|activation|enable card|activate card|start using card|switch on
card-lost = 卡丢了|卡不见|银行卡丢|丢卡|卡掉了|遗失卡|找不到卡|唔见咗卡 = lost card|misplaced card|can't find my card|left my card|dropped my card|card missing|lost wallet
card-stolen = 卡被偷|钱包被偷|卡被盗|被抢|钱包丢了|被扒|包被偷|打荷包 = card stolen|stolen card|wallet stolen|purse stolen|bag stolen|robbed|mugged|pickpocket|stolen purse
card-freeze = 冻结卡|挂失|锁卡|停卡|停用卡|报失|临时挂失|口头挂失 = freeze card|block card|report lost card|lock my card|suspend card|disable card|deactivate card
card-unfreeze = 解冻|解除挂失|取消挂失|恢复用卡|找到卡了|解除冻结|卡又找到|解锁卡 = unfreeze|unblock card|found my card|unlock card|reactivate|lift the block|reactivate card
card-replace = 补卡|换卡|补办|重新办卡|新卡|换新卡|补办卡|重发卡 = replacement card|reissue card|new card sent|replace my card|another card|renew card|reissue
card-declined = 刷不了|刷卡失败|卡被拒|刷不出来|刷卡被拒|拒绝交易|碌唔到卡|交易被拒 = card declined|card rejected|card refused|card won't work|card not accepted|card payment refused|turned down at till
card-swallowed = 吞卡|卡被吞|机器吃卡|取款机吞了|卡没吐出来|食咗卡|卡卡住了 = swallowed my card|atm kept card|machine ate card|card retained|card stuck in atm|atm took card|machine kept
card-damaged = 卡坏了|磁条坏|芯片坏|消磁|卡裂了|卡断了|读不出卡 = card damaged|chip not working|magnetic strip|card snapped|worn card|broken card|chip unreadable|card bent
card-expiry = 卡过期|卡快到期|有效期到了|卡到期|到期换卡 = card expired|about to expire|card expiry|card runs out
contactless = 闪付|碰一碰|挥卡|拍卡|免密支付|感应支付|嘟卡 = contactless|tap to pay|tap and go|nfc|wave and pay
virtual-card = 虚拟卡|电子卡|虚拟卡号|无实体卡|数字卡 = virtual card|digital card|disposable card|card number online|temporary card
card-cvv = 安全码|卡背面三位|后三位|验证码三位|卡号|卡验证码 = cvv|security code|three digits|back of card|card number|cvc
supplementary-card = 副卡|亲情卡|家属卡|给家人办卡|子卡 = additional card|supplementary card|authorised user|second cardholder|extra card|add someone to card|additional cardholder
card-limit = 信用额度|提额|额度不够|提升额度|临时额度|额度低|调额|加额度 = credit limit|raise limit|increase my limit|spending limit|higher limit|limit too low|temporary limit|credit line
card-annual-fee = 年费|卡年费|免年费|刷几次免|卡费 = annual fee|card fee|yearly fee|card charge|membership fee
cancel-card = 销卡|注销卡|不用这张卡|停掉信用卡|剪卡|取消信用卡|注销信用卡 = cancel card|close credit card|get rid of card|terminate card|cut up card
min-repayment = 最低还款|最低还|还最低|只还一点|部分还款 = minimum payment|minimum repayment|pay the minimum|lowest payment|pay part
card-repay = 还信用卡|还卡|还款日|账单日|还卡数|提前还卡|还账单 = pay credit card|card payment due|pay off card|credit card bill|billing date|statement date|clear my balance
atm = 取款机|自动柜员机|提款机|柜员机|自助机|存取款机 = atm|cash machine|cashpoint|cash point|hole in the wall|cash dispenser
withdraw-cash = 取钱|取款|提现|取现|提款|取现金|揿钱|拿现金|攞钱 = withdraw|cash withdrawal|take out money|withdrawal|get cash out|draw money|withdrew|cash out
cash-not-dispensed = 没吐钱|没出钱|扣了没出钞|吐少了|没出钞|取款没出来|少吐钱 = no cash dispensed|atm didn't give money|cash didn't come out|wrong cash amount|short changed by atm|no money came out|dispensed less
deposit-money = 存钱|存款|存进去|入账|存入|入数|存现金|存现 = deposit|pay in|put money in|cash deposit|put into account
deposit-missing = 没到账|未到账|钱没进来|没入账|钱没到|没收到钱|仲未到数|钱没进账 = money not arrived|payment not received|not credited|deposit missing|money hasn't arrived|funds not showing|not in my account|money not there
cheque = 支票|兑支票|空头支票|开支票|退票|票据 = cheque|check deposit|cash a cheque|bounced cheque|cheque book|checkbook|deposit a check
transfer = 转账|汇款|转钱|打款|过数|转帐|打钱|划款|汇钱|转过去 = transfer|send money|bank transfer|wire|sent money|remit|move money|transfer funds|remittance
transfer-wrong-person = 转错人|转错账|转错了|打错账号|汇错|转给陌生人|输错账号|过错数 = wrong account|wrong person|sent to wrong account|transferred by mistake|mistaken transfer|wrong recipient|wrong payee|mistyped account number
transfer-delay = 转账没到|对方没收到|还没到账|转账延迟|转账处理中|到账慢|转了没到 = transfer not arrived|transfer pending|recipient hasn't received|transfer delayed|money not gone through|transfer slow|payee hasn't received
transfer-failed = 转不出去|转账失败|汇不出去|转账被拒|转不了|转账退回|汇款退回 = transfer failed|transfer declined|can't transfer|unable to send money|transfer rejected|transfer bounced|transfer not allowed
transfer-limit = 转账限额|超过限额|单日限额|每天最多转|非柜面限额|单笔限额|超限 = transfer limit|daily limit|max transfer|exceeds limit|over the limit|limit per day|sending limit
payee = 收款人|对方账户|收款方|添加收款人|对方户名|收款账号 = payee|beneficiary|add a payee|new recipient|receiving account|recipient details
foreign-transfer = 跨境汇款|国际汇款|汇到国外|境外汇款|电汇|海外汇款|汇外币 = international transfer|wire abroad|swift|iban|send money abroad|overseas transfer|send money overseas|swift code
exchange-rate = 汇率|兑换率|外汇牌价|怎么换算|什么汇率|换钱汇率 = exchange rate|conversion rate|currency rate|fx rate|rate of exchange|forex rate
currency-exchange = 换汇|换外币|兑换外币|购汇|结汇|换美元|外币|唱钱|外汇|汇率|换钱|换外汇|找换 = currency exchange|foreign currency|change money|convert currency|buy dollars|euros|bureau de change|foreign cash|exchange rate|convert money|travel money|forex
use-abroad = 国外刷卡|境外用卡|出国用|国外取钱|境外消费|国外能用吗|外地使用 = use card abroad|use overseas|travelling abroad|foreign transaction fee|spend abroad|outside the country card|withdraw overseas|travel notice
account-noun = 账户|账号|帐户|帐号|户口|户头|户名 = account|profile|bank account|my account|user account
open-account = 办账户|开账户|开通账户|申请开户|立户|新开户 = open an account|new account|start an account|set up account|account opening|become a customer
close-account = 销户|注销账户|关户|取消户口|关闭账户|不要账户|结束账户 = close account|shut account|terminate account|end my account|account closure
joint-account = 联名账户|联名户|共同账户|夫妻账户|联名户口|共管 = joint account|shared account|account together|add my spouse|two holders|couple account
business-account = 对公账户|公司户|企业账户|商业账户|公户|基本户 = business account|company account|corporate account|merchant account|business banking
child-account = 儿童账户|给孩子开户|少儿卡|未成年开户|小孩账户|学生账户 = child account|kids account|youth account|account for my child|teen card|student account|under 18 account
account-frozen = 账户冻结|被冻结|限制交易|封户|被风控|只进不出|账户异常|被限制|冻卡 = account frozen|account blocked|restricted|account suspended|account on hold|limited access|account locked by bank|flagged
dormant-account = 睡眠账户|久未使用|不动户|长期不用|休眠卡|休眠账户 = dormant|inactive account|not used for years|old account|unused account|sleeping account
balance = 余额|还有多少钱|剩多少|账上多少|卡里多少|户口结余|剩余金额|查余额 = balance|how much left|account balance|available balance|remaining balance|funds left|money in my account
insufficient-funds = 余额不足|钱不够|不够扣|没钱了|资金不足|不够钱|没余额|卡里没钱 = insufficient funds|not enough money|low balance|no money left|lack of funds|empty account|short of funds
overdraft = 透支|负数|欠银行|余额为负|扣成负数 = overdraft|overdrawn|negative balance|in the red|minus balance|go below zero
salary = 工资|薪水|发工资|工资卡|代发工资|人工|薪金|出粮|月薪 = salary|wage|payroll|pay cheque|paycheck|payday|pay slip
pension = 养老金|退休金|养老|退休|社保|公积金|强积金|退休钱|养老保险|领退休金|年金|劳退 = pension|retirement|retire|superannuation|401k|annuity|retirement fund|state pension|pension payment
account-number = 卡号|账号号码|银行账号|开户行号|联行号|户口号码 = account number|sort code|routing number|account details|bank details|iban number
bank-code-branch-name = 开户行|支行名称|开户网点|行号|开户支行 = branch name|branch code|bank name|home branch|bsb
change-branch = 换支行|转户|异地办理|跨省办|换开户行|换银行 = switch bank|change branch|move my account|switch accounts|another bank|transfer account
interest-charged = 收利息|扣利息|利息怎么来|为何有利息|循环利息|利滚利 = charged interest|interest charge|why interest|interest added|compound interest|interest on my card
interest-not-paid = 利息没到|没给利息|利息少了|活期利息|结息日|利息何时到 = interest not paid|interest missing|when is interest paid|less interest|interest payment|no interest received
cash-advance = 信用卡取现|预借现金|套现|信用卡提现|取现额度 = cash advance|withdraw on credit card|cash from credit card|borrow cash on card
large-withdrawal = 大额取款|大额转账|取很多钱|取五万|大额现金|预约取款 = large withdrawal|large transfer|big amount|large sum|withdraw a lot|big cash withdrawal
source-of-funds = 资金来源|反洗钱|洗钱|尽职调查|资金用途|税务居民|说明来源 = source of funds|money laundering|aml|where money comes from|due diligence|proof of funds|tax residency
fraud-alert = 风险提示|可疑交易|异常交易|风控|交易被拦截|安全提醒|反诈 = fraud alert|suspicious transaction|security alert|flagged transaction|unusual activity|security check|blocked for security
security-question = 密保问题|安全问题|预留信息|问题答案|核对信息 = security question|secret answer|memorable word|security answer|security details
scheduled-transfer = 预约转账|定时转账|定期转账|自动转存|每月自动转 = scheduled transfer|future payment|recurring transfer|set up standing order|regular payment|payment in advance
goal-savings = 存钱计划|零存整取|攒钱计划|教育金|强制储蓄|攒首付 = savings goal|savings plan|saving pot|regular saver|money box|round up
savings-rate = 存款利率|哪个利息高|利息多少|存钱利息|高息存款 = savings rate|best savings interest|interest on savings|high interest account|saving interest
deposit-protection = 存款保险|银行倒闭|钱有保障吗|银行破产|暴雷|倒闭|爆雷 = deposit insurance|bank collapse|is my money protected|fscs|fdic|bankrupt|go bust
`;

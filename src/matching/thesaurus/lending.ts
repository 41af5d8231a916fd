// Concepts: loans, savings, insurance. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const lending = `
loan = 贷款|借款|借钱|贷|网贷|信贷|现金贷|借呗|借贷|小额贷 = loan|borrow|personal loan|lend|cash loan|finance
mortgage = 房贷|按揭|楼按|买房贷款|房屋贷款|公积金贷款|供楼|贷款买房|还房贷|月供|提前还贷 = mortgage|home loan|house loan|remortgage|property loan|monthly mortgage|mortgage rate
car-loan = 车贷|买车贷款|汽车贷款|车辆贷款|供车|购车贷款|分期买车|贷款买车|按揭车|车辆解押 = car loan|auto loan|car finance|vehicle finance|car payment|car lease|lease a car
student-loan = 助学贷款|学生贷款|学贷|教育贷款|国家助学金 = student loan|education loan|tuition loan|study loan|student finance
business-loan = 企业贷款|经营贷|生意周转|公司贷款|创业贷款|小微贷款 = business loan|working capital|company loan|small business finance|start-up loan|business finance
loan-amount = 能贷多少|贷款额度|借多少|最多贷|可贷额|贷款金额 = how much borrow|loan amount|borrowing limit|maximum loan|can i borrow|loan size
loan-term = 贷款期限|几年还清|还款期|还多少年|贷款年限|分几年还 = loan term|repayment period|length of loan|years to repay|loan length|payment term
interest-rate = 利率|利息|年利率|年化|息率|几厘|月息|几分利|计息 = interest rate|interest|apr|rate|annual percentage rate|percent interest|apy
rate-fixed-floating = 固定利率|浮动利率|重定价|利率调整|转换利率 = fixed rate|variable rate|floating rate|tracker|rate change|rate switch
repay = 还款|还贷|还钱|还贷款|偿还|归还|供款|还债 = repay|repayment|pay back|pay off|make repayment|settle loan|paid back
early-repay = 提前还款|提前还清|一次还清|提前结清|早还|提前还贷 = pay off early|early repayment|settle early|repay early|early settlement|clear the loan|overpay|overpayment|prepayment
miss-payment = 忘记还款|没按时还|晚还了|逾期了|漏还|错过还款|断供|迟还|忘了还 = missed payment|forgot to pay|late payment|missed repayment|skipped a payment|behind on loan|pay late|default
repayment-plan = 还款计划|还款方案|分期还|协商还款|重排还款|等额本息|债务重组 = repayment plan|payment plan|arrangement to pay|repayment schedule|restructure|payment arrangement|debt plan
repay-date-change = 改还款日|换还款日|改扣款日|调整还款日|换账单日|发薪日还 = change payment date|change due date|move repayment date|different payment day|payment day
payment-holiday = 延期还款|停息|缓还|宽限期|暂停还款|延迟还款|晚点还 = payment holiday|payment break|pause payments|grace period|forbearance|deferment|skip a month
credit-score = 征信|信用分|信用记录|信用报告|芝麻分|信用评分|黑户|信贷评级|上征信 = credit score|credit report|credit rating|credit history|credit check|bad credit|credit file|poor credit
guarantor = 担保|担保人|保人|连带责任|作保 = guarantor|co-signer|cosigner|vouch for|co-sign|guarantee a loan
collateral = 抵押|抵押物|质押|房产抵押|拿房子抵押|典当|押房 = collateral|secured against|security for loan|pledge|pawn|secured loan
loan-settled = 结清|结清证明|还清了|已还完|解押|还完贷款|清数 = loan settled|paid in full|settlement letter|finished paying|clearance letter|cleared debt|fully repaid
refinance = 转贷|再融资|换一家贷|债务整合|转按揭|借新还旧 = refinance|consolidate|debt consolidation|balance transfer|switch lender|combine debts
save-money = 储蓄|存款|攒钱|储钱|积蓄|存起来|储起 = savings|save up|put aside|nest egg|savings account|set aside money
fixed-deposit = 定期|定存|死期|定期存款|大额存单|存定期|定期户口 = fixed deposit|term deposit|time deposit|fixed term|certificate of deposit|bond
break-fixed = 提前支取|提前取出|定期提前取|没到期取|取定期|未到期|提早取 = withdraw early|break term deposit|early withdrawal|before maturity|access early|cash in early
maturity = 到期|到期日|期满|满期|到期转存|到期取 = mature|maturity|end of term|comes due|rollover|maturity date
invest = 投资|理财|买理财|理财产品|财富管理|投钱|资产配置|做投资 = invest|investment|wealth|portfolio|put money into|asset
fund = 基金|定投|买基金|基金定投|指数基金|公募 = fund|mutual fund|index fund|etf|unit trust|regular investing
stock-share = 股票|炒股|买股票|股份|证券|开股票户|股市|炒个股 = shares|stocks|equities|stock market|share trading|brokerage|securities
gold = 黄金|金条|买金|积存金|贵金属|金价|实物金 = gold|precious metal|bullion|gold bar|silver|gold price
crypto = 比特币|虚拟币|加密货币|数字货币|炒币|区块链 = bitcoin|crypto|cryptocurrency|digital currency|coin wallet|ethereum
yield-return = 收益|回报|收益率|赚多少|利润|分红|派息|红利|年化收益 = yield|profit|dividend|gain|earnings|rate of return|earn interest|returns on investment
invest-loss = 亏了|亏损|赔钱了|跌了|亏本|蚀本|套牢|本金亏 = lose money|investment loss|lost value|went down in value|negative return|capital loss
redeem-invest = 赎回|卖基金|取出理财|赎回基金|变现|赎出来 = redeem|cash in|sell investment|liquidate|withdraw investment|redemption|sell my shares
risk = 风险|保本|风险大吗|风险评估|风险等级|稳健|低风险 = risk|risk level|low risk|high risk|capital protected|risk assessment|guaranteed return|risk profile
insurance = 保险|投保|买保险|保单|上保险|参保|买燕梳|保障 = insurance|insure|policy|assurance|insurance policy|coverage
insurance-premium = 保费|保险费|交保费|每年保费|缴费期|供保费 = premium|insurance cost|premium payment|monthly premium|price of cover|renewal price
insurance-claim = 理赔|报保险|出险|申请理赔|索赔|赔偿申请|走保险|索偿 = claim|make a claim|insurance claim|file a claim|claim form|submit claim|lodge a claim
claim-denied = 拒赔|不赔|理赔被拒|不给赔|赔不了|保险不赔|拒绝理赔 = claim denied|claim rejected|refused claim|won't pay out|claim declined|insurer refuses|not pay claim
claim-status = 理赔进度|赔款没到|理赔多久|赔款几时到|理赔慢|赔付进度 = claim status|claim progress|claim payout|claim taking long|claim update|settlement of claim
covered-by = 保不保|赔不赔|能赔吗|保障范围|保什么|管不管|承保|在不在保障 = does it cover|what is covered|included in cover|am i covered|scope of cover|insured for
not-covered = 不在范围|免责|除外|不保的|不包括|不包含 = not covered|exclusion|excluded|exempt|not included|isn't covered
excess-deductible = 免赔额|自付额|自负额|免赔|自费部分|垫底费 = excess|deductible|pay myself|out of pocket|own contribution|first amount
beneficiary = 受益人|指定受益人|改受益人|谁能领|继承人|被保险人 = beneficiary|next of kin|who gets the money|nominee|named person|policyholder
surrender-policy = 退保|取消保险|退保险|犹豫期|现金价值|断保|停保 = surrender policy|cancel insurance|cancel policy|cash value|end my cover|stop insurance|surrender value
renew-insurance = 续保|保险续费|保险到期|续交保费|脱保|保单到期 = renew policy|renew insurance|policy renewal|policy expired|insurance renewal|lapse of cover
health-insurance = 医疗险|医保|住院险|重疾险|健康险|百万医疗|住院报销|商业医保 = health insurance|medical insurance|medical cover|hospital cover|critical illness|health plan|medical bill
life-insurance = 寿险|人寿|身故|人寿保险|意外险|身故赔偿 = life insurance|life cover|death benefit|life policy|accident insurance|term life
car-insurance = 车险|交强险|商业险|车辆保险|三者险|汽车保险|车损险|第三者险|车保 = car insurance|auto insurance|motor insurance|vehicle cover|third party cover|comprehensive cover|vehicle insurance|motor policy
travel-insurance = 旅游险|旅行保险|旅意险|航班延误险|出行保险|旅游保险|航意险|旅平险|境外保险|意外险 = travel insurance|trip insurance|holiday insurance|trip cover|flight delay cover|trip cancellation cover|flight insurance|travel cover|travel policy
home-insurance = 家财险|房屋保险|家庭财产险|家居保险|火险|房屋险 = home insurance|house insurance|contents insurance|buildings insurance|renters insurance|property insurance
pet-insurance = 宠物险|宠物保险|猫狗保险|宠物医疗险 = pet insurance|pet cover|insure my dog|insure my cat|vet bill
car-accident = 撞车|车祸|交通事故|追尾|剐蹭|碰撞|被撞|撞咗车|事故|擦碰|车被刮 = car accident|crash|collision|hit my car|rear-ended|bumped|fender bender|car crash|scratched car|smashed into
quote = 报价|估价|算一下价|询价|报个价|多少保费 = quote|quotation|estimate|price estimate|get a quote|ballpark figure
pre-existing = 既往症|带病投保|以前的病|老毛病|健康告知|原有疾病|旧病 = pre-existing condition|existing illness|medical history|already ill|health declaration|prior condition
no-claims = 无赔款优待|没出过险|安全奖励|无索偿折扣|不出险优惠 = no claims bonus|no claims discount|never claimed|claim free|ncb
min-investment = 起投|几元起|最低投|起购|门槛多少|投多少起 = minimum investment|start with how much|smallest amount to invest|entry amount|invest from
trading-hours = 交易时间|开盘|收盘|几点能买|休市|交易日 = trading hours|market open|market close|trading day|when can i trade
buy-sell-order = 买入|卖出|挂单|委托|成交|平仓|沽出 = buy order|sell order|place a trade|execute|limit order|trade|close position
fund-fee = 申购费|赎回费|托管费|佣金多少|交易手续费 = management fee|trading fee|exit fee|broker fee|platform fee|expense ratio|dealing charge
market-price-now = 行情|净值|现价|股价|涨跌|今日价格|走势 = market price|share price|net asset value|current value|stock price|performance|quote today
financial-advice = 怎么投资|理财建议|理财经理|怎么配置|顾问|客户经理 = financial advice|financial advisor|investment advice|relationship manager|wealth manager|planner
tax-on-gain = 收益交税|利息税|资本利得|交不交税|投资交税 = capital gains|tax on interest|tax on profit|isa|tax-free savings|declare income
loan-disburse = 放款|下款|放贷|几天放款|钱到账贷款|批款 = disburse|loan paid out|when get loan money|release funds|loan funds|drawdown
loan-purpose = 装修贷|贷款用途|装修|买家电|结婚用钱|旅游贷 = home improvement loan|loan purpose|renovation|use the loan for|renovate
loan-cancel = 不想贷了|取消贷款|撤销贷款|退贷款|放弃贷款 = cancel loan|don't want loan|withdraw application|loan cooling off|decline the loan
loan-rejected = 贷款被拒|贷不了|贷款没过|不给贷|秒拒|贷款批不下 = loan declined|loan refused|loan rejected|can't get loan|refused credit|denied credit
predatory-loan = 高利贷|砍头息|套路贷|利息太高|大耳窿|校园贷 = loan shark|payday loan|extortionate|predatory lender|interest too high|illegal lender
credit-fix = 修复征信|征信有误|消除记录|征信错误|消逾期|征信异议 = fix credit|credit error|improve credit score|rebuild credit|wrong on my report|remove default
identity-theft = 冒用身份|被人贷款|身份被盗|冒名|盗用身份|被冒名开户 = identity theft|opened in my name|stolen identity|loan in my name|impersonated me|used my name
insurance-for-who = 给父母买|给孩子投保|老人保险|能保几岁|投保年龄|几岁能买 = insure my parents|cover for elderly|age limit|insure my child|family cover|add dependant
insurance-wait = 等待期|观察期|生效日|何时生效|几天生效|承保生效 = waiting period|when does cover start|cover begins|start date of policy|effective date
insurance-docs = 保单丢了|补保单|电子保单|保单查询|保单号|查保单 = policy document|lost policy|policy number|insurance certificate|copy of policy|policy details
insurance-change = 改保单|加保|换保额|批改|改保障|增加保额 = change policy|amend policy|add driver|increase cover|update policy|mid-term change|change my cover
sum-insured = 保额|赔多少|最高赔|保额多少|赔付比例|报销比例 = sum insured|coverage amount|how much payout|maximum payout|cover limit|reimbursement rate
phone-insurance = 碎屏险|手机保险|屏幕碎|屏幕坏|碎屏|手机进水 = phone insurance|screen cover|cracked screen|gadget insurance|accidental damage|water damage
hospital-reimburse = 报销|医药费报销|报医药费|住院费用|报销单|门诊报销 = reimburse medical|medical expenses|claim hospital bill|treatment cost|doctor bill|get back medical costs
natural-disaster = 火灾|水灾|地震|泡水|房子漏水|被淹|冰雹 = fire damage|flood damage|earthquake|storm damage|burst pipe|burglary
theft-burglary = 被盗|入室盗窃|失窃|车被偷|家里进贼|爆窃 = burgled|break-in|car stolen|house broken into|stolen bike|theft claim|broken into
roadside = 道路救援|拖车|抛锚|爆胎|没油了|搭电|死火|救援|叫拖车|路边救援|拯救车 = roadside assistance|tow|flat tyre|breakdown cover|jump start|tow truck|recovery|rescue vehicle
`;

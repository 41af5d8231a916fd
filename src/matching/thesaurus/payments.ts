// Concepts: paying, bills, wallets. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const payments = `
invoice = 发票|开票|开发票|专票|普票|抬头|电子发票|税票|开单 = invoice|tax invoice|vat invoice|bill in company name|e-invoice|vat receipt|billing document
invoice-wrong = 发票开错|抬头错|换发票|重开发票|税号错|发票抬头错|改发票 = invoice wrong|correct invoice|reissue invoice|wrong company name|invoice mistake|amend invoice
receipt = 收据|小票|单据|凭条|回执|购物小票|收条|交易凭证|水单 = receipt|proof of purchase|proof of payment|sales slip|till receipt|transaction slip|proof of transaction
tax = 税|增值税|税金|交税|含税|免税|税率|报税|个税|缴税|所得税|扣税|税务|综合所得 = tax|vat|sales tax|gst|tax free|taxable|tax rate|tax return|income tax|file taxes|taxation|hmrc|irs|tax office|self assessment
pay = 付款|支付|付钱|结账|缴费|给钱|埋单|买单|交钱|付费|俾钱 = pay|paid|payment|settle|make a payment|pay for|cough up
payment-method = 支付方式|付款方式|怎么付|能刷卡吗|支持什么付|怎么给钱|付款渠道|支付渠道 = payment method|how to pay|ways to pay|payment option|accept card|which cards accepted|forms of payment|payment type
e-wallet = 微信支付|支付宝|电子钱包|扫码付|零钱|数字钱包|手机支付|八达通|街口 = paypal|apple pay|google pay|wallet|e-wallet|mobile payment|digital wallet|alipay|wechat pay
cash = 现金|现钞|钞票|纸币|零钱找|付现|现款|银纸 = cash|coins|banknote|pay in cash|change coins|hard cash|bank notes
cash-on-delivery = 货到付款|到付款|先收货后付|见货付款|当面付|收货再付 = cash on delivery|pay on delivery|cod|pay when it arrives|pay at the door|pay upon receipt
change-payment = 换付款方式|改支付方式|换张卡付|更换付款|换卡支付|更新付款卡|换扣款卡 = change payment method|different card|update payment details|switch card|pay another way|new payment card|update billing
payment-failed = 支付失败|付不了|扣款失败|付不出去|付款不成功|支付不了|交不了钱|付唔到|支付异常 = payment failed|payment won't go through|payment declined|can't pay|payment error|unsuccessful payment|transaction failed|payment rejected|payment unsuccessful
paid-not-shown = 付了没显示|扣钱没订单|扣钱没成功|显示未付款|付了款没到|已付未到账|扣款没下单|钱扣了 = charged but no order|money taken no order|paid but unpaid|payment not showing|still says unpaid|money left but|paid not reflected
charged-twice = 扣了两次|重复扣款|多扣|扣两遍|重复收费|扣多了|重复付款|付了两次|双重扣款 = charged twice|double charged|billed twice|paid twice|duplicate charge|two payments taken|double payment|charged again|debited twice
overcharged = 多收|多扣钱|收多了|算多了|乱收费|收贵了|扣多钱|金额多了|坑钱 = overcharged|charged too much|charged more|billed too much|wrong amount|over-billed|excess charge|ripped off
unknown-charge = 不明扣款|莫名扣钱|没买却扣钱|无故扣款|陌生扣款|来历不明|乱扣钱|不是我刷的|盗刷 = unknown charge|don't recognise|unrecognized transaction|didn't make this|unexpected charge|strange payment|unfamiliar charge|mystery charge|unauthorised|unauthorized
pending-payment = 处理中|待处理|未入账|待入账|预授权|冻结款|挂起|在途 = pending|processing|on hold|not cleared|authorization hold|pre-authorisation|uncleared|in progress|preauthorization
payment-reverse = 撤销付款|追回钱|撤回转账|冲正|要回钱|止付|追款|退回转账 = reverse payment|chargeback|recall payment|undo payment|stop payment|get transfer back|reversal|claw back
dispute-charge = 争议|申诉|拒付|有异议|不认账|投诉扣款|异议交易 = dispute|contest|challenge charge|query transaction|raise a dispute|appeal|object to
bill-statement = 账单|对账单|月结单|流水|明细|账单明细|交易记录|消费记录|结单 = statement|bill|transaction history|account activity|itemised bill|payment history|monthly statement
bill-not-received = 没收到账单|账单没来|没寄账单|收不到账单|没出账单|账单没到|没有账单|账单没寄|不见账单 = no bill|bill not received|statement not arrived|haven't got my bill|missing statement|missing bill|bill never came|where is my bill|didn't get statement
paperless = 电子账单|无纸化|不要纸质|电子版|网上账单|改电子 = paperless|e-statement|online statement|electronic copy|email me statement|no more paper
installments = 分期|分几期|分期付款|月供|花呗|分期免息|白条|按月还|拆数|分几次付|分开付|慢慢还|分摊|分期缴|免息分期 = installment|instalment|pay in parts|pay monthly|buy now pay later|spread the cost|split payment|pay later|klarna|payment plan|pay over time|monthly payments|finance
direct-debit = 自动扣款|代扣|自动转账|代缴|委托扣款|自动缴费|签约扣款|自动转帐|银行代扣|自动付款|绑定扣款 = direct debit|standing order|autopay|automatic payment|auto-debit|automatic deduction|scheduled payment|recurring debit|auto pay|recurring payment|auto charge
stop-direct-debit = 解除代扣|取消自动扣|关闭代扣|停止扣款|取消代缴|别再扣|解约扣款 = cancel direct debit|stop direct debit|stop automatic payment|cancel standing order|stop taking money|turn off autopay
late-fee = 滞纳金|逾期费|违约金|罚款|罚息|延迟费|迟交费|违约费 = late fee|late charge|penalty|fined|late payment fee|penalty interest|overdue charge
unpaid-owe = 欠款|欠费|没还清|欠钱|未结清|拖欠|欠账|未缴|还欠多少 = owe|outstanding|unpaid|arrears|debt|amount due|balance due|owed|in debt
cant-afford-pay = 还不起|没钱还|付不起|手头紧|周转不开|困难还款|经济困难|还唔起|资金紧张 = can't afford payment|struggling to pay|financial hardship|short of money|financial difficulty|behind on payments|tight on money|money trouble
debt-collection = 催收|催债|催款|追债|讨债|爆通讯录|上门催收|收数 = debt collector|collections|collection agency|chasing me|debt letter|bailiff|harassing calls
tip = 小费|打赏|贴士|给红包|给小费|红包司机 = tip|gratuity|tip the driver|leave a tip
money = 款项|资金|金额|现款|银两|钞 = money|funds|sum|amount|payment amount|cash amount
amount-mismatch = 金额不对|对不上|数目不对|账不对|少了钱|钱少了|数目唔啱 = amount wrong|doesn't add up|figures don't match|discrepancy|incorrect amount|money missing|short by
money-vanished = 钱没了|钱不见了|卡里钱少了|余额变少|钱被转走|存款没了 = money gone|money disappeared|balance dropped|money taken out|funds missing from account|account emptied|drained my account
received-unknown-money = 不明转账|多了一笔钱|陌生人转钱|别人转错|莫名多钱|不明来账 = received unknown money|money i don't recognise|someone sent me money|credited by mistake|unexpected deposit|extra money in account
cash-counterfeit = 假钞|假币|伪钞|收到假钱 = counterfeit note|fake note|forged money|fake money|counterfeit cash
coins-change = 换零钱|硬币|零钱兑换|残币|破钞|换新钞|散纸 = change coins|coin machine|small change|torn note|damaged banknote|new notes|exchange coins
safe-deposit-box = 保险箱|保管箱|贵重品保管|租保险箱|夹万 = safe deposit box|safe box|vault|store valuables|deposit box
top-up = 充值|储值|充钱|加钱进去|增值|充话费|交话费|缴话费|加值|话费充值|充点钱 = top up|recharge|load money|add funds|reload|add money|load up|add credit|refill|add balance|buy credit
top-up-failed = 充值失败|充值没到|充了没到账|充错了|充不进去|充值不到账 = top-up failed|top up not showing|recharge failed|topped up wrong|money not loaded|top-up not received|added funds missing
wallet-withdraw = 余额提现|提到银行卡|钱包提现|转出来|提现到卡|零钱提现|提出来 = withdraw to bank|cash out wallet|transfer to bank|move balance to bank|take money off app|withdraw my balance
withdraw-failed = 提现失败|提不出来|提现不了|取不出钱|不能提现|提现被拒 = withdrawal failed|can't withdraw|withdrawal rejected|unable to withdraw|withdrawal declined|can't cash out|can't get money out
withdraw-pending = 提现没到|提现多久|提现几天|提现处理中|提现未到账 = withdrawal pending|withdrawal not received|withdrawal time|withdrawal delayed|cash-out slow
withdraw-fee = 提现手续费|取款手续费|跨行手续费|异地手续费|转账手续费 = withdrawal fee|atm fee|cash fee|transfer fee|cash advance fee|foreign atm charge
qr-code = 二维码|扫码|收款码|付款码|扫一扫|行动条码|扫不出|条形码|扫描|qr码 = qr code|scan code|scan to pay|barcode|payment code|scan|qr|won't scan
payment-password = 支付密码|付款密码|免密|指纹支付|刷脸支付|密码支付 = payment password|fingerprint payment|face id|touch id|payment pin|biometric|fingerprint
refund-card-hold = 预授权没退|押金没退|押金退吗|退押金|不退押金|按金退回|押金退还|拿回押金|押金几时退|退保证金|要回押金|攞返按金 = deposit refund|deposit not returned|get deposit back|hold not released|release hold|deposit back|refund deposit|return of deposit|withheld deposit|release deposit
merchant-refund-bank = 商家说退了|商家已退款|银行没收到|对方说已退 = merchant says refunded|seller says refunded|bank hasn't received refund|shop says processed
price-per-unit = 单价|每件|一个多少|按个算|每斤|论斤 = per unit|each one|per item|unit price|price per|apiece
tax-included = 含税吗|税后|税前|包税|价格含税 = tax included|including vat|before tax|after tax|plus tax|inclusive of tax
payment-due-when = 几号还款|几时扣款|哪天扣钱|扣款日|几号扣 = when is payment due|payment due date|when will you charge|when money taken|billing day|when do you debit
pay-for-others = 代付|亲友代付|帮人付款|替别人还|找人付|代缴 = pay for someone|someone else pays|pay on behalf|friend pays|pay my friend's bill
split-bill = 平摊|一起付|分开付|各付各|拼单|凑单|夹份 = split the bill|share cost|separate bills|group order|pay separately|chip in
utilities-bill = 水电费|煤气费|物业费|交水费|交电费|生活缴费|水电煤 = utility bill|electricity bill|water bill|gas bill|pay bills|council tax
phone-topup = 话费|手机充值|流量|充话费|电话费|通话费 = phone credit|mobile top-up|airtime|phone bill|data plan|prepaid mobile
donate = 捐款|捐赠|慈善|捐钱|公益|献爱心|义工|志愿者|募捐 = donate|donation|charity|give to charity|fundraiser|volunteer|gave to charity|fundraise
red-packet-transfer = 红包没领|红包退回|转账没收|发错红包|红包过期|没领红包 = red packet|unclaimed money|money request|gift money|lucky money
payment-proof-show = 付款截图|转账凭证|电子回单|回单|转账记录|付款凭证 = payment confirmation|transfer receipt|payment slip|remittance advice|proof of transfer|transaction reference
transaction-cancel = 取消交易|撤销交易|取消转账|中止转账|撤转账 = cancel transaction|cancel transfer|stop a transfer|void|cancel payment|cancel a pending
`;

// Concepts: prices, orders. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const shopping = `
extra-charge = 加钱|另收费|额外收费|附加费|多收钱|补钱|加价|额外费用|另外收|加收|隐形收费|燃油费|机建费|税费|燃油附加费|巧立名目 = surcharge|extra charge|additional fee|extra cost|pay more|add-on fee|hidden fee|charge extra|on top|fuel surcharge|airport tax|resort fee|additional cost|unexpected fee
free-of-charge = 免费|不要钱|不收费|白送|免单|零费用|不花钱|免收|唔使钱|无偿 = free|free of charge|no charge|no cost|without paying|complimentary|at no cost|for nothing|waived
fee = 手续费|费用|服务费|工本费|收费|杂费|佣金 = fee|charge|commission|handling fee|service charge|admin fee|processing fee|cost
waive-fee = 减免|免除|免收费用|退手续费|豁免|取消收费|免年费|不收我的 = waive|waiver|fee waiver|refund the fee|remove the charge|let me off|cancel the fee
expensive = 好贵|太贵|价高|不便宜|花钱多|买不起|天价|肉疼|偏贵 = expensive|pricey|too much money|costly|overpriced|steep|can't afford
cheap = 便宜|实惠|低价|省钱|平价|划算|抵买|价廉|经济|性价比 = cheap|affordable|inexpensive|low cost|budget|bargain|save money|cheaper|low price|economical
discount = 打折|优惠|折扣|减价|特价|促销|折后|让利|满减|大减价|立减 = discount|sale|promotion|promo|percent off|money off|reduced|special offer|deal|on offer
coupon = 优惠券|代金券|红包|抵用券|折扣码|优惠码|领券|消费券|券码|礼券|折价券 = coupon|voucher|promo code|discount code|promotional code|e-voucher
coupon-not-working = 券用不了|优惠没用上|不能用券|券失效|码无效|抵扣不了|没减钱|没打折|没有抵扣|用不上券 = code not working|code rejected|coupon invalid|discount not applied|voucher not accepted|promo doesn't work|code won't work
price-drop = 降价|跌价|刚买就降价|便宜了|价格低了|掉价|落价|降价了|买贵了|价格变低|价差|买完降价|退差价 = price drop|price went down|cheaper now|price fell|dropped in price|lower price now|reduced after|paid more|price adjustment|found it cheaper|refund the difference|lower price later
price-match = 价保|保价|补差价|退差价|买贵了|价格保护|贵了退差|同款更便宜 = price match|price protection|refund the difference|price adjustment|cheaper elsewhere|match the price|price guarantee
price-rise = 涨价|涨了|调价|价格上涨|变贵了|提价|加价了|涨费|费用上涨|加价|加幅 = price increase|went up|price rise|more expensive now|put up prices|price hike|increased|rate increase|price change
price-wrong = 标错价|价格不对|多扣了|价格不符|价格不一样|标价错误|和标价不同|算错了 = wrong price|price error|incorrect price|mispriced|different price|price mismatch|not the price shown
bargain-haggle = 砍价|讲价|还价|议价|能便宜点|少点|抹零|刀一刀|讨价 = haggle|negotiate|bargain down|best price|lower offer|make an offer|knock off|offer less
loyalty-points = 积分|会员积分|点数|里数|兑换积分|攒分|积分兑换|红利|集点|换积分|成长值|积点 = points|loyalty points|reward points|rewards|redeem points|bonus points|earn points|miles|stamps
points-missing = 积分没到|没加积分|积分没了|积分不见|积分清零|少了积分|积分少了|积分过期|积分失效|点数到期|积分归零 = points missing|points not added|lost points|no points credited|points expired|points disappeared|points reset|points gone
cashback = 返现|返利|回赠|返钱|返还|现金回馈 = cashback|cash back|rebate|money back offer
gift-card = 礼品卡|购物卡|储值卡|礼物卡|充值卡|礼券卡|卡券|提货卡 = gift card|gift voucher|gift certificate|store credit card|prepaid card|e-gift
membership = 会员|会籍|会员卡|会员费|开通会员|贵宾|包年会员|付费会员|入会|vip|会员资格|会员制 = membership|member|premium|subscription plan|join the club|plus member|prime|club card|loyalty member|member card|membership card
auto-renew = 自动扣费|自动续订|连续包月|到期自动扣|续费|自动续期|被续费 = auto-renew|automatic renewal|renewed automatically|renew|recurring charge|recurring payment|rolls over|auto renewal
unsubscribe = 退订|取消订阅|关掉续费|不想续|取消会员|停止订阅|关续费|解约|取消包月|关闭续费|关自动续费|取消续费|不续了|停订 = unsubscribe|cancel subscription|stop renewing|end my membership|turn off auto-renew|opt out|stop subscription|cancel membership|cancel renewal|end subscription|opt out of renewal
free-trial = 试用|免费试用|体验期|试用期|先试后买|体验装|体验版|先试试|试用版 = free trial|trial|trial period|try before buy|introductory period|sample|try it|demo|trial version
buy = 购买|下单|入手|采购|订购|拍下|落单|剁手|抢购 = buy|bought|purchase|order|shop for|get one|check out|place an order
sell = 想卖|出售|出手|转卖|转让|卖掉|放售|出掉|变卖|售出 = sell|sold|resell|put up for sale|list for sale|get rid of|offload|flog
item-goods = 商品|东西|产品|货品|物品|货物|宝贝|啲嘢 = item|product|goods|merchandise|stuff|things i ordered
order-noun = 订单|单子|单号|定单|那单|订购单|这笔订单 = order|my order|purchase order|order number|order id|order reference
in-stock = 有货|现货|还有吗|还剩|没断货|库存|有冇货|有没有货|有存货 = in stock|available|left|stock|availability|still have|any remaining|stock level
out-of-stock = 缺货|断货|没货|卖完了|售罄|抢光|冇货|无货|脱销|卖光 = out of stock|sold out|unavailable|none left|no stock|gone|run out of stock|all gone
restock = 补货|到货通知|啥时有货|再上架|重新上架|返咗货|几时到货|有货提醒 = restock|back in stock|new stock|replenish|notify me when available|more coming|in stock again
pre-order = 预售|预购|预定|预订|订金|尾款|定金|预约购买 = pre-order|preorder|reserve|pre-sale|advance order|not released yet|release date|reservation
backorder = 迟迟不发|等货|调货|厂家发货|缺货登记|分批到 = backorder|back-ordered|awaiting stock|on backorder|waiting for stock
deposit-down = 定金|订金|押金|预付款|首付|头期款|按金|保证金|押了|预缴 = deposit|down payment|downpayment|upfront payment|security deposit|advance payment|initial payment|refundable hold|bond|earnest money
cart = 购物车|加购|购物篮|加入购物车|车里|购物袋|加到车 = cart|basket|shopping bag|trolley|add to cart|shopping cart
checkout-fail = 下不了单|提交不了|结不了账|下单失败|无法下单|买不了|结算不了|拍不下来|落唔到单 = can't check out|checkout fails|can't place order|order won't go through|unable to order|checkout error|can't complete purchase
order-confirm = 下单成功|订单确认|确认信|确认邮件|确认短信|下成功没|成功了吗 = order confirmation|confirmation email|confirmed|did it go through|no confirmation|acknowledgement
duplicate-order = 重复下单|拍了两次|下了两单|买重了|多买了|多下了一单|拍多了|重复订单 = duplicate order|ordered twice|two orders|accidentally bought twice|placed twice|double order|same order twice
wrong-order-by-me = 买错|拍错|选错|下错单|点错|拍错了|订错|买错了|选错型号 = ordered wrong|ordered by mistake|bought wrong|picked wrong|chose wrong|accidental order|wrong choice|selected the wrong
change-order = 改订单|修改订单|换颜色|改尺码|加一件|换型号|修改数量|更改订单 = change my order|modify order|amend order|edit order|update order|add an item|swap colour|change size|change quantity
cancel = 取消|不要了|撤销|撤单|撤回|作罢|退掉|不想要了|取消掉|拍错不要 = cancel|call off|cancellation|no longer want|withdraw|revoke|scrap|don't want anymore|back out|annul
change-mind = 改变主意|反悔|后悔了|不喜欢了|不想买了|后悔|想法变了|冷静期|无理由 = changed my mind|change of mind|regret|second thoughts|cooling-off|cooling off period|don't want it|no longer need|reconsidered
cancelled-by-seller = 被取消|订单没了|商家取消|被砍单|砍单|系统取消|自动取消|店家取消 = order was cancelled|cancelled by seller|you cancelled|cancelled without reason|cancelled automatically|order disappeared
cant-cancel = 取消不了|无法取消|不让取消|撤不回|不给取消|取消失败 = can't cancel|unable to cancel|cancel button missing|won't let me cancel|no cancel option|refuses to cancel
prize-lottery = 抽奖|中奖|奖品|兑奖|领奖|抽中|摇号 = prize|lottery|win|raffle|prize draw|sweepstake|won|winner
promo-rules = 活动规则|活动时间|参加活动|使用条件|使用规则|活动细则|满多少 = promotion terms|offer conditions|how to take part|campaign rules|offer ends|minimum spend
free-gift-missing = 赠品|没送赠品|赠品没收到|少了赠品|漏发赠品|送的没有 = free gift|gift not included|freebie|missing free gift|bonus item|gift with purchase
bulk-order = 批发|大量购买|团购|批量|公司采购|量大|大宗|整箱 = bulk order|wholesale|large quantity|group buy|bulk|bulk discount|in quantity
purchase-limit = 限购|每人限|只能买|不能多买|买多几件|限量 = purchase limit|limit per customer|one per person|max quantity|can't buy more|limited edition
customize = 定制|订做|刻字|私人订制|量身|定做|印字 = custom|personalised|made to order|engraving|bespoke|tailor-made|monogram
try-on = 试穿|试用一下|试戴|先试|试身|试一试 = try on|fitting room|test it|try it|try out|tried on
wash-care = 能洗吗|缩水|掉色|褪色|起球|保养|水洗|机洗 = wash|shrink|fade|care instructions|shrunk|pilling|colour runs
smell = 味道|异味|臭|气味|有味|难闻|刺鼻 = smell|odour|stink|smelly|chemical smell|odor|scent
dirty-stain = 污渍|脏|有斑|霉点|沾污|污糟 = stain|dirty|spots on it|grubby|filthy|soiled
noise = 噪音|声音大|异响|吵|响声|嘈 = noise|noisy|loud|strange sound|rattle|buzzing
account-history-missing = 订单不见|查不到订单|找不到订单|订单消失|没有记录|看不到订单 = can't see my order|order not found|order missing from account|no order in history|order vanished|can't find my order
guest-checkout = 不注册购买|游客下单|不登录买|没有账号买|免注册 = guest checkout|without account|guest order|buy without registering|no account needed
order-for-other = 帮别人买|代下单|寄给别人|送到朋友家|代购|替人下单 = order for someone|send to a friend|ship to another person|buy for someone|deliver to someone else
business-purchase = 公司购买|对公转账|公司付款|企业采购|采购单|对公付款 = company purchase|pay by invoice|corporate order|business order|trade account|net 30
`;

// Concepts: goods that are wrong, sent back, repaired. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const returns = `
missing-item = 少发|漏发|少了一件|缺件|少东西|没放进来|缺配件|漏寄|少货|空盒|空包裹 = missing item|item missing|incomplete|part missing|not in the box|left out|empty box|short delivered|forgot to include|one short
wrong-item = 发错货|寄错|不是我买的|错货|货不对版|发错|发错颜色|送错货|货不对|不是我要的 = wrong item|wrong product|not what i ordered|different item|sent the wrong|wrong colour|incorrect item|someone else's order|mix-up
extra-item = 多发|多寄了|多了一件|没买却收到|陌生包裹|别人的包裹|多出来|没下单收到 = extra item|sent too many|didn't order this|unexpected parcel|received two|unknown package|not my parcel|unsolicited|surplus
damaged = 破损|坏了|碎了|裂了|压坏|摔坏|破了|烂了|磕碰|变形|划痕|损坏 = damaged|broken|cracked|smashed|dented|broke|crushed|scratched|shattered|torn|chipped|in pieces
packaging = 包装|外包装|盒子|纸箱|包装袋|原包装|包装盒|箱子|外盒 = box|original box|wrapping|carton|packing|original packaging|container|wrapper
packaging-opened = 拆封|已拆|拆开了|被拆过|开封|打开过|盒子没了|封条破|撕标 = opened|unsealed|seal broken|already opened|unboxed|threw away the box|tampered|no packaging|without tags|used once
defective = 有瑕疵|次品|质量问题|残次|质量差|做工差|有毛病|瑕疵品|劣质 = defective|faulty|defect|flaw|poor quality|bad quality|shoddy|substandard|manufacturing fault
not-working = 不能用|用不了|坏掉|没反应|失灵|不好使|开不了机|故障|不灵|动不了|用唔到|坏了|出问题|出毛病|挂了|坏咗|当机 = not working|doesn't work|stopped working|won't turn on|dead|out of order|malfunction|won't start|no longer works|packed up|fault|broken|broke|faulty|defective|won't work
stop-after-while = 用了几天坏|没用多久|刚买就坏|才几天就坏|没几天|用两次就坏 = broke after|failed after a week|stopped after few days|lasted only|broke within|died after
not-as-described = 与描述不符|和图不一样|货不对板|图文不符|跟照片不同|色差|实物不符|照骗|虚假描述 = not as described|different from picture|doesn't match description|misleading photo|looks different|not like the picture|misdescribed|false advertising|as advertised
wrong-size = 尺码不对|不合身|穿不上|小了|太大|太紧|偏小|偏大|尺寸不合适|太松|唔啱身|勒得慌 = doesn't fit|too small|too big|too tight|too loose|wrong size|too large|too long|too short|size issue|didn't fit
size-guide = 尺码|选码|穿多大|尺码表|什么码|多大号|多高穿多大|身高体重 = size guide|size chart|which size|measurements|what size|true to size|dimensions|sizing
colour = 颜色|色号|什么色|花色|配色|换色 = colour|color|shade|which colour
material = 材质|面料|成分|什么做的|纯棉|布料|质地|真皮 = material|fabric|made of what|cotton|leather|composition|ingredients|texture
product-info = 参数|规格|功能|详情|型号|介绍一下|说明书|配置 = specification|specs|features|details|model|product information|manual|description
authentic = 正品|真货|原装|保真|官方正品|行货|正版|鉴定 = genuine|authentic|original|real thing|official product|authenticity|verified brand
fake = 假货|山寨|冒牌|盗版|高仿|仿品|a货|翻版|赝品|老翻 = fake|counterfeit|knock-off|replica|imitation|not genuine|bootleg|phony
food-expired = 过期食品|临期|保质期|快过期|发霉|变质|生产日期|霉了|过期货 = past expiry|best before|use by date|mouldy|gone off|spoiled|shelf life|out of date food|stale
like-new-used = 二手|旧的|用过的|九成新|翻新|闲置|别人退的|使用痕迹|中古 = second-hand|used|pre-owned|refurbished|secondhand|previously used|like new|already worn|signs of use
gift = 送礼|礼物|送人|生日礼物|礼盒|贺卡|礼品|送朋友 = present|birthday present|for a friend|as a gift|gave as present|for someone else
gift-wrap = 礼品包装|包成礼物|写贺卡|不放价格|包装成礼盒|礼物包装|附卡片 = gift wrap|gift message|wrap it|greeting card|no price shown|gift receipt|gift note
recommend = 推荐|介绍|有什么好的|哪个好|建议|适合|帮我选|买哪个 = recommend|suggest|advice|which is best|suitable for|best one|help me choose|suggestion
similar-product = 类似|同款|替代品|代替|差不多的|别的款|相似款|平替 = similar|alternative|substitute|equivalent|something like|same kind|replacement model
review = 评价|评论|差评|好评|打分|晒单|删评|追评|评分 = review|rating|feedback|leave a review|bad review|star rating|comment|delete my review
return-item = 退货|退回|退了|寄回|拿去退|退还商品|退返|想退|退掉 = return|send back|give back|bring back|sent back|take back|return it|mail back
return-policy = 退货政策|退换规则|退货规定|退货条件|七天无理由|包退吗|支持退货吗|几天可退|鉴赏期 = return policy|return window|return period|refund policy|can it be returned|returnable|terms for returns
return-ship-cost = 退货运费|谁出运费|寄回运费|运费谁付|退货邮费|到付|来回运费|运费自理 = return shipping|return postage|who pays return|cost of returning|free returns|pay to return|prepaid label
return-label = 退货单|退货标签|退货码|退货单号|打印标签|退货地址|寄件码 = return label|return slip|print label|return form|return code|qr code|return address
return-pickup = 上门取件|上门取货|来拿走|预约取件|上门收|来收件|取退货 = collect my return|pick up the return|arrange collection|courier collection|come and collect|home pickup|collection for return
return-in-store = 门店退|实体店退|去店里退|专柜退货|到店退|线下退 = return in store|return to shop|take to store|drop off in store|return at branch|in-store return
return-received = 收到退货|退货到了吗|仓库签收|寄回收到没|退货签收|验货|退货进度 = received my return|return status|got my return|return processed|return arrived|track my return|inspected
return-too-late = 超过七天|过了退货期|过了七天|过了时间退|超过退货期|错过退货|晚了还能退 = past return window|missed return deadline|return too late|after return period|over 30 days|outside return window|late return
return-refused = 不给退|不让退|拒绝退货|退货被拒|退不了|不肯退|不同意退 = refuse return|return rejected|won't take back|return denied|not accept return|non-returnable|declined my return
return-no-receipt = 没有小票|丢了小票|无发票|票丢了|没单据|无凭证|小票没了 = no receipt|lost receipt|without receipt|lost proof of purchase|threw away receipt|no proof
exchange = 换货|调换|换一件|更换|换个大的|退换|换一个|换码|换新 = exchange|swap|replace|replacement|different size|send another one|new one|switch for
refund = 退款|退钱|还钱|返款|退我钱|拿回钱|退费|把钱退|回水|钱退给我 = refund|money back|reimburse|get my money back|give my money back|reimbursement|return my money|repay me
refund-time = 退款多久|几天到账|退款几天|退款时效|多久退回|钱几时到|退款周期 = how long refund|refund take|when will refund arrive|refund time|refund timeline|when get money back|refund processing time
refund-not-arrived = 退款没到|没退给我|钱没退|还没退|没收到退款|退款未到|钱没回来|退款迟迟 = refund not received|no refund yet|still no refund|refund missing|waiting for refund|refund hasn't arrived|where is my refund|refund overdue
refund-partial = 部分退款|少退了|只退一部分|退少了|退款额不对|没退全|退得不够|扣了一部分 = partial refund|refund short|refunded less|wrong refund amount|only part refunded|not full refund|refund incomplete|deducted from refund
refund-where = 退到哪里|原路退回|退回银行卡|退到余额|退到别的卡|退到微信|退回原卡 = original payment method|refunded to card|where refund goes|refund to another card|refund to wallet|refund destination|refund to bank
refund-to-closed-card = 卡注销了|原卡没了|换了卡|卡销户|旧卡退款|原卡不用了|付款卡过期 = card closed|old card cancelled|expired card refund|no longer have card|card i paid with|new card number
store-credit = 购物金|退成余额|店内余额|抵用金|代金券退款|购物余额 = store credit|credit note|account credit|shop credit|credit instead|refund as voucher|wallet credit
refund-refused = 不给退款|拒绝退款|退款被拒|不退钱|退款失败|退款驳回|不肯退钱 = refund denied|refuse refund|refund rejected|won't refund|no refund|declined refund|non-refundable
only-refund = 仅退款|不退货退款|不用寄回|退款不退货|不想寄回 = refund without return|keep the item|no need to return|refund only|returnless
compensation = 赔偿|补偿|赔钱|理赔款|赔付|赔我|索赔|退一赔三|给个说法|延误赔偿|延误险|晚点赔偿|误点赔|补偿金 = compensation|compensate|make it up|damages|goodwill|payout|make amends|delay compensation|reimbursement|claim for delay|make up for|eu261|goodwill payment
apology = 道歉|赔礼|说声对不起|认错|抱歉 = apology|apologise|apologize|say sorry|sorry
warranty = 保修|质保|保固|三包|包修|保修期|在保|联保|保养期|保用期|过保 = warranty|guarantee|under warranty|covered by warranty|guaranteed|warranty period|extended warranty|out of warranty
repair = 维修|修理|修一下|报修|返修|修好|整修|送修|修补|检修|抢修 = repair|fix|mend|get it fixed|servicing|repair shop|service centre|fix it|put right|sort out
spare-parts = 配件|零件|备件|耗材|替换件|螺丝|遥控器|原厂件|附件配件 = spare part|parts|accessory|component|replacement part|screws|attachment|spare|genuine part|consumable|attachment part
after-sales = 售后|售后服务|售后部门|售后电话|保障服务|客诉 = after-sales|after sales service|customer care|post-purchase|aftercare|support team
proof-photo = 拍照|照片|上传图片|凭证|发图|截图|视频为证|拍视频|举证 = photo|picture|screenshot|evidence|upload image|proof|send pictures|video proof
recall-product = 召回|产品召回|批次有问题|安全召回|缺陷召回|厂家召回 = recall|product recall|safety notice|recalled batch|safety recall|defect notice|manufacturer recall
`;

// Concepts: renting, buildings. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const homes = `
landlord = 房东|业主|屋主|包租婆|包租公|二房东|出租人 = landlord|property owner|landlady|lessor|house owner
estate-agent = 中介|房产中介|房屋中介|中介费|置业顾问|地产经纪|房仲 = estate agent|realtor|letting agent|agent fee|real estate agent|property agent|broker
viewing-property = 看房|约看房|带看|睇楼|实地看|看屋|vr看房 = viewing|view the property|house viewing|visit flat|see the flat|open house|show me around
buy-house = 买房|购房|首付|房子|楼盘|置业|买楼|期房|新房 = buy a house|home purchase|buy property|house purchase|first home|buy a flat|real estate
sell-house = 卖房|出售房子|挂牌|放盘|房产出售|卖楼 = sell house|sell my property|put on market|list my home|sell flat
property-deed = 房产证|不动产证|过户房产|产权|房本|房契|权状|地契 = title deed|property deed|land registry|ownership document|house title|deed|conveyancing
property-management = 物业|物管|管理处|物业费|居委会|小区物业|管理员|物业公司 = property management|building manager|service charge|management fee|maintenance fee|concierge|hoa|caretaker|strata
tenancy-end = 退租|搬出|不租了|提前退租|租约到期|不续租|到期不续 = move out|end tenancy|leave flat|end of lease|give notice|vacate|notice to quit|terminate lease
rent-increase = 涨租|加租|房租涨|租金上调|涨房租|加房租 = rent increase|rent rise|raise the rent|rent went up|rent hike|higher rent
evict = 赶走|驱逐|赶我走|强制搬走|收楼|让我搬走 = evict|eviction|kicked out of flat|thrown out|told to leave
late-rent = 交不起房租|拖欠租金|欠租|房租没交|晚交房租 = late rent|behind on rent|rent arrears|can't pay rent|owe rent|unpaid rent
flatmate = 室友|合租人|舍友|同屋|合租室友 = flatmate|roommate|housemate|room mate|share flat
furnished = 家具|拎包入住|带家电|精装|家电齐全|配家具 = furnished|furniture|appliances included|fully furnished|move-in ready
lift-elevator = 电梯|升降机|电梯坏了|困电梯|扶梯|困在电梯|搭𨋢 = lift|elevator|stuck in lift|elevator broken|escalator|trapped in elevator
pest = 老鼠|蟑螂|白蚁|虫害|杀虫|灭鼠|有虫|曱甴 = pest|mice|mouse in house|termite|exterminator|ants|infestation|bugs
locked-out-home = 钥匙丢了|进不了门|反锁|开锁|锁外面|忘带钥匙|门打不开|换锁 = locked out|lost house key|locksmith|can't open door|forgot keys|door won't open|left keys inside|change lock
renovation = 装修|翻新|施工|装潢|改造|刷墙|翻修 = renovation|refurbish|decorate|remodel|building work|paint wall|redecorate
cleaning-service = 保洁|家政|打扫|钟点工|清洁|大扫除|阿姨|搞卫生 = cleaning|cleaner|housekeeping|maid|deep clean|tidy up|cleaning lady|cleaning service
moving-company = 搬家公司|货拉拉|搬运|搬东西|搬运工|叫车搬家 = removal company|movers|moving van|removals|moving company|removal van
neighbour-dispute = 邻居|楼上漏水|邻里纠纷|楼上吵|楼下投诉|隔壁|住户纠纷 = neighbour|neighbor|upstairs flat|next door|neighbour dispute|people upstairs
access-card-building = 门禁|门禁卡|门卡|小区门禁|进不了小区|门禁坏了|刷卡进门 = access card|key card|entry fob|gate code|building access|fob|intercom|entry card
room-key-card = 房卡|房间钥匙|开不了门|房卡失灵|门卡失效|房卡丢了 = room key|hotel key|key card not working|room card|key doesn't open|lost room key
guest-visitor = 访客|客人|来访|客人来|朋友来住|访客登记 = visitor|guest|someone visiting|guest registration|friend staying
building-defect = 开裂|质量问题房|墙裂|验房|渗漏|收房|墙皮掉了|空鼓 = crack in wall|snag|structural|house defect|handover inspection|peeling paint
`;

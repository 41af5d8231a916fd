// Concepts: who it is about, what happened to them. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const people = `
mother-father = 妈妈|爸爸|父母|母亲|父亲|我妈|我爸|爸妈|老妈|老爸|阿妈 = mother|father|mum|dad|mom|parents|mummy|my folks
grandparent = 爷爷|奶奶|外婆|姥姥|外公|祖父母|姥爷|阿婆|嫲嫲|老人|老年人|长者|老人家|年纪大|上了年纪|高龄|岁数大|长辈|上年纪 = grandmother|grandfather|grandma|grandpa|gran|nan|grandparents|granny|elderly|senior|old person|pensioner|older people|aged|senior citizen|old age|older adult|over 65|aging parent
child = 孩子|小孩|儿子|女儿|娃儿|宝宝|小朋友|细路|囡囡|未成年|儿童 = child|kid|son|daughter|children|toddler|minor|teenager|under 18|little one
baby = 婴儿|宝宝|新生儿|奶粉|尿布|母婴|bb|刚出生|小宝宝|几个月大|婴童|未满两岁 = baby|newborn|infant|nappy|diaper|formula milk|stroller|toddler|lap child|under two|little one
spouse = 老公|老婆|丈夫|妻子|爱人|太太|先生太太|媳妇|对象|另一半 = husband|wife|spouse|partner|other half|fiance|better half
family = 家人|亲戚|家里人|亲属|兄弟姐妹|弟弟|姐姐|家属|屋企人 = family|relative|brother|sister|sibling|family member|household|cousin
friend = 朋友|同事|室友|闺蜜|同学|哥们|邻居|街坊 = friend|colleague|roommate|flatmate|mate|neighbour|coworker|buddy|classmate
company-employer = 公司|单位|企业|老板|雇主|厂里|工作单位|上班的地方 = company|employer|workplace|business|firm|corporate|organisation|corporation
staff = 店员|员工|工作人员|职员|销售|服务员|业务员|营业员|柜员 = staff|employee|salesperson|shop assistant|clerk|cashier|sales rep|worker
student = 学生|大学生|在校生|学生证|上学|学生优惠|读书|同学|研究生|新生|学员|学子 = student|university|college|student discount|studying|school|undergraduate|pupil|freshman|learner|postgraduate|schoolchild
foreigner = 外国人|外籍|老外|留学生|非本地人|港澳台|外地人 = foreigner|expat|non-resident|foreign national|immigrant|international student|visa holder|overseas customer
disabled = 残疾|残障|轮椅|聋哑|视障|听力不好|行动不便|盲人|残疾人|无障碍|腿脚不便|走不动|坐轮椅|担架|身心障碍 = disabled|disability|wheelchair|deaf|blind|hard of hearing|mobility|visually impaired|special needs|accessibility|special assistance|step-free|can't walk|reduced mobility|handicapped|ramp
self-employed = 自由职业|个体户|自己做生意|没固定工作|打零工|自雇 = self-employed|freelancer|freelance|sole trader|own business|contractor|gig worker
unemployed = 失业|没工作|下岗|被裁|丢了工作|待业|炒鱿鱼|被辞退|失业金|失业救济|失业补助|丢工作 = unemployed|lost my job|laid off|redundant|out of work|jobless|no income|fired|unemployment benefit|made redundant|jobseeker|redundancy
on-behalf = 代办|替别人|帮家人|代理|委托|授权|代替本人|帮我妈|代为办理|代理办理|授权委托|替别人办|帮别人|帮家人办|代领|托人|帮我妈办 = on behalf of|for someone else|power of attorney|authorise someone|proxy|third party|act for|in place of|authorize someone|someone else collect|for my mother|third party authority
in-person-required = 本人|亲自|必须本人|本人到场|亲临|要不要本人 = personally|come myself|be present|attend myself|must i come
death = 去世|过世|死亡|过身|离世|人走了|身故|去咗|遗产|往生|亡故|死亡证明|人没了|注销户口 = died|death|passed away|deceased|dead relative|bereavement|death certificate|late husband|passed on|late wife|estate|executor
inheritance = 继承|遗产|遗嘱|继承人|遗产税|公证继承 = inherit|inheritance|last will|estate|probate|heir|executor
marriage = 结婚|婚礼|新婚|领证|订婚|嫁人|娶老婆|婚后 = married|marriage|wedding|getting married|engaged|newlywed
divorce = 离婚|分手|分居|离异|前夫|前妻|和老公分开|离婚证|离婚登记 = divorce|separated|ex-husband|ex-wife|split up|separation|broke up|ex-partner
pregnant = 怀孕|孕妇|产假|待产|生孩子|大肚婆|大肚|生娃|有身孕|孕期|大肚子|几个月身孕|产检|有喜 = pregnant|pregnancy|maternity|expecting|having a baby|maternity leave|weeks pregnant|expectant mother|mother to be
ill-hospital = 生病|住院|病了|手术|看病|受伤|医院|开刀|入院 = ill|sick|hospital|surgery|injured|operation|hospitalised|unwell|illness|injury
go-abroad = 出国|去国外|移民|出境|留学|在国外|人在国外|驻外 = going abroad|moving abroad|emigrate|leaving the country|live overseas|abroad for work|expatriate|travelling overseas
travel-away = 出差|不在本地|旅游|外出|度假|在外地|出门|去旅行 = away|on holiday|vacation|business trip|out of town|travelling|on leave|trip
holiday-gift-season = 双十一|618|黑五|大促|年货节|购物节|圣诞购物|双11 = black friday|cyber monday|christmas delivery|holiday season|boxing day|sale day|prime day
birthday = 生日|过生日|生日当天|周岁|庆生|牛一 = birthday|birthday party|anniversary|special occasion|celebration
`;

// Concepts: doctors, medicine. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const health = `
doctor = 医生|大夫|医师|专家|主治|家庭医生|看诊医生 = doctor|physician|gp|specialist|consultant|family doctor|surgeon
see-doctor = 看病|就诊|看医生|门诊|就医|求诊|看诊|睇医生|面诊 = see a doctor|medical appointment|consultation|clinic visit|outpatient|get checked|doctor's appointment|gp appointment
hospital = 医院|诊所|卫生所|社区医院|医务所|院区|卫生院 = hospital|clinic|surgery|medical centre|health centre|medical center|ward
registration-hospital = 挂号|抢号|预约挂号|专家号|挂不上号|约号|挂个号|退号 = register at hospital|book doctor|get a slot with|specialist appointment|hospital registration|book gp
emergency-care = 急诊|急救|救护车|120|抢救|急症|送急诊|叫救护车 = emergency room|ambulance|a&e|urgent care|911|999|casualty
hospital-admission = 住院|入院|办住院|床位|病床|住院部|留院 = hospital stay|admitted to hospital|inpatient|hospital bed|hospitalization|hospitalisation|admission to hospital
hospital-discharge = 出院|办出院|出院小结|出院手续|能回家吗 = discharge|leave hospital|sent home from hospital|discharge letter|discharge summary
surgery = 手术|开刀|动手术|做手术|术后|术前|微创 = operation|surgical procedure|have surgery|post-op|procedure|operated on|operate
test-results = 检查结果|化验单|报告|体检报告|检验报告|化验结果|报告出来|验血报告 = test result|lab result|blood test|scan result|lab report|x-ray result|medical report|biopsy
health-checkup = 体检|身体检查|健检|全身检查|年度体检|身检 = checkup|health check|physical exam|medical exam|screening|annual physical|health screening|check-up
vaccination = 疫苗|打针|接种|预防针|打疫苗|流感针|补种|施打 = vaccine|vaccination|shot|jab|immunization|booster shot|flu shot|immunisation|vaccinated
prescription = 处方|药方|开药|续药|慢性病处方|处方药|配药|执药|药单 = prescription|refill prescription|rx|script|repeat prescription|prescribed|renew prescription|medication refill
medicine = 药|药品|药物|吃药|药片|胶囊|药水|西药|中药 = medicine|medication|drug|tablet|pill|capsule|meds|syrup|remedy
pharmacy = 药店|药房|药局|药师|药剂师|药铺|拿药|药剂部 = pharmacy|chemist|drugstore|pharmacist|dispensary|pick up medicine
dosage = 剂量|一天几次|怎么吃|吃几片|用量|服用|饭前饭后|用法 = dosage|dose|how often to take|how many tablets|take with food|before meals|how to take|times a day
missed-dose = 漏服|忘记吃药|漏吃|忘了吃药|少吃一次 = missed dose|forgot my pill|skipped a dose|forgot to take|missed a tablet
overdose = 吃多了药|过量|服用过量|多吃了|误服|吃错药 = overdose|took too much|too many pills|double dose|swallowed by mistake|took wrong medicine
side-effect = 副作用|不良反应|头晕|恶心|起疹子|吃了不舒服|吃完难受 = side effect|adverse reaction|nausea|rash|dizzy|feeling sick after|bad reaction
drug-interaction = 药物相冲|能一起吃吗|相互作用|同时服用|一起服用|配伍|混着吃 = drug interaction|take together|mix with|combine medicine|interact with|safe with|alcohol with medicine
medicine-out-of-stock = 药缺货|没这个药|断药|买不到药|药卖完|缺药 = out of medicine|medicine unavailable|shortage|pharmacy has none|ran out of pills|medicine out of stock
over-the-counter = 非处方|成药|不用处方|otc|随便买的药|无需处方 = over the counter|without prescription|no prescription needed|non-prescription
medicine-expired = 药过期|保质期|有效期|过期药|过期了|还能吃吗|效期 = expired|out of date|expiry date|past its date|shelf life|best before|use by|expiration date
medicine-storage = 怎么存放|冷藏|放冰箱|避光|常温保存|储存 = store in fridge|storage|refrigerate|keep cool|room temperature|how to store
fever = 发烧|发热|高烧|体温高|烧不退|发高烧|退烧 = fever|high temperature|burning up|feverish|temperature of 39|running a temperature
cold-flu = 感冒|流感|着凉|鼻塞|流鼻涕|伤风|打喷嚏 = caught a cold|flu|runny nose|influenza|sniffles|stuffy nose|sneeze
cough = 咳嗽|咳|喉咙痛|嗓子疼|有痰|干咳|喉咙发炎 = cough|sore throat|phlegm|chesty|throat hurts
pain = 疼|痛|酸痛|剧痛|疼痛|不舒服|头疼|难受 = pain|ache|hurt|sore|headache|painful|discomfort|migraine
injury = 受伤|摔伤|扭伤|骨折|割伤|流血|烫伤|摔倒|跌亲 = injury|injured|sprain|fracture|broken bone|cut myself|bleeding|burn|fell over|wound
chronic-disease = 慢性病|高血压|糖尿病|心脏病|哮喘|血压高|三高|长期病 = chronic|diabetes|high blood pressure|heart disease|asthma|long-term condition|hypertension|diabetic
mental-health = 焦虑|抑郁|心理咨询|失眠|压力大|情绪低落|心理医生|心情不好 = anxiety|depression|counselling|therapy|insomnia|mental health|therapist|stressed|depressed
dentist = 牙医|牙科|牙疼|补牙|洗牙|拔牙|看牙|箍牙|牙痛 = dentist|dental|toothache|filling|tooth|braces|teeth cleaning|root canal
eye-care = 眼科|验光|配眼镜|隐形眼镜|视力|近视|眼镜|度数 = optician|eye test|glasses|contact lens|eyesight|eye exam|vision|spectacles
hearing-aid = 助听器|听力|耳背|听不到|聋哑|耳鸣|听障 = hearing aid|deaf|hard of hearing|hearing loss|hearing impaired|tinnitus|sign language
blind-vision = 盲人|看不见|视力不好|视障|导盲犬|读屏|看不清 = blind|visually impaired|poor eyesight|guide dog|screen reader|large print|cannot see well|braille
medical-record = 病历|病例|就诊记录|诊断书|诊断证明|病史|病历本 = medical record|patient record|health record|diagnosis letter|medical history|medical notes|patient file
sick-note = 病假条|请假条|医生证明|病假证明|假条|医生纸|休养证明 = sick note|doctor's note|medical certificate|fit note|proof of illness
referral = 转诊|转院|介绍信|转介|转科 = referral|refer|refer to specialist|transfer hospital|second opinion
medical-bill = 医药费|医疗费|看病的钱|诊金|住院费|治疗费|手术费 = medical bill|hospital bill|treatment cost|doctor fee|copay|co-pay|medical expense|consultation fee
medical-claim = 医保报销|医疗报销|理赔医药费|报销医药费|异地报销|异地就医 = medical claim|claim medical expense|health claim|reimburse treatment|insurance covers treatment|submit medical bill
online-consult = 在线问诊|视频问诊|网上看病|远程医疗|线上看诊|云问诊 = telehealth|video consultation|online doctor|telemedicine|virtual appointment|phone consultation|video visit
covid = 新冠|核酸|阳性|抗原|阳了|隔离|新冠肺炎|快筛 = covid|pcr|test positive|coronavirus|antigen test|isolate|rapid test|lateral flow
nurse-care = 护士|护工|陪护|看护|护理|居家护理|陪诊|特护 = nurse|carer|caregiver|home care|care worker|care home|nursing home
period-contraception = 避孕|避孕药|月经|经期|紧急避孕|例假|大姨妈 = contraception|birth control|period pain|morning after pill|menstrual|contraceptive|condom
supplement = 保健品|维生素|钙片|营养品|补品|鱼油|益生菌 = supplement|vitamin|calcium|health product|fish oil|probiotic|multivitamin
diet-weight = 减肥|控制体重|饮食|瘦身|忌口|节食|减重 = diet|weight loss|lose weight|slim|calorie|nutrition|fat loss
weight-gain-size = 体重|身高|身材|公斤|斤数|三围 = body weight|height|kilogram|kg|pounds weight|measurement
medical-device-home = 血压计|体温计|血糖仪|温度计|血氧仪|测血压 = blood pressure monitor|thermometer|glucose meter|oximeter|blood sugar test|bp monitor
protective-mask = 口罩|消毒液|酒精|防护|洗手液|消毒|n95 = mask|sanitizer|face covering|disinfectant|hand gel|sanitiser|sterile
pet-vet = 兽医|宠物医院|猫生病|狗生病|打疫苗狗|宠物看病|绝育|驱虫 = vet|animal clinic|sick dog|sick cat|veterinary|neuter|pet doctor|deworm
`;

// Concepts: cars, rides. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const driving = `
car = 汽车|车子|车辆|小车|轿车|私家车|爱车|座驾 = car|vehicle|automobile|sedan|suv|van
electric-car = 电动车|新能源车|电车|电动汽车|纯电|混动|特斯拉 = electric car|ev|electric vehicle|tesla|hybrid|plug-in hybrid
car-breakdown = 车抛锚|抛锚|车坏路上|死火|打不着火|启动不了车|趴窝|车坏了|熄火 = broke down|car won't start|stalled|broken down|engine died|conked out|dead car battery|stranded on road
flat-tyre = 爆胎|轮胎没气|扎胎|换轮胎|胎压|补胎|轮胎|漏胎 = flat tyre|flat tire|puncture|tyre|tire|spare wheel|tire pressure|blowout
car-service = 保养|车检|年检|换机油|汽车保养|验车|车辆年审|做保养 = car service|mot|oil change|maintenance|inspection|tune-up|vehicle inspection|servicing
car-key = 车钥匙|钥匙丢了|遥控钥匙|锁车里|配钥匙|钥匙没电|钥匙锁车里 = car key|key fob|locked keys in car|spare key|lost key|remote key|keys inside
car-wash = 洗车|打蜡|汽车美容|内饰清洗|车内清洁|抛光 = car wash|valet|wax|interior cleaning|detailing|clean the car
car-buy = 买车|提车|购车|新车|交车|订车|看车|落订车 = buy a car|new car|car delivery|vehicle purchase|order a car|car dealer|dealership
used-car = 二手车|旧车|过户车|卖车|车况|中古车|事故车|里程数 = used car|second-hand car|sell my car|pre-owned|second hand vehicle|car history|odometer
test-drive = 试驾|试乘|试车|约试驾|体验车 = test drive|try the car|try driving|demo car
number-plate = 车牌|车牌号|上牌|摇号|牌照|车号|选车牌 = number plate|license plate|registration plate|plate number|vehicle registration|reg number|car registration
parking = 停车|停车场|车位|停车费|泊车|停车位|停车券|泊位 = parking|car park|parking space|parking fee|parking lot|parking spot|garage space|valet parking
toll = 过路费|高速费|etc|收费站|通行费|路桥费|过桥费 = toll|road toll|toll tag|highway charge|toll road|e-toll|congestion charge
fuel = 加油|汽油|油费|柴油|油卡|加油站|油价|入油 = fuel|petrol|gasoline|diesel|gas station|fill up|fuel card|petrol station
warning-light = 故障灯|灯亮了|警示灯|发动机灯|仪表盘灯|亮灯 = warning light|engine light|dashboard light|check engine|light came on
brake-noise = 异响|刹车响|有怪声|嘎吱|抖动|刹车失灵|刹车不灵|怪声 = strange noise|brake|squeak|rattle|vibration|grinding noise|squeal|weird sound
taxi-ride = 打车|出租车|叫车|网约车|专车|快车|计程车|的士|约车 = taxi|cab|ride|uber|rideshare|hail a ride|lyft|minicab|ride-hailing
driver = 司机|师傅|驾驶员|车主|开车的|代驾|运将 = driver|chauffeur|cabbie|taxi driver|the guy driving|my driver
driver-late = 司机没来|司机没到|等不到车|叫不到车|司机迟到|车迟迟不来|没司机接单|司机不动 = driver late|driver didn't come|no driver available|waiting for ride|no cars available|driver never arrived|driver not moving
driver-rude = 司机态度差|骂人|开得猛|司机凶|危险驾驶|拒载|乱开车|司机抽烟 = rude driver|reckless driving|driver refused|dangerous driving|driver shouted|unsafe driver|aggressive driver
ride-cancelled = 取消行程|司机取消|取消订单费|单被取消|取消打车|被司机取消 = ride cancelled|driver cancelled|cancel ride|trip cancelled|ride canceled|driver canceled|trip canceled
ride-overcharge = 绕路|车费多收|多收车费|走远路|车费贵|收费不对|乱收费|兜路 = long route|detour|wrong fare|overcharged ride|took longer way|fare too high|fare wrong|roundabout way
left-in-taxi = 东西落车上|落在车上|忘在车上|漏在出租车|手机落车上|包落车上|丢在车里 = left in taxi|left in car|forgot in cab|lost item in ride|phone in cab|left in uber|lost in taxi
dropoff-destination = 下车点|目的地|终点|改目的地|送到哪|途经点|中途停 = destination|drop-off|final stop|change destination|drop me off|extra stop|end point
carpool = 拼车|顺风车|合乘|同乘|共乘|搭便车 = carpool|shared ride|ride share|lift share|pool ride
shared-bike = 共享单车|单车|自行车|骑车|还不了车|脚踏车|电单车|锁车 = bike share|bicycle|bike|scooter|e-bike|rental bike|e-scooter|end ride
motorcycle = 摩托车|电瓶车|机车|踏板车|摩托|电驴 = motorcycle|motorbike|moped|motor scooter
`;

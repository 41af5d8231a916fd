// Concepts: apps, devices. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const technology = `
battery-charge = 充不了电|电池|充电|续航|没电|充电器|掉电快|叉电|电量|换电池|电芯 = battery|charging|won't charge|charger|battery life|drains fast|plug|charge up|power cell|battery replacement|battery health|low battery
update-broke = 更新后|升级后不行|更新完就坏|更新后闪退|升级失败|更新失败|升级完 = after update|since update|update failed|update broke|since upgrading|stuck updating|update error
download-install = 下载|安装|下载不了|装不上|安装失败|装软件|载不下来|下载软件 = download|install|can't install|set up software|get the app|installer|won't download|installation failed
uninstall = 卸载|删掉软件|移除|删除应用|卸载不了|反安装 = uninstall|remove app|delete app|get rid of app|remove program|deinstall
change-phone-on-account = 换绑手机|改手机号|手机号换了|解绑手机|更换手机号|旧号不用了|原号停用 = change phone number|update phone|new mobile number|old number|no longer have number|different phone number
face-id = 人脸识别|刷脸|指纹|人脸认证|扫脸|面容|脸部辨识|声纹 = face id|fingerprint|facial recognition|biometric|face scan|touch id|selfie check
license-key = 激活码|序列号|授权码|产品密钥|兑换码|注册码|激活密钥|序号 = license key|activation code|serial number|product key|activation key|registration key|redeem code
computer = 电脑|笔记本|主机|台式机|计算机|笔电|平板|桌上电脑 = computer|laptop|pc|desktop|notebook|tablet|macbook|mac|ipad
mobile-phone = 手机|移动手机|智能机|移动电话|行动电话|苹果手机|安卓机|手提电话 = phone|mobile|smartphone|cell phone|handset|cellphone|iphone|android
screen-broken = 屏碎了|碎屏|屏幕裂|屏摔坏|屏幕坏|爆屏|花屏|裂屏 = cracked screen|broken screen|smashed screen|shattered display|screen is cracked|shattered|broken display
battery-drains = 耗电快|掉电快|续航短|电不耐用|一会就没电|电用得快|待机短|撑不了多久 = battery drain|dies fast|battery dies|runs out quickly|doesn't last|bad battery life|drains quickly|battery goes down
not-charging = 充不进电|充不上电|不充电|充电慢|接触不良|叉唔到电|充不满 = won't charge|not charging|doesn't charge|charging slowly|charge port|stops charging|not taking charge
charger-cable = 充电器|充电线|数据线|插头|电源线|转接头|适配器|变压器|充电头 = charger|charging cable|adapter|plug|power cord|usb cable|power adapter|charging lead|adaptor
overheating = 发烫|过热|太烫|烫手|温度高|发热严重|很烫|滚烫 = overheat|too hot|hot to touch|burning hot|too warm|gets hot
wont-turn-on = 开不了机|不开机|打不开机|按了没反应|启动不了|黑屏不动|没反应|开唔到机 = won't turn on|doesn't start|dead device|no power up|won't boot|does not switch on|won't power on|won't start
water-damage = 进水|掉水里|泡水|受潮|湿了|落水|洗了|沾水 = water damage|dropped in water|got wet|spilled|liquid damage|fell in toilet|soaked|spilt
dropped = 摔了|掉地上|摔坏|跌落|磕了|摔到|跌烂|碰坏 = dropped|fell|fell on floor|knocked over|fell down|dropped it|banged
storage-full = 内存不足|空间不够|存储满了|内存满|容量不足|空间不足|装满了|储存空间 = storage full|out of space|memory full|no space|not enough storage|low storage|disk full|run out of space
data-backup = 备份|云备份|数据备份|同步|资料备份|上传云|存档 = backup|back up|sync|cloud backup|save data|synchronize
data-lost = 数据丢了|照片没了|资料不见|聊天没了|文件丢失|误删|恢复数据|找回照片|不小心删了 = lost data|photos gone|deleted by accident|recover files|lost files|missing data|restore photo|accidentally deleted|data recovery
transfer-data = 数据迁移|换机助手|导数据|转移资料|搬家数据|旧手机导|迁移数据 = transfer data|move files|migrate|copy to new phone|switch phone data|data migration|move photos
bluetooth = 蓝牙|蓝牙耳机|连蓝牙|蓝芽|无线耳机|耳机连接 = bluetooth|airpods|wireless headphones|earbuds|bluetooth headset|earphones
pair-device = 配对|连接设备|连不上|绑定设备|配网|搜不到设备|连接失败|对接 = pair device|connect device|won't pair|not found device|link device|bind device|can't connect|pairing failed|won't connect
printer = 打印机|打印|卡纸|墨盒|列印|印不出来|打印不了|印表机 = printer|print|ink|paper jam|toner|cartridge|won't print
camera = 摄像头|相机|拍照|镜头|拍照模糊|监控|照相 = camera|lens|webcam|photo blurry|take picture|take photo
speaker-sound = 喇叭|扬声器|没声|音量|破音|音响|音箱 = speaker|volume|audio|distorted|loudspeaker|soundbar
microphone = 麦克风|话筒|麦没声|收音|录音 = microphone|mic|can't hear me|record voice|mute|mic not working
keyboard-mouse = 键盘|鼠标|按键|触摸板|滑鼠|按钮失灵|打不了字 = keyboard|mouse|button stuck|trackpad|touchpad|keys not working|key stuck
touchscreen = 触屏失灵|触摸没反应|屏幕不灵|点不动|触控|乱跳|屏幕失灵 = touchscreen|screen not responding|touch not working|unresponsive screen|ghost touch|touch screen
virus-malware = 病毒|电脑中毒|木马|恶意软件|弹窗|杀毒|流氓软件|中招 = virus|malware|pop-up|trojan|antivirus|spyware|ransomware|adware
slow-device = 卡得要命|电脑慢|反应慢|很卡|运行慢|变慢了|跑不动 = slow|sluggish|laggy|runs slow|slow computer|takes ages|slowed down
browser = 浏览器|清缓存|缓存|谷歌浏览器|网页版|清除缓存 = browser|clear cache|cookie|chrome|safari|cache|firefox
compatibility = 兼容|支持吗|适配|能用在|配不配|相容|不兼容|适用机型|通用吗 = compatible|compatibility|work with|support my device|fit my phone|works on|system requirement|incompatible
language-setting = 语言|切换语言|中文版|英文界面|改语言|繁体|语系 = language|change language|in english|in chinese|translate|language setting
dark-mode-display = 字体|字太小|调大字|夜间模式|深色模式|亮度|放大|字体大小 = font size|dark mode|brightness|text too small|bigger text|zoom|enlarge text
permission-access = 权限|没权限|授权|访问权限|开权限|无权访问|拒绝访问 = permission|access denied|not authorized|grant access|allow access|admin rights|no permission
invite-user = 添加成员|邀请用户|添加用户|加同事|邀请同事 = add user|invite member|add colleague|invite team|add seat|add teammate|new user
remove-user = 移除成员|删除用户|踢人|离职员工|移除用户|员工离职 = remove user|remove member|former employee|revoke access|kick out|delete user|employee left
export-data = 导出|下载数据|导出数据|汇出|导成表格|导出报表 = export|download data|export report|export csv|download report|get my data out
import-data = 导入|上传|导入数据|汇入|上传文件|传不上去|上传失败 = import|upload|bulk upload|import csv|upload file|won't upload|upload failed
integration-api = 接口|对接|api|集成|第三方接入|串接|插件 = integration|plugin|webhook|connect to|third-party app|extension|integrate
attachment-file = 文档|档案|图片|截图 = attachment|document|screenshot|photo upload|image
attachment-too-big = 文件太大|附件太大|超过大小|发不出去|上传不上|超出限制 = file too large|too big to send|exceed size|file size|size limit|too large
version-premium = 高级版|专业版|付费版|企业版|旗舰版|解锁功能|去广告 = premium version|pro version|paid version|enterprise|pro plan|full version|remove ads|unlock feature
feature-missing = 功能没了|找不到功能|找不到按钮|入口在哪|没这个功能|不见按钮|找不到入口 = feature missing|can't find button|where is option|feature gone|feature removed|missing option|no such option
feature-request = 建议|希望增加|提建议|新功能|能不能加|改进意见|意见反馈 = feature request|suggestion|wish you had|please add|feedback|idea for|would like to see
smart-home = 智能家居|全屋智能|智能设备|智能家电|智慧家庭|物联网 = smart home|home automation|connected device|smart device|iot|smart appliance
voice-assistant = 语音助手|智能音箱|小爱|天猫精灵|小度|siri|语音控制 = voice assistant|alexa|google home|smart speaker|voice control|google assistant|echo dot
smart-lock = 智能锁|指纹锁|密码锁|电子锁|门锁|智能门锁 = smart lock|door lock|keypad|electronic lock|door code|fingerprint lock
security-camera = 监控|监控摄像|安防|看家摄像头|门铃摄像|监视器|录像|可视门铃 = security camera|cctv|doorbell camera|surveillance|recording|footage|nanny cam|video doorbell
alarm-system = 报警器|警报|警报响|烟雾报警|防盗器|误报|警铃 = alarm|smoke detector|burglar alarm|false alarm|siren|alarm going off|smoke alarm|beeping
thermostat = 温控器|恒温器|调温|温度调节|室温 = thermostat|temperature control|heating control|set temperature|room temperature control
smart-light = 智能灯|灯泡|灯不亮|开关灯|灯带|调光|灯坏了|电灯 = smart bulb|light bulb|lamp|light switch|led strip|dimmer|lights won't|bulb
smart-plug = 智能插座|插座|插排|排插|开关面板|拖线板 = smart plug|socket|outlet|power strip|wall switch|extension lead
robot-vacuum = 扫地机|扫地机器人|吸尘器|拖地机|不回充|扫拖 = robot vacuum|vacuum cleaner|roomba|hoover|mop robot|vacuum
air-conditioner = 空调|冷气|不制冷|制冷差|空调不冷|加氟|冷气机|空调滴水 = air conditioner|ac|aircon|not cooling|air con|blowing warm air|air conditioning
fridge = 冰箱|冰柜|雪柜|不制冷冰箱|冰箱不冷|冷冻柜 = fridge|refrigerator|freezer|fridge not cold|icebox|fridge freezer
washing-machine = 洗衣机|烘干机|甩干|不脱水|洗衣|干衣机|滚筒 = washing machine|dryer|washer|won't spin|laundry|tumble dryer|spin cycle
dishwasher = 洗碗机|不排水|洗碗|碗洗不干净|洗不干净 = dishwasher|wash dishes|dishes not clean|dish washer
oven-stove = 烤箱|灶台|煤气灶|微波炉|电磁炉|打不着火|炉灶|煮食炉 = oven|stove|microwave|hob|cooker|burner|won't ignite|cooktop
television = 电视|电视机|智能电视|彩电|看电视|投影仪|遥控器 = television|tv|smart tv|remote control|projector|telly
air-purifier = 空气净化器|净化器|滤芯|净水器|换滤芯|加湿器|除湿机 = air purifier|air filter|water purifier|replace filter|humidifier|dehumidifier
device-offline = 设备离线|显示离线|掉线了|不在线|离线状态|失联 = device offline|shows offline|unreachable|lost connection to device|not online|device disconnected
add-device = 添加设备|绑定新设备|加设备|接入|设备绑定 = add device|set up new device|register device|connect new device|add to app
device-limit = 设备上限|设备太多|登录设备|多台设备|几台设备|设备数量|同时登录 = device limit|too many devices|number of devices|how many devices|multiple devices|simultaneous
wifi-band = 2.4g|5g频段|双频|频段|信道|双频合一 = 2.4ghz|5ghz|frequency band|dual band|wifi channel|ghz
share-device = 共享设备|分享设备|家人共用|家庭成员|共同使用|家人也用 = share device|share access|add family member|family access|household member
automation-rule = 自动化|定时|联动|定时开关|情景模式|排程 = automation|routine|timer|schedule device|set a timer|automation rule
gaming = 游戏|玩游戏|手游|打游戏|主机游戏|网游|游戏机 = game|console|playstation|xbox|video game|gamer|nintendo
streaming = 追剧|看视频|在线看|串流|影音平台|流媒体|视频会员 = streaming|watch online|netflix|video service|watch movie|video on demand
headphones = 耳机|耳麦|耳塞|头戴耳机|单边没声|耳筒 = headphones|headset|earphone|one side silent|earpiece
smart-watch = 手表|手环|智能手表|运动手环|儿童手表|表带 = wrist watch|smartwatch|fitness band|fitness tracker|wristband|strap
gps-location = 定位|导航|定位不准|gps|位置信息|地图 = location|navigation|maps|location wrong|inaccurate location|track location|geolocation
`;

/**
 * The cities of China, a province a line: the Chinese name and others for it, then the English name and others for it.
 *
 * A name with `*` is also another word (开封 is "to unseal"), and names the city only where the words around it speak of a place.
 */
export const chineseCities = `
北京/帝都/首都机场/大兴机场/首都国际机场/大兴国际机场 Beijing/Peking/PEK/PKX
上海/魔都/浦东/虹桥/浦东机场/虹桥机场/浦东国际机场 Shanghai/Pudong/Hongqiao/PVG
天津/天津卫/滨海机场 Tianjin/Tientsin
重庆/江北机场 Chongqing/Chungking

石家庄 Shijiazhuang, 唐山 Tangshan, 秦皇岛 Qinhuangdao, 邯郸 Handan, 邢台 Xingtai, 保定 Baoding, 张家口 Zhangjiakou
承德 Chengde, 沧州 Cangzhou, 廊坊 Langfang, 衡水 Hengshui

太原 Taiyuan, 大同 Datong, 阳泉 Yangquan, 长治 Changzhi, 晋城 Jincheng, 朔州 Shuozhou, 晋中 Jinzhong, 运城 Yuncheng
忻州 Xinzhou, 临汾 Linfen, 吕梁 Luliang/Lvliang

呼和浩特/呼市 Hohhot/Huhehaote, 包头 Baotou, 乌海 Wuhai, 赤峰 Chifeng, 通辽 Tongliao, 鄂尔多斯 Ordos, 呼伦贝尔 Hulunbuir
巴彦淖尔 Bayannur, 乌兰察布 Ulanqab, 兴安盟 Hinggan, 锡林郭勒 Xilingol, 阿拉善 Alxa

沈阳 Shenyang, 大连/周水子机场 Dalian, 鞍山 Anshan, 抚顺 Fushun, 本溪 Benxi, 丹东 Dandong, 锦州 Jinzhou, 营口 Yingkou
阜新 Fuxin, 辽阳 Liaoyang, 盘锦 Panjin, 铁岭 Tieling, 朝阳* Chaoyang*, 葫芦岛 Huludao

长春/龙嘉机场 Changchun, 吉林市 Jilin*/Jilin City, 四平 Siping, 辽源 Liaoyuan, 通化 Tonghua, 白山* Baishan, 松原 Songyuan, 白城 Baicheng
延边 Yanbian

哈尔滨/太平机场 Harbin/Haerbin, 齐齐哈尔 Qiqihar, 鸡西 Jixi, 鹤岗 Hegang, 双鸭山 Shuangyashan, 大庆 Daqing, 伊春 Yichun
佳木斯 Jiamusi, 七台河 Qitaihe, 牡丹江 Mudanjiang, 黑河 Heihe, 绥化 Suihua, 大兴安岭 Daxing'anling

南京/禄口机场 Nanjing/Nanking, 无锡/硕放机场 Wuxi, 徐州 Xuzhou, 常州 Changzhou, 苏州 Suzhou, 南通 Nantong, 连云港 Lianyungang
淮安 Huai'an, 盐城 Yancheng, 扬州 Yangzhou, 镇江 Zhenjiang, 泰州 Taizhou, 宿迁 Suqian

杭州/萧山机场 Hangzhou/HGH, 宁波/栎社机场 Ningbo, 温州/龙湾机场 Wenzhou, 嘉兴 Jiaxing, 湖州 Huzhou, 绍兴 Shaoxing
金华 Jinhua, 衢州 Quzhou, 舟山 Zhoushan, 台州 Taizhou, 丽水 Lishui

合肥/新桥机场 Hefei, 芜湖* Wuhu*, 蚌埠 Bengbu, 淮南 Huainan, 马鞍山 Ma'anshan, 淮北 Huaibei, 铜陵 Tongling, 安庆 Anqing
黄山/屯溪 Huangshan, 滁州 Chuzhou, 阜阳 Fuyang, 宿州 Suzhou, 六安 Lu'an, 亳州 Bozhou, 池州 Chizhou, 宣城 Xuancheng

福州/长乐机场 Fuzhou/Foochow, 厦门/鹭岛/高崎机场 Xiamen/Amoy, 莆田 Putian, 三明* Sanming, 泉州 Quanzhou, 漳州 Zhangzhou
南平 Nanping, 龙岩 Longyan, 宁德 Ningde

南昌/昌北机场 Nanchang, 景德镇 Jingdezhen, 萍乡 Pingxiang, 九江 Jiujiang, 新余 Xinyu, 鹰潭 Yingtan, 赣州 Ganzhou
吉安 Ji'an, 宜春 Yichun, 抚州 Fuzhou, 上饶 Shangrao

济南/泉城/遥墙机场 Jinan/Tsinan, 青岛/胶东机场/流亭机场 Qingdao/Tsingtao*, 淄博 Zibo, 枣庄 Zaozhuang, 东营 Dongying
烟台/蓬莱机场 Yantai, 潍坊 Weifang, 济宁 Jining, 泰安 Tai'an, 威海 Weihai, 日照* Rizhao, 临沂 Linyi, 德州 Dezhou
聊城 Liaocheng, 滨州 Binzhou, 菏泽 Heze

郑州/新郑机场 Zhengzhou, 开封* Kaifeng, 洛阳 Luoyang, 平顶山 Pingdingshan, 安阳 Anyang, 鹤壁 Hebi, 新乡 Xinxiang
焦作 Jiaozuo, 濮阳 Puyang, 许昌 Xuchang, 漯河 Luohe, 三门峡 Sanmenxia, 南阳 Nanyang, 商丘 Shangqiu, 信阳 Xinyang
周口 Zhoukou, 驻马店 Zhumadian, 济源 Jiyuan

武汉/武昌/汉口/天河机场 Wuhan, 黄石 Huangshi, 十堰 Shiyan, 宜昌 Yichang, 襄阳 Xiangyang, 鄂州 Ezhou, 荆门 Jingmen, 孝感 Xiaogan
荆州 Jingzhou, 黄冈 Huanggang, 咸宁 Xianning, 随州 Suizhou, 恩施 Enshi, 仙桃* Xiantao, 潜江 Qianjiang, 天门* Tianmen
神农架 Shennongjia

长沙/黄花机场 Changsha, 株洲 Zhuzhou, 湘潭 Xiangtan, 衡阳 Hengyang, 邵阳 Shaoyang, 岳阳 Yueyang, 常德 Changde
张家界 Zhangjiajie, 益阳 Yiyang, 郴州 Chenzhou, 永州 Yongzhou, 怀化 Huaihua, 娄底 Loudi, 湘西 Xiangxi

广州/羊城/白云机场/白云国际机场 Guangzhou/Canton*, 深圳/鹏城/宝安机场/宝安国际机场 Shenzhen/SZX, 珠海/金湾机场 Zhuhai, 汕头 Shantou/Swatow
佛山 Foshan, 韶关 Shaoguan, 湛江 Zhanjiang, 肇庆 Zhaoqing, 江门 Jiangmen, 茂名 Maoming, 惠州 Huizhou, 梅州 Meizhou
汕尾 Shanwei, 河源 Heyuan, 阳江 Yangjiang, 清远 Qingyuan, 东莞 Dongguan, 中山 Zhongshan, 潮州 Chaozhou, 揭阳/揭阳潮汕机场/潮汕机场 Jieyang
云浮 Yunfu

南宁/吴圩机场 Nanning, 柳州 Liuzhou, 桂林/两江机场 Guilin, 梧州 Wuzhou, 北海* Beihai, 防城港 Fangchenggang, 钦州 Qinzhou
贵港 Guigang, 玉林 Yulin, 百色 Baise/Bose*, 贺州 Hezhou, 河池 Hechi, 来宾* Laibin, 崇左 Chongzuo

海口/美兰机场 Haikou, 三亚/凤凰机场 Sanya, 三沙 Sansha, 儋州 Danzhou

成都/蓉城/双流机场/天府机场/双流国际机场/天府国际机场 Chengdu/CTU, 自贡 Zigong, 攀枝花 Panzhihua, 泸州 Luzhou, 德阳 Deyang
绵阳 Mianyang, 广元 Guangyuan, 遂宁 Suining, 内江 Neijiang, 乐山 Leshan, 南充 Nanchong, 眉山 Meishan, 宜宾 Yibin
广安 Guang'an, 达州 Dazhou, 雅安 Ya'an, 巴中 Bazhong, 资阳 Ziyang, 阿坝 Ngawa/Aba*, 甘孜 Garze/Ganzi, 凉山 Liangshan

贵阳/龙洞堡机场 Guiyang, 六盘水 Liupanshui, 遵义 Zunyi, 安顺* Anshun, 毕节 Bijie, 铜仁 Tongren, 黔西南 Qianxinan
黔东南 Qiandongnan, 黔南 Qiannan

昆明/长水机场 Kunming, 曲靖 Qujing, 玉溪* Yuxi, 保山 Baoshan, 昭通 Zhaotong, 丽江 Lijiang, 普洱* Pu'er, 临沧 Lincang
楚雄 Chuxiong, 红河 Honghe, 文山 Wenshan, 西双版纳/版纳 Xishuangbanna, 大理 Dali, 德宏 Dehong, 怒江 Nujiang, 迪庆 Diqing

拉萨/贡嘎机场 Lhasa, 日喀则 Shigatse/Xigaze, 昌都 Chamdo/Qamdo, 林芝 Nyingchi/Linzhi, 山南* Shannan, 那曲 Nagqu/Naqu, 阿里* Ngari

西安/咸阳机场/西安咸阳机场 Xi'an/Sian/XIY, 铜川 Tongchuan, 宝鸡 Baoji, 咸阳 Xianyang, 渭南 Weinan, 延安 Yan'an, 汉中 Hanzhong
榆林 Yulin, 安康* Ankang, 商洛 Shangluo

兰州/中川机场 Lanzhou, 嘉峪关 Jiayuguan, 金昌 Jinchang, 白银* Baiyin, 天水 Tianshui, 武威 Wuwei, 张掖 Zhangye, 平凉 Pingliang
酒泉 Jiuquan, 庆阳 Qingyang, 定西 Dingxi, 陇南 Longnan, 临夏 Linxia, 甘南 Gannan

西宁/曹家堡机场 Xining, 海东* Haidong, 海北* Haibei, 黄南* Huangnan, 果洛 Golog, 玉树* Yushu, 海西* Haixi

银川/河东机场 Yinchuan, 石嘴山 Shizuishan, 吴忠 Wuzhong, 固原 Guyuan, 中卫* Zhongwei

乌鲁木齐/乌市/地窝堡机场 Urumqi/Wulumuqi, 克拉玛依 Karamay, 吐鲁番 Turpan, 哈密 Hami/Kumul, 昌吉 Changji, 博尔塔拉 Bortala
巴音郭楞 Bayingolin, 阿克苏 Aksu, 克孜勒苏 Kizilsu, 喀什/喀什噶尔 Kashgar/Kashi, 和田* Hotan/Hetian, 伊犁 Ili, 塔城 Tacheng, 阿勒泰 Altay

香港/九龙/赤鱲角机场/赤腊角机场 Hong Kong/HK/HKG/Kowloon, 澳门 Macau/Macao
台北/松山机场 Taipei, 高雄 Kaohsiung, 台中 Taichung, 台南 Tainan, 新竹 Hsinchu, 嘉义 Chiayi, 基隆 Keelung, 新北 New Taipei
桃园* Taoyuan, 花莲 Hualien, 台东 Taitung, 屏东 Pingtung, 宜兰 Yilan, 苗栗 Miaoli, 彰化 Changhua, 南投 Nantou, 金门 Kinmen
`;

/** Cities and places below the prefecture that people travel to or send things to, written in the same way. */
export const chineseCounties = `
义乌 Yiwu, 昆山 Kunshan, 江阴 Jiangyin, 张家港 Zhangjiagang, 常熟 Changshu, 太仓 Taicang, 宜兴 Yixing, 溧阳 Liyang
丹阳 Danyang, 靖江 Jingjiang, 泰兴 Taixing, 如皋 Rugao, 海门 Haimen, 启东* Qidong, 东台 Dongtai, 仪征 Yizheng, 高邮 Gaoyou
邳州 Pizhou, 新沂 Xinyi, 诸暨 Zhuji, 慈溪 Cixi, 余姚 Yuyao, 海宁 Haining, 桐乡 Tongxiang, 平湖 Pinghu, 嵊州 Shengzhou
温岭 Wenling, 临海* Linhai, 瑞安 Rui'an, 乐清 Yueqing, 苍南 Cangnan, 永康* Yongkang, 东阳 Dongyang, 兰溪 Lanxi, 江山* Jiangshan
横店 Hengdian, 乌镇 Wuzhen, 千岛湖 Qiandao Lake, 莫干山 Moganshan, 普陀山 Putuoshan, 晋江 Jinjiang, 石狮 Shishi, 南安 Nan'an
福清 Fuqing, 武夷山 Wuyishan/Wuyi, 福鼎 Fuding, 福安 Fu'an, 龙海 Longhai, 都江堰 Dujiangyan, 峨眉山 Emeishan/Emei, 西昌 Xichang
康定 Kangding, 九寨沟 Jiuzhaigou, 稻城 Daocheng, 阆中 Langzhong, 江油 Jiangyou, 简阳 Jianyang, 敦煌 Dunhuang, 玉门 Yumen
香格里拉* Shangri-La*, 腾冲 Tengchong, 瑞丽 Ruili, 景洪 Jinghong, 芒市 Mangshi, 个旧 Gejiu, 蒙自 Mengzi, 安宁 Anning
阳朔 Yangshuo, 北流 Beiliu, 桂平 Guiping, 凭祥 Pingxiang, 东兴* Dongxing, 琼海 Qionghai, 博鳌 Boao, 文昌 Wenchang, 万宁 Wanning
陵水 Lingshui, 东方市 Dongfang, 五指山 Wuzhishan, 凤凰古城 Fenghuang, 浏阳 Liuyang, 醴陵 Liling, 耒阳 Leiyang, 湘乡 Xiangxiang
婺源 Wuyuan, 庐山 Lushan, 井冈山 Jinggangshan, 瑞金 Ruijin, 丰城 Fengcheng, 樟树* Zhangshu, 高安 Gao'an, 巢湖 Chaohu, 桐城 Tongcheng
平遥 Pingyao, 五台山 Wutaishan, 介休 Jiexiu, 延吉 Yanji, 珲春 Hunchun, 敦化 Dunhua, 公主岭 Gongzhuling, 长白山 Changbaishan
满洲里 Manzhouli, 二连浩特 Erenhot, 锡林浩特 Xilinhot, 乌兰浩特 Ulanhot, 海拉尔 Hailar, 阿尔山 Arxan, 漠河 Mohe
绥芬河 Suifenhe, 亚布力 Yabuli, 五大连池 Wudalianchi, 抚远 Fuyuan, 瓦房店 Wafangdian, 庄河 Zhuanghe, 海城 Haicheng, 兴城 Xingcheng
北戴河 Beidaihe, 燕郊 Yanjiao, 三河* Sanhe, 涿州 Zhuozhou, 定州 Dingzhou, 任丘 Renqiu, 迁安 Qian'an, 雄安 Xiong'an, 辛集 Xinji
曲阜 Qufu, 蓬莱 Penglai, 滕州 Tengzhou, 邹城 Zoucheng, 寿光 Shouguang, 诸城 Zhucheng, 青州 Qingzhou, 龙口* Longkou, 荣成 Rongcheng
胶州 Jiaozhou, 平度 Pingdu, 莱西 Laixi, 莱阳 Laiyang, 招远 Zhaoyuan, 登封 Dengfeng, 巩义 Gongyi, 禹州 Yuzhou, 永城 Yongcheng
邓州 Dengzhou, 兰考 Lankao, 韩城 Hancheng, 神木 Shenmu, 华阴 Huayin, 丹江口 Danjiangkou, 宜都 Yidu, 枣阳 Zaoyang, 老河口 Laohekou
利川 Lichuan, 麻城 Macheng, 仁怀 Renhuai, 凯里 Kaili, 都匀 Duyun, 兴义 Xingyi, 赤水 Chishui, 荔波 Libo, 镇远 Zhenyuan
台山* Taishan, 开平 Kaiping, 恩平 Enping, 普宁 Puning, 英德 Yingde, 四会* Sihui, 廉江 Lianjiang, 高州 Gaozhou, 化州 Huazhou
格尔木 Golmud, 德令哈 Delingha, 库尔勒 Korla, 伊宁 Yining, 石河子 Shihezi, 阿拉尔 Aral, 奎屯 Kuitun, 霍尔果斯 Khorgos, 五常* Wuchang
`;

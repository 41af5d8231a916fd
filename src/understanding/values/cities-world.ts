/**
 * Large and much-visited cities outside China, a region a paragraph, written as in `chineseCities`: the Chinese name and others for
 * it, then the English name and others for it; `*` marks a name that is also another word.
 */
export const worldCities = `
东京/成田机场/羽田机场/成田/羽田 Tokyo/Narita/Haneda/NRT/HND, 大阪/关西机场 Osaka/KIX, 京都 Kyoto, 名古屋 Nagoya, 横滨 Yokohama
神户 Kobe, 福冈 Fukuoka, 札幌/新千岁机场 Sapporo, 奈良 Nara, 广岛 Hiroshima, 仙台 Sendai, 那霸 Naha, 冲绳 Okinawa, 长崎 Nagasaki
金泽 Kanazawa, 函馆 Hakodate, 熊本 Kumamoto, 鹿儿岛 Kagoshima, 箱根 Hakone, 静冈 Shizuoka, 新潟/新泻 Niigata, 冈山 Okayama, 川崎 Kawasaki*
首尔/汉城/仁川机场/金浦机场 Seoul/ICN, 釜山 Busan/Pusan, 仁川 Incheon, 济州/济州岛 Jeju, 大邱 Daegu, 大田 Daejeon, 光州 Gwangju
平壤 Pyongyang, 乌兰巴托 Ulaanbaatar/Ulan Bator, 符拉迪沃斯托克/海参崴 Vladivostok

新加坡/狮城/樟宜机场/樟宜 Singapore/Changi, 吉隆坡 Kuala Lumpur/KL*, 槟城 Penang, 马六甲 Malacca/Melaka, 新山 Johor Bahru
亚庇/哥打基纳巴卢 Kota Kinabalu, 古晋 Kuching, 怡保 Ipoh, 兰卡威 Langkawi
曼谷/素万那普机场/廊曼机场 Bangkok/BKK/Suvarnabhumi, 清迈 Chiang Mai, 清莱 Chiang Rai, 普吉/普吉岛 Phuket
芭提雅/芭堤雅/帕塔亚 Pattaya, 苏梅岛/苏梅 Koh Samui/Samui, 甲米 Krabi, 华欣 Hua Hin
河内 Hanoi, 胡志明市/胡志明/西贡 Ho Chi Minh City/Ho Chi Minh/Saigon/HCMC, 岘港 Da Nang, 芽庄 Nha Trang, 富国岛 Phu Quoc, 海防 Haiphong
大叻 Da Lat, 会安 Hoi An, 顺化 Hue*, 金边* Phnom Penh, 暹粒 Siem Reap, 西哈努克 Sihanoukville, 万象* Vientiane, 琅勃拉邦 Luang Prabang
仰光 Yangon/Rangoon, 曼德勒 Mandalay, 内比都 Naypyidaw, 马尼拉 Manila, 宿务/宿雾 Cebu, 长滩岛 Boracay, 达沃 Davao
雅加达 Jakarta, 巴厘岛/登巴萨 Bali/Denpasar, 泗水 Surabaya, 万隆 Bandung, 棉兰 Medan, 日惹 Yogyakarta, 斯里巴加湾 Bandar Seri Begawan

新德里/德里 New Delhi/Delhi, 孟买 Mumbai/Bombay, 班加罗尔 Bangalore/Bengaluru, 加尔各答 Kolkata/Calcutta, 金奈/钦奈 Chennai/Madras
海得拉巴 Hyderabad, 艾哈迈达巴德 Ahmedabad, 浦那 Pune, 斋浦尔 Jaipur, 阿格拉 Agra, 果阿 Goa, 科钦 Kochi, 加德满都 Kathmandu
博卡拉 Pokhara, 达卡 Dhaka, 吉大港 Chittagong, 科伦坡 Colombo, 马累 Male*, 廷布 Thimphu, 伊斯兰堡 Islamabad, 卡拉奇 Karachi
拉合尔 Lahore, 喀布尔 Kabul, 阿拉木图 Almaty, 阿斯塔纳 Astana, 塔什干 Tashkent, 撒马尔罕 Samarkand, 比什凯克 Bishkek, 杜尚别 Dushanbe
阿什哈巴德 Ashgabat, 巴库 Baku, 第比利斯 Tbilisi, 埃里温 Yerevan

迪拜/杜拜 Dubai/DXB, 阿布扎比 Abu Dhabi, 沙迦 Sharjah, 多哈 Doha, 利雅得 Riyadh, 吉达 Jeddah, 麦加 Mecca/Makkah, 麦地那 Medina
科威特城 Kuwait City, 麦纳麦 Manama, 马斯喀特 Muscat, 安曼 Amman, 贝鲁特 Beirut, 大马士革 Damascus, 巴格达 Baghdad, 德黑兰 Tehran
耶路撒冷 Jerusalem, 特拉维夫 Tel Aviv, 海法 Haifa, 伊斯坦布尔 Istanbul, 安卡拉 Ankara, 安塔利亚 Antalya, 伊兹密尔 Izmir, 尼科西亚 Nicosia

伦敦/希思罗机场/希思罗/盖特威克机场 London/LHR/LGW/Heathrow/Gatwick/Stansted, 曼彻斯特 Manchester, 伯明翰 Birmingham, 利物浦 Liverpool
爱丁堡 Edinburgh, 格拉斯哥 Glasgow, 利兹 Leeds, 谢菲尔德 Sheffield, 布里斯托尔/布里斯托 Bristol, 纽卡斯尔 Newcastle, 诺丁汉 Nottingham
莱斯特 Leicester, 考文垂 Coventry, 南安普顿 Southampton, 布莱顿 Brighton, 牛津 Oxford, 剑桥 Cambridge, 约克 York, 巴斯* Bath*, 雷丁 Reading*
卡迪夫/加的夫 Cardiff, 阿伯丁 Aberdeen, 贝尔法斯特 Belfast, 朴茨茅斯 Portsmouth, 普利茅斯 Plymouth, 埃克塞特 Exeter, 诺里奇 Norwich
都柏林 Dublin, 科克* Cork*, 戈尔韦 Galway, 雷克雅未克 Reykjavik

巴黎/戴高乐机场 Paris/CDG, 里昂 Lyon/Lyons, 马赛 Marseille/Marseilles, 尼斯 Nice*, 图卢兹 Toulouse, 波尔多 Bordeaux, 里尔 Lille
斯特拉斯堡 Strasbourg, 南特 Nantes, 蒙彼利埃 Montpellier, 戛纳 Cannes, 摩纳哥 Monaco
柏林 Berlin, 慕尼黑 Munich/Munchen/Muenchen, 法兰克福 Frankfurt/Frankfurt am Main/FRA, 汉堡* Hamburg, 科隆 Cologne*/Koln/Koeln
杜塞尔多夫 Dusseldorf/Duesseldorf, 斯图加特 Stuttgart, 莱比锡 Leipzig, 德累斯顿 Dresden, 汉诺威 Hanover/Hannover, 纽伦堡 Nuremberg/Nurnberg
不来梅 Bremen, 多特蒙德 Dortmund, 埃森 Essen*, 波恩 Bonn, 海德堡 Heidelberg, 维也纳 Vienna/Wien, 萨尔茨堡 Salzburg, 因斯布鲁克 Innsbruck
格拉茨 Graz, 苏黎世 Zurich, 日内瓦 Geneva/Geneve, 伯尔尼 Bern, 巴塞尔 Basel, 卢塞恩/琉森 Lucerne, 洛桑 Lausanne, 因特拉肯 Interlaken
布鲁塞尔 Brussels, 安特卫普 Antwerp, 布鲁日 Bruges, 根特 Ghent, 卢森堡 Luxembourg, 阿姆斯特丹 Amsterdam/AMS/Schiphol
鹿特丹 Rotterdam, 海牙 The Hague, 乌特勒支 Utrecht, 埃因霍温 Eindhoven, 马斯特里赫特 Maastricht

马德里 Madrid, 巴塞罗那 Barcelona, 塞维利亚 Seville/Sevilla, 瓦伦西亚/巴伦西亚 Valencia, 马拉加 Malaga, 毕尔巴鄂 Bilbao, 格拉纳达 Granada
萨拉戈萨 Zaragoza, 帕尔马 Palma, 里斯本 Lisbon/Lisboa, 波尔图 Porto, 罗马 Rome/Roma*, 米兰 Milan/Milano, 威尼斯 Venice/Venezia
佛罗伦萨/翡冷翠 Florence*/Firenze, 那不勒斯 Naples/Napoli, 都灵 Turin/Torino, 博洛尼亚 Bologna, 热那亚 Genoa, 维罗纳 Verona, 比萨* Pisa
巴勒莫 Palermo, 巴里 Bari*, 瓦莱塔 Valletta, 雅典 Athens, 塞萨洛尼基 Thessaloniki, 圣托里尼 Santorini, 哥本哈根 Copenhagen
斯德哥尔摩 Stockholm, 哥德堡 Gothenburg, 马尔默 Malmo, 奥斯陆 Oslo, 卑尔根 Bergen, 特罗姆瑟 Tromso/Tromsø, 赫尔辛基 Helsinki
罗瓦涅米 Rovaniemi, 塔林 Tallinn, 里加 Riga, 维尔纽斯 Vilnius, 华沙 Warsaw, 克拉科夫 Krakow, 格但斯克 Gdansk, 弗罗茨瓦夫 Wroclaw/Wrocław
布拉格 Prague/Praha, 布尔诺 Brno, 布拉迪斯拉发 Bratislava, 布达佩斯 Budapest, 布加勒斯特 Bucharest, 索非亚 Sofia*, 贝尔格莱德 Belgrade
萨格勒布 Zagreb, 斯普利特 Split*, 杜布罗夫尼克 Dubrovnik, 卢布尔雅那 Ljubljana, 萨拉热窝 Sarajevo, 地拉那 Tirana, 斯科普里 Skopje
基辅 Kyiv/Kiev, 敖德萨 Odesa/Odessa, 利沃夫 Lviv, 明斯克 Minsk, 基希讷乌 Chisinau, 莫斯科 Moscow, 圣彼得堡 St. Petersburg/Saint Petersburg
喀山 Kazan, 索契 Sochi, 新西伯利亚 Novosibirsk, 叶卡捷琳堡 Yekaterinburg, 伊尔库茨克 Irkutsk, 哈巴罗夫斯克/伯力 Khabarovsk

纽约/肯尼迪机场 New York/NYC/New York City/JFK/LaGuardia/Manhattan/Brooklyn, 洛杉矶 Los Angeles/LA*/LAX, 旧金山/三藩市 San Francisco/SF*/SFO/Frisco
芝加哥 Chicago/ORD/O'Hare, 西雅图 Seattle, 波士顿 Boston, 华盛顿 Washington/Washington DC/DC*, 费城 Philadelphia/Philly, 休斯敦/休斯顿 Houston
达拉斯 Dallas, 奥斯汀 Austin, 圣安东尼奥 San Antonio, 沃斯堡 Fort Worth, 埃尔帕索 El Paso, 亚特兰大 Atlanta, 迈阿密 Miami, 奥兰多 Orlando
坦帕 Tampa, 杰克逊维尔 Jacksonville, 夏洛特 Charlotte*, 罗利 Raleigh, 纳什维尔 Nashville, 孟菲斯 Memphis, 新奥尔良 New Orleans
底特律 Detroit, 克利夫兰 Cleveland, 哥伦布 Columbus, 辛辛那提 Cincinnati, 匹兹堡 Pittsburgh, 巴尔的摩 Baltimore, 布法罗/水牛城 Buffalo*
明尼阿波利斯 Minneapolis, 密尔沃基 Milwaukee, 印第安纳波利斯 Indianapolis, 圣路易斯 St. Louis/Saint Louis, 堪萨斯城 Kansas City
奥马哈 Omaha, 俄克拉何马城 Oklahoma City, 丹佛 Denver, 盐湖城 Salt Lake City, 凤凰城/菲尼克斯 Phoenix*, 图森 Tucson, 阿尔伯克基 Albuquerque
拉斯维加斯/拉斯韦加斯/赌城 Las Vegas/Vegas, 圣迭戈 San Diego, 圣何塞/圣荷西 San Jose, 萨克拉门托 Sacramento
奥克兰 Auckland, 波特兰 Portland, 火奴鲁鲁/檀香山 Honolulu, 安克雷奇 Anchorage, 尔湾 Irvine, 帕萨迪纳 Pasadena, 纽瓦克 Newark, 普林斯顿 Princeton
多伦多 Toronto, 温哥华 Vancouver, 蒙特利尔/蒙特娄 Montreal, 渥太华 Ottawa, 卡尔加里 Calgary, 埃德蒙顿 Edmonton, 温尼伯 Winnipeg
魁北克城 Quebec City, 哈利法克斯 Halifax, 列治文/里士满 Richmond, 维多利亚* Victoria*

墨西哥城 Mexico City, 坎昆 Cancun, 瓜达拉哈拉 Guadalajara, 蒙特雷 Monterrey, 蒂华纳 Tijuana, 哈瓦那 Havana, 圣胡安 San Juan, 金斯敦 Kingston*
巴拿马城 Panama City, 危地马拉城 Guatemala City, 波哥大 Bogota, 麦德林 Medellin, 卡塔赫纳 Cartagena, 加拉加斯 Caracas, 基多 Quito
瓜亚基尔 Guayaquil, 利马 Lima, 库斯科 Cusco, 拉巴斯 La Paz, 圣地亚哥 Santiago, 布宜诺斯艾利斯 Buenos Aires, 蒙得维的亚 Montevideo
亚松森 Asuncion, 圣保罗 Sao Paulo, 里约热内卢/里约 Rio de Janeiro/Rio*, 巴西利亚 Brasilia, 萨尔瓦多* Salvador, 累西腓 Recife

悉尼 Sydney/SYD, 墨尔本 Melbourne, 布里斯班 Brisbane, 珀斯 Perth, 阿德莱德 Adelaide, 黄金海岸 Gold Coast, 凯恩斯 Cairns, 堪培拉 Canberra
霍巴特 Hobart, 达尔文* Darwin*, 基督城/克赖斯特彻奇 Christchurch, 惠灵顿 Wellington, 皇后镇 Queenstown, 但尼丁 Dunedin, 汉密尔顿* Hamilton
苏瓦 Suva, 楠迪 Nadi, 塞班岛/塞班 Saipan, 关岛 Guam

开罗 Cairo, 亚历山大 Alexandria, 卢克索 Luxor, 突尼斯 Tunis, 阿尔及尔 Algiers, 卡萨布兰卡 Casablanca, 马拉喀什 Marrakech/Marrakesh
拉巴特 Rabat, 的黎波里 Tripoli, 喀土穆 Khartoum, 亚的斯亚贝巴 Addis Ababa, 内罗毕 Nairobi, 蒙巴萨 Mombasa, 坎帕拉 Kampala, 基加利 Kigali
达累斯萨拉姆 Dar es Salaam, 桑给巴尔 Zanzibar, 卢萨卡 Lusaka, 哈拉雷 Harare, 拉各斯 Lagos, 阿布贾 Abuja, 阿克拉 Accra, 阿比让 Abidjan
达喀尔 Dakar, 罗安达 Luanda, 金沙萨 Kinshasa, 约翰内斯堡 Johannesburg, 开普敦 Cape Town, 德班 Durban, 比勒陀利亚 Pretoria
温得和克 Windhoek, 马普托 Maputo, 塔那那利佛 Antananarivo, 路易港 Port Louis, 毛里求斯 Mauritius
`;

/** Concepts of the field: oceans space. The notation is that of read-glossary.ts. */
export const OCEANS_SPACE = `
海洋 = 大洋 = oceans = ocean ≈ 大海
海洋法 = 海洋法律 = law of the sea
联合国海洋大会 = 海洋大会 = UN Ocean Conference
海洋环境 = 海洋环境保护 = marine environment
海洋生物多样性 = 国家管辖范围以外区域海洋生物多样性 = 国家管辖外海洋生物多样性 = 公海生物多样性 = BBNJ = High Seas Treaty = marine biological diversity of areas beyond national jurisdiction = 国家管辖范围以外区域的海洋生物多样性 = 公海条约 = 公海協定 = marine biodiversity beyond national jurisdiction ≈ 公海条约
海洋科学 = 海洋科学促进可持续发展十年 = ocean science = Decade of Ocean Science ≈ 海洋科学十年
世界海洋评估 = 经常程序 = Regular Process = World Ocean Assessment
海洋酸化 = 海水变酸 = ocean acidification
珊瑚礁 = 珊瑚 = 珊瑚白化 = coral reefs = coral bleaching = coral reef
红树林 = mangroves = mangrove
蓝色经济 = 海洋经济 = blue economy = 可持续海洋经济
海洋保护区 = 海洋保育区 = marine protected areas = MPA
领海 = 领海宽度 = territorial sea
毗连区 = 邻接区 = contiguous zone
专属经济区 = 经济海域 = 专属经济海域 = exclusive economic zone = EEZ
大陆架 = 大陆礁层 = 大陆棚 = continental shelf
大陆架界限委员会 = 外大陆架
公海 = high seas ≈ 不属于任何国家的海
国际海底管理局 = 国际海底区域 = the Area
深海采矿 = 深海海底采矿 = 海底采矿 = deep-sea mining = deep seabed mining ≈ 海底挖矿
人类共同继承财产 = 人类共同遗产 = 人类共同财产 = common heritage of mankind = common heritage of humankind
无害通过 = 无害通过权 = innocent passage
过境通行 = 海峡通行 = transit passage = straits used for international navigation
航行自由 = 自由航行 = 航行和飞越自由 = freedom of navigation
海洋划界 = 海域划界 = 海上划界 = maritime delimitation
群岛国 = archipelagic State
沿海国 = 沿岸国 = coastal State = coastal States
船旗国 = 旗国 = flag State
港口国 = 港口国措施 = port State = Port State Measures
航运 = 海运 = 国际航运 = 海上运输 = shipping = maritime transport ≈ 船运
海上安全 = 海事安全 = 海上保安 = maritime security = maritime safety
海员 = 船员 = 海上人命安全 = seafarers = crew ≈ 水手, 在船上干活的人
海事劳工公约 = Maritime Labour Convention = MLC
船舶污染 = 油污 = 漏油 = 溢油 = oil spill = vessel-source pollution
海底电缆 = 海底光缆 = submarine cables
鱼类种群 = 鱼类资源 = 鱼类协定 = 跨界鱼类种群和高度洄游鱼类种群 = fish stocks = straddling fish stocks ≈ Fish Stocks Agreement
过度捕捞 = 过度捕鱼 = 滥捕 = overfishing ≈ 鱼快捕光了
非法、未报告和无管制的捕捞 = 非法捕捞 = 非法、不报告和不管制捕捞 = 非法捕鱼 = IUU fishing = IUU = illegal unreported and unregulated fishing = 非法、未报告和无管制的捕捞活动 = 非法、未報告及不受規範漁業 = illegal fishing ≈ 偷捕鱼
渔业补贴 = 捕鱼补贴 = fisheries subsidies
副渔获物 = 误捕 = 混获 = bycatch
流网 = 大型中上层流网捕鱼 = driftnet = large-scale pelagic drift-net fishing
底拖网 = 底拖网捕捞 = bottom trawling
小规模渔业 = 个体渔业 = 手工渔业 = small-scale fisheries = artisanal fisheries
水产养殖 = 养殖渔业 = 水产业 = aquaculture ≈ 养鱼
鲸 = whales ≈ 捕鲸, 国际捕鲸委员会, whaling, IWC
区域渔业管理组织 = regional fisheries management organization = RFMO
海难 = 沉船 = 海上遇险 = shipwreck = distress at sea ≈ 翻船
水下文化遗产 = 水下文物 = underwater cultural heritage
外层空间 = 外空 = 太空 = 宇宙空间 = 外太空 = outer space = 外层太空 ≈ 天上, 宇宙
和平利用外层空间 = 和平利用外空 = 外层空间的和平利用 = 和平使用太空 = peaceful uses of outer space
外空活动长期可持续性 = 外层空间活动的长期可持续性 = long-term sustainability of outer space activities = LTS guidelines
空间碎片 = 太空垃圾 = 空间垃圾 = 太空碎片 = space debris = 轨道碎片 ≈ 太空里的垃圾
空间物体 = 空间物体登记 = 太空物体 = space objects = registration of space objects = 登记公约 = Registration Convention
卫星 = 人造卫星 = 通信卫星 = 卫星导航 = satellite = satellites = GNSS = 全球导航卫星系统 = satellite navigation
遥感 = 卫星遥感 = 地球观测 = 遥测 = remote sensing = Earth observation = 对地观测
天基信息 = 联合国灾害管理与应急反应天基信息平台 = UN-SPIDER
月球 = 月球和其他天体 = Moon ≈ 月球协定, Moon Agreement
空间法 = 太空法 = 外空法 = space law
航天员 = 宇航员 = 太空人 = astronauts
近地天体 = 小行星 = near-Earth objects = asteroids = 近地物体
空间2030议程 = Space2030 Agenda
核动力源 = 空间核动力源 = nuclear power sources in outer space
地球静止轨道 = 地球同步轨道 = geostationary orbit
空间天气 = 太空天气 = space weather
民用航空 = 民航 = 国际民用航空 = civil aviation = 民用航空安全 ≈ 坐飞机
航空安全 = 飞航安全 = 航空保安 = aviation safety = aviation security
击落民航客机 = 客机失事 = 空难 = downing of civil aircraft = air crash ≈ 飞机掉下来
劫持航空器 = 劫机 = 非法劫持航空器 = aircraft hijacking = hijacking ≈ 劫飞机
`;

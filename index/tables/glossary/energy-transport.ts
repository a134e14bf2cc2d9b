/** Further concepts of the field: energy, resources and transport. The notation is that of read-glossary.ts. */
export const ENERGY_TRANSPORT = `
能源安全 = energy security
核能 = 核电 = 原子能 = nuclear energy = nuclear power
生物质 = 生質能 = biomass
锂 = 锂三角 = lithium
钴 = cobalt
采掘业透明度倡议 = Extractive Industries Transparency Initiative
联合国资源管理系统 = UNRMS = United Nations Resource Management System
联合国资源框架分类 = 联合国资源分类框架 = UNFC = United Nations Framework Classification for Resources
资源管理专家组 = EGRM = Expert Group on Resource Management
煤矿甲烷 = 煤层气 = CMM = coal mine methane
甲烷排放 = 全球甲烷承诺 = 甲烷減排 = methane emissions = Global Methane Pledge
逐步淘汰煤炭 = 淘汰煤电 = 脱煤 = 非煤家園 = coal phase-out = phase-out of coal
关闭矿场 = 矿山关闭 = 闭矿 = mine closure
尾矿 = 尾矿库 = 尾矿安全 = tailings
石油和天然气 = 油气 = 石油和瓦斯 = oil and gas
液化天然气 = LNG = liquefied natural gas
战略石油储备 = 石油储备 = oil reserves
国际公路运输公约 = 国际公路运输系统 = TIR = TIR Convention = eTIR
世界车辆法规协调论坛 = 车辆法规 = 車輛安全法規調和論壇 = WP.29 = vehicle regulations
道路交通事故 = road traffic crashes = road traffic accidents
城市交通 = 城市出行 = 都市交通 = urban mobility
内陆水运 = 内河航运 = 内河运输 = inland waterways = inland navigation
多式联运 = 複合運輸 = 联运 = multimodal transport = intermodal transport
无水港 = 陆港 = dry port = dry ports
人类住区 = 人居 = human settlements
绿色建筑 = 建筑节能 = 綠建築 = green buildings
流域 = 河流流域 = 流域管理 = river basin = watershed
水公约 = 跨界水道和国际湖泊保护和利用公约 = 跨界水公约 = Water Convention
废水处理 = 污水处理 = wastewater treatment
海水淡化 = 海水淡化厂 = desalination
水质 = 水品質 = water quality
空气质量 = 空氣品質 = air quality
远距离越境空气污染公约 = 空气公约 = 长程越界空气污染公约 = CLRTAP = LRTAP = Air Convention
污染物排放和转移登记 = 污染物释放和转移登记册 = PRTR = pollutant release and transfer register
战略环境评估 = 战略环评 = 政策環評 = strategic environmental assessment
奥胡斯公约 = 在环境问题上获得信息、公众参与决策和诉诸法律的公约 = 環境資訊公約 = Aarhus Convention = Aarhus
工业事故 = 工业意外 = 化工事故 = 跨界工业事故 = industrial accidents
贸易程序和监管障碍 = 贸易程序障碍 = 监管和程序障碍 = procedural barriers to trade = regulatory and procedural barriers
贸易便利化与电子商务中心 = 联合国贸易便利与电子商务中心 = 联合国贸易便利化和电子业务中心 = UN/CEFACT = CEFACT = UNCEFACT
单一窗口 = single window
`;

/**
 * Specialised agencies with their own assemblies, conferences of parties, courts, regional and other organisations,
 * groups of States. Columns: see bodies.ts.
 */
export const OTHER_BODIES = `
# Specialised agencies and related organisations; their assemblies and boards adopt resolutions of their own
ILO | 国际劳工组织 | International Labour Organization | 劳工组织; 国际劳工局; International Labour Office; ILO
ILO-CONFERENCE | 国际劳工大会 | International Labour Conference | 国际劳工组织大会; 劳工大会 | r
ILO-GB | 国际劳工局理事会 | Governing Body of the International Labour Office | 国际劳工组织理事会; 劳工组织理事会 | d | GB.
FAO | 联合国粮食及农业组织 | Food and Agriculture Organization of the United Nations | 粮食及农业组织; 粮农组织; 联合国粮农组织; 糧食暨農業組織; 聯合國糧食暨農業組織; Food and Agriculture Organization; FAO
FAO-CONFERENCE | 联合国粮食及农业组织大会 | Conference of the Food and Agriculture Organization of the United Nations | 粮食及农业组织大会; 联合国粮农组织大会; 粮农组织大会; FAO Conference | r
FAO-COUNCIL | 联合国粮食及农业组织理事会 | Council of the Food and Agriculture Organization of the United Nations | 粮农组织理事会; FAO Council | r
CODEX | 食品法典委员会 | Codex Alimentarius Commission
UNESCO | 联合国教育、科学及文化组织 | United Nations Educational, Scientific and Cultural Organization | 联合国教育、科学和文化组织; 教育、科学及文化组织; 联合国教科文组织; 教科文组织; 聯合國教育、科學暨文化組織; UNESCO
UNESCO-GC | 联合国教育、科学及文化组织大会 | General Conference of the United Nations Educational, Scientific and Cultural Organization | 联合国教科文组织大会; 教科文组织大会; UNESCO General Conference | rd
UNESCO-EB | 联合国教育、科学及文化组织执行局 | Executive Board of the United Nations Educational, Scientific and Cultural Organization | 联合国教科文组织执行局; 教科文组织执行局; UNESCO Executive Board | d
IOC-UNESCO | 政府间海洋学委员会 | Intergovernmental Oceanographic Commission | 教科文组织政府间海洋学委员会; 海委会 | rd
WHC | 世界遗产委员会 | World Heritage Committee | | d | WHC
WHO | 世界卫生组织 | World Health Organization | 世卫组织; 世卫; WHO
WHA | 世界卫生大会 | World Health Assembly | 世界卫生组织大会; 世卫组织大会; 世卫大会; 卫生大会; WHA | rd | WHA
WHO-EB | 世界卫生组织执行委员会 | Executive Board of the World Health Organization | 世卫组织执行委员会; WHO Executive Board | rd | EB
WB | 世界银行 | World Bank | 世行
WB-GROUP | 世界银行集团 | World Bank Group | 世行集团
IBRD | 国际复兴开发银行 | International Bank for Reconstruction and Development | IBRD
IDA | 国际开发协会 | International Development Association
IFC | 国际金融公司 | International Finance Corporation
MIGA | 多边投资担保机构 | Multilateral Investment Guarantee Agency | MIGA
ICSID | 国际投资争端解决中心 | International Centre for Settlement of Investment Disputes | 解决投资争端国际中心; ICSID
IMF | 国际货币基金组织 | International Monetary Fund | 货币基金组织; 国际货币基金; 基金组织; 國際貨幣基金會; IMF
ICAO | 国际民用航空组织 | International Civil Aviation Organization | 民航组织; 国际民航组织; ICAO
ICAO-ASSEMBLY | 国际民用航空组织大会 | Assembly of the International Civil Aviation Organization | 国际民航组织大会; 民航组织大会; ICAO Assembly | r
ICAO-COUNCIL | 国际民用航空组织理事会 | Council of the International Civil Aviation Organization | 国际民航组织理事会; 民航组织理事会; ICAO Council | rd
IMO | 国际海事组织 | International Maritime Organization | 海事组织; IMO
IMO-ASSEMBLY | 国际海事组织大会 | Assembly of the International Maritime Organization | 海事组织大会; IMO Assembly | r
MSC | 海上安全委员会 | Maritime Safety Committee | | r | MSC.
MEPC | 海洋环境保护委员会 | Marine Environment Protection Committee | MEPC | r | MEPC.
ITU | 国际电信联盟 | International Telecommunication Union | 国际电联; 电信联盟; 电联; ITU
ITU-PP | 国际电信联盟全权代表大会 | Plenipotentiary Conference of the International Telecommunication Union | 国际电联全权代表大会; 全权代表大会 | rd
UPU | 万国邮政联盟 | Universal Postal Union | 邮联; 万国邮联; UPU
UPU-CONGRESS | 万国邮政大会 | Universal Postal Congress | 万国邮政联盟大会; 万国邮联大会 | rd
WMO | 世界气象组织 | World Meteorological Organization | 气象组织; WMO
WMO-CONGRESS | 世界气象大会 | World Meteorological Congress | 世界气象组织大会; 气象组织大会 | rd
WIPO | 世界知识产权组织 | World Intellectual Property Organization | 知识产权组织; 产权组织; 世界智慧財產權組織; WIPO
WIPO-GA | 世界知识产权组织大会 | General Assembly of the World Intellectual Property Organization | 知识产权组织大会; 产权组织大会; WIPO General Assembly | d
IFAD | 国际农业发展基金 | International Fund for Agricultural Development | 农发基金; 国际农发基金; IFAD
UNIDO | 联合国工业发展组织 | United Nations Industrial Development Organization | 工业发展组织; 工发组织; UNIDO
UNIDO-GC | 联合国工业发展组织大会 | General Conference of the United Nations Industrial Development Organization | 工业发展组织大会; 工发组织大会 | rd | GC.
IDB-UNIDO | 工业发展理事会 | Industrial Development Board | 工发理事会 | d | IDB.
UNWTO | 世界旅游组织 | World Tourism Organization | 旅游组织; 联合国旅游组织; 联合国世界旅游组织; 世界觀光組織; UN Tourism; UNWTO
UNWTO-GA | 世界旅游组织大会 | General Assembly of the World Tourism Organization | 联合国旅游组织大会; 旅游组织大会 | r
IAEA | 国际原子能机构 | International Atomic Energy Agency | 原子能机构; 國際原子能總署; 原子能總署; IAEA
IAEA-GC | 国际原子能机构大会 | General Conference of the International Atomic Energy Agency | 原子能机构大会; IAEA General Conference | rd | GC(
IAEA-BOARD | 国际原子能机构理事会 | Board of Governors of the International Atomic Energy Agency | 原子能机构理事会; IAEA Board of Governors | rd | GOV/
OPCW | 禁止化学武器组织 | Organisation for the Prohibition of Chemical Weapons | 禁化武组织; Organization for the Prohibition of Chemical Weapons; OPCW
OPCW-CSP | 禁止化学武器组织缔约国大会 | Conference of the States Parties to the Chemical Weapons Convention | 禁化武组织缔约国大会; 化学武器公约缔约国大会 | d
OPCW-EC | 禁止化学武器组织执行理事会 | Executive Council of the Organisation for the Prohibition of Chemical Weapons | 禁化武组织执行理事会 | d
CTBTO | 全面禁止核试验条约组织 | Comprehensive Nuclear-Test-Ban Treaty Organization | 禁核试条约组织; 禁核试组织; CTBTO
WTO | 世界贸易组织 | World Trade Organization | 世贸组织; 世贸; WTO
WTO-MC | 世界贸易组织部长级会议 | Ministerial Conference of the World Trade Organization | 世贸组织部长级会议; WTO Ministerial Conference | d | WT/
IOM | 国际移民组织 | International Organization for Migration | 移民组织; 联合国移民署; UN Migration; IOM
ISA | 国际海底管理局 | International Seabed Authority | 海管局; 海底管理局; ISA
ISA-ASSEMBLY | 国际海底管理局大会 | Assembly of the International Seabed Authority | 海管局大会; 管理局大会 | rd | ISBA/
ISA-COUNCIL | 国际海底管理局理事会 | Council of the International Seabed Authority | 海管局理事会; 管理局理事会 | rd
CLCS | 大陆架界限委员会 | Commission on the Limits of the Continental Shelf | CLCS
IPCC | 政府间气候变化专门委员会 | Intergovernmental Panel on Climate Change | 气专委; 跨政府氣候變遷小組; 跨政府氣候變化委員會; 政府间气候变化专家小组; IPCC | d
IPBES | 生物多样性和生态系统服务政府间科学与政策平台 | Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services | 生物多样性和生态系统服务政府间科学政策平台; 生物多样性平台; IPBES | d | IPBES

# Meetings of parties and secretariats of conventions
UNFCCC | 联合国气候变化框架公约秘书处 | Secretariat of the United Nations Framework Convention on Climate Change | 气候公约秘书处; 气候变化框架公约秘书处
UNFCCC-COP | 联合国气候变化框架公约缔约方会议 | Conference of the Parties to the United Nations Framework Convention on Climate Change | 气候变化框架公约缔约方会议; 气候公约缔约方会议 | rd | FCCC/
CMP | 作为京都议定书缔约方会议的公约缔约方会议 | Conference of the Parties serving as the meeting of the Parties to the Kyoto Protocol | 作为京都议定书缔约方会议的联合国气候变化框架公约缔约方会议; 京都议定书缔约方会议; CMP | rd
CMA | 作为巴黎协定缔约方会议的公约缔约方会议 | Conference of the Parties serving as the meeting of the Parties to the Paris Agreement | 作为巴黎协定缔约方会议的联合国气候变化框架公约缔约方会议; 巴黎协定缔约方会议; CMA | rd
CBD-SECRETARIAT | 生物多样性公约秘书处 | Secretariat of the Convention on Biological Diversity
CBD-COP | 生物多样性公约缔约方大会 | Conference of the Parties to the Convention on Biological Diversity | 生物多样性公约缔约方会议 | d | CBD/
UNCCD-COP | 联合国防治荒漠化公约缔约方会议 | Conference of the Parties to the United Nations Convention to Combat Desertification | 联合国关于在发生严重干旱和/或荒漠化的国家特别是在非洲防治荒漠化的公约缔约方会议; 防治荒漠化公约缔约方会议; 荒漠化公约缔约方会议 | d | ICCD/
BASEL-COP | 巴塞尔公约缔约方大会 | Conference of the Parties to the Basel Convention | 巴塞尔公约缔约方会议 | d
ROTTERDAM-COP | 鹿特丹公约缔约方大会 | Conference of the Parties to the Rotterdam Convention | 鹿特丹公约缔约方会议 | d
STOCKHOLM-COP | 斯德哥尔摩公约缔约方大会 | Conference of the Parties to the Stockholm Convention | 斯德哥尔摩公约缔约方会议 | d
MINAMATA-COP | 水俣公约缔约方大会 | Conference of the Parties to the Minamata Convention on Mercury | 关于汞的水俣公约缔约方大会; 水俣公约缔约方会议 | d
MONTREAL-MOP | 蒙特利尔议定书缔约方会议 | Meeting of the Parties to the Montreal Protocol | 关于消耗臭氧层物质的蒙特利尔议定书缔约方会议 | d
CITES-COP | 濒危野生动植物种国际贸易公约缔约方大会 | Conference of the Parties to the Convention on International Trade in Endangered Species of Wild Fauna and Flora | 濒危物种公约缔约方大会 | rd
FCTC-COP | 世界卫生组织烟草控制框架公约缔约方会议 | Conference of the Parties to the WHO Framework Convention on Tobacco Control | 世卫组织烟草控制框架公约缔约方会议; 烟草控制框架公约缔约方会议 | d | FCTC/
UNTOC-COP | 联合国打击跨国有组织犯罪公约缔约方会议 | Conference of the Parties to the United Nations Convention against Transnational Organized Crime | 有组织犯罪公约缔约方会议 | rd | CTOC/COP/
UNCAC-COSP | 联合国反腐败公约缔约国会议 | Conference of the States Parties to the United Nations Convention against Corruption | 反腐败公约缔约国会议 | rd | CAC/COSP/
CRPD-COSP | 残疾人权利公约缔约国会议 | Conference of States Parties to the Convention on the Rights of Persons with Disabilities | | d
UNCLOS-SPLOS | 联合国海洋法公约缔约国会议 | Meeting of States Parties to the United Nations Convention on the Law of the Sea | 海洋法公约缔约国会议 | d | SPLOS/
NPT-REVCON | 不扩散核武器条约缔约国审议大会 | Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons | 不扩散核武器条约审议大会; 不扩散条约审议大会 | d
ICC-ASP | 国际刑事法院罗马规约缔约国大会 | Assembly of States Parties to the Rome Statute of the International Criminal Court | 罗马规约缔约国大会; 国际刑事法院缔约国大会 | rd | ICC-ASP/
GEF | 全球环境基金 | Global Environment Facility | 环境基金; 全环基金; GEF
GCF | 绿色气候基金 | Green Climate Fund | 绿气基金; GCF
ADAPTATION-FUND | 适应基金 | Adaptation Fund
LOSS-DAMAGE-FUND | 应对损失和损害基金 | Fund for responding to Loss and Damage | 损失和损害基金

# Courts and tribunals
ICC | 国际刑事法院 | International Criminal Court | 刑事法院; ICC
ITLOS | 国际海洋法法庭 | International Tribunal for the Law of the Sea | 海洋法法庭; ITLOS
PCA | 常设仲裁法院 | Permanent Court of Arbitration
ECHR | 欧洲人权法院 | European Court of Human Rights
CJEU | 欧洲联盟法院 | Court of Justice of the European Union | 欧盟法院; 欧洲法院; European Court of Justice; CJEU
IACHR-COURT | 美洲人权法院 | Inter-American Court of Human Rights
IACHR | 美洲人权委员会 | Inter-American Commission on Human Rights | IACHR | r
ACHPR | 非洲人权和人民权利委员会 | African Commission on Human and Peoples' Rights | 非洲人权和民族权委员会 | r
AFRICAN-COURT | 非洲人权和人民权利法院 | African Court on Human and Peoples' Rights | 非洲人权和民族权法院

# Africa
AU | 非洲联盟 | African Union | 非盟; AU
AU-COMMISSION | 非洲联盟委员会 | African Union Commission | 非盟委员会
AU-ASSEMBLY | 非洲联盟国家元首和政府首脑大会 | Assembly of Heads of State and Government of the African Union | 非洲联盟大会; 非盟大会; Assembly of the African Union | rd | Assembly/AU/
AU-COUNCIL | 非洲联盟执行理事会 | Executive Council of the African Union | 非盟执行理事会 | d | EX.CL/
AU-PSC | 非洲联盟和平与安全理事会 | Peace and Security Council of the African Union | 非盟和平与安全理事会; 和平与安全理事会; 非盟和安会; African Union Peace and Security Council | d
OAU | 非洲统一组织 | Organization of African Unity | 非统组织; 非统; OAU
AUDA-NEPAD | 非洲联盟发展署 | African Union Development Agency | 非洲联盟发展署-非洲发展新伙伴关系; AUDA-NEPAD
ECOWAS | 西非国家经济共同体 | Economic Community of West African States | 西非经共体; ECOWAS
ECCAS | 中部非洲国家经济共同体 | Economic Community of Central African States | 中非经共体; ECCAS
SADC | 南部非洲发展共同体 | Southern African Development Community | 南共体; SADC
EAC | 东非共同体 | East African Community
IGAD | 政府间发展组织 | Intergovernmental Authority on Development | 政府间发展管理局; 伊加特; IGAD
COMESA | 东部和南部非洲共同市场 | Common Market for Eastern and Southern Africa | 东南非共同市场; COMESA
CEN-SAD | 萨赫勒-撒哈拉国家共同体 | Community of Sahelo-Saharan States | CEN-SAD
UMA | 阿拉伯马格里布联盟 | Arab Maghreb Union | 马格里布联盟
ICGLR | 大湖区问题国际会议 | International Conference on the Great Lakes Region | ICGLR

# Europe
EU | 欧洲联盟 | European Union | 欧盟; EU
EUROPEAN-PARLIAMENT | 欧洲议会 | European Parliament | | rd
EUROPEAN-COUNCIL | 欧洲理事会 | European Council | | d
EU-COUNCIL | 欧洲联盟理事会 | Council of the European Union | 欧盟理事会 | rd
EC | 欧盟委员会 | European Commission | 欧洲联盟委员会; 歐盟執委會; 歐盟執行委員會 | d
EUROPOL | 欧洲刑警组织 | European Union Agency for Law Enforcement Cooperation | 欧洲联盟执法合作署; Europol
FRONTEX | 欧洲边境和海岸警卫局 | European Border and Coast Guard Agency | 欧盟边防局; Frontex
COE | 欧洲委员会 | Council of Europe
COE-CM | 欧洲委员会部长委员会 | Committee of Ministers of the Council of Europe | | rd
PACE | 欧洲委员会议会大会 | Parliamentary Assembly of the Council of Europe | 欧洲委员会议员大会; Council of Europe Parliamentary Assembly; PACE | r
OSCE | 欧洲安全与合作组织 | Organization for Security and Cooperation in Europe | 歐洲安全暨合作組織; 欧安组织; OSCE | d
OSCE-MC | 欧洲安全与合作组织部长理事会 | Ministerial Council of the Organization for Security and Cooperation in Europe | 欧安组织部长理事会; 欧安组织部长级理事会 | rd
CSCE | 欧洲安全与合作会议 | Conference on Security and Co-operation in Europe | 欧安会
NATO | 北大西洋公约组织 | North Atlantic Treaty Organization | 北约; NATO
CIS | 独立国家联合体 | Commonwealth of Independent States | 独联体; 獨立國協; CIS
CSTO | 集体安全条约组织 | Collective Security Treaty Organization | 集安组织; CSTO
EAEU | 欧亚经济联盟 | Eurasian Economic Union | EAEU
BSEC | 黑海经济合作组织 | Organization of the Black Sea Economic Cooperation | 黑海经合组织; BSEC
GUAM | 古阿姆民主和经济发展组织 | Organization for Democracy and Economic Development-GUAM | 古阿姆集团; 古阿姆
UFM | 地中海联盟 | Union for the Mediterranean

# Arab and Islamic world
LAS | 阿拉伯国家联盟 | League of Arab States | 阿盟; 阿拉伯联盟; Arab League
LAS-COUNCIL | 阿拉伯国家联盟理事会 | Council of the League of Arab States | 阿盟理事会 | rd
ARAB-SUMMIT | 阿拉伯国家联盟首脑会议 | Arab Summit | 阿拉伯首脑会议; 阿盟首脑会议; 阿拉伯峰会 | rd
OIC | 伊斯兰合作组织 | Organization of Islamic Cooperation | 伊斯兰会议组织; 伊合组织; Organization of the Islamic Conference; OIC
OIC-CFM | 伊斯兰合作组织外交部长理事会 | Council of Foreign Ministers of the Organization of Islamic Cooperation | 伊斯兰合作组织外长理事会; 伊斯兰国家外交部长会议; 伊斯兰外长会议 | r
GCC | 海湾阿拉伯国家合作委员会 | Cooperation Council for the Arab States of the Gulf | 海湾合作委员会; 海合会; Gulf Cooperation Council; GCC

# Americas
OAS | 美洲国家组织 | Organization of American States | 美洲组织; OAS
OAS-GA | 美洲国家组织大会 | General Assembly of the Organization of American States | 美洲组织大会 | rd
PAHO | 泛美卫生组织 | Pan American Health Organization | PAHO | rd
CARICOM | 加勒比共同体 | Caribbean Community | 加共体; CARICOM
CELAC | 拉丁美洲和加勒比国家共同体 | Community of Latin American and Caribbean States | 拉美和加勒比国家共同体; 拉加共同体; 拉共体; CELAC
UNASUR | 南美洲国家联盟 | Union of South American Nations | UNASUR
MERCOSUR | 南方共同市场 | Southern Common Market | 南共市; MERCOSUR
SICA | 中美洲一体化体系 | Central American Integration System | SICA
ALBA | 美洲玻利瓦尔联盟 | Bolivarian Alliance for the Peoples of Our America | 我们美洲人民玻利瓦尔联盟
ACS | 加勒比国家联盟 | Association of Caribbean States
ALADI | 拉丁美洲一体化协会 | Latin American Integration Association | ALADI

# Asia and the Pacific
ASEAN | 东南亚国家联盟 | Association of Southeast Asian Nations | 东盟; 東協; 東南亞國協; ASEAN
SCO | 上海合作组织 | Shanghai Cooperation Organization | 上合组织; SCO
SAARC | 南亚区域合作联盟 | South Asian Association for Regional Cooperation | 南盟; 南亞區域合作協會; SAARC
APEC | 亚洲太平洋经济合作组织 | Asia-Pacific Economic Cooperation | 亚太经济合作组织; 亚太经合组织; 亞太經濟合作會議; 亞太經合會; APEC
CICA | 亚洲相互协作与信任措施会议 | Conference on Interaction and Confidence-Building Measures in Asia | 亚信会议; 亚信; CICA
PIF | 太平洋岛屿论坛 | Pacific Islands Forum | 太平洋岛国论坛
ECO | 经济合作组织 | Economic Cooperation Organization
OTS | 突厥国家组织 | Organization of Turkic States | 突厥语国家合作委员会
BIMSTEC | 环孟加拉湾多部门技术和经济合作倡议 | Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation | BIMSTEC
AALCO | 亚洲-非洲法律协商组织 | Asian-African Legal Consultative Organization | 亚非法律协商组织; AALCO

# World-wide
OECD | 经济合作与发展组织 | Organisation for Economic Co-operation and Development | 經濟合作暨發展組織; 经合组织; Organization for Economic Cooperation and Development; OECD
OECD-DAC | 发展援助委员会 | Development Assistance Committee | 经合组织发展援助委员会; 发援会
NAM | 不结盟国家运动 | Movement of Non-Aligned Countries | 不结盟运动; Non-Aligned Movement; NAM
G77 | 77国集团 | Group of 77 | 七十七国集团; 77国集团和中国; 77国集团加中国; G77; G-77
G20 | 二十国集团 | Group of 20 | 20国集团; G20; G-20
G7 | 七国集团 | Group of Seven | G7; G-7
G8 | 八国集团 | Group of Eight | G8; G-8
BRICS | 金砖国家 | BRICS | 金砖五国; 金砖国家集团
AOSIS | 小岛屿国家联盟 | Alliance of Small Island States | 小岛国联盟; AOSIS
COMMONWEALTH | 英联邦 | Commonwealth of Nations | 英联邦秘书处; Commonwealth Secretariat; 大英國協
OIF | 法语国家国际组织 | International Organization of la Francophonie | 国际法语国家组织
CPLP | 葡萄牙语国家共同体 | Community of Portuguese-speaking Countries | 葡语国家共同体; 葡共体; CPLP
QUARTET | 中东问题四方 | Middle East Quartet | 中东四方; 四方机制
IPU | 各国议会联盟 | Inter-Parliamentary Union | 议会联盟; IPU | r
ICRC | 红十字国际委员会 | International Committee of the Red Cross | 红十字委员会; 国际红十字委员会; 国际红十字会; ICRC
IFRC | 红十字会与红新月会国际联合会 | International Federation of Red Cross and Red Crescent Societies | 红会与红新月会国际联合会; 红十字会和红新月会国际联合会; IFRC
INTERPOL | 国际刑事警察组织 | International Criminal Police Organization | 国际刑警组织; 国际刑警; 刑警组织; INTERPOL | r
WCO | 世界海关组织 | World Customs Organization | 海关组织; 世界關務組織; WCO
WOAH | 世界动物卫生组织 | World Organisation for Animal Health | 国际兽疫局; WOAH
FATF | 金融行动特别工作组 | Financial Action Task Force | 反洗钱金融行动特别工作组; 金融行动工作组; FATF
FSB | 金融稳定委员会 | Financial Stability Board
BIS | 国际清算银行 | Bank for International Settlements
IRENA | 国际可再生能源机构 | International Renewable Energy Agency | 可再生能源机构; IRENA
IEA | 国际能源署 | International Energy Agency
OPEC | 石油输出国组织 | Organization of the Petroleum Exporting Countries | 欧佩克; 石油輸出國家組織; OPEC
IUCN | 国际自然保护联盟 | International Union for Conservation of Nature | 国际自然及自然资源保护联盟; 世界自然保护联盟; 自然保护联盟; IUCN | r
IOC | 国际奥林匹克委员会 | International Olympic Committee | 国际奥委会; 奥委会
IPC | 国际残疾人奥林匹克委员会 | International Paralympic Committee | 国际残奥委会
ISO | 国际标准化组织 | International Organization for Standardization | ISO
GAVI | 疫苗和免疫全球联盟 | Gavi, the Vaccine Alliance | 全球疫苗免疫联盟; 全球疫苗和免疫联盟; 疫苗联盟; Gavi
GLOBAL-FUND | 全球抗击艾滋病、结核病和疟疾基金 | Global Fund to Fight AIDS, Tuberculosis and Malaria | 抗击艾滋病、结核病和疟疾全球基金; 全球基金
SOUTH-CENTRE | 南方中心 | South Centre
UNIDROIT | 国际统一私法协会 | International Institute for the Unification of Private Law | 统法协会; 统一私法协会; UNIDROIT
HCCH | 海牙国际私法会议 | Hague Conference on Private International Law | HCCH
ORDER-OF-MALTA | 马耳他主权军事教团 | Sovereign Military Order of Malta | 马耳他骑士团; 马耳他主权教团; 马耳他军事教团; Sovereign Order of Malta

# Development banks
ADB | 亚洲开发银行 | Asian Development Bank | 亚行; 亚开行; 亞銀
AFDB | 非洲开发银行 | African Development Bank | 非行; 非洲开发银行集团
IADB | 美洲开发银行 | Inter-American Development Bank | 泛美开发银行; 美行
EBRD | 欧洲复兴开发银行 | European Bank for Reconstruction and Development | 欧洲复兴银行; EBRD
EIB | 欧洲投资银行 | European Investment Bank | 欧投行
ISDB | 伊斯兰开发银行 | Islamic Development Bank | 伊斯兰银行
AIIB | 亚洲基础设施投资银行 | Asian Infrastructure Investment Bank | 亚投行; AIIB
NDB | 新开发银行 | New Development Bank | 金砖国家新开发银行

# Non-governmental organisations and initiatives
AMNESTY | 大赦国际 | Amnesty International | 國際特赦組織
HRW | 人权观察 | Human Rights Watch | 人权观察组织
MSF | 无国界医生 | Médecins Sans Frontières | 无国界医生组织; MSF; Doctors Without Borders
OXFAM | 乐施会 | Oxfam | 国际乐施会
FRIENDS-TIP | 联合打击贩运人口之友小组 | Group of Friends United against Human Trafficking | 打击贩运人口之友小组; 之友小组
UN-GIFT | 联合国打击人口贩运全球倡议 | United Nations Global Initiative to Fight Human Trafficking | 打击贩运人口全球倡议; 全球打击贩运人口活动倡议; UN.GIFT; UNGIFT
`;

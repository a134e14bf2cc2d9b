/**
 * Bodies of and near the United Nations, one a line: id | Chinese | English | further names; …
 *
 * The id is the English acronym, upper case. Further names are abbreviations and acronyms in either language;
 * Latin ones are matched in running text in exactly this case, as words of their own. To add a body, add a line.
 */
export const BODIES_TABLE = `
GA|大会|General Assembly|联合国大会; 联大; GA; UNGA; United Nations General Assembly
SC|安全理事会|Security Council|安理会; 联合国安全理事会; 联合国安理会; SC; UNSC; United Nations Security Council
ECOSOC|经济及社会理事会|Economic and Social Council|经社理事会; 经社理; 经济和社会理事会; 經濟暨社會理事會; 联合国经济及社会理事会; ECOSOC
HRC|人权理事会|Human Rights Council|联合国人权理事会; HRC; UNHRC
TC|托管理事会|Trusteeship Council|
ICJ|国际法院|International Court of Justice|ICJ
SECRETARIAT|秘书处|Secretariat|联合国秘书处; United Nations Secretariat
SG|秘书长|Secretary-General|联合国秘书长; United Nations Secretary-General
C.1|第一委员会|First Committee|裁军与国际安全委员会; 裁军和国际安全委员会; Disarmament and International Security Committee
C.2|第二委员会|Second Committee|经济和金融委员会; 经济和财政委员会; Economic and Financial Committee
C.3|第三委员会|Third Committee|社会、人道主义和文化委员会; Social, Humanitarian and Cultural Committee
C.4|第四委员会|Fourth Committee|特别政治和非殖民化委员会; Special Political and Decolonization Committee
C.5|第五委员会|Fifth Committee|行政和预算委员会; Administrative and Budgetary Committee
C.6|第六委员会|Sixth Committee|法律委员会; Legal Committee
ACABQ|行政和预算问题咨询委员会|Advisory Committee on Administrative and Budgetary Questions|行预咨委会; ACABQ
PBC|建设和平委员会|Peacebuilding Commission|PBC
ILC|国际法委员会|International Law Commission|ILC
UNCITRAL|联合国国际贸易法委员会|United Nations Commission on International Trade Law|国际贸易法委员会; 贸易法委员会; 贸法会; UNCITRAL
CD|裁军谈判会议|Conference on Disarmament|裁谈会
UNDC|裁军审议委员会|Disarmament Commission|裁审会; UNDC
COPUOS|和平利用外层空间委员会|Committee on the Peaceful Uses of Outer Space|外空委员会; 外空委; COPUOS
UNSCEAR|联合国原子辐射影响问题科学委员会|United Nations Scientific Committee on the Effects of Atomic Radiation|原子辐射影响问题科学委员会; 辐射科委会; UNSCEAR
CTC|反恐怖主义委员会|Counter-Terrorism Committee|反恐委员会; 反恐委; CTC
CTED|反恐怖主义委员会执行局|Counter-Terrorism Committee Executive Directorate|反恐执行局; 反恐委员会执行局; CTED
ECE|欧洲经济委员会|Economic Commission for Europe|欧洲经委会; 联合国欧洲经济委员会; 欧经会; UNECE; ECE
ECA|非洲经济委员会|Economic Commission for Africa|非洲经委会; 非经委; UNECA; ECA
ECLAC|拉丁美洲和加勒比经济委员会|Economic Commission for Latin America and the Caribbean|拉加经委会; 拉美经委会; 拉美和加勒比经委会; ECLAC; CEPAL
ESCAP|亚洲及太平洋经济社会委员会|Economic and Social Commission for Asia and the Pacific|亚太经社会; 亚太经社委员会; 亚洲及太平洋经社委员会; 亚洲及太平洋经济及社会委员会; ESCAP; UNESCAP
ESCWA|西亚经济社会委员会|Economic and Social Commission for Western Asia|西亚经社会; 西亚经社委员会; ESCWA; UNESCWA
CND|麻醉药品委员会|Commission on Narcotic Drugs|麻委会; CND
CCPCJ|预防犯罪和刑事司法委员会|Commission on Crime Prevention and Criminal Justice|刑事司法委员会; CCPCJ
CSW|妇女地位委员会|Commission on the Status of Women|妇地会; CSW
CSOCD|社会发展委员会|Commission for Social Development|社发委; CSocD
CPD|人口与发展委员会|Commission on Population and Development|人口和发展委员会
STATCOM|统计委员会|Statistical Commission|联合国统计委员会
CSTD|科学和技术促进发展委员会|Commission on Science and Technology for Development|科技促进发展委员会; 科技促发委; CSTD
UNFF|联合国森林论坛|United Nations Forum on Forests|森林论坛; UNFF
CHR|人权委员会|Commission on Human Rights|
CPC|方案和协调委员会|Committee for Programme and Coordination|方案协调会; 方案协调委
CDP|发展政策委员会|Committee for Development Policy|
CEPA|公共行政专家委员会|Committee of Experts on Public Administration|CEPA
UNPFII|土著问题常设论坛|Permanent Forum on Indigenous Issues|联合国土著问题常设论坛; UNPFII
HLPF|可持续发展高级别政治论坛|High-level Political Forum on Sustainable Development|高级别政治论坛; HLPF
NGOCOM|非政府组织委员会|Committee on Non-Governmental Organizations|
HR-COMMITTEE|人权事务委员会|Human Rights Committee|CCPR Committee
CESCR|经济、社会及文化权利委员会|Committee on Economic, Social and Cultural Rights|经济社会文化权利委员会; 经社文权利委员会; CESCR
CEDAW|消除对妇女歧视委员会|Committee on the Elimination of Discrimination against Women|消歧委员会; CEDAW Committee
CERD|消除种族歧视委员会|Committee on the Elimination of Racial Discrimination|CERD Committee
CAT|禁止酷刑委员会|Committee against Torture|
CRC|儿童权利委员会|Committee on the Rights of the Child|
CRPD|残疾人权利委员会|Committee on the Rights of Persons with Disabilities|
CMW|移民工人委员会|Committee on Migrant Workers|保护所有移徙工人及其家庭成员权利委员会
CED|强迫失踪问题委员会|Committee on Enforced Disappearances|
OHCHR|联合国人权事务高级专员办事处|Office of the United Nations High Commissioner for Human Rights|人权事务高级专员办事处; 人权高专办; 人权办; OHCHR
OCHA|人道主义事务协调厅|Office for the Coordination of Humanitarian Affairs|联合国人道主义事务协调厅; 人道协调厅; 人道事务协调厅; 人道主义协调厅; OCHA; UNOCHA
UNODC|联合国毒品和犯罪问题办公室|United Nations Office on Drugs and Crime|毒品和犯罪问题办公室; 毒品犯罪办; 毒罪办; 毒品與犯罪問題辦公室; 聯合國毒品與犯罪問題辦公室; UNODC; Office on Drugs and Crime
UNOCT|联合国反恐怖主义办公室|United Nations Office of Counter-Terrorism|反恐怖主义办公室; 反恐办; UNOCT
UNODA|裁军事务厅|Office for Disarmament Affairs|裁军厅; UNODA
UNDRR|联合国减少灾害风险办公室|United Nations Office for Disaster Risk Reduction|减少灾害风险办公室; 减灾办; UNDRR; UNISDR
DESA|经济和社会事务部|Department of Economic and Social Affairs|经社部; DESA; UN DESA; UNDESA
DPPA|政治和建设和平事务部|Department of Political and Peacebuilding Affairs|政建部; DPPA
DPO|和平行动部|Department of Peace Operations|和平部; DPO
UNICEF|联合国儿童基金会|United Nations Children's Fund|儿童基金会; 儿基会; 儿童基金; 聯合國兒童基金會; UNICEF
UNHCR|联合国难民事务高级专员公署|Office of the United Nations High Commissioner for Refugees|联合国难民事务高级专员办事处; 难民事务高级专员办事处; 难民事务高级专员公署; 难民署; 难民高专办; 联合国难民署; UNHCR
UNDP|联合国开发计划署|United Nations Development Programme|开发计划署; 开发署; 聯合國開發計劃署; UNDP
UNEP|联合国环境规划署|United Nations Environment Programme|环境规划署; 环境署; 联合国环境署; UNEP
UNFPA|联合国人口基金|United Nations Population Fund|人口基金; 人口基金会; UNFPA
WFP|世界粮食计划署|World Food Programme|粮食计划署; 粮食署; 粮食方案; WFP
UNHABITAT|联合国人类住区规划署|United Nations Human Settlements Programme|人居署; 联合国人居署; UN-Habitat
UNWOMEN|联合国促进性别平等和增强妇女权能署|United Nations Entity for Gender Equality and the Empowerment of Women|妇女署; 联合国妇女署; 促进性别平等和增强妇女权能署; UN-Women; UN Women
UNRWA|联合国近东巴勒斯坦难民救济和工程处|United Nations Relief and Works Agency for Palestine Refugees in the Near East|近东救济工程处; 近东巴勒斯坦难民救济和工程处; 近东工程处; UNRWA
UNAIDS|联合国艾滋病毒/艾滋病联合规划署|Joint United Nations Programme on HIV/AIDS|艾滋病规划署; 联合国艾滋病规划署; 艾滋病署; 联合规划署; UNAIDS
UNCTAD|联合国贸易和发展会议|United Nations Conference on Trade and Development|贸发会议; 贸易和发展会议; 联合国贸发会议; UNCTAD
UNCDF|联合国资本发展基金|United Nations Capital Development Fund|资本发展基金; 资发基金; UNCDF
UNV|联合国志愿人员组织|United Nations Volunteers|志愿人员组织; UNV
UNOPS|联合国项目事务署|United Nations Office for Project Services|项目事务署; 项目署; 项目厅; UNOPS
UNITAR|联合国训练研究所|United Nations Institute for Training and Research|训研所; UNITAR
UNIDIR|联合国裁军研究所|United Nations Institute for Disarmament Research|裁研所; UNIDIR
UNU|联合国大学|United Nations University|UNU
UNICRI|联合国区域间犯罪和司法研究所|United Nations Interregional Crime and Justice Research Institute|犯罪司法所; UNICRI
ILO|国际劳工组织|International Labour Organization|劳工组织; 国际劳工局; ILO
FAO|联合国粮食及农业组织|Food and Agriculture Organization of the United Nations|粮食及农业组织; 粮农组织; 联合国粮农组织; FAO
UNESCO|联合国教育、科学及文化组织|United Nations Educational, Scientific and Cultural Organization|联合国教育、科学和文化组织; 联合国教科文组织; 教科文组织; UNESCO
WHO|世界卫生组织|World Health Organization|世卫组织; 世卫; 世衛組織; WHO
WB|世界银行|World Bank|世行
IMF|国际货币基金组织|International Monetary Fund|货币基金组织; 国际货币基金; 基金组织; 國際貨幣基金; IMF
ICAO|国际民用航空组织|International Civil Aviation Organization|民航组织; 国际民航组织; ICAO
IMO|国际海事组织|International Maritime Organization|海事组织; IMO
ITU|国际电信联盟|International Telecommunication Union|国际电联; 电信联盟; 电联; ITU
UPU|万国邮政联盟|Universal Postal Union|邮联; 万国邮联; UPU
WMO|世界气象组织|World Meteorological Organization|气象组织; WMO
WIPO|世界知识产权组织|World Intellectual Property Organization|知识产权组织; 产权组织; WIPO
IFAD|国际农业发展基金|International Fund for Agricultural Development|农发基金; 国际农发基金; IFAD
UNIDO|联合国工业发展组织|United Nations Industrial Development Organization|工业发展组织; 工发组织; UNIDO
UNWTO|世界旅游组织|World Tourism Organization|旅游组织; 联合国旅游组织; UNWTO
IAEA|国际原子能机构|International Atomic Energy Agency|原子能机构; IAEA
OPCW|禁止化学武器组织|Organisation for the Prohibition of Chemical Weapons|禁化武组织; OPCW
CTBTO|全面禁止核试验条约组织|Comprehensive Nuclear-Test-Ban Treaty Organization|禁核试组织; CTBTO
WTO|世界贸易组织|World Trade Organization|世贸组织; 世贸; WTO
IOM|国际移民组织|International Organization for Migration|移民组织; 國際移民組織; IOM
ISA|国际海底管理局|International Seabed Authority|海管局; ISA
ITLOS|国际海洋法法庭|International Tribunal for the Law of the Sea|海洋法法庭; ITLOS
ICC|国际刑事法院|International Criminal Court|刑事法院; ICC
ICTY|前南斯拉夫问题国际法庭|International Criminal Tribunal for the former Yugoslavia|前南问题国际法庭; 前南斯拉夫国际法庭; ICTY
ICTR|卢旺达问题国际法庭|International Criminal Tribunal for Rwanda|卢旺达国际法庭; ICTR
ICRC|红十字国际委员会|International Committee of the Red Cross|红十字委员会; ICRC
IFRC|红十字会与红新月会国际联合会|International Federation of Red Cross and Red Crescent Societies|红会与红新月会国际联合会; IFRC
INTERPOL|国际刑事警察组织|International Criminal Police Organization|国际刑警组织; 国际刑警; 刑警组织; INTERPOL
INCB|国际麻醉品管制局|International Narcotics Control Board|麻管局; INCB
IPCC|政府间气候变化专门委员会|Intergovernmental Panel on Climate Change|气专委; IPCC
UNFCCC|联合国气候变化框架公约秘书处|Secretariat of the United Nations Framework Convention on Climate Change|气候公约秘书处; 气候变化框架公约秘书处
ICAT|机构间打击贩运人口协调小组|Inter-Agency Coordination Group against Trafficking in Persons|打击贩运人口机构间协调小组; 机构间协调小组; ICAT
IASC|机构间常设委员会|Inter-Agency Standing Committee|机构间常委会; IASC
JIU|联合检查组|Joint Inspection Unit|联检组; JIU
OIOS|内部监督事务厅|Office of Internal Oversight Services|监督厅; OIOS
EU|欧洲联盟|European Union|欧盟; 歐盟; EU
AU|非洲联盟|African Union|非盟; 非洲联盟委员会; AU
ASEAN|东南亚国家联盟|Association of Southeast Asian Nations|东盟; 東協; 東南亞國協; ASEAN
LAS|阿拉伯国家联盟|League of Arab States|阿盟; 阿拉伯联盟; Arab League
OIC|伊斯兰合作组织|Organization of Islamic Cooperation|伊斯兰会议组织; 伊合组织; OIC
OAS|美洲国家组织|Organization of American States|美洲组织; OAS
OSCE|欧洲安全与合作组织|Organization for Security and Cooperation in Europe|欧安组织; OSCE
COE|欧洲委员会|Council of Europe|
SCO|上海合作组织|Shanghai Cooperation Organization|上合组织; SCO
CIS|独立国家联合体|Commonwealth of Independent States|独联体; CIS
OECD|经济合作与发展组织|Organisation for Economic Co-operation and Development|经合组织; OECD
NATO|北大西洋公约组织|North Atlantic Treaty Organization|北约; NATO
NAM|不结盟国家运动|Movement of Non-Aligned Countries|不结盟运动; Non-Aligned Movement
G77|77国集团|Group of 77|七十七国集团; 77国集团和中国; 77国集团加中国; G77; G-77
`;

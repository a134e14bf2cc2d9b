/**
 * The organs of the United Nations, their committees and commissions, the treaty bodies, the Secretariat, the funds
 * and programmes. Columns: see bodies.ts.
 */
export const UNITED_NATIONS_BODIES = `
# Principal organs. Those with three series have symbols of their own for resolutions, decisions and documents.
GA | 大会 | General Assembly | 联合国大会; 联大; GA; UNGA; United Nations General Assembly; UN General Assembly | rd | A/RES/ A/DEC/ A/
SC | 安全理事会 | Security Council | 安理会; 联合国安全理事会; 联合国安理会; SC; UNSC; United Nations Security Council; UN Security Council | rd | S/RES/ - S/
ECOSOC | 经济及社会理事会 | Economic and Social Council | 经社理事会; 经社理; 经济和社会理事会; 經濟暨社會理事會; 联合国经济及社会理事会; 联合国经社理事会; ECOSOC; United Nations Economic and Social Council | rd | E/RES/ E/DEC/ E/
HRC | 人权理事会 | Human Rights Council | 联合国人权理事会; HRC; UNHRC; United Nations Human Rights Council | rd | A/HRC/RES/ A/HRC/DEC/ A/HRC/
TC | 托管理事会 | Trusteeship Council | 联合国托管理事会 | r | T/RES/ - T/
ICJ | 国际法院 | International Court of Justice | 联合国国际法院; ICJ
SECRETARIAT | 秘书处 | Secretariat | 联合国秘书处; United Nations Secretariat; UN Secretariat
LEAGUE | 国际联盟 | League of Nations | 国联
PCIJ | 常设国际法院 | Permanent Court of International Justice | PCIJ

# Committees and bodies of the General Assembly
C.1 | 第一委员会 | First Committee | 裁军与国际安全委员会; 裁军和国际安全委员会; Disarmament and International Security Committee
C.2 | 第二委员会 | Second Committee | 经济和金融委员会; 经济和财政委员会; Economic and Financial Committee
C.3 | 第三委员会 | Third Committee | 社会、人道主义和文化委员会; Social, Humanitarian and Cultural Committee
C.4 | 第四委员会 | Fourth Committee | 特别政治和非殖民化委员会; Special Political and Decolonization Committee
C.5 | 第五委员会 | Fifth Committee | 行政和预算委员会; Administrative and Budgetary Committee
C.6 | 第六委员会 | Sixth Committee | 法律委员会; Legal Committee
GENERAL-COMMITTEE | 总务委员会 | General Committee
CREDENTIALS | 全权证书委员会 | Credentials Committee
ACABQ | 行政和预算问题咨询委员会 | Advisory Committee on Administrative and Budgetary Questions | 行预咨委会; 行政和预算咨询委员会; ACABQ
CONTRIBUTIONS | 会费委员会 | Committee on Contributions
CONFERENCES | 会议委员会 | Committee on Conferences
INFORMATION | 新闻委员会 | Committee on Information
HOST-COUNTRY | 与东道国关系委员会 | Committee on Relations with the Host Country | 东道国关系委员会
C-34 | 维持和平行动特别委员会 | Special Committee on Peacekeeping Operations | 维和特委会; 三十四国委员会; 34国委员会; C-34
C-24 | 给予殖民地国家和人民独立宣言执行情况特别委员会 | Special Committee on the Situation with regard to the Implementation of the Declaration on the Granting of Independence to Colonial Countries and Peoples | 非殖民化特别委员会; 二十四国特别委员会; 24国特别委员会; 二十四国委员会; 24国委员会; Special Committee on Decolonization; Special Committee of 24; C-24 | rd | A/AC.109/
CEIRPP | 巴勒斯坦人民行使不可剥夺权利委员会 | Committee on the Exercise of the Inalienable Rights of the Palestinian People | 巴勒斯坦权利委员会; CEIRPP
ISRAELI-PRACTICES | 调查以色列侵害占领区巴勒斯坦人民和其他阿拉伯人人权的行为特别委员会 | Special Committee to Investigate Israeli Practices Affecting the Human Rights of the Palestinian People and Other Arabs of the Occupied Territories
CHARTER-COMMITTEE | 联合国宪章和加强联合国作用特别委员会 | Special Committee on the Charter of the United Nations and on the Strengthening of the Role of the Organization | 宪章和加强联合国作用特别委员会; 宪章特别委员会
INDIAN-OCEAN | 印度洋特别委员会 | Ad Hoc Committee on the Indian Ocean | 印度洋特设委员会
AUDITORS | 审计委员会 | Board of Auditors | 联合国审计委员会; United Nations Board of Auditors
IAAC | 独立审计咨询委员会 | Independent Audit Advisory Committee | 审咨委; IAAC
ICSC | 国际公务员制度委员会 | International Civil Service Commission | 公务员制度委员会; ICSC
UNJSPB | 联合国工作人员养恤金联合委员会 | United Nations Joint Staff Pension Board | 养恤金联合委员会; 养恤金联委会
UNJSPF | 联合国合办工作人员养恤基金 | United Nations Joint Staff Pension Fund | 合办工作人员养恤基金; 养恤基金; UNJSPF
UNDT | 联合国争议法庭 | United Nations Dispute Tribunal | 争议法庭; UNDT
UNAT | 联合国上诉法庭 | United Nations Appeals Tribunal | UNAT
UN-ADMIN-TRIBUNAL | 联合国行政法庭 | United Nations Administrative Tribunal
INTERNAL-JUSTICE | 内部司法理事会 | Internal Justice Council
JIU | 联合检查组 | Joint Inspection Unit | 联检组; JIU
CPC | 方案和协调委员会 | Committee for Programme and Coordination | 方案协调会; 方案协调委
PBC | 建设和平委员会 | Peacebuilding Commission | 建和委; PBC
ILC | 国际法委员会 | International Law Commission | 联合国国际法委员会; ILC
UNCITRAL | 联合国国际贸易法委员会 | United Nations Commission on International Trade Law | 国际贸易法委员会; 贸易法委员会; 贸法会; UNCITRAL
UNDC | 裁军审议委员会 | Disarmament Commission | 裁审会; UNDC; United Nations Disarmament Commission
CD | 裁军谈判会议 | Conference on Disarmament | 裁谈会 | d | CD/
COPUOS | 和平利用外层空间委员会 | Committee on the Peaceful Uses of Outer Space | 外层空间委员会; 外空委员会; 外空委; COPUOS
UNSCEAR | 联合国原子辐射影响问题科学委员会 | United Nations Scientific Committee on the Effects of Atomic Radiation | 原子辐射影响问题科学委员会; 辐射科委会; UNSCEAR
SSC-HLC | 南南合作高级别委员会 | High-level Committee on South-South Cooperation | | rd
OEWG-AGEING | 老龄问题不限成员名额工作组 | Open-ended Working Group on Ageing | 不限成员名额老龄问题工作组
OEWG-ICT | 信息和通信技术安全和使用问题不限成员名额工作组 | Open-ended working group on security of and in the use of information and communications technologies
AHC-CYBERCRIME | 拟订一项关于打击为犯罪目的使用信息和通信技术行为的全面国际公约特设委员会 | Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes
CRIME-CONGRESS | 联合国预防犯罪和刑事司法大会 | United Nations Congress on Crime Prevention and Criminal Justice | 预防犯罪和刑事司法大会; 预防犯罪大会
CHR | 人权委员会 | Commission on Human Rights | 联合国人权委员会; United Nations Commission on Human Rights | rd | E/CN.4/
HLPF | 可持续发展高级别政治论坛 | High-level Political Forum on Sustainable Development | 可持续发展问题高级别政治论坛; 高级别政治论坛; High-level political forum on sustainable development; HLPF

# Conferences of the United Nations, which adopt declarations and resolutions of their own
CONF-SAN-FRANCISCO | 联合国国际组织会议 | United Nations Conference on International Organization | 旧金山会议 | r
CONF-STOCKHOLM | 联合国人类环境会议 | United Nations Conference on the Human Environment | 人类环境会议 | r
CONF-RIO | 联合国环境与发展会议 | United Nations Conference on Environment and Development | 联合国环境和发展会议; 环发会议; 里约会议 | r
CONF-VIENNA | 世界人权会议 | World Conference on Human Rights | 维也纳世界人权会议 | r
CONF-CAIRO | 国际人口与发展会议 | International Conference on Population and Development | 人发会议 | r
CONF-COPENHAGEN | 社会发展问题世界首脑会议 | World Summit for Social Development | | r
CONF-BEIJING | 第四次妇女问题世界会议 | Fourth World Conference on Women | | r
CONF-HABITAT-2 | 联合国人类住区会议 | United Nations Conference on Human Settlements | 人居二; Habitat II | r
CONF-HABITAT-3 | 联合国住房和城市可持续发展大会 | United Nations Conference on Housing and Sustainable Urban Development | 住房和城市可持续发展大会; 人居三; Habitat III | r
CONF-DURBAN | 反对种族主义、种族歧视、仇外心理和相关不容忍行为世界会议 | World Conference against Racism, Racial Discrimination, Xenophobia and Related Intolerance | 反对种族主义世界会议; 德班会议 | r
CONF-FINANCING | 发展筹资问题国际会议 | International Conference on Financing for Development | | r
CONF-AGEING-2 | 第二次老龄问题世界大会 | Second World Assembly on Ageing | 老龄问题世界大会; World Assembly on Ageing | r
CONF-JOHANNESBURG | 可持续发展问题世界首脑会议 | World Summit on Sustainable Development | | r
CONF-RIO-20 | 联合国可持续发展大会 | United Nations Conference on Sustainable Development | 里约+20峰会; Rio+20 | r
CONF-WSIS | 信息社会世界首脑会议 | World Summit on the Information Society | 信息社会世界峰会; WSIS | r
CONF-LDC | 联合国最不发达国家问题会议 | United Nations Conference on the Least Developed Countries | 最不发达国家问题会议 | r
CONF-SIDS | 小岛屿发展中国家问题国际会议 | International Conference on Small Island Developing States | | r
CONF-DISASTER | 世界减少灾害风险大会 | World Conference on Disaster Risk Reduction | 联合国世界减少灾害风险大会; 联合国世界减灾大会; 减少灾害问题世界会议 | r
CONF-OCEAN | 联合国海洋会议 | United Nations Ocean Conference | 联合国海洋大会 | r
CONF-LAW-OF-SEA | 第三次联合国海洋法会议 | Third United Nations Conference on the Law of the Sea | 联合国海洋法会议 | r
MILLENNIUM-SUMMIT | 千年首脑会议 | Millennium Summit | 联合国千年首脑会议; 千年峰会; 千禧年峰会; 千禧年首脑会议
WORLD-SUMMIT | 2005年世界首脑会议 | 2005 World Summit | 世界首脑会议; 世界峰会; World Summit

# Bodies of the Security Council
MSC-COUNCIL | 军事参谋团 | Military Staff Committee
CTC | 反恐怖主义委员会 | Counter-Terrorism Committee | 反恐委员会; 反恐委; CTC
CTED | 反恐怖主义委员会执行局 | Counter-Terrorism Committee Executive Directorate | 反恐怖主义执行局; 反恐执行局; 反恐委员会执行局; CTED
1540-COMMITTEE | 1540委员会 | 1540 Committee | 安全理事会1540委员会; 安理会1540委员会
1267-COMMITTEE | 伊黎伊斯兰国（达伊沙）和基地组织制裁委员会 | ISIL (Da'esh) and Al-Qaida Sanctions Committee | 基地组织制裁委员会; 1267委员会; Al-Qaida Sanctions Committee
1988-COMMITTEE | 1988委员会 | 1988 Committee | 塔利班制裁委员会
CAAC-WG | 安全理事会儿童与武装冲突问题工作组 | Security Council Working Group on Children and Armed Conflict | 儿童与武装冲突问题工作组; Working Group on Children and Armed Conflict
MONITORING-TEAM | 分析支助和制裁监测组 | Analytical Support and Sanctions Monitoring Team
UNCC | 联合国赔偿委员会 | United Nations Compensation Commission | 赔偿委员会; UNCC | d | S/AC.26/
UNSCOM | 联合国特别委员会 | United Nations Special Commission | UNSCOM
UNMOVIC | 联合国监测、核查和视察委员会 | United Nations Monitoring, Verification and Inspection Commission | 监核视委; 监测、核查和视察委员会; UNMOVIC
ICTY | 前南斯拉夫问题国际刑事法庭 | International Criminal Tribunal for the former Yugoslavia | 前南斯拉夫问题国际法庭; 前南问题国际法庭; 前南斯拉夫国际法庭; International Tribunal for the former Yugoslavia; ICTY
ICTR | 卢旺达问题国际刑事法庭 | International Criminal Tribunal for Rwanda | 卢旺达问题国际法庭; 卢旺达国际法庭; International Tribunal for Rwanda; ICTR
IRMCT | 国际刑事法庭余留事项处理机制 | International Residual Mechanism for Criminal Tribunals | 刑事法庭余留事项国际处理机制; 刑事法庭余留事项国际机制; 余留机制; IRMCT
SCSL | 塞拉利昂问题特别法庭 | Special Court for Sierra Leone | 塞拉利昂特别法庭; SCSL
RSCSL | 塞拉利昂余留事项特别法庭 | Residual Special Court for Sierra Leone | RSCSL
STL | 黎巴嫩问题特别法庭 | Special Tribunal for Lebanon
ECCC | 柬埔寨法院特别法庭 | Extraordinary Chambers in the Courts of Cambodia | ECCC
UNITAD | 联合国追究达伊沙/伊拉克和黎凡特伊斯兰国所犯罪行责任调查组 | United Nations Investigative Team to Promote Accountability for Crimes Committed by Da'esh/Islamic State in Iraq and the Levant | 联合国追究达伊沙/伊黎伊斯兰国所犯罪行责任调查组; 达伊沙罪行调查组; UNITAD
IIIM | 协助调查和起诉自2011年3月以来在阿拉伯叙利亚共和国境内犯下国际法所规定最严重罪行者的国际公正独立机制 | International, Impartial and Independent Mechanism to Assist in the Investigation and Prosecution of Persons Responsible for the Most Serious Crimes under International Law Committed in the Syrian Arab Republic since March 2011 | 国际公正独立机制; IIIM
IIMM | 缅甸独立调查机制 | Independent Investigative Mechanism for Myanmar | 缅甸问题独立调查机制; 缅甸机制; IIMM

# Commissions and bodies of the Economic and Social Council
ECE | 欧洲经济委员会 | Economic Commission for Europe | 欧洲经委会; 联合国欧洲经济委员会; 欧经会; 欧经委; United Nations Economic Commission for Europe; UNECE; ECE | rd | ECE/
ECA | 非洲经济委员会 | Economic Commission for Africa | 非洲经委会; 联合国非洲经济委员会; 非经委; 非经会; United Nations Economic Commission for Africa; UNECA; ECA | rd | E/ECA/
ECLAC | 拉丁美洲和加勒比经济委员会 | Economic Commission for Latin America and the Caribbean | 拉加经委会; 拉美经委会; 拉美和加勒比经委会; 联合国拉丁美洲和加勒比经济委员会; ECLAC; CEPAL | rd | LC/
ESCAP | 亚洲及太平洋经济社会委员会 | Economic and Social Commission for Asia and the Pacific | 亚太经社会; 亚太经社委员会; 亚洲及太平洋经社委员会; 亚洲及太平洋经济及社会委员会; 联合国亚洲及太平洋经济社会委员会; 联合国亚太经社会; ESCAP; UNESCAP | rd | ESCAP/
ESCWA | 西亚经济社会委员会 | Economic and Social Commission for Western Asia | 西亚经社会; 西亚经社委员会; 联合国西亚经济社会委员会; ESCWA; UNESCWA | rd | E/ESCWA/
CND | 麻醉药品委员会 | Commission on Narcotic Drugs | 麻醉品委员会; 麻委会; CND | rd | E/CN.7/
CCPCJ | 预防犯罪和刑事司法委员会 | Commission on Crime Prevention and Criminal Justice | 犯罪预防和刑事司法委员会; 预防犯罪委员会; 刑事司法委员会; CCPCJ | rd | E/CN.15/
CSW | 妇女地位委员会 | Commission on the Status of Women | 联合国妇女地位委员会; 妇地会; 妇地委; CSW | rd | E/CN.6/
CSOCD | 社会发展委员会 | Commission for Social Development | 社发委; CSocD | rd | E/CN.5/
CPD | 人口与发展委员会 | Commission on Population and Development | 人口和发展委员会; 人口委员会 | rd | E/CN.9/
STATCOM | 统计委员会 | Statistical Commission | 联合国统计委员会; United Nations Statistical Commission | rd | E/CN.3/
CSTD | 科学和技术促进发展委员会 | Commission on Science and Technology for Development | 科学技术促进发展委员会; 科技促进发展委员会; 科技促发委; CSTD | rd | E/CN.16/
CSD | 可持续发展委员会 | Commission on Sustainable Development | 可发委 | rd | E/CN.17/
UNFF | 联合国森林论坛 | United Nations Forum on Forests | 森林论坛; UNFF | rd | E/CN.18/
SUB-COMMISSION | 增进和保护人权小组委员会 | Sub-Commission on the Promotion and Protection of Human Rights | 促进和保护人权小组委员会; 防止歧视及保护少数小组委员会 | rd | E/CN.4/Sub.2/
CDP | 发展政策委员会 | Committee for Development Policy
CEPA | 公共行政专家委员会 | Committee of Experts on Public Administration | CEPA
UNPFII | 土著问题常设论坛 | Permanent Forum on Indigenous Issues | 联合国土著问题常设论坛; 土著论坛; UNPFII
NGOCOM | 非政府组织委员会 | Committee on Non-Governmental Organizations
TAX-COMMITTEE | 国际税务合作专家委员会 | Committee of Experts on International Cooperation in Tax Matters
UNGEGN | 联合国地名专家组 | United Nations Group of Experts on Geographical Names | 地名专家组; UNGEGN | rd
UN-GGIM | 联合国全球地理空间信息管理专家委员会 | United Nations Committee of Experts on Global Geospatial Information Management | 全球地理空间信息管理专家委员会; UN-GGIM | d
TDG-GHS | 危险货物运输和全球化学品统一分类标签制度问题专家委员会 | Committee of Experts on the Transport of Dangerous Goods and on the Globally Harmonized System of Classification and Labelling of Chemicals | 危险货物运输和全球化学品统一分类标签制度专家委员会
ISAR | 国际会计和报告标准政府间专家工作组 | Intergovernmental Working Group of Experts on International Standards of Accounting and Reporting | ISAR
INCB | 国际麻醉品管制局 | International Narcotics Control Board | 麻管局; INCB

# Bodies of the Human Rights Council
HRC-ADVISORY | 人权理事会咨询委员会 | Human Rights Council Advisory Committee
UPR-WG | 普遍定期审议工作组 | Working Group on the Universal Periodic Review
WGAD | 任意拘留问题工作组 | Working Group on Arbitrary Detention
WGEID | 强迫或非自愿失踪问题工作组 | Working Group on Enforced or Involuntary Disappearances | 强迫失踪或非自愿失踪问题工作组
WG-BUSINESS | 人权与跨国公司和其他工商企业问题工作组 | Working Group on the issue of human rights and transnational corporations and other business enterprises | 工商企业与人权问题工作组; 工商业与人权工作组; Working Group on Business and Human Rights
WGEPAD | 非洲人后裔问题专家工作组 | Working Group of Experts on People of African Descent
WG-MERCENARIES | 以雇佣军为手段侵犯人权并阻挠行使民族自决权问题工作组 | Working Group on the use of mercenaries as a means of violating human rights and impeding the exercise of the right of peoples to self-determination | 使用雇佣军问题工作组; Working Group on the use of mercenaries
WG-WOMEN | 歧视妇女和女童问题工作组 | Working Group on discrimination against women and girls | 法律和实践中对妇女的歧视问题工作组
WG-DEVELOPMENT | 发展权问题工作组 | Working Group on the Right to Development | 发展权工作组
EMRIP | 土著人民权利专家机制 | Expert Mechanism on the Rights of Indigenous Peoples | EMRIP
EM-DEVELOPMENT | 发展权专家机制 | Expert Mechanism on the Right to Development | 发展权利专家机制
EMLER | 在执法工作中促进种族公正和平等国际独立专家机制 | International Independent Expert Mechanism to Advance Racial Justice and Equality in the Context of Law Enforcement | 在执法中推进种族公正和平等国际独立专家机制
PFPAD | 非洲人后裔常设论坛 | Permanent Forum on People of African Descent
COI-SYRIA | 阿拉伯叙利亚共和国问题独立国际调查委员会 | Independent International Commission of Inquiry on the Syrian Arab Republic | 叙利亚问题独立国际调查委员会
COI-UKRAINE | 乌克兰问题独立国际调查委员会 | Independent International Commission of Inquiry on Ukraine
FFM-MYANMAR | 缅甸问题独立国际实况调查团 | Independent International Fact-Finding Mission on Myanmar
GANHRI | 国家人权机构全球联盟 | Global Alliance of National Human Rights Institutions | GANHRI

# Treaty bodies
HR-COMMITTEE | 人权事务委员会 | Human Rights Committee | CCPR Committee | d | CCPR/C/
CESCR | 经济、社会及文化权利委员会 | Committee on Economic, Social and Cultural Rights | 经济社会文化权利委员会; 经济、社会和文化权利委员会; 经社文权利委员会; CESCR | d | E/C.12/
CEDAW | 消除对妇女歧视委员会 | Committee on the Elimination of Discrimination against Women | 消歧委员会; CEDAW Committee | d | CEDAW/C/
CERD | 消除种族歧视委员会 | Committee on the Elimination of Racial Discrimination | CERD; CERD Committee | d | CERD/C/
CAT | 禁止酷刑委员会 | Committee against Torture | CAT Committee | d | CAT/C/
SPT | 防范酷刑和其他残忍、不人道或有辱人格待遇或处罚小组委员会 | Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | 防范酷刑小组委员会; Subcommittee on Prevention of Torture | | CAT/OP/
CRC | 儿童权利委员会 | Committee on the Rights of the Child | CRC Committee | d | CRC/C/
CRPD | 残疾人权利委员会 | Committee on the Rights of Persons with Disabilities | CRPD Committee | d | CRPD/C/
CMW | 保护所有移徙工人及其家庭成员权利委员会 | Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families | 移民工人委员会; 移徙工人委员会; Committee on Migrant Workers | d | CMW/C/
CED | 强迫失踪问题委员会 | Committee on Enforced Disappearances | | d | CED/C/

# Secretariat
EOSG | 秘书长办公厅 | Executive Office of the Secretary-General | EOSG
DPPA | 政治和建设和平事务部 | Department of Political and Peacebuilding Affairs | 政建部; DPPA
DPO | 和平行动部 | Department of Peace Operations | 和平部; DPO
DPKO | 维持和平行动部 | Department of Peacekeeping Operations | 维和部; DPKO
DFS | 外勤支助部 | Department of Field Support | 外勤部
DPA | 政治事务部 | Department of Political Affairs | 政治部
DESA | 经济和社会事务部 | Department of Economic and Social Affairs | 经社部; DESA; UN DESA; UNDESA
DGC | 全球传播部 | Department of Global Communications
DPI | 新闻部 | Department of Public Information
DGACM | 大会和会议管理部 | Department for General Assembly and Conference Management | 大会部; DGACM
DMSPC | 管理战略、政策和合规部 | Department of Management Strategy, Policy and Compliance | 管理部; DMSPC
DOS | 业务支助部 | Department of Operational Support
UNDSS | 安全和安保部 | Department of Safety and Security | 联合国安全和安保部; 安保部; United Nations Department of Safety and Security; UNDSS
OLA | 法律事务厅 | Office of Legal Affairs | 法律厅
DOALOS | 海洋事务和海洋法司 | Division for Ocean Affairs and the Law of the Sea | 海法司; DOALOS
OIOS | 内部监督事务厅 | Office of Internal Oversight Services | 监督厅; OIOS
ETHICS-OFFICE | 联合国道德操守办公室 | United Nations Ethics Office | 道德操守办公室; Ethics Office
OHCHR | 联合国人权事务高级专员办事处 | Office of the United Nations High Commissioner for Human Rights | 人权事务高级专员办事处; 联合国人权高专办; 人权高专办; 联合国人权办; 人权办; OHCHR; UN Human Rights
OCHA | 人道主义事务协调厅 | Office for the Coordination of Humanitarian Affairs | 联合国人道主义事务协调厅; 联合国人道协调厅; 人道协调厅; 人道事务协调厅; 人道主义协调厅; OCHA; UNOCHA
UNODC | 联合国毒品和犯罪问题办公室 | United Nations Office on Drugs and Crime | 毒品和犯罪问题办公室; 毒品和犯罪办; 毒品犯罪办; 毒罪办; 联合国毒罪办; 禁毒办; 毒品與犯罪問題辦公室; 聯合國毒品與犯罪問題辦公室; UNODC; Office on Drugs and Crime
UNOCT | 联合国反恐怖主义办公室 | United Nations Office of Counter-Terrorism | 反恐怖主义办公室; 反恐办; 反恐办公室; UNOCT; Office of Counter-Terrorism
UNODA | 裁军事务厅 | Office for Disarmament Affairs | 联合国裁军事务厅; 裁军厅; UNODA
UNOOSA | 外层空间事务厅 | Office for Outer Space Affairs | 联合国外层空间事务厅; 外空事务厅; 外空厅; UNOOSA
UNDRR | 联合国减少灾害风险办公室 | United Nations Office for Disaster Risk Reduction | 减少灾害风险办公室; 减灾办; 减灾办公室; UNDRR; UNISDR
PBSO | 建设和平支助办公室 | Peacebuilding Support Office | 建和支助办; PBSO
PBF | 建设和平基金 | Peacebuilding Fund | 建和基金; PBF
CERF | 中央应急基金 | Central Emergency Response Fund | 应急基金; CERF
UNMAS | 联合国地雷行动处 | United Nations Mine Action Service | 地雷行动处; 地雷行动司; UNMAS; Mine Action Service
OHRLLS | 最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表办公室 | Office of the High Representative for the Least Developed Countries, Landlocked Developing Countries and Small Island Developing States | 最不发达国家、内陆发展中国家和小岛屿发展中国家高级代表办事处; OHRLLS; UN-OHRLLS
OSAA | 非洲问题特别顾问办公室 | Office of the Special Adviser on Africa | OSAA
OSRSG-CAAC | 负责儿童与武装冲突问题的秘书长特别代表办公室 | Office of the Special Representative of the Secretary-General for Children and Armed Conflict
UNOG | 联合国日内瓦办事处 | United Nations Office at Geneva | 日内瓦办事处; UNOG
UNOV | 联合国维也纳办事处 | United Nations Office at Vienna | 维也纳办事处; UNOV
UNON | 联合国内罗毕办事处 | United Nations Office at Nairobi | 内罗毕办事处; UNON
DCO | 发展协调办公室 | Development Coordination Office | 联合国发展协调办公室; 发展协调办
UNOSSC | 联合国南南合作办公室 | United Nations Office for South-South Cooperation | 南南合作办公室; 南南合作特设局; UNOSSC
UNOP | 联合国伙伴关系办公室 | United Nations Office for Partnerships
GLOBAL-COMPACT | 联合国全球契约 | United Nations Global Compact | 联合国全球契约组织; UN Global Compact
CEB | 联合国系统行政首长协调理事会 | United Nations System Chief Executives Board for Coordination | 行政首长协调理事会; 行政首长协调会; 行政首长理事会; 首协会; Chief Executives Board; CEB
HLCP | 方案问题高级别委员会 | High-level Committee on Programmes | 方案高委会; HLCP
HLCM | 管理问题高级别委员会 | High-level Committee on Management | 管理高委会; HLCM
UNSDG | 联合国可持续发展集团 | United Nations Sustainable Development Group | 可持续发展集团; UNSDG
UNDG | 联合国发展集团 | United Nations Development Group | 发展集团; UNDG
UN-WATER | 联合国水机制 | UN-Water
UN-OCEANS | 联合国海洋网络 | UN-Oceans
UNEG | 联合国评价小组 | United Nations Evaluation Group | 评价小组; UNEG
IASC | 机构间常设委员会 | Inter-Agency Standing Committee | 机构间常委会; IASC
ICAT | 机构间打击贩运人口协调小组 | Inter-Agency Coordination Group against Trafficking in Persons | 打击贩运人口机构间协调小组; 机构间反贩运人口协调小组; 机构间协调小组; ICAT

# Funds, programmes, institutes
UNICEF | 联合国儿童基金会 | United Nations Children's Fund | 儿童基金会; 儿基会; 儿童基金; UNICEF
UNICEF-EB | 联合国儿童基金会执行局 | Executive Board of the United Nations Children's Fund | 儿童基金会执行局; 儿基会执行局; UNICEF Executive Board | rd | E/ICEF/
UNHCR | 联合国难民事务高级专员公署 | Office of the United Nations High Commissioner for Refugees | 联合国难民事务高级专员办事处; 难民事务高级专员办事处; 难民事务高级专员公署; 难民专员办事处; 难民署; 难民高专办; 联合国难民署; UNHCR; UN Refugee Agency
EXCOM | 联合国难民事务高级专员方案执行委员会 | Executive Committee of the High Commissioner's Programme | 难民事务高级专员方案执行委员会; 高级专员方案执行委员会; ExCom | d | A/AC.96/
UNDP | 联合国开发计划署 | United Nations Development Programme | 开发计划署; 开发署; 聯合國開發計畫署; 開發計畫署; UNDP
UNDP-EB | 联合国开发计划署、联合国人口基金和联合国项目事务署执行局 | Executive Board of the United Nations Development Programme, the United Nations Population Fund and the United Nations Office for Project Services | 开发署、人口基金和项目署执行局; 开发署/人口基金/项目署执行局; 开发署/人口基金执行局; 开发署执行局; 联合国开发计划署/联合国人口基金/联合国项目事务署执行局; 联合国开发计划署/联合国人口基金执行局 | d | DP/
UNEP | 联合国环境规划署 | United Nations Environment Programme | 环境规划署; 环境署; 联合国环境署; 聯合國環境規畫署; UNEP; UN Environment
UNEA | 联合国环境大会 | United Nations Environment Assembly | 联合国环境规划署联合国环境大会; 环境署联合国环境大会; 环境大会; UNEA; UN Environment Assembly | rd | UNEP/EA
UNEP-GC | 联合国环境规划署理事会 | Governing Council of the United Nations Environment Programme | 环境规划署理事会; 环境署理事会 | d | UNEP/GC
UNFPA | 联合国人口基金 | United Nations Population Fund | 人口基金; 人口基金会; 联合国人口活动基金; UNFPA
WFP | 世界粮食计划署 | World Food Programme | 联合国世界粮食计划署; 粮食计划署; 粮食署; 世界粮食署; 粮食方案; 世界糧食計畫署; WFP
WFP-EB | 世界粮食计划署执行局 | Executive Board of the World Food Programme | 粮食署执行局; 粮食计划署执行局 | d | WFP/EB
UNHABITAT | 联合国人类住区规划署 | United Nations Human Settlements Programme | 人居署; 联合国人居署; 人类住区规划署; UN-Habitat; UN-HABITAT
UNHABITAT-ASSEMBLY | 联合国人居大会 | United Nations Habitat Assembly | 联合国人类住区规划署联合国人居大会; 人居署大会; 人居大会; UN-Habitat Assembly | rd | HSP/HA
UNHABITAT-EB | 联合国人类住区规划署执行局 | Executive Board of the United Nations Human Settlements Programme | 人居署执行局 | d | HSP/EB
UNWOMEN | 联合国促进性别平等和增强妇女权能署 | United Nations Entity for Gender Equality and the Empowerment of Women | 妇女署; 联合国妇女署; 促进性别平等和增强妇女权能署; UN-Women; UN Women
UNWOMEN-EB | 联合国促进性别平等和增强妇女权能署执行局 | Executive Board of the United Nations Entity for Gender Equality and the Empowerment of Women | 联合国妇女署执行局; 妇女署执行局 | d | UNW/
UNRWA | 联合国近东巴勒斯坦难民救济和工程处 | United Nations Relief and Works Agency for Palestine Refugees in the Near East | 近东救济工程处; 近东巴勒斯坦难民救济和工程处; 近东工程处; UNRWA
UNAIDS | 联合国艾滋病毒/艾滋病联合规划署 | Joint United Nations Programme on HIV/AIDS | 艾滋病署; 联合国艾滋病规划署; 艾滋病规划署; 联合规划署; 聯合國愛滋病聯合規劃署; 聯合國愛滋病規劃署; UNAIDS
UNAIDS-PCB | 联合国艾滋病毒/艾滋病联合规划署方案协调委员会 | Programme Coordinating Board of the Joint United Nations Programme on HIV/AIDS | 艾滋病署方案协调委员会 | rd
UNCTAD | 联合国贸易和发展会议 | United Nations Conference on Trade and Development | 贸发会议; 贸易和发展会议; 联合国贸发会议; 联合国贸易与发展会议; UNCTAD; UN Trade and Development | rd | TD/
TDB | 贸易和发展理事会 | Trade and Development Board | 贸发理事会 | rd | TD/B/
UNCDF | 联合国资本发展基金 | United Nations Capital Development Fund | 资本发展基金; 资发基金; UNCDF
UNV | 联合国志愿人员组织 | United Nations Volunteers | 联合国志愿人员; 志愿人员组织; UNV; United Nations Volunteers programme
UNOPS | 联合国项目事务署 | United Nations Office for Project Services | 联合国项目事务厅; 项目事务署; 项目署; 项目厅; UNOPS
UNITAR | 联合国训练研究所 | United Nations Institute for Training and Research | 训研所; UNITAR
UNIDIR | 联合国裁军研究所 | United Nations Institute for Disarmament Research | 裁研所; UNIDIR
UNRISD | 联合国社会发展研究所 | United Nations Research Institute for Social Development | 社发所; UNRISD
UNU | 联合国大学 | United Nations University | UNU
UNICRI | 联合国区域间犯罪和司法研究所 | United Nations Interregional Crime and Justice Research Institute | 犯罪司法所; 区域间犯罪和司法研究所; UNICRI
UNSSC | 联合国系统职员学院 | United Nations System Staff College | 职员学院; UNSSC
UPEACE | 和平大学 | University for Peace | UPEACE
ITC | 国际贸易中心 | International Trade Centre | 国贸中心
UNTFHS | 联合国人类安全信托基金 | United Nations Trust Fund for Human Security | 人类安全信托基金
CTBTO-PREPCOM | 全面禁止核试验条约组织筹备委员会 | Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization | 禁核试组织筹备委员会
`;

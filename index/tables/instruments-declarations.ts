/** Declarations, agendas, plans, compacts, principles, rules. Columns: see instruments.ts. */
export const DECLARATIONS = `
# Declarations of the General Assembly
udhr | 世界人权宣言 | Universal Declaration of Human Rights | 人权宣言; UDHR | declaration | 1948-12-10 | A/RES/217A(III)
bill-of-rights | 国际人权宪章 | International Bill of Human Rights | | other
child-1959 | 儿童权利宣言 | Declaration of the Rights of the Child | | declaration | 1959-11-20 | A/RES/1386(XIV)
decolonization | 给予殖民地国家和人民独立宣言 | Declaration on the Granting of Independence to Colonial Countries and Peoples | 非殖民化宣言 | declaration | 1960-12-14 | A/RES/1514(XV)
natural-resources | 关于自然资源之永久主权宣言 | Declaration on Permanent Sovereignty over Natural Resources | 天然资源之永久主权宣言; 自然资源永久主权宣言 | declaration | 1962-12-14 | A/RES/1803(XVII)
racial-discrimination-1963 | 联合国消除一切形式种族歧视宣言 | United Nations Declaration on the Elimination of All Forms of Racial Discrimination | 消除一切形式种族歧视宣言 | declaration | 1963-11-20 | A/RES/1904(XVIII)
non-intervention | 关于各国内政不容干涉及其独立与主权之保护宣言 | Declaration on the Inadmissibility of Intervention in the Domestic Affairs of States and the Protection of Their Independence and Sovereignty | 不容干涉各国内政和保护各国独立和主权宣言 | declaration | 1965-12-21 | A/RES/2131(XX)
women-1967 | 消除对妇女歧视宣言 | Declaration on the Elimination of Discrimination against Women | | declaration | 1967-11-07 | A/RES/2263(XXII)
asylum | 领土庇护宣言 | Declaration on Territorial Asylum | | declaration | 1967-12-14 | A/RES/2312(XXII)
social-progress | 社会进步和发展宣言 | Declaration on Social Progress and Development | | declaration | 1969-12-11 | A/RES/2542(XXIV)
friendly-relations | 关于各国依联合国宪章建立友好关系及合作之国际法原则之宣言 | Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations | 关于各国依联合国宪章建立友好关系及合作的国际法原则宣言; 关于各国依照联合国宪章建立友好关系和合作的国际法原则宣言; 国际法原则宣言; 友好关系宣言; Friendly Relations Declaration | declaration | 1970-10-24 | A/RES/2625(XXV) annex
international-security | 加强国际安全宣言 | Declaration on the Strengthening of International Security | | declaration | 1970-12-16 | A/RES/2734(XXV)
mental-retardation | 智力迟钝者权利宣言 | Declaration on the Rights of Mentally Retarded Persons | | declaration | 1971-12-20 | A/RES/2856(XXVI)
nieo | 建立新的国际经济秩序宣言 | Declaration on the Establishment of a New International Economic Order | | declaration | 1974-05-01 | A/RES/3201(S-VI)
nieo-programme | 建立新的国际经济秩序行动纲领 | Programme of Action on the Establishment of a New International Economic Order | | plan | 1974-05-01 | A/RES/3202(S-VI)
economic-rights | 各国经济权利和义务宪章 | Charter of Economic Rights and Duties of States | | declaration | 1974-12-12 | A/RES/3281(XXIX)
women-emergency | 在非常状态和武装冲突中保护妇女和儿童宣言 | Declaration on the Protection of Women and Children in Emergency and Armed Conflict | | declaration | 1974-12-14 | A/RES/3318(XXIX)
aggression | 侵略定义 | Definition of Aggression | 关于侵略定义的决议 | other | 1974-12-14 | A/RES/3314(XXIX) annex
disabled-1975 | 残疾者权利宣言 | Declaration on the Rights of Disabled Persons | 残废者权利宣言; 残疾人权利宣言 | declaration | 1975-12-09 | A/RES/3447(XXX)
torture-1975 | 保护人人不受酷刑和其他残忍、不人道或有辱人格待遇或处罚宣言 | Declaration on the Protection of All Persons from Being Subjected to Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | | declaration | 1975-12-09 | A/RES/3452(XXX) annex
religion | 消除基于宗教或信仰原因的一切形式的不容忍和歧视宣言 | Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief | | declaration | 1981-11-25 | A/RES/36/55
nature-charter | 世界自然宪章 | World Charter for Nature | | declaration | 1982-10-28 | A/RES/37/7 annex
manila | 关于和平解决国际争端的马尼拉宣言 | Manila Declaration on the Peaceful Settlement of International Disputes | 和平解决国际争端马尼拉宣言 | declaration | 1982-11-15 | A/RES/37/10 annex
right-of-peoples-to-peace | 人民享有和平权利宣言 | Declaration on the Right of Peoples to Peace | | declaration | 1984-11-12 | A/RES/39/11 annex
victims | 为罪行和滥用权力行为受害者取得公理的基本原则宣言 | Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power | | declaration | 1985-11-29 | A/RES/40/34 annex
non-citizens | 非居住国公民个人人权宣言 | Declaration on the Human Rights of Individuals Who are not Nationals of the Country in which They Live | | declaration | 1985-12-13 | A/RES/40/144 annex
development-right | 发展权利宣言 | Declaration on the Right to Development | 发展权宣言 | declaration | 1986-12-04 | A/RES/41/128 annex
non-use-of-force | 加强在国际关系上不使用武力或进行武力威胁原则的效力宣言 | Declaration on the Enhancement of the Effectiveness of the Principle of Refraining from the Threat or Use of Force in International Relations | | declaration | 1987-11-18 | A/RES/42/22 annex
disappearance-1992 | 保护所有人不遭受强迫失踪宣言 | Declaration on the Protection of All Persons from Enforced Disappearance | | declaration | 1992-12-18 | A/RES/47/133
minorities | 在民族或族裔、宗教和语言上属于少数群体的人的权利宣言 | Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities | 少数群体权利宣言; 少数群体宣言 | declaration | 1992-12-18 | A/RES/47/135 annex
violence-women | 消除对妇女的暴力行为宣言 | Declaration on the Elimination of Violence against Women | 消除对妇女暴力行为宣言 | declaration | 1993-12-20 | A/RES/48/104
terrorism-1994 | 消除国际恐怖主义措施宣言 | Declaration on Measures to Eliminate International Terrorism | | declaration | 1994-12-09 | A/RES/49/60 annex
terrorism-1996 | 补充1994年消除国际恐怖主义措施宣言的宣言 | Declaration to Supplement the 1994 Declaration on Measures to Eliminate International Terrorism | | declaration | 1996-12-17 | A/RES/51/210 annex
defenders | 关于个人、群体和社会机构在促进和保护普遍公认的人权和基本自由方面的权利和义务宣言 | Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms | 人权维护者宣言; Declaration on Human Rights Defenders | declaration | 1998-12-09 | A/RES/53/144 annex
culture-of-peace | 和平文化宣言 | Declaration on a Culture of Peace | | declaration | 1999-09-13 | A/RES/53/243A
culture-of-peace-programme | 和平文化行动纲领 | Programme of Action on a Culture of Peace | | plan | 1999-09-13 | A/RES/53/243B
millennium | 联合国千年宣言 | United Nations Millennium Declaration | 千年宣言; Millennium Declaration | declaration | 2000-09-08 | A/RES/55/2
human-cloning | 联合国关于人的克隆的宣言 | United Nations Declaration on Human Cloning | | declaration | 2005-03-08 | A/RES/59/280 annex
summit-2005 | 2005年世界首脑会议成果 | 2005 World Summit Outcome | 2005年世界首脑会议成果文件; 世界首脑会议成果文件 | declaration | 2005-09-16 | A/RES/60/1
indigenous | 联合国土著人民权利宣言 | United Nations Declaration on the Rights of Indigenous Peoples | 土著人民权利宣言; UNDRIP | declaration | 2007-09-13 | A/RES/61/295 annex
hr-education | 联合国人权教育和培训宣言 | United Nations Declaration on Human Rights Education and Training | | declaration | 2011-12-19 | A/RES/66/137 annex
rule-of-law | 国内和国际的法治问题大会高级别会议宣言 | Declaration of the High-level Meeting of the General Assembly on the Rule of Law at the National and International Levels | | declaration | 2012-09-24 | A/RES/67/1
migration-2013 | 国际移民与发展问题高级别对话宣言 | Declaration of the High-level Dialogue on International Migration and Development | | declaration | 2013-10-03 | A/RES/68/4
right-to-peace | 和平权利宣言 | Declaration on the Right to Peace | | declaration | 2016-12-19 | A/RES/71/189 annex
new-york | 关于难民和移民的纽约宣言 | New York Declaration for Refugees and Migrants | 难民和移民问题纽约宣言; 纽约宣言 | declaration | 2016-09-19 | A/RES/71/1
peasants | 联合国农民和农村地区其他劳动者权利宣言 | United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas | 农民权利宣言; UNDROP | declaration | 2018-12-17 | A/RES/73/165 annex
un75 | 纪念联合国成立七十五周年宣言 | Declaration on the commemoration of the seventy-fifth anniversary of the United Nations | 联合国七十五周年宣言; 联合国成立75周年宣言 | declaration | 2020-09-21 | A/RES/75/1
mandela-summit | 在纳尔逊·曼德拉和平峰会上通过的政治宣言 | Political declaration adopted at the Nelson Mandela Peace Summit | 纳尔逊·曼德拉和平峰会政治宣言 | declaration | 2018-09-24 | A/RES/73/1

# Agendas, compacts, outcomes
agenda-2030 | 变革我们的世界：2030年可持续发展议程 | Transforming our world: the 2030 Agenda for Sustainable Development | 2030年可持续发展议程; 2030年议程; 2030议程; 二〇三〇年可持续发展议程; 2030 Agenda for Sustainable Development; 2030 Agenda; 2030永續發展議程; 2030年永續發展議程 | agenda | 2015-09-25 | A/RES/70/1
addis-ababa | 第三次发展筹资问题国际会议亚的斯亚贝巴行动议程 | Addis Ababa Action Agenda of the Third International Conference on Financing for Development | 亚的斯亚贝巴行动议程; Addis Ababa Action Agenda; AAAA | agenda | 2015-07-27 | A/RES/69/313 annex
sendai | 2015-2030年仙台减少灾害风险框架 | Sendai Framework for Disaster Risk Reduction 2015–2030 | 仙台减少灾害风险框架; 2015-2030年仙台减灾框架; 仙台减灾框架; 仙台框架; 2015-2030仙台減災綱領; 仙台減災綱領; Sendai Framework for Disaster Risk Reduction; Sendai Framework | plan | 2015-03-18 | A/RES/69/283 annex2
sendai-declaration | 仙台宣言 | Sendai Declaration | | declaration | 2015-03-18 | A/RES/69/283 annex
hyogo | 2005-2015年兵库行动框架：加强国家和社区的抗灾能力 | Hyogo Framework for Action 2005–2015: Building the Resilience of Nations and Communities to Disasters | 2005-2015年兵库行动框架; 兵库行动框架; 兵库框架; Hyogo Framework for Action | plan | 2005-01-22
pact-future | 未来契约 | Pact for the Future | | agenda | 2024-09-22 | A/RES/79/1
digital-compact | 全球数字契约 | Global Digital Compact | | agenda | 2024-09-22 | A/RES/79/1 annex
future-generations | 子孙后代问题宣言 | Declaration on Future Generations | 后代问题宣言 | declaration | 2024-09-22 | A/RES/79/1 annex2
migration-compact | 安全、有序和正常移民全球契约 | Global Compact for Safe, Orderly and Regular Migration | 移民问题全球契约; 全球移民契约; 促进安全、有序和正常移民全球契约; 马拉喀什移民问题契约; Global Compact for Migration | agenda | 2018-12-19 | A/RES/73/195 annex
refugee-compact | 难民问题全球契约 | Global Compact on Refugees | 全球难民契约 | agenda | 2018-12-17
new-urban-agenda | 新城市议程 | New Urban Agenda | | agenda | 2016-12-23 | A/RES/71/256 annex
future-we-want | 我们希望的未来 | The future we want | 联合国可持续发展大会成果文件 | agenda | 2012-07-27 | A/RES/66/288 annex
counter-terrorism-strategy | 联合国全球反恐战略 | United Nations Global Counter-Terrorism Strategy | 全球反恐战略; Global Counter-Terrorism Strategy | plan | 2006-09-08 | A/RES/60/288
trafficking-plan | 联合国打击贩运人口全球行动计划 | United Nations Global Plan of Action to Combat Trafficking in Persons | 打击贩运人口全球行动计划; Global Plan of Action to Combat Trafficking in Persons | plan | 2010-07-30 | A/RES/64/293 annex
uhc | 全民健康覆盖问题高级别会议政治宣言 | Political declaration of the high-level meeting on universal health coverage | 全民健康覆盖问题高级别会议的政治宣言; 全民健康覆盖政治宣言 | declaration | 2019-10-10 | A/RES/74/2
pandemic-2023 | 大会大流行病预防、防范和应对高级别会议政治宣言 | Political declaration of the General Assembly high-level meeting on pandemic prevention, preparedness and response | 大流行病预防、防范和应对问题高级别会议政治宣言 | declaration | 2023-10-05 | A/RES/78/3
sdg-2023 | 在大会主持下召开的可持续发展高级别政治论坛政治宣言 | Political declaration of the high-level political forum on sustainable development convened under the auspices of the General Assembly | 在大会主持下召开的可持续发展高级别政治论坛的政治宣言 | declaration | 2023-09-29 | A/RES/78/1
ncd-2011 | 大会关于预防和控制非传染性疾病问题高级别会议的政治宣言 | Political Declaration of the High-level Meeting of the General Assembly on the Prevention and Control of Non-communicable Diseases | 预防和控制非传染性疾病问题高级别会议政治宣言 | declaration | 2011-09-19 | A/RES/66/2 annex
amr-2016 | 大会抗微生物药物耐药性问题高级别会议政治宣言 | Political declaration of the high-level meeting of the General Assembly on antimicrobial resistance | | declaration | 2016-10-05 | A/RES/71/3
hiv-2001 | 关于艾滋病毒/艾滋病问题的承诺宣言 | Declaration of Commitment on HIV/AIDS | 艾滋病毒/艾滋病问题承诺宣言 | declaration | 2001-06-27 | A/RES/S-26/2 annex
hiv-2006 | 关于艾滋病毒/艾滋病问题的政治宣言 | Political Declaration on HIV/AIDS | | declaration | 2006-06-02 | A/RES/60/262 annex
hiv-2011 | 关于艾滋病毒和艾滋病问题的政治宣言：加大行动力度，消灭艾滋病毒和艾滋病 | Political Declaration on HIV and AIDS: Intensifying Our Efforts to Eliminate HIV and AIDS | | declaration | 2011-06-10 | A/RES/65/277 annex
hiv-2016 | 关于艾滋病毒和艾滋病问题的政治宣言：快速防治艾滋病毒，加速抗击艾滋病毒，到2030年终止艾滋病疫情 | Political Declaration on HIV and AIDS: On the Fast Track to Accelerating the Fight against HIV and to Ending the AIDS Epidemic by 2030 | | declaration | 2016-06-08 | A/RES/70/266 annex
hiv-2021 | 关于艾滋病毒和艾滋病问题的政治宣言：结束不平等现象，进入2030年之前消除艾滋病的轨道 | Political Declaration on HIV and AIDS: Ending Inequalities and Getting on Track to End AIDS by 2030 | | declaration | 2021-06-08 | A/RES/75/284 annex
fit-for-children | 适合儿童生长的世界 | A world fit for children | | agenda | 2002-05-10 | A/RES/S-27/2 annex
drugs-2016 | 我们对有效处理和应对世界毒品问题的共同承诺 | Our joint commitment to effectively addressing and countering the world drug problem | | declaration | 2016-04-19 | A/RES/S-30/1 annex
corruption-2021 | 我们对有效应对挑战和实施措施预防和打击腐败及加强国际合作的共同承诺 | Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation | | declaration | 2021-06-02 | A/RES/S-32/1 annex

our-common-agenda | 我们的共同议程 | Our Common Agenda | | other
ncd-2018 | 大会第三次预防和控制非传染性疾病问题高级别会议政治宣言 | Political declaration of the third high-level meeting of the General Assembly on the prevention and control of non-communicable diseases | | declaration | 2018-10-10 | A/RES/73/2
consumption-production | 可持续消费和生产模式方案十年框架 | 10-Year Framework of Programmes on Sustainable Consumption and Production Patterns | 可持续消费和生产模式十年方案框架 | plan
dialogue-civilizations | 不同文明对话全球议程 | Global Agenda for Dialogue among Civilizations | | agenda | 2001-11-09 | A/RES/56/6
culture-of-peace-both | 和平文化宣言和行动纲领 | Declaration and Programme of Action on a Culture of Peace | | declaration | 1999-09-13
counter-terrorism-compact | 联合国全球反恐协调契约 | United Nations Global Counter-Terrorism Coordination Compact | 全球反恐协调契约 | other
trafficking-2017 | 关于执行联合国打击贩运人口全球行动计划的政治宣言 | Political declaration on the implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons | | declaration | 2017-09-27 | A/RES/72/1
trafficking-2021 | 2021年关于执行联合国打击贩运人口全球行动计划的政治宣言 | 2021 Political Declaration on the Implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons | | declaration | 2021-11-22 | A/RES/76/7
crimes-drugs-2009 | 关于以综合、平衡战略开展国际合作应对世界毒品问题的政治宣言和行动计划 | Political Declaration and Plan of Action on International Cooperation towards an Integrated and Balanced Strategy to Counter the World Drug Problem | 2009年政治宣言和行动计划 | declaration | 2009-03-12

# World conferences
stockholm-declaration | 联合国人类环境会议宣言 | Declaration of the United Nations Conference on the Human Environment | 斯德哥尔摩宣言; 人类环境宣言; Stockholm Declaration | declaration | 1972-06-16
teheran | 德黑兰宣言 | Proclamation of Tehran | Proclamation of Teheran | declaration | 1968-05-13
rio | 关于环境与发展的里约宣言 | Rio Declaration on Environment and Development | 里约环境与发展宣言; 关于环境与发展的里约热内卢宣言; 里约宣言; Rio Declaration | declaration | 1992-06-14
agenda-21 | 21世纪议程 | Agenda 21 | 二十一世纪议程 | agenda | 1992-06-14
vienna | 维也纳宣言和行动纲领 | Vienna Declaration and Programme of Action | 维也纳宣言; VDPA | declaration | 1993-06-25
cairo | 国际人口与发展会议行动纲领 | Programme of Action of the International Conference on Population and Development | 人发会议行动纲领; 开罗行动纲领; ICPD Programme of Action | plan | 1994-09-13
barbados | 小岛屿发展中国家可持续发展行动纲领 | Programme of Action for the Sustainable Development of Small Island Developing States | 巴巴多斯行动纲领; Barbados Programme of Action | plan | 1994-05-06
copenhagen | 社会发展问题哥本哈根宣言 | Copenhagen Declaration on Social Development | 关于社会发展的哥本哈根宣言; 哥本哈根社会发展问题宣言; 哥本哈根宣言; Copenhagen Declaration | declaration | 1995-03-12
copenhagen-programme | 社会发展问题世界首脑会议行动纲领 | Programme of Action of the World Summit for Social Development | 哥本哈根行动纲领 | plan | 1995-03-12
beijing | 北京宣言和行动纲要 | Beijing Declaration and Platform for Action | BDPfA | declaration | 1995-09-15
beijing-declaration | 北京宣言 | Beijing Declaration | | declaration | 1995-09-15
beijing-platform | 北京行动纲要 | Beijing Platform for Action | 第四次妇女问题世界会议行动纲要; 北京行动纲领 | plan | 1995-09-15
habitat-agenda | 人居议程 | Habitat Agenda | 生境议程 | agenda | 1996-06-14
istanbul-declaration | 关于人类住区的伊斯坦布尔宣言 | Istanbul Declaration on Human Settlements | 伊斯坦布尔人类住区宣言 | declaration | 1996-06-14
durban | 德班宣言和行动纲领 | Durban Declaration and Programme of Action | 德班宣言; DDPA | declaration | 2001-09-08
monterrey | 发展筹资问题国际会议蒙特雷共识 | Monterrey Consensus of the International Conference on Financing for Development | 蒙特雷共识; Monterrey Consensus | agenda | 2002-03-22
madrid-ageing | 2002年马德里老龄问题国际行动计划 | Madrid International Plan of Action on Ageing, 2002 | 马德里老龄问题国际行动计划; 老龄问题国际行动计划; 马德里行动计划; Madrid International Plan of Action on Ageing | plan | 2002-04-12
johannesburg | 约翰内斯堡可持续发展宣言 | Johannesburg Declaration on Sustainable Development | 关于可持续发展的约翰内斯堡宣言; 约翰内斯堡宣言 | declaration | 2002-09-04
johannesburg-plan | 可持续发展问题世界首脑会议执行计划 | Plan of Implementation of the World Summit on Sustainable Development | 约翰内斯堡执行计划; Johannesburg Plan of Implementation | plan | 2002-09-04
mauritius-strategy | 进一步执行小岛屿发展中国家可持续发展行动纲领毛里求斯战略 | Mauritius Strategy for the Further Implementation of the Programme of Action for the Sustainable Development of Small Island Developing States | 毛里求斯战略; 毛里求斯执行战略; Mauritius Strategy | plan | 2005-01-14
doha-financing | 发展筹资问题多哈宣言 | Doha Declaration on Financing for Development | 关于发展筹资问题的多哈宣言 | declaration | 2008-12-24 | A/RES/63/239 annex
samoa | 小岛屿发展中国家快速行动方式（萨摩亚途径） | SIDS Accelerated Modalities of Action (SAMOA) Pathway | 萨摩亚途径; SAMOA Pathway | plan | 2014-11-14 | A/RES/69/15 annex
antigua | 小岛屿发展中国家安提瓜和巴布达议程 | Antigua and Barbuda Agenda for Small Island Developing States | 小岛屿发展中国家安提瓜和巴布达议程：恢复繁荣的新宣言; 安提瓜和巴布达议程; ABAS | agenda
brussels-ldc | 2001-2010十年期支援最不发达国家行动纲领 | Programme of Action for the Least Developed Countries for the Decade 2001–2010 | 2001-2010年十年期支援最不发达国家行动纲领; 布鲁塞尔行动纲领; Brussels Programme of Action | plan | 2001-05-20
istanbul-ldc | 2011-2020十年期支援最不发达国家行动纲领 | Programme of Action for the Least Developed Countries for the Decade 2011–2020 | 2011-2020年十年期支援最不发达国家行动纲领; 伊斯坦布尔行动纲领; Istanbul Programme of Action | plan | 2011-05-13
doha-ldc | 支援最不发达国家多哈行动纲领 | Doha Programme of Action for the Least Developed Countries | 2022-2031十年期支援最不发达国家多哈行动纲领; 2022-2031年十年期支援最不发达国家多哈行动纲领; 多哈行动纲领; 最不发达国家多哈行动纲领; 2022-2031十年期支援最不发达国家行动纲领; Doha Programme of Action | plan | 2022-04-01 | A/RES/76/258 annex
almaty | 阿拉木图行动纲领 | Almaty Programme of Action | 阿拉木图行动纲领：在内陆和过境发展中国家过境运输合作全球新框架下满足内陆发展中国家的特殊需要 | plan | 2003-08-29
vienna-lldc | 内陆发展中国家2014-2024年十年维也纳行动纲领 | Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024 | 2014-2024年十年期内陆发展中国家维也纳行动纲领; 内陆发展中国家维也纳行动纲领; 维也纳行动纲领; Vienna Programme of Action | plan | 2014-12-12 | A/RES/69/137 annex2
seville | 塞维利亚承诺 | Compromiso de Sevilla | 塞维利亚承诺书; Sevilla Commitment | agenda
buenos-aires-ssc | 第二次联合国南南合作高级别会议布宜诺斯艾利斯成果文件 | Buenos Aires outcome document of the second High-level United Nations Conference on South-South Cooperation | | declaration | 2019-04-15 | A/RES/73/291 annex
bapa | 促进和实施发展中国家间技术合作的布宜诺斯艾利斯行动计划 | Buenos Aires Plan of Action for Promoting and Implementing Technical Cooperation among Developing Countries | 布宜诺斯艾利斯行动计划 | plan | 1978-09-12
nairobi-ssc | 联合国南南合作高级别会议内罗毕成果文件 | Nairobi outcome document of the High-level United Nations Conference on South-South Cooperation | | declaration | 2009-12-21 | A/RES/64/222 annex
small-arms | 从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领 | Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects | 小武器和轻武器问题行动纲领; 小武器行动纲领 | plan | 2001-07-20
children-1990 | 儿童生存、保护和发展世界宣言 | World Declaration on the Survival, Protection and Development of Children | | declaration | 1990-09-30
tunis | 信息社会突尼斯议程 | Tunis Agenda for the Information Society | 突尼斯议程; Tunis Agenda | agenda | 2005-11-18
kunming-montreal | 昆明-蒙特利尔全球生物多样性框架 | Kunming-Montreal Global Biodiversity Framework | 全球生物多样性框架; 昆蒙框架; Global Biodiversity Framework | plan | 2022-12-19
yokohama | 建立更安全的世界的横滨战略和行动计划 | Yokohama Strategy and Plan of Action for a Safer World | 横滨战略; 横滨战略和行动计划 | plan | 1994-05-27
doha-health | 关于与贸易有关的知识产权协定与公共卫生的多哈宣言 | Doha Declaration on the TRIPS Agreement and Public Health | 多哈公共健康宣言; 多哈公共卫生宣言; 关于与贸易有关的知识产权协定和公共卫生的多哈宣言; 关于与贸易有关的知识产权协议与公共健康的多哈宣言 | declaration | 2001-11-14
helsinki | 欧洲安全与合作会议最后文件 | Final Act of the Conference on Security and Cooperation in Europe | 赫尔辛基最后文件; 赫尔辛基最后议定书; Helsinki Final Act | declaration | 1975-08-01
agenda-2063 | 2063年议程：我们希望的非洲 | Agenda 2063: The Africa We Want | 2063年议程; Agenda 2063 | agenda | 2015-01-31
arab-peace | 阿拉伯和平倡议 | Arab Peace Initiative | | other | 2002-03-28
ocean-decade | 联合国海洋科学促进可持续发展十年 | United Nations Decade of Ocean Science for Sustainable Development | 海洋科学十年; Ocean Decade | other

cartagena-refugees | 关于难民的卡塔赫纳宣言 | Cartagena Declaration on Refugees | 卡塔赫纳难民宣言 | declaration | 1984-11-22
hague-code | 防止弹道导弹扩散海牙行为准则 | Hague Code of Conduct against Ballistic Missile Proliferation | 海牙行为准则 | rules | 2002-11-25
nairobi-strategies | 提高妇女地位内罗毕前瞻性战略 | Nairobi Forward-looking Strategies for the Advancement of Women | 内罗毕前瞻性战略 | plan | 1985-07-26
durban-child-labour | 消除童工劳动德班行动呼吁 | Durban Call to Action on the Elimination of Child Labour | 德班行动呼吁 | declaration | 2022-05-20
cultural-cooperation | 国际文化合作原则宣言 | Declaration of Principles of International Cultural Co-operation | | declaration | 1966-11-04
copenhagen-accord | 哥本哈根协议 | Copenhagen Accord | | other | 2009-12-18
cancun | 坎昆协议 | Cancun Agreements | 坎昆协定 | other | 2010-12-11
bali-action-plan | 巴厘行动计划 | Bali Action Plan | 巴厘岛行动计划 | plan | 2007-12-15
glasgow | 格拉斯哥气候协议 | Glasgow Climate Pact | 格拉斯哥气候公约 | other | 2021-11-13
sharm-el-sheikh | 沙姆沙伊赫执行计划 | Sharm el-Sheikh Implementation Plan | | plan | 2022-11-20
paris-aid | 援助实效问题巴黎宣言 | Paris Declaration on Aid Effectiveness | 援助有效性巴黎宣言 | declaration | 2005-03-02
accra | 阿克拉行动议程 | Accra Agenda for Action | | agenda | 2008-09-04
busan | 有效发展合作釜山伙伴关系 | Busan Partnership for Effective Development Co-operation | 促进有效发展合作的釜山伙伴关系 | other | 2011-12-01
rome-food | 世界粮食安全罗马宣言 | Rome Declaration on World Food Security | | declaration | 1996-11-13
rome-nutrition | 营养问题罗马宣言 | Rome Declaration on Nutrition | | declaration | 2014-11-21
alma-ata | 阿拉木图宣言 | Declaration of Alma-Ata | | declaration | 1978-09-12
jcpoa | 联合全面行动计划 | Joint Comprehensive Plan of Action | 伊朗核协议; JCPOA | other | 2015-07-14
dayton | 波斯尼亚和黑塞哥维那和平总框架协定 | General Framework Agreement for Peace in Bosnia and Herzegovina | 代顿协定; 代顿和平协定; 代顿－巴黎协定; Dayton Agreement | treaty | 1995-12-14
montreux | 蒙特勒文件 | Montreux Document | | other | 2008-09-17
safe-schools | 安全学校宣言 | Safe Schools Declaration | | declaration | 2015-05-29
yogyakarta | 日惹原则 | Yogyakarta Principles | | rules
rabat | 拉巴特行动计划 | Rabat Plan of Action | | plan | 2012-10-05
istanbul-protocol | 酷刑和其他残忍、不人道或有辱人格的待遇或处罚的有效调查和文件记录手册 | Manual on the Effective Investigation and Documentation of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | 伊斯坦布尔规程; 伊斯坦布尔议定书; Istanbul Protocol | rules
tourism-ethics | 全球旅游业道德守则 | Global Code of Ethics for Tourism | 全球旅游伦理规范 | rules | 1999-10-01
responsible-fisheries | 负责任渔业行为守则 | Code of Conduct for Responsible Fisheries | | rules | 1995-10-31

# Crime prevention: congresses, standards and norms
crime-vienna | 关于犯罪与司法：迎接二十一世纪的挑战的维也纳宣言 | Vienna Declaration on Crime and Justice: Meeting the Challenges of the Twenty-first Century | | declaration | 2000-12-04 | A/RES/55/59 annex
crime-salvador | 关于应对全球挑战的综合战略：预防犯罪和刑事司法系统及其在变化世界中的发展的萨尔瓦多宣言 | Salvador Declaration on Comprehensive Strategies for Global Challenges: Crime Prevention and Criminal Justice Systems and Their Development in a Changing World | 萨尔瓦多宣言; Salvador Declaration | declaration | 2010-12-21 | A/RES/65/230 annex
crime-doha | 关于将预防犯罪和刑事司法纳入更广泛的联合国议程以应对社会和经济挑战并促进国家和国际法治及公众参与的多哈宣言 | Doha Declaration on Integrating Crime Prevention and Criminal Justice into the Wider United Nations Agenda to Address Social and Economic Challenges and to Promote the Rule of Law at the National and International Levels, and Public Participation | | declaration | 2015-12-17 | A/RES/70/174 annex
crime-kyoto | 关于推进预防犯罪、刑事司法和法治，努力实现2030年可持续发展议程的京都宣言 | Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law: Towards the Achievement of the 2030 Agenda for Sustainable Development | 关于推进预防犯罪、刑事司法和法治：努力实现2030年可持续发展议程的京都宣言; 京都宣言; Kyoto Declaration | declaration | 2021-12-16 | A/RES/76/181 annex
mandela-rules | 联合国囚犯待遇最低限度标准规则 | United Nations Standard Minimum Rules for the Treatment of Prisoners | 囚犯待遇最低限度标准规则; 纳尔逊·曼德拉规则; 曼德拉规则; Nelson Mandela Rules | rules | 2015-12-17 | A/RES/70/175 annex
bangkok-rules | 联合国关于女性囚犯待遇和女性罪犯非拘禁措施的规则 | United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders | 曼谷规则; Bangkok Rules | rules | 2010-12-21 | A/RES/65/229 annex
tokyo-rules | 联合国非拘禁措施最低限度标准规则 | United Nations Standard Minimum Rules for Non-custodial Measures | 东京规则; Tokyo Rules | rules | 1990-12-14 | A/RES/45/110 annex
beijing-rules | 联合国少年司法最低限度标准规则 | United Nations Standard Minimum Rules for the Administration of Juvenile Justice | 北京规则; Beijing Rules | rules | 1985-11-29 | A/RES/40/33 annex
havana-rules | 联合国保护被剥夺自由少年规则 | United Nations Rules for the Protection of Juveniles Deprived of their Liberty | 哈瓦那规则; Havana Rules | rules | 1990-12-14 | A/RES/45/113 annex
riyadh-guidelines | 联合国预防少年犯罪准则 | United Nations Guidelines for the Prevention of Juvenile Delinquency | 利雅得准则; Riyadh Guidelines | rules | 1990-12-14 | A/RES/45/112 annex
prisoners-principles | 囚犯待遇基本原则 | Basic Principles for the Treatment of Prisoners | | rules | 1990-12-14 | A/RES/45/111 annex
detention-principles | 保护所有遭受任何形式拘留或监禁的人的原则 | Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment | 保护羁押或监禁人员的原则 | rules | 1988-12-09 | A/RES/43/173 annex
law-enforcement | 执法人员行为守则 | Code of Conduct for Law Enforcement Officials | | rules | 1979-12-17 | A/RES/34/169 annex
firearms-principles | 执法人员使用武力和火器的基本原则 | Basic Principles on the Use of Force and Firearms by Law Enforcement Officials | | rules | 1990-09-07
judiciary | 关于司法机关独立的基本原则 | Basic Principles on the Independence of the Judiciary | | rules | 1985-09-06
lawyers | 关于律师作用的基本原则 | Basic Principles on the Role of Lawyers | | rules | 1990-09-07
prosecutors | 关于检察官作用的准则 | Guidelines on the Role of Prosecutors | | rules | 1990-09-07
legal-aid | 联合国关于在刑事司法系统中获得法律援助机会的原则和准则 | United Nations Principles and Guidelines on Access to Legal Aid in Criminal Justice Systems | | rules | 2012-12-20 | A/RES/67/187 annex
medical-ethics | 有关医务人员、特别是医生在保护被监禁和拘留的人不受酷刑和其他残忍、不人道或有辱人格的待遇或处罚方面的任务的医疗道德原则 | Principles of Medical Ethics relevant to the Role of Health Personnel, particularly Physicians, in the Protection of Prisoners and Detainees against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | 医疗道德原则 | rules | 1982-12-18 | A/RES/37/194 annex
istanbul-principles | 有效调查和记录酷刑和其他残忍、不人道或有辱人格的待遇或处罚的原则 | Principles on the Effective Investigation and Documentation of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | | rules | 2000-12-04 | A/RES/55/89 annex
reparation | 严重违反国际人权法和严重违反国际人道主义法行为受害人获得补救和赔偿的权利基本原则和导则 | Basic Principles and Guidelines on the Right to a Remedy and Reparation for Victims of Gross Violations of International Human Rights Law and Serious Violations of International Humanitarian Law | 受害人获得补救和赔偿的权利基本原则和导则 | rules | 2005-12-16 | A/RES/60/147 annex
paris-principles | 关于促进和保护人权的国家机构的地位的原则 | Principles relating to the Status of National Institutions for the Promotion and Protection of Human Rights | 关于国家机构地位的原则; 巴黎原则; Paris Principles | rules | 1993-12-20 | A/RES/48/134 annex

# Other principles and rules
business | 工商企业与人权：实施联合国“保护、尊重和补救”框架指导原则 | Guiding Principles on Business and Human Rights: Implementing the United Nations "Protect, Respect and Remedy" Framework | 工商企业与人权指导原则; 工商业与人权指导原则; Guiding Principles on Business and Human Rights; UNGPs | rules | 2011-06-16
internal-displacement | 国内流离失所问题指导原则 | Guiding Principles on Internal Displacement | 关于境内流离失所问题的指导原则; 境内流离失所问题指导原则 | rules | 1998-02-11
older-persons | 联合国老年人原则 | United Nations Principles for Older Persons | | rules | 1991-12-16 | A/RES/46/91 annex
mental-illness | 保护精神病患者和改善精神保健的原则 | Principles for the Protection of Persons with Mental Illness and the Improvement of Mental Health Care | | rules | 1991-12-17 | A/RES/46/119 annex
disability-rules | 残疾人机会均等标准规则 | Standard Rules on the Equalization of Opportunities for Persons with Disabilities | | rules | 1993-12-20 | A/RES/48/96 annex
child-care | 关于替代性儿童照料的准则 | Guidelines for the Alternative Care of Children | 替代性儿童照料准则; 儿童替代照料准则 | rules | 2009-12-18 | A/RES/64/142 annex
state-responsibility | 国家对国际不法行为的责任条款 | Articles on Responsibility of States for Internationally Wrongful Acts | 国家对国际不法行为的责任; 国家责任条款; Responsibility of States for Internationally Wrongful Acts | rules | 2001-12-12 | A/RES/56/83 annex
uncitral-arbitration | 联合国国际贸易法委员会仲裁规则 | UNCITRAL Arbitration Rules | 贸易法委员会仲裁规则; 贸法会仲裁规则 | rules | 1976-12-15 | A/RES/31/98
uncitral-model-law | 国际商事仲裁示范法 | UNCITRAL Model Law on International Commercial Arbitration | 贸易法委员会国际商事仲裁示范法 | rules | 1985-06-21
electronic-commerce | 贸易法委员会电子商务示范法 | UNCITRAL Model Law on Electronic Commerce | 电子商务示范法 | rules | 1996-12-16 | A/RES/51/162 annex
remote-sensing | 关于从外层空间遥感地球的原则 | Principles relating to Remote Sensing of the Earth from Outer Space | | rules | 1986-12-03 | A/RES/41/65 annex
nuclear-power-space | 关于在外层空间使用核动力源的原则 | Principles Relevant to the Use of Nuclear Power Sources in Outer Space | | rules | 1992-12-14 | A/RES/47/68
space-declaration | 各国探索和利用外层空间活动的法律原则宣言 | Declaration of Legal Principles Governing the Activities of States in the Exploration and Use of Outer Space | | declaration | 1963-12-13 | A/RES/1962(XVIII)
uniting-for-peace | 联合一致共策和平 | Uniting for peace | 团结一致共策和平 | other | 1950-11-03 | A/RES/377A(V)
genome | 世界人类基因组与人权宣言 | Universal Declaration on the Human Genome and Human Rights | | declaration | 1997-11-11
bioethics | 世界生物伦理与人权宣言 | Universal Declaration on Bioethics and Human Rights | | declaration | 2005-10-19
cultural-diversity | 世界文化多样性宣言 | Universal Declaration on Cultural Diversity | 教科文组织世界文化多样性宣言 | declaration | 2001-11-02
ai-ethics | 人工智能伦理问题建议书 | Recommendation on the Ethics of Artificial Intelligence | | rules | 2021-11-23
ilo-philadelphia | 关于国际劳工组织的目标和宗旨的宣言 | Declaration concerning the Aims and Purposes of the International Labour Organisation | 费城宣言; Declaration of Philadelphia | declaration | 1944-05-10
ilo-1998 | 国际劳工组织关于工作中基本原则和权利宣言 | ILO Declaration on Fundamental Principles and Rights at Work | 关于工作中基本原则和权利宣言; 国际劳工组织工作中基本原则和权利宣言; 劳工组织关于工作的基本原则和权利宣言; 国际劳工组织关于工作的基本原则和权利宣言 | declaration | 1998-06-18
ilo-2008 | 国际劳工组织关于争取公平全球化的社会正义宣言 | ILO Declaration on Social Justice for a Fair Globalization | | declaration | 2008-06-10
ilo-2019 | 国际劳工组织关于劳动世界的未来百年宣言 | ILO Centenary Declaration for the Future of Work | | declaration | 2019-06-21
jobs-pact | 全球就业契约 | Global Jobs Pact | 全球就业协定 | agenda | 2009-06-19

marine-technology | 海洋技术转让标准和准则 | Criteria and Guidelines on the Transfer of Marine Technology | | rules
international-organizations-responsibility | 国际组织的责任条款 | Articles on the responsibility of international organizations | | rules | 2011-12-09 | A/RES/66/100 annex
diplomatic-protection | 外交保护条款 | Articles on diplomatic protection | | rules | 2007-12-06 | A/RES/62/67 annex
transboundary-harm | 预防危险活动的越境损害条款 | Articles on prevention of transboundary harm from hazardous activities | 预防危险活动的跨界损害条款 | rules | 2007-12-06 | A/RES/62/68 annex
loss-allocation | 关于危险活动造成的跨界损害案件中损失分配的原则 | Principles on the allocation of loss in the case of transboundary harm arising out of hazardous activities | | rules | 2006-12-04 | A/RES/61/36 annex
aquifers | 跨界含水层法条款 | Articles on the law of transboundary aquifers | | rules | 2008-12-11 | A/RES/63/124 annex
nationality-succession | 国家继承涉及的自然人国籍问题条款 | Articles on nationality of natural persons in relation to the succession of States | | rules | 2000-12-12 | A/RES/55/153 annex

# Statutes of tribunals and rules of procedure
icty-statute | 前南斯拉夫问题国际刑事法庭规约 | Statute of the International Criminal Tribunal for the former Yugoslavia | 前南斯拉夫问题国际法庭规约 | rules | 1993-05-25
ictr-statute | 卢旺达问题国际刑事法庭规约 | Statute of the International Criminal Tribunal for Rwanda | 卢旺达问题国际法庭规约 | rules | 1994-11-08 | S/RES/955(1994) annex
irmct-statute | 国际刑事法庭余留事项处理机制规约 | Statute of the International Residual Mechanism for Criminal Tribunals | 刑事法庭余留事项国际处理机制规约; 刑事法庭余留事项国际机制规约; 余留机制规约 | rules | 2010-12-22 | S/RES/1966(2010) annex
ga-rules | 大会议事规则 | Rules of Procedure of the General Assembly | | rules
sc-rules | 安全理事会暂行议事规则 | Provisional Rules of Procedure of the Security Council | 安理会暂行议事规则 | rules
ecosoc-rules | 经济及社会理事会议事规则 | Rules of Procedure of the Economic and Social Council | 经社理事会议事规则; 理事会议事规则 | rules
icj-rules | 国际法院规则 | Rules of Court of the International Court of Justice | 法院规则 | rules | 1978-04-14
hrc-institution-building | 联合国人权理事会的体制建设 | Institution-building of the United Nations Human Rights Council | 联合国人权理事会：体制建设; 人权理事会的体制建设; 人权理事会体制建设 | rules | 2007-06-18 | A/HRC/RES/5/1 annex
staff-regulations | 工作人员条例 | Staff Regulations of the United Nations | 联合国工作人员条例; 联合国工作人员条例和细则; 工作人员条例和细则 | rules
financial-regulations | 联合国财务条例和细则 | Financial Regulations and Rules of the United Nations | 财务条例和细则; 联合国财务条例; 财务条例 | rules
`;

/** Treaties: charters, conventions, covenants, protocols, agreements, statutes. Columns: see instruments.ts. */
export const TREATIES = `
# The United Nations and its Court
un-charter | 联合国宪章 | Charter of the United Nations | UN Charter; United Nations Charter | treaty | 1945-06-26
icj-statute | 国际法院规约 | Statute of the International Court of Justice | ICJ Statute | treaty | 1945-06-26
league-covenant | 国际联盟盟约 | Covenant of the League of Nations | 国联盟约 | treaty
un-privileges | 联合国特权和豁免公约 | Convention on the Privileges and Immunities of the United Nations | 联合国特权及豁免公约; 联合国外交特权及豁免公约 | treaty | 1946-02-13 | A/RES/22A(I)
agencies-privileges | 专门机构特权和豁免公约 | Convention on the Privileges and Immunities of the Specialized Agencies | 专门机构特权及豁免公约 | treaty | 1947-11-21 | A/RES/179(II)
un-personnel | 联合国人员和有关人员安全公约 | Convention on the Safety of United Nations and Associated Personnel | | treaty | 1994-12-09 | A/RES/49/59 annex
un-personnel-op | 联合国人员和有关人员安全公约任择议定书 | Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel | | treaty | 2005-12-08 | A/RES/60/42 annex

# Human rights
iccpr | 公民权利和政治权利国际公约 | International Covenant on Civil and Political Rights | 公民及政治权利国际公约; 公民权利及政治权利国际公约; 公民权利和政治权利国际盟约; 公民及政治权利国际盟约; 公民與政治權利國際公約; ICCPR | treaty | 1966-12-16 | A/RES/2200A(XXI) annex
iccpr-op1 | 公民权利和政治权利国际公约任择议定书 | Optional Protocol to the International Covenant on Civil and Political Rights | 公民及政治权利国际公约任择议定书; 公民权利和政治权利国际公约第一任择议定书; 公民权利和政治权利国际公约第一项任择议定书; 公民权利和政治权利国际盟约任择议定书; First Optional Protocol to the International Covenant on Civil and Political Rights; ICCPR-OP1 | treaty | 1966-12-16 | A/RES/2200A(XXI) annex
iccpr-op2 | 旨在废除死刑的公民权利和政治权利国际公约第二项任择议定书 | Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty | 旨在废除死刑的公民权利和政治权利国际公约第二任择议定书; 公民权利和政治权利国际公约旨在废除死刑的第二项任择议定书; 公民权利和政治权利国际公约第二项任择议定书; 公民权利和政治权利国际公约第二任择议定书; Second Optional Protocol to the International Covenant on Civil and Political Rights; ICCPR-OP2 | treaty | 1989-12-15 | A/RES/44/128 annex
icescr | 经济、社会及文化权利国际公约 | International Covenant on Economic, Social and Cultural Rights | 经济、社会、文化权利国际公约; 经济、社会和文化权利国际公约; 经济社会文化权利国际公约; 经济社会及文化权利国际公约; 经社文权利国际公约; 经济、社会及文化权利国际盟约; 经济社会文化权利国际盟约; 經濟社會與文化權利國際公約; ICESCR | treaty | 1966-12-16 | A/RES/2200A(XXI) annex
icescr-op | 经济、社会及文化权利国际公约任择议定书 | Optional Protocol to the International Covenant on Economic, Social and Cultural Rights | 经济社会文化权利国际公约任择议定书; ICESCR-OP | treaty | 2008-12-10 | A/RES/63/117 annex
icerd | 消除一切形式种族歧视国际公约 | International Convention on the Elimination of All Forms of Racial Discrimination | 消除种族歧视公约; 种族歧视公约; ICERD | treaty | 1965-12-21 | A/RES/2106A(XX) annex
cedaw-convention | 消除对妇女一切形式歧视公约 | Convention on the Elimination of All Forms of Discrimination against Women | 消除对妇女歧视公约; 妇女公约; CEDAW | treaty | 1979-12-18 | A/RES/34/180 annex
cedaw-op | 消除对妇女一切形式歧视公约任择议定书 | Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women | OP-CEDAW | treaty | 1999-10-06 | A/RES/54/4 annex
cat-convention | 禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约 | Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | 禁止酷刑公约; 反酷刑公约; Convention against Torture; UNCAT; CAT | treaty | 1984-12-10 | A/RES/39/46 annex
cat-op | 禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约任择议定书 | Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment | 禁止酷刑公约任择议定书; Optional Protocol to the Convention against Torture; OPCAT | treaty | 2002-12-18 | A/RES/57/199 annex
crc-convention | 儿童权利公约 | Convention on the Rights of the Child | 儿权公约; CRC | treaty | 1989-11-20 | A/RES/44/25 annex
crc-opac | 儿童权利公约关于儿童卷入武装冲突问题的任择议定书 | Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict | 关于儿童卷入武装冲突问题的任择议定书; OPAC; OP-CRC-AC | treaty | 2000-05-25 | A/RES/54/263 annex
crc-opsc | 儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书 | Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography | 关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书; OPSC; OP-CRC-SC | treaty | 2000-05-25 | A/RES/54/263 annex2
crc-opic | 儿童权利公约关于设定来文程序的任择议定书 | Optional Protocol to the Convention on the Rights of the Child on a communications procedure | 关于设定来文程序的任择议定书; OPIC; OP-CRC-IC | treaty | 2011-12-19 | A/RES/66/138 annex
cmw-convention | 保护所有移徙工人及其家庭成员权利国际公约 | International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families | 移徙工人公约; 移民工人公约; 保障所有移徙工人及其家庭成員權利國際公約; 保護所有移徙工人及其家庭成員權利公約; ICMW; ICRMW | treaty | 1990-12-18 | A/RES/45/158 annex
crpd-convention | 残疾人权利公约 | Convention on the Rights of Persons with Disabilities | 身心障碍者权利公约; CRPD | treaty | 2006-12-13 | A/RES/61/106 annex
crpd-op | 残疾人权利公约任择议定书 | Optional Protocol to the Convention on the Rights of Persons with Disabilities | OP-CRPD | treaty | 2006-12-13 | A/RES/61/106 annex2
ced-convention | 保护所有人免遭强迫失踪国际公约 | International Convention for the Protection of All Persons from Enforced Disappearance | 强迫失踪公约; ICPPED | treaty | 2006-12-20 | A/RES/61/177 annex
genocide | 防止及惩治灭绝种族罪公约 | Convention on the Prevention and Punishment of the Crime of Genocide | 防止及惩治危害种族罪公约; 防止和惩治灭绝种族罪公约; 防止及惩办灭绝种族罪公约; 灭绝种族罪公约; 灭种公约; 防止及懲治殘害人群罪公約; Genocide Convention | treaty | 1948-12-09 | A/RES/260A(III) annex
apartheid | 禁止并惩治种族隔离罪行国际公约 | International Convention on the Suppression and Punishment of the Crime of Apartheid | 禁止和惩治种族隔离罪行国际公约; 种族隔离公约 | treaty | 1973-11-30 | A/RES/3068(XXVIII) annex
apartheid-sports | 反对体育领域种族隔离国际公约 | International Convention against Apartheid in Sports | 反对体育运动中的种族隔离国际公约 | treaty | 1985-12-10 | A/RES/40/64G annex
statutory-limitations | 战争罪及危害人类罪不适用法定时效公约 | Convention on the Non-Applicability of Statutory Limitations to War Crimes and Crimes against Humanity | 战争罪和危害人类罪不适用法定时效公约 | treaty | 1968-11-26 | A/RES/2391(XXIII) annex
slavery | 禁奴公约 | Slavery Convention | 国际禁奴公约; 1926年禁奴公约 | treaty | 1926-09-25
slavery-protocol | 关于修正1926年9月25日在日内瓦签订的禁奴公约的议定书 | Protocol amending the Slavery Convention signed at Geneva on 25 September 1926 | 修正禁奴公约的议定书 | treaty | 1953-10-23 | A/RES/794(VIII) annex
slavery-supplementary | 废止奴隶制、奴隶贩卖及类似奴隶制之制度与习俗补充公约 | Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery | 废止奴隶制、奴隶贩卖及类似奴隶制的制度与习俗补充公约; 废除奴隶制补充公约; 禁奴补充公约 | treaty | 1956-09-07
traffic-persons-1949 | 禁止贩卖人口及取缔意图营利使人卖淫的公约 | Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others | 禁止贩卖人口及取缔意图营利使人卖淫公约; 禁止贩卖人口和取缔意图营利使人卖淫的公约 | treaty | 1949-12-02 | A/RES/317(IV) annex
political-rights-women | 妇女政治权利公约 | Convention on the Political Rights of Women | 妇女参政权公约 | treaty | 1952-12-20 | A/RES/640(VII) annex
nationality-women | 已婚妇女国籍公约 | Convention on the Nationality of Married Women | | treaty | 1957-01-29 | A/RES/1040(XI) annex
consent-marriage | 关于婚姻之同意、结婚最低年龄及婚姻登记之公约 | Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages | 关于婚姻的同意、结婚最低年龄及婚姻登记的公约 | treaty | 1962-11-07 | A/RES/1763A(XVII) annex

# Refugees and stateless persons
refugees | 关于难民地位的公约 | Convention relating to the Status of Refugees | 难民地位公约; 1951年关于难民地位的公约; 1951年难民公约; 难民公约; 1951 Convention relating to the Status of Refugees; Refugee Convention | treaty | 1951-07-28
refugees-protocol | 关于难民地位的议定书 | Protocol relating to the Status of Refugees | 难民地位议定书; 1967年关于难民地位的议定书; 1967年难民议定书; 1967 Protocol relating to the Status of Refugees | treaty | 1967-01-31
stateless-status | 关于无国籍人地位的公约 | Convention relating to the Status of Stateless Persons | 无国籍人地位公约; 1954年关于无国籍人地位的公约 | treaty | 1954-09-28
stateless-reduction | 减少无国籍状态公约 | Convention on the Reduction of Statelessness | 1961年减少无国籍状态公约 | treaty | 1961-08-30

# Humanitarian law
geneva-conventions | 日内瓦四公约 | Geneva Conventions of 12 August 1949 | 1949年8月12日日内瓦四公约; 1949年8月12日日内瓦公约; 1949年日内瓦四公约; 1949年日内瓦公约; 日内瓦公约; 日内瓦各公约; Geneva Conventions; Geneva Conventions of 1949 | treaty | 1949-08-12
geneva-1 | 改善战地武装部队伤者病者境遇之日内瓦公约 | Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field | 日内瓦第一公约; 第一日内瓦公约; First Geneva Convention | treaty | 1949-08-12
geneva-2 | 改善海上武装部队伤者病者及遇船难者境遇之日内瓦公约 | Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea | 日内瓦第二公约; 第二日内瓦公约; Second Geneva Convention | treaty | 1949-08-12
geneva-3 | 关于战俘待遇之日内瓦公约 | Geneva Convention relative to the Treatment of Prisoners of War | 关于战俘待遇的日内瓦公约; 日内瓦第三公约; 第三日内瓦公约; Third Geneva Convention | treaty | 1949-08-12
geneva-4 | 关于战时保护平民之日内瓦公约 | Geneva Convention relative to the Protection of Civilian Persons in Time of War | 关于战时保护平民的日内瓦公约; 日内瓦第四公约; 第四日内瓦公约; 第四项日内瓦公约; Fourth Geneva Convention | treaty | 1949-08-12
geneva-ap1 | 1949年8月12日日内瓦四公约关于保护国际性武装冲突受难者的附加议定书 | Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts | 1949年8月12日日内瓦公约关于保护国际性武装冲突受难者的附加议定书; 日内瓦四公约第一附加议定书; 日内瓦公约第一附加议定书; 日内瓦公约第一号附加议定书; 第一附加议定书; Additional Protocol I | treaty | 1977-06-08
geneva-ap2 | 1949年8月12日日内瓦四公约关于保护非国际性武装冲突受难者的附加议定书 | Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts | 1949年8月12日日内瓦公约关于保护非国际性武装冲突受难者的附加议定书; 日内瓦四公约第二附加议定书; 日内瓦公约第二附加议定书; 日内瓦公约第二号附加议定书; 第二附加议定书; Additional Protocol II | treaty | 1977-06-08
geneva-ap3 | 1949年8月12日日内瓦四公约关于采纳一个新增特殊标志的附加议定书 | Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption of an Additional Distinctive Emblem | 日内瓦四公约第三附加议定书; 日内瓦公约第三附加议定书; 第三附加议定书; Additional Protocol III | treaty | 2005-12-08
hague-1907 | 陆战法规和惯例公约 | Convention respecting the Laws and Customs of War on Land | 海牙第四公约; 1907年海牙第四公约; 陆战法规与惯例公约; Hague Convention IV | treaty | 1907-10-18
hague-1954 | 关于发生武装冲突时保护文化财产的公约 | Convention for the Protection of Cultural Property in the Event of Armed Conflict | 武装冲突情况下保护文化财产公约; 1954年海牙公约 | treaty | 1954-05-14
geneva-protocol-1925 | 禁止在战争中使用窒息性、毒性或其他气体和细菌作战方法的议定书 | Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare | 禁止在战争中使用窒息性、毒性或其他气体和细菌作战方法的日内瓦议定书; 1925年日内瓦议定书; 日内瓦议定书; 1925 Geneva Protocol | treaty | 1925-06-17

# Disarmament
npt | 不扩散核武器条约 | Treaty on the Non-Proliferation of Nuclear Weapons | 核不扩散条约; 核武器不扩散条约; 不扩散条约; 核武禁擴條約; 禁止核子擴散條約; 不擴散核子武器條約; NPT | treaty | 1968-06-12 | A/RES/2373(XXII) annex
ctbt | 全面禁止核试验条约 | Comprehensive Nuclear-Test-Ban Treaty | 全面核禁试条约; 禁核试条约; CTBT | treaty | 1996-09-10
ptbt | 禁止在大气层、外层空间和水下进行核武器试验条约 | Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and under Water | 部分禁止核试验条约; 部分禁试条约; PTBT | treaty | 1963-08-05
tpnw | 禁止核武器条约 | Treaty on the Prohibition of Nuclear Weapons | TPNW | treaty | 2017-07-07
seabed-arms | 禁止在海床洋底及其底土安置核武器和其他大规模毁灭性武器条约 | Treaty on the Prohibition of the Emplacement of Nuclear Weapons and Other Weapons of Mass Destruction on the Sea-Bed and the Ocean Floor and in the Subsoil Thereof | 海床条约 | treaty | 1970-12-07 | A/RES/2660(XXV) annex
enmod | 禁止为军事或任何其他敌对目的使用改变环境的技术的公约 | Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques | 环境战公约; ENMOD | treaty | 1976-12-10 | A/RES/31/72 annex
bwc | 关于禁止发展、生产和储存细菌（生物）及毒素武器和销毁此种武器的公约 | Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction | 禁止细菌（生物）及毒素武器的发展、生产和储存以及销毁这类武器的公约; 禁止生物武器公约; 生物武器公约; 生物及毒素武器公约; BWC | treaty | 1971-12-16 | A/RES/2826(XXVI) annex
cwc | 关于禁止发展、生产、储存和使用化学武器及销毁此种武器的公约 | Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction | 禁止化学武器公约; 化学武器公约; Chemical Weapons Convention; CWC | treaty | 1992-09-03
ccw | 禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约 | Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects | 特定常规武器公约; 常规武器公约; CCW | treaty | 1980-10-10
mine-ban | 关于禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约 | Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction | 禁止杀伤人员地雷公约; 禁雷公约; 渥太华公约; Ottawa Convention; APLC | treaty | 1997-09-18
ccm | 集束弹药公约 | Convention on Cluster Munitions | CCM | treaty | 2008-05-30
att | 武器贸易条约 | Arms Trade Treaty | | treaty | 2013-04-02 | A/RES/67/234B
tlatelolco | 拉丁美洲和加勒比禁止核武器条约 | Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean | 特拉特洛尔科条约; Treaty of Tlatelolco | treaty | 1967-02-14
rarotonga | 南太平洋无核区条约 | South Pacific Nuclear Free Zone Treaty | 拉罗通加条约; Treaty of Rarotonga | treaty | 1985-08-06
bangkok-treaty | 东南亚无核武器区条约 | Treaty on the Southeast Asia Nuclear-Weapon-Free Zone | 曼谷条约; Treaty of Bangkok | treaty | 1995-12-15
pelindaba | 非洲无核武器区条约 | African Nuclear-Weapon-Free Zone Treaty | 佩林达巴条约; Treaty of Pelindaba | treaty | 1996-04-11
semipalatinsk | 中亚无核武器区条约 | Treaty on a Nuclear-Weapon-Free Zone in Central Asia | 塞米巴拉金斯克条约 | treaty | 2006-09-08
antarctic | 南极条约 | Antarctic Treaty | | treaty | 1959-12-01
inf | 苏维埃社会主义共和国联盟和美利坚合众国消除两国中程和中短程导弹条约 | Treaty between the United States of America and the Union of Soviet Socialist Republics on the Elimination of Their Intermediate-Range and Shorter-Range Missiles | 中程核力量条约; 中导条约; INF Treaty | treaty | 1987-12-08
cppnm | 核材料实物保护公约 | Convention on the Physical Protection of Nuclear Material | 核材料实体保护公约; CPPNM | treaty | 1979-10-26
nuclear-safety | 核安全公约 | Convention on Nuclear Safety | | treaty | 1994-06-17
nuclear-notification | 及早通报核事故公约 | Convention on Early Notification of a Nuclear Accident | | treaty | 1986-09-26
nuclear-assistance | 核事故或辐射紧急情况援助公约 | Convention on Assistance in the Case of a Nuclear Accident or Radiological Emergency | | treaty | 1986-09-26
joint-convention | 乏燃料管理安全和放射性废物管理安全联合公约 | Joint Convention on the Safety of Spent Fuel Management and on the Safety of Radioactive Waste Management | 乏燃料联合公约 | treaty | 1997-09-05
new-start | 关于进一步削减和限制进攻性战略武器措施的条约 | Treaty on Measures for the Further Reduction and Limitation of Strategic Offensive Arms | 新裁武条约; 新削减战略武器条约; New START Treaty; New START | treaty | 2010-04-08
abm | 限制反弹道导弹系统条约 | Treaty on the Limitation of Anti-Ballistic Missile Systems | 反弹道导弹条约; 反导条约; ABM Treaty | treaty | 1972-05-26
supplementary-compensation | 核损害补充赔偿公约 | Convention on Supplementary Compensation for Nuclear Damage | | treaty | 1997-09-12
vienna-nuclear-liability | 关于核损害民事责任的维也纳公约 | Vienna Convention on Civil Liability for Nuclear Damage | 核损害民事责任维也纳公约 | treaty | 1963-05-21
ccw-protocol-5 | 战争遗留爆炸物议定书 | Protocol on Explosive Remnants of War | 特定常规武器公约第五号议定书 | treaty | 2003-11-28

# Outer space
outer-space | 关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约 | Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies | 关于各国探索和利用包括月球和其他天体在内的外层空间活动的原则条约; 外层空间条约; 外空条约; Outer Space Treaty | treaty | 1966-12-19 | A/RES/2222(XXI) annex
rescue | 营救宇宙航行员、送回宇宙航行员和归还发射到外层空间的物体的协定 | Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space | 营救宇航员、送回宇航员和归还发射到外层空间的物体的协定; 营救协定; Rescue Agreement | treaty | 1967-12-19 | A/RES/2345(XXII) annex
space-liability | 空间物体所造成损害的国际责任公约 | Convention on International Liability for Damage Caused by Space Objects | 外空物体所造成损害之国际责任公约; 赔偿责任公约; Liability Convention | treaty | 1971-11-29 | A/RES/2777(XXVI) annex
space-registration | 关于登记射入外层空间物体的公约 | Convention on Registration of Objects Launched into Outer Space | 登记公约; Registration Convention | treaty | 1974-11-12 | A/RES/3235(XXIX) annex
moon | 关于各国在月球和其他天体上活动的协定 | Agreement Governing the Activities of States on the Moon and Other Celestial Bodies | 指导各国在月球和其他天体上活动的协定; 月球协定; 月球协议; Moon Agreement | treaty | 1979-12-05 | A/RES/34/68 annex

# Terrorism
tokyo-convention | 关于在航空器内的犯罪和犯有某些其他行为的公约 | Convention on Offences and Certain Other Acts Committed on Board Aircraft | 关于在航空器内犯罪和其他某些行为的公约; 东京公约; Tokyo Convention | treaty | 1963-09-14
hijacking | 关于制止非法劫持航空器的公约 | Convention for the Suppression of Unlawful Seizure of Aircraft | 制止非法劫持航空器公约 | treaty | 1970-12-16
montreal-convention | 关于制止危害民用航空安全的非法行为的公约 | Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation | 制止危害民用航空安全的非法行为公约; 制止危害民航安全的非法行为公约 | treaty | 1971-09-23
airports-protocol | 制止在为国际民用航空服务的机场上的非法暴力行为的议定书 | Protocol for the Suppression of Unlawful Acts of Violence at Airports Serving International Civil Aviation | | treaty | 1988-02-24
beijing-aviation | 制止与国际民用航空有关的非法行为的公约 | Convention on the Suppression of Unlawful Acts relating to International Civil Aviation | 北京公约; Beijing Convention | treaty | 2010-09-10
protected-persons | 关于防止和惩处侵害应受国际保护人员包括外交代表的罪行的公约 | Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents | 关于防止和惩处侵害应受国际保护人员包括外交代表的罪行公约; 关于防止和惩治侵害应受国际保护人员包括外交代表的罪行的公约 | treaty | 1973-12-14 | A/RES/3166(XXVIII) annex
hostages | 反对劫持人质国际公约 | International Convention against the Taking of Hostages | 反对劫持人质公约; 劫持人质公约 | treaty | 1979-12-17 | A/RES/34/146 annex
sua | 制止危及海上航行安全非法行为公约 | Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation | 制止危及海上航行安全非法行为的公约; SUA Convention | treaty | 1988-03-10
sua-platforms | 制止危及大陆架固定平台安全非法行为议定书 | Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf | | treaty | 1988-03-10
plastic-explosives | 关于在可塑炸药中添加识别剂以便侦测的公约 | Convention on the Marking of Plastic Explosives for the Purpose of Detection | 关于注标塑性炸药以便探测的公约 | treaty | 1991-03-01
bombings | 制止恐怖主义爆炸的国际公约 | International Convention for the Suppression of Terrorist Bombings | 制止恐怖主义爆炸事件的国际公约; 制止恐怖主义爆炸国际公约 | treaty | 1997-12-15 | A/RES/52/164 annex
terrorism-financing | 制止向恐怖主义提供资助的国际公约 | International Convention for the Suppression of the Financing of Terrorism | 制止资助恐怖主义国际公约; 制止资助恐怖主义的国际公约; 制止向恐怖主义提供资助国际公约 | treaty | 1999-12-09 | A/RES/54/109 annex
nuclear-terrorism | 制止核恐怖主义行为国际公约 | International Convention for the Suppression of Acts of Nuclear Terrorism | 核恐怖主义公约; ICSANT | treaty | 2005-04-13 | A/RES/59/290 annex
mercenaries | 反对招募、使用、资助和训练雇佣军国际公约 | International Convention against the Recruitment, Use, Financing and Training of Mercenaries | 反对招募、使用、资助和训练雇佣军的国际公约 | treaty | 1989-12-04 | A/RES/44/34 annex
icsid-convention | 关于解决国家和他国国民之间投资争端公约 | Convention on the Settlement of Investment Disputes between States and Nationals of Other States | 解决国家与他国国民间投资争端公约; 投资争端公约; ICSID Convention | treaty | 1965-03-18
kellogg-briand | 关于废弃战争作为国家政策工具的一般条约 | General Treaty for Renunciation of War as an Instrument of National Policy | 非战公约; 巴黎非战公约; Kellogg-Briand Pact | treaty | 1928-08-27

# Crime and drugs
untoc | 联合国打击跨国有组织犯罪公约 | United Nations Convention against Transnational Organized Crime | 打击跨国有组织犯罪公约; 有组织犯罪公约; 巴勒莫公约; Palermo Convention; Organized Crime Convention; UNTOC; UNCTOC | treaty | 2000-11-15 | A/RES/55/25 annex
trafficking-protocol | 联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书 | Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime | 关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书; 关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的议定书; 贩运人口议定书; 人口贩运议定书; 巴勒莫议定书; Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children; Trafficking in Persons Protocol; Palermo Protocol | treaty | 2000-11-15 | A/RES/55/25 annex2
smuggling-protocol | 联合国打击跨国有组织犯罪公约关于打击陆、海、空偷运移民的补充议定书 | Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime | 关于打击陆、海、空偷运移民的补充议定书; 偷运移民议定书; 打击偷运移民议定书; Protocol against the Smuggling of Migrants by Land, Sea and Air; Smuggling of Migrants Protocol | treaty | 2000-11-15 | A/RES/55/25 annex3
firearms-protocol | 联合国打击跨国有组织犯罪公约关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书 | Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime | 关于打击非法制造和贩运枪支及其零部件和弹药的补充议定书; 枪支议定书; Firearms Protocol | treaty | 2001-05-31 | A/RES/55/255 annex
uncac | 联合国反腐败公约 | United Nations Convention against Corruption | 反腐败公约; 聯合國反貪腐公約; UNCAC | treaty | 2003-10-31 | A/RES/58/4 annex
cybercrime | 联合国打击网络犯罪公约 | United Nations Convention against Cybercrime | 打击网络犯罪公约; 联合国打击网络犯罪公约；加强国际合作，打击利用信息和通信技术系统实施的某些犯罪，并共享严重犯罪电子证据 | treaty | 2024-12-24 | A/RES/79/243 annex
drugs-1961 | 1961年麻醉品单一公约 | Single Convention on Narcotic Drugs, 1961 | 麻醉品单一公约; 经1972年议定书修正的1961年麻醉品单一公约; 经修正的1961年麻醉品单一公约; Single Convention on Narcotic Drugs | treaty | 1961-03-30
drugs-1971 | 1971年精神药物公约 | Convention on Psychotropic Substances of 1971 | 精神药物公约; Convention on Psychotropic Substances | treaty | 1971-02-21
drugs-1988 | 联合国禁止非法贩运麻醉药品和精神药物公约 | United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances | 1988年联合国禁止非法贩运麻醉药品和精神药物公约; 禁止非法贩运麻醉药品和精神药物公约 | treaty | 1988-12-20
rome-statute | 国际刑事法院罗马规约 | Rome Statute of the International Criminal Court | 罗马规约; 国际刑事法院规约; Rome Statute | treaty | 1998-07-17

# Law of the sea
unclos | 联合国海洋法公约 | United Nations Convention on the Law of the Sea | 海洋法公约; UNCLOS | treaty | 1982-12-10
part-xi | 关于执行1982年12月10日联合国海洋法公约第十一部分的协定 | Agreement relating to the implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982 | 关于执行联合国海洋法公约第十一部分的协定; 第十一部分协定; Part XI Agreement | treaty | 1994-07-28 | A/RES/48/263 annex
fish-stocks | 执行1982年12月10日联合国海洋法公约有关养护和管理跨界鱼类种群和高度洄游鱼类种群的规定的协定 | Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks | 联合国鱼类种群协定; 鱼类种群协定; Fish Stocks Agreement | treaty | 1995-08-04
bbnj | 联合国海洋法公约下国家管辖范围以外区域海洋生物多样性的养护和可持续利用协定 | Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction | 根据联合国海洋法公约的规定就国家管辖范围以外区域海洋生物多样性的养护和可持续利用问题拟订的协定; 国家管辖范围以外区域海洋生物多样性协定; 公海条约; BBNJ Agreement | treaty | 2023-06-19
high-seas | 公海公约 | Convention on the High Seas | | treaty | 1958-04-29
continental-shelf | 大陆架公约 | Convention on the Continental Shelf | | treaty | 1958-04-29
territorial-sea | 领海及毗连区公约 | Convention on the Territorial Sea and the Contiguous Zone | 领海和毗连区公约 | treaty | 1958-04-29
fishing-1958 | 捕鱼及养护公海生物资源公约 | Convention on Fishing and Conservation of the Living Resources of the High Seas | 捕鱼与养护公海生物资源公约 | treaty | 1958-04-29
marpol | 国际防止船舶造成污染公约 | International Convention for the Prevention of Pollution from Ships | MARPOL | treaty | 1973-11-02
solas | 国际海上人命安全公约 | International Convention for the Safety of Life at Sea | SOLAS | treaty | 1974-11-01
dumping | 防止倾倒废物及其他物质污染海洋的公约 | Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter | 防止倾倒废物及其他物质污染海洋公约; 伦敦倾废公约 | treaty | 1972-11-13
whaling | 国际捕鲸管制公约 | International Convention for the Regulation of Whaling | 国际捕鲸公约 | treaty | 1946-12-02
sar | 国际海上搜寻救助公约 | International Convention on Maritime Search and Rescue | 国际海上搜寻和救助公约 | treaty | 1979-04-27
ballast-water | 国际船舶压载水和沉积物控制与管理公约 | International Convention for the Control and Management of Ships' Ballast Water and Sediments | 压载水管理公约; 压载水公约 | treaty | 2004-02-13
hong-kong-recycling | 香港国际安全与无害环境拆船公约 | Hong Kong International Convention for the Safe and Environmentally Sound Recycling of Ships | 香港公约 | treaty | 2009-05-15
wreck-removal | 内罗毕国际船舶残骸清除公约 | Nairobi International Convention on the Removal of Wrecks | | treaty | 2007-05-18
port-state-measures | 关于预防、制止和消除非法、不报告、不管制捕鱼的港口国措施协定 | Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing | 港口国措施协定; Port State Measures Agreement | treaty | 2009-11-22
fisheries-subsidies | 渔业补贴协定 | Agreement on Fisheries Subsidies | | treaty | 2022-06-17

# Environment and climate
unfccc-convention | 联合国气候变化框架公约 | United Nations Framework Convention on Climate Change | 气候变化框架公约; 气候公约; 聯合國氣候變化綱要公約; 氣候變化綱要公約; 聯合國氣候變遷綱要公約; UNFCCC | treaty | 1992-05-09
kyoto | 联合国气候变化框架公约京都议定书 | Kyoto Protocol to the United Nations Framework Convention on Climate Change | 京都议定书; Kyoto Protocol | treaty | 1997-12-11
paris-agreement | 巴黎协定 | Paris Agreement | 气候变化巴黎协定 | treaty | 2015-12-12
cbd | 生物多样性公约 | Convention on Biological Diversity | 聯合國生物多樣性公約; CBD | treaty | 1992-05-22
cartagena | 生物多样性公约卡塔赫纳生物安全议定书 | Cartagena Protocol on Biosafety to the Convention on Biological Diversity | 卡塔赫纳生物安全议定书; 卡塔赫纳议定书; Cartagena Protocol on Biosafety; Cartagena Protocol | treaty | 2000-01-29
nagoya | 生物多样性公约关于获取遗传资源和公正公平分享其利用所产生惠益的名古屋议定书 | Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization to the Convention on Biological Diversity | 关于获取遗传资源和公正公平分享其利用所产生惠益的名古屋议定书; 名古屋议定书; Nagoya Protocol | treaty | 2010-10-29
unccd | 联合国关于在发生严重干旱和/或荒漠化的国家特别是在非洲防治荒漠化的公约 | United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa | 联合国防治荒漠化公约; 防治荒漠化公约; 荒漠化公约; United Nations Convention to Combat Desertification; UNCCD | treaty | 1994-06-17
vienna-ozone | 保护臭氧层维也纳公约 | Vienna Convention for the Protection of the Ozone Layer | | treaty | 1985-03-22
montreal-protocol | 关于消耗臭氧层物质的蒙特利尔议定书 | Montreal Protocol on Substances that Deplete the Ozone Layer | 蒙特利尔议定书; 蒙特婁議定書; Montreal Protocol | treaty | 1987-09-16
basel | 控制危险废物越境转移及其处置巴塞尔公约 | Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal | 巴塞尔公约; Basel Convention | treaty | 1989-03-22
rotterdam | 关于在国际贸易中对某些危险化学品和农药采用事先知情同意程序的鹿特丹公约 | Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade | 鹿特丹公约; Rotterdam Convention | treaty | 1998-09-10
stockholm-pops | 关于持久性有机污染物的斯德哥尔摩公约 | Stockholm Convention on Persistent Organic Pollutants | 斯德哥尔摩公约; Stockholm Convention | treaty | 2001-05-22
minamata | 关于汞的水俣公约 | Minamata Convention on Mercury | 水俣公约; Minamata Convention | treaty | 2013-10-10
cites | 濒危野生动植物种国际贸易公约 | Convention on International Trade in Endangered Species of Wild Fauna and Flora | 濒危物种公约; 濒危物种贸易公约; 华盛顿公约; 瀕臨絕種野生動植物國際貿易公約; CITES | treaty | 1973-03-03
cms | 养护野生动物移栖物种公约 | Convention on the Conservation of Migratory Species of Wild Animals | 保护野生动物迁徙物种公约; 移栖物种公约; 波恩公约; Bonn Convention | treaty | 1979-06-23
ramsar | 关于特别是作为水禽栖息地的国际重要湿地公约 | Convention on Wetlands of International Importance especially as Waterfowl Habitat | 拉姆萨尔公约; 湿地公约; Ramsar Convention | treaty | 1971-02-02
aarhus | 在环境问题上获得信息、公众参与决策和诉诸法律的公约 | Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters | 奥胡斯公约; Aarhus Convention | treaty | 1998-06-25
espoo | 跨界环境影响评价公约 | Convention on Environmental Impact Assessment in a Transboundary Context | 跨界环境影响评估公约; 埃斯波公约; Espoo Convention | treaty | 1991-02-25
lrtap | 远距离越境空气污染公约 | Convention on Long-range Transboundary Air Pollution | 远距离跨界空气污染公约; 空气公约 | treaty | 1979-11-13
water-convention | 跨界水道和国际湖泊保护与利用公约 | Convention on the Protection and Use of Transboundary Watercourses and International Lakes | 保护和利用跨界水道和国际湖泊公约; 水公约; 跨界水道和国际湖泊保护和利用公约; Water Convention | treaty | 1992-03-17
industrial-accidents | 工业事故跨界影响公约 | Convention on the Transboundary Effects of Industrial Accidents | | treaty | 1992-03-17
escazu | 拉丁美洲和加勒比关于在环境问题上获得信息、公众参与和诉诸法律的区域协定 | Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean | 埃斯卡苏协定; Escazú Agreement | treaty | 2018-03-04
watercourses | 国际水道非航行使用法公约 | Convention on the Law of the Non-navigational Uses of International Watercourses | 国际水道公约; Watercourses Convention | treaty | 1997-05-21 | A/RES/51/229 annex
plant-treaty | 粮食和农业植物遗传资源国际条约 | International Treaty on Plant Genetic Resources for Food and Agriculture | 植物遗传资源条约 | treaty | 2001-11-03

gothenburg | 关于减少酸化、富营养化和地面臭氧的议定书 | Protocol to Abate Acidification, Eutrophication and Ground-level Ozone | 关于减少酸化、富营养化和地面臭氧议定书; 哥德堡议定书; Gothenburg Protocol | treaty | 1999-11-30
kigali-amendment | 关于消耗臭氧层物质的蒙特利尔议定书基加利修正 | Kigali Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer | 蒙特利尔议定书基加利修正; 基加利修正; 基加利修正案; Kigali Amendment | treaty | 2016-10-15
doha-amendment | 京都议定书多哈修正 | Doha Amendment to the Kyoto Protocol | 京都议定书多哈修正案; 多哈修正; 多哈修正案; Doha Amendment | treaty | 2012-12-08
kuala-lumpur | 卡塔赫纳生物安全议定书关于赔偿责任和补救的名古屋-吉隆坡补充议定书 | Nagoya-Kuala Lumpur Supplementary Protocol on Liability and Redress to the Cartagena Protocol on Biosafety | 名古屋-吉隆坡补充议定书 | treaty | 2010-10-15

# Labour
ilo-constitution | 国际劳工组织章程 | Constitution of the International Labour Organization | ILO Constitution | treaty
ilo-29 | 1930年强迫劳动公约 | Forced Labour Convention, 1930 | 强迫劳动公约; 1930年强迫劳动公约（第29号）; 1930年强迫或强制劳动公约; 强迫或强制劳动公约 | treaty | 1930-06-28
ilo-p29 | 1930年强迫劳动公约2014年议定书 | Protocol of 2014 to the Forced Labour Convention, 1930 | 强迫劳动公约2014年议定书 | treaty | 2014-06-11
ilo-81 | 1947年劳动监察公约 | Labour Inspection Convention, 1947 | 劳动监察公约; 1947年劳动监察公约（第81号） | treaty | 1947-07-11
ilo-87 | 1948年结社自由和保护组织权利公约 | Freedom of Association and Protection of the Right to Organise Convention, 1948 | 1948年结社自由及保护组织权公约; 结社自由和保护组织权利公约; 1948年结社自由和保护组织权利公约（第87号）; 结社自由及保护组织权公约 | treaty | 1948-07-09
ilo-98 | 1949年组织权利和集体谈判权利公约 | Right to Organise and Collective Bargaining Convention, 1949 | 1949年组织权及集体谈判权公约; 组织权利和集体谈判权利公约; 1949年组织权利和集体谈判权利公约（第98号） | treaty | 1949-07-01
ilo-100 | 1951年同酬公约 | Equal Remuneration Convention, 1951 | 1951年对男女工人同等价值的工作付予同等报酬公约; 同酬公约; 同工同酬公约; 1951年同酬公约（第100号） | treaty | 1951-06-29
ilo-105 | 1957年废除强迫劳动公约 | Abolition of Forced Labour Convention, 1957 | 废除强迫劳动公约; 1957年废除强迫劳动公约（第105号） | treaty | 1957-06-25
ilo-111 | 1958年（就业和职业）歧视公约 | Discrimination (Employment and Occupation) Convention, 1958 | 1958年就业和职业歧视公约; （就业和职业）歧视公约; 就业和职业歧视公约; 1958年（就业和职业）歧视公约（第111号） | treaty | 1958-06-25
ilo-138 | 1973年最低年龄公约 | Minimum Age Convention, 1973 | 准予就业最低年龄公约; 最低年龄公约; 1973年最低年龄公约（第138号） | treaty | 1973-06-26
ilo-155 | 1981年职业安全和卫生公约 | Occupational Safety and Health Convention, 1981 | 职业安全和卫生公约; 1981年职业安全和卫生公约（第155号） | treaty | 1981-06-22
ilo-169 | 1989年土著和部落人民公约 | Indigenous and Tribal Peoples Convention, 1989 | 土著和部落人民公约; 独立国家土著和部落人民公约; 1989年土著和部落人民公约（第169号） | treaty | 1989-06-27
ilo-182 | 1999年最恶劣形式的童工劳动公约 | Worst Forms of Child Labour Convention, 1999 | 关于禁止和立即行动消除最恶劣形式的童工劳动公约; 禁止和立即行动消除最恶劣形式的童工劳动公约; 最恶劣形式的童工劳动公约; 最有害的童工形式公约; 1999年最恶劣形式的童工劳动公约（第182号） | treaty | 1999-06-17
ilo-187 | 2006年促进职业安全和卫生框架公约 | Promotional Framework for Occupational Safety and Health Convention, 2006 | 促进职业安全和卫生框架公约; 促进职业安全与卫生框架公约 | treaty | 2006-06-15
ilo-189 | 2011年家庭工人公约 | Domestic Workers Convention, 2011 | 家庭工人公约; 家政工人公约; 2011年家庭工人公约（第189号） | treaty | 2011-06-16
ilo-190 | 2019年暴力和骚扰公约 | Violence and Harassment Convention, 2019 | 暴力和骚扰公约; 2019年暴力和骚扰公约（第190号） | treaty | 2019-06-21
maritime-labour | 2006年海事劳工公约 | Maritime Labour Convention, 2006 | 海事劳工公约 | treaty | 2006-02-23

# Law of treaties, diplomatic law, States
vclt | 维也纳条约法公约 | Vienna Convention on the Law of Treaties | 条约法公约; 1969年维也纳条约法公约; VCLT | treaty | 1969-05-23
vclt-io | 关于国家和国际组织间或国际组织相互间条约法的维也纳公约 | Vienna Convention on the Law of Treaties between States and International Organizations or between International Organizations | 关于国家和国际组织间或国际组织相互间条约法维也纳公约 | treaty | 1986-03-21
succession-treaties | 关于国家在条约方面的继承的维也纳公约 | Vienna Convention on Succession of States in respect of Treaties | 关于国家在条约方面继承的维也纳公约 | treaty | 1978-08-23
succession-property | 关于国家对国家财产、档案和债务的继承的维也纳公约 | Vienna Convention on Succession of States in respect of State Property, Archives and Debts | | treaty | 1983-04-08
diplomatic-relations | 维也纳外交关系公约 | Vienna Convention on Diplomatic Relations | 外交关系公约; VCDR | treaty | 1961-04-18
consular-relations | 维也纳领事关系公约 | Vienna Convention on Consular Relations | 领事关系公约; VCCR | treaty | 1963-04-24
special-missions | 特别使团公约 | Convention on Special Missions | 联合国特别使团公约 | treaty | 1969-12-08 | A/RES/2530(XXIV) annex
representation-states | 维也纳关于国家在其对普遍性国际组织关系上的代表权公约 | Vienna Convention on the Representation of States in Their Relations with International Organizations of a Universal Character | | treaty | 1975-03-14
jurisdictional-immunities | 联合国国家及其财产管辖豁免公约 | United Nations Convention on Jurisdictional Immunities of States and Their Property | 国家及其财产管辖豁免公约 | treaty | 2004-12-02 | A/RES/59/38 annex

# Trade law
cisg | 联合国国际货物销售合同公约 | United Nations Convention on Contracts for the International Sale of Goods | 国际货物销售合同公约; 销售公约; CISG | treaty | 1980-04-11
new-york-convention | 承认及执行外国仲裁裁决公约 | Convention on the Recognition and Enforcement of Foreign Arbitral Awards | 关于承认和执行外国仲裁裁决的公约; 承认和执行外国仲裁裁决公约; 纽约公约; New York Convention | treaty | 1958-06-10
hamburg-rules | 联合国海上货物运输公约 | United Nations Convention on the Carriage of Goods by Sea | 1978年联合国海上货物运输公约; 汉堡规则; Hamburg Rules | treaty | 1978-03-31
rotterdam-rules | 联合国全程或部分海上国际货物运输合同公约 | United Nations Convention on Contracts for the International Carriage of Goods Wholly or Partly by Sea | 鹿特丹规则; Rotterdam Rules | treaty | 2008-12-11 | A/RES/63/122 annex
electronic-communications | 联合国国际合同使用电子通信公约 | United Nations Convention on the Use of Electronic Communications in International Contracts | 电子通信公约 | treaty | 2005-11-23 | A/RES/60/21 annex
bills-of-exchange | 联合国国际汇票和国际本票公约 | United Nations Convention on International Bills of Exchange and International Promissory Notes | | treaty | 1988-12-09 | A/RES/43/165 annex
independent-guarantees | 联合国独立担保和备用信用证公约 | United Nations Convention on Independent Guarantees and Stand-by Letters of Credit | | treaty | 1995-12-11 | A/RES/50/48 annex
assignment-receivables | 联合国国际贸易应收款转让公约 | United Nations Convention on the Assignment of Receivables in International Trade | | treaty | 2001-12-12 | A/RES/56/81 annex
mauritius-convention | 联合国投资人与国家间基于条约仲裁透明度公约 | United Nations Convention on Transparency in Treaty-based Investor-State Arbitration | 毛里求斯透明度公约; Mauritius Convention on Transparency | treaty | 2014-12-10 | A/RES/69/116 annex
singapore-convention | 联合国关于调解所产生的国际和解协议公约 | United Nations Convention on International Settlement Agreements Resulting from Mediation | 新加坡调解公约; Singapore Convention on Mediation | treaty | 2018-12-20 | A/RES/73/198 annex
ship-sales | 联合国船舶司法出售国际效力公约 | United Nations Convention on the International Effects of Judicial Sales of Ships | 北京船舶司法出售公约; Beijing Convention on the Judicial Sale of Ships | treaty | 2022-12-07 | A/RES/77/100 annex
tir | 国际公路货运公约 | Customs Convention on the International Transport of Goods under Cover of TIR Carnets | 国际公路运输公约; 国际公路运输手册担保下国际货物运输海关公约; 关于在国际公路运输手册担保下进行国际货物运输的海关公约; 关于国际公路货运通行证制度下国际货运海关公约; TIR公约; TIR Convention | treaty | 1975-11-14

paperless-trade | 亚洲及太平洋跨境无纸贸易便利化框架协定 | Framework Agreement on Facilitation of Cross-border Paperless Trade in Asia and the Pacific | | treaty | 2016-05-19

# World trade, intellectual property, other agencies
wto-agreement | 马拉喀什建立世界贸易组织协定 | Marrakesh Agreement Establishing the World Trade Organization | 建立世界贸易组织的马拉喀什协定; 世界贸易组织协定; WTO Agreement | treaty | 1994-04-15
gatt | 关税及贸易总协定 | General Agreement on Tariffs and Trade | 关税和贸易总协定; 关贸总协定; GATT | treaty | 1947-10-30
gats | 服务贸易总协定 | General Agreement on Trade in Services | GATS | treaty | 1994-04-15
trips | 与贸易有关的知识产权协定 | Agreement on Trade-Related Aspects of Intellectual Property Rights | 与贸易有关的知识产权协议; 涉贸知识产权协定; 與貿易有關之智慧財產權協定; TRIPS; TRIPS Agreement | treaty | 1994-04-15
berne | 保护文学和艺术作品伯尔尼公约 | Berne Convention for the Protection of Literary and Artistic Works | 伯尔尼公约; Berne Convention | treaty | 1886-09-09
paris-industrial | 保护工业产权巴黎公约 | Paris Convention for the Protection of Industrial Property | | treaty | 1883-03-20
pct | 专利合作条约 | Patent Cooperation Treaty | PCT | treaty | 1970-06-19
wct | 世界知识产权组织版权条约 | WIPO Copyright Treaty | 产权组织版权条约 | treaty | 1996-12-20
marrakesh-vip | 关于为盲人、视力障碍者或其他印刷品阅读障碍者获得已发表作品提供便利的马拉喀什条约 | Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired or Otherwise Print Disabled | 马拉喀什条约; Marrakesh Treaty | treaty | 2013-06-27
wipo-convention | 建立世界知识产权组织公约 | Convention Establishing the World Intellectual Property Organization | 成立世界知识产权组织公约 | treaty | 1967-07-14
chicago-convention | 国际民用航空公约 | Convention on International Civil Aviation | 芝加哥公约; Chicago Convention | treaty | 1944-12-07
who-constitution | 世界卫生组织组织法 | Constitution of the World Health Organization | 世卫组织组织法; 世界卫生组织法 | treaty | 1946-07-22
fctc | 世界卫生组织烟草控制框架公约 | WHO Framework Convention on Tobacco Control | 世卫组织烟草控制框架公约; 烟草控制框架公约; FCTC | treaty | 2003-05-21
fctc-protocol | 消除烟草制品非法贸易议定书 | Protocol to Eliminate Illicit Trade in Tobacco Products | | treaty | 2012-11-12
ihr | 国际卫生条例 | International Health Regulations | 国际卫生条例（2005）; 国际卫生条例（2005年）; 2005年国际卫生条例; IHR | treaty | 2005-05-23
pandemic-agreement | 世卫组织大流行协定 | WHO Pandemic Agreement | 世界卫生组织大流行协定; 大流行协定; 大流行病协定 | treaty | 2025-05-20
unesco-constitution | 联合国教育、科学及文化组织组织法 | Constitution of the United Nations Educational, Scientific and Cultural Organization | 教科文组织组织法 | treaty | 1945-11-16
fao-constitution | 联合国粮食及农业组织章程 | Constitution of the Food and Agriculture Organization of the United Nations | 粮农组织章程 | treaty | 1945-10-16
iaea-statute | 国际原子能机构规约 | Statute of the International Atomic Energy Agency | 原子能机构规约 | treaty | 1956-10-23
imf-articles | 国际货币基金组织协定 | Articles of Agreement of the International Monetary Fund | 国际货币基金协定; 基金组织协定 | treaty | 1944-07-22
montreal-1999 | 统一国际航空运输某些规则的公约 | Convention for the Unification of Certain Rules for International Carriage by Air | | treaty | 1999-05-28
energy-charter | 能源宪章条约 | Energy Charter Treaty | | treaty | 1994-12-17
trade-facilitation | 贸易便利化协定 | Agreement on Trade Facilitation | Trade Facilitation Agreement | treaty | 2014-11-27

# Culture and education
education-discrimination | 取缔教育歧视公约 | Convention against Discrimination in Education | 反对教育歧视公约 | treaty | 1960-12-14
cultural-property-1970 | 关于禁止和防止非法进出口文化财产和非法转让其所有权的方法的公约 | Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property | | treaty | 1970-11-14
world-heritage | 保护世界文化和自然遗产公约 | Convention concerning the Protection of the World Cultural and Natural Heritage | 世界遗产公约; World Heritage Convention | treaty | 1972-11-16
underwater-heritage | 保护水下文化遗产公约 | Convention on the Protection of the Underwater Cultural Heritage | | treaty | 2001-11-02
intangible-heritage | 保护非物质文化遗产公约 | Convention for the Safeguarding of the Intangible Cultural Heritage | | treaty | 2003-10-17
cultural-expressions | 保护和促进文化表现形式多样性公约 | Convention on the Protection and Promotion of the Diversity of Cultural Expressions | | treaty | 2005-10-20
doping | 反对在体育运动中使用兴奋剂国际公约 | International Convention against Doping in Sport | | treaty | 2005-10-19

# Children and families in private international law
child-abduction | 国际诱拐儿童民事方面公约 | Convention on the Civil Aspects of International Child Abduction | 国际性诱拐儿童民事方面公约 | treaty | 1980-10-25
adoption | 跨国收养方面保护儿童及合作公约 | Convention on Protection of Children and Co-operation in Respect of Intercountry Adoption | 跨国收养公约 | treaty | 1993-05-29

# Regional treaties
echr | 保护人权与基本自由公约 | Convention for the Protection of Human Rights and Fundamental Freedoms | 保护人权和基本自由公约; 欧洲人权公约; European Convention on Human Rights | treaty | 1950-11-04
istanbul-convention | 欧洲委员会防止和打击暴力侵害妇女行为及家庭暴力公约 | Council of Europe Convention on preventing and combating violence against women and domestic violence | 欧洲委员会预防和打击暴力侵害妇女行为及家庭暴力公约; 伊斯坦布尔公约; Istanbul Convention | treaty | 2011-05-11
budapest-convention | 欧洲委员会网络犯罪公约 | Council of Europe Convention on Cybercrime | 网络犯罪公约; 布达佩斯公约; Budapest Convention | treaty | 2001-11-23
coe-trafficking | 欧洲委员会打击贩运人口行动公约 | Council of Europe Convention on Action against Trafficking in Human Beings | 欧洲委员会打击人口贩运行动公约 | treaty | 2005-05-16
lisbon-treaty | 里斯本条约 | Treaty of Lisbon | | treaty | 2007-12-13
american-convention | 美洲人权公约 | American Convention on Human Rights | 圣何塞公约; Pact of San José | treaty | 1969-11-22
belem | 美洲防止、惩罚和根除暴力侵害妇女行为公约 | Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women | 贝伦杜帕拉公约; 贝伦－杜帕拉公约 | treaty | 1994-06-09
african-charter | 非洲人权和人民权利宪章 | African Charter on Human and Peoples' Rights | 非洲人权和民族权宪章; 班珠尔宪章 | treaty | 1981-06-27
maputo | 非洲人权和人民权利宪章关于非洲妇女权利的议定书 | Protocol to the African Charter on Human and Peoples' Rights on the Rights of Women in Africa | 马普托议定书; Maputo Protocol | treaty | 2003-07-11
african-child | 非洲儿童权利和福利宪章 | African Charter on the Rights and Welfare of the Child | 非洲儿童权利与福利宪章 | treaty
kampala | 非洲联盟保护和援助非洲境内流离失所者公约 | African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa | 坎帕拉公约; Kampala Convention | treaty | 2009-10-23
oau-refugees | 关于非洲难民问题特定方面的公约 | Convention governing the Specific Aspects of Refugee Problems in Africa | 非洲统一组织关于非洲难民问题特定方面的公约 | treaty | 1969-09-10
au-act | 非洲联盟组织法 | Constitutive Act of the African Union | 非洲联盟组织法令 | treaty | 2000-07-11
arab-charter | 阿拉伯人权宪章 | Arab Charter on Human Rights | | treaty | 2004-05-22
asean-charter | 东南亚国家联盟宪章 | Charter of the Association of Southeast Asian Nations | 东盟宪章; ASEAN Charter | treaty | 2007-11-20
`;

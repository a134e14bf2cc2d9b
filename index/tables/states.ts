import { readTable } from './read-table.js';

/**
 * The members of the United Nations, the two observer States, and Cook Islands and Niue, which join treaties and
 * conferences as States. English alphabetical, observers last.
 *
 * - `id`: ISO 3166-1 alpha-3; `iso2`: alpha-2
 * - `zh`, `en`: the UN's short names; `formal`, `enFormal`: its formal ones, empty where they are the same
 * - `also`: former or common names in Chinese (traditional script where Taiwan or Hong Kong use another word, not merely
 *   another script) and English. A name that stands on two lines is ambiguous (ambiguous.ts).
 * - `status`: empty for a member, `observer` else
 *
 * Names follow UN terminology; the test compares ISO codes, members and names with the package world-countries.
 */
export const STATES = readTable(
  ['id', 'zh', 'en', 'also', 'formal', 'enFormal', 'iso2', 'status'],
  `
AFG | 阿富汗 | Afghanistan | | 阿富汗伊斯兰共和国 | Islamic Republic of Afghanistan | AF
ALB | 阿尔巴尼亚 | Albania | | 阿尔巴尼亚共和国 | Republic of Albania | AL
DZA | 阿尔及利亚 | Algeria | 阿尔及利亚人民民主共和国 | 阿尔及利亚民主人民共和国 | People's Democratic Republic of Algeria | DZ
AND | 安道尔 | Andorra | | 安道尔公国 | Principality of Andorra | AD
AGO | 安哥拉 | Angola | | 安哥拉共和国 | Republic of Angola | AO
ATG | 安提瓜和巴布达 | Antigua and Barbuda | 安提瓜及巴布达; 安地卡及巴布達 | | | AG
ARG | 阿根廷 | Argentina | | 阿根廷共和国 | Argentine Republic | AR
ARM | 亚美尼亚 | Armenia | | 亚美尼亚共和国 | Republic of Armenia | AM
AUS | 澳大利亚 | Australia | 澳洲 | 澳大利亚联邦 | Commonwealth of Australia | AU
AUT | 奥地利 | Austria | | 奥地利共和国 | Republic of Austria | AT
AZE | 阿塞拜疆 | Azerbaijan | 亞塞拜然 | 阿塞拜疆共和国 | Republic of Azerbaijan | AZ
BHS | 巴哈马 | Bahamas | 巴哈马联邦; The Bahamas | 巴哈马国 | Commonwealth of the Bahamas | BS
BHR | 巴林 | Bahrain | 巴林国 | 巴林王国 | Kingdom of Bahrain | BH
BGD | 孟加拉国 | Bangladesh | 孟加拉国人民共和国; 孟加拉 | 孟加拉人民共和国 | People's Republic of Bangladesh | BD
BRB | 巴巴多斯 | Barbados | 巴貝多 | | | BB
BLR | 白俄罗斯 | Belarus | 白俄; Byelorussia | 白俄罗斯共和国 | Republic of Belarus | BY
BEL | 比利时 | Belgium | | 比利时王国 | Kingdom of Belgium | BE
BLZ | 伯利兹 | Belize | 貝里斯 | | | BZ
BEN | 贝宁 | Benin | 貝南; 达荷美 | 贝宁共和国 | Republic of Benin | BJ
BTN | 不丹 | Bhutan | | 不丹王国 | Kingdom of Bhutan | BT
BOL | 多民族玻利维亚国 | Bolivia (Plurinational State of) | 玻利维亚; 玻利维亚共和国; 玻利维亚多民族国; Bolivia | | Plurinational State of Bolivia | BO
BIH | 波斯尼亚和黑塞哥维那 | Bosnia and Herzegovina | 波黑; 波斯尼亚-黑塞哥维那; 波士尼亞與赫塞哥維納; 波士尼亞赫塞哥維納; 波赫 | | | BA
BWA | 博茨瓦纳 | Botswana | 波札那 | 博茨瓦纳共和国 | Republic of Botswana | BW
BRA | 巴西 | Brazil | | 巴西联邦共和国 | Federative Republic of Brazil | BR
BRN | 文莱达鲁萨兰国 | Brunei Darussalam | 文莱; 汶莱; Brunei; Nation of Brunei, Abode of Peace | | | BN
BGR | 保加利亚 | Bulgaria | | 保加利亚共和国 | Republic of Bulgaria | BG
BFA | 布基纳法索 | Burkina Faso | 布吉納法索; 上沃尔特 | | | BF
BDI | 布隆迪 | Burundi | 蒲隆地 | 布隆迪共和国 | Republic of Burundi | BI
CPV | 佛得角 | Cabo Verde | 維德角; Cape Verde | 佛得角共和国 | Republic of Cabo Verde | CV
KHM | 柬埔寨 | Cambodia | 民主柬埔寨; 高棉 | 柬埔寨王国 | Kingdom of Cambodia | KH
CMR | 喀麦隆 | Cameroon | | 喀麦隆共和国 | Republic of Cameroon | CM
CAN | 加拿大 | Canada | | | | CA
CAF | 中非共和国 | Central African Republic | | | | CF
TCD | 乍得 | Chad | 查德 | 乍得共和国 | Republic of Chad | TD
CHL | 智利 | Chile | | 智利共和国 | Republic of Chile | CL
CHN | 中国 | China | PRC | 中华人民共和国 | People's Republic of China | CN
COL | 哥伦比亚 | Colombia | | 哥伦比亚共和国 | Republic of Colombia | CO
COM | 科摩罗 | Comoros | 科摩罗伊斯兰联邦共和国; 葛摩; 葛摩聯盟 | 科摩罗联盟 | Union of the Comoros | KM
COG | 刚果 | Congo | 刚果(布); 刚果布; Congo (Brazzaville); Congo-Brazzaville | 刚果共和国 | Republic of the Congo | CG
CRI | 哥斯达黎加 | Costa Rica | 哥斯大黎加 | 哥斯达黎加共和国 | Republic of Costa Rica | CR
CIV | 科特迪瓦 | Côte d'Ivoire | 象牙海岸; Cote d'Ivoire; Ivory Coast | 科特迪瓦共和国 | Republic of Côte d'Ivoire | CI
HRV | 克罗地亚 | Croatia | 克羅埃西亞 | 克罗地亚共和国 | Republic of Croatia | HR
CUB | 古巴 | Cuba | | 古巴共和国 | Republic of Cuba | CU
CYP | 塞浦路斯 | Cyprus | 賽普勒斯; 塞普勒斯 | 塞浦路斯共和国 | Republic of Cyprus | CY
CZE | 捷克 | Czechia | | 捷克共和国 | Czech Republic | CZ
PRK | 朝鲜民主主义人民共和国 | Democratic People's Republic of Korea | 朝鲜; 北朝鲜; 北韩; DPRK; North Korea; Korea | | | KP
COD | 刚果民主共和国 | Democratic Republic of the Congo | 刚果(金); 刚果金; 民主刚果; 扎伊尔; 薩伊; DR Congo; DRC; Congo (Kinshasa); Congo-Kinshasa; Zaire | | | CD
DNK | 丹麦 | Denmark | | 丹麦王国 | Kingdom of Denmark | DK
DJI | 吉布提 | Djibouti | 吉布地 | 吉布提共和国 | Republic of Djibouti | DJ
DMA | 多米尼克 | Dominica | 多米尼克联邦 | 多米尼克国 | Commonwealth of Dominica | DM
DOM | 多米尼加共和国 | Dominican Republic | 多米尼加; 多明尼加; 多明尼加共和國 | | | DO
ECU | 厄瓜多尔 | Ecuador | 厄瓜多 | 厄瓜多尔共和国 | Republic of Ecuador | EC
EGY | 埃及 | Egypt | | 阿拉伯埃及共和国 | Arab Republic of Egypt | EG
SLV | 萨尔瓦多 | El Salvador | | 萨尔瓦多共和国 | Republic of El Salvador | SV
GNQ | 赤道几内亚 | Equatorial Guinea | | 赤道几内亚共和国 | Republic of Equatorial Guinea | GQ
ERI | 厄立特里亚 | Eritrea | 厄利垂亞 | 厄立特里亚国 | State of Eritrea | ER
EST | 爱沙尼亚 | Estonia | | 爱沙尼亚共和国 | Republic of Estonia | EE
SWZ | 斯威士兰 | Eswatini | 埃斯瓦蒂尼; 埃斯瓦蒂尼王国; 史瓦帝尼; 史瓦濟蘭; Swaziland | 斯威士兰王国 | Kingdom of Eswatini | SZ
ETH | 埃塞俄比亚 | Ethiopia | 衣索比亞 | 埃塞俄比亚联邦民主共和国 | Federal Democratic Republic of Ethiopia | ET
FJI | 斐济 | Fiji | 斐济群岛共和国 | 斐济共和国 | Republic of Fiji | FJ
FIN | 芬兰 | Finland | | 芬兰共和国 | Republic of Finland | FI
FRA | 法国 | France | | 法兰西共和国 | French Republic | FR
GAB | 加蓬 | Gabon | 加彭 | 加蓬共和国 | Gabonese Republic | GA
GMB | 冈比亚 | Gambia | 冈比亚伊斯兰共和国; 甘比亞; The Gambia | 冈比亚共和国 | Republic of the Gambia | GM
GEO | 格鲁吉亚 | Georgia | 喬治亞 | | | GE
DEU | 德国 | Germany | | 德意志联邦共和国 | Federal Republic of Germany | DE
GHA | 加纳 | Ghana | 迦納 | 加纳共和国 | Republic of Ghana | GH
GRC | 希腊 | Greece | | 希腊共和国 | Hellenic Republic | GR
GRD | 格林纳达 | Grenada | 格瑞那達 | | | GD
GTM | 危地马拉 | Guatemala | 瓜地馬拉 | 危地马拉共和国 | Republic of Guatemala | GT
GIN | 几内亚 | Guinea | | 几内亚共和国 | Republic of Guinea | GN
GNB | 几内亚比绍 | Guinea-Bissau | 幾內亞比索; 几内亚-比绍 | 几内亚比绍共和国 | Republic of Guinea-Bissau | GW
GUY | 圭亚那 | Guyana | 圭亚那共和国; 蓋亞那 | 圭亚那合作共和国 | Co-operative Republic of Guyana | GY
HTI | 海地 | Haiti | | 海地共和国 | Republic of Haiti | HT
HND | 洪都拉斯 | Honduras | 宏都拉斯 | 洪都拉斯共和国 | Republic of Honduras | HN
HUN | 匈牙利 | Hungary | 匈牙利共和国 | | | HU
ISL | 冰岛 | Iceland | | 冰岛共和国 | Republic of Iceland | IS
IND | 印度 | India | | 印度共和国 | Republic of India | IN
IDN | 印度尼西亚 | Indonesia | 印尼 | 印度尼西亚共和国 | Republic of Indonesia | ID
IRN | 伊朗伊斯兰共和国 | Iran (Islamic Republic of) | 伊朗; Iran | | Islamic Republic of Iran | IR
IRQ | 伊拉克 | Iraq | | 伊拉克共和国 | Republic of Iraq | IQ
IRL | 爱尔兰 | Ireland | 爱尔兰共和国; Republic of Ireland | | | IE
ISR | 以色列 | Israel | | 以色列国 | State of Israel | IL
ITA | 意大利 | Italy | 義大利 | 意大利共和国 | Italian Republic | IT
JAM | 牙买加 | Jamaica | | | | JM
JPN | 日本 | Japan | | 日本国 | | JP
JOR | 约旦 | Jordan | 約旦哈希米王國 | 约旦哈希姆王国 | Hashemite Kingdom of Jordan | JO
KAZ | 哈萨克斯坦 | Kazakhstan | 哈薩克 | 哈萨克斯坦共和国 | Republic of Kazakhstan | KZ
KEN | 肯尼亚 | Kenya | 肯亞 | 肯尼亚共和国 | Republic of Kenya | KE
KIR | 基里巴斯 | Kiribati | 吉里巴斯; Independent and Sovereign Republic of Kiribati | 基里巴斯共和国 | Republic of Kiribati | KI
KWT | 科威特 | Kuwait | | 科威特国 | State of Kuwait | KW
KGZ | 吉尔吉斯斯坦 | Kyrgyzstan | 吉尔吉斯斯坦共和国; 吉爾吉斯 | 吉尔吉斯共和国 | Kyrgyz Republic | KG
LAO | 老挝人民民主共和国 | Lao People's Democratic Republic | 老挝; 寮國; 寮人民民主共和國; Laos; Lao PDR | | | LA
LVA | 拉脱维亚 | Latvia | | 拉脱维亚共和国 | Republic of Latvia | LV
LBN | 黎巴嫩 | Lebanon | | 黎巴嫩共和国 | Lebanese Republic | LB
LSO | 莱索托 | Lesotho | 賴索托 | 莱索托王国 | Kingdom of Lesotho | LS
LBR | 利比里亚 | Liberia | 賴比瑞亞 | 利比里亚共和国 | Republic of Liberia | LR
LBY | 利比亚 | Libya | 阿拉伯利比亚民众国; 大阿拉伯利比亚人民社会主义民众国; Libyan Arab Jamahiriya | 利比亚国 | State of Libya | LY
LIE | 列支敦士登 | Liechtenstein | 列支敦斯登 | 列支敦士登公国 | Principality of Liechtenstein | LI
LTU | 立陶宛 | Lithuania | | 立陶宛共和国 | Republic of Lithuania | LT
LUX | 卢森堡 | Luxembourg | | 卢森堡大公国 | Grand Duchy of Luxembourg | LU
MDG | 马达加斯加 | Madagascar | | 马达加斯加共和国 | Republic of Madagascar | MG
MWI | 马拉维 | Malawi | 馬拉威 | 马拉维共和国 | Republic of Malawi | MW
MYS | 马来西亚 | Malaysia | | | | MY
MDV | 马尔代夫 | Maldives | 馬爾地夫; Republic of the Maldives | 马尔代夫共和国 | Republic of Maldives | MV
MLI | 马里 | Mali | 馬利共和國 | 马里共和国 | Republic of Mali | ML
MLT | 马耳他 | Malta | 馬爾他 | 马耳他共和国 | Republic of Malta | MT
MHL | 马绍尔群岛 | Marshall Islands | | 马绍尔群岛共和国 | Republic of the Marshall Islands | MH
MRT | 毛里塔尼亚 | Mauritania | 茅利塔尼亞 | 毛里塔尼亚伊斯兰共和国 | Islamic Republic of Mauritania | MR
MUS | 毛里求斯 | Mauritius | 模里西斯 | 毛里求斯共和国 | Republic of Mauritius | MU
MEX | 墨西哥 | Mexico | | 墨西哥合众国 | United Mexican States | MX
FSM | 密克罗尼西亚联邦 | Micronesia (Federated States of) | 密克罗尼西亚(联邦); 密克罗尼西亚; Micronesia | | Federated States of Micronesia | FM
MCO | 摩纳哥 | Monaco | | 摩纳哥公国 | Principality of Monaco | MC
MNG | 蒙古 | Mongolia | 蒙古国; 蒙古人民共和国 | | | MN
MNE | 黑山 | Montenegro | 黑山共和国; 蒙特內哥羅 | | | ME
MAR | 摩洛哥 | Morocco | | 摩洛哥王国 | Kingdom of Morocco | MA
MOZ | 莫桑比克 | Mozambique | 莫三比克 | 莫桑比克共和国 | Republic of Mozambique | MZ
MMR | 缅甸 | Myanmar | 缅甸联邦; Burma | 缅甸联邦共和国 | Republic of the Union of Myanmar | MM
NAM | 纳米比亚 | Namibia | | 纳米比亚共和国 | Republic of Namibia | NA
NRU | 瑙鲁 | Nauru | 諾魯 | 瑙鲁共和国 | Republic of Nauru | NR
NPL | 尼泊尔 | Nepal | 尼泊尔王国 | 尼泊尔联邦民主共和国 | Federal Democratic Republic of Nepal | NP
NLD | 荷兰 | Netherlands | 荷兰(王国); Netherlands (Kingdom of the); The Netherlands; Holland | 荷兰王国 | Kingdom of the Netherlands | NL
NZL | 新西兰 | New Zealand | 紐西蘭 | | | NZ
NIC | 尼加拉瓜 | Nicaragua | | 尼加拉瓜共和国 | Republic of Nicaragua | NI
NER | 尼日尔 | Niger | Republic of Niger | 尼日尔共和国 | Republic of the Niger | NE
NGA | 尼日利亚 | Nigeria | 奈及利亞 | 尼日利亚联邦共和国 | Federal Republic of Nigeria | NG
MKD | 北马其顿 | North Macedonia | 前南斯拉夫的马其顿共和国; 马其顿; The former Yugoslav Republic of Macedonia | 北马其顿共和国 | Republic of North Macedonia | MK
NOR | 挪威 | Norway | | 挪威王国 | Kingdom of Norway | NO
OMN | 阿曼 | Oman | | 阿曼苏丹国 | Sultanate of Oman | OM
PAK | 巴基斯坦 | Pakistan | | 巴基斯坦伊斯兰共和国 | Islamic Republic of Pakistan | PK
PLW | 帕劳 | Palau | 帛琉 | 帕劳共和国 | Republic of Palau | PW
PAN | 巴拿马 | Panama | | 巴拿马共和国 | Republic of Panama | PA
PNG | 巴布亚新几内亚 | Papua New Guinea | 巴布亞紐幾內亞; 巴新; PNG | 巴布亚新几内亚独立国 | Independent State of Papua New Guinea | PG
PRY | 巴拉圭 | Paraguay | | 巴拉圭共和国 | Republic of Paraguay | PY
PER | 秘鲁 | Peru | | 秘鲁共和国 | Republic of Peru | PE
PHL | 菲律宾 | Philippines | The Philippines | 菲律宾共和国 | Republic of the Philippines | PH
POL | 波兰 | Poland | | 波兰共和国 | Republic of Poland | PL
PRT | 葡萄牙 | Portugal | | 葡萄牙共和国 | Portuguese Republic | PT
QAT | 卡塔尔 | Qatar | 卡達 | 卡塔尔国 | State of Qatar | QA
KOR | 大韩民国 | Republic of Korea | 韩国; 南韓; 南朝鲜; ROK; South Korea; Korea | | | KR
MDA | 摩尔多瓦共和国 | Republic of Moldova | 摩尔多瓦; Moldova | | | MD
ROU | 罗马尼亚 | Romania | | | | RO
RUS | 俄罗斯联邦 | Russian Federation | 俄罗斯; 俄国; Russia | | | RU
RWA | 卢旺达 | Rwanda | 盧安達 | 卢旺达共和国 | Republic of Rwanda | RW
KNA | 圣基茨和尼维斯 | Saint Kitts and Nevis | 圣克里斯托弗和尼维斯联邦; 聖克里斯多福及尼維斯; 聖克里斯多福與尼維斯; St. Kitts and Nevis; Federation of Saint Kitts and Nevis | 圣基茨和尼维斯联邦 | Federation of Saint Christopher and Nevis | KN
LCA | 圣卢西亚 | Saint Lucia | 聖露西亞; St. Lucia | | | LC
VCT | 圣文森特和格林纳丁斯 | Saint Vincent and the Grenadines | 聖文森及格瑞那丁; 聖文森; 圣文森特; St. Vincent and the Grenadines | | | VC
WSM | 萨摩亚 | Samoa | 西萨摩亚 | 萨摩亚独立国 | Independent State of Samoa | WS
SMR | 圣马力诺 | San Marino | 聖馬利諾; Most Serene Republic of San Marino | 圣马力诺共和国 | Republic of San Marino | SM
STP | 圣多美和普林西比 | Sao Tome and Principe | 聖多美普林西比; 聖多美及普林西比; São Tomé and Príncipe; Democratic Republic of São Tomé and Príncipe | 圣多美和普林西比民主共和国 | Democratic Republic of Sao Tome and Principe | ST
SAU | 沙特阿拉伯 | Saudi Arabia | 沙特; 沙烏地阿拉伯; 沙烏地; 沙地阿拉伯 | 沙特阿拉伯王国 | Kingdom of Saudi Arabia | SA
SEN | 塞内加尔 | Senegal | | 塞内加尔共和国 | Republic of Senegal | SN
SRB | 塞尔维亚 | Serbia | | 塞尔维亚共和国 | Republic of Serbia | RS
SYC | 塞舌尔 | Seychelles | 塞席爾 | 塞舌尔共和国 | Republic of Seychelles | SC
SLE | 塞拉利昂 | Sierra Leone | 獅子山; 獅子山共和國 | 塞拉利昂共和国 | Republic of Sierra Leone | SL
SGP | 新加坡 | Singapore | 星加坡 | 新加坡共和国 | Republic of Singapore | SG
SVK | 斯洛伐克 | Slovakia | | 斯洛伐克共和国 | Slovak Republic | SK
SVN | 斯洛文尼亚 | Slovenia | 斯洛維尼亞 | 斯洛文尼亚共和国 | Republic of Slovenia | SI
SLB | 所罗门群岛 | Solomon Islands | 索羅門群島 | | | SB
SOM | 索马里 | Somalia | 索马里共和国; 索馬利亞 | 索马里联邦共和国 | Federal Republic of Somalia | SO
ZAF | 南非 | South Africa | | 南非共和国 | Republic of South Africa | ZA
SSD | 南苏丹 | South Sudan | | 南苏丹共和国 | Republic of South Sudan | SS
ESP | 西班牙 | Spain | | 西班牙王国 | Kingdom of Spain | ES
LKA | 斯里兰卡 | Sri Lanka | 锡兰 | 斯里兰卡民主社会主义共和国 | Democratic Socialist Republic of Sri Lanka | LK
SDN | 苏丹 | Sudan | The Sudan | 苏丹共和国 | Republic of the Sudan | SD
SUR | 苏里南 | Suriname | 蘇利南 | 苏里南共和国 | Republic of Suriname | SR
SWE | 瑞典 | Sweden | | 瑞典王国 | Kingdom of Sweden | SE
CHE | 瑞士 | Switzerland | | 瑞士联邦 | Swiss Confederation | CH
SYR | 阿拉伯叙利亚共和国 | Syrian Arab Republic | 叙利亚; 叙利亚阿拉伯共和国; Syria | | | SY
TJK | 塔吉克斯坦 | Tajikistan | 塔吉克 | 塔吉克斯坦共和国 | Republic of Tajikistan | TJ
THA | 泰国 | Thailand | | 泰王国 | Kingdom of Thailand | TH
TLS | 东帝汶 | Timor-Leste | East Timor | 东帝汶民主共和国 | Democratic Republic of Timor-Leste | TL
TGO | 多哥 | Togo | | 多哥共和国 | Togolese Republic | TG
TON | 汤加 | Tonga | 東加; 東加王國 | 汤加王国 | Kingdom of Tonga | TO
TTO | 特立尼达和多巴哥 | Trinidad and Tobago | 千里達及托巴哥; 千里達; 特立尼达 | 特立尼达和多巴哥共和国 | Republic of Trinidad and Tobago | TT
TUN | 突尼斯 | Tunisia | 突尼西亞; Tunisian Republic | 突尼斯共和国 | Republic of Tunisia | TN
TUR | 土耳其 | Türkiye | Turkey; Turkiye; Republic of Turkey | 土耳其共和国 | Republic of Türkiye | TR
TKM | 土库曼斯坦 | Turkmenistan | 土庫曼 | | | TM
TUV | 图瓦卢 | Tuvalu | 吐瓦魯 | | | TV
UGA | 乌干达 | Uganda | | 乌干达共和国 | Republic of Uganda | UG
UKR | 乌克兰 | Ukraine | | | | UA
ARE | 阿拉伯联合酋长国 | United Arab Emirates | 阿联酋; 阿拉伯聯合大公國; 阿聯; UAE | | | AE
GBR | 大不列颠及北爱尔兰联合王国 | United Kingdom of Great Britain and Northern Ireland | 联合王国; 英国; United Kingdom; UK; Britain; Great Britain | | | GB
TZA | 坦桑尼亚联合共和国 | United Republic of Tanzania | 坦桑尼亚; 坦尚尼亞; 坦尚尼亞聯合共和國; Tanzania | | | TZ
USA | 美利坚合众国 | United States of America | 美国; United States; USA; U.S.; U.S.A.; America | | | US
URY | 乌拉圭 | Uruguay | Oriental Republic of Uruguay | 乌拉圭东岸共和国 | Eastern Republic of Uruguay | UY
UZB | 乌兹别克斯坦 | Uzbekistan | 烏茲別克 | 乌兹别克斯坦共和国 | Republic of Uzbekistan | UZ
VUT | 瓦努阿图 | Vanuatu | 萬那杜 | 瓦努阿图共和国 | Republic of Vanuatu | VU
VEN | 委内瑞拉玻利瓦尔共和国 | Venezuela (Bolivarian Republic of) | 委内瑞拉; 委内瑞拉共和国; 委内瑞拉(玻利瓦尔共和国); Venezuela | | Bolivarian Republic of Venezuela | VE
VNM | 越南 | Viet Nam | Vietnam; Socialist Republic of Vietnam | 越南社会主义共和国 | Socialist Republic of Viet Nam | VN
YEM | 也门 | Yemen | 葉門 | 也门共和国 | Republic of Yemen | YE
ZMB | 赞比亚 | Zambia | 尚比亞 | 赞比亚共和国 | Republic of Zambia | ZM
ZWE | 津巴布韦 | Zimbabwe | 辛巴威 | 津巴布韦共和国 | Republic of Zimbabwe | ZW
VAT | 教廷 | Holy See | 罗马教廷; 梵蒂冈; 梵諦岡; 聖座; Vatican; Vatican City; The Holy See | 梵蒂冈城国 | Vatican City State | VA | observer
PSE | 巴勒斯坦国 | State of Palestine | 巴勒斯坦; Palestine | | | PS | observer
COK | 库克群岛 | Cook Islands | | | | CK | observer
NIU | 纽埃 | Niue | | | | NU | observer
`,
);

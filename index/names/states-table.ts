/**
 * The members of the United Nations, the two observer States, and Cook Islands and Niue, which join treaties and
 * conferences as States. One State a line:
 *
 *   ISO alpha-3, alpha-2 | UN short name | UN formal name | English short | English formal | further names; …
 *
 * Further names are former or common ones in Chinese (traditional script where Taiwan or Hong Kong use another
 * word, not merely another script) and English. A name that stands on two lines is ambiguous and says so.
 * Names follow UN terminology; the test compares ISO codes, members and names with the package world-countries.
 * `*` before the alpha-3 code: not a member. An empty formal name is the same as the short one.
 */
export const STATES_TABLE = `
AFG AF|阿富汗|阿富汗伊斯兰共和国|Afghanistan|Islamic Republic of Afghanistan|
ALB AL|阿尔巴尼亚|阿尔巴尼亚共和国|Albania|Republic of Albania|
DZA DZ|阿尔及利亚|阿尔及利亚民主人民共和国|Algeria|People's Democratic Republic of Algeria|阿尔及利亚人民民主共和国; 阿爾及利亞
AND AD|安道尔|安道尔公国|Andorra|Principality of Andorra|安道爾
AGO AO|安哥拉|安哥拉共和国|Angola|Republic of Angola|
ATG AG|安提瓜和巴布达||Antigua and Barbuda||安提瓜及巴布达; 安地卡及巴布達
ARG AR|阿根廷|阿根廷共和国|Argentina|Argentine Republic|
ARM AM|亚美尼亚|亚美尼亚共和国|Armenia|Republic of Armenia|
AUS AU|澳大利亚|澳大利亚联邦|Australia|Commonwealth of Australia|澳洲
AUT AT|奥地利|奥地利共和国|Austria|Republic of Austria|
AZE AZ|阿塞拜疆|阿塞拜疆共和国|Azerbaijan|Republic of Azerbaijan|亞塞拜然
BHS BS|巴哈马|巴哈马国|Bahamas|Commonwealth of the Bahamas|巴哈马联邦; The Bahamas
BHR BH|巴林|巴林王国|Bahrain|Kingdom of Bahrain|巴林国
BGD BD|孟加拉国|孟加拉人民共和国|Bangladesh|People's Republic of Bangladesh|孟加拉国人民共和国; 孟加拉
BRB BB|巴巴多斯||Barbados||巴貝多
BLR BY|白俄罗斯|白俄罗斯共和国|Belarus|Republic of Belarus|白俄; Byelorussia
BEL BE|比利时|比利时王国|Belgium|Kingdom of Belgium|
BLZ BZ|伯利兹||Belize||貝里斯
BEN BJ|贝宁|贝宁共和国|Benin|Republic of Benin|貝南; 达荷美
BTN BT|不丹|不丹王国|Bhutan|Kingdom of Bhutan|
BOL BO|多民族玻利维亚国||Bolivia (Plurinational State of)|Plurinational State of Bolivia|玻利维亚; 玻利维亚共和国; 玻利维亚多民族国; 玻利維亞; Bolivia
BIH BA|波斯尼亚和黑塞哥维那||Bosnia and Herzegovina||波黑; 波斯尼亚-黑塞哥维那; 波士尼亞與赫塞哥維納; 波士尼亞赫塞哥維納; 波赫
BWA BW|博茨瓦纳|博茨瓦纳共和国|Botswana|Republic of Botswana|波札那
BRA BR|巴西|巴西联邦共和国|Brazil|Federative Republic of Brazil|
BRN BN|文莱达鲁萨兰国||Brunei Darussalam||文莱; 汶莱; 汶萊; Brunei; Nation of Brunei, Abode of Peace
BGR BG|保加利亚|保加利亚共和国|Bulgaria|Republic of Bulgaria|
BFA BF|布基纳法索||Burkina Faso||布吉納法索; 上沃尔特
BDI BI|布隆迪|布隆迪共和国|Burundi|Republic of Burundi|蒲隆地
CPV CV|佛得角|佛得角共和国|Cabo Verde|Republic of Cabo Verde|維德角; Cape Verde
KHM KH|柬埔寨|柬埔寨王国|Cambodia|Kingdom of Cambodia|民主柬埔寨; 高棉
CMR CM|喀麦隆|喀麦隆共和国|Cameroon|Republic of Cameroon|喀麥隆
CAN CA|加拿大||Canada||
CAF CF|中非共和国||Central African Republic||
TCD TD|乍得|乍得共和国|Chad|Republic of Chad|查德
CHL CL|智利|智利共和国|Chile|Republic of Chile|
CHN CN|中国|中华人民共和国|China|People's Republic of China|PRC
COL CO|哥伦比亚|哥伦比亚共和国|Colombia|Republic of Colombia|
COM KM|科摩罗|科摩罗联盟|Comoros|Union of the Comoros|科摩罗伊斯兰联邦共和国; 葛摩; 葛摩聯盟
COG CG|刚果|刚果共和国|Congo|Republic of the Congo|剛果; 刚果(布); 刚果（布）; 刚果布; Congo (Brazzaville); Congo-Brazzaville
CRI CR|哥斯达黎加|哥斯达黎加共和国|Costa Rica|Republic of Costa Rica|哥斯大黎加
CIV CI|科特迪瓦|科特迪瓦共和国|Côte d'Ivoire|Republic of Côte d'Ivoire|象牙海岸; Cote d'Ivoire; Ivory Coast
HRV HR|克罗地亚|克罗地亚共和国|Croatia|Republic of Croatia|克羅埃西亞
CUB CU|古巴|古巴共和国|Cuba|Republic of Cuba|
CYP CY|塞浦路斯|塞浦路斯共和国|Cyprus|Republic of Cyprus|賽普勒斯; 塞普勒斯
CZE CZ|捷克|捷克共和国|Czechia|Czech Republic|
PRK KP|朝鲜民主主义人民共和国||Democratic People's Republic of Korea||朝鲜; 北朝鲜; 北韩; DPRK; North Korea; Korea
COD CD|刚果民主共和国||Democratic Republic of the Congo||刚果(金); 刚果（金）; 刚果金; 民主刚果; 扎伊尔; 薩伊; DR Congo; DRC; Congo (Kinshasa); Congo-Kinshasa; Zaire
DNK DK|丹麦|丹麦王国|Denmark|Kingdom of Denmark|
DJI DJ|吉布提|吉布提共和国|Djibouti|Republic of Djibouti|吉布地
DMA DM|多米尼克|多米尼克国|Dominica|Commonwealth of Dominica|多米尼克联邦; 多米尼克國
DOM DO|多米尼加共和国||Dominican Republic||多米尼加; 多明尼加; 多明尼加共和國
ECU EC|厄瓜多尔|厄瓜多尔共和国|Ecuador|Republic of Ecuador|厄瓜多
EGY EG|埃及|阿拉伯埃及共和国|Egypt|Arab Republic of Egypt|
SLV SV|萨尔瓦多|萨尔瓦多共和国|El Salvador|Republic of El Salvador|
GNQ GQ|赤道几内亚|赤道几内亚共和国|Equatorial Guinea|Republic of Equatorial Guinea|赤道幾內亞
ERI ER|厄立特里亚|厄立特里亚国|Eritrea|State of Eritrea|厄利垂亞
EST EE|爱沙尼亚|爱沙尼亚共和国|Estonia|Republic of Estonia|
SWZ SZ|斯威士兰|斯威士兰王国|Eswatini|Kingdom of Eswatini|埃斯瓦蒂尼; 埃斯瓦蒂尼王国; 史瓦帝尼; 史瓦濟蘭; Swaziland
ETH ET|埃塞俄比亚|埃塞俄比亚联邦民主共和国|Ethiopia|Federal Democratic Republic of Ethiopia|衣索比亞
FJI FJ|斐济|斐济共和国|Fiji|Republic of Fiji|斐濟; 斐济群岛共和国
FIN FI|芬兰|芬兰共和国|Finland|Republic of Finland|
FRA FR|法国|法兰西共和国|France|French Republic|
GAB GA|加蓬|加蓬共和国|Gabon|Gabonese Republic|加彭
GMB GM|冈比亚|冈比亚共和国|Gambia|Republic of the Gambia|冈比亚伊斯兰共和国; 甘比亞; The Gambia
GEO GE|格鲁吉亚||Georgia||喬治亞
DEU DE|德国|德意志联邦共和国|Germany|Federal Republic of Germany|
GHA GH|加纳|加纳共和国|Ghana|Republic of Ghana|迦納
GRC GR|希腊|希腊共和国|Greece|Hellenic Republic|
GRD GD|格林纳达||Grenada||格瑞那達
GTM GT|危地马拉|危地马拉共和国|Guatemala|Republic of Guatemala|瓜地馬拉
GIN GN|几内亚|几内亚共和国|Guinea|Republic of Guinea|幾內亞
GNB GW|几内亚比绍|几内亚比绍共和国|Guinea-Bissau|Republic of Guinea-Bissau|幾內亞比索; 几内亚-比绍
GUY GY|圭亚那|圭亚那合作共和国|Guyana|Co-operative Republic of Guyana|圭亚那共和国; 蓋亞那
HTI HT|海地|海地共和国|Haiti|Republic of Haiti|
HND HN|洪都拉斯|洪都拉斯共和国|Honduras|Republic of Honduras|宏都拉斯
HUN HU|匈牙利||Hungary||匈牙利共和国
ISL IS|冰岛|冰岛共和国|Iceland|Republic of Iceland|
IND IN|印度|印度共和国|India|Republic of India|
IDN ID|印度尼西亚|印度尼西亚共和国|Indonesia|Republic of Indonesia|印尼
IRN IR|伊朗伊斯兰共和国||Iran (Islamic Republic of)|Islamic Republic of Iran|伊朗; Iran
IRQ IQ|伊拉克|伊拉克共和国|Iraq|Republic of Iraq|
IRL IE|爱尔兰||Ireland||爱尔兰共和国; Republic of Ireland
ISR IL|以色列|以色列国|Israel|State of Israel|
ITA IT|意大利|意大利共和国|Italy|Italian Republic|義大利
JAM JM|牙买加||Jamaica||
JPN JP|日本|日本国|Japan||
JOR JO|约旦|约旦哈希姆王国|Jordan|Hashemite Kingdom of Jordan|約旦哈希米王國
KAZ KZ|哈萨克斯坦|哈萨克斯坦共和国|Kazakhstan|Republic of Kazakhstan|哈薩克
KEN KE|肯尼亚|肯尼亚共和国|Kenya|Republic of Kenya|肯亞
KIR KI|基里巴斯|基里巴斯共和国|Kiribati|Republic of Kiribati|吉里巴斯; Independent and Sovereign Republic of Kiribati
KWT KW|科威特|科威特国|Kuwait|State of Kuwait|
KGZ KG|吉尔吉斯斯坦|吉尔吉斯共和国|Kyrgyzstan|Kyrgyz Republic|吉尔吉斯斯坦共和国; 吉爾吉斯
LAO LA|老挝人民民主共和国||Lao People's Democratic Republic||老挝; 寮國; 寮人民民主共和國; Laos; Lao PDR
LVA LV|拉脱维亚|拉脱维亚共和国|Latvia|Republic of Latvia|
LBN LB|黎巴嫩|黎巴嫩共和国|Lebanon|Lebanese Republic|
LSO LS|莱索托|莱索托王国|Lesotho|Kingdom of Lesotho|賴索托
LBR LR|利比里亚|利比里亚共和国|Liberia|Republic of Liberia|賴比瑞亞
LBY LY|利比亚|利比亚国|Libya|State of Libya|阿拉伯利比亚民众国; 大阿拉伯利比亚人民社会主义民众国; Libyan Arab Jamahiriya
LIE LI|列支敦士登|列支敦士登公国|Liechtenstein|Principality of Liechtenstein|列支敦斯登
LTU LT|立陶宛|立陶宛共和国|Lithuania|Republic of Lithuania|
LUX LU|卢森堡|卢森堡大公国|Luxembourg|Grand Duchy of Luxembourg|
MDG MG|马达加斯加|马达加斯加共和国|Madagascar|Republic of Madagascar|
MWI MW|马拉维|马拉维共和国|Malawi|Republic of Malawi|馬拉威
MYS MY|马来西亚||Malaysia||
MDV MV|马尔代夫|马尔代夫共和国|Maldives|Republic of Maldives|馬爾地夫; Republic of the Maldives
MLI ML|马里|马里共和国|Mali|Republic of Mali|馬利共和國
MLT MT|马耳他|马耳他共和国|Malta|Republic of Malta|馬爾他
MHL MH|马绍尔群岛|马绍尔群岛共和国|Marshall Islands|Republic of the Marshall Islands|
MRT MR|毛里塔尼亚|毛里塔尼亚伊斯兰共和国|Mauritania|Islamic Republic of Mauritania|茅利塔尼亞
MUS MU|毛里求斯|毛里求斯共和国|Mauritius|Republic of Mauritius|模里西斯
MEX MX|墨西哥|墨西哥合众国|Mexico|United Mexican States|
FSM FM|密克罗尼西亚联邦||Micronesia (Federated States of)|Federated States of Micronesia|密克罗尼西亚(联邦); 密克罗尼西亚（联邦）; 密克罗尼西亚; 密克羅尼西亞聯邦; Micronesia
MCO MC|摩纳哥|摩纳哥公国|Monaco|Principality of Monaco|
MNG MN|蒙古||Mongolia||蒙古国; 蒙古人民共和国
MNE ME|黑山||Montenegro||黑山共和国; 蒙特內哥羅
MAR MA|摩洛哥|摩洛哥王国|Morocco|Kingdom of Morocco|
MOZ MZ|莫桑比克|莫桑比克共和国|Mozambique|Republic of Mozambique|莫三比克
MMR MM|缅甸|缅甸联邦共和国|Myanmar|Republic of the Union of Myanmar|缅甸联邦; Burma
NAM NA|纳米比亚|纳米比亚共和国|Namibia|Republic of Namibia|
NRU NR|瑙鲁|瑙鲁共和国|Nauru|Republic of Nauru|諾魯
NPL NP|尼泊尔|尼泊尔联邦民主共和国|Nepal|Federal Democratic Republic of Nepal|尼泊尔王国
NLD NL|荷兰|荷兰王国|Netherlands|Kingdom of the Netherlands|荷兰(王国); 荷兰（王国）; Netherlands (Kingdom of the); The Netherlands; Holland
NZL NZ|新西兰||New Zealand||紐西蘭
NIC NI|尼加拉瓜|尼加拉瓜共和国|Nicaragua|Republic of Nicaragua|
NER NE|尼日尔|尼日尔共和国|Niger|Republic of the Niger|Republic of Niger
NGA NG|尼日利亚|尼日利亚联邦共和国|Nigeria|Federal Republic of Nigeria|奈及利亞
MKD MK|北马其顿|北马其顿共和国|North Macedonia|Republic of North Macedonia|前南斯拉夫的马其顿共和国; 马其顿; The former Yugoslav Republic of Macedonia
NOR NO|挪威|挪威王国|Norway|Kingdom of Norway|
OMN OM|阿曼|阿曼苏丹国|Oman|Sultanate of Oman|
PAK PK|巴基斯坦|巴基斯坦伊斯兰共和国|Pakistan|Islamic Republic of Pakistan|
PLW PW|帕劳|帕劳共和国|Palau|Republic of Palau|帛琉
PAN PA|巴拿马|巴拿马共和国|Panama|Republic of Panama|
PNG PG|巴布亚新几内亚|巴布亚新几内亚独立国|Papua New Guinea|Independent State of Papua New Guinea|巴布亞紐幾內亞; 巴新; PNG
PRY PY|巴拉圭|巴拉圭共和国|Paraguay|Republic of Paraguay|
PER PE|秘鲁|秘鲁共和国|Peru|Republic of Peru|祕魯
PHL PH|菲律宾|菲律宾共和国|Philippines|Republic of the Philippines|The Philippines
POL PL|波兰|波兰共和国|Poland|Republic of Poland|
PRT PT|葡萄牙|葡萄牙共和国|Portugal|Portuguese Republic|
QAT QA|卡塔尔|卡塔尔国|Qatar|State of Qatar|卡達
KOR KR|大韩民国||Republic of Korea||韩国; 南韓; 南朝鲜; ROK; South Korea; Korea
MDA MD|摩尔多瓦共和国||Republic of Moldova||摩尔多瓦; 摩爾多瓦; Moldova
ROU RO|罗马尼亚||Romania||
RUS RU|俄罗斯联邦||Russian Federation||俄罗斯; 俄国; 俄羅斯; Russia
RWA RW|卢旺达|卢旺达共和国|Rwanda|Republic of Rwanda|盧安達
KNA KN|圣基茨和尼维斯|圣基茨和尼维斯联邦|Saint Kitts and Nevis|Federation of Saint Christopher and Nevis|圣克里斯托弗和尼维斯联邦; 聖克里斯多福及尼維斯; 聖克里斯多福與尼維斯; St. Kitts and Nevis; Federation of Saint Kitts and Nevis
LCA LC|圣卢西亚||Saint Lucia||聖露西亞; St. Lucia
VCT VC|圣文森特和格林纳丁斯||Saint Vincent and the Grenadines||聖文森及格瑞那丁; 聖文森; 圣文森特; St. Vincent and the Grenadines
WSM WS|萨摩亚|萨摩亚独立国|Samoa|Independent State of Samoa|西萨摩亚
SMR SM|圣马力诺|圣马力诺共和国|San Marino|Republic of San Marino|聖馬利諾; Most Serene Republic of San Marino
STP ST|圣多美和普林西比|圣多美和普林西比民主共和国|Sao Tome and Principe|Democratic Republic of Sao Tome and Principe|聖多美普林西比; 聖多美及普林西比; São Tomé and Príncipe; Democratic Republic of São Tomé and Príncipe
SAU SA|沙特阿拉伯|沙特阿拉伯王国|Saudi Arabia|Kingdom of Saudi Arabia|沙特; 沙烏地阿拉伯; 沙烏地; 沙地阿拉伯
SEN SN|塞内加尔|塞内加尔共和国|Senegal|Republic of Senegal|
SRB RS|塞尔维亚|塞尔维亚共和国|Serbia|Republic of Serbia|塞爾維亞
SYC SC|塞舌尔|塞舌尔共和国|Seychelles|Republic of Seychelles|塞席爾
SLE SL|塞拉利昂|塞拉利昂共和国|Sierra Leone|Republic of Sierra Leone|獅子山; 獅子山共和國
SGP SG|新加坡|新加坡共和国|Singapore|Republic of Singapore|星加坡
SVK SK|斯洛伐克|斯洛伐克共和国|Slovakia|Slovak Republic|
SVN SI|斯洛文尼亚|斯洛文尼亚共和国|Slovenia|Republic of Slovenia|斯洛維尼亞
SLB SB|所罗门群岛||Solomon Islands||索羅門群島
SOM SO|索马里|索马里联邦共和国|Somalia|Federal Republic of Somalia|索马里共和国; 索馬利亞
ZAF ZA|南非|南非共和国|South Africa|Republic of South Africa|
SSD SS|南苏丹|南苏丹共和国|South Sudan|Republic of South Sudan|南蘇丹
ESP ES|西班牙|西班牙王国|Spain|Kingdom of Spain|
LKA LK|斯里兰卡|斯里兰卡民主社会主义共和国|Sri Lanka|Democratic Socialist Republic of Sri Lanka|锡兰
SDN SD|苏丹|苏丹共和国|Sudan|Republic of the Sudan|The Sudan
SUR SR|苏里南|苏里南共和国|Suriname|Republic of Suriname|蘇利南
SWE SE|瑞典|瑞典王国|Sweden|Kingdom of Sweden|
CHE CH|瑞士|瑞士联邦|Switzerland|Swiss Confederation|
SYR SY|阿拉伯叙利亚共和国||Syrian Arab Republic||叙利亚; 叙利亚阿拉伯共和国; 敘利亞; Syria
TJK TJ|塔吉克斯坦|塔吉克斯坦共和国|Tajikistan|Republic of Tajikistan|塔吉克
THA TH|泰国|泰王国|Thailand|Kingdom of Thailand|
TLS TL|东帝汶|东帝汶民主共和国|Timor-Leste|Democratic Republic of Timor-Leste|East Timor
TGO TG|多哥|多哥共和国|Togo|Togolese Republic|
TON TO|汤加|汤加王国|Tonga|Kingdom of Tonga|東加; 東加王國
TTO TT|特立尼达和多巴哥|特立尼达和多巴哥共和国|Trinidad and Tobago|Republic of Trinidad and Tobago|千里達及托巴哥; 千里達; 特立尼达
TUN TN|突尼斯|突尼斯共和国|Tunisia|Republic of Tunisia|突尼西亞; Tunisian Republic
TUR TR|土耳其|土耳其共和国|Türkiye|Republic of Türkiye|Turkey; Turkiye; Republic of Turkey
TKM TM|土库曼斯坦||Turkmenistan||土庫曼
TUV TV|图瓦卢||Tuvalu||吐瓦魯
UGA UG|乌干达|乌干达共和国|Uganda|Republic of Uganda|烏干達
UKR UA|乌克兰||Ukraine||
ARE AE|阿拉伯联合酋长国||United Arab Emirates||阿联酋; 阿拉伯聯合大公國; 阿聯; UAE
GBR GB|大不列颠及北爱尔兰联合王国||United Kingdom of Great Britain and Northern Ireland||联合王国; 英国; United Kingdom; UK; Britain; Great Britain
TZA TZ|坦桑尼亚联合共和国||United Republic of Tanzania||坦桑尼亚; 坦尚尼亞; 坦尚尼亞聯合共和國; Tanzania
USA US|美利坚合众国||United States of America||美国; United States; USA; U.S.; U.S.A.; America
URY UY|乌拉圭|乌拉圭东岸共和国|Uruguay|Eastern Republic of Uruguay|Oriental Republic of Uruguay
UZB UZ|乌兹别克斯坦|乌兹别克斯坦共和国|Uzbekistan|Republic of Uzbekistan|烏茲別克
VUT VU|瓦努阿图|瓦努阿图共和国|Vanuatu|Republic of Vanuatu|萬那杜
VEN VE|委内瑞拉玻利瓦尔共和国||Venezuela (Bolivarian Republic of)|Bolivarian Republic of Venezuela|委内瑞拉; 委內瑞拉; 委内瑞拉共和国; 委内瑞拉(玻利瓦尔共和国); Venezuela
VNM VN|越南|越南社会主义共和国|Viet Nam|Socialist Republic of Viet Nam|Vietnam; Socialist Republic of Vietnam
YEM YE|也门|也门共和国|Yemen|Republic of Yemen|葉門
ZMB ZM|赞比亚|赞比亚共和国|Zambia|Republic of Zambia|尚比亞
ZWE ZW|津巴布韦|津巴布韦共和国|Zimbabwe|Republic of Zimbabwe|辛巴威
*VAT VA|教廷|梵蒂冈城国|Holy See|Vatican City State|罗马教廷; 梵蒂冈; 梵諦岡; 聖座; Vatican; Vatican City; The Holy See
*PSE PS|巴勒斯坦国||State of Palestine||巴勒斯坦; Palestine
*COK CK|库克群岛||Cook Islands||
*NIU NU|纽埃||Niue||紐埃
`;

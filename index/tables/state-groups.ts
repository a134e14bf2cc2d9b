import { readTable } from './read-table.js';

/**
 * Groups of States under which people ask for several at once.
 *
 * - `also`: further names in both languages; a body's own names (欧盟) stand in the table of bodies, `body` is its id
 * - `date`, `source`: since when these are the members, and where that is written
 * - `members`: ISO 3166-1 alpha-3, as far as they are in the table of States. Empty: the group is known and its members
 *   are not: an answer says so, and nobody guesses.
 */
export const STATE_GROUPS = readTable(
  ['id', 'zh', 'en', 'also', 'body', 'date', 'source', 'members'],
  `
p5 | 安理会常任理事国 | permanent members of the Security Council | 安全理事会常任理事国; 常任理事国; 五常; 安理会五常; P5; permanent members | | 1945-10-24 | https://www.un.org/en/about-us/un-charter/full-text | CHN FRA RUS GBR USA
african-states | 非洲国家 | African States | 非洲国家组; 非洲国家集团; 非洲组; African Group; Group of African States | | 2014-05-01 | https://www.un.org/dgacm/en/content/regional-groups | DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE
eastern-european-states | 东欧国家 | Eastern European States | 东欧国家组; 东欧国家集团; 东欧组; Eastern European Group | | 2014-05-01 | https://www.un.org/dgacm/en/content/regional-groups | ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE MKD POL MDA ROU RUS SRB SVK SVN UKR
latin-american-states | 拉丁美洲和加勒比国家 | Latin American and Caribbean States | 拉丁美洲和加勒比国家组; 拉丁美洲和加勒比国家集团; 拉美和加勒比国家; 拉加组; 拉美组; GRULAC | | 2014-05-01 | https://www.un.org/dgacm/en/content/regional-groups | ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA VCT SUR TTO URY VEN
asia-pacific-states | 亚洲及太平洋国家 | Asia-Pacific States | 亚太国家; 亚太组; 亚洲-太平洋国家组; 亚洲国家; Asia-Pacific Group | | 2014-05-01 | https://www.un.org/dgacm/en/content/regional-groups | AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS MDV MHL FSM MNG MMR NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT VNM YEM
western-european-states | 西欧和其他国家 | Western European and other States | 西欧和其他国家组; 西欧及其他国家组; 西欧组; WEOG | | 2014-05-01 | https://www.un.org/dgacm/en/content/regional-groups | AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR GBR USA
g77 | 77国集团成员国 | members of the Group of 77 | 七十七国集团成员国; 七十七国集团和中国; Group of 77 and China | G77 | 2023-12-31 | https://www.g77.org/doc/members.html | AFG AGO ARE ARG ATG AZE BDI BEN BFA BGD BHR BHS BLZ BOL BRA BRB BRN BTN BWA CAF CHL CHN CIV CMR COD COG COL COM CPV CRI CUB DJI DMA DOM DZA ECU EGY ERI ETH FJI FSM GAB GHA GIN GMB GNB GNQ GRD GTM GUY HND HTI IDN IND IRN IRQ JAM JOR KEN KHM KIR KNA KWT LAO LBN LBR LBY LCA LKA LSO MAR MDG MDV MHL MLI MMR MNG MOZ MRT MUS MWI MYS NAM NER NGA NIC NPL NRU OMN PAK PAN PER PHL PNG PRK PRY PSE QAT RWA SAU SDN SEN SGP SLB SLE SLV SOM SSD STP SUR SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TZA UGA URY VCT VEN VNM VUT WSM YEM ZAF ZMB ZWE
nam | 不结盟国家 | non-aligned countries | 不结盟运动国家 | NAM
eu-members | 欧盟成员国 | member States of the European Union | 欧洲联盟成员国; 欧盟国家; EU member States; EU members | EU | 2020-02-01 | https://european-union.europa.eu/principles-countries-history/eu-countries_en | AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE
arab-states | 阿拉伯国家联盟成员国 | member States of the League of Arab States | 阿拉伯国家; 阿盟成员国; Arab States | LAS | 1993-11-20 | https://www.leagueofarabstates.net | DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM
asean-members | 东盟成员国 | member States of ASEAN | 东南亚国家联盟成员国; 东盟国家; ASEAN member States | ASEAN | 2025-10-26 | https://asean.org/member-states | BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM
gcc-members | 海湾合作委员会成员国 | member States of the Gulf Cooperation Council | 海合会成员国; 海合会国家; 海湾国家; GCC States | GCC | 1981-05-25 | https://www.gcc-sg.org | BHR KWT OMN QAT SAU ARE
g7-members | 七国集团成员国 | Group of Seven countries | 七国集团国家; G7 members; G7 countries | G7 | 1976-06-28 | https://www.international.gc.ca/world-monde/international_relations-relations_internationales/g7 | CAN FRA DEU ITA JPN GBR USA
central-asian-states | 中亚国家 | Central Asian States | 中亚五国; 中亚各国; Central Asian countries | | 1999-12-31 | https://unstats.un.org/unsd/methodology/m49/ | KAZ KGZ TJK TKM UZB
nordic-countries | 北欧国家 | Nordic countries | 北欧五国 | | 1956-01-01 | https://www.norden.org/en/information/nordic-region | DNK FIN ISL NOR SWE
sco-members | 上海合作组织成员国 | member States of the Shanghai Cooperation Organization | 上合组织成员国; 上合组织国家; SCO members | SCO | 2024-07-04 | https://eng.sectsco.org | BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB
csto-members | 集体安全条约组织成员国 | member States of the Collective Security Treaty Organization | 集安组织成员国; CSTO members | CSTO | 2012-12-19 | https://en.odkb-csto.org | ARM BLR KAZ KGZ RUS TJK
cplp-members | 葡萄牙语国家共同体成员国 | member States of the Community of Portuguese-speaking Countries | 葡语国家; 葡语国家共同体成员国; CPLP members | CPLP | 2014-07-23 | https://www.cplp.org | AGO BRA CPV GNB GNQ MOZ PRT STP TLS
saarc-members | 南亚区域合作联盟成员国 | member States of the South Asian Association for Regional Cooperation | 南盟成员国; SAARC members | SAARC | 2007-04-03 | https://www.saarc-sec.org | AFG BGD BTN IND MDV NPL PAK LKA
ldc | 最不发达国家 | least developed countries | least developed country; LDCs | | 2024-12-13 | https://unctad.org/topic/least-developed-countries/list | AFG AGO BGD BEN BFA BDI KHM CAF TCD COM COD DJI ERI ETH GMB GIN GNB HTI KIR LAO LSO LBR MDG MWI MLI MRT MOZ MMR NPL NER RWA SEN SLE SLB SOM SSD SDN TLS TGO TUV UGA TZA YEM ZMB
lldc | 内陆发展中国家 | landlocked developing countries | 陆锁发展中国家; LLDCs | | 2014-11-05 | https://www.un.org/ohrlls/content/list-lldcs | AFG ARM AZE BTN BOL BWA BFA BDI CAF TCD SWZ ETH KAZ KGZ LAO LSO MWI MLI MNG NPL NER MKD PRY MDA RWA SSD TJK TKM UGA UZB ZMB ZWE
sids | 小岛屿发展中国家 | small island developing States | SIDS | | 2024-06-01 | https://www.un.org/ohrlls/content/list-sids | ATG BHS BRB BLZ CPV COM COK CUB DMA DOM FJI GRD GNB GUY HTI JAM KIR MDV MHL MUS FSM NRU NIU PLW PNG KNA LCA VCT WSM STP SGP SYC SLB SUR TLS TON TTO TUV VUT
au-members | 非洲联盟成员国 | member States of the African Union | 非盟成员国; AU member States | AU | 2017-01-30 | https://au.int/en/member_states/countryprofiles2 | DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE
oic-members | 伊斯兰合作组织成员国 | member States of the Organization of Islamic Cooperation | 伊斯兰合作组织国家; 伊斯兰国家; OIC member States | OIC | 2021-07-15 | https://www.oic-oci.org/states/ | AFG ALB DZA AZE BHR BGD BEN BRN BFA CMR TCD COM CIV DJI EGY GAB GMB GIN GNB GUY IDN IRN IRQ JOR KAZ KWT KGZ LBN LBY MYS MDV MLI MRT MAR MOZ NER NGA OMN PAK PSE QAT SAU SEN SLE SOM SDN SUR SYR TJK TGO TUN TUR TKM UGA ARE UZB YEM
brics-members | 金砖国家成员国 | BRICS countries | 金砖成员国 | BRICS
g20-members | 二十国集团成员国 | Group of Twenty countries | 二十国集团国家; G20 members; G20 countries | G20 | 2023-09-09 | https://g20.org/about-g20/g20-members/ | ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA
oecd-members | 经合组织成员国 | member countries of the OECD | 经济合作与发展组织成员国; OECD members | OECD | 2021-05-25 | https://www.oecd.org/en/about/members-partners.html | AUS AUT BEL CAN CHL COL CRI CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ISR ITA JPN KOR LVA LTU LUX MEX NLD NZL NOR POL PRT SVK SVN ESP SWE CHE TUR GBR USA
nato-members | 北约成员国 | member States of NATO | 北大西洋公约组织成员国; 北约国家; NATO members | NATO | 2024-03-07 | https://www.nato.int/cps/en/natohq/topics_52044.htm | ALB BEL BGR CAN HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE NLD MKD NOR POL PRT ROU SVK SVN ESP SWE TUR GBR USA
`,
);

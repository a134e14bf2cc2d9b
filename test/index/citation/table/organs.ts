import type { Row } from './row.js';

/** The Security Council: numbers run on, the year in brackets. */
export const SECURITY_COUNCIL: readonly Row[] = [
  ['安全理事会第2446(2018)号决议', 'S/RES/2446(2018)'],
  ['安理会第2446(2018)号决议', 'S/RES/2446(2018)'],
  ['联合国安全理事会第2446（2018）号决议', 'S/RES/2446(2018)'],
  ['第2446 (2018) 号决议', 'S/RES/2446(2018)'],
  ['第2446(2018)号决议', 'S/RES/2446(2018)'],
  ['2446(2018)号决议', 'S/RES/2446(2018)'],
  ['安全理事會第2446(2018)號決議', 'S/RES/2446(2018)'],
  ['安理会2018年11月15日第8403次会议通过的第2446(2018)号决议', 'S/RES/2446(2018)'],
  ['安理会第1325号决议', 'S/RES/1325(2000)'], // the year follows from the number
  ['安理会第1455号决议', 'S/RES/1455(2003)'],
  ['安理会1325号决议', 'S/RES/1325(2000)'],
  ['联合国安理会第1325决议', 'S/RES/1325(2000)'],
  ['根据安理会1325号决议第3段', 'S/RES/1325(2000) 3'],
  ['联合国安理会第2660号决议', 'S/RES/2660(2022)'],
  ['第2446号决议', 'S/RES/2446(2018)?A/RES/2446(XXIII)'], // the Assembly had this number too
  ['第2660号决议', 'S/RES/2660(2022)?A/RES/2660(XXV)'],
  ['Security Council resolution 2446 (2018)', 'S/RES/2446(2018)'],
  ['Security Council resolution 2446(2018)', 'S/RES/2446(2018)'],
  ['resolution 1325 (2000) on women and peace', 'S/RES/1325(2000)'],
  ['UNSCR 1325', 'S/RES/1325(2000)'],
  ['Security Council resolution 1325', 'S/RES/1325(2000)'],
  ['Security Council resolution 1325 and 3 others', 'S/RES/1325(2000)'],
  ['resolutions 2133 (2014) and 2178 (2014) of the Security Council', 'S/RES/2133(2014) | S/RES/2178(2014)'],
  ['S/PV.8340', 'S/PV.8340'],
  ['UNSC resolution 1325 (2000)', 'S/RES/1325(2000)'],
  ['SCR 1325', 'S/RES/1325(2000)'],
  ['第2133(2014)、2178(2014)和2462(2019)号决议', 'S/RES/2133(2014) | S/RES/2178(2014) | S/RES/2462(2019)'],
  ['安全理事会第242(1967)号、第338(1973)号决议', 'S/RES/242(1967) | S/RES/338(1973)'],
  ['1999年10月15日第1267(1999)号、2000年12月19日第1333(2000)号决议', 'S/RES/1267(1999) | S/RES/1333(2000)'],
  ['第1267(1999)号决议第4(b)段、第1333(2000)号决议第8(c)段', 'S/RES/1267(1999) 4(b) | S/RES/1333(2000) 8(c)'],
  ['第1390(2002)号决议第1和第2段', 'S/RES/1390(2002) 1,2'],
  ['第2630(2022)2609(2021)号决议', 'S/RES/2630(2022) | S/RES/2609(2021)'], // a slip of a real text
  ['Security Council resolutions 1325 (2000) and 1820 (2008)', 'S/RES/1325(2000) | S/RES/1820(2008)'],
  ['安理会主席声明S/PRST/2014/28', 'S/PRST/2014/28'],
];

/** The Economic and Social Council: by year since 1978, by session before; decisions from 201. */
export const ECONOMIC_COUNCIL: readonly Row[] = [
  ['经济及社会理事会第2008/33号决议', 'E/RES/2008/33'],
  ['經濟及社會理事會第2008/33號決議', 'E/RES/2008/33'],
  ['经社理事会第2008/33号决议', 'E/RES/2008/33'],
  ['理事会第2008/33号决议', 'E/RES/2008/33'],
  ['第2008/33号决议', 'E/RES/2008/33'],
  ['经济及社会理事会2008年7月25日题为“加强协调”的第2008/33号决议', 'E/RES/2008/33'],
  ['经济及社会理事会1996年7月25日关于咨商关系的第1996/31号决议的规定', 'E/RES/1996/31'],
  ['第1996/31号决议第1至3段', 'E/RES/1996/31 1,2,3'],
  ['Economic and Social Council resolutions 1996/31 and 2008/33', 'E/RES/1996/31 | E/RES/2008/33'],
  ['ECOSOC resolution 1996/31', 'E/RES/1996/31'],
  ['Council resolution 1996/31', 'E/RES/1996/31'],
  ['经济及社会理事会第1817(LV)号决议', 'E/RES/1817(LV)'],
  ['经济及社会理事会1976年5月14日第2008(LX)号决议', 'E/RES/2008(LX)'],
  ['第1503(XLVIII)号决议', 'E/RES/1503(XLVIII)'],
  ['Council resolution 1296 (XLIV) of 23 May 1968', 'E/RES/1296(XLIV)'],
  ['1946年6月21日第11(II)号决议，特别是其中第1段', 'E/RES/11(II) 1'],
  ['理事会第11(II)号决议', 'E/RES/11(II)'],
  ['理事会第2022/328号决定', 'E/DEC/2022/328'],
  ['经济及社会理事会2021年7月22日第2021/254号决定', 'E/DEC/2021/254'],
  ['第2022/328号决定', 'E/DEC/2022/328'],
  ['第2022/328号决议', 'E/DEC/2022/328'], // some texts miscall a decision: its number tells
  ['第2022/6号决定', '-'], // decisions of the Council begin at 201: another body's
  ['Economic and Social Council decision 2022/328', 'E/DEC/2022/328'],
  ['2004年11月11日第2004/322号、2009年4月20日第2009/211号决定', 'E/DEC/2004/322 | E/DEC/2009/211'],
  ['2022年10月31日第2023/201 A号、2022年12月7日第2023/201 B号决定', 'E/DEC/2023/201A | E/DEC/2023/201B'],
  ['第2023/201 A–D号决定', 'E/DEC/2023/201A | E/DEC/2023/201B | E/DEC/2023/201C | E/DEC/2023/201D'],
  [
    '第2004/52号、2005年7月27日第2005/46号决议，以及2004年11月11日第2004/322号决定',
    'E/RES/2004/52 | E/RES/2005/46 | E/DEC/2004/322',
  ],
];

/** The Human Rights Council: sessions from 1, fewer than a hundred numbers in each. */
export const HUMAN_RIGHTS_COUNCIL: readonly Row[] = [
  ['人权理事会第53/9号决议', 'A/HRC/RES/53/9'],
  ['人權理事會第53/9號決議', 'A/HRC/RES/53/9'],
  ['人权理事会2022年3月31日题为“单方面措施”的第49/6号决议', 'A/HRC/RES/49/6'],
  ['人权理事会第17/4号决议，第1段', 'A/HRC/RES/17/4 1'],
  ['理事会第5/1号决议', 'A/HRC/RES/5/1'],
  ['第6/14号决议', 'A/HRC/RES/6/14'], // slash numbers of the Assembly begin with session 31
  ['同上，第二章，第7/13号决议', 'A/HRC/RES/7/13'],
  ['人权理事会第6/14号、第7/13号和第8/12号决议', 'A/HRC/RES/6/14 | A/HRC/RES/7/13 | A/HRC/RES/8/12'],
  ['人权理事会在其2012年9月27日第21/11号决议中', 'A/HRC/RES/21/11'],
  ['人权理事会第S-21/1号决议', 'A/HRC/RES/S-21/1'],
  ['Human Rights Council resolution 53/9', 'A/HRC/RES/53/9'],
  ['Human Rights Council resolutions 5/1 and 5/2', 'A/HRC/RES/5/1 | A/HRC/RES/5/2'],
  ['HRC resolution 53/9', 'A/HRC/RES/53/9'],
  ['resolution 53/9 of the Human Rights Council', 'A/HRC/RES/53/9'],
  ['人权理事会第五十三届会议第53/9号决议', 'A/HRC/RES/53/9'],
  ['第63/194号决定', '-'], // between those of the Human Rights Council and those of the Assembly: of neither
  ['第63/211号决定', '-'],
  ['人权理事会第17/119号决定', 'A/HRC/DEC/17/119'],
  ['大会第77/190号决议以及人权理事会2022年10月6日第51/4号决议', 'A/RES/77/190 | A/HRC/RES/51/4'],
  ['关于体制建设的第5/1号决议和关于行为守则的第5/2号决议', 'A/HRC/RES/5/1 | A/HRC/RES/5/2'],
];

/** Others number alike: theirs are never one of ours. */
export const OTHER_BODIES: readonly Row[] = [
  ['世界卫生大会第63/194号决议第11段', '- 11'],
  ['教科文组织大会第63/194号决议第11段', '- 11'],
  ['缔约方会议第63/194号决议第11段', '- 11'],
  ['原子能机构大会第63/194号决议第3段', '- 3'],
  ['联合国环境大会第63/194号决议第5段', '- 5'],
  ['执行局第2022/6号决定，第6、7和12段', '- 6,7,12'],
  ['儿基会执行局第2022/6号决定', '-'],
  ['执行局2022年年度会议第2022/6号决定', '-'],
  ['社会发展委员会第42/1号决议', '-'],
  ['社会发展委员会2004年2月13日第42/1号决议', '-'],
  ['麻醉药品委员会第51/1号决议', '-'],
  ['委员会第42/1号决议', '-'],
  ['欧洲议会第63/194号决议', '-'],
  ['缔约方会议第1/CP.21号决定', '-'],
  ['国际劳工大会第63/194号决议', '-'],
  ['世卫组织执行委员会第63/194号决议', '-'],
  ['WHA resolution 63/194, para. 11', '- 11'],
  ['World Health Assembly resolution WHA58.3', '-'],
  ['世界卫生大会第58.3号决议', '-'],
  ['World Health Assembly resolution 63/194', '-'],
  ['European Parliament resolution 63/194', '-'],
  ['Executive Board decision 2022/6', '-'],
  ['Commission resolution 42/1', '-'],
  ['安理会第63/194号决议', '-'], // the Council has no such number
  ['大会第6/14号决议', '-'],
];

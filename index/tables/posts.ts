import { readTable } from './read-table.js';

/** Posts and offices that UN texts address and sign with. */
export const POSTS = readTable(
  ['id', 'zh', 'en', 'also'],
  `
SG | 秘书长 | Secretary-General | 联合国秘书长; United Nations Secretary-General; UN Secretary-General
DSG | 常务副秘书长 | Deputy Secretary-General | 联合国常务副秘书长
USG | 副秘书长 | Under-Secretary-General | 联合国副秘书长
ASG | 助理秘书长 | Assistant Secretary-General
PGA | 大会主席 | President of the General Assembly | 联合国大会主席; 联大主席; PGA
PSC | 安全理事会主席 | President of the Security Council | 安理会主席; 联合国安全理事会主席
ECOSOC-PRESIDENT | 经济及社会理事会主席 | President of the Economic and Social Council | 经社理事会主席
HRC-PRESIDENT | 人权理事会主席 | President of the Human Rights Council
HIGH-COMMISSIONER | 高级专员 | High Commissioner
HC-HUMAN-RIGHTS | 联合国人权事务高级专员 | United Nations High Commissioner for Human Rights | 人权事务高级专员; 人权高专; High Commissioner for Human Rights
HC-REFUGEES | 联合国难民事务高级专员 | United Nations High Commissioner for Refugees | 难民事务高级专员; 难民高专; High Commissioner for Refugees
HIGH-REPRESENTATIVE | 高级代表 | High Representative
HR-DISARMAMENT | 裁军事务高级代表 | High Representative for Disarmament Affairs
ERC | 紧急救济协调员 | Emergency Relief Coordinator | 联合国紧急救济协调员; 主管人道主义事务副秘书长兼紧急救济协调员; Under-Secretary-General for Humanitarian Affairs and Emergency Relief Coordinator
SPECIAL-RAPPORTEUR | 特别报告员 | Special Rapporteur | 特别报告人; 特别调查员; Special Rapporteurs
INDEPENDENT-EXPERT | 独立专家 | Independent Expert
SR-TRAFFICKING | 贩运人口特别是妇女和儿童问题特别报告员 | Special Rapporteur on trafficking in persons, especially women and children | 贩运人口问题特别报告员; 人口贩运特别是妇女和儿童问题特别报告员; 人口贩运问题特别报告员
SR-TORTURE | 酷刑和其他残忍、不人道或有辱人格的待遇或处罚问题特别报告员 | Special Rapporteur on torture and other cruel, inhuman or degrading treatment or punishment | 酷刑问题特别报告员
SR-VIOLENCE-WOMEN | 暴力侵害妇女和女童及其原因和后果问题特别报告员 | Special Rapporteur on violence against women and girls, its causes and consequences | 暴力侵害妇女及其原因和后果问题特别报告员; 暴力侵害妇女问题特别报告员
SR-SLAVERY | 当代形式奴隶制包括其因果问题特别报告员 | Special Rapporteur on contemporary forms of slavery, including its causes and consequences | 当代形式奴隶制问题特别报告员
SR-MIGRANTS | 移民人权问题特别报告员 | Special Rapporteur on the human rights of migrants | 移徙者人权问题特别报告员; 移民人权特别报告员
SR-DEFENDERS | 人权维护者处境特别报告员 | Special Rapporteur on the situation of human rights defenders | 人权维护者处境问题特别报告员; 人权维护者问题特别报告员
SR-SALE-CHILDREN | 买卖和性剥削儿童问题特别报告员 | Special Rapporteur on the sale and sexual exploitation of children | 买卖儿童、儿童卖淫和儿童色情制品问题特别报告员
SRSG | 秘书长特别代表 | Special Representative of the Secretary-General | SRSG; 特别代表; 特派代表; Special Representative
SRSG-CAAC | 负责儿童与武装冲突问题的秘书长特别代表 | Special Representative of the Secretary-General for Children and Armed Conflict | 儿童与武装冲突问题特别代表
SRSG-VAC | 负责暴力侵害儿童行为问题的秘书长特别代表 | Special Representative of the Secretary-General on Violence against Children | 暴力侵害儿童问题特别代表
SRSG-SVC | 负责冲突中性暴力问题的秘书长特别代表 | Special Representative of the Secretary-General on Sexual Violence in Conflict | 冲突中性暴力问题特别代表
DEPUTY-SRSG | 副特别代表 | Deputy Special Representative | 秘书长副特别代表; Deputy Special Representative of the Secretary-General
PERSONAL-ENVOY | 秘书长个人特使 | Personal Envoy of the Secretary-General | 个人特使; Personal Envoy
SPECIAL-ENVOY | 秘书长特使 | Special Envoy of the Secretary-General | 特使; Special Envoy
SPECIAL-ADVISER | 秘书长特别顾问 | Special Adviser to the Secretary-General | 特别顾问; Special Adviser
SPECIAL-COORDINATOR | 特别协调员 | Special Coordinator
RESIDENT-COORDINATOR | 驻地协调员 | Resident Coordinator | 联合国驻地协调员; United Nations Resident Coordinator
HUMANITARIAN-COORDINATOR | 人道主义协调员 | Humanitarian Coordinator
RESIDENT-REPRESENTATIVE | 驻地代表 | Resident Representative
VICTIMS-ADVOCATE | 受害者权利维护者 | Victims' Rights Advocate | 受害人权利维护者
FORCE-COMMANDER | 部队指挥官 | Force Commander
EXECUTIVE-DIRECTOR | 执行主任 | Executive Director
EXECUTIVE-SECRETARY | 执行秘书 | Executive Secretary
DIRECTOR-GENERAL | 总干事 | Director-General
ADMINISTRATOR | 署长 | Administrator | 开发署署长
COMMISSIONER-GENERAL | 主任专员 | Commissioner-General
OMBUDSPERSON | 监察员 | Ombudsperson
LEGAL-COUNSEL | 法律顾问 | Legal Counsel | 联合国法律顾问
CONTROLLER | 主计长 | Controller
INSPECTOR | 检查专员 | Inspector
PROSECUTOR | 检察官 | Prosecutor
REGISTRAR | 书记官长 | Registrar
CHAIR | 主席 | Chair | 主持人; Chairperson; Chairman; President
VICE-CHAIR | 副主席 | Vice-Chair | Vice-Chairperson; Vice-President
RAPPORTEUR | 报告员 | Rapporteur
SECRETARY | 秘书 | Secretary
FACILITATOR | 协调人 | Facilitator | 共同协调人; co-facilitator
PERMANENT-REPRESENTATIVE | 常驻代表 | Permanent Representative | 常驻联合国代表; 常驻联合国日内瓦办事处代表
DEPUTY-PR | 副常驻代表 | Deputy Permanent Representative | 常驻副代表; 常驻联合国副代表
PERMANENT-OBSERVER | 常驻观察员 | Permanent Observer | 常驻联合国观察员
CHARGE-DAFFAIRES | 临时代办 | Chargé d'affaires a.i. | 代办; Chargé d'affaires
AMBASSADOR | 大使 | Ambassador | 特命全权大使
FOREIGN-MINISTER | 外交部长 | Minister for Foreign Affairs | 外长; 外交大臣; Foreign Minister; foreign minister
HEAD-OF-STATE | 国家元首 | Head of State
HEAD-OF-GOVERNMENT | 政府首脑 | Head of Government | 政府首长
PRIME-MINISTER | 总理 | Prime Minister | 首相
`,
);

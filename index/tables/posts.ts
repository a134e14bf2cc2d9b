import { readTable } from './read-table.js';

/** Posts and offices that UN texts address and sign with, the mandates of the Human Rights Council among them. */
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
SR-HOUSING | 适当生活水准权所含适足住房及在此方面不受歧视权问题特别报告员 | Special Rapporteur on adequate housing as a component of the right to an adequate standard of living, and on the right to non-discrimination in this context | 适当住房问题特别报告员; 适足住房权问题特别报告员; Special Rapporteur on adequate housing
SR-FOOD | 食物权问题特别报告员 | Special Rapporteur on the right to food | 食物权特别报告员
SR-EDUCATION | 受教育权问题特别报告员 | Special Rapporteur on the right to education | 受教育权特别报告员
SR-POVERTY | 极端贫困与人权问题特别报告员 | Special Rapporteur on extreme poverty and human rights | 赤贫与人权问题特别报告员; 极端贫困问题和人权问题特别报告员
SR-HEALTH | 人人有权享有可达到的最高标准身心健康问题特别报告员 | Special Rapporteur on the right of everyone to the enjoyment of the highest attainable standard of physical and mental health | 健康权问题特别报告员; 健康权特别报告员; Special Rapporteur on the right to health
SR-ASSEMBLY | 和平集会和结社自由权利问题特别报告员 | Special Rapporteur on the rights to freedom of peaceful assembly and of association | 和平集会和结社自由权特别报告员; 集会和结社自由问题特别报告员
SR-EXPRESSION | 增进和保护意见和表达自由权问题特别报告员 | Special Rapporteur on the promotion and protection of the right to freedom of opinion and expression | 增进和保护见解和言论自由权特别报告员; 意见和表达自由问题特别报告员; 言论自由问题特别报告员
SR-RELIGION | 宗教或信仰自由问题特别报告员 | Special Rapporteur on freedom of religion or belief | 宗教信仰自由问题特别报告员
SR-JUDGES | 法官和律师独立性问题特别报告员 | Special Rapporteur on the independence of judges and lawyers | 法官和律师独立问题特别报告员
SR-EXECUTIONS | 法外处决、即决处决或任意处决问题特别报告员 | Special Rapporteur on extrajudicial, summary or arbitrary executions | 法外处决问题特别报告员
SR-PRIVACY | 隐私权问题特别报告员 | Special Rapporteur on the right to privacy | 隐私权特别报告员
SR-CULTURE | 文化权利领域特别报告员 | Special Rapporteur in the field of cultural rights | 文化权利问题特别报告员
SR-MINORITIES | 少数群体问题特别报告员 | Special Rapporteur on minority issues
SR-INDIGENOUS | 土著人民权利问题特别报告员 | Special Rapporteur on the rights of indigenous peoples | 土著人民权利特别报告员
SR-DISPLACED | 境内流离失所者人权问题特别报告员 | Special Rapporteur on the human rights of internally displaced persons | 国内流离失所者人权问题特别报告员
SR-DISABILITY | 残疾人权利问题特别报告员 | Special Rapporteur on the rights of persons with disabilities | 残疾人权利特别报告员
SR-RACISM | 当代形式种族主义、种族歧视、仇外心理和相关不容忍行为问题特别报告员 | Special Rapporteur on contemporary forms of racism, racial discrimination, xenophobia and related intolerance | 种族主义问题特别报告员
SR-COUNTER-TERRORISM | 在打击恐怖主义的同时促进和保护人权与基本自由问题特别报告员 | Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism | 反恐中注意促进与保护人权和基本自由问题特别报告员; 反恐与人权问题特别报告员
SR-CLIMATE | 在气候变化背景下促进和保护人权问题特别报告员 | Special Rapporteur on the promotion and protection of human rights in the context of climate change | 气候变化与人权问题特别报告员
SR-ENVIRONMENT | 享有清洁、健康和可持续环境的人权问题特别报告员 | Special Rapporteur on the human right to a clean, healthy and sustainable environment | 人权与环境问题特别报告员; Special Rapporteur on human rights and the environment
SR-TOXICS | 危险物质及废料的无害环境管理和处置对人权的影响问题特别报告员 | Special Rapporteur on the implications for human rights of the environmentally sound management and disposal of hazardous substances and wastes | 危险物质及废料与人权问题特别报告员; Special Rapporteur on toxics and human rights
SR-WATER | 享有安全饮用水和卫生设施的人权问题特别报告员 | Special Rapporteur on the human rights to safe drinking water and sanitation | 水权特别报告员
SR-DEVELOPMENT | 发展权问题特别报告员 | Special Rapporteur on the right to development | 发展权利问题特别报告员
SR-COERCIVE-MEASURES | 单方面强制性措施对享受人权的不利影响问题特别报告员 | Special Rapporteur on the negative impact of unilateral coercive measures on the enjoyment of human rights | 单方面强制性措施问题特别报告员
SR-TRUTH | 寻求真相、司法、赔偿和保证不再发生问题特别报告员 | Special Rapporteur on the promotion of truth, justice, reparation and guarantees of non-recurrence | 促进真相、正义、赔偿和保证不再发生问题特别报告员
SR-LEPROSY | 消除对麻风病患者及其家属的歧视问题特别报告员 | Special Rapporteur on the elimination of discrimination against persons affected by leprosy and their family members
IE-OLDER-PERSONS | 老年人享有所有人权问题独立专家 | Independent Expert on the enjoyment of all human rights by older persons
IE-DEBT | 外债和国家其他有关国际金融义务对充分享有所有人权尤其是经济、社会和文化权利的影响问题独立专家 | Independent Expert on the effects of foreign debt and other related international financial obligations of States on the full enjoyment of all human rights, particularly economic, social and cultural rights | 外债问题独立专家
IE-ORDER | 促进民主和公平的国际秩序问题独立专家 | Independent Expert on the promotion of a democratic and equitable international order
IE-SOLIDARITY | 人权与国际团结问题独立专家 | Independent Expert on human rights and international solidarity
IE-SOGI | 防止基于性取向和性别认同的暴力和歧视问题独立专家 | Independent Expert on protection against violence and discrimination based on sexual orientation and gender identity
IE-ALBINISM | 白化病患者享受人权问题独立专家 | Independent Expert on the enjoyment of human rights by persons with albinism
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

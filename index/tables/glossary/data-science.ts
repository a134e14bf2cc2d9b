/** Further concepts of the field: data, science and space. The notation is that of read-glossary.ts. */
export const DATA_SCIENCE = `
时间使用调查 = 时间利用调查 = 時間運用調查 = time-use survey = time use
数据分列 = 分类数据 = 数据分类 = 資料分類 = data disaggregation
机构间专家组 = 可持续发展目标各项指标机构间专家组 = IAEG-SDGs
数据收集 = 数据采集 = 蒐集資料 = 資料蒐集 = data collection
数据共享 = 資料共享 = data sharing
个人数据 = 个人资料 = 個資 = 个人信息 = personal data = personal information
数据所有权 = 资料所有权 = 個人資料所有權 = 个人数据所有权 = data ownership
科学、技术、工程和数学 = 理工科 = 理工領域 = STEM = science, technology, engineering and mathematics
妇女和女童参与科学国际日 = 女性与女童参与科学国际日 = International Day of Women and Girls in Science
和平利用外层空间委员会 = 外空委员会 = 外空委 = 和平使用太空委員會 = COPUOS = Committee on the Peaceful Uses of Outer Space
`;

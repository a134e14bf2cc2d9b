/** Further concepts of the field: climate and disasters. The notation is that of read-glossary.ts. */
export const CLIMATE_DISASTER = `
适应基金 = 調適基金 = Adaptation Fund
最不发达国家基金 = LDCF = Least Developed Countries Fund
碳边境调节机制 = 碳邊境調整機制 = 碳关税 = CBAM = carbon border adjustment
短期气候污染物 = 黑碳 = short-lived climate pollutants = SLCP = black carbon
政府间气候变化专门委员会 = 气专委 = 政府間氣候變遷專門委員會 = IPCC = Intergovernmental Panel on Climate Change
仙台框架 = 2015-2030年仙台减少灾害风险框架 = 仙台减灾框架 = 仙台減災綱領 = SFDRR = Sendai Framework
拉尼娜 = 反聖嬰現象 = 拉尼娜现象 = La Niña
冰川融化 = 冰河融化 = 冰川退缩 = glacier melt = glacial retreat
遗传资源 = 基因资源 = 数字序列信息 = genetic resources = digital sequence information = DSI
多氯联苯 = PCB = PCBs
生态标签 = 环保标志 = 環保標章 = ecolabel = ecolabelling
全球粮食、能源和金融危机应对小组 = 全球危机应对小组 = GCRG = Global Crisis Response Group
`;

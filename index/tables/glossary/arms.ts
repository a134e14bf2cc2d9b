/** Further concepts of the field: arms and their control. The notation is that of read-glossary.ts. */
export const ARMS = `
运载工具 = 投射工具 = 运载系统 = means of delivery = delivery systems
高超音速 = 極音速 = hypersonic
特拉特洛尔科条约 = Tlatelolco = Treaty of Tlatelolco
拉罗通加条约 = Rarotonga = Treaty of Rarotonga
佩林达巴条约 = Pelindaba = Treaty of Pelindaba
不扩散核武器条约 = 不扩散条约 = 防止核扩散条约 = 核不擴散條約 = 防止核武器扩散条约 = NPT = Non-Proliferation Treaty
放射源 = 放射性来源 = 放射性物质 = radioactive sources = radioactive source = radiological
战略稳定 = strategic stability
新裁武条约 = 新削减战略武器条约 = 新戰略武器裁減條約 = New START
中导条约 = 中程核武器条约 = 中程飛彈條約 = INF Treaty = INF
伊朗核协议 = 联合全面行动计划 = 伊核全面协议 = 伊朗核子協議 = JCPOA = Joint Comprehensive Plan of Action = Iran nuclear deal
联合国和平、裁军与发展拉丁美洲和加勒比区域中心 = 拉丁美洲和加勒比区域中心 = 裁军区域中心 = UNLIREC = regional centre for peace and disarmament
联合国和平与裁军亚太区域中心 = UNRCPD
联合国和平与裁军非洲区域中心 = UNREC
`;

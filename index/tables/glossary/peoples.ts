/**
 * States by their people, sides, adjectives and capitals, as newspapers have them; their names stand in states.ts. The
 * notation is that of read-glossary.ts.
 */
export const PEOPLES = `
阿富汗 = 阿富汗人 = Afghan = Afghans ≈ 喀布尔, Kabul
阿尔巴尼亚 = Albanian ≈ 地拉那
阿尔及利亚 = Algerian ≈ 阿尔及尔
安哥拉 = Angolan ≈ 罗安达
阿根廷 = 阿根廷人 = Argentine = Argentinian ≈ 布宜诺斯艾利斯
亚美尼亚 = Armenian ≈ 埃里温
澳大利亚 = 澳洲 = 澳方 = Australian ≈ 堪培拉
奥地利 = Austrian ≈ 维也纳
阿塞拜疆 = 亚塞拜然 = Azerbaijani ≈ 巴库
孟加拉国 = Bangladeshi ≈ 达卡
白俄罗斯 = 白俄 = Belarusian ≈ 明斯克
比利时 = Belgian ≈ 布鲁塞尔
玻利维亚 = 多民族玻利维亚国 = Bolivian ≈ 拉巴斯
波斯尼亚和黑塞哥维那 = 波黑 = Bosnian = BiH ≈ 萨拉热窝
巴西 = 巴西人 = Brazilian ≈ 巴西利亚
保加利亚 = Bulgarian ≈ 索非亚
缅甸 = 缅甸人 = Burmese = Burma ≈ 内比都, 仰光
布隆迪 = 蒲隆地 = Burundian ≈ 布琼布拉
柬埔寨 = 高棉 = Cambodian ≈ 金边
喀麦隆 = Cameroonian ≈ 雅温得
加拿大 = 加方 = Canadian = Canadians ≈ 渥太华
乍得 = 查德 = Chadian ≈ 恩贾梅纳
智利 = Chilean ≈ 圣地亚哥
中国 = 中华人民共和国 = 中方 = 中国人 = PRC ≈ 北京, Beijing, 中国大陆
哥伦比亚 = Colombian ≈ 波哥大
刚果民主共和国 = 刚果(金) = 刚果金 = 民主刚果 = Congolese ≈ 金沙萨
克罗地亚 = Croatian ≈ 萨格勒布
古巴 = 古巴人 = Cuban = Cubans ≈ 哈瓦那, Havana
塞浦路斯 = 赛普勒斯 = Cypriot ≈ 尼科西亚
捷克 = Czech ≈ 布拉格
丹麦 = Danish ≈ 哥本哈根
荷兰 = Dutch ≈ 海牙, 阿姆斯特丹
厄瓜多尔 = 厄瓜多 = Ecuadorian ≈ 基多
埃及 = 埃方 = 埃及人 = Egyptian = Egyptians ≈ 开罗, Cairo
厄立特里亚 = 厄利垂亚 = Eritrean ≈ 阿斯马拉
爱沙尼亚 = Estonian ≈ 塔林
埃塞俄比亚 = 衣索比亚 = Ethiopian = Ethiopians ≈ 亚的斯亚贝巴, 提格雷
芬兰 = Finnish ≈ 赫尔辛基
法国 = 法方 = 法国人 = French ≈ 巴黎, Paris
格鲁吉亚 = 乔治亚 = Georgian ≈ 第比利斯
德国 = 德方 = 德国人 = German = Germans ≈ 柏林, Berlin
加纳 = 迦纳 = Ghanaian ≈ 阿克拉
希腊 = Greek ≈ 雅典
危地马拉 = 瓜地马拉 = Guatemalan ≈ 危地马拉城
海地 = 海地人 = Haitian = Haitians ≈ 太子港, Port-au-Prince
洪都拉斯 = 宏都拉斯 = Honduran ≈ 特古西加尔巴
匈牙利 = Hungarian ≈ 布达佩斯
印度 = 印方 = 印度人 = Indian ≈ 新德里
印度尼西亚 = 印尼 = Indonesian ≈ 雅加达
伊朗 = 伊朗伊斯兰共和国 = 伊朗人 = Iranian = Iranians ≈ 德黑兰, Tehran, 伊朗当局
伊拉克 = 伊拉克人 = Iraqi = Iraqis ≈ 巴格达, Baghdad
爱尔兰 = Irish ≈ 都柏林
以色列 = 以方 = 以色列人 = Israeli = Israelis ≈ 特拉维夫, 犹太人, 以军, 以色列军队
意大利 = 义大利 = Italian ≈ 罗马
日本 = 日方 = 日本人 = Japanese ≈ 东京, Tokyo
约旦 = 约方 = Jordanian ≈ 安曼, Amman
哈萨克斯坦 = 哈萨克 = Kazakh ≈ 阿斯塔纳
肯尼亚 = 肯亚 = Kenyan ≈ 内罗毕
朝鲜民主主义人民共和国 = 朝鲜 = 北韩 = 朝方 = North Korean = North Koreans = DPRK ≈ 平壤, Pyongyang
大韩民国 = 韩国 = 南韩 = 韩方 = South Korean = South Koreans = ROK ≈ 首尔, Seoul
科威特 = Kuwaiti
吉尔吉斯斯坦 = 吉尔吉斯 = Kyrgyz ≈ 比什凯克
老挝 = 寮国 = 老挝人民民主共和国 = Laotian ≈ 万象
拉脱维亚 = Latvian ≈ 里加
黎巴嫩 = 黎方 = Lebanese ≈ 贝鲁特, Beirut
利比亚 = 利比亚人 = Libyan = Libyans ≈ 的黎波里
立陶宛 = Lithuanian ≈ 维尔纽斯
马来西亚 = Malaysian ≈ 吉隆坡, 大马
马里 = 马利 = Malian ≈ 巴马科
墨西哥 = 墨方 = Mexican = Mexicans ≈ 墨西哥城
摩尔多瓦 = 摩尔多瓦共和国 = Moldovan ≈ 基希讷乌
蒙古 = 蒙古国 = Mongolian ≈ 乌兰巴托
摩洛哥 = Moroccan ≈ 拉巴特
莫桑比克 = 莫三比克 = Mozambican ≈ 马普托
尼泊尔 = Nepali = Nepalese ≈ 加德满都
尼加拉瓜 = Nicaraguan ≈ 马那瓜
尼日利亚 = 奈及利亚 = Nigerian = Nigerians ≈ 阿布贾
挪威 = Norwegian ≈ 奥斯陆
巴基斯坦 = 巴铁 = Pakistani = Pakistanis ≈ 伊斯兰堡
巴勒斯坦 = 巴勒斯坦国 = 巴勒斯坦人 = Palestinian = Palestinians ≈ 拉马拉, 加沙, 西岸, 巴方
巴拿马 = Panamanian
秘鲁 = Peruvian ≈ 利马
菲律宾 = 菲方 = Filipino = Philippine ≈ 马尼拉
波兰 = Polish ≈ 华沙
葡萄牙 = Portuguese ≈ 里斯本
卡塔尔 = 卡达 = Qatari ≈ 多哈
罗马尼亚 = Romanian ≈ 布加勒斯特
俄罗斯 = 俄罗斯联邦 = 俄国 = 俄方 = 俄罗斯人 = 俄国人 = Russian = Russians ≈ 莫斯科, 克里姆林宫, Moscow, 老毛子, 苏联, 俄军
卢旺达 = 卢安达 = Rwandan ≈ 基加利
沙特阿拉伯 = 沙特 = 沙乌地阿拉伯 = 沙地阿拉伯 = Saudi = Saudis ≈ 利雅得
塞内加尔 = Senegalese ≈ 达喀尔
塞尔维亚 = Serbian ≈ 贝尔格莱德
新加坡 = 星国 = 狮城 = Singaporean
索马里 = 索马利亚 = Somali = Somalis ≈ 摩加迪沙
南非 = South African ≈ 比勒陀利亚
南苏丹 = South Sudanese ≈ 朱巴
西班牙 = Spanish ≈ 马德里
斯里兰卡 = Sri Lankan ≈ 科伦坡
苏丹 = Sudanese ≈ 喀土穆, Khartoum, 达尔富尔
瑞典 = Swedish ≈ 斯德哥尔摩
瑞士 = Swiss ≈ 伯尔尼
叙利亚 = 阿拉伯叙利亚共和国 = 叙方 = 叙利亚人 = Syrian = Syrians ≈ 大马士革, Damascus
塔吉克斯坦 = 塔吉克 = Tajik ≈ 杜尚别
坦桑尼亚 = 坦尚尼亚 = 坦桑尼亚联合共和国 = Tanzanian ≈ 达累斯萨拉姆
泰国 = 泰方 = Thai ≈ 曼谷
突尼斯 = 突尼西亚 = Tunisian
土耳其 = 土方 = Turkish = Turks ≈ 安卡拉, Ankara
土库曼斯坦 = 土库曼 = Turkmen ≈ 阿什哈巴德
乌干达 = Ugandan ≈ 坎帕拉
乌克兰 = 乌方 = 乌克兰人 = Ukrainian = Ukrainians ≈ 基辅, Kyiv, Kiev
阿拉伯联合酋长国 = 阿联酋 = 阿拉伯聯合大公國 = Emirati ≈ 阿布扎比, 迪拜
英国 = 联合王国 = 大不列颠及北爱尔兰联合王国 = 英方 = 英国人 = British ≈ 伦敦, London, 英格兰
美国 = 美利坚合众国 = 美方 = 美国人 = 美利坚 = Americans ≈ 华盛顿, 白宫, Washington, 老美, 美军
乌拉圭 = Uruguayan ≈ 蒙得维的亚
乌兹别克斯坦 = 乌兹别克 = Uzbek ≈ 塔什干
委内瑞拉 = 委内瑞拉玻利瓦尔共和国 = 委方 = Venezuelan = Venezuelans ≈ 加拉加斯, Caracas
越南 = 越方 = 越南人 = Vietnamese ≈ 河内
也门 = 叶门 = 也门人 = Yemeni = Yemenis ≈ 萨那, Sana'a
赞比亚 = 尚比亚 = Zambian ≈ 卢萨卡
津巴布韦 = 辛巴威 = Zimbabwean ≈ 哈拉雷
`;

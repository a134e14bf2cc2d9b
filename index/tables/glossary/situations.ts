/** Concepts of the field: situations. The notation is that of read-glossary.ts. */
export const SITUATIONS = `
被占领的巴勒斯坦领土 = 巴勒斯坦被占领土 = 包括东耶路撒冷在内的巴勒斯坦被占领土 = Occupied Palestinian Territory = OPT
耶路撒冷圣地 = 圣城 = 阿克萨清真寺 = 谢里夫圣地 = 圣殿山 = holy places of Jerusalem = Al-Aqsa = Haram al-Sharif
巴勒斯坦人民行使不可剥夺权利委员会 = 巴勒斯坦人民权利委员会
以色列人权行为调查特别委员会 = 调查以色列侵害占领区居民人权的行为特别委员会 = 调查以色列侵害特别委员会 = Special Committee to Investigate Israeli Practices
巴勒斯坦妇女 = 巴勒斯坦妇女状况 = 援助巴勒斯坦妇女 = Palestinian women
叙利亚冲突 = 叙利亚内战 = 叙利亚危机 = 阿拉伯叙利亚共和国局势 = Syrian conflict = Syrian crisis
也门冲突 = Yemen conflict ≈ 胡塞武装, 胡塞, 青年运动武装, Houthis
苏丹武装部队 ≈ 快速支援部队, 苏丹冲突, Rapid Support Forces, RSF, Sudan conflict
南苏丹局势 ≈ 阿卜耶伊, Abyei, UNISFA
马里局势 ≈ 萨赫勒, 萨赫勒地区, 萨赫勒区域, Sahel
中非共和国局势 ≈ 中非稳定团, MINUSCA
刚果(金)东部 ≈ 三月二十三日运动, M23运动, M23, 联刚稳定团, MONUSCO
利比亚局势 ≈ 联利支助团, UNSMIL
海地局势 = 海地帮派 = 海地危机 = Haiti crisis ≈ 多国安全支助团, MSS
阿富汗局势 ≈ 喀布尔, 联阿援助团, UNAMA
缅甸局势 = 罗兴亚人 = 罗兴亚穆斯林 = 洛兴雅 = 若开邦 = Rohingya = Rakhine State
乌克兰问题 = 乌克兰战争 = 乌克兰危机 = 对乌克兰的侵略 = 俄乌战争 = 俄乌冲突 = aggression against Ukraine = Ukraine war = war in Ukraine
克里米亚 = 克里米亚自治共和国和塞瓦斯托波尔市 = 塞瓦斯托波尔 = Crimea = Sevastopol
顿巴斯 = Donbas ≈ 明斯克协议, 明斯克协定, Minsk agreements
格鲁吉亚阿布哈兹 = 阿布哈兹 = Abkhazia ≈ 南奥塞梯, South Ossetia
纳戈尔诺-卡拉巴赫 = 纳卡 = 纳戈尔诺卡拉巴赫 = Nagorno-Karabakh
科索沃 = Kosovo ≈ 科索沃特派团, UNMIK
波斯尼亚和黑塞哥维那 = 波士尼亚 ≈ 代顿协定, Dayton
斯雷布雷尼察 = 斯雷布雷尼察灭绝种族 = Srebrenica
卢旺达灭绝种族 = 1994年针对图西人的灭绝种族 = 卢旺达大屠杀 = genocide against the Tutsi
朝鲜半岛 = Korean Peninsula ≈ 朝鲜民主主义人民共和国人权状况, 北韩人权, human rights in the DPRK
绑架外国人 = 绑架日本人 = international abductions
伊朗人权状况 = human rights in Iran
古巴封锁 = 美国对古巴的禁运 = 美国对古巴实施的经济、商业和金融封锁 = 终止封锁古巴 = 必须终止对古巴封锁 = US embargo on Cuba ≈ 美国制裁古巴
马尔维纳斯群岛 = 福克兰群岛 = 马尔维纳斯群岛(福克兰群岛)问题 = Falkland Islands = Malvinas
直布罗陀 = 直布罗陀问题 = Gibraltar
查戈斯群岛 = 查戈斯 = Chagos
马约特岛 = 科摩罗马约特岛 = Mayotte
新喀里多尼亚 = New Caledonia ≈ 法属波利尼西亚
托克劳 = Tokelau ≈ 关岛, 美属萨摩亚, Guam
塞浦路斯联合国部队 = 维持和平部队塞浦路斯 ≈ 联塞部队, UNFICYP
黎巴嫩临时部队 ≈ 真主党, 联黎部队, UNIFIL
停战监督组织 = 停战监督
观察员部队 = 观察员部队戈兰 = UNDOF Golan
印巴观察组 = 印度和巴基斯坦观察组
哥伦比亚和平协议 = 哥伦比亚核查团 = Colombia peace agreement ≈ 联合国哥伦比亚核查团
委内瑞拉移民 = 委内瑞拉难民 = Venezuelan migrants
中美洲 = Central America ≈ 危地马拉反有罪不罚, CICIG
非洲之角 = Horn of Africa
大湖区 = 大湖区域 = Great Lakes region
乍得湖流域 = 乍得湖盆地 = Lake Chad Basin ≈ 博科圣地, Boko Haram
几内亚湾 = 几内亚湾海盗 = Gulf of Guinea
红海 = 红海航运 = 红海袭击 = Red Sea
霍尔木兹海峡 = Strait of Hormuz ≈ 波斯湾, 海湾, Persian Gulf
南海 = 南中国海 = South China Sea
台湾海峡 ≈ 一个中国, 一个中国原则, one-China principle
提格雷 = 提格雷冲突 = 埃塞俄比亚冲突 = Tigray
莫桑比克局势 = 德尔加杜角 = Cabo Delgado
喀麦隆英语区 ≈ 布隆迪局势, Burundi situation
科特迪瓦 = 科特迪瓦局势
利比里亚 ≈ 塞拉利昂, 特别法庭塞拉利昂, Special Court for Sierra Leone
东帝汶 ≈ 帝力
科威特与伊拉克 ≈ 伊拉克局势, 联伊援助团, UNAMI
库尔德人 = 库尔德 = Kurds
雅兹迪人 = 雅兹迪 = Yazidis
贝都因人 = 贝都因 = Bedouin
图瓦雷克人 = 图阿雷格人 = Tuareg
萨米人 = Sami ≈ 因纽特人, Inuit
毛利人 = 澳洲原住民 = Māori = Aboriginal
新疆 = Xinjiang ≈ 维吾尔, 维吾尔人, 西藏, Uyghur, Tibet
香港 = 香港特别行政区 = Hong Kong ≈ 澳门, Macao
北极地区 = Arctic region
里海 = Caspian Sea ≈ 咸海区域
尼罗河 = Nile ≈ 复兴大坝, Renaissance Dam
湄公河 = 湄公河流域 = Mekong
亚马逊 = 亚马逊雨林 = 亚马孙 = Amazon = Amazon rainforest
喜马拉雅 = Himalayas ≈ 兴都库什
福岛核事故 = 福岛核电站 = Fukushima
塞米巴拉金斯克 = 塞米巴拉金斯克区域恢复 = Semipalatinsk
扎波罗热核电站 = 扎波罗热核电厂 = Zaporizhzhia nuclear power plant
马绍尔群岛核遗产 = 核遗产 = 比基尼环礁 = nuclear legacy in the Marshall Islands
`;

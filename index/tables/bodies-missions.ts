/** Peacekeeping operations, special political missions and those of the African Union. Columns: see bodies.ts. */
export const MISSIONS = `
# Peacekeeping operations
UNTSO | 联合国停战监督组织 | United Nations Truce Supervision Organization | 停战监督组织; UNTSO
UNMOGIP | 联合国驻印度和巴基斯坦军事观察组 | United Nations Military Observer Group in India and Pakistan | 联合国印度和巴基斯坦军事观察组; 印巴观察组; UNMOGIP
UNFICYP | 联合国驻塞浦路斯维持和平部队 | United Nations Peacekeeping Force in Cyprus | 联塞部队; UNFICYP
UNDOF | 联合国脱离接触观察员部队 | United Nations Disengagement Observer Force | 观察员部队; UNDOF
UNIFIL | 联合国驻黎巴嫩临时部队 | United Nations Interim Force in Lebanon | 联黎部队; UNIFIL
MINURSO | 联合国西撒哈拉全民投票特派团 | United Nations Mission for the Referendum in Western Sahara | 西撒特派团; MINURSO
UNMIK | 联合国科索沃临时行政当局特派团 | United Nations Interim Administration Mission in Kosovo | 联合国科索沃特派团; 科索沃特派团; UNMIK
MONUSCO | 联合国组织刚果民主共和国稳定特派团 | United Nations Organization Stabilization Mission in the Democratic Republic of the Congo | 联刚稳定团; MONUSCO
UNISFA | 联合国阿卜耶伊临时安全部队 | United Nations Interim Security Force for Abyei | 联阿安全部队; UNISFA
UNMISS | 联合国南苏丹特派团 | United Nations Mission in South Sudan | 南苏丹特派团; UNMISS
MINUSCA | 联合国中非共和国多层面综合稳定团 | United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic | 联合国中非共和国多层面综合稳定特派团; 中非稳定团; MINUSCA
MINUSMA | 联合国马里多层面综合稳定特派团 | United Nations Multidimensional Integrated Stabilization Mission in Mali | 马里稳定团; MINUSMA
UNAMID | 非洲联盟-联合国达尔富尔混合行动 | African Union-United Nations Hybrid Operation in Darfur | 达尔富尔混合行动; UNAMID
MINUSTAH | 联合国海地稳定特派团 | United Nations Stabilization Mission in Haiti | 联海稳定团; MINUSTAH
MINUJUSTH | 联合国海地司法支助特派团 | United Nations Mission for Justice Support in Haiti | 联海司法支助团; MINUJUSTH
UNOCI | 联合国科特迪瓦行动 | United Nations Operation in Côte d'Ivoire | 联科行动; UNOCI
UNMIL | 联合国利比里亚特派团 | United Nations Mission in Liberia | 联利特派团; UNMIL
MONUC | 联合国组织刚果民主共和国特派团 | United Nations Organization Mission in the Democratic Republic of the Congo | 联刚特派团; MONUC
UNMIS | 联合国苏丹特派团 | United Nations Mission in the Sudan | 联苏特派团; UNMIS
UNMIT | 联合国东帝汶综合特派团 | United Nations Integrated Mission in Timor-Leste | 联东综合团; UNMIT
UNTAET | 联合国东帝汶过渡行政当局 | United Nations Transitional Administration in East Timor | 东帝汶过渡当局; UNTAET
UNAMSIL | 联合国塞拉利昂特派团 | United Nations Mission in Sierra Leone | 联塞特派团; UNAMSIL
ONUB | 联合国布隆迪行动 | United Nations Operation in Burundi | ONUB
MINURCAT | 联合国中非共和国和乍得特派团 | United Nations Mission in the Central African Republic and Chad | 中乍特派团; MINURCAT
UNOMIG | 联合国格鲁吉亚观察团 | United Nations Observer Mission in Georgia | 联格观察团; UNOMIG
UNMEE | 联合国埃塞俄比亚和厄立特里亚特派团 | United Nations Mission in Ethiopia and Eritrea | 埃厄特派团; UNMEE
UNAMIR | 联合国卢旺达援助团 | United Nations Assistance Mission for Rwanda | 联卢援助团; UNAMIR
UNPROFOR | 联合国保护部队 | United Nations Protection Force | 联保部队; UNPROFOR
UNTAC | 联合国柬埔寨过渡时期权力机构 | United Nations Transitional Authority in Cambodia | UNTAC
UNSMIS | 联合国叙利亚监督团 | United Nations Supervision Mission in Syria | 联叙监督团; UNSMIS
ONUC | 联合国刚果行动 | United Nations Operation in the Congo | ONUC
UNEF | 联合国紧急部队 | United Nations Emergency Force | UNEF

# Special political missions and offices
UNAMA | 联合国阿富汗援助团 | United Nations Assistance Mission in Afghanistan | 联阿援助团; UNAMA
UNAMI | 联合国伊拉克援助团 | United Nations Assistance Mission for Iraq | 联伊援助团; UNAMI
UNSMIL | 联合国利比亚支助团 | United Nations Support Mission in Libya | 联利支助团; UNSMIL
UNSOM | 联合国索马里援助团 | United Nations Assistance Mission in Somalia | 联索援助团; UNSOM
UNTMIS | 联合国索马里过渡援助团 | United Nations Transitional Assistance Mission in Somalia | UNTMIS
UNSOS | 联合国索马里支助办事处 | United Nations Support Office in Somalia | 联索支助办; UNSOS
BINUH | 联合国海地综合办事处 | United Nations Integrated Office in Haiti | 联海综合办; BINUH
UNITAMS | 联合国苏丹过渡时期综合援助团 | United Nations Integrated Transition Assistance Mission in the Sudan | 联苏综合援助团; UNITAMS
UNMHA | 联合国支助荷台达协议特派团 | United Nations Mission to Support the Hudaydah Agreement | 荷台达协议支助团; UNMHA
UNVMC | 联合国哥伦比亚核查团 | United Nations Verification Mission in Colombia
UNOWAS | 联合国西非和萨赫勒办事处 | United Nations Office for West Africa and the Sahel | 西萨办; UNOWAS
UNOCA | 联合国中部非洲区域办事处 | United Nations Regional Office for Central Africa | 中部非洲区域办; UNOCA
UNRCCA | 联合国中亚地区预防性外交中心 | United Nations Regional Centre for Preventive Diplomacy for Central Asia | 联合国中亚地区预防外交中心; 中亚预防外交中心; UNRCCA
UNSCO | 联合国中东和平进程特别协调员办事处 | Office of the United Nations Special Coordinator for the Middle East Peace Process | UNSCO
UNSCOL | 联合国黎巴嫩问题特别协调员办事处 | Office of the United Nations Special Coordinator for Lebanon | UNSCOL
UNIOGBIS | 联合国几内亚比绍建设和平综合办事处 | United Nations Integrated Peacebuilding Office in Guinea-Bissau | 联几建和办; UNIOGBIS
UNIPSIL | 联合国塞拉利昂建设和平综合办事处 | United Nations Integrated Peacebuilding Office in Sierra Leone | 联塞建和办; UNIPSIL
BNUB | 联合国布隆迪办事处 | United Nations Office in Burundi | 联布办; BNUB
UNOAU | 联合国驻非洲联盟办事处 | United Nations Office to the African Union | 联非办; UNOAU

# Of the African Union and others
AMISOM | 非洲联盟驻索马里特派团 | African Union Mission in Somalia | 非索特派团; AMISOM
ATMIS | 非洲联盟驻索马里过渡特派团 | African Union Transition Mission in Somalia | 非洲联盟驻索马里过渡时期特派团; 非索过渡团; ATMIS
AUSSOM | 非洲联盟驻索马里支助和稳定特派团 | African Union Support and Stabilization Mission in Somalia | AUSSOM
G5-SAHEL | 萨赫勒五国集团 | Group of Five for the Sahel | 萨赫勒五国; G5 Sahel
ISAF | 国际安全援助部队 | International Security Assistance Force | 国际安援部队; 安援部队; ISAF
KFOR | 驻科索沃国际安全部队 | Kosovo Force | 驻科部队; 科索沃部队; KFOR
EUFOR-ALTHEA | 欧盟部队木槿花行动 | EUFOR ALTHEA | 木槿花行动; EUFOR-Althea
`;

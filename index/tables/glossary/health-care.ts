/** Further concepts of the field: health care. The notation is that of read-glossary.ts. */
export const HEALTH_CARE = `
接触后预防 = 暴露后预防 = 暴露后预防性投药 = PEP = post-exposure prophylaxis
艾滋病毒检测 = 爱滋病毒检测 = 艾滋病毒自我检测 = HIV testing = HIV self-testing
预防艾滋病毒 = 艾滋病毒预防 = 爱滋病预防 = HIV prevention
病毒抑制 = 病毒载量抑制 = viral suppression = viral load
95-95-95目标 = 三个95 = 95-95-95 targets
污名化与歧视 = 污名与歧视 = 污名化和歧视 = stigma and discrimination
艾滋病防治工作 = 艾滋病应对工作 = 艾滋病对策 = AIDS response = HIV response
儿童艾滋病 = 儿科艾滋病毒治疗 = paediatric HIV
社区牵头 = 社区主导 = 社区牵头的应对工作 = community-led = community-led responses
混合感染 = 合并感染 = 共同感染 = coinfection
结核病防治 = 终止结核病 = End TB = TB response
耐药结核病 = 抗药性结核病 = drug-resistant tuberculosis = DR-TB
黄热病 = yellow fever
禽流感 = avian influenza = bird flu
水痘 = 天花 = smallpox
毒蛇咬伤 = 蛇伤 = snakebite = snakebite envenoming
疫苗犹豫 = 疫苗遲疑 = 疫苗抗拒 = vaccine hesitancy
扩大免疫方案 = expanded programme on immunization = EPI
冷链 = cold chain
接触者追踪 = 疫調
长期新冠 = 新冠后遗症 = 新冠長期症狀 = long COVID = post-COVID condition
全球疫苗免疫联盟 = 疫苗聯盟 = Gavi = Gavi Alliance
流行病防范创新联盟 = 流行病預防創新聯盟 = CEPI = Coalition for Epidemic Preparedness Innovations
总统防治艾滋病紧急救援计划 = 美国总统防治艾滋病紧急救援计划 = PEPFAR
药品专利池 = 专利池 = MPP = Medicines Patent Pool = patent pool
强制许可 = 強制授權 = 强制许可证 = compulsory licence = compulsory licensing = compulsory license
自愿许可 = 自願授權 = voluntary licence = voluntary licensing
平行进口 = parallel imports = parallel importation
专利常青 = 专利常青化 = evergreening
孤儿药 = 罕见病药品 = orphan drugs = orphan medicines
灵活性条款 = 知识产权协定灵活性 = TRIPS flexibilities ≈ 灵活性
临床试验 = clinical trials = clinical trial
数据独占权 = 資料專屬權 = data exclusivity
药品定价 = 藥價 = 药品价格 = medicine pricing = drug pricing = drug prices
生物类似药 = 生物相似藥 = biosimilars = biosimilar
诊断试剂 = 诊断工具 = 诊断方法
医疗产品 = 医疗用品 = medical products = medical supplies
医用氧气 = 氧气供应 = medical oxygen
社区卫生工作者 = 社区保健员 = 社區健康工作者 = CHW = CHWs = community health workers
熟练助产人员 = 熟练接生员 = 专业接生人员 = skilled birth attendants = SBA
产后护理 = 产后保健 = postnatal care
生殖、孕产妇、新生儿、儿童和青少年健康 = 孕产妇、新生儿和儿童健康 = RMNCH = RMNCAH = maternal, newborn and child health = MNCH
性传播感染 = 性病 = 性傳染病 = STIs = sexually transmitted infections
反式脂肪 = 反式脂肪酸 = 工业生产的反式脂肪酸 = trans fat = trans fats = trans-fatty acids
含糖饮料 = 糖饮料税 = 糖稅 = sugary drinks = sugar-sweetened beverages = sugar tax = SSB
烟草控制框架公约 = 世界卫生组织烟草控制框架公约 = FCTC = WHO FCTC
无烟环境 = smoke-free
儿童癌症 = 儿童期癌症 = childhood cancer
肾病 = 慢性肾病 = 腎臟病 = kidney disease
视力损害 = 视力障碍 = 視力損傷 = vision impairment
社会心理支持 = 精神健康和社会心理支持 = mental health and psychosocial support
唐氏综合征 = 唐氏症 = Down syndrome
阿片类药物替代治疗 = 阿片类激动剂维持治疗 = 美沙酮 = opioid agonist therapy = opioid substitution therapy = methadone
纯母乳喂养 = 純母乳哺育 = exclusive breastfeeding
微量营养素缺乏 = 微量营养素缺乏症 = 隐性饥饿 = micronutrient deficiency = micronutrient deficiencies = hidden hunger
粮食不安全重度分类 = 综合粮食安全阶段分类 = IPC = Integrated Food Security Phase Classification
人人享有健康 = health for all
`;

/** Concepts of the field: technology. The notation is that of read-glossary.ts. */
export const TECHNOLOGY = `
机器学习 = 深度学习 = machine learning = deep learning
生成式人工智能 = 生成式人工智慧 = generative AI = large language models ≈ 会写文章的电脑
算法 = 演算法 = algorithm = algorithms
算法偏见 = 算法歧视 = 演算法偏见 = algorithmic bias = 演算法歧視
人工智能治理 = 人工智能伦理 = 人工智慧治理 = AI governance = AI ethics ≈ 怎样管人工智能
安全、可靠和值得信赖的人工智能系统 = 可信的人工智能 = trustworthy AI = safe secure and trustworthy AI
深度伪造 = 深伪 = 深假 = deepfake = deepfakes ≈ 换脸视频
机器人 = 机械人 = 机器人技术 = robot = robotics
自动化 = 数字自动化 = automation ≈ 机器代替人
量子技术 = 量子计算 = 量子电脑 = quantum technology = quantum computing
物联网 = 万物互联 = Internet of Things = IoT
云计算 = 云端运算 = 云端计算 = cloud computing
数据中心 = 资料中心 = data centre = data centers
数据治理 = 资料治理 = 数据管理 = data governance
数据跨境流动 = 跨境数据流动 = 跨境资料传输 = cross-border data flows
开放数据 = 开放资料 = 公开数据 = open data = 数据开放
开放科学 = 开放获取 = 开放存取 = open science = open access
数据隐私 = 资料隐私 = data privacy = 隱私保護
加密 = 端到端加密 = encryption
间谍软件 = 间谍程式 = 监控软件 = spyware = surveillance technology = 間諜軟體
勒索软件 = 勒索病毒 = 勒索程式 = ransomware = 勒索軟體
恶意软件 = 恶意程式 = 电脑病毒 = malware
网络钓鱼 = 钓鱼网站 = phishing
恶意信通技术活动 = 恶意使用信通技术 = 恶意网络活动 = malicious ICT activity = malicious cyber activities
关键基础设施 = 关键信息基础设施 = 重要基础设施 = critical infrastructure = critical information infrastructure
计算机应急小组 = 电脑应急小组 = CERT = CSIRT
联络点名录 = 全球政府间联络点名录 = Points of Contact directory
面部识别 = 人脸识别 = 人脸辨识 = facial recognition = 臉部辨識 ≈ 刷脸
生物识别 = 生物鉴别 = 生物特征 = 生物辨识 = biometrics = biometric data = 生物特征识别 = 生物鉴别技术 = biometric ≈ 指纹
数字身份 = 数位身份 = 电子身份 = 数码身份 = digital identity = digital ID
电子签名 = 电子签章 = electronic signature
电子支付 = 数字支付 = 网上支付 = digital payments = electronic payments
数字平台 = 网络平台 = 科技公司 = 平台公司 = digital platforms = tech companies ≈ 大网站
内容审核 = 内容管理 = 内容管控 = content moderation
网络中立 = 网络中立性 = net neutrality
域名 = 网域名称 = 互联网名称与数字地址分配机构 = domain names = ICANN
第五代移动通信 = 5G
电信 = 电讯 = 通信 = telecommunications
频谱 = 无线电频率 = 无线电频谱 = spectrum = radio frequency
卫星互联网 = 卫星宽带 = satellite internet
最后一英里连接 = 最后一公里 = 偏远地区连通 = last-mile connectivity
学校联网 = 学校接入互联网 = 千兆网络学校 = school connectivity = Giga
网络素养 = 媒体素养 = 媒体和信息素养 = 媒介素养 = media literacy = media and information literacy ≈ 会分真假消息
信息廉正 = 信息诚信 = 资讯诚信 = information integrity
前沿技术 = 尖端技术 = 新兴技术 = 新兴科技 = frontier technologies = emerging technologies = 尖端科技 = new technologies
快速技术变革 = 技术迅速变化 = rapid technological change
第四次工业革命 = 工业革命 = 工业4.0 = Fourth Industrial Revolution = Industry 4.0
三维打印 = 3D打印 = 立体列印 = 增材制造 = 3D printing
纳米技术 = 奈米科技 = 纳米科技 = nanotechnology = 奈米技術
合成生物学 = 合成生物 = synthetic biology
基因编辑 = 基因组编辑 = gene editing = genome editing
脑机接口 = 神经技术 = 神经科技 = neurotechnology
研究与开发 = 研发 = 研究和发展 = 研究与发展 = research and development = R&D = 研究和开发 = 研究發展
科技园区 = 孵化器 = 创新中心 = technology parks = incubators
科学家 = 科研人员 = 科学工作者 = scientists = researchers
科学咨询 = 科学顾问委员会 = 科学与政策衔接 = 科学政策衔接 = science-policy interface = scientific advice
科学伦理 = 科研伦理 = 研究伦理 = ethics of science = research ethics
技术评估 = 技术前瞻 = 技术预见 = technology assessment = technology foresight
技术差距 = 技术鸿沟 = 技术缺口 = technology gap = technological divide
无害环境技术 = 环境友好技术 = 环保技术 = 绿色技术 = environmentally sound technologies = green technology
农业技术 = 农业技术促进发展 = 精准农业 = agricultural technology = agricultural technology for development
地理标志 = 地理标示 = geographical indications
标准化 = 国际标准 = 标准 = standardization = international standards
国际标准化组织 = 标准组织
计量 = 度量衡 = metrology
编程 = 写代码 = 程序员 = 程式设计 = programming = coding
在线安全 = 网上安全 = 网络空间安全保护 = online safety
网上骚扰 = 网络骚扰 = 网络暴力 = online harassment = cyberviolence = 网上暴力 = 網路暴力 = 数字暴力 = 技术助长的暴力 = online violence = technology-facilitated violence
电子废物 = 电子垃圾 = 电子废弃物 = e-waste = electronic waste ≈ 旧电脑旧手机
数字贸易 = 数码贸易 = digital trade
数字合作 = 数码合作 = 数字合作路线图 = digital cooperation = 數位合作
数字人权 = 数字空间人权 = human rights online
技术特使 = 秘书长技术特使 = 数字和新兴技术办公室 = Envoy on Technology
信息社会 = 知识社会 = 资讯社会 = information society = knowledge society
空间数据基础设施 = spatial data infrastructure
手机应用 = 应用程序 = 应用程式 = app = apps ≈ 手机软件
搜索引擎 = 搜寻引擎 = search engine
电子游戏 = 网络游戏 = video games ≈ 打游戏
虚拟现实 = 虚拟实境 = 元宇宙 = virtual reality = metaverse
远程医学教育 = 慕课 = 开放教育资源 = open educational resources = MOOC
智慧城市 = 智能城市 = 智能型城市 = smart cities
智能电网 = 智慧电网 = smart grids = 电网互联 = smart grid
自动驾驶 = 无人驾驶汽车 = 自动驾驶车辆 = autonomous vehicles
电池 = 储能 = 能源储存 = batteries = energy storage = 电池储能
半导体 = 芯片 = 晶片 = semiconductors = chips
稀土 = 稀土元素 = rare earths = rare earth elements
太空探索 = 空间探索 = 宇宙探索 = space exploration
预测分析 = 预测模型 = 大数据分析 = predictive analytics
传感器 = 感测器 = sensors
光纤 = 光缆 = 光纤电缆 = fibre optic = optical fibre
互联网普及率 = 上网人数 = 网民 = internet users = internet penetration
`;

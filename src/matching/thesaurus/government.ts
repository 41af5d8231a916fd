// Concepts: papers, offices, benefits. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const government = `
id-card = 身份证|证件|身分证|身份证件|居民证|二代证|户籍证件|香港身份证 = id card|identity card|identification|photo id|national id|government id|proof of id
id-lost = 身份证丢了|证件丢失|挂失身份证|补办身份证|证件遗失|身份证不见 = lost id|stolen id|lost identity card|replace id|lost my documents|replacement id
drivers-license = 驾照|驾驶证|行驶证|车牌证|驾驶执照|换证|考驾照|学车 = driving licence|driver license|driving license|learner permit|driving test
licence-renewal = 换驾照|证件换发|年审换证|续证|换发|期满换证 = renew license|renew licence|license renewal|licence renewal|license expired|licence expired
household-register = 户口|户口本|户籍|落户|迁户口|户口迁移|户口名簿|入户|上户口 = household registration|residence registration|register residence|hukou|settle residency|registered address|domicile
residence-permit = 居住证|暂住证|居留证|居留许可|签注|绿卡|永居|居留卡 = residence permit|residency card|green card|permanent residency|leave to remain|residency|work permit|right to stay
birth-certificate = 出生证|出生证明|出生登记|报户口|出生纸|上户 = birth certificate|register birth|birth registration|proof of birth|register a baby|birth record
marriage-registration = 结婚登记|领证|结婚证|登记结婚|注册结婚|扯证 = marriage certificate|register marriage|get married|marriage license|wedding registration|marry
address-change = 改地址|变更地址|地址变更|换住址|更新地址|地址改了|住址变更 = change address|update address|address change|new postal address|address update|different address now|correct address
tax-refund = 个税退税|退税款|税款退还|多缴税|汇算退税|退税没到 = tax refund|tax rebate|overpaid tax|tax money back|tax repayment|refund of tax
council-tax = 物业税|房产税|地税|房屋税|差饷|地价税 = council tax|property tax|local tax|rates bill|land tax|real estate tax
social-security = 社保|社会保险|五险|养老金|社保卡|劳保|缴社保|强积金|五险一金 = social security|national insurance|social insurance|contributions|social welfare|ssn|provident fund
welfare-benefit = 低保|救济|福利金|补贴|津贴|社会救助|综援|补助金|救助金 = welfare|benefit|allowance|universal credit|government aid|income support|financial assistance|handout
housing-fund = 公积金|住房公积金|提取公积金|公积金贷款|公积金转移 = housing fund|housing provident fund|withdraw housing fund|provident withdrawal
medical-insurance-public = 医保|医保卡|健保|健保卡|医疗保险|社保看病|城乡医保|新农合 = health insurance|medical insurance|medicare|insurance card|health cover|nhs|medicaid|health plan
submit-application = 提交申请|递交|提交材料|交材料|报名申请|办理申请|送件|提出申请 = submit application|apply for|hand in|send application|file application|put in application
application-status = 申请进度|办理进度|审核进度|查进度|办到哪了|批了没|审批进度|审到哪 = application status|progress of application|processing status|check my application|still processing|under review|any update|application pending
appeal-decision = 申诉|上诉|复议|不服|复核|提出异议|翻案|异议 = appeal|dispute decision|challenge decision|contest|reconsideration|review decision|disagree with decision
supporting-documents = 材料|证明文件|所需材料|要什么证件|佐证|应备文件|带什么 = supporting document|required document|evidence|what to bring|proof|documents needed|documentation|what papers
certified-copy = 复印件|公证|影印本|核证副本|公证书|盖章|影本|认证副本 = certified copy|photocopy|notarize|stamped copy|notarise|attested|apostille|true copy
in-person = 亲自|本人到场|现场办理|到柜台|去窗口|亲身|临柜|亲自去|跑一趟 = visit the office|at the counter|face to face|come in|go to the office|on site|walk in
government-office = 政务大厅|办事大厅|窗口|服务中心|街道办|区公所|派出所|市民中心|户政 = government office|city hall|town hall|council|service centre|civic center|local authority|registry office
traffic-ticket = 违章|罚单|交通违法|闯红灯|超速|扣分|吃罚单|告票|牛肉干|开罚单 = traffic ticket|speeding ticket|parking ticket|penalty notice|points on licence|red light camera|speeding|pcn|traffic violation
vote-election = 投票|选举|选民登记|选民|投票站|选票 = vote|election|voter registration|ballot|polling station|register to vote
permit-license = 许可证|执照|营业执照|许可|批文|牌照|证照 = permit|licence|license|business license|authorisation|permission document|certificate
public-complaint = 投诉部门|信访|举报|12345|市民热线|申诉专员|检举|反映问题 = ombudsman|report misconduct|whistleblow|citizen hotline|report to authority|file complaint|regulator
street-problem = 路灯坏|路面坑|井盖|占道|积水|路灯不亮|路坑|乱停车 = pothole|street light|broken pavement|road damage|manhole|fallen tree|graffiti|fly tipping
criminal-record = 无犯罪证明|良民证|无犯罪记录|犯罪记录|案底|政审 = criminal record|police clearance|background check|dbs check|police certificate|good conduct
notary-translation = 翻译件|公证处|翻译公证|译本|翻译盖章|涉外公证 = official translation|notary|translated copy|sworn translation|certified translation|translate document
military-service = 兵役|当兵|服役|征兵|入伍|退伍|替代役 = military service|conscription|army|veteran|enlist|armed forces
school = 学校|小学|中学|幼儿园|高中|国中|学堂|大学|校区 = school|college|university|primary school|high school|kindergarten|campus|nursery|preschool
`;

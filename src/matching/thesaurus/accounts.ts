// Concepts: logging in, verifying, contacting. Written by hand, from general knowledge of how customers talk, without sight of the packs and their questions.

/** One concept a line: its name, Chinese words, English words. */
export const accounts = `
log-in = 登录|登陆|登入|登上去|进账号|登录账号|登进|进入账号|上号 = log in|login|sign in|log on|access my account|signin|get into account
cant-log-in = 登不上|登录不了|进不去|登不进|上不去|无法登录|登录失败|登唔入|登录不上|打不开账号|登入唔到|登不了 = can't log in|unable to log in|login fails|locked out|can't access|can't get in|won't let me in|can't sign in|login error|cannot login|unable to sign in|can't access account
password = 密码|口令|登录密码|支付密码 = password|passcode|passphrase|login details|credentials
forgot-password = 忘记密码|密码忘了|不记得密码|想不起密码|忘了密码|唔记得密码|密码忘掉|找回密码|密码丢了 = forgot password|forgotten password|don't remember password|lost my password|can't remember password|forgot my login|recover password|forgot my pin
reset-password = 重置密码|找回密码|改密码|修改密码|换密码|重设密码|更改密码|设新密码 = reset password|change password|new password|recover password|update password|reset link|password reset|password change
wrong-password = 密码错误|密码不对|输错密码|密码输错|输错多次|密码错了|提示密码错|密码不正确 = wrong password|incorrect password|password not accepted|invalid password|too many attempts|wrong pin entered|password rejected|password doesn't work
pin = 取款密码|卡密码|六位密码|个人密码|交易密码|数字密码 = pin|pin number|pin code|card pin|four digit code|secret number
forgot-pin = 忘取款密码|密码输错锁|卡密忘了|不记得卡密|取款密码忘 = forgot pin|pin blocked|wrong pin|don't remember pin|remind me of pin|reset pin|change pin
username = 用户名|昵称|登录名|账号名|网名|用户id|账号|帐号|账户名|户口名 = username|user name|user id|nickname|login name|display name|customer number|account name|login id
forgot-username = 忘记账号|忘了用户名|不记得账号|账号忘了|找回账号|哪个号注册 = forgot username|forgot user id|don't remember email used|which email registered|lost login name|recover account
verification-code = 验证码|校验码|短信码|动态码|短信验证|动态密码|一次性密码|认证码|otp = verification code|one-time code|security code text|sms code|passcode sent|confirmation code|authentication code|passcode|security code|six digit code|one time password|auth code|confirmation pin
code-not-received = 收不到码|没验证码|验证码不来|没收到短信|验证码没到|短信收不到|收不到短信|收唔到短讯|验证码没来|没收到码|码收不到|短信没来|码没来 = code not received|no code|code never arrives|didn't get the code|no text message|sms not coming|code not coming|not receiving otp|didn't get otp|verification text missing|not receiving sms|otp not coming|no verification code
two-factor = 两步验证|双重认证|二次验证|双因素|安全验证|身份验证器|令牌|密保|双重验证|两阶段验证|谷歌验证 = two-factor|2fa|two-step|authenticator|authenticator app|security key|token|two step verification|mfa|two factor authentication
phone-changed = 换手机号|手机号换了|换号|旧号码|号码停机|原号不用|改手机号|电话变了|换了号码 = changed phone number|new number|old number|new phone number|no longer have number|update my number|lost my sim|different mobile number
phone-new-device = 换手机|新手机|换设备|另一台手机|新机登录|换了电话|换机 = new phone|new device|changed phone|different device|switched phones|another phone|new handset
phone-lost = 手机丢了|手机被偷|手机不见|丢手机|手机掉了|唔见手机 = lost my phone|phone stolen|phone lost|lost mobile|stolen phone|phone gone
email-changed = 换邮箱|改邮箱|邮箱不用了|旧邮箱|邮箱登不上|更换邮箱|邮箱变了|邮箱变更|修改邮箱 = change email|new email|old email|update email|no access to email|different email address|email changed|new email address|different email|old email address|email no longer used
email-not-received = 没收到邮件|收不到邮件|邮件没来|没有邮件|没收到邮箱|垃圾箱|垃圾邮件箱|邮件没到|收唔到电邮 = email not received|no email|didn't get email|email not arriving|spam folder|junk mail|never got email|email never came|junk folder|not receiving emails
register = 注册|申请账号|创建账号|新建账号|建账号|注册账号|新用户|注册会员|开账号 = register|sign up|create account|registration|join|enrol|enroll|new account|open account|make an account|join up
register-fail = 注册不了|注册失败|无法注册|已被注册|手机号被占|提示已注册 = can't register|sign up fails|registration error|already registered|email already in use|unable to sign up|can't create account
account-locked = 被锁|锁住了|账号锁定|锁定了|账号被锁|锁死|锁咗|锁定|冻结|账号冻结|被封了|锁号|账户异常|停权 = locked|account locked|locked out of account|lockout|temporarily locked|too many tries|account suspended|locked account|account frozen|banned|account blocked|account disabled|account restricted
unlock-account = 解锁|解封|解除锁定|恢复账号|解除限制|开锁账号|申诉解封 = unlock|unblock|restore access|unlock account|regain access|unban|lift restriction
account-banned = 被封|账号被禁|拉黑|封禁|封了我的号|账号停用|禁用 = banned|account disabled|suspended|deactivated|kicked off|blacklisted|account terminated
account-hacked = 被盗号|盗号|账号被盗|被黑|异地登录|被人登录|被入侵|不是我登录|有人登录我|盗用|号被盗 = hacked|account compromised|someone logged in|hijacked|unauthorised access|breached|suspicious login|taken over|strange login|compromised|stolen account|unauthorized access|account taken over
delete-account = 注销账号|删除账号|注销|销号|删号|账号注销|关闭账户|注销账户|删帐号 = delete account|deactivate account|remove my account|erase account|close my profile|close account|account deletion
personal-data = 个人信息|个人资料|隐私|数据|个人数据|资料外泄|信息泄露|个资|隐私政策|信息安全 = personal data|privacy|personal information|my data|gdpr|data protection|private information|data breach|data leak|confidential
delete-data = 删除信息|删我的资料|清除数据|抹掉记录|删除记录|销毁资料 = delete my data|erase data|remove my information|right to be forgotten|wipe data|remove my details
update-details = 更新资料|修改信息|改资料|更新信息|信息变更|改个人信息|更改资料 = update details|change my details|edit profile|update information|amend details|correct my details|update profile
change-name = 改名|换名字|名字写错|姓名错了|更名|改姓|名字不对|结婚改姓|婚后改姓|改姓名|冠夫姓 = change name|name change|misspelled name|wrong name|new surname|married name|name spelled wrong|maiden name|changed my surname|deed poll|legal name
verify-identity = 实名认证|身份验证|验证身份|实名|人脸识别|刷脸|核实身份|认证|身份核查|实名制|实名登记|身份认证|认证身份|登记身份 = verify identity|identity check|identification|kyc|prove who i am|face recognition|selfie|id verification|verification|real-name registration|register sim|prove my identity|proof of identity
verify-fail = 认证失败|认证不通过|刷脸失败|人脸不过|验证不了|识别不了|审核不过|实名不了 = verification failed|can't verify|identity not verified|face scan fails|document rejected|verify keeps failing|id rejected|couldn't verify me
id-document = 身份证|证件|护照|驾照|户口本|居住证|身分证|回乡证 = id card|passport|driving licence|driver's license|identity document|photo id|proof of identity
id-expired = 身份证过期|证件过期|证件到期|身份证到期|旧身份证|换身份证|证件失效|过期证件|证件快到期 = id expired|passport expired|expired id|out of date id|id no longer valid|new passport|expired document|document no longer valid|id about to expire
proof-of-address = 地址证明|居住证明|水电单|住址证明|水电费单 = proof of address|utility bill|address proof|bank letter|council tax bill|proof of residence
proof-of-income = 收入证明|工资单|工资流水|在职证明|银行流水|粮单|薪资证明 = proof of income|payslip|salary slip|employment letter|income proof|pay stub|bank statements
upload-documents = 上传|提交材料|传资料|上传资料|传文件|补材料|递交材料|补交 = upload|submit documents|send documents|attach|hand in|provide documents|supply paperwork|upload file
document-noun = 材料|资料|表格|手续|单证|文书|申请表|填表|填写申请|表单|下载表格|申请书 = document|paperwork|form|file|papers|certificate|application form|documentation|fill in form|fill out|complete the form|download form
contract = 合同|协议|合约|条款|签约|契约|合同书 = contract|agreement|terms|terms and conditions|small print|fine print|signed agreement
app-crash = 闪退|打不开|卡死|应用崩溃|白屏|黑屏|死机|崩了|转圈|崩溃|一直退出|报错|当掉|自动退出 = crash|app won't open|freezes|keeps closing|black screen|not loading|blank screen|frozen screen|app down|hangs|frozen|won't open|not responding|white screen|froze|force close|stopped responding
website-down = 网页打不开|网站崩了|系统维护|服务器崩|页面报错|网站挂了|上不了网站|系统故障|网站打不开|页面空白|服务器错误|加载不出|刷不出来|网页出错 = website down|site not working|page won't load|server error|maintenance|outage|page error|system down|site crashed|404|page not loading|blank page|site is down|500 error
app-noun = 软件|手机应用|客户端|小程序|手机银行|应用程序|网银|网上银行|应用|app|程序|应用程式 = mobile app|application|website|online banking|mobile banking|internet banking|portal|software|computer program|mini program
app-update = 更新版本|升级|新版本|更新软件|版本太旧|最新版|升级软件|更新|版本太低|版本更新|升级版本|系统更新 = update the app|new version|upgrade|latest version|outdated version|software update|install update|upgrade version|outdated|patch|firmware
download = 下载|安装软件|下载不了|装应用|下载地址|下软件 = download|install the app|get the app|app store|play store
notification = 通知|提醒|推送|短信提醒|消息提示|通知短信|提示音|弹窗通知|收不到推送|推播 = notification|alert|reminder|push notification|text alert|notify me|push alert
notification-off = 关通知|别再发短信|关闭推送|骚扰短信|不想收广告|垃圾短信|退订短信|广告短信|别发了|关闭通知|不要推送|别发短信|关掉提醒|停止推送|别再发 = stop emails|turn off notifications|marketing emails|stop texting me|spam|promotional emails|mute alerts|junk messages|stop calling me|unsubscribe email|opt out|too many emails|stop marketing|mailing list
settings = 设置|设定|在哪设置|选项|开关|菜单|配置|参数 = settings|preferences|menu|toggle|configure|option menu|configuration|adjust setting
error-message = 报错|提示错误|错误代码|出错|系统提示|弹窗|显示错误|错误提示|错误信息|弹出错误|异常提示|跳错误 = error message|error code|error|something went wrong|pop-up|warning message|pop-up error|bug|glitch|throws an error
sign-out-devices = 退出登录|下线|登出|踢下线|别的设备登|设备管理|注销登录|退出账号|切换账号 = log out|sign out|logged in devices|other device|trusted device|log off|logout|switch account
auto-logout = 老是掉线|自动退出|总要重登|被登出|掉线|登录过期 = keeps logging me out|session expired|logged off automatically|kicked out|timed out|asked to login again
third-party-login = 微信登录|第三方登录|苹果登录|用微信登|一键登录|扫码登录 = google login|facebook login|apple login|social login|sign in with|single sign-on
two-accounts = 两个账号|合并账号|多个账号|重复注册|换绑账号|另一个账号|账号合并|绑定账号|并号 = two accounts|merge accounts|multiple accounts|duplicate account|second account|combine accounts|link account|consolidate
parental-control = 家长控制|孩子乱花钱|小孩充值|青少年模式|孩子误买|熊孩子|未成年退款|儿童锁|限制孩子|儿童模式|未成年模式|防沉迷 = parental control|child bought|kid spent|child purchase|children's spending|my son bought|without my permission|child lock|kids mode|restrict content|screen time|age restriction|child safety
in-app-purchase = 游戏充值|应用内购买|内购|道具|氪金|买皮肤|苹果扣费|孩子乱充|误充|虚拟币|课金|储值游戏 = in-app purchase|game purchase|itunes|app store charge|game credit|virtual item|in-game purchase|child bought|virtual currency|coins|microtransaction|accidental purchase
subscription-charged-after-cancel = 取消了还扣|退订了还扣|停了还扣钱|还在扣费|注销还扣 = charged after cancelling|still being charged|cancelled but charged|still taking money|billed after cancelling
trial-charged = 试用被扣|试用到期扣|试用忘取消|试用后扣费 = charged after trial|trial charged|forgot to cancel trial|trial ended charge|billed after trial
upgrade-plan = 升级套餐|升级会员|换高级|换大套餐|升档|升等|套餐升档|换高档|提速|换更贵的|套餐升级 = upgrade plan|higher plan|move up|premium upgrade|better plan|upgrade membership|bigger plan|move up a tier|faster plan|upgrade package|increase speed
downgrade-plan = 降级|降套餐|换便宜的|换低档|改基础版|降档|套餐降级|改小套餐|用不完|保号套餐 = downgrade|lower plan|cheaper plan|basic plan|move down|smaller package|smaller plan|reduce plan|downsize|step down|cut down plan
`;

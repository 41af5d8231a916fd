// Signals in Chinese.
import { anyOf, type SignalLanguage } from './signal-rules.ts';
import { toSimplified } from './traditional.ts';
import { zhDangers } from './zh-dangers.ts';
import { zhFeelings } from './zh-feelings.ts';

/** Signals in Chinese, simplified and traditional. */
export const zhSignals: SignalLanguage = {
  letters: /[\p{Script=Han}😡🤬😤💢🖕]|cnm|nmsl/iu,
  fold: (text) => toSimplified(text.toLowerCase()).replace(/您/gu, '你'),
  otherSenses: new RegExp(
    [
      // Things and places whose names sound like a signal.
      '投诉(?:电话|热线|单|渠道|入口|回执|功能|部门|进度)|[暴狂]躁?兔|气(?:[垫球泡]|死风)|[他她]妈妈|人工智能|预约吗|草[莓药帽地]|滚[筒轮]|猪[肉蹄脚脑]|[死杀](?:鬼|神|侍|手|毒|菌|虫)',
      '急(?:救[包箱课]|冻|诊|性)|快[充捷递餐照]|马上(?:涨|就到)|限时|跳楼[机价]|死[机期]|[热困累饿笑爱渴烦忙美甜]死|要死|(?:花|草|萝|植物|手机|电脑|电池).{0,3}死|爆炸[盐头糖]|[炸]鸡|消防|防[火盗爆]|灭火|报警器|火[锅车箭龙腿爆]|[煤燃天]然?气[费灶卡表罐]|刹车[片油]',
      '.{0,2}险(?=.{0,3}(?:多少|怎么|和|跟))|反诈|钓鱼[竿场线]|盗墓|假[发期条牙花]|律师[费证]|法考|[报公广转]告|告[诉知别]',
      '停机保号|取消(?:订单|闹钟|预约)|换(?:个)?(?:手机|套餐)|老人[票]|几点关门|盲[盒道]|病假|选择困难',
      // Negations, oneself, and the company called a thief.
      '你们(?:这|就|真|都|全)*是?一?(?:群|帮)?(?:诈骗|骗子|骗人|抢钱)|不(?:很|太|是很)?(?:着)?急|没(?:有)?(?:生气|受伤|着火|被骗)|不满(?:足|[一半\\d])|我(?:真)?是个?(?:傻子|猪|笨蛋|白痴)',
    ].join('|'),
    'g',
  ),
  rules: [...zhDangers, ...zhFeelings],
  elsewhere: anyOf('骗|贼|盗|隔壁|邻居|插队|室友|前[夫妻任]|自己|密码又?忘|^[^\\p{L}]*$|^(?:烦死了? ?)+$'),
  company: anyOf('你们|你家|贵[司行店]|客服|店家|商家|平台|机器人'),
};

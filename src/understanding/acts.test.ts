import { expect, test } from 'vitest';
import { hearActs as hearIn } from './acts.ts';
import { enActs } from './en/acts.ts';
import { zhActs } from './zh/acts.ts';

const hearActs = (text: string) => hearIn(text, [zhActs, enActs]);

/** What is heard: the urgent act, else the acts of the whole utterance, else nothing. */
function heard(text: string): string {
  const { urgent, whole } = hearActs(text);
  return urgent?.act ?? (whole.map((act) => act.act).join('+') || '-');
}

/** Which of the utterances are heard as something else than they should be. */
function mistaken(act: string, utterances: readonly string[]): string[] {
  return utterances.flatMap((text) => (heard(text) === act ? [] : [`${text} → ${heard(text)}`]));
}

test.each([
  [
    'affirm',
    ['是', '是的', '对', '嗯嗯', '好的', '可以', '行', '没问题', '确认', '要', '好的呀', '需要的', 'ok', '没错', '不是不行'],
  ],
  [
    'deny',
    ['不', '不是', '不用', '不需要', '没有', '不要', '不对', '不用了谢谢', '还没有', '先不用', '暂时不需要', '不可以', '否'],
  ],
  ['cancel', ['取消', '算了', '不办了', '我不想退了', '退出', '取消吧', '那算了吧', '取消排队', '不等了']],
  [
    'solved',
    [
      '解决了',
      '已经解决了',
      '搞定了',
      '好了',
      '明白了',
      '清楚了',
      '没有问题了',
      '没有其他问题了',
      '没有了',
      '问题解决了，谢谢',
      '知道了，谢谢',
      '没事了',
    ],
  ],
  ['not-solved', ['没解决', '还没解决', '没有解决', '还是不行', '没用', '解决不了', '问题还没解决', '没看懂', '还是不明白']],
  ['satisfied', ['满意', '很满意', '非常满意', '还不错', '挺好的', '很好', '还行']],
  ['dissatisfied', ['不满意', '很不满意', '不太满意', '太差了', '差劲', '一般']],
  ['thanks', ['谢谢', '多谢', '谢谢你', '感谢', '非常感谢您的帮助', '辛苦了']],
  ['bye', ['再见', '拜拜', '先这样']],
  ['greet', ['你好', '您好', '在吗', '有人吗', '早上好', 'hello']],
  ['repeat', ['再说一遍', '没听清', '重复一下', '你刚才说什么']],
  ['why', ['为什么', '为什么要这个', '要这个干嘛', '为什么要填订单号']],
  ['wait', ['等一下', '稍等', '我找一下', '等等']],
  ['skip', ['跳过', '不评价了', '下次吧']],
  ['none-of-these', ['都不是', '以上都不是', '都不对']],
  [
    'ask-human',
    [
      '转人工',
      '人工',
      '人工客服',
      '我要人工',
      '转人工客服谢谢',
      '帮我转人工',
      '找真人',
      '我想跟人说话',
      '能不能让人工来',
      '叫你们经理来',
      '转接客服',
    ],
  ],
  [
    'ask-identity',
    ['你是机器人吗', '你是真人吗', '是不是机器人', '你是人工还是机器人', '你是谁', '真人吗', '我在跟机器人说话吗'],
  ],
  ['complain', ['我要投诉', '投诉', '我要投诉你们', '你们是骗子', '打12315']],
  ['leave-message', ['留言', '我要留言', '留个言吧']],
  ['ask-callback', ['预约回电', '给我打电话', '回个电话']],
  ['danger', ['我不想活了', '我想自杀', '充电器着火了', '买的电池爆炸了', '家里煤气泄漏了', '漏电了，被电到了']],
])('in Chinese, %s', (act, utterances) => {
  expect(mistaken(act, utterances)).toEqual([]);
});

test.each([
  ['affirm', ['yes', 'yeah', 'sure', 'ok', 'correct', 'yes please', 'go ahead', "that's right", 'no problem', 'of course']],
  ['deny', ['no', 'nope', 'no thanks', 'not really', "I don't", 'no need', 'not yet', "that's wrong"]],
  ['cancel', ['cancel', 'never mind', 'forget it', 'cancel it please', 'stop', "I've changed my mind", 'leave the queue']],
  [
    'solved',
    [
      'solved',
      "it's solved",
      'that helps',
      'yes, it is solved',
      "that's all",
      'all good',
      'got it',
      'it works now',
      'solved, thanks',
    ],
  ],
  [
    'not-solved',
    ['not solved', "it's still not working", "that didn't help", 'still broken', "no, it didn't work", 'not helpful', 'unsolved'],
  ],
  ['satisfied', ['satisfied', 'very satisfied', 'happy', 'great', 'yes, very happy', 'excellent', 'good']],
  ['dissatisfied', ['not satisfied', 'very disappointed', 'terrible', 'not happy', 'bad', 'unhappy']],
  ['thanks', ['thanks', 'thank you', 'thanks a lot', 'thank you so much', 'cheers']],
  ['bye', ['bye', 'goodbye', 'see you', 'have a nice day']],
  ['greet', ['hi', 'hello', 'good morning', 'hello there', 'anyone there']],
  ['repeat', ['repeat that', 'say that again please', 'pardon', 'what did you say']],
  ['why', ['why', 'why do you need that', 'what is it for']],
  ['wait', ['one moment', 'hold on', 'wait a minute', 'let me check']],
  ['skip', ['skip', 'not now', 'maybe later']],
  ['none-of-these', ['none of these', 'something else', 'neither']],
  [
    'ask-human',
    [
      'agent please',
      'agent',
      'talk to a human',
      'I want to speak to a real person',
      'can I talk to someone',
      'human',
      'connect me to an agent',
      'get me a manager',
      'live chat',
    ],
  ],
  ['ask-identity', ['are you a bot', 'are you a real person?', 'am I talking to a robot', 'is this a bot']],
  ['complain', ['I want to complain', 'I want to make a complaint', 'this is a scam', 'complaint']],
  ['leave-message', ['leave a message', "I'd like to leave a message"]],
  ['ask-callback', ['call me back', 'can you call me', 'callback']],
  ['danger', ['I want to kill myself', 'the charger caught fire', 'I smell gas', 'the battery exploded and burned my hand']],
])('in English, %s', (act, utterances) => {
  expect(mistaken(act, utterances)).toEqual([]);
});

test('questions and sentences that only contain such words are no bare acts', () => {
  const plain = [
    '退货期限是多久',
    '怎么取消订单',
    '可以开发票吗',
    '没有收到货怎么办',
    '好的商品为什么下架了',
    '取消订单后多久退款',
    '客服电话是多少',
    '谢谢卡怎么用',
    '这个电池会爆炸吗',
    '投诉处理得怎么样了',
    'how do I cancel my order',
    'is it good for sensitive skin',
    'can I return a gift from another person',
    'when will my parcel arrive',
    'do you have this in stock',
    'how to stop the subscription',
  ];
  expect(plain.flatMap((text) => (heard(text) === '-' ? [] : [`${text} → ${heard(text)}`]))).toEqual([]);
});

test('a human is not called when the customer says so', () => {
  expect(
    ['别转人工', '不要转人工', '不需要人工', "don't transfer me to an agent", 'no need for a human']
      .map(heard)
      .filter((act) => act === 'ask-human'),
  ).toEqual([]);
});

test('courtesies around the point are left out of it', () => {
  expect(hearActs('你好，退货期限是多久，谢谢').point).toBe('退货期限是多久');
  expect(hearActs('Hi there, how long do I have to return it? Thanks').point).toBe('how long do I have to return it?');
  expect(hearActs('谢谢').point).toBe('谢谢');
});

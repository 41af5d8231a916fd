var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __export = (target2, all) => {
  for (var name in all)
    __defProp(target2, name, { get: all[name], enumerable: true });
};

// src/speech/keys.ts
var keys_exports = {};
__export(keys_exports, {
  phraseKeys: () => phraseKeys,
  wordingActs: () => wordingActs
});
var wordingActs, phraseKeys;
var init_keys = __esm({
  "src/speech/keys.ts"() {
    "use strict";
    wordingActs = {
      "opening.disclose": ["disclose", "greet"],
      "opening.ask": ["ask"],
      identity: ["disclose"],
      "consultation.clarify": ["clarify"],
      "consultation.rephrase": ["clarify", "apologise"],
      "consultation.options": ["clarify", "apologise"],
      "consultation.none": ["clarify"],
      "consultation.sorry": ["empathise", "clarify"],
      "consultation.welcome": ["thank"],
      "consultation.take-your-time": ["acknowledge"],
      "consultation.anything-else": ["ask"],
      "resolution.next": ["next-step"],
      "resolution.not-solved": ["apologise", "clarify"],
      "resolution.withdrawn": ["refuse-softly"],
      "flow.back": ["acknowledge"],
      "flow.cancelled": ["acknowledge"],
      "flow.invalid": ["request-data"],
      "flow.one-moment": ["wait"],
      "flow.still-there": ["ask"],
      "flow.timeout": ["inform"],
      "flow.too-many": ["refuse-softly"],
      "flow.why": ["inform"],
      "handoff.notice": ["handoff-notice"],
      "handoff.notice-time": ["handoff-notice"],
      "handoff.notice-position": ["handoff-notice"],
      "handoff.notice-unknown": ["handoff-notice"],
      "handoff.update": ["queue-update"],
      "handoff.update-time": ["queue-update"],
      "handoff.update-position": ["queue-update"],
      "handoff.update-unknown": ["queue-update"],
      "handoff.unavailable": ["handoff-notice", "apologise"],
      "handoff.unclaimed": ["queue-update", "apologise"],
      "handoff.offer": ["clarify"],
      "handoff.noted": ["acknowledge"],
      "handoff.cancelled": ["inform"],
      "handoff.joined": ["inform"],
      "handoff.returned": ["ask"],
      "handoff.ask-message": ["request-data"],
      "handoff.ask-callback": ["request-data"],
      "handoff.message-taken": ["confirm"],
      "follow-up.solved": ["follow-up"],
      "follow-up.satisfied": ["follow-up"],
      "follow-up.sorry": ["apologise"],
      "follow-up.reopen": ["apologise", "clarify"],
      "feedback.invite": ["invite-rating"],
      "feedback.reminder": ["invite-rating"],
      "feedback.thanks": ["thank"],
      "feedback.low": ["apologise"],
      "close.bye": ["close", "thank"],
      "close.silence": ["close"],
      "close.after": ["thank"],
      "complaint.received": ["empathise", "apologise"],
      safety: ["safety"],
      "delay.notice": ["delay-notice"],
      "delay.renewed": ["delay-notice", "apologise"],
      "delay.late": ["apologise"],
      trouble: ["apologise"],
      "input.empty": ["clarify"],
      "input.attachment": ["acknowledge"],
      "input.unclear": ["clarify"],
      "input.outdated": ["clarify"],
      "repeat.again": ["inform"]
    };
    phraseKeys = [
      "assistant",
      "within",
      "reason.asked",
      "reason.not-understood",
      "reason.not-solved",
      "reason.tries-exhausted",
      "reason.system-trouble",
      "reason.complaint",
      "reason.danger",
      "reason.other",
      "delay.processing",
      "delay.busy",
      "delay.dependency-timeout",
      "delay.dependency-down",
      "delay.human-queue",
      "delay.recovered",
      "choice.yes",
      "choice.no",
      "choice.solved",
      "choice.not-solved",
      "choice.satisfied",
      "choice.dissatisfied",
      "choice.human",
      "choice.none-of-these",
      "choice.message",
      "choice.callback",
      "choice.cancel-wait",
      "choice.go-on",
      "choice.skip",
      "choice.rate-5",
      "choice.rate-4",
      "choice.rate-3",
      "choice.rate-2",
      "choice.rate-1"
    ];
  }
});

// src/speech/zh.ts
var zh_exports = {};
__export(zh_exports, {
  zh: () => zh
});
var zh;
var init_zh = __esm({
  "src/speech/zh.ts"() {
    "use strict";
    zh = {
      "opening.disclose": "\u60A8\u597D\uFF0C\u6211\u662F{$assistant}\uFF0C\u7531\u7CFB\u7EDF\u81EA\u52A8\u5E94\u7B54\u3002\u9700\u8981\u4EBA\u5DE5\u670D\u52A1\u65F6\uFF0C\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\u5373\u53EF\u8F6C\u63A5\u3002",
      "opening.ask": ["\u8BF7\u95EE\u6709\u4EC0\u4E48\u53EF\u4EE5\u5E2E\u60A8\uFF1F", "\u8BF7\u95EE\u60A8\u60F3\u54A8\u8BE2\u4EC0\u4E48\u95EE\u9898\uFF1F"],
      identity: "\u6211\u662F{$assistant}\uFF0C\u7531\u7CFB\u7EDF\u81EA\u52A8\u5E94\u7B54\uFF0C\u4E0D\u662F\u771F\u4EBA\u3002\u9700\u8981\u4EBA\u5DE5\u670D\u52A1\u65F6\uFF0C\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\u5373\u53EF\u8F6C\u63A5\u3002",
      "consultation.clarify": ["\u4E3A\u4E86\u51C6\u786E\u56DE\u7B54\u60A8\uFF0C\u8BF7\u95EE\u60A8\u60F3\u4E86\u89E3\u7684\u662F\u54EA\u4E00\u9879\uFF1F", "\u76F8\u5173\u7684\u5185\u5BB9\u6709\u51E0\u9879\uFF0C\u8BF7\u95EE\u60A8\u60F3\u4E86\u89E3\u7684\u662F\u54EA\u4E00\u9879\uFF1F"],
      "consultation.rephrase": [
        "\u62B1\u6B49\uFF0C\u6211\u6CA1\u6709\u7406\u89E3\u60A8\u7684\u610F\u601D\u3002\u9EBB\u70E6\u60A8\u6362\u4E2A\u8BF4\u6CD5\uFF0C\u6216\u8865\u5145\u4E00\u4E9B\u7EC6\u8282\u3002",
        "\u62B1\u6B49\uFF0C\u8FD9\u53E5\u8BDD\u6211\u6CA1\u6709\u770B\u61C2\u3002\u9EBB\u70E6\u60A8\u8BF4\u5F97\u518D\u5177\u4F53\u4E00\u4E9B\u3002"
      ],
      "consultation.options": "\u62B1\u6B49\uFF0C\u6211\u8FD8\u662F\u6CA1\u80FD\u7406\u89E3\u60A8\u7684\u95EE\u9898\u3002\u60A8\u53EF\u4EE5\u770B\u770B\u4E0B\u9762\u6709\u6CA1\u6709\u76F8\u5173\u7684\u5185\u5BB9\uFF0C\u4E5F\u53EF\u4EE5\u76F4\u63A5\u8F6C\u4EBA\u5DE5\u5BA2\u670D\u3002",
      "consultation.none": ["\u597D\u7684\uFF0C\u9EBB\u70E6\u60A8\u518D\u5177\u4F53\u8BF4\u4E00\u8BF4\uFF0C\u6211\u91CD\u65B0\u4E3A\u60A8\u67E5\u627E\u3002", "\u597D\u7684\uFF0C\u9EBB\u70E6\u60A8\u8865\u5145\u4E00\u4E9B\u7EC6\u8282\uFF0C\u6211\u518D\u4E3A\u60A8\u67E5\u4E00\u67E5\u3002"],
      "consultation.sorry": "\u5F88\u62B1\u6B49\u7ED9\u60A8\u5E26\u6765\u4E0D\u4FBF\uFF0C\u6211\u7406\u89E3\u60A8\u7684\u5FC3\u60C5\u3002\u9EBB\u70E6\u60A8\u8BF4\u8BF4\u9047\u5230\u4E86\u4EC0\u4E48\u95EE\u9898\uFF0C\u6211\u6765\u4E3A\u60A8\u5904\u7406\u3002",
      "consultation.welcome": ["\u4E0D\u5BA2\u6C14\uFF0C\u5F88\u9AD8\u5174\u4E3A\u60A8\u670D\u52A1\u3002", "\u4E0D\u5BA2\u6C14\uFF0C\u6709\u95EE\u9898\u968F\u65F6\u544A\u8BC9\u6211\u3002"],
      "consultation.take-your-time": ["\u597D\u7684\uFF0C\u60A8\u6162\u6162\u6765\uFF0C\u6211\u5728\u8FD9\u91CC\u7B49\u60A8\u3002", "\u597D\u7684\uFF0C\u4E0D\u7740\u6025\uFF0C\u60A8\u51C6\u5907\u597D\u4E86\u518D\u544A\u8BC9\u6211\u3002"],
      "consultation.anything-else": "\u8BF7\u95EE\u8FD8\u6709\u5176\u4ED6\u53EF\u4EE5\u5E2E\u60A8\u7684\u5417\uFF1F",
      "resolution.next": [
        "\u5982\u679C\u5DF2\u7ECF\u89E3\u51B3\uFF0C\u8BF7\u56DE\u590D\u201C\u89E3\u51B3\u4E86\u201D\uFF1B\u8FD8\u6709\u7591\u95EE\uFF0C\u8BF7\u76F4\u63A5\u544A\u8BC9\u6211\u3002",
        "\u8FD9\u6837\u56DE\u7B54\u662F\u5426\u5E2E\u5230\u4E86\u60A8\uFF1F\u89E3\u51B3\u4E86\u8BF7\u544A\u8BC9\u6211\uFF0C\u6CA1\u89E3\u51B3\u6211\u518D\u4E3A\u60A8\u67E5\u3002"
      ],
      "resolution.not-solved": "\u5F88\u62B1\u6B49\u6CA1\u80FD\u89E3\u51B3\u60A8\u7684\u95EE\u9898\u3002\u9EBB\u70E6\u60A8\u8BF4\u8BF4\u8FD8\u5DEE\u5728\u54EA\u91CC\uFF0C\u6211\u518D\u4E3A\u60A8\u67E5\u4E00\u67E5\uFF0C\u4E5F\u53EF\u4EE5\u8F6C\u4EBA\u5DE5\u5BA2\u670D\u3002",
      "resolution.withdrawn": "\u62B1\u6B49\uFF0C\u8FD9\u6761\u5185\u5BB9\u6B63\u5728\u66F4\u65B0\uFF0C\u73B0\u5728\u65E0\u6CD5\u4E3A\u60A8\u5C55\u793A\u3002\u60A8\u53EF\u4EE5\u6362\u4E2A\u95EE\u6CD5\uFF0C\u6216\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u3002",
      "flow.back": "\u6211\u4EEC\u7EE7\u7EED\u521A\u624D\u7684\u529E\u7406\u3002",
      "flow.cancelled": "\u597D\u7684\uFF0C\u5DF2\u4E3A\u60A8\u53D6\u6D88\u672C\u6B21\u529E\u7406\uFF0C\u586B\u5199\u7684\u5185\u5BB9\u6CA1\u6709\u63D0\u4EA4\u3002",
      "flow.invalid": ["\u8FD9\u4E2A\u5185\u5BB9\u597D\u50CF\u4E0D\u5BF9\uFF0C\u9EBB\u70E6\u60A8\u6838\u5BF9\u540E\u91CD\u65B0\u53D1\u9001\u3002", "\u62B1\u6B49\uFF0C\u6211\u6CA1\u80FD\u8BC6\u522B\uFF0C\u9EBB\u70E6\u60A8\u6309\u63D0\u793A\u518D\u53D1\u4E00\u6B21\u3002"],
      "flow.one-moment": ["\u6B63\u5728\u4E3A\u60A8\u5904\u7406\uFF0C\u8BF7\u7A0D\u5019\u3002", "\u8FD8\u5728\u5904\u7406\u4E2D\uFF0C\u8BF7\u60A8\u7A0D\u5019\u3002"],
      "flow.still-there": "\u60A8\u8FD8\u5728\u5417\uFF1F\u9700\u8981\u7EE7\u7EED\u529E\u7406\u7684\u8BDD\uFF0C\u8BF7\u56DE\u590D\u4E0A\u9762\u7684\u95EE\u9898\u3002",
      "flow.timeout": "\u957F\u65F6\u95F4\u6CA1\u6709\u6536\u5230\u60A8\u7684\u56DE\u590D\uFF0C\u672C\u6B21\u529E\u7406\u5DF2\u7ED3\u675F\uFF0C\u586B\u5199\u7684\u5185\u5BB9\u6CA1\u6709\u63D0\u4EA4\u3002",
      "flow.too-many": "\u5DF2\u7ECF\u6709\u51E0\u9879\u4E1A\u52A1\u5728\u529E\u7406\u4E2D\uFF0C\u8BF7\u60A8\u5148\u5B8C\u6210\u5F53\u524D\u8FD9\u4E00\u9879\uFF0C\u6211\u518D\u4E3A\u60A8\u529E\u7406\u65B0\u7684\u3002",
      "flow.why": "\u8FD9\u9879\u4FE1\u606F\u7528\u4E8E\u4E3A\u60A8\u529E\u7406\u5F53\u524D\u4E1A\u52A1\uFF0C\u4E0D\u4F1A\u7528\u4E8E\u5176\u4ED6\u7528\u9014\u3002",
      "handoff.notice": "{$reasonText}\uFF0C\u6B63\u5728\u4E3A\u60A8\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u3002\u60A8\u6392\u5728\u7B2C {$position} \u4F4D\uFF0C\u9884\u8BA1\u7B49\u5F85{$wait}\u3002",
      "handoff.notice-time": "{$reasonText}\uFF0C\u6B63\u5728\u4E3A\u60A8\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\uFF0C\u9884\u8BA1\u7B49\u5F85{$wait}\u3002",
      "handoff.notice-position": "{$reasonText}\uFF0C\u6B63\u5728\u4E3A\u60A8\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u3002\u60A8\u6392\u5728\u7B2C {$position} \u4F4D\uFF0C\u76EE\u524D\u8FD8\u65E0\u6CD5\u51C6\u786E\u9884\u8BA1\u7B49\u5F85\u65F6\u95F4\uFF0C\u6709\u8FDB\u5C55\u4F1A\u6BCF\u9694 1 \u5206\u949F\u544A\u8BC9\u60A8\u3002",
      "handoff.notice-unknown": "{$reasonText}\uFF0C\u6B63\u5728\u4E3A\u60A8\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u3002\u76EE\u524D\u8FD8\u65E0\u6CD5\u51C6\u786E\u9884\u8BA1\u7B49\u5F85\u65F6\u95F4\uFF0C\u6709\u8FDB\u5C55\u4F1A\u6BCF\u9694 1 \u5206\u949F\u544A\u8BC9\u60A8\uFF0C\u60A8\u4E5F\u53EF\u4EE5\u5148\u7559\u8A00\u3002",
      "handoff.update": ["\u60A8\u73B0\u5728\u6392\u5728\u7B2C {$position} \u4F4D\uFF0C\u9884\u8BA1\u8FD8\u9700\u7B49\u5F85{$wait}\u3002", "\u6392\u961F\u8FDB\u5C55\uFF1A\u7B2C {$position} \u4F4D\uFF0C\u9884\u8BA1\u8FD8\u9700{$wait}\u3002"],
      "handoff.update-time": ["\u9884\u8BA1\u8FD8\u9700\u7B49\u5F85{$wait}\uFF0C\u8BF7\u60A8\u7A0D\u5019\u3002", "\u4ECD\u5728\u4E3A\u60A8\u6392\u961F\uFF0C\u9884\u8BA1\u8FD8\u9700{$wait}\u3002"],
      "handoff.update-position": [
        "\u60A8\u73B0\u5728\u6392\u5728\u7B2C {$position} \u4F4D\uFF0C\u7B49\u5F85\u65F6\u95F4\u6682\u65F6\u65E0\u6CD5\u9884\u8BA1\u3002",
        "\u6392\u961F\u8FDB\u5C55\uFF1A\u7B2C {$position} \u4F4D\uFF0C\u6682\u65F6\u65E0\u6CD5\u9884\u8BA1\u65F6\u95F4\u3002"
      ],
      "handoff.update-unknown": [
        "\u4ECD\u5728\u4E3A\u60A8\u6392\u961F\uFF0C\u7B49\u5F85\u65F6\u95F4\u6682\u65F6\u65E0\u6CD5\u9884\u8BA1\u3002\u60A8\u53EF\u4EE5\u7EE7\u7EED\u7B49\u5F85\uFF0C\u4E5F\u53EF\u4EE5\u7559\u8A00\u3002",
        "\u60A8\u4ECD\u5728\u6392\u961F\u4E2D\uFF0C\u7B49\u5F85\u65F6\u95F4\u6682\u65F6\u65E0\u6CD5\u9884\u8BA1\uFF0C\u4E5F\u53EF\u4EE5\u9884\u7EA6\u56DE\u7535\u3002"
      ],
      "handoff.unavailable": ".input {$why :string} .match $why closed {{{$reasonText}\uFF0C\u9700\u8981\u4EBA\u5DE5\u5BA2\u670D\u4E3A\u60A8\u5904\u7406\uFF0C\u4F46\u73B0\u5728\u4E0D\u5728\u670D\u52A1\u65F6\u95F4\uFF08{$hours}\uFF09\uFF0C\u6700\u65E9 {$opens} \u5F00\u59CB\u670D\u52A1\u3002\u60A8\u53EF\u4EE5\u7559\u8A00\u6216\u9884\u7EA6\u56DE\u7535\uFF0C\u4E5F\u53EF\u4EE5\u7531\u6211\u7EE7\u7EED\u4E3A\u60A8\u670D\u52A1\u3002}} unclaimed {{{$reasonText}\uFF0C\u5DF2\u4E3A\u60A8\u547C\u53EB\u4EBA\u5DE5\u5BA2\u670D\uFF0C\u4F46\u975E\u5E38\u62B1\u6B49\uFF0C\u4E00\u76F4\u6CA1\u6709\u7A7A\u95F2\u5750\u5E2D\uFF0C\u7B49\u5F85\u65F6\u95F4\u65E0\u6CD5\u9884\u8BA1\u3002\u60A8\u53EF\u4EE5\u7559\u8A00\u6216\u9884\u7EA6\u56DE\u7535\uFF0C\u4E5F\u53EF\u4EE5\u7531\u6211\u7EE7\u7EED\u4E3A\u60A8\u670D\u52A1\u3002}} * {{{$reasonText}\uFF0C\u9700\u8981\u4EBA\u5DE5\u5BA2\u670D\u4E3A\u60A8\u5904\u7406\uFF0C\u4F46\u975E\u5E38\u62B1\u6B49\uFF0C\u4EBA\u5DE5\u5BA2\u670D\u6682\u65F6\u65E0\u6CD5\u63A5\u5165\uFF0C\u7B49\u5F85\u65F6\u95F4\u65E0\u6CD5\u9884\u8BA1\u3002\u60A8\u53EF\u4EE5\u7559\u8A00\u6216\u9884\u7EA6\u56DE\u7535\uFF0C\u4E5F\u53EF\u4EE5\u7531\u6211\u7EE7\u7EED\u4E3A\u60A8\u670D\u52A1\u3002}}",
      "handoff.unclaimed": [
        "\u975E\u5E38\u62B1\u6B49\u8BA9\u60A8\u4E45\u7B49\uFF0C\u4EBA\u5DE5\u5BA2\u670D\u4ECD\u7136\u7E41\u5FD9\uFF0C\u60A8\u7684\u8BF7\u6C42\u5DF2\u52A0\u6025\u3002\u60A8\u53EF\u4EE5\u7EE7\u7EED\u7B49\u5F85\uFF0C\u4E5F\u53EF\u4EE5\u7559\u8A00\u6216\u9884\u7EA6\u56DE\u7535\u3002",
        "\u975E\u5E38\u62B1\u6B49\uFF0C\u76EE\u524D\u8FD8\u6CA1\u6709\u7A7A\u95F2\u5750\u5E2D\uFF0C\u5DF2\u518D\u6B21\u4E3A\u60A8\u52A0\u6025\u3002\u60A8\u4E5F\u53EF\u4EE5\u7559\u8A00\u6216\u9884\u7EA6\u56DE\u7535\u3002"
      ],
      "handoff.offer": [
        "\u4EBA\u5DE5\u5BA2\u670D\u6682\u65F6\u65E0\u6CD5\u63A5\u5165\u3002\u60A8\u53EF\u4EE5\u7559\u8A00\u3001\u9884\u7EA6\u56DE\u7535\uFF0C\u6216\u7531\u6211\u7EE7\u7EED\u4E3A\u60A8\u670D\u52A1\u3002",
        "\u60A8\u5E0C\u671B\u7559\u8A00\u3001\u9884\u7EA6\u56DE\u7535\uFF0C\u8FD8\u662F\u7531\u6211\u7EE7\u7EED\u4E3A\u60A8\u670D\u52A1\uFF1F"
      ],
      "handoff.noted": ["\u5DF2\u8BB0\u5F55\uFF0C\u4F1A\u4E00\u5E76\u8F6C\u7ED9\u4EBA\u5DE5\u5BA2\u670D\u3002\u60A8\u4ECD\u5728\u6392\u961F\u4E2D\u3002", "\u597D\u7684\uFF0C\u5DF2\u8BB0\u4E0B\uFF0C\u4EBA\u5DE5\u5BA2\u670D\u63A5\u5165\u540E\u5C31\u80FD\u770B\u5230\u3002"],
      "handoff.cancelled": "\u597D\u7684\uFF0C\u5DF2\u4E3A\u60A8\u53D6\u6D88\u6392\u961F\uFF0C\u6211\u7EE7\u7EED\u4E3A\u60A8\u670D\u52A1\u3002",
      "handoff.joined": "\u4EBA\u5DE5\u5BA2\u670D{$agent}\u5DF2\u63A5\u5165\uFF0C\u63A5\u4E0B\u6765\u7531{$agent}\u4E3A\u60A8\u670D\u52A1\u3002",
      "handoff.returned": "\u4EBA\u5DE5\u5BA2\u670D\u5DF2\u5C06\u4F1A\u8BDD\u4EA4\u56DE\u7ED9\u6211\uFF0C\u8BF7\u95EE\u8FD8\u6709\u4EC0\u4E48\u53EF\u4EE5\u5E2E\u60A8\uFF1F",
      "handoff.ask-message": ["\u8BF7\u7559\u4E0B\u60A8\u7684\u95EE\u9898\u548C\u8054\u7CFB\u65B9\u5F0F\uFF0C\u6211\u4EEC\u4F1A\u5728{$within}\u5185\u56DE\u590D\u60A8\u3002", "\u8BF7\u5199\u4E0B\u60A8\u8981\u7559\u8A00\u7684\u5185\u5BB9\uFF0C\u5E76\u9644\u4E0A\u8054\u7CFB\u65B9\u5F0F\u3002"],
      "handoff.ask-callback": [
        "\u8BF7\u7559\u4E0B\u60A8\u7684\u7535\u8BDD\u53F7\u7801\u548C\u65B9\u4FBF\u63A5\u542C\u7684\u65F6\u95F4\uFF0C\u6211\u4EEC\u4F1A\u5728{$within}\u5185\u7ED9\u60A8\u56DE\u7535\u3002",
        "\u9EBB\u70E6\u60A8\u63D0\u4F9B\u53EF\u4EE5\u63A5\u542C\u7684\u7535\u8BDD\u53F7\u7801\uFF08\u542B\u533A\u53F7\uFF09\u3002"
      ],
      "handoff.message-taken": "\u5DF2\u4E3A\u60A8\u767B\u8BB0\uFF0C\u7F16\u53F7 {$case}\u3002\u6211\u4EEC\u4F1A\u5728{$within}\u5185\u8054\u7CFB\u60A8\u3002",
      "follow-up.solved": ["\u8BF7\u95EE\u60A8\u7684\u95EE\u9898\u89E3\u51B3\u4E86\u5417\uFF1F", "\u60F3\u8DDF\u60A8\u786E\u8BA4\u4E00\u4E0B\uFF0C\u95EE\u9898\u89E3\u51B3\u4E86\u5417\uFF1F"],
      "follow-up.satisfied": ["\u8BF7\u95EE\u60A8\u5BF9\u672C\u6B21\u5904\u7406\u7ED3\u679C\u6EE1\u610F\u5417\uFF1F", "\u60F3\u4E86\u89E3\u4E00\u4E0B\uFF0C\u60A8\u5BF9\u5904\u7406\u7ED3\u679C\u6EE1\u610F\u5417\uFF1F"],
      "follow-up.sorry": "\u5F88\u62B1\u6B49\u6CA1\u80FD\u8BA9\u60A8\u6EE1\u610F\uFF0C\u60A8\u7684\u610F\u89C1\u6211\u4EEC\u4F1A\u8BA4\u771F\u6539\u8FDB\u3002",
      "follow-up.reopen": "\u5F88\u62B1\u6B49\u95EE\u9898\u8FD8\u6CA1\u6709\u89E3\u51B3\uFF0C\u6211\u4EEC\u7EE7\u7EED\u5904\u7406\u3002\u9EBB\u70E6\u60A8\u8BF4\u8BF4\u8FD8\u5DEE\u5728\u54EA\u91CC\uFF0C\u4E5F\u53EF\u4EE5\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u3002",
      "feedback.invite": "\u9080\u8BF7\u60A8\u4E3A\u672C\u6B21\u670D\u52A1\u7684\u54CD\u5E94\u901F\u5EA6\u3001\u89E3\u7B54\u51C6\u786E\u6027\u548C\u670D\u52A1\u6001\u5EA6\u6253\u5206\uFF0C1 \u5230 5 \u5206\uFF0C\u4F8B\u5982\u201C5 5 5\u201D\u3002\u4E5F\u53EF\u4EE5\u5199\u4E0B\u610F\u89C1\uFF0C\u6216\u56DE\u590D\u201C\u8DF3\u8FC7\u201D\u3002",
      "feedback.reminder": "\u60A8\u53EF\u4EE5\u4F9D\u6B21\u4E3A\u901F\u5EA6\u3001\u51C6\u786E\u6027\u3001\u6001\u5EA6\u6253\u5206\uFF0C1 \u5230 5 \u5206\uFF1B\u4E0D\u60F3\u8BC4\u4EF7\uFF0C\u56DE\u590D\u201C\u8DF3\u8FC7\u201D\u5373\u53EF\u3002",
      "feedback.thanks": "\u611F\u8C22\u60A8\u7684\u8BC4\u4EF7\uFF0C\u6211\u4EEC\u4F1A\u7EE7\u7EED\u52AA\u529B\u3002",
      "feedback.low": "\u975E\u5E38\u62B1\u6B49\u8FD9\u6B21\u670D\u52A1\u6CA1\u6709\u8FBE\u5230\u60A8\u7684\u671F\u671B\u3002\u5DF2\u767B\u8BB0\u5E76\u5B89\u6392\u4E13\u4EBA\u8DDF\u8FDB\uFF0C\u7F16\u53F7 {$case}\uFF0C\u4F1A\u5728 24 \u5C0F\u65F6\u5185\u8054\u7CFB\u60A8\u3002",
      "close.bye": "\u611F\u8C22\u60A8\u7684\u54A8\u8BE2\uFF0C\u795D\u60A8\u751F\u6D3B\u6109\u5FEB\uFF0C\u518D\u89C1\u3002",
      "close.silence": "\u957F\u65F6\u95F4\u6CA1\u6709\u6536\u5230\u60A8\u7684\u6D88\u606F\uFF0C\u672C\u6B21\u670D\u52A1\u5148\u5230\u8FD9\u91CC\uFF0C\u611F\u8C22\u60A8\u7684\u54A8\u8BE2\u3002\u60A8\u518D\u53D1\u6D88\u606F\uFF0C\u6211\u4EEC\u4F1A\u7EE7\u7EED\u4E3A\u60A8\u670D\u52A1\u3002",
      "close.after": ["\u4E0D\u5BA2\u6C14\uFF0C\u9700\u8981\u65F6\u968F\u65F6\u8054\u7CFB\u6211\u4EEC\u3002", "\u597D\u7684\uFF0C\u795D\u60A8\u751F\u6D3B\u6109\u5FEB\u3002"],
      "complaint.received": "\u975E\u5E38\u62B1\u6B49\u7ED9\u60A8\u5E26\u6765\u4E0D\u597D\u7684\u4F53\u9A8C\uFF0C\u6211\u7406\u89E3\u60A8\u7684\u5FC3\u60C5\u3002\u60A8\u7684\u6295\u8BC9\u5DF2\u53D7\u7406\uFF0C\u7F16\u53F7 {$case}\u3002",
      safety: "\u60A8\u7684\u5B89\u5168\u6700\u91CD\u8981\u3002\u60C5\u51B5\u7D27\u6025\u8BF7\u7ACB\u5373\u62E8\u6253 {$hotline}\u3002\u8BF7\u5148\u79BB\u5F00\u5371\u9669\u7684\u5730\u65B9\uFF0C\u6216\u8BF7\u8EAB\u8FB9\u7684\u4EBA\u966A\u7740\u60A8\u3002",
      "delay.notice": "{$delayReason}\uFF0C\u9884\u8BA1\u8FD8\u9700{$wait}\u3002\u60A8\u53EF\u4EE5\u7A0D\u5019\uFF0C\u4E5F\u53EF\u4EE5\u5148\u544A\u8BC9\u6211\u5176\u4ED6\u95EE\u9898\u3002",
      "delay.renewed": "\u975E\u5E38\u62B1\u6B49\uFF0C\u5904\u7406\u65F6\u95F4\u6BD4\u9884\u8BA1\u7684\u957F\u3002{$delayReason}\uFF0C\u9884\u8BA1\u8FD8\u9700{$wait}\u3002",
      "delay.late": "\u8BA9\u60A8\u4E45\u7B49\u4E86\u3002",
      trouble: [
        "\u975E\u5E38\u62B1\u6B49\uFF0C\u7CFB\u7EDF\u521A\u624D\u51FA\u4E86\u95EE\u9898\uFF0C\u60A8\u7684\u6D88\u606F\u5DF2\u7ECF\u6536\u5230\u3002\u9EBB\u70E6\u60A8\u518D\u8BF4\u4E00\u6B21\uFF0C\u6216\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u3002",
        "\u975E\u5E38\u62B1\u6B49\uFF0C\u7CFB\u7EDF\u4ECD\u6709\u95EE\u9898\u3002\u60A8\u53EF\u4EE5\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\uFF0C\u7531\u4EBA\u5DE5\u5BA2\u670D\u4E3A\u60A8\u5904\u7406\u3002"
      ],
      "input.empty": ["\u6CA1\u6709\u6536\u5230\u6587\u5B57\u5185\u5BB9\uFF0C\u9EBB\u70E6\u60A8\u7528\u6587\u5B57\u8BF4\u4E00\u8BF4\u9047\u5230\u7684\u95EE\u9898\u3002", "\u60A8\u53D1\u9001\u7684\u5185\u5BB9\u91CC\u6CA1\u6709\u6587\u5B57\uFF0C\u9EBB\u70E6\u60A8\u7528\u6587\u5B57\u63CF\u8FF0\u3002"],
      "input.attachment": "\u60A8\u53D1\u9001\u7684\u6587\u4EF6\u5DF2\u6536\u5230\uFF0C\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u65F6\u4F1A\u4E00\u5E76\u63D0\u4F9B\u3002\u9EBB\u70E6\u60A8\u518D\u7528\u6587\u5B57\u8BF4\u4E00\u8BF4\u95EE\u9898\u3002",
      "input.unclear": [
        "\u62B1\u6B49\uFF0C\u6211\u6CA1\u6709\u7406\u89E3\u60A8\u7684\u610F\u601D\u3002\u9EBB\u70E6\u60A8\u6362\u4E2A\u8BF4\u6CD5\uFF0C\u6216\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\u8F6C\u63A5\u4EBA\u5DE5\u5BA2\u670D\u3002",
        "\u62B1\u6B49\uFF0C\u8FD9\u91CC\u6211\u6CA1\u80FD\u7406\u89E3\u3002\u60A8\u53EF\u4EE5\u6362\u4E2A\u8BF4\u6CD5\uFF0C\u6216\u56DE\u590D\u201C\u4EBA\u5DE5\u201D\u3002"
      ],
      "input.outdated": ["\u8FD9\u4E2A\u9009\u9879\u5DF2\u7ECF\u5931\u6548\u4E86\uFF0C\u8BF7\u76F4\u63A5\u544A\u8BC9\u6211\u60A8\u7684\u95EE\u9898\u3002", "\u8FD9\u4E2A\u9009\u9879\u4E0D\u518D\u9002\u7528\uFF0C\u9EBB\u70E6\u60A8\u76F4\u63A5\u8BF4\u4E00\u8BF4\u95EE\u9898\u3002"],
      "repeat.again": ["\u518D\u4E3A\u60A8\u8BF4\u660E\u4E00\u6B21\uFF1A{$text}", "\u5185\u5BB9\u4E0E\u521A\u624D\u76F8\u540C\uFF1A{$text}"],
      assistant: "\u667A\u80FD\u5BA2\u670D",
      within: " 24 \u5C0F\u65F6",
      "reason.asked": "\u6309\u60A8\u7684\u8981\u6C42",
      "reason.not-understood": "\u60A8\u7684\u95EE\u9898\u6211\u6CA1\u80FD\u7406\u89E3",
      "reason.not-solved": "\u60A8\u7684\u95EE\u9898\u8FD8\u6CA1\u6709\u89E3\u51B3",
      "reason.tries-exhausted": "\u51E0\u6B21\u6838\u5BF9\u90FD\u6CA1\u6709\u6210\u529F",
      "reason.system-trouble": "\u7CFB\u7EDF\u6682\u65F6\u65E0\u6CD5\u5B8C\u6210\u8FD9\u9879\u529E\u7406",
      "reason.complaint": "\u60A8\u7684\u6295\u8BC9\u9700\u8981\u4E13\u4EBA\u5904\u7406",
      "reason.danger": "\u60A8\u7684\u60C5\u51B5\u9700\u8981\u4EBA\u5DE5\u4F18\u5148\u5904\u7406",
      "reason.other": "\u60A8\u7684\u95EE\u9898\u9700\u8981\u4EBA\u5DE5\u5904\u7406",
      "delay.processing": "\u60A8\u7684\u8BF7\u6C42\u6B63\u5728\u5904\u7406\u4E2D",
      "delay.busy": "\u5F53\u524D\u54A8\u8BE2\u91CF\u8F83\u5927",
      "delay.dependency-timeout": "\u540E\u53F0\u7CFB\u7EDF\u54CD\u5E94\u8F83\u6162",
      "delay.dependency-down": "\u540E\u53F0\u7CFB\u7EDF\u6682\u65F6\u4E0D\u53EF\u7528",
      "delay.human-queue": "\u4EBA\u5DE5\u5BA2\u670D\u6B63\u5728\u6392\u961F\u4E2D",
      "delay.recovered": "\u7CFB\u7EDF\u521A\u521A\u6062\u590D\uFF0C\u6B63\u5728\u7EE7\u7EED\u5904\u7406\u60A8\u7684\u8BF7\u6C42",
      "choice.yes": "\u662F",
      "choice.no": "\u5426",
      "choice.solved": "\u89E3\u51B3\u4E86",
      "choice.not-solved": "\u6CA1\u89E3\u51B3",
      "choice.satisfied": "\u6EE1\u610F",
      "choice.dissatisfied": "\u4E0D\u6EE1\u610F",
      "choice.human": "\u8F6C\u4EBA\u5DE5",
      "choice.none-of-these": "\u90FD\u4E0D\u662F",
      "choice.message": "\u7559\u8A00",
      "choice.callback": "\u9884\u7EA6\u56DE\u7535",
      "choice.cancel-wait": "\u53D6\u6D88\u6392\u961F",
      "choice.go-on": "\u7EE7\u7EED\u81EA\u52A9\u670D\u52A1",
      "choice.skip": "\u8DF3\u8FC7",
      "choice.rate-5": "5 \u5206 \u975E\u5E38\u6EE1\u610F",
      "choice.rate-4": "4 \u5206 \u6EE1\u610F",
      "choice.rate-3": "3 \u5206 \u4E00\u822C",
      "choice.rate-2": "2 \u5206 \u4E0D\u6EE1\u610F",
      "choice.rate-1": "1 \u5206 \u5F88\u4E0D\u6EE1\u610F"
    };
  }
});

// src/speech/en.ts
var en_exports = {};
__export(en_exports, {
  en: () => en
});
var en;
var init_en = __esm({
  "src/speech/en.ts"() {
    "use strict";
    en = {
      "opening.disclose": 'Hello, I am {$assistant}, and I answer automatically. Reply "agent" at any time to reach a person.',
      "opening.ask": ["How can I help you?", "What can I do for you?"],
      identity: 'I am {$assistant}, an automatic service, not a person. Reply "agent" at any time to reach a person.',
      "consultation.clarify": [
        "To give you the right answer: which of these do you mean?",
        "A few topics fit. Which one do you mean?"
      ],
      "consultation.rephrase": [
        "I am sorry, I did not understand that. Could you put it another way, or add a detail?",
        "Sorry, I could not follow that. Could you be a little more specific?"
      ],
      "consultation.options": "I am sorry, I still do not understand. See whether one of these is close, or ask for a person.",
      "consultation.none": [
        "All right. Please tell me a little more, and I will look again.",
        "Understood. With one more detail I can look again."
      ],
      "consultation.sorry": "I am sorry for the trouble, and I understand that this is frustrating. Tell me what happened, and I will take care of it.",
      "consultation.welcome": ["You are welcome.", "Happy to help."],
      "consultation.take-your-time": ["Of course, take your time. I am here.", "No hurry, tell me when you are ready."],
      "consultation.anything-else": "Is there anything else I can help you with?",
      "resolution.next": [
        'If that solves it, reply "solved". If not, just ask on.',
        "Did that help? Tell me if it is solved, or ask on."
      ],
      "resolution.not-solved": "I am sorry that did not help. Tell me what is missing and I will look again, or ask for a person.",
      "resolution.withdrawn": 'I am sorry, that answer is being updated and cannot be shown right now. You can ask in another way, or reply "agent".',
      "flow.back": "Let us go on where we were.",
      "flow.cancelled": "All right, I have cancelled this. Nothing you entered was submitted.",
      "flow.invalid": [
        "That does not look right. Could you check it and send it again?",
        "Sorry, I could not read that. Could you send it once more?"
      ],
      "flow.one-moment": ["I am working on it, one moment please.", "Still working on it, please wait a moment."],
      "flow.still-there": "Are you still there? To go on, please answer the question above.",
      "flow.timeout": "I have not heard from you for a while, so I have ended this. Nothing you entered was submitted.",
      "flow.too-many": "Several requests are open already. Please finish the current one first, then I will start the next.",
      "flow.why": "We need this only to handle your current request.",
      "handoff.notice": "{$reasonText}, I am connecting you to a person. You are number {$position} in the queue; the wait is about {$wait}.",
      "handoff.notice-time": "{$reasonText}, I am connecting you to a person. The wait is about {$wait}.",
      "handoff.notice-position": "{$reasonText}, I am connecting you to a person. You are number {$position} in the queue. The wait cannot be estimated yet; I will update you every minute.",
      "handoff.notice-unknown": "{$reasonText}, I am connecting you to a person. The wait cannot be estimated yet; I will update you every minute, or you can leave a message.",
      "handoff.update": [
        "You are now number {$position}; about {$wait} to go.",
        "Queue update: number {$position}, about {$wait} left."
      ],
      "handoff.update-time": ["About {$wait} to go, thank you for waiting.", "You are still in the queue, about {$wait} left."],
      "handoff.update-position": [
        "You are now number {$position}; the wait cannot be estimated yet.",
        "Queue update: number {$position}, no estimate yet."
      ],
      "handoff.update-unknown": [
        "You are still in the queue; the wait cannot be estimated yet. You can wait on or leave a message.",
        "Still queueing for you, with no estimate yet. You can also ask for a call-back."
      ],
      "handoff.unavailable": ".input {$why :string} .match $why closed {{{$reasonText}, this needs a person, but our agents are not on duty now (hours: {$hours}); they are back from {$opens}. You can leave a message, ask for a call-back, or go on with me.}} unclaimed {{{$reasonText}, I have called for a person, but I am sorry: nobody is free and the wait cannot be estimated. You can leave a message, ask for a call-back, or go on with me.}} * {{{$reasonText}, this needs a person, but I am sorry: nobody can be reached now and the wait cannot be estimated. You can leave a message, ask for a call-back, or go on with me.}}",
      "handoff.unclaimed": [
        "I am sorry for the wait. All agents are still busy, and your request now has priority. You can wait on, leave a message, or ask for a call-back.",
        "I am sorry, nobody is free yet. I have raised your request again; you can also leave a message or ask for a call-back."
      ],
      "handoff.offer": [
        "Nobody can be reached now. You can leave a message, ask for a call-back, or go on with me.",
        "Would you like to leave a message, get a call-back, or go on with me?"
      ],
      "handoff.noted": ["Noted, the agent will see it. You are still in the queue.", "Got it, I have added that for the agent."],
      "handoff.cancelled": "All right, you have left the queue, and I am here for you.",
      "handoff.joined": "{$agent} has joined and will help you from here.",
      "handoff.returned": "The agent has handed the conversation back to me. What else can I do for you?",
      "handoff.ask-message": [
        "Please leave your question and how to reach you; we will reply within {$within}.",
        "Please write your message, with your contact details."
      ],
      "handoff.ask-callback": [
        "Please leave your phone number and a good time to call; we will call you within {$within}.",
        "Please give a phone number, with area code, where we can reach you."
      ],
      "handoff.message-taken": "I have registered this under {$case}. We will contact you within {$within}.",
      "follow-up.solved": ["Is your question solved?", "May I check: is it solved?"],
      "follow-up.satisfied": ["Are you happy with how it was handled?", "Are you satisfied with the result?"],
      "follow-up.sorry": "I am sorry that you are not satisfied. We will use your feedback to improve.",
      "follow-up.reopen": 'I am sorry it is not solved yet; let us go on. Tell me what is missing, or reply "agent" to reach a person.',
      "feedback.invite": 'Please rate the speed, accuracy and courtesy of our service from 1 to 5, such as "5 5 5". You may add a comment, or reply "skip".',
      "feedback.reminder": 'You can rate speed, accuracy and courtesy from 1 to 5, or reply "skip".',
      "feedback.thanks": "Thank you for your rating.",
      "feedback.low": "I am very sorry that we did not meet your expectations. Somebody will follow this up under {$case} and contact you within 24 hours.",
      "close.bye": "Thank you for contacting us. Have a good day, goodbye.",
      "close.silence": "I have not heard from you for a while, so I will close here. Thank you; write again and we will go on.",
      "close.after": ["You are welcome. Contact us whenever you need to.", "Have a good day."],
      "complaint.received": "I am very sorry about this experience, and I understand your frustration. Your complaint is registered under {$case}.",
      safety: "Your safety comes first. In an emergency call {$hotline} now. Please move away from danger, or ask somebody near you to stay with you.",
      "delay.notice": "{$delayReason}; it will take about {$wait} more. You can wait, or ask me something else meanwhile.",
      "delay.renewed": "I am sorry, this takes longer than expected. {$delayReason}; about {$wait} more.",
      "delay.late": "Thank you for waiting.",
      trouble: [
        'I am very sorry, something went wrong on our side. Your message has arrived; please say it again, or reply "agent".',
        'I am very sorry, there is still a problem on our side. Reply "agent" and a person will take over.'
      ],
      "input.empty": [
        "I received no words. Could you describe your question in text?",
        "There was no text in that message. Could you write it in words?"
      ],
      "input.attachment": "I have your file and will pass it on when a person takes over. Please describe the question in words too.",
      "input.unclear": [
        'I am sorry, I did not understand that. Please put it another way, or reply "agent" to reach a person.',
        'Sorry, I could not follow. You can rephrase it, or reply "agent".'
      ],
      "input.outdated": [
        "That option is no longer open. Please just tell me what you need.",
        "That button has expired; please tell me in your own words."
      ],
      "repeat.again": ["Once more: {$text}", "It is the same as before: {$text}"],
      assistant: "the virtual assistant",
      within: "24 hours",
      "reason.asked": "As you asked",
      "reason.not-understood": "As I could not understand your question",
      "reason.not-solved": "As your question is not solved yet",
      "reason.tries-exhausted": "As we could not confirm the details",
      "reason.system-trouble": "As our system cannot complete this now",
      "reason.complaint": "So that somebody can look into your complaint",
      "reason.danger": "As you need help from a person first",
      "reason.other": "As this needs a person",
      "delay.processing": "Your request is being worked on",
      "delay.busy": "We have many requests right now",
      "delay.dependency-timeout": "Our system is answering slowly",
      "delay.dependency-down": "Our system is not available right now",
      "delay.human-queue": "You are in the queue for a person",
      "delay.recovered": "Our system has just recovered and is working on your request",
      "choice.yes": "Yes",
      "choice.no": "No",
      "choice.solved": "Solved",
      "choice.not-solved": "Not solved",
      "choice.satisfied": "Satisfied",
      "choice.dissatisfied": "Not satisfied",
      "choice.human": "Talk to a person",
      "choice.none-of-these": "None of these",
      "choice.message": "Leave a message",
      "choice.callback": "Ask for a call-back",
      "choice.cancel-wait": "Leave the queue",
      "choice.go-on": "Go on without a person",
      "choice.skip": "Skip",
      "choice.rate-5": "5 Excellent",
      "choice.rate-4": "4 Good",
      "choice.rate-3": "3 Fair",
      "choice.rate-2": "2 Poor",
      "choice.rate-1": "1 Very poor"
    };
  }
});

// src/understanding/act-rules.ts
function wholly(...alternatives3) {
  return new RegExp(`^(?:${alternatives3.join("|")})$`, "iu");
}
var init_act_rules = __esm({
  "src/understanding/act-rules.ts"() {
    "use strict";
  }
});

// src/understanding/zh/acts.ts
var acts_exports = {};
__export(acts_exports, {
  zhActs: () => zhActs
});
var tail, head, you, zhActs;
var init_acts = __esm({
  "src/understanding/zh/acts.ts"() {
    "use strict";
    init_act_rules();
    tail = "(?:\u7684|\u4E86|\u554A|\u5440|\u54E6|\u5662|\u5594|\u5462|\u5427|\u5566|\u561B|\u54C8|\u54D2|\u6EF4|\u54AF|\u5457|\u5148)*";
    head = "(?:\u55EF+|\u6069+|\u5443+|\u54E6+|\u5662|\u90A3\u4E2A?|\u5C31|\u6211|\u90A3\u6211|\u90A3\u5C31|\u8FD9\u4E2A|\u597D\u50CF|\u5E94\u8BE5|\u5E94\u8BE5\u662F|\u8BF7|\u9EBB\u70E6(?:\u4F60|\u60A8)?|\u5E2E\u6211)?";
    you = "(?:\u4F60|\u60A8|\u4F60\u4EEC|\u60A8\u4EEC)";
    zhActs = {
      // Digits too: 88 is a goodbye, 12315 a threat.
      letters: /[\p{Script=Han}\d]/u,
      clauses: (text3) => text3.split(/[，。！？；、,.!?;…~～\n]+|\s{1,}(?=[\p{Script=Han}])/u).map((clause) => clause.trim()).filter(Boolean),
      courtesies: /^(?:你好|您好|哈喽|嗨|在吗|在么|亲)[，,。！!\s啊呀吗]*|[，,。\s]*(?:谢谢|多谢|感谢|辛苦了?)(?:你|您|啦|了|哦|啊)*[。！!\s]*$/u,
      question: /[吗么呢?？]\s*$|怎么|如何|什么|多久|多长|多少|几天|几点|哪里|哪儿|哪个|为什么|为啥|能不能|可不可以|可以.{0,12}吗|是否|是不是|有没有|要不要/u,
      rules: [
        {
          act: "danger",
          within: [
            /自杀|轻生|自残|割腕|跳楼|(?:不想|活着没意思|不愿).{0,2}活(?:了|下去)?$|(?:不想|不愿意?)活(?:了|着|下去)|活不下去|结束(?:自己的)?生命|想死(?!你|我|在)/u,
            /(?:着|起)火(?!锅|爆)|失火|爆炸(?:了|起来|伤)|漏电|触电|被电(?:到|了)|(?:煤气|燃气|天然气)(?:泄[漏露]|中毒)|冒(?:浓)?烟|中毒(?:了|送医)|昏迷|晕倒|流(?:了)?(?:好多|很多)血|大出血|被(?:绑架|砍|捅)|救命啊|炸(?:伤|了)/u
          ],
          unless: /怎么(?:预防|避免)|会不会|会(?:漏电|爆炸|着火|中毒)吗|防(?:爆|火|漏电)/u
        },
        {
          act: "ask-human",
          whole: [
            wholly(`${head}(?:\u4EBA\u5DE5|\u771F\u4EBA|\u6D3B\u4EBA)(?:\u5BA2\u670D|\u670D\u52A1|\u5750\u5E2D|\u5EA7\u5E2D|\u4E13\u5458|\u53F0|\u5904\u7406|\u54A8\u8BE2|\u63A5\u7EBF\u5458)?${tail}`),
            wholly(
              `${head}(?:\u8F6C|\u63A5|\u53EB|\u627E|\u6362|\u8981|\u547C\u53EB|\u8054\u7CFB|\u8F6C\u63A5|\u63A5\u901A)(?:\u4E00\u4E0B|\u4E00\u4E2A|\u4E2A|\u5230|\u7ED9|\u4F60\u4EEC\u7684?|\u60A8\u4EEC\u7684?)?(?:\u4EBA\u5DE5|\u771F\u4EBA|\u6D3B\u4EBA|\u5BA2\u670D|\u5750\u5E2D|\u5EA7\u5E2D|\u4E13\u5458|\u7ECF\u7406|\u4E3B\u7BA1|\u9886\u5BFC|\u8D1F\u8D23\u4EBA)(?:\u5BA2\u670D|\u670D\u52A1|\u5750\u5E2D|\u4EBA\u5458|\u6765)?${tail}`
            )
          ],
          within: [
            /(?:转|接|叫|找|换|要|想|需要|呼叫|联系|请|给我|帮我|让).{0,6}(?:人工|真人|活人)/u,
            /(?:人工|真人)(?:客服|服务|坐席).{0,3}(?:在哪|怎么(?:找|联系|转)|电话)/u,
            /(?:我要|我想|让我|能不能|可以|麻烦|请).{0,4}(?:跟|和|与|找).{0,2}(?:人|客服|经理|主管|领导|负责人)(?:说话|沟通|聊|谈|讲)?$/u,
            /不(?:想|要)(?:跟|和)?(?:你|机器人?)(?:说|聊|讲|沟通|废话)|别让机器人/u
          ],
          unless: new RegExp(
            `(?:\u522B|\u4E0D\u8981|\u4E0D\u7528|\u4E0D\u9700\u8981|\u4E0D\u60F3|\u65E0\u9700|\u6CA1\u5FC5\u8981|\u5148\u4E0D).{0,3}(?:\u8F6C|\u63A5|\u627E|\u53EB)?(?:\u4EBA\u5DE5|\u771F\u4EBA)|(?:${you}|\u8FD9|\u5BF9\u9762|\u73B0\u5728)(?:\u8FB9|\u91CC)?(?:\u5230\u5E95)?(?:\u662F|\u5C5E\u4E8E).{0,3}(?:\u4EBA\u5DE5|\u771F\u4EBA|\u6D3B\u4EBA)`,
            "u"
          )
        },
        {
          act: "ask-identity",
          within: [
            /(?:跟|和|与)(?:机器人?|真人|人工|AI|活人).{0,4}(?:说话|聊天|对话|沟通|讲话)[吗么嘛?？]?$/iu,
            /^(?:到底)?是不是(?:机器人?|真人|人工|AI|活人)/iu,
            new RegExp(
              `(?:${you}|\u8FD9|\u5BF9\u9762|\u6211\u5728?\u8DDF\u8C01|\u73B0\u5728)(?:\u8FB9|\u91CC)?(?:\u5230\u5E95|\u7A76\u7ADF)?(?:\u662F\u4E0D\u662F|\u662F|\u5C5E\u4E8E)(?:\u4E00?\u4E2A)?.{0,4}(?:\u673A\u5668\u4EBA?|\u771F\u4EBA|\u6D3B\u4EBA|\u4EBA\u5DE5|AI|ai|\u4EBA\u7C7B|\u7A0B\u5E8F|\u667A\u80FD\u5BA2\u670D|\u81EA\u52A8\u56DE\u590D)`,
              "u"
            ),
            /^(?:是|不是)?(?:真人|机器人|人工|AI)(?:还是(?:真人|机器人|人工|AI))?(?:吗|么|嘛|呢)$/iu,
            new RegExp(`${you}\u662F(?:\u8C01|\u4EC0\u4E48(?:\u4EBA|\u4E1C\u897F))|${you}\u53EB\u4EC0\u4E48`, "u")
          ]
        },
        {
          act: "complain",
          within: [
            /我?要投诉|投诉(?:你们|您们|他|她|客服|快递|商家|卖家|一下)|举报你们|12315|消费者协会|消协|工商局|曝光你们|起诉你们|法院见|律师函|骗子|欺诈|黑店|太过分了|气死/u
          ],
          whole: [wholly(`${head}\u6295\u8BC9${tail}`)],
          unless: /投诉.{0,4}(?:进度|结果|怎么样|处理得|到哪)|怎么投诉|不(?:想|用|要)投诉/u
        },
        {
          act: "none-of-these",
          whole: [
            wholly(
              `${head}(?:\u4EE5\u4E0A)?(?:\u8FD9\u4E9B)?(?:\u5168)?\u90FD\u4E0D(?:\u662F|\u5BF9)(?:\u6211(?:\u60F3)?\u8981(?:\u7684|\u95EE\u7684))?${tail}`,
              "\u6CA1\u6709\u6211(?:\u60F3)?\u8981\u7684",
              "\u4EE5\u4E0A\u90FD\u6CA1\u6709",
              "\u4E00\u4E2A\u90FD\u4E0D\u662F"
            )
          ]
        },
        { act: "leave-message", whole: [wholly(`${head}(?:\u8981|\u60F3|\u7ED9\u4F60\u4EEC)?\u7559(?:\u4E2A|\u4E00\u4E2A|\u4E00\u4E0B)?\u8A00${tail}`, "\u7559\u4E2A?\u4FE1\u606F", "\u7559\u6D88\u606F")] },
        {
          act: "ask-callback",
          whole: [
            wholly(
              `${head}(?:\u8981|\u60F3)?(?:\u9884\u7EA6)?(?:\u56DE\u7535|\u56DE\u62E8|\u7535\u8BDD\u56DE\u8BBF)${tail}`,
              `${head}(?:\u7ED9\u6211|\u5E2E\u6211)?(?:\u56DE|\u6253)(?:\u4E2A|\u4E00\u4E2A)?\u7535\u8BDD(?:\u7ED9\u6211)?${tail}`,
              `${head}(?:\u7535\u8BDD|\u6253\u7535\u8BDD)\u8054\u7CFB\u6211${tail}`
            )
          ]
        },
        {
          act: "not-solved",
          whole: [
            wholly(
              `${head}(?:\u95EE\u9898)?(?:\u8FD8\u662F?|\u4ECD\u7136?|\u4F9D\u7136|\u4F9D\u65E7|\u6839\u672C|\u5B8C\u5168|\u5E76)?(?:\u6CA1\u6709?|\u672A|\u4E0D\u80FD|\u65E0\u6CD5)(?:\u5F97\u5230|\u88AB|\u7ED9\u6211)?(?:\u89E3\u51B3|\u641E\u5B9A|\u5904\u7406\u597D|\u5F04\u597D|\u529E\u597D)${tail}`,
              `${head}(?:\u8FD8\u662F|\u4ECD\u7136|\u4F9D\u7136)(?:\u4E0D\u884C|\u4E0D\u53EF\u4EE5|\u4E0D\u80FD\u7528|\u6CA1\u7528|\u6CA1\u6709\u7528|\u6709\u95EE\u9898|\u4E00\u6837|\u8001\u6837\u5B50|\u4E0D\u4F1A|\u4E0D\u61C2|\u4E0D\u660E\u767D|\u4E0D\u6E05\u695A)${tail}`,
              `${head}(?:\u6CA1|\u6CA1\u6709|\u6CA1\u4EC0\u4E48)(?:\u7528|\u5E2E\u52A9|\u4F5C\u7528|\u6548\u679C)${tail}`,
              `${head}\u4E0D\u7BA1\u7528${tail}`,
              `${head}(?:\u89E3\u51B3|\u5904\u7406)\u4E0D\u4E86${tail}`,
              `${head}(?:\u6CA1|\u6CA1\u6709)(?:\u770B)?(?:\u61C2|\u660E\u767D)${tail}`
            )
          ]
        },
        {
          act: "solved",
          whole: [
            wholly(
              `${head}(?:\u95EE\u9898|\u4E8B\u60C5)?(?:\u5DF2\u7ECF|\u90FD|\u5168\u90E8?|\u7B97\u662F|\u57FA\u672C|\u5E94\u8BE5)?(?:\u89E3\u51B3|\u641E\u5B9A|\u5904\u7406\u597D|\u5F04\u597D|\u529E\u597D|\u529E\u5B8C|\u5F04\u5B8C)(?:\u4E86|\u5566|\u55BD|\u54AF)${tail}`,
              `${head}(?:\u5DF2|\u5168)(?:\u89E3\u51B3|\u641E\u5B9A)${tail}`,
              `${head}(?:\u90FD|\u5DF2\u7ECF|\u8FD9\u4E0B|\u73B0\u5728)?(?:\u6E05\u695A|\u660E\u767D|\u77E5\u9053|\u61C2|\u4E86\u89E3|\u4F1A|\u53EF\u4EE5|\u884C|\u597D|ok|OK)(?:\u4E86|\u5566)${tail}`,
              `${head}(?:\u73B0\u5728|\u6682\u65F6|\u76EE\u524D)?(?:\u6CA1|\u6CA1\u6709)(?:\u5176\u4ED6|\u522B\u7684|\u4EC0\u4E48|\u5176\u5B83)?(?:\u95EE\u9898|\u4E8B|\u7591\u95EE|\u9700\u8981)(?:\u4E86|\u5566)${tail}`,
              `${head}\u6CA1(?:\u6709|\u5565)?\u4E86${tail}`,
              `${head}(?:\u5C31|\u53EA\u6709)\u8FD9(?:\u4E9B|\u4E2A)${tail}`
            )
          ]
        },
        {
          act: "dissatisfied",
          whole: [
            wholly(
              `${head}(?:\u5F88|\u975E\u5E38|\u7279\u522B|\u5341\u5206|\u592A|\u76F8\u5F53|\u771F\u7684)?\u4E0D(?:\u592A|\u662F\u5F88|\u600E\u4E48|\u591F|\u5927|\u6EE1)?(?:\u6EE1\u610F|\u597D|\u884C|\u7406\u60F3)${tail}`,
              `${head}(?:\u5F88|\u975E\u5E38|\u7279\u522B|\u592A|\u771F|\u633A|\u6709\u70B9)?(?:\u5DEE|\u5DEE\u52B2|\u7CDF\u7CD5|\u70C2|\u5931\u671B|\u5783\u573E)${tail}`,
              `${head}(?:\u4E00\u822C|\u4E0D\u600E\u4E48\u6837|\u4E0D\u548B\u6837|\u4E0D\u548B\u5730)${tail}`
            )
          ]
        },
        {
          act: "satisfied",
          whole: [
            wholly(
              `${head}(?:\u5F88|\u975E\u5E38|\u7279\u522B|\u5341\u5206|\u633A|\u6BD4\u8F83|\u8FD8\u7B97?|\u8FD8\u662F|\u76F8\u5F53|\u86EE|\u8D85\u7EA7?)?(?:\u6EE1\u610F|\u4E0D\u9519|\u597D\u8BC4|\u7ED9\u529B|\u68D2|\u8D5E|\u9760\u8C31)${tail}`,
              `${head}(?:\u5F88|\u975E\u5E38|\u7279\u522B|\u5341\u5206|\u633A|\u592A|\u86EE|\u771F)(?:\u597D|\u68D2|\u6EE1\u610F|\u4E0D\u9519|\u7ED9\u529B|\u8D5E)${tail}`,
              `${head}(?:\u8FD8\u884C|(?:\u8FD8|\u633A|\u86EE|\u6BD4\u8F83)\u53EF\u4EE5|\u8FD8\u597D|\u51D1\u5408|\u8FC7\u5F97\u53BB)${tail}`
            )
          ]
        },
        {
          act: "cancel",
          whole: [
            wholly(
              `${head}(?:\u8981|\u60F3)?(?:\u53D6\u6D88|\u64A4\u9500|\u9000\u51FA|\u505C\u6B62|\u7EC8\u6B62|\u4E2D\u6B62|\u653E\u5F03)(?:\u529E\u7406|\u64CD\u4F5C|\u6D41\u7A0B|\u6392\u961F|\u7533\u8BF7|\u5B83|\u8FD9\u4E2A|\u4E00\u4E0B|\u672C\u6B21\u529E\u7406)?${tail}`,
              `${head}(?:\u7B97\u4E86|\u4E0D\u529E|\u4E0D\u5F04|\u4E0D\u641E|\u4E0D\u9000|\u4E0D\u6362|\u4E0D\u8981\u529E|\u4E0D\u7B49|\u4E0D\u6392|\u4E0D\u7528\u529E|\u4E0D\u60F3(?:\u529E|\u5F04|\u9000|\u6362|\u7B49|\u8981)|\u4E0D\u7528(?:\u6392|\u7B49|\u9000|\u6362)|\u5148\u4E0D(?:\u529E|\u5F04|\u9000|\u6362))(?:\u7406|\u961F)?${tail}`
            )
          ]
        },
        {
          act: "repeat",
          whole: [
            wholly(
              `${head}(?:\u518D|\u91CD\u65B0?)(?:\u8BF4|\u8BB2|\u53D1|\u6765|\u91CD\u590D)(?:\u4E00)?(?:\u904D|\u6B21|\u4E0B)${tail}`,
              `${head}\u91CD\u590D(?:\u4E00\u904D|\u4E00\u4E0B)?${tail}`,
              `${head}\u6CA1(?:\u770B|\u542C)(?:\u6E05|\u5230|\u89C1)(?:\u695A)?${tail}`,
              `(?:\u4F60|\u60A8)?\u521A(?:\u624D)?(?:\u8BF4|\u95EE)(?:\u7684\u662F?)?(?:\u4EC0\u4E48|\u5565)${tail}`
            )
          ]
        },
        {
          act: "why",
          whole: [
            wholly(
              `${head}\u4E3A(?:\u4EC0\u4E48|\u5565|\u4F55)(?:\u8981|\u9700\u8981|\u5F97|\u975E\u8981|\u4E00\u5B9A\u8981)?(?:\u8FD9\u4E2A|\u586B|\u7ED9|\u63D0\u4F9B|\u544A\u8BC9|\u77E5\u9053|\u95EE)?.{0,8}`,
              `${head}(?:\u8981|\u95EE)(?:\u8FD9|\u8FD9\u4E2A|\u5B83|.{1,6})(?:\u5E72\u561B|\u5E72\u4EC0\u4E48|\u5E72\u5565|\u505A\u4EC0\u4E48|\u6709\u4EC0\u4E48\u7528)${tail}`,
              `${head}(?:\u5E72\u561B|\u51ED\u4EC0\u4E48)(?:\u8981)?(?:\u95EE|\u7ED9|\u63D0\u4F9B)?.{0,8}`
            )
          ]
        },
        {
          act: "wait",
          whole: [
            wholly(
              `${head}(?:\u7A0D)?\u7B49(?:\u6211)?(?:\u7B49|\u4E00\u4E0B|\u4E00\u4F1A\u513F?|\u4F1A\u513F?|\u4E0B|\u4E00\u7B49|\u7247\u523B)${tail}`,
              `${head}\u7A0D(?:\u7B49|\u5019|\u540E)(?:\u4E00\u4E0B|\u7247\u523B)?${tail}`,
              `${head}(?:\u6211)?(?:\u5148)?(?:\u627E|\u770B|\u67E5|\u60F3)(?:\u4E00\u4E0B|\u4E00\u627E|\u4E00\u770B|\u627E|\u770B|\u60F3|\u4E00\u4F1A\u513F?)${tail}`,
              "(?:\u7B49\u6211)?(?:\u9A6C\u4E0A|\u4E00\u4F1A\u513F?)(?:\u7ED9\u4F60|\u56DE\u6765|\u5C31\u597D)?",
              `${head}\u7EE7\u7EED\u7B49(?:\u5F85|\u5427)?${tail}`
            )
          ]
        },
        { act: "skip", whole: [wholly(`${head}(?:\u8DF3\u8FC7|\u7565\u8FC7|\u4E0D\u8BC4(?:\u4EF7|\u4E86)?|\u4E0D\u6253\u5206|\u4E0D\u60F3\u8BC4\u4EF7?|\u4E0B\u6B21(?:\u518D\u8BF4|\u5427)|\u4EE5\u540E\u518D\u8BF4|\u4E0D\u586B)${tail}`)] },
        {
          act: "deny",
          whole: [
            wholly(
              `${head}(?:\u4E0D|\u5426|\u6CA1|\u6CA1\u6709|\u522B|\u672A)${tail}`,
              `${head}\u4E0D(?:\u662F|\u5BF9|\u8981|\u7528|\u9700\u8981|\u884C|\u53EF\u4EE5|\u540C\u610F|\u613F\u610F|\u786E\u5B9A|\u60F3|\u5FC5|\u597D)(?:\u8FD9\u6837|\u8FD9\u4E2A|\u7684)?${tail}`,
              `${head}(?:\u4E0D\u7528|\u4E0D\u9700\u8981|\u4E0D\u5FC5)(?:\u4E86)?(?:\u8C22\u8C22|\u9EBB\u70E6)?${tail}`,
              `${head}(?:\u6682\u65F6|\u5148|\u76EE\u524D)(?:\u4E0D|\u6CA1\u6709|\u4E0D\u7528|\u4E0D\u9700\u8981)${tail}`,
              "(?:\u8FD8\u6CA1\u6709?|\u8FD8\u4E0D)(?:\u5462)?",
              "\u9519(?:\u4E86|\u7684)"
            )
          ]
        },
        {
          act: "affirm",
          whole: [
            wholly(
              "(?:\u55EF|\u6069|\u5514|\u54E6|\u5662|\u597D|\u884C|\u5BF9|\u662F|\u4E2D|\u8981|\u53EF|\u53EF\u4EE5|\u6210)+(?:\u7684|\u5440|\u554A|\u54E6|\u5462|\u5427|\u5566|\u6EF4|\u54D2|\u561E|\u4E86)*",
              `${head}(?:\u662F\u7684|\u5BF9\u7684|\u597D\u7684|\u53EF\u4EE5|\u884C\u7684?|\u6CA1\u9519|\u6CA1\u95EE\u9898|\u6CA1\u6BDB\u75C5|\u6B63\u786E|\u786E\u8BA4|\u786E\u5B9A|\u540C\u610F|\u613F\u610F|\u9700\u8981|\u5F53\u7136|\u5FC5\u987B|\u5C31\u8FD9\u6837|\u5C31\u662F|\u5C31\u5B83|\u6709|\u6536\u5230|\u4E86\u89E3|\u6CA1\u5173\u7CFB|\u4E0D\u662F\u4E0D(?:\u884C|\u53EF\u4EE5|\u8981))${tail}`,
              "(?:ok|okay|okk|yes|yep|y)+"
            )
          ]
        },
        {
          act: "thanks",
          whole: [
            wholly(
              `${head}(?:\u975E\u5E38|\u5341\u5206|\u592A|\u771F\u7684?)?(?:\u8C22\u8C22+|\u591A\u8C22|\u611F\u8C22|\u611F\u6FC0|\u8C22\u5566?|\u8C22\u4E86|3q|thx|\u8F9B\u82E6|\u9EBB\u70E6(?:\u4F60|\u60A8))(?:\u4F60|\u60A8|\u4F60\u4EEC|\u60A8\u4EEC)?(?:\u7684)?(?:\u5E2E\u52A9|\u5E2E\u5FD9|\u89E3\u7B54|\u56DE\u590D|\u670D\u52A1)?${tail}`
            )
          ]
        },
        {
          act: "bye",
          whole: [wholly(`${head}(?:\u518D\u89C1|\u62DC\u62DC?|\u62DC|88|886|\u56DE\u89C1|\u56DE\u804A|\u4E0B\u6B21\u804A|\u5148\u8FD9\u6837|\u5C31\u8FD9\u6837\u5427?|\u4E0D\u804A\u4E86|\u5148\u8D70\u4E86|\u6302\u4E86)${tail}`)]
        },
        {
          act: "greet",
          whole: [
            wholly(
              `${head}(?:\u4F60|\u60A8|\u5927\u5BB6)?\u597D(?:\u554A|\u5440|\u5417)?`,
              "(?:\u54C8\u55BD|\u54C8\u5570|\u55E8|\u563F|\u5582|hello|hi|hey)+(?:\u554A|\u5440)?",
              `(?:\u6709\u4EBA|\u5BA2\u670D)?(?:\u5728|\u5728\u7EBF)(?:\u5417|\u4E48|\u561B|\u4E0D|\u6CA1)?`,
              "\u6709\u4EBA\u5417",
              `(?:\u65E9\u4E0A|\u4E0A\u5348|\u4E2D\u5348|\u4E0B\u5348|\u665A\u4E0A|\u65E9)(?:\u597D|\u5B89)?${tail}`
            )
          ]
        }
      ]
    };
  }
});

// src/understanding/en/acts.ts
var acts_exports2 = {};
__export(acts_exports2, {
  enActs: () => enActs
});
var please, head2, human, enActs;
var init_acts2 = __esm({
  "src/understanding/en/acts.ts"() {
    "use strict";
    init_act_rules();
    please = "(?:,? ?(?:please|pls|thanks|thank you|then|now))*";
    head2 = "(?:(?:well|so|um+|uh+|oh|hmm+|ok(?:ay)?|please|pls|sorry|actually|and|but|i think|i guess)[, ]+)*";
    human = "(?:human|person|people|agent|representative|rep|operator|advisor|adviser|manager|supervisor|somebody|someone|human being|real person|live (?:agent|person|chat)|staff member|customer (?:service|care)(?: (?:agent|rep(?:resentative)?))?)";
    enActs = {
      letters: /[a-z]/iu,
      clauses: (text3) => text3.split(/[.!?;\n]+|,(?!\d)|\s[-–—]\s/u).map((clause) => clause.trim()).filter(Boolean),
      courtesies: /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: there| team)?[,.!\s]+|[,.!\s]*(?:thank you(?: (?:so|very) much)?|thanks(?: a lot| so much)?|cheers|please)[.!\s]*$/iu,
      question: /\?\s*$|^(?:how|what|when|where|why|who|which|can|could|do|does|did|is|are|am|was|will|would|should|may|has|have)\b/iu,
      rules: [
        {
          act: "danger",
          within: [
            /\b(?:kill(?:ing)? myself|suicid(?:e|al)|end(?:ing)? my life|want to die|don'?t want to live|self[- ]?harm|hurt(?:ing)? myself|cut(?:ting)? myself)\b/iu,
            /\b(?:caught fire|on fire|is burning|exploded|explosion|electrocuted|electric shock|gas leak|smell(?:s|ing)? gas|(?:is |was )?(?:smoking|smoke coming)|poisoned|unconscious|bleeding|can'?t breathe|burned my|burnt my|call an ambulance)\b/iu
          ],
          unless: /\b(?:could it|can it|will it|is it likely to|prevent|avoid|non-?smoking|smoking (?:room|area|allowed))\b/iu
        },
        {
          act: "ask-human",
          whole: [
            wholly(
              `${head2}(?:a |an |the |real |live |human )*${human}${please}`,
              `${head2}(?:talk|speak|chat|connect|transfer|switch|hand over|escalate)(?: me)?(?: to| with)? (?:a |an |the |real |live |your |another )*${human}${please}`
            )
          ],
          within: [
            new RegExp(
              `\\b(?:talk|speak|chat|connect|connected|transfer|transferred|switch|put|get|give|need|want|like|escalate|reach|have)(?: me| us)?(?: through)?(?: to| with| for)?(?: a| an| the| some)?(?: real| live| actual| human| different)* ${human}\\b`,
              "iu"
            ),
            new RegExp(
              `\\b(?:is there|can i have|could i have|let me (?:talk|speak) to|i(?:'d| would) (?:like|prefer|rather)).{0,24}\\b${human}\\b`,
              "iu"
            ),
            /\b(?:stop|don'?t want) .{0,12}\b(?:bot|robot|machine)\b/iu
          ],
          unless: new RegExp(
            `\\b(?:don'?t|do not|no need|needn'?t|not|without|rather not|never)\\b.{0,20}\\b${human}\\b|\\bare (?:you|u|we|this)\\b|\\b(?:delivery|gift|reach|contact) (?:to )?(?:a|another|the) person\\b|\\bfor (?:a|one|two|each|per|another) (?:person|people)\\b`,
            "iu"
          )
        },
        {
          act: "ask-identity",
          within: [
            /\b(?:are|r) (?:you|u|we|this)\b.{0,12}\b(?:a |an |the )?(?:bot|robot|human|real|person|machine|ai|a\.i\.|computer|automated|automatic|program)\b/iu,
            /\bam i (?:talking|speaking|chatting|writing) (?:to|with) (?:a |an )?(?:real |actual )?(?:bot|robot|human|person|machine|ai|computer)\b/iu,
            /^(?:who|what) are you$|^(?:is this|are you) (?:a )?(?:bot|robot|human|real person)$|^(?:bot|robot|human) or (?:a )?(?:human|person|bot|robot)$/iu
          ]
        },
        {
          act: "complain",
          within: [
            /\b(?:file|make|lodge|raise|submit|register|have)(?: a| an| my)?(?: formal| official)? complaint\b|\bi(?:'d| would)? (?:want|like|wish|need)?(?: to)? complain\b|\b(?:scam(?:mers?)?|fraudsters?|rip[- ]?off|sue you|my lawyer|trading standards|ombudsman|consumer protection|report you to)\b|\b(?:disgraceful|outrageous|unacceptable|ridiculous service|absolutely terrible)\b/iu
          ],
          whole: [wholly(`${head2}(?:a )?complaint${please}`)],
          unless: /\b(?:status of|how (?:do|can) i|where (?:do|can) i|don'?t want to)\b/iu
        },
        {
          act: "none-of-these",
          whole: [
            wholly(
              `${head2}(?:none|neither)(?: of (?:these|those|them|the above))?`,
              `${head2}not (?:any of )?(?:these|those|listed|one of (?:these|those))`,
              "something else",
              "no,? something else"
            )
          ]
        },
        {
          act: "leave-message",
          whole: [
            wholly(
              `${head2}(?:i(?:'d| would)? (?:like|want) to |i(?:'ll| will) |can i |let me )?leave (?:a |you a )?message${please}`,
              "message"
            )
          ]
        },
        {
          act: "ask-callback",
          whole: [
            wholly(
              `${head2}(?:i(?:'d| would)? (?:like|want) |can i (?:get|have) |request |ask for )?(?:a )?call[- ]?back${please}`,
              `${head2}(?:can you |could you |please )?(?:call|phone|ring) me(?: back)?${please}`
            )
          ]
        },
        {
          act: "not-solved",
          whole: [
            wholly(
              `${head2}(?:no[, ]+)?(?:it(?:'s| is)|that(?:'s| is)|this is|the (?:problem|issue) is)?(?: ?(?:still|really|yet))? ?(?:not|n'?t|un)[ -]?(?:yet )?(?:re)?solved(?: yet)?`,
              `${head2}(?:no[, ]+)?(?:it|that|this)? ?(?:still )?(?:did ?n[o']?t|does ?n[o']?t|has ?n[o']?t|have ?n[o']?t) (?:help|work|solve (?:it|my problem|anything)|fix (?:it|anything)|been (?:re)?solved|been fixed)(?: me| yet| at all)?`,
              `${head2}(?:still|it(?:'s| is) still) (?:the same|not working|broken|no(?:t)? good|stuck|a problem|not fixed|unclear)`,
              `${head2}not (?:helpful|fixed|working)`,
              `${head2}(?:this|that) (?:was|is) (?:no|not any|not|useless)(?: help(?:ful)?| use)?`,
              "unsolved|useless|unhelpful"
            )
          ]
        },
        {
          act: "solved",
          whole: [
            wholly(
              `${head2}(?:yes[, ]+|yep[, ]+|yeah[, ]+)?(?:it(?:'s| is| has been)?|that(?:'s| is| has)?|this|the (?:problem|issue)(?: is)?|all|everything(?:'s| is)?|my (?:problem|question|issue) is)? ?(?:been )?(?:now )?(?:re)?(?:solved|sorted|fixed|settled|answered|resolved)(?: it| now| my (?:problem|question|issue))?(?: out)?`,
              `${head2}(?:that|it|this) (?:helps|helped|works|worked|did it|does it|answers (?:it|my question))(?: now| a lot| perfectly)?`,
              `${head2}(?:i(?:'m| am) (?:all )?|all )(?:good|set|done|sorted)(?: now)?`,
              `${head2}(?:done|sorted)(?: now)?`,
              `${head2}(?:i )?(?:got it|understand|understood|see|know now)(?: now)?`,
              `${head2}(?:that(?:'s| is|'ll be| will be) )(?:all|it|everything|clear)(?: for (?:now|today))?`,
              `${head2}(?:no[, ]+)?(?:nothing|no(?:thing)? (?:more|else)|no (?:more|other|further) (?:questions?|problems?))(?: else| more)?`
            )
          ]
        },
        {
          act: "dissatisfied",
          whole: [
            wholly(
              `${head2}(?:i(?:'m| am)|no[, ]+i(?:'m| am)|it was|that was|it's|very|really|quite|so)? ?(?:not|un|dis|isn'?t|wasn'?t)[ -]?(?:at all |really |very |so |too |that )?(?:satisfied|happy|good|great|pleased|impressed)(?: with (?:it|that|this))?(?: at all)?`,
              `${head2}(?:it was |that was |very |really |so |pretty |quite )*(?:bad|poor|terrible|awful|horrible|disappoint(?:ed|ing)|unhappy|rubbish)`,
              `${head2}(?:so-?so|meh|could be better)`
            )
          ]
        },
        {
          act: "satisfied",
          whole: [
            wholly(
              `${head2}(?:yes[, ]+|yeah[, ]+)?(?:i(?:'m| am) |it was |that was |it's |that's |all )?(?:very |really |quite |pretty |so |totally |completely |fully |absolutely )*(?:satisfied|happy|pleased|great|excellent|perfect|wonderful|awesome|amazing|fantastic|brilliant|good|nice|lovely|fine|helpful)(?: with (?:it|that|this|the (?:result|service)))?`
            )
          ]
        },
        {
          act: "cancel",
          whole: [
            wholly(
              `${head2}(?:i (?:want|would like|'d like) to )?(?:cancel|abort|quit|stop|exit|give up)(?: (?:it|this|that|the (?:request|process|queue)|here|waiting))?${please}`,
              `${head2}(?:never ?mind|forget (?:it|about it|this)|leave it|drop it|i(?:'ve| have)? changed my mind|i don'?t want (?:to|this|it)(?: any ?more)?|leave the queue|not any ?more)${please}`
            )
          ]
        },
        {
          act: "repeat",
          whole: [
            wholly(
              `${head2}(?:can you |could you |please )?(?:repeat|say|send|show)(?: (?:that|it|this))?(?: again| once more)?${please}`,
              `${head2}(?:what|pardon|come again|what did you (?:say|ask)|what was (?:that|the question))`,
              "once more|again"
            )
          ]
        },
        {
          act: "why",
          whole: [
            wholly(
              `${head2}why(?: (?:do|would|should|must) (?:you|i|we) (?:need|want|ask|have to|give).{0,40}| (?:is|are) (?:that|this|it|they) (?:needed|necessary|required)| that| this)?`,
              `${head2}what (?:do you need (?:it|that|this) for|(?:is|'s) (?:it|that|this) for)`,
              `${head2}what for`
            )
          ]
        },
        {
          act: "wait",
          whole: [
            wholly(
              `${head2}(?:just |give me )?(?:a |one |1 )?(?:moment|second|sec|minute|min)${please}`,
              `${head2}(?:please )?(?:wait|hold on|hang on|hold up|bear with me)(?: (?:a|one) (?:moment|second|sec|minute|min))?${please}`,
              `${head2}let me (?:check|look|see|find|think)(?: (?:it|that|for it))?(?: up)?`,
              "brb|(?:keep|i(?:'ll| will) (?:keep )?|continue )(?:wait|waiting)"
            )
          ]
        },
        {
          act: "skip",
          whole: [
            wholly(
              `${head2}(?:skip|pass|no rating|not now|maybe later|next time|i(?:'d| would) rather not|prefer not to)(?: (?:it|this|that))?${please}`
            )
          ]
        },
        {
          act: "deny",
          whole: [
            wholly(
              `${head2}(?:no+|nope|nah|n|not really|no way|negative|wrong|incorrect|false|never|i (?:don'?t|do not|didn'?t)|not (?:that|this|right|correct|exactly|at all)|that'?s (?:wrong|not (?:it|right|correct))|no need|of course not|not yet)(?:,? ?(?:it(?:'s| is) (?:not|wrong)|thanks?|thank you|not that|it isn'?t|i don'?t))?`
            )
          ]
        },
        {
          act: "affirm",
          whole: [
            wholly(
              `${head2}(?:y+|yes+|yep|yup|yeah+|ya|yea|sure|ok+|okay|okey|k|right|correct|exactly|absolutely|definitely|certainly|of course|indeed|true|fine|alright|all right|go ahead|do it|sounds good|please do|please|agreed?|confirm(?:ed)?|i (?:do|am|agree|confirm)|that(?:'s| is) (?:right|correct|it|fine|ok(?:ay)?)|no problem|why not|perfect)(?:,? ?(?:yes|please|sure|thanks?|thank you|it is|that'?s right|correct|i do|of course|go ahead|do it))*`
            )
          ]
        },
        {
          act: "thanks",
          whole: [
            wholly(
              `${head2}(?:(?:many |great[, ]+)?thanks?(?: you)?|thank ?(?:you|u)|thx|ty|cheers|much appreciated|i appreciate (?:it|that|your help)|appreciate it)(?: (?:so|very|a lot|much|again|for (?:your |the )?(?:help|answer|time|support|reply)|anyway|everything|so much|very much))*`
            )
          ]
        },
        {
          act: "bye",
          whole: [
            wholly(
              `${head2}(?:good ?bye|bye+|bye[- ]bye|see (?:you|ya)(?: later| soon)?|cya|have a (?:good|nice|great) (?:day|one|evening|night|weekend)|good night|take care|farewell|ttyl)(?: then| now)?`
            )
          ]
        },
        {
          act: "greet",
          whole: [
            wholly(
              `(?:hi+|hello+|hey+|hiya|howdy|greetings|yo|good (?:morning|afternoon|evening|day)|morning)(?: there| all| team| everyone| again)?`,
              `(?:is )?any(?:one|body) (?:there|here)|(?:are )?you there|hello (?:is )?any(?:one|body) (?:there|here)`
            )
          ]
        }
      ]
    };
  }
});

// src/understanding/acts.ts
function hearActs(utterance, all) {
  const languages = all.filter((language) => language.letters.test(utterance));
  const found = hearUrgent(utterance, languages);
  return {
    ...found ? { urgent: found } : {},
    whole: utterance.length <= longestAct ? hearWhole(utterance, languages) : [],
    point: pointOf(utterance, languages),
    isQuestion: languages.some((language) => language.question.test(utterance))
  };
}
function hearUrgent(utterance, languages) {
  const head3 = utterance.slice(0, 500);
  for (const act2 of urgent) {
    for (const { rules, clauses } of languages) {
      const rule = rules.find((candidate) => candidate.act === act2);
      if (!rule || rule.unless?.test(head3)) continue;
      const words2 = within(rule, head3) ?? clauses(head3).find((clause) => rule.whole?.some((pattern) => pattern.test(clause)));
      if (words2 !== void 0) return { act: act2, words: words2 };
    }
  }
  return void 0;
}
function within(rule, text3) {
  for (const pattern of rule.within ?? []) {
    const found = pattern.exec(text3);
    if (found) return found[0];
  }
  return void 0;
}
function hearWhole(utterance, languages) {
  for (const language of languages) {
    const entire = wholeAct(language.rules, utterance.replace(/[\s.,!?;。，！？；~～]+$/u, ""));
    if (entire) return [entire];
    const clauses = language.clauses(utterance);
    const acts = clauses.map((clause) => wholeAct(language.rules, clause));
    if (clauses.length === 0 || acts.some((act2) => act2 === void 0)) continue;
    const heard = acts;
    const weighty = heard.filter((act2) => !courteous.has(act2.act));
    const kept2 = weighty.length > 0 ? weighty : heard;
    const order2 = (act2) => language.rules.findIndex((rule) => rule.act === act2);
    const unique = kept2.filter((act2, index) => kept2.findIndex((other) => other.act === act2.act) === index);
    return unique.sort((a, b) => order2(a.act) - order2(b.act));
  }
  const point = pointOf(utterance, languages);
  return point !== utterance && point !== "" ? hearWhole(point, languages) : [];
}
function wholeAct(rules, clause) {
  const rule = rules.find(
    (candidate) => candidate.whole?.some((pattern) => pattern.test(clause)) && !candidate.unless?.test(clause)
  );
  return rule && { act: rule.act, words: clause };
}
function pointOf(utterance, languages) {
  let point = utterance;
  for (const { courtesies } of languages) point = point.replace(courtesies, "").replace(courtesies, "");
  return point === "" ? utterance : point;
}
var urgent, courteous, longestAct;
var init_acts3 = __esm({
  "src/understanding/acts.ts"() {
    "use strict";
    urgent = /* @__PURE__ */ new Set(["danger", "ask-human", "ask-identity", "complain"]);
    courteous = /* @__PURE__ */ new Set(["thanks", "greet", "bye"]);
    longestAct = 60;
  }
});

// src/understanding/choices.ts
function pickChoice(utterance, choices) {
  if (choices.length === 0) return void 0;
  const words2 = plain2(utterance);
  const byLabel = choices.find((choice) => plain2(choice.label) === words2);
  if (byLabel) return byLabel;
  if (last.test(words2)) return choices.at(-1);
  const found = ordinal.exec(words2);
  const word = found?.[1] ?? found?.[2];
  if (word === void 0) return void 0;
  return choices[(ordinals[word.toLowerCase()] ?? Number(word)) - 1];
}
function plain2(text3) {
  return text3.toLowerCase().replace(/[\s.,!?;。，！？；、：:“”"']+$/u, "").replace(/^[\s“"']+/u, "").replace(/\s+/g, " ").trim();
}
var ordinals, ordinal, last;
var init_choices = __esm({
  "src/understanding/choices.ts"() {
    "use strict";
    ordinals = {
      \u4E00: 1,
      \u4E8C: 2,
      \u4E24: 2,
      \u4E09: 3,
      \u56DB: 4,
      \u4E94: 5,
      \u516D: 6,
      \u4E03: 7,
      \u516B: 8,
      first: 1,
      second: 2,
      third: 3,
      fourth: 4,
      fifth: 5,
      sixth: 6,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6
    };
    ordinal = /^(?:选|选择|要|我要|我选|就|是)?(?:第)?([一二两三四五六七八]|\d{1,2})(?:个|项|条|种|号|款)?(?:吧|的)?$|^(?:the |number |no\.? ?|option |#)?(\d{1,2}|first|second|third|fourth|fifth|sixth|one|two|three|four|five|six)(?: one| option)?$/iu;
    last = /^(?:选|要|我要|我选|就)?最后(?:一)?(?:个|项|条|种|款)?(?:吧)?$|^(?:the )?last(?: one| option)?$/iu;
  }
});

// src/understanding/decide.ts
function decide(candidates2, thresholds) {
  const [best, second] = candidates2;
  if (!best) return { type: "none", options: [] };
  const near = candidates2.filter((match) => match.probability >= leastOption).slice(0, mostOptions);
  const rivalled = second !== void 0 && second.probability >= thresholds.clarify && best.probability - second.probability < margin;
  if (best.probability >= thresholds.answer && !rivalled) return { type: "confident", best };
  if (best.probability >= thresholds.clarify) return { type: "ambiguous", options: near };
  return { type: "none", options: near };
}
function optionsOf(matches, option) {
  return matches.flatMap((match) => option(match.id) ?? []);
}
var defaultThresholds, margin, mostOptions, leastOption;
var init_decide = __esm({
  "src/understanding/decide.ts"() {
    "use strict";
    defaultThresholds = { answer: 0.7, clarify: 0.3 };
    margin = 0.05;
    mostOptions = 3;
    leastOption = 0.1;
  }
});

// src/understanding/rating.ts
function readRating(text3) {
  const leading = readLeading(text3);
  const named = leading ? void 0 : readNamed(text3);
  const marks3 = leading ?? (named ? [] : readMarks(text3));
  if (marks3.some((mark) => mark < 1 || mark > 5) || Object.values(named ?? {}).some((mark) => mark < 1 || mark > 5))
    return "out-of-range";
  const scores = named ?? fromMarks(marks3, text3) ?? fromWords(text3);
  const comment = commentOf(text3, scores !== void 0);
  if (!scores && !comment) return void 0;
  return { rating: { ...scores, ...comment ? { comment } : {} } };
}
function readNamed(text3) {
  const found = {};
  for (const { name, words: words2 } of dimensions) {
    const match = new RegExp(
      `(?:${words2.source})[^\\d,\uFF0C\u3002;\uFF1B]{0,6}?(\\d{1,3}|[\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94](?=[\u5206\u661F\\s,\uFF0C]|$)|\\b(?:one|two|three|four|five)\\b)`,
      "iu"
    ).exec(text3);
    if (match?.[1]) found[name] = toNumber(match[1]);
  }
  return Object.keys(found).length > 0 ? found : void 0;
}
function readLeading(text3) {
  const found = /^\s*(\d{1,2})[\s,，、/]+(\d{1,2})[\s,，、/]+(\d{1,2})(?!\d)/u.exec(text3);
  return found?.slice(1, 4).map(Number);
}
function readMarks(text3) {
  const compact = /^[1-5]{3}$/u.test(text3.trim()) ? [...text3.trim()] : void 0;
  const found = compact ?? text3.match(/\d{1,3}(?:\.\d)?|[一二两三四五](?=[\s,，、分星颗]|$|[一二两三四五])|\b(?:one|two|three|four|five)\b/giu) ?? [];
  const letters = text3.replace(
    /[\d\s.,，、/分星颗点一二两三四五都是全部给打]|one|two|three|four|five|stars?|points?|all|out of|for/giu,
    ""
  );
  return letters.length > 0 && !compact && !/分(?!钟)|星|star|point|score|rate|rating/iu.test(text3) ? [] : found.map(toNumber);
}
function fromMarks(marks3, text3) {
  const [first, second, third] = marks3;
  if (first === void 0) return void 0;
  if (second !== void 0 && third !== void 0) {
    return { speed: first, accuracy: second, attitude: third, ...marks3[3] === void 0 ? {} : { overall: marks3[3] } };
  }
  if (second !== void 0) return { speed: first, accuracy: second };
  return /都|全|all/iu.test(text3) ? { speed: first, accuracy: first, attitude: first } : { overall: first };
}
function fromWords(text3) {
  const verdict2 = verdicts.find(({ words: words2 }) => words2.test(text3));
  return verdict2 && { overall: verdict2.score };
}
function commentOf(text3, rated) {
  const rest = text3.replace(/\b(?:one|two|three|four|five)\b|\d+(?:\.\d)?|[一二两三四五](?=[\s,，、分星])|[分星点，,。.、/！!\s]/giu, "").replace(/速度|响应|准确性?|解答|态度|服务|speed|accuracy|courtesy|attitude|all|both|stars?|points?/giu, "");
  const letters = rest.match(/\p{L}/gu)?.length ?? 0;
  const chinese = /\p{Script=Han}/u.test(rest);
  return letters >= (chinese ? rated ? 5 : 2 : rated ? 12 : 4) ? text3 : void 0;
}
function toNumber(word) {
  return numerals[word.toLowerCase()] ?? Number(word);
}
var numerals, dimensions, verdicts;
var init_rating = __esm({
  "src/understanding/rating.ts"() {
    "use strict";
    numerals = {
      \u4E00: 1,
      \u4E8C: 2,
      \u4E24: 2,
      \u4E09: 3,
      \u56DB: 4,
      \u4E94: 5,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5
    };
    dimensions = [
      { name: "speed", words: /速度|响应|回复|快慢|speed|response|fast/iu },
      { name: "accuracy", words: /准确|解答|专业|内容|accura(?:cy|te)|answers?|quality/iu },
      { name: "attitude", words: /态度|服务|礼貌|attitude|courtesy|courteous|polite|friendl(?:y|iness)|manners?/iu }
    ];
    verdicts = [
      {
        score: 1,
        words: /(?:非常|很|极其|十分|太|特别)(?:不满意|差|糟糕|烂|失望)|最差|垃圾|very (?:dis|un)?satisf|terrible|awful|horrible|worst|very (?:bad|poor)/iu
      },
      {
        score: 2,
        words: /不(?:太|是很|怎么|够|大)?(?:满意|好|行)|差评|差劲|较差|失望|\b(?:poor|bad|dissatisfied|unsatisfied|unhappy|disappoint\w*|not (?:very |really |so )?(?:good|satisfied|happy|great))\b/iu
      },
      { score: 3, words: /一般|还行|凑合|马马虎虎|普通|\b(?:ok(?:ay)?|average|fair|so-?so|neutral|acceptable|mediocre)\b/iu },
      {
        score: 5,
        words: /(?:非常|很|十分|特别|超级?|相当|太|都很|极其)(?:满意|好|棒|不错|赞)|完美|优秀|满分|五星|点赞|\b(?:excellent|perfect|great|amazing|awesome|outstanding|fantastic|brilliant|wonderful|very (?:good|satisfied|happy)|top)\b/iu
      },
      { score: 4, words: /满意|不错|挺好|好评|可以|\b(?:good|satisfied|happy|nice|fine|well done)\b/iu }
    ];
  }
});

// src/understanding/slots.ts
function readSlot(text3, slot, acts, analyzer) {
  switch (slot.type) {
    case "yes-no":
      return readYesNo(acts);
    case "choice":
      return readOption(text3, slot);
    case "number":
      return readNumber(text3, analyzer);
    default:
      return slot.pattern === void 0 ? readText(text3, acts) : readPattern(text3, slot.pattern);
  }
}
function readYesNo(acts) {
  const first = acts.whole[0]?.act;
  if (first === "affirm" || first === "satisfied") return true;
  return first === "deny" ? false : void 0;
}
function readOption(text3, slot) {
  const words2 = text3.toLowerCase();
  const named = (slot.options ?? []).filter((option) => option.labels.some((label) => words2.includes(label.toLowerCase())));
  return named.length === 1 ? named[0]?.value : void 0;
}
function readNumber(text3, analyzer) {
  const digits = /-?\d+(?:,\d{3})*(?:\.\d+)?/.exec(text3)?.[0];
  if (digits !== void 0) return Number(digits.replaceAll(",", ""));
  return analyzer?.values(text3).find((found) => found.kind === "number")?.value;
}
function readText(text3, acts) {
  const act2 = acts.whole[0]?.act;
  return act2 !== void 0 && notAnAnswer.has(act2) ? void 0 : text3;
}
function readPattern(text3, pattern) {
  let search = searches.get(pattern);
  if (!search) {
    search = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])|(?<=\\p{Script=Han})(?:${pattern})(?=\\p{Script=Han}|$|[^\\p{L}\\p{N}])`,
      "u"
    );
    if (searches.size >= 1e3) searches.clear();
    searches.set(pattern, search);
  }
  const found = search.exec(text3)?.[0];
  if (found !== void 0) return found;
  const joined3 = text3.replace(/(?<=[\dA-Za-z])[\s-]+(?=[\dA-Za-z])/g, "");
  return joined3 === text3 ? void 0 : search.exec(joined3)?.[0];
}
var notAnAnswer, searches;
var init_slots = __esm({
  "src/understanding/slots.ts"() {
    "use strict";
    notAnAnswer = /* @__PURE__ */ new Set([
      "cancel",
      "repeat",
      "why",
      "wait",
      "skip",
      "greet",
      "bye",
      "thanks",
      "deny"
    ]);
    searches = /* @__PURE__ */ new Map();
  }
});

// src/understanding/interpreter.ts
var interpreter_exports = {};
__export(interpreter_exports, {
  createInterpreter: () => createInterpreter
});
function createInterpreter(parts) {
  const thresholds = parts.thresholds ?? defaultThresholds;
  return {
    sync: parts.sync,
    interpret: (utterance, situation) => {
      const acts = hearActs(utterance, parts.languages);
      const known = hearKnown(utterance, situation, acts, parts.analyzer);
      if (known) return interpretation(known);
      const query = {
        text: acts.point,
        locale: situation.locale,
        limit: candidates,
        ...situation.flow ? { scope: situation.flow } : {}
      };
      const matches = parts.search(query, situation.now);
      return matches instanceof Promise ? matches.then((found) => settle2(utterance, situation, acts, found)) : settle2(utterance, situation, acts, matches);
    }
  };
  function settle2(utterance, situation, acts, matches) {
    const because = { candidates: matches, thresholds };
    const verdict2 = decide(matches, thresholds);
    const { expects } = situation;
    if (expects.kind === "slot") {
      const free = expects.type === "text" && expects.pattern === void 0;
      const sure = verdict2.type === "confident" && (!free || verdict2.best.probability >= interruption && acts.isQuestion);
      if (!sure) return interpretation(free ? fillText(utterance, expects, acts) : unfit(expects), because);
    }
    if (expects.kind === "rating" && verdict2.type !== "confident") {
      const rating = readRating(utterance);
      if (typeof rating === "object")
        return interpretation({ decision: "rate", commands: [{ type: "rate", rating: rating.rating }] }, because);
      return interpretation({ decision: "no-match", commands: [{ type: "no-match", options: [] }] }, because);
    }
    if (verdict2.type === "confident") return interpretation(follow(verdict2.best), because);
    const options = optionsOf(verdict2.options, parts.option);
    if (verdict2.type === "ambiguous" && options.length > 0) {
      return interpretation({ decision: "clarify", commands: [{ type: "clarify", options }] }, because);
    }
    const offered2 = options.length > 0 ? options : parts.popular();
    return interpretation({ decision: "no-match", commands: [{ type: "no-match", options: offered2 }] }, because);
  }
  function follow(best) {
    const option = parts.option(best.id);
    const heard = best.phrase === void 0 ? {} : { heard: best.phrase };
    if (option?.flow !== void 0)
      return { decision: "start", commands: [{ type: "start", flow: option.flow, title: option.title }], ...heard };
    const article = option?.article ?? best.id.replace(/^article:/, "");
    return { decision: "answer", commands: [{ type: "answer", article, ...option ? { title: option.title } : {} }], ...heard };
  }
}
function hearKnown(utterance, situation, acts, analyzer) {
  const { expects } = situation;
  if (acts.urgent?.act === "danger") return simple(acts.urgent);
  const choice = pickChoice(utterance, situation.choices);
  const rating = expects.kind === "rating" && !(choice && /\p{L}/u.test(utterance)) ? readRating(utterance) : void 0;
  if (rating === "out-of-range") return { decision: "no-match", commands: [{ type: "no-match", options: [] }] };
  const marked = rating && Object.keys(rating.rating).some((key) => key !== "comment");
  if (rating && marked && !acts.isQuestion)
    return { decision: "rate", heard: utterance, commands: [{ type: "rate", rating: rating.rating }] };
  if (choice?.command) return { decision: "choice", heard: choice.label, commands: [choice.command] };
  if (choice?.sets) return { decision: "fill", heard: choice.label, commands: fills(choice.sets) };
  if (acts.urgent) return simple(acts.urgent);
  const act2 = acts.whole[0];
  if (expects.kind === "message" || expects.kind === "contact") {
    return act2?.act === "cancel" ? simple(act2) : { decision: "say", commands: [{ type: "say", text: utterance }] };
  }
  if (expects.kind === "slot") {
    const free = expects.type === "text" && expects.pattern === void 0;
    const value = free && acts.isQuestion ? void 0 : readSlot(utterance, expects, acts, analyzer);
    if (value !== void 0) {
      const others = (situation.slots ?? []).flatMap(
        (slot) => slot.pattern || slot.options ? offered(utterance, slot, acts, analyzer) : []
      );
      return { decision: "fill", heard: utterance, commands: [{ type: "fill", slot: expects.slot, value }, ...others] };
    }
  }
  return act2 && simple(act2, acts);
}
function offered(utterance, slot, acts, analyzer) {
  const value = readSlot(utterance, slot, acts, analyzer);
  return value === void 0 ? [] : [{ type: "fill", slot: slot.slot, value }];
}
function fillText(utterance, slot, acts) {
  return acts.whole.length > 0 ? unfit(slot) : { decision: "fill", heard: utterance, commands: [{ type: "fill", slot: slot.slot, value: utterance }] };
}
function unfit(slot) {
  return { decision: "unfit", commands: [{ type: "unfit", slot: slot.slot }] };
}
function fills(sets) {
  return Object.entries(sets).map(([slot, value]) => ({ type: "fill", slot, value }));
}
function simple(first, acts) {
  const all = acts ? acts.whole.map((act2) => ({ type: act2.act })) : [{ type: first.act }];
  return { decision: first.act, heard: first.words, commands: all };
}
function interpretation(heard, more = {}) {
  return {
    commands: heard.commands,
    because: { decision: heard.decision, ...heard.heard === void 0 ? {} : { heard: heard.heard }, ...more }
  };
}
var interruption, candidates;
var init_interpreter = __esm({
  "src/understanding/interpreter.ts"() {
    "use strict";
    init_acts3();
    init_choices();
    init_decide();
    init_rating();
    init_slots();
    interruption = 0.85;
    candidates = 5;
  }
});

// src/adapters/fuse-matcher.ts
var fuse_matcher_exports = {};
__export(fuse_matcher_exports, {
  createFuseMatcher: () => createFuseMatcher,
  fuseTokens: () => fuseTokens
});
import Fuse from "fuse.js";
function fuseTokens(text3) {
  const tokens = [];
  for (const [run] of text3.toLowerCase().matchAll(/\p{Script=Han}+|[\p{L}\p{N}]+/gu)) {
    if (!/\p{Script=Han}/u.test(run)) {
      tokens.push(run);
      continue;
    }
    const characters = Array.from(run);
    tokens.push(...characters, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`));
  }
  return tokens;
}
function createFuseMatcher() {
  let fuse;
  return {
    name: "fuse",
    sync: true,
    index: (documents) => {
      const rows = documents.flatMap(
        (document) => [...document.phrasings, ...document.titles].map(({ text: text3 }) => ({ document, text: text3 }))
      );
      fuse = new Fuse(rows, {
        keys: ["text"],
        useTokenSearch: true,
        tokenize: fuseTokens,
        ignoreLocation: true,
        includeScore: true,
        threshold: 0.2
      });
    },
    match: ({ text: text3, limit, category, scope }) => {
      const query = Array.from(text3).slice(0, longestQuery).join("").trim();
      if (!fuse || fuseTokens(query).length === 0) return [];
      const best = /* @__PURE__ */ new Map();
      for (const { item, score = 1 } of fuse.search(query)) {
        const { document } = item;
        if (category !== void 0 && document.category !== category) continue;
        if (document.scope !== void 0 && document.scope !== scope) continue;
        const known = best.get(document.id);
        if (!known || score < known.score) best.set(document.id, { row: item, score });
      }
      return [...best.values()].sort((a, b) => a.score - b.score || (a.row.document.id < b.row.document.id ? -1 : 1)).slice(0, limit).map(
        ({ row, score }) => ({
          id: row.document.id,
          score: round(1 - score),
          probability: round(probabilityOf(1 - score)),
          phrase: row.text,
          by: "fuse"
        })
      );
    }
  };
}
function probabilityOf(score) {
  const above2 = table.findIndex(([at]) => at >= score);
  const [toScore, toProbability] = table[above2 < 0 ? table.length - 1 : above2] ?? [1, 1];
  const [fromScore, fromProbability] = table[Math.max(0, above2 - 1)] ?? [0, 0];
  if (above2 <= 0 || toScore === fromScore) return toProbability;
  return fromProbability + (score - fromScore) / (toScore - fromScore) * (toProbability - fromProbability);
}
function round(value) {
  return Math.round(value * 1e4) / 1e4;
}
var longestQuery, table;
var init_fuse_matcher = __esm({
  "src/adapters/fuse-matcher.ts"() {
    "use strict";
    longestQuery = 128;
    table = [
      [0, 0],
      [0.03, 0.02],
      [0.07, 0.2],
      [0.15, 0.33],
      [0.25, 0.36],
      [0.31, 0.43],
      [0.37, 0.5],
      [0.43, 0.57],
      [0.47, 0.65],
      [0.52, 0.7],
      [0.7, 0.74],
      [0.9, 0.79],
      [0.99, 0.9],
      [1, 0.98]
    ];
  }
});

// src/digest/index.ts
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
function canonicalJson(value) {
  return JSON.stringify(value, (_key, part3) => {
    if (typeof part3 !== "object" || part3 === null || Array.isArray(part3)) return part3;
    const source = part3;
    return Object.fromEntries(
      Object.keys(source).sort().map((key) => [key, source[key]])
    );
  });
}
function digest(value) {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
function fingerprint(text3) {
  let hash = 2166136261;
  for (let i = 0; i < text3.length; i++) {
    hash ^= text3.charCodeAt(i);
    hash = Math.imul(hash, 16777619);
  }
  return hash >>> 0;
}

// src/errors/runtime-codes.ts
var list = (known) => Array.isArray(known) && known.length > 0 ? known.join(", ") : "(none)";
var runtimeTexts = {
  ARTICLE_DUPLICATE: ({ article }) => ({
    message: `Two articles have the id "${article}".`,
    fix: "give each article an id of its own."
  }),
  ARTICLE_UNKNOWN: ({ article }) => ({
    message: `There is no article "${article}".`,
    fix: "check the id, or put the article first."
  }),
  ARTICLE_VERSION: ({ article, expected: expected2, found }) => ({
    message: `Article "${article}" was to be version ${expected2}, but version ${found} was given.`,
    fix: "read the latest version, apply your change to it, and put it with the next number."
  }),
  BACKUP_INVALID: ({ reason }) => ({
    message: `The backup cannot be restored: ${reason}.`,
    fix: "use an unchanged file written by export()."
  }),
  COMMIT_CONFLICT: ({ attempts }) => ({
    message: `The conversation was changed by others ${attempts} times in a row while this turn ran; nothing was saved.`,
    fix: "send the message again; if it lasts, route one conversation to one process."
  }),
  CONVERSATION_UNKNOWN: () => ({
    message: "There is no such conversation.",
    fix: "an agent event needs a conversation that a customer has opened."
  }),
  DEFINITION_MISSING: ({ flow, version }) => ({
    message: `Flow "${flow}" at version ${version} is neither loaded nor in the store.`,
    fix: "load a pack that has it, or use the store that the conversation was saved to."
  }),
  DURATION_INVALID: ({ text: text3 }) => ({
    message: `"${text3}" is not a duration.`,
    fix: "write a number and a unit: 500ms, 3s, 2m, 1h, 7d."
  }),
  FLOW_DUPLICATE: ({ flow }) => ({ message: `Two flows have the id "${flow}".`, fix: "give each flow an id of its own." }),
  FLOW_INVALID: ({ reason }) => ({
    message: `The flow cannot be built: ${reason}.`,
    fix: "correct the definition at the place named."
  }),
  FLOW_UNKNOWN: ({ flow, known }) => ({ message: `There is no flow "${flow}".`, fix: `use one of: ${list(known)}.` }),
  INPUT_INVALID: ({ reason }) => ({
    message: `The input was refused: ${reason}.`,
    fix: "see the Input type; nothing was saved."
  }),
  MACHINE_DELAY_UNKNOWN: ({ delay, known }) => ({
    message: `The machine uses the delay "${delay}", which has no value.`,
    fix: `define it beside: ${list(known)}.`
  }),
  MACHINE_FAILED: ({ reason }) => ({
    message: `A guard or action of the machine failed: ${reason}.`,
    fix: "correct the condition or value at the place named."
  }),
  MACHINE_LOOP: ({ limit }) => ({
    message: `The machine took more than ${limit} steps without coming to rest.`,
    fix: "bound the cycle, or let it wait for the customer."
  }),
  PORT_FAILED: ({ port, reason }) => ({
    message: `The ${port} failed: ${reason}.`,
    fix: "see the cause; the conversation goes on without it."
  }),
  RECORD_VERSION: ({ found, expected: expected2 }) => ({
    message: `The conversation was saved by a newer kefu (record version ${found}, this one reads ${expected2}).`,
    fix: "update kefu in this process."
  }),
  SERVICE_NOT_A_FUNCTION: ({ service }) => ({
    message: `Service "${service}" is not a function.`,
    fix: "register an async function: (input, context) => result."
  }),
  SERVICE_UNKNOWN: ({ service, known }) => ({
    message: `No service "${service}" is registered.`,
    fix: `register it in createAssistant({ services }); there is: ${list(known)}.`
  }),
  TEXT_INVALID: ({ reason }) => ({
    message: `The text is not valid MessageFormat 2: ${reason}.`,
    fix: "check braces and names; write \\{ for a brace."
  }),
  TEXT_UNKNOWN: ({ key }) => ({
    message: `There is no wording "${key}".`,
    fix: "use a key of the default wording, or add the text."
  })
};

// src/errors/kefu-error.ts
var marker = /* @__PURE__ */ Symbol.for("kefu.error");
var KefuError = class extends Error {
  code;
  facts;
  where;
  /** What to do, in English. */
  fix;
  /** Builds the error whose texts the catalogue has for the code. */
  constructor(code, facts = {}, where = {}, cause) {
    const texts = runtimeTexts[code](facts);
    super(`${whereText(where)}${texts.message} (${code}) Fix: ${texts.fix}`, cause === void 0 ? void 0 : { cause });
    this.name = "KefuError";
    this.code = code;
    this.facts = facts;
    this.where = where;
    this.fix = texts.fix;
    Object.defineProperty(this, marker, { value: true });
  }
  /** Whether something thrown is a KefuError, of this or another copy of the package. */
  static is(thrown) {
    return typeof thrown === "object" && thrown !== null && marker in thrown;
  }
};
function whereText(where) {
  if (where.file !== void 0) {
    const position3 = where.line === void 0 ? "" : `:${where.line}:${where.column ?? 1}`;
    return `${where.file}${position3}  `;
  }
  return where.path === void 0 ? "" : `${where.path}: `;
}
function thrownText(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

// src/errors/suggest.ts
function suggest(word, known) {
  let best;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast = [];
  let last2 = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last2[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last2[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last2;
    last2 = row;
  }
  return last2[b.length] ?? limit;
}

// src/model/act.ts
var insubstantial = /* @__PURE__ */ new Set([
  "acknowledge",
  "wait",
  "delay-notice",
  "invite-rating",
  "greet",
  "disclose",
  "queue-update"
]);
function isSubstantive(act2) {
  return !insubstantial.has(act2);
}

// src/model/command.ts
var simpleActs = [
  "affirm",
  "deny",
  "solved",
  "not-solved",
  "satisfied",
  "dissatisfied",
  "cancel",
  "repeat",
  "why",
  "wait",
  "skip",
  "greet",
  "thanks",
  "bye",
  "none-of-these",
  "leave-message",
  "ask-callback",
  "ask-human",
  "ask-identity",
  "complain",
  "danger"
];

// src/model/duration.ts
var unit = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var part = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/y;
function milliseconds(text3) {
  if (typeof text3 === "number") return Number.isFinite(text3) && text3 >= 0 ? Math.round(text3) : void 0;
  let total = 0;
  part.lastIndex = 0;
  let end3 = 0;
  while (end3 < text3.length) {
    const found = part.exec(text3);
    if (!found) return void 0;
    total += Number(found[1]) * unit[found[2]];
    end3 = part.lastIndex;
  }
  return end3 === 0 ? void 0 : Math.round(total);
}

// src/model/record.ts
var recordVersion = 1;

// src/model/text.ts
function textFor(text3, locale) {
  if (typeof text3 === "string") return { locale, variants: [text3] };
  if (Array.isArray(text3)) return { locale, variants: text3 };
  const byLocale = text3;
  const language = locale.split("-")[0] ?? locale;
  for (const tag of [locale, language, ...Object.keys(byLocale)]) {
    if (!Object.hasOwn(byLocale, tag)) continue;
    const found = byLocale[tag];
    if (found === void 0) continue;
    return { locale: tag, variants: typeof found === "string" ? [found] : found };
  }
  return void 0;
}

// src/model/turn.ts
var logVersion = 1;

// src/knowledge/documents.ts
function articleDocument(article) {
  return {
    id: `article:${article.id}`,
    option: { article: article.id, title: article.title },
    titles: titlesOf(article.title),
    phrasings: Object.entries(article.phrasings).flatMap(([locale, texts]) => texts.map((text3) => ({ locale, text: text3 }))),
    category: article.category,
    ...article.scope === void 0 ? {} : { scope: article.scope }
  };
}
function titlesOf(title) {
  const locales = typeof title === "string" || Array.isArray(title) ? ["zh", "en"] : Object.keys(title);
  return locales.flatMap((locale) => {
    const text3 = textFor(title, locale)?.variants[0];
    return text3 === void 0 ? [] : [{ locale, text: text3 }];
  });
}

// src/knowledge/validity.ts
var minute = 6e4;
var formats = /* @__PURE__ */ new Map();
var latest;
function dayOf(now, timeZone) {
  const inMinutes = Math.floor(now / minute);
  if (latest?.minute === inMinutes && latest.timeZone === timeZone) return latest.day;
  let format3 = formats.get(timeZone);
  if (!format3) {
    format3 = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
    formats.set(timeZone, format3);
  }
  latest = { minute: inMinutes, timeZone, day: format3.format(now) };
  return latest.day;
}
function isServed(article, day) {
  return article.status === "published" && (article.validFrom === void 0 || article.validFrom <= day) && (article.validUntil === void 0 || day <= article.validUntil);
}

// src/adapters/memory-knowledge.ts
function createMemoryKnowledge(articles, options = {}) {
  const timeZone = options.timeZone ?? "UTC";
  const now = options.now ?? Date.now;
  let entries = fill(articles);
  let changes2 = [];
  let revision = 1;
  const note4 = (action, article, version, by) => {
    changes2 = [...changes2, { number: changes2.length + 1, at: now(), by, action, article, version }];
    revision += 1;
  };
  const entryOf = (id) => {
    const entry = entries.get(id);
    const latest2 = entry?.versions.at(-1);
    if (!entry || !latest2) throw new KefuError("ARTICLE_UNKNOWN", { article: id });
    return { ...entry, latest: latest2 };
  };
  return {
    reader: {
      sync: true,
      revision: () => revision,
      published: () => [...entries.values()].flatMap((entry) => entry.served ? [entry.served] : []),
      served: (id, at) => {
        const article = entries.get(id)?.served;
        return article && isServed(article, dayOf(at, timeZone)) ? article : void 0;
      }
    },
    writer: {
      put: async (article, by) => {
        const entry = entries.get(article.id);
        const expected2 = (entry?.versions.at(-1)?.version ?? 0) + 1;
        if (article.version !== expected2)
          throw new KefuError("ARTICLE_VERSION", { article: article.id, expected: expected2, found: article.version });
        const draft = { ...copy(article), status: "draft" };
        entries.set(article.id, { versions: [...entry?.versions ?? [], draft], served: entry?.served });
        note4("put", article.id, article.version, by);
      },
      publish: async (id, by) => {
        const { versions, latest: latest2 } = entryOf(id);
        const served = { ...latest2, status: "published" };
        entries.set(id, { versions: [...versions.slice(0, -1), served], served });
        note4("publish", id, latest2.version, by);
      },
      retire: async (id, by) => {
        const { versions, latest: latest2 } = entryOf(id);
        entries.set(id, { versions: [...versions.slice(0, -1), { ...latest2, status: "retired" }], served: void 0 });
        note4("retire", id, latest2.version, by);
      },
      history: async (id) => {
        const { versions } = entryOf(id);
        return { versions, changes: changes2.filter((change) => change.article === id) };
      },
      export: async () => {
        const content = {
          articles: [...entries].map(([, entry]) => ({ versions: entry.versions, served: entry.served?.version ?? null })),
          changes: changes2
        };
        return copy({ format: 1, ...content, hash: digest(content) });
      },
      import: async (backup, by) => {
        const { format: format3, hash, ...content } = copy(backup);
        if (format3 !== 1) throw new KefuError("BACKUP_INVALID", { reason: `format ${String(format3)} is unknown` });
        if (digest(content) !== hash) throw new KefuError("BACKUP_INVALID", { reason: "its content does not fit its hash" });
        entries = new Map(
          content.articles.flatMap(({ versions, served }) => {
            const [first] = versions;
            return first ? [[first.id, { versions, served: versions.find((article) => article.version === served) }]] : [];
          })
        );
        changes2 = [...content.changes];
        note4("import", "*", 0, by);
      }
    }
  };
}
function fill(articles) {
  const entries = /* @__PURE__ */ new Map();
  for (const article of articles) {
    if (entries.has(article.id)) throw new KefuError("ARTICLE_DUPLICATE", { article: article.id });
    entries.set(article.id, { versions: [article], served: article.status === "published" ? article : void 0 });
  }
  return entries;
}
function copy(value) {
  return JSON.parse(JSON.stringify(value));
}

// src/service/hours.ts
var days = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
var minute2 = 6e4;
function openingHours(hours, timeZone) {
  const week = hours && parseWeek(hours);
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23"
  });
  const local = (now) => {
    const found = Object.fromEntries(parts.formatToParts(now).map((part3) => [part3.type, part3.value]));
    return {
      day: days.indexOf((found["weekday"] ?? "").toLowerCase()),
      minutes: Number(found["hour"]) * 60 + Number(found["minute"])
    };
  };
  let latest2;
  const isOpen = (now) => {
    if (!week) return true;
    const inMinutes = Math.floor(now / minute2);
    if (latest2?.minute === inMinutes) return latest2.open;
    const { day, minutes } = local(now);
    const span = week[day];
    latest2 = { minute: inMinutes, open: span !== void 0 && minutes >= span.from && minutes < span.to };
    return latest2.open;
  };
  return {
    isOpen,
    nextOpening: (now) => {
      if (isOpen(now)) return now;
      const { day, minutes } = local(now);
      const startOfMinute = Math.floor(now / minute2) * minute2;
      for (let ahead = 0; ahead <= 7; ahead++) {
        const span = week?.[(day + ahead) % 7];
        if (!span || ahead === 0 && minutes >= span.from) continue;
        const guess = startOfMinute + (ahead * 1440 + span.from - minutes) * minute2;
        const off = span.from - local(guess).minutes;
        return guess + (Math.abs(off) <= 120 ? off : 0) * minute2;
      }
      return void 0;
    },
    text: (now) => {
      const { day } = local(now);
      for (let ahead = 0; ahead <= 7; ahead++) {
        const span = week?.[(day + ahead) % 7];
        if (span) return span.text;
      }
      return "00:00-24:00";
    },
    momentText: (moment, now, locale) => {
      const sameDay = Math.abs(moment - now) < 864e5 && local(moment).day === local(now).day;
      return new Intl.DateTimeFormat(locale, {
        timeZone,
        hour: "2-digit",
        minute: "2-digit",
        hourCycle: "h23",
        ...sameDay ? {} : { weekday: "long" }
      }).format(moment);
    }
  };
}
function parseWeek(hours) {
  const week = Array.from({ length: 7 });
  for (const [key, text3] of Object.entries(hours)) {
    const span = parseSpan(text3, key);
    for (const day of parseDays(key)) week[day] = span;
  }
  return week;
}
function parseDays(key) {
  const [from = "", to = from] = key.split("-");
  const first = days.indexOf(from);
  const last2 = days.indexOf(to);
  if (first < 0 || last2 < 0)
    throw new KefuError("INPUT_INVALID", { reason: `"${key}" is not a day or a span of days like mon-fri` }, { path: "hours" });
  const count = (last2 - first + 7) % 7 + 1;
  return Array.from({ length: count }, (_, index) => (first + index) % 7);
}
function parseSpan(text3, key) {
  if (text3 === "closed") return void 0;
  const found = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/.exec(text3);
  const from = found ? Number(found[1]) * 60 + Number(found[2]) : 0;
  const to = found ? Number(found[3]) * 60 + Number(found[4]) : 0;
  if (!found || to <= from || to > 1440) {
    throw new KefuError(
      "INPUT_INVALID",
      { reason: `"${text3}" is not a span like 09:00-18:00, nor "closed"` },
      { path: `hours.${key}` }
    );
  }
  return { from, to, text: text3 };
}

// src/service/response-clock.ts
var limits = { normal: 5e3, peak: 1e4, special: 1e4 };
var shortestPromise = 5e3;
var mostNotices = 3;
function openClock(now, cause, mode) {
  return { openedAt: now, limitAt: now + limits[mode], mode, cause, notices: 0 };
}
function clockDueAt(clock) {
  return clock.exhausted ? void 0 : clock.promisedAt ?? clock.limitAt;
}
function clockDue(clock, dueAt, now, eta) {
  const late = clock.late === true || now > dueAt;
  if (clock.notices >= mostNotices) return { type: "exhausted", clock: { ...clock, exhausted: true, ...late ? { late } : {} } };
  const wait = Math.max(shortestPromise, eta);
  const number = clock.notices + 1;
  return {
    type: "notice",
    number,
    seconds: Math.ceil(wait / 1e3),
    clock: { ...clock, notices: number, promisedAt: now + wait, ...late ? { late } : {} }
  };
}
function closeClock(clock, now) {
  return {
    type: "verdict-given",
    verdict: verdict(clock, now),
    mode: clock.mode,
    limitMs: clock.limitAt - clock.openedAt,
    latencyMs: now - clock.openedAt,
    notices: clock.notices
  };
}
function abandonClock(clock, now) {
  return { ...closeClock(clock, now), verdict: "abandoned" };
}
function verdict(clock, now) {
  const latency = now - clock.openedAt;
  if (latency <= limits.normal) return "met";
  if (now <= clock.limitAt) return "met-peak";
  if (clock.exhausted) return clock.late ? "breach" : "late-exhausted";
  const broken = clock.late || clock.promisedAt === void 0 || now > clock.promisedAt;
  if (broken) return "breach";
  return clock.notices === 1 ? "late-notified" : "late-renewed";
}

// src/speech/durations.ts
var formats2 = /* @__PURE__ */ new Map();
function waitText(seconds3, locale) {
  if (seconds3 <= 30) return unit2(Math.max(5, Math.ceil(seconds3 / 5) * 5), "second", locale);
  if (seconds3 <= 3600) return unit2(Math.ceil(seconds3 / 60), "minute", locale);
  return unit2(Math.ceil(seconds3 / 3600), "hour", locale);
}
function unit2(count, name, locale) {
  const key = `${locale} ${name}`;
  let format3 = formats2.get(key);
  if (!format3) {
    format3 = new Intl.NumberFormat(locale, {
      style: "unit",
      unit: name,
      unitDisplay: locale.startsWith("zh") ? "short" : "long"
    });
    formats2.set(key, format3);
  }
  const text3 = format3.format(count);
  return locale.startsWith("zh") ? `\u7EA6 ${text3.replace(/^([\d,]+)\s*/, "$1 ")}` : text3;
}

// src/speech/load.ts
var sources = {
  zh: async () => (await Promise.resolve().then(() => (init_zh(), zh_exports))).zh,
  en: async () => (await Promise.resolve().then(() => (init_en(), en_exports))).en
};
async function loadWordings(locales) {
  const languages = [...new Set(locales.map((locale) => locale.split("-")[0] ?? locale))].filter(
    (language) => language in sources
  );
  const wanted = languages.length > 0 ? languages : ["en"];
  const { wordingActs: wordingActs2 } = await Promise.resolve().then(() => (init_keys(), keys_exports));
  const loaded = wanted.map(async (language) => [language, await sources[language]?.()]);
  return { languages: new Map(await Promise.all(loaded)), acts: wordingActs2 };
}

// src/wording/format.ts
import { MessageFormat, parseMessage as parseMessage2 } from "messageformat";
import { DraftFunctions } from "messageformat/functions";

// src/wording/placeholders.ts
import { parseMessage, visit } from "messageformat";
function variablesOf(model) {
  const names = /* @__PURE__ */ new Set();
  visit(model, {
    value(value) {
      if (value.type === "variable") names.add(value.name);
    }
  });
  return [...names].sort();
}

// src/wording/format.ts
var mostCompiled = 5e3;
var compiled = /* @__PURE__ */ new Map();
function build(source, locale) {
  return new MessageFormat(locale, source, { bidiIsolation: "none", functions: DraftFunctions });
}
function compile(source, locale) {
  const key = `${locale}
${source}`;
  const known = compiled.get(key);
  if (known) return known;
  let fresh;
  try {
    const model = parseMessage2(source);
    const parts = bareParts(model);
    fresh = parts ? { parts } : { message: build(source, locale), heads: variablesOf(model).map((name) => name.split(".")[0] ?? name) };
  } catch (thrown) {
    throw new KefuError("TEXT_INVALID", { reason: thrownText(thrown) }, {}, thrown);
  }
  if (compiled.size >= mostCompiled) compiled.delete(compiled.keys().next().value);
  compiled.set(key, fresh);
  return fresh;
}
function bareParts(model) {
  if (model.type !== "message" || model.declarations.length > 0) return void 0;
  const parts = [];
  for (const part3 of model.pattern) {
    if (typeof part3 === "string") parts.push(part3);
    else if (part3.type === "expression" && part3.arg?.type === "variable" && !part3.functionRef)
      parts.push({ variable: part3.arg.name });
    else return void 0;
  }
  return parts;
}
function format(source, locale, values) {
  if (!/[{}\\.]/.test(source)) return { text: source, missing: [] };
  const form = compile(source, locale);
  return "parts" in form ? join(form.parts, locale, values) : formatWhole(form, values);
}
function join(parts, locale, values) {
  const missing = [];
  let text3 = "";
  for (const part3 of parts) {
    if (typeof part3 === "string") {
      text3 += part3;
      continue;
    }
    const value = valueAt(part3.variable, values);
    if (value === void 0 || value === null) missing.push(part3.variable);
    else if (typeof value === "number") text3 += numberFormat(locale).format(value);
    else if (typeof value !== "object") text3 += String(value);
  }
  return { text: text3, missing };
}
function valueAt(path, values) {
  const [head3 = "", ...rest] = path.split(".");
  return rest.reduce(
    (value, key) => typeof value === "object" && value !== null && Object.hasOwn(value, key) ? value[key] : void 0,
    values(head3)
  );
}
var numbers = /* @__PURE__ */ new Map();
function numberFormat(locale) {
  let known = numbers.get(locale);
  if (!known) {
    known = new Intl.NumberFormat(locale);
    numbers.set(locale, known);
  }
  return known;
}
function formatWhole({ message, heads }, values) {
  const missing = [];
  const scope = Object.fromEntries(heads.map((head3) => [head3, bare(values(head3))]));
  const parts = message.formatToParts(scope, (error) => {
    missing.push(thrownText(error).replace(/^Variable not available: \$/, ""));
  });
  let text3 = "";
  for (const part3 of parts) {
    if (part3.type === "text") text3 += part3.value;
    else if ("parts" in part3 && part3.parts) text3 += part3.parts.map((inner) => String(inner.value ?? "")).join("");
    else if (part3.type !== "fallback" && "value" in part3 && typeof part3.value !== "object") text3 += String(part3.value ?? "");
  }
  return { text: text3, missing };
}
function bare(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(bare);
  const copy2 = /* @__PURE__ */ Object.create(null);
  for (const key of Object.keys(value)) copy2[key] = bare(value[key]);
  return copy2;
}

// src/speech/speak.ts
function createSpeaker(overrides, wordings) {
  const find = (key, locale) => {
    const own = overrides[key];
    const found = own === void 0 ? void 0 : textFor(own, locale);
    if (found) return found;
    const language = locale.split("-")[0] ?? locale;
    const { languages } = wordings();
    const [fallback] = languages.keys();
    const spoken2 = languages.has(language) ? language : fallback;
    const words2 = spoken2 === void 0 ? void 0 : languages.get(spoken2)?.[key];
    if (spoken2 === void 0 || words2 === void 0) return void 0;
    return { locale: spoken2, variants: typeof words2 === "string" ? [words2] : words2 };
  };
  return {
    actsOf: (key) => wordings().acts[key] ?? ["inform"],
    say: (text3, locale, values, chance2, lately2) => {
      const found = typeof text3 === "string" ? find(text3, locale) : textFor(text3.text, locale);
      if (!found) throw new KefuError("TEXT_UNKNOWN", { key: String(text3) });
      if (lately2.size === 0) {
        const variant = found.variants[chance2 % found.variants.length] ?? "";
        return { ...format(variant, found.locale, values), locale: found.locale };
      }
      const all = found.variants.map((variant) => format(variant, found.locale, values));
      const fresh = all.filter((spoken2) => !lately2.has(fingerprintOf(spoken2.text)));
      const pool = fresh.length > 0 ? fresh : all;
      const chosen2 = pool[chance2 % pool.length] ?? { text: "", missing: [] };
      return { ...chosen2, locale: found.locale };
    },
    phrase: (key, locale) => {
      const found = find(key, locale) ?? find("reason.other", locale);
      return found ? format(found.variants[0] ?? "", found.locale, () => void 0).text : key;
    }
  };
}
function fingerprintOf(text3) {
  return fingerprint(text3).toString(36);
}

// src/machine/references.ts
function lookUp(path, scope) {
  const [first = "", ...rest] = path.split(".");
  let value = start(first, scope);
  for (const key of rest) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}
function start(name, { context, event }) {
  if (name === "event") return event;
  const facts = event["facts"] ?? event["input"]?.["facts"];
  if (name === "facts") return facts;
  if (name === "customer") return facts?.["customer"];
  if (Object.hasOwn(context, name) && context[name] !== void 0) return context[name];
  const shared = facts?.["shared"];
  return shared && Object.hasOwn(shared, name) ? shared[name] : void 0;
}
var plain = /* @__PURE__ */ new WeakMap();
function isPlain(value) {
  if (typeof value === "string") return !value.startsWith("$");
  if (typeof value !== "object" || value === null) return true;
  let known = plain.get(value);
  if (known === void 0) {
    known = Object.values(value).every((part3) => part3 === void 0 || isPlain(part3));
    plain.set(value, known);
  }
  return known;
}
function resolve(value, scope) {
  if (typeof value === "string") {
    if (!value.startsWith("$")) return value;
    return value.startsWith("$$") ? value.slice(1) : lookUp(value.slice(1), scope);
  }
  if (typeof value !== "object" || value === null || isPlain(value)) return value;
  if (Array.isArray(value)) return value.map((part3) => resolve(part3, scope) ?? null);
  return resolveObject(value, scope);
}
function resolveObject(params, scope) {
  if (isPlain(params)) return params;
  const resolved = {};
  for (const key of Object.keys(params)) {
    const part3 = params[key];
    const found = part3 === void 0 ? void 0 : resolve(part3, scope);
    if (found !== void 0) resolved[key] = found;
  }
  return resolved;
}

// src/machine/conditions.ts
function holds(conditions, scope) {
  return Object.entries(conditions).every(([key, wanted]) => {
    if (wanted === void 0) return true;
    if (key === "all") return maps(wanted).every((map) => holds(map, scope));
    if (key === "any") return maps(wanted).some((map) => holds(map, scope));
    if (key === "not") return !holds(wanted, scope);
    return compare(lookUp(key, scope), wanted, scope);
  });
}
function maps(value) {
  return Array.isArray(value) ? value : [value];
}
function compare(value, wanted, scope) {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) return equal(value, resolve(wanted, scope));
  return Object.entries(wanted).every(([name, operand]) => {
    const right = operand === void 0 ? void 0 : resolve(operand, scope);
    return test[name](value, right ?? null);
  });
}
var test = {
  filled: (value, right) => (value !== void 0 && value !== null && value !== "") === right,
  in: (value, right) => Array.isArray(right) && right.some((item) => equal(value, item)),
  contains: (value, right) => typeof value === "string" ? typeof right === "string" && value.includes(right) : Array.isArray(value) && value.some((item) => equal(item, right)),
  matches: (value, right) => typeof value === "string" && typeof right === "string" && wholeMatch(value, right),
  over: (value, right) => ordered(value, right, (order2) => order2 > 0),
  "at-least": (value, right) => ordered(value, right, (order2) => order2 >= 0),
  under: (value, right) => ordered(value, right, (order2) => order2 < 0),
  "at-most": (value, right) => ordered(value, right, (order2) => order2 <= 0),
  before: (value, right) => ordered(value, right, (order2) => order2 < 0),
  after: (value, right) => ordered(value, right, (order2) => order2 > 0),
  not: (value, right) => !equal(value, right)
};
function ordered(value, right, says) {
  if (typeof value === "number" && typeof right === "number") return says(value - right);
  if (typeof value === "string" && typeof right === "string") return says(value < right ? -1 : value > right ? 1 : 0);
  return false;
}
function equal(a, b) {
  if (a === b) return true;
  if ((a === void 0 || a === null) && (b === void 0 || b === null)) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
var patterns = /* @__PURE__ */ new Map();
function wholeMatch(text3, pattern) {
  let compiled2 = patterns.get(pattern);
  if (!compiled2) {
    compiled2 = new RegExp(`^(?:${pattern})$`, "u");
    if (patterns.size >= 1e3) patterns.clear();
    patterns.set(pattern, compiled2);
  }
  return compiled2.test(text3);
}

// src/machine/chart.ts
var ChartState = class _ChartState {
  constructor(key, path, parent, config, machine, delays) {
    this.key = key;
    this.path = path;
    this.parent = parent;
    this.config = config;
    this.id = config.id ?? [machine, ...path].join(".");
    this.depth = path.length;
    this.isFinal = config.type === "final";
    this.isHistory = config.type === "history";
    const timers = Object.keys(config.after ?? {}).map((name) => ({ name, event: `xstate.after.${name}.${this.id}` }));
    this.entry = [...config.entry ?? [], ...timers.map(({ name, event }) => ({ setTimer: event, delay: delays[name] ?? 0 }))];
    this.exit = [...config.exit ?? [], ...timers.map(({ event }) => ({ cancelTimer: event }))];
    this.children = new Map(
      Object.entries(config.states ?? {}).map(([name, child]) => [
        name,
        new _ChartState(name, [...path, name], this, child, machine, delays)
      ])
    );
    this.histories = [...this.children.values()].filter((child) => child.isHistory);
  }
  key;
  path;
  parent;
  config;
  /** As XState names it: its own id, or the machine's and its path. */
  id;
  depth;
  isFinal;
  isHistory;
  children;
  histories;
  initial;
  /** Entry actions, then the timers that entering sets. */
  entry;
  /** Exit actions, then the timers that leaving cancels. */
  exit;
  /** Ways out by event, in the order in which they are tried. */
  on = /* @__PURE__ */ new Map();
  wildcard = [];
  always = [];
  /** The state value when this is the innermost active state: `listening`, or `{ assisted: 'resolution' }`. */
  get value() {
    return this.path.slice(0, -1).reduceRight((inner, name) => ({ [name]: inner }), this.key);
  }
  /** The innermost state that entering this one leads to. */
  leaf() {
    let state = this;
    while (state.initial) state = state.initial;
    return state;
  }
  /** Whether this state lies inside another. */
  isInside(other) {
    let state = this.parent;
    while (state && state.depth >= other.depth) {
      if (state === other) return true;
      state = state.parent;
    }
    return false;
  }
};
function compileChart(config, delays) {
  const where = { path: `machine ${config.id}` };
  const refuse2 = (reason) => {
    throw new KefuError("FLOW_INVALID", { reason }, where);
  };
  const root = new ChartState("", [], void 0, config, config.id, delays);
  const states = [...allStates(root)];
  const ids = new Map(states.map((state) => [state.id, state]));
  const leaves = /* @__PURE__ */ new Map();
  const hears = /* @__PURE__ */ new Set();
  let hasWildcard = false;
  const find = (target2, from) => {
    const names = target2.split(/(?<!\\)\./).map((name) => name.replaceAll("\\.", "."));
    const [first = "", ...rest] = names;
    const start3 = first.startsWith("#") ? ids.get(first.slice(1)) : first === "" ? from : from.parent?.children.get(first);
    const found = rest.reduce((state, name) => state?.children.get(name), start3);
    if (found) return found;
    const near = suggest(
      target2.replace(/^[#.]/, ""),
      states.map((state) => state.key)
    );
    return refuse2(
      `state "${from.id}" leads to "${target2}", which does not exist${near === void 0 ? "" : `, did you mean "${near}"`}`
    );
  };
  const ways = (transitions, source) => (transitions === void 0 ? [] : Array.isArray(transitions) ? transitions : [transitions]).map(
    (one) => ({
      source,
      target: one.target === void 0 ? void 0 : find(one.target, source),
      guard: one.guard?.params,
      actions: one.actions ?? [],
      reenter: one.reenter === true
    })
  );
  for (const state of states) {
    const { config: written } = state;
    if (written.type === "parallel") refuse2(`state "${state.id}" is parallel: put a frame on the stack instead`);
    if (state.isFinal && state.depth !== 1) refuse2(`state "${state.id}" ends the machine from within another state`);
    if (state.children.size > 0 && !state.isHistory) {
      state.initial = state.children.get(written.initial ?? "") ?? refuse2(`state "${state.id}" has no initial state "${written.initial ?? ""}"`);
    }
    const wildcard = ways(written.on?.["*"], state);
    state.wildcard = wildcard;
    state.always = ways(written.always, state);
    const events = [
      ...Object.entries(written.on ?? {}).filter(([event]) => event !== "*"),
      ...Object.entries(written.after ?? {}).map(([name, after]) => [`xstate.after.${name}.${state.id}`, after])
    ];
    for (const [event, transitions] of events) {
      hears.add(event);
      state.on.set(event, [...ways(transitions, state), ...wildcard]);
    }
    if (wildcard.length > 0) hasWildcard = true;
    if (state.always.some((way) => way.guard !== void 0) && !isPassedThrough(state)) hasWildcard = true;
    if (state.children.size === 0 && !state.isHistory) leaves.set(JSON.stringify(state.value), state);
  }
  return {
    root,
    leafOf: (value) => leaves.get(JSON.stringify(value)),
    byId: (id) => ids.get(id),
    hears,
    mayMove: (event) => hasWildcard || hears.has(event)
  };
}
function isPassedThrough(state) {
  return state.always.some((way) => way.guard === void 0 && way.target !== void 0);
}
function* allStates(state) {
  yield state;
  for (const child of state.children.values()) yield* allStates(child);
}

// src/machine/define-machine.ts
function defineMachine(config, version, delays = {}) {
  for (const delay of delaysOf(config)) {
    if (!Object.hasOwn(delays, delay)) {
      throw new KefuError("MACHINE_DELAY_UNKNOWN", { delay, known: Object.keys(delays) }, { path: `machine ${config.id}` });
    }
  }
  return { id: config.id, version, config, delays, chart: compileChart(config, delays) };
}
function delaysOf(state) {
  return [...Object.keys(state.after ?? {}), ...Object.values(state.states ?? {}).flatMap(delaysOf)];
}

// src/machine/frames.ts
function above(frames, id) {
  const at = frames.findIndex((frame) => frame.id === id);
  return at < 0 ? [] : frames.slice(at + 1).reverse();
}
function replaced(frames, next) {
  return frames.map((frame) => frame.id === next.id ? next : frame);
}
function frameOf(frames, id) {
  return frames.find((frame) => frame.id === id);
}
function timerOwner(key) {
  const slash = key.indexOf("/");
  return slash < 0 ? void 0 : { frame: Number(key.slice(0, slash)), event: key.slice(slash + 1) };
}
function timerKey(frame, event) {
  return `${frame}/${event}`;
}

// src/machine/meta.ts
function metaOf(config, value) {
  const merged = { ...config.meta };
  collect(config, value, merged);
  return merged;
}
function collect(state, value, merged) {
  if (typeof value === "string") {
    Object.assign(merged, state.states?.[value]?.meta);
    return;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    const child = state.states?.[name];
    if (!child || inner === void 0) continue;
    Object.assign(merged, child.meta);
    collect(child, inner, merged);
  }
}

// src/machine/step.ts
var mostSteps = 1e3;
function enter(machine, input) {
  const { facts: _, ...values } = input;
  const moving = {
    chart: machine.chart,
    event: { type: "xstate.init", input },
    leaf: machine.chart.root,
    context: { ...machine.config.context, ...values },
    histories: {},
    effects: [],
    isDone: false
  };
  return located(machine, "start", () => {
    enterDown(moving, machine.chart.root.leaf(), void 0);
    return settle(moving, machine);
  });
}
function step(machine, snapshot, event) {
  const { chart } = machine;
  if (!chart.mayMove(event.type)) return { snapshot, effects: [], taken: false };
  return located(machine, event.type, () => {
    const leaf = chart.leafOf(snapshot.value);
    if (!leaf) throw new Error(`it has no state ${JSON.stringify(snapshot.value)}`);
    const histories = snapshot.historyValue ?? {};
    const moving = { chart, event, leaf, context: snapshot.context, histories, effects: [], isDone: false };
    const way = chosen(moving, (state) => state.on.get(event.type) ?? state.wildcard);
    if (way) take(moving, way);
    const settled = settle(moving, machine);
    const isUnmoved = moving.leaf === leaf && moving.context === snapshot.context && moving.histories === histories;
    return isUnmoved && moving.effects.length === 0 ? { snapshot, effects: [], taken: false } : settled;
  });
}
function settle(moving, machine) {
  for (let steps = 0; !moving.isDone; steps++) {
    const way = chosen(moving, (state) => state.always);
    if (!way) break;
    if (steps >= mostSteps)
      throw new KefuError("MACHINE_LOOP", { limit: mostSteps }, { path: `machine ${machine.id}, event ${moving.event.type}` });
    const { leaf: leaf2, context: context2, histories: histories2 } = moving;
    take(moving, way);
    if (moving.leaf === leaf2 && moving.context === context2 && moving.histories === histories2) break;
  }
  const { leaf, context, histories, effects, isDone } = moving;
  const snapshot = Object.keys(histories).length > 0 ? { value: leaf.value, context, historyValue: histories } : { value: leaf.value, context };
  return isDone ? { snapshot, effects, taken: true, output: context["output"] ?? {} } : { snapshot, effects, taken: true };
}
function chosen(moving, waysOf) {
  for (let state = moving.leaf; state; state = state.parent) {
    for (const way of waysOf(state)) if (way.guard === void 0 || holds(way.guard, moving)) return way;
  }
  return void 0;
}
function take(moving, way) {
  if (!way.target) {
    for (const action of way.actions) act(moving, action);
    return;
  }
  const domain = domainOf(way, remembered(moving, way.target));
  const isReentered = way.reenter && way.source === domain;
  for (let state = moving.leaf; state && (state.isInside(domain) || isReentered && state === domain); state = state.parent) {
    leave(moving, state);
  }
  for (const action of way.actions) act(moving, action);
  const target2 = remembered(moving, way.target);
  const inside = domainOf(way, target2);
  enterDown(moving, target2.leaf(), way.reenter && way.source === inside ? inside.parent : inside);
}
function remembered(moving, target2) {
  if (!target2.isHistory) return target2;
  const id = moving.histories[target2.id]?.[0]?.id;
  const found = id === void 0 ? void 0 : moving.chart.byId(id);
  return found ?? target2.parent?.children.get(target2.config.target ?? "") ?? target2.parent.leaf();
}
function domainOf({ source, reenter }, target2) {
  if (!reenter && (target2 === source || target2.isInside(source))) return source;
  let state = target2.parent;
  while (state && !source.isInside(state)) state = state.parent;
  return state ?? (source.parent === void 0 ? source : rootOf(source));
}
function rootOf(state) {
  return state.parent ? rootOf(state.parent) : state;
}
function enterDown(moving, leaf, outermost) {
  const entered = [];
  for (let state = leaf; state && state !== outermost; state = state.parent) entered.push(state);
  moving.leaf = leaf;
  for (const state of entered.reverse()) for (const deed of state.entry) perform(moving, deed);
  if (!leaf.isFinal) return;
  moving.isDone = true;
  for (let state = leaf; state; state = state.parent) leave(moving, state);
}
function leave(moving, state) {
  for (const history of state.histories) {
    const inside = [...ancestors(moving.leaf)].filter(
      (active) => history.config.history === "deep" ? active === moving.leaf : active.parent === state
    );
    moving.histories = { ...moving.histories, [history.id]: inside.map(({ id }) => ({ id })) };
  }
  for (const deed of state.exit) perform(moving, deed);
}
function* ancestors(leaf) {
  for (let state = leaf; state; state = state.parent) yield state;
}
function perform(moving, deed) {
  if ("setTimer" in deed) moving.effects.push({ type: "set-timer", timer: deed.setTimer, delay: deed.delay });
  else if ("cancelTimer" in deed) moving.effects.push({ type: "cancel-timer", timer: deed.cancelTimer });
  else act(moving, deed);
}
function act(moving, { type, params }) {
  if (type === "set") {
    moving.context = changed(moving, params ?? {});
    return;
  }
  const resolved = params === void 0 ? {} : resolveObject(params, moving);
  moving.effects.push({ type: "do", name: type, params: resolved, context: moving.context });
}
function changed(scope, params) {
  const resolved = resolveObject(params, scope);
  const next = { ...scope.context };
  for (const key of Object.keys(params)) {
    const value = resolved[key] ?? void 0;
    const whole = isAddition(value) ? Number(scope.context[key] ?? 0) + value.add : value;
    if (whole === void 0) delete next[key];
    else next[key] = whole;
  }
  return next;
}
function isAddition(value) {
  return typeof value === "object" && value !== null && typeof value["add"] === "number" && Object.keys(value).length === 1;
}
function located(machine, event, run) {
  try {
    return run();
  } catch (thrown) {
    if (KefuError.is(thrown)) throw thrown;
    throw new KefuError(
      "MACHINE_FAILED",
      { reason: thrownText(thrown) },
      { path: `machine ${machine.id}, event ${event}` },
      thrown
    );
  }
}

// src/stages/_vocabulary.ts
function say(text3, saying = {}) {
  return { type: "say", params: { text: text3, ...saying } };
}
function set(changes2) {
  return { type: "set", params: changes2 };
}
function record(type, facts = {}) {
  return { type: "record", params: { type, ...facts } };
}
function push(machine, input = {}) {
  return { type: "push", params: { machine, input } };
}
var drop = { type: "drop" };
var forward = { type: "forward" };
function resume(reason = "returned") {
  return { type: "resume", params: { reason } };
}
function effect(type, params = {}) {
  return { type, params };
}
function when(conditions) {
  return { type: "if", params: conditions };
}

// src/stages/consultation.ts
var handOff = { target: ".done", actions: [set({ output: { next: "handoff", reason: "not-understood" } })] };
var farewell = { guard: when({ more: true }), target: ".done", actions: [set({ output: { next: "bye" } })] };
var nothingMore = [farewell, { target: ".listening", actions: [say("consultation.welcome")] }];
var consultation = {
  id: "consultation",
  context: {},
  initial: "listening",
  on: {
    answer: { target: ".done", actions: [set({ output: { next: "answer", article: "$event.article" } })] },
    start: { target: ".done", actions: [set({ output: { next: "start", flow: "$event.flow", values: "$event.values" } })] },
    clarify: [
      { guard: when({ clarifications: { "at-least": 2 } }), ...handOff },
      {
        target: ".clarifying",
        actions: [
          set({ clarifications: { add: 1 }, options: "$event.options" }),
          record("clarification-asked", { options: "$facts.options" }),
          say("consultation.clarify", { options: "$event.options", choices: ["none-of-these", "human"] })
        ]
      }
    ],
    "no-match": [
      { guard: when({ misses: { "at-least": 2 } }), ...handOff },
      {
        guard: when({ misses: 1 }),
        target: ".clarifying",
        actions: [
          set({ misses: { add: 1 }, options: "$event.options" }),
          record("match-missed", { count: "$misses" }),
          say("consultation.options", { options: "$event.options", choices: ["human"] })
        ]
      },
      {
        target: ".listening",
        actions: [set({ misses: { add: 1 } }), record("match-missed", { count: "$misses" }), say("consultation.rephrase")]
      }
    ],
    "none-of-these": [
      { guard: when({ misses: { "at-least": 2 } }), ...handOff },
      { target: ".listening", actions: [set({ misses: { add: 1 } }), say("consultation.none")] }
    ],
    greet: { target: ".listening", actions: [say("opening.ask")] },
    affirm: { target: ".listening", actions: [say("opening.ask")] },
    cancel: { target: ".listening", actions: [say("opening.ask")] },
    thanks: { target: ".listening", actions: [say("consultation.welcome")] },
    solved: nothingMore,
    skip: { target: ".listening", actions: [say("opening.ask")] },
    satisfied: { target: ".listening", actions: [say("consultation.welcome")] },
    "not-solved": { target: ".listening", actions: [say("consultation.sorry")] },
    dissatisfied: { target: ".listening", actions: [say("consultation.sorry")] },
    wait: { target: ".listening", actions: [say("consultation.take-your-time")] },
    repeat: { target: ".listening", actions: [say("opening.ask")] },
    deny: [farewell, { target: ".listening", actions: [say("consultation.none")] }],
    bye: { target: ".done", actions: [set({ output: { next: "bye" } })] },
    resume: { target: ".listening" }
  },
  states: {
    listening: {
      description: "Waits for a question.",
      meta: { expects: { kind: "question" } },
      entry: [set({ options: null })],
      after: { idle: { target: "done", actions: [set({ output: { next: "quiet" } })] } }
    },
    clarifying: {
      description: "Has offered options and waits for one, or for other words.",
      meta: { expects: { kind: "question" } },
      after: { idle: { target: "done", actions: [set({ output: { next: "quiet" } })] } },
      on: {
        resume: {
          target: "clarifying",
          reenter: true,
          actions: [say("consultation.clarify", { options: "$options", choices: ["none-of-these", "human"] })]
        }
      }
    },
    done: { type: "final" }
  }
};

// src/stages/conversation.ts
var close = (reason, words2) => ({
  target: "#closed",
  actions: [...words2, drop, effect("close", { outcome: "$outcome", reason })]
});
var consult = { target: "#consultation", actions: [drop, push("consultation"), forward] };
var questions = { answer: consult, start: consult, clarify: consult, "no-match": consult };
var handOff2 = (reason, before = [], priority = "normal") => ({
  target: "#handoff",
  actions: [...before, push("handoff", { reason, priority })]
});
var consultThenHandOff = (reason, before = []) => ({
  target: "#consultation",
  actions: [...before, push("consultation"), effect("tell", { event: { type: "hand-off", reason } })]
});
var reopen = {
  target: "#consultation",
  actions: [record("conversation-reopened", { after: "$facts.closedFor" }), push("consultation"), forward]
};
var beginAnew = {
  target: "#consultation",
  actions: [
    set({ unsolved: null, invited: null, safety: null, complaint: null, leg: null, outcome: "abandoned" }),
    record("conversation-opened"),
    say("opening.disclose"),
    push("consultation"),
    forward
  ]
};
var conversation = {
  id: "conversation",
  context: { outcome: "abandoned" },
  initial: "opening",
  states: {
    opening: {
      description: "Nothing was said yet.",
      on: {
        open: { target: "assisted", actions: [record("conversation-opened"), say("opening.disclose"), push("consultation")] }
      }
    },
    assisted: {
      description: "The assistant speaks.",
      initial: "consultation",
      on: {
        "ask-identity": { actions: [say("identity"), resume()] },
        "ask-human": handOff2("asked"),
        "hand-off": {
          target: "#handoff",
          actions: [push("handoff", { reason: "$event.reason", queue: "$event.queue", priority: "$event.priority" })]
        },
        complain: handOff2(
          "complaint",
          [set({ complaint: true }), effect("open-case", { kind: "complaint" }), say("complaint.received")],
          "high"
        ),
        "leave-message": { target: "#handoff", actions: [push("handoff", { reason: "asked", leave: "message" })] },
        "ask-callback": { target: "#handoff", actions: [push("handoff", { reason: "asked", leave: "callback" })] },
        danger: handOff2("danger", [set({ safety: true }), say("safety")], "urgent")
      },
      states: {
        back: { type: "history", target: "consultation" },
        consultation: {
          id: "consultation",
          description: "Stage 1: understand the question.",
          on: {
            "frame-done": [
              {
                guard: when({ "event.output.next": "answer" }),
                target: "resolution",
                actions: [set({ outcome: "unconfirmed" }), push("resolution", { article: "$event.output.article" })]
              },
              {
                guard: when({ "event.output.next": "start" }),
                target: "resolution",
                actions: [
                  set({ outcome: "unconfirmed" }),
                  push("resolution", { flow: "$event.output.flow", values: "$event.output.values" })
                ]
              },
              { guard: when({ "event.output.next": "handoff" }), ...consultThenHandOff("$event.output.reason") },
              { guard: when({ "event.output.next": "bye" }), ...close("left", [say("close.bye")]) },
              close("silence", [say("close.silence")])
            ]
          }
        },
        resolution: {
          id: "resolution",
          description: "Stage 2: answer, or walk a flow.",
          on: {
            ...questions,
            "frame-done": [
              {
                guard: when({ "event.output.result": { in: ["solved", "quiet"] } }),
                target: "follow-up",
                actions: [push("follow-up", { solved: "$event.output.solved", leg: "$leg" })]
              },
              {
                guard: when({ "event.output.result": "unsolved" }),
                ...consultThenHandOff("not-solved", [set({ outcome: "unsolved", unsolved: true })])
              },
              {
                guard: when({ "event.output.result": "withdrawn" }),
                target: "consultation",
                actions: [say("resolution.withdrawn"), push("consultation")]
              },
              {
                guard: when({ "event.output.result": "bye" }),
                ...close("left", [record("rating-skipped", { reason: "left" }), say("close.bye")])
              },
              { target: "consultation", actions: [say("consultation.anything-else"), push("consultation", { more: true })] }
            ]
          }
        },
        "follow-up": {
          id: "follow-up",
          description: "Stage 4: is it solved, are you satisfied?",
          on: {
            ...questions,
            "frame-done": [
              {
                guard: when({ "event.output.result": "confirmed", invited: null, safety: null, complaint: null }),
                target: "feedback",
                actions: [set({ outcome: "solved", invited: true }), push("feedback", { leg: "$leg" })]
              },
              {
                guard: when({ "event.output.result": "confirmed" }),
                ...close("confirmed", [
                  set({ outcome: "solved" }),
                  record("rating-skipped", { reason: "not-invited" }),
                  say("close.bye")
                ])
              },
              {
                guard: when({ "event.output.result": "silent" }),
                ...close("silence", [
                  set({ outcome: "solved" }),
                  record("rating-skipped", { reason: "silence" }),
                  say("close.silence")
                ])
              },
              {
                guard: when({ "event.output.result": "unsolved", unsolved: null }),
                target: "consultation",
                actions: [
                  set({ outcome: "unsolved", unsolved: true }),
                  say("follow-up.reopen", { choices: ["human"] }),
                  push("consultation")
                ]
              },
              {
                guard: when({ "event.output.result": "unsolved" }),
                ...consultThenHandOff("not-solved", [set({ outcome: "unsolved", unsolved: true })])
              },
              close("silence", [record("rating-skipped", { reason: "silence" }), say("close.silence")])
            ]
          }
        },
        feedback: {
          id: "feedback",
          description: "Stage 5: rate speed, accuracy and attitude.",
          on: { answer: consult, start: consult, clarify: consult, "frame-done": close("rated", [say("close.bye")]) }
        }
      }
    },
    handoff: {
      id: "handoff",
      description: "Stage 3: a human takes over.",
      initial: "queued",
      on: {
        "frame-done": [
          {
            guard: when({ "event.output.result": "solved" }),
            target: "#follow-up",
            actions: [
              record("handoff-ended", { outcome: "solved", note: "$event.output.note" }),
              set({ leg: "agent", outcome: "unconfirmed" }),
              drop,
              push("follow-up", { leg: "agent" })
            ]
          },
          {
            guard: when({ "event.output.result": "returned" }),
            target: "#consultation",
            actions: [
              record("handoff-ended", { outcome: "returned", note: "$event.output.note" }),
              effect("drop", { keep: true }),
              say("handoff.returned"),
              push("consultation", { more: true })
            ]
          },
          {
            guard: when({ "event.output.result": "message-taken" }),
            target: "#consultation",
            actions: [
              record("handoff-ended", { outcome: "message-taken" }),
              set({ outcome: "message-taken" }),
              drop,
              say("consultation.anything-else"),
              push("consultation", { more: true })
            ]
          },
          {
            guard: when({ "event.output.result": "cancelled" }),
            target: "assisted.back",
            actions: [record("handoff-ended", { outcome: "cancelled" }), resume("handoff-cancelled")]
          },
          {
            target: "assisted.back",
            actions: [record("handoff-ended", { outcome: "unavailable" }), resume("handoff-unavailable")]
          }
        ]
      },
      states: {
        queued: {
          description: "The customer waits; the assistant may still help.",
          on: { "agent-speaks": { target: "agent" }, "ask-identity": { actions: [say("identity")] } }
        },
        agent: { description: "An agent speaks; the assistant is silent." }
      }
    },
    closed: {
      id: "closed",
      description: "The conversation ended; words open it again.",
      on: {
        thanks: { actions: [say("close.after")] },
        bye: { actions: [say("close.after")] },
        affirm: { actions: [say("close.after")] },
        skip: { actions: [say("close.after")] },
        solved: { actions: [say("close.after")] },
        satisfied: { actions: [say("close.after")] },
        rate: {
          guard: when({ "facts.expired": false }),
          actions: [record("rated", { rating: "$event.rating", leg: "$leg" }), say("feedback.thanks")]
        },
        "*": [
          { guard: when({ "facts.command": true, "facts.expired": true }), ...beginAnew },
          { guard: when({ "facts.command": true }), ...reopen }
        ]
      }
    }
  }
};

// src/stages/feedback.ts
var skipped = (reason) => ({
  target: "done",
  actions: [record("rating-skipped", { reason }), set({ output: { result: "skipped", reason } })]
});
var remind = { actions: [say("feedback.reminder", { choices: ["skip"] })] };
var low = { "at-most": 2 };
var feedback = {
  id: "feedback",
  context: { leg: "assistant" },
  initial: "inviting",
  states: {
    inviting: {
      meta: { expects: { kind: "rating" } },
      entry: [
        record("rating-invited"),
        say("feedback.invite", { choices: ["rate-1", "rate-2", "rate-3", "rate-4", "rate-5", "skip"] })
      ],
      after: { ratingSilence: skipped("silence") },
      on: {
        rate: [
          {
            guard: when({
              any: [
                { "event.rating.speed": low },
                { "event.rating.accuracy": low },
                { "event.rating.attitude": low },
                { "event.rating.overall": low }
              ]
            }),
            target: "done",
            actions: [
              record("rated", { rating: "$event.rating", leg: "$leg" }),
              effect("open-case", { kind: "low-rating" }),
              say("feedback.low"),
              set({ output: { result: "rated" } })
            ]
          },
          {
            target: "done",
            actions: [
              record("rated", { rating: "$event.rating", leg: "$leg" }),
              say("feedback.thanks"),
              set({ output: { result: "rated" } })
            ]
          }
        ],
        skip: skipped("declined"),
        deny: skipped("declined"),
        cancel: skipped("declined"),
        thanks: skipped("declined"),
        bye: skipped("left"),
        resume: remind,
        affirm: remind,
        repeat: remind,
        wait: remind,
        greet: remind,
        "no-match": remind
      }
    },
    done: { type: "final" }
  }
};

// src/stages/follow-up.ts
var unsolved = {
  target: "done",
  actions: [record("followed-up", { result: "unsolved" }), set({ output: { result: "unsolved" } })]
};
var silent = {
  target: "done",
  actions: [record("followed-up", { result: "unconfirmed" }), set({ output: { result: "unconfirmed" } })]
};
var solved = { target: "asking-satisfied" };
var happy = {
  target: "done",
  actions: [record("followed-up", { result: "satisfied" }), set({ output: { result: "confirmed", satisfied: true } })]
};
var unhappy = {
  target: "done",
  actions: [
    record("followed-up", { result: "dissatisfied" }),
    say("follow-up.sorry"),
    set({ output: { result: "confirmed", satisfied: false } })
  ]
};
var askAgain = (target2) => ({
  guard: when({ again: null }),
  target: target2,
  reenter: true,
  actions: [set({ again: true })]
});
var followUp = {
  id: "follow-up",
  context: { leg: "assistant" },
  initial: "routing",
  states: {
    routing: {
      always: [
        { guard: when({ leg: "agent", "facts.followUpDelay": { over: 0 } }), target: "waiting" },
        { guard: when({ solved: true }), target: "asking-satisfied" },
        { target: "asking-solved" }
      ]
    },
    waiting: {
      description: "Gives the customer time to see whether it holds.",
      meta: { expects: { kind: "question" } },
      after: { followUpDelay: { target: "asking-solved" } },
      on: {
        solved,
        "not-solved": unsolved,
        satisfied: happy,
        thanks: { actions: [say("consultation.welcome")] },
        bye: { actions: [say("close.bye")] }
      }
    },
    "asking-solved": {
      meta: { expects: { kind: "solved" } },
      entry: [say("follow-up.solved", { choices: ["solved", "not-solved"] })],
      after: { followUpSilence: silent },
      on: {
        solved,
        affirm: solved,
        thanks: solved,
        satisfied: happy,
        "not-solved": unsolved,
        deny: unsolved,
        dissatisfied: unsolved,
        skip: silent,
        bye: silent,
        "no-match": askAgain("asking-solved"),
        clarify: askAgain("asking-solved"),
        resume: { target: "asking-solved", reenter: true },
        repeat: { target: "asking-solved", reenter: true }
      }
    },
    "asking-satisfied": {
      meta: { expects: { kind: "satisfied" } },
      entry: [set({ solved: true }), say("follow-up.satisfied", { choices: ["satisfied", "dissatisfied"] })],
      after: {
        followUpSilence: {
          target: "done",
          actions: [record("followed-up", { result: "solved" }), set({ output: { result: "silent" } })]
        }
      },
      on: {
        satisfied: happy,
        affirm: happy,
        solved: happy,
        thanks: happy,
        dissatisfied: unhappy,
        deny: unhappy,
        "not-solved": unsolved,
        skip: {
          target: "done",
          actions: [record("followed-up", { result: "solved" }), set({ output: { result: "confirmed" } })]
        },
        bye: { target: "done", actions: [record("followed-up", { result: "solved" }), set({ output: { result: "confirmed" } })] },
        "no-match": askAgain("asking-satisfied"),
        clarify: askAgain("asking-satisfied"),
        resume: { target: "asking-satisfied", reenter: true },
        repeat: { target: "asking-satisfied", reenter: true }
      }
    },
    done: { type: "final" }
  }
};

// src/stages/handoff.ts
var alternatives = ["message", "callback", "cancel-wait"];
var seconds = "event.estimate.seconds";
var position = "event.estimate.position";
var longWait = 180;
function notices(kind, after) {
  const notice = (guard, words2, choices) => ({
    ...guard ? { guard: when(guard) } : {},
    target: "#queued.waiting",
    actions: [
      set({ estimate: "$event.estimate" }),
      effect("hand-off", {
        reason: "$reason",
        queue: "$queue",
        priority: "$priority",
        estimate: "$event.estimate",
        request: kind === "notice"
      }),
      say(`handoff.${kind}${words2}`, {
        choices,
        with: { position: "$event.estimate.position", seconds: "$event.estimate.seconds" }
      }),
      ...after
    ]
  });
  return [
    notice({ [seconds]: { over: longWait }, [position]: { filled: true } }, "", alternatives),
    notice({ [seconds]: { filled: true }, [position]: { filled: true } }, "", ["cancel-wait"]),
    notice({ [seconds]: { filled: true } }, "-time", alternatives),
    notice({ [position]: { filled: true } }, "-position", alternatives),
    notice(void 0, "-unknown", alternatives)
  ];
}
var end = (result, actions = []) => ({
  target: "#done",
  actions: [...actions, set({ output: { result, note: "$event.note" } })]
});
var note = {
  actions: [effect("desk", { do: "forward", text: "$facts.utterance" }), say("handoff.noted", { choices: ["cancel-wait"] })]
};
var offerAgain = { actions: [say("handoff.offer", { choices: ["message", "callback", "go-on"] })] };
var answered = {
  actions: [
    record("answer-given", { article: "$event.article.id", version: "$event.article.version" }),
    effect("say", { article: "$event.article", part: "answer" })
  ]
};
var joined = {
  target: "#connected",
  actions: [
    record("agent-joined", { agent: "$event.agent" }),
    say("handoff.joined", { with: { agent: "$event.agent" } }),
    effect("tell", { event: { type: "agent-speaks" } })
  ]
};
var takeMessage = (text3, callback) => end("message-taken", [
  effect("open-case", { kind: callback ? "callback" : "message" }),
  effect("desk", { do: "leave", text: text3, callback }),
  say("handoff.message-taken")
]);
var leave2 = { target: "taking-message", actions: [effect("desk", { do: "cancel" })] };
var callBack = { target: "taking-callback", actions: [effect("desk", { do: "cancel" })] };
var giveUp = end("unavailable");
var handoff = {
  id: "handoff",
  context: { reason: "asked", queue: "general", priority: "normal" },
  initial: "routing",
  states: {
    routing: {
      always: [
        { guard: when({ leave: "message" }), target: "taking-message" },
        { guard: when({ leave: "callback" }), target: "taking-callback" },
        { guard: when({ "facts.desk": false }), target: "offering", actions: [set({ why: "no-desk" })] },
        { guard: when({ "facts.open": false }), target: "offering", actions: [set({ why: "closed" })] },
        { target: "requesting" }
      ]
    },
    requesting: {
      description: "Asks how long the wait will be, then puts the customer into the queue.",
      entry: [effect("estimate", { queue: "$queue" })],
      on: { estimated: notices("notice", [effect("desk", { do: "request" })]) }
    },
    queued: {
      id: "queued",
      description: "Waits for an agent.",
      meta: { expects: { kind: "queue" } },
      initial: "waiting",
      after: {
        unclaimed: [
          {
            guard: when({ unclaimed: { "at-least": 2 } }),
            target: "offering",
            actions: [record("handoff-unclaimed", { times: 3 }), effect("desk", { do: "cancel" }), set({ why: "unclaimed" })]
          },
          {
            target: "queued",
            reenter: true,
            actions: [
              set({ unclaimed: { add: 1 } }),
              record("handoff-unclaimed", { times: "$unclaimed" }),
              say("handoff.unclaimed", { choices: alternatives })
            ]
          }
        ]
      },
      states: {
        waiting: { after: { refresh: { target: "estimating" } } },
        estimating: {
          entry: [effect("estimate", { queue: "$queue", position: "$estimate.position" })],
          on: { estimated: notices("update", []) }
        }
      },
      on: {
        "agent-joined": joined,
        "queue-moved": [
          { guard: when({ "event.change": { under: 0.25 } }), actions: [set({ estimate: "$event.estimate" })] },
          ...notices("update", [])
        ],
        "ask-human": { target: ".estimating" },
        repeat: { target: ".estimating" },
        resume: { target: ".estimating" },
        "desk-failed": { target: "offering", actions: [set({ why: "no-desk" })] },
        "agent-unavailable": { target: "offering", actions: [set({ why: "closed" })] },
        cancel: end("cancelled", [effect("desk", { do: "cancel" }), say("handoff.cancelled")]),
        bye: end("cancelled", [effect("desk", { do: "cancel" }), say("handoff.cancelled")]),
        "leave-message": leave2,
        "ask-callback": callBack,
        answer: { actions: [effect("search", { article: "$event.article" })] },
        found: answered,
        missing: note,
        affirm: { actions: [say("handoff.noted", { choices: ["cancel-wait"] })] },
        wait: { actions: [say("handoff.noted", { choices: ["cancel-wait"] })] },
        thanks: { actions: [say("handoff.noted", { choices: ["cancel-wait"] })] },
        greet: { actions: [say("handoff.noted", { choices: ["cancel-wait"] })] },
        danger: {
          actions: [set({ priority: "urgent" }), effect("desk", { do: "forward", text: "$facts.utterance" }), say("safety")]
        },
        "*": { guard: when({ "facts.command": true }), ...note }
      }
    },
    connected: {
      id: "connected",
      description: "An agent speaks; the assistant is silent.",
      meta: { expects: { kind: "nothing" } },
      on: {
        said: { actions: [effect("desk", { do: "forward", text: "$facts.utterance" })] },
        "agent-said": { actions: [effect("say-agent", { text: "$event.text", agent: "$event.agent" })] },
        "agent-joined": { actions: [record("agent-joined", { agent: "$event.agent" })] },
        "agent-left": [
          { guard: when({ "event.outcome": "solved" }), ...end("solved", [record("agent-left", { outcome: "$event.outcome" })]) },
          end("returned", [record("agent-left", { outcome: "$event.outcome" })])
        ]
      }
    },
    offering: {
      description: "Nobody is there: offers a message, a call-back, or to go on without.",
      meta: { expects: { kind: "queue" } },
      entry: [
        effect("hand-off", { reason: "$reason", queue: "$queue", priority: "$priority", why: "$why", request: false }),
        say("handoff.unavailable", { choices: ["message", "callback", "go-on"] })
      ],
      after: { offer: giveUp },
      on: {
        "agent-joined": joined,
        "leave-message": { target: "taking-message" },
        affirm: { target: "taking-message" },
        "ask-callback": { target: "taking-callback" },
        cancel: giveUp,
        deny: giveUp,
        skip: giveUp,
        bye: giveUp,
        resume: offerAgain,
        "ask-human": offerAgain,
        answer: { actions: [effect("search", { article: "$event.article" })] },
        found: answered,
        missing: offerAgain,
        danger: { actions: [say("safety")] },
        "*": { guard: when({ "facts.command": true }), ...offerAgain }
      }
    },
    "taking-message": {
      meta: { expects: { kind: "message" } },
      entry: [say("handoff.ask-message")],
      after: { offer: giveUp },
      on: {
        say: takeMessage("$event.text", false),
        cancel: giveUp,
        "agent-joined": joined,
        resume: { target: "taking-message", reenter: true },
        "*": { guard: when({ "facts.command": true }), target: "taking-message", reenter: true }
      }
    },
    "taking-callback": {
      meta: { expects: { kind: "contact" } },
      entry: [say("handoff.ask-callback")],
      after: { offer: giveUp },
      on: {
        say: [
          // Seven digits or more, however they are written: enough to call somebody back.
          { guard: when({ "event.text": { matches: "\\D*(?:\\d\\D*){7,}" } }), ...takeMessage("$event.text", true) },
          { target: "taking-callback", reenter: true }
        ],
        cancel: giveUp,
        "agent-joined": joined,
        resume: { target: "taking-callback", reenter: true },
        "*": { guard: when({ "facts.command": true }), target: "taking-callback", reenter: true }
      }
    },
    done: { id: "done", type: "final" }
  }
};

// src/stages/resolution.ts
var giveAnswer = [
  record("answer-given", { article: "$event.article.id", version: "$event.article.version" }),
  effect("say", { article: "$event.article", part: "answer" })
];
var notSolved = [
  {
    guard: when({ complaints: null }),
    target: "answered",
    reenter: true,
    actions: [set({ complaints: true }), say("resolution.not-solved", { choices: ["human"] })]
  },
  { target: "done", actions: [set({ output: { result: "unsolved" } })] }
];
var resolution = {
  id: "resolution",
  context: {},
  initial: "routing",
  states: {
    routing: { always: [{ guard: when({ flow: { filled: true } }), target: "running" }, { target: "fetching" }] },
    fetching: {
      description: "Reads the article from the knowledge base.",
      entry: [effect("search", { article: "$article" })],
      on: {
        found: {
          target: "answered",
          actions: [
            ...giveAnswer,
            effect("say", { article: "$event.article", part: "next", choices: ["solved", "not-solved", "human"] })
          ]
        },
        missing: { target: "done", actions: [set({ output: { result: "withdrawn" } })] }
      }
    },
    answered: {
      description: "Has answered and waits for a word about it.",
      meta: { expects: { kind: "solved" } },
      after: { quiet: { target: "done", actions: [set({ output: { result: "quiet" } })] } },
      on: {
        solved: { target: "done", actions: [set({ output: { result: "solved", solved: true } })] },
        satisfied: { target: "done", actions: [set({ output: { result: "solved", solved: true } })] },
        affirm: { target: "done", actions: [set({ output: { result: "solved", solved: false } })] },
        thanks: { target: "done", actions: [set({ output: { result: "solved", solved: false } })] },
        skip: { target: "done", actions: [set({ output: { result: "solved", solved: false } })] },
        "not-solved": notSolved,
        deny: notSolved,
        dissatisfied: { target: "done", actions: [set({ output: { result: "unsolved" } })] },
        repeat: { target: "fetching" },
        wait: { target: "answered", reenter: true, actions: [say("consultation.take-your-time")] },
        greet: { target: "answered", reenter: true, actions: [say("opening.ask")] },
        cancel: { target: "done", actions: [set({ output: { result: "abandoned" } })] },
        bye: { target: "done", actions: [set({ output: { result: "bye" } })] },
        resume: {
          target: "answered",
          reenter: true,
          actions: [say("resolution.next", { choices: ["solved", "not-solved", "human"] })]
        }
      }
    },
    running: {
      description: "A flow runs above; it ends here.",
      entry: [effect("push", { flow: "$flow", input: "$values" })],
      on: {
        "frame-done": [
          { guard: when({ "facts.flows": { over: 0 } }), actions: [say("flow.back"), resume()] },
          {
            guard: when({ "event.output.outcome": { in: ["solved", "done"] } }),
            target: "done",
            actions: [set({ output: { result: "solved", solved: false } })]
          },
          {
            guard: when({ "event.output.outcome": "abandoned" }),
            target: "done",
            actions: [set({ output: { result: "abandoned" } })]
          },
          { target: "done", actions: [set({ output: { result: "unsolved" } })] }
        ],
        answer: { actions: [effect("search", { article: "$event.article" })] },
        found: { actions: [...giveAnswer, resume()] },
        missing: { actions: [say("resolution.withdrawn"), resume()] },
        start: [
          {
            guard: when({ "facts.flows": { under: 3 } }),
            actions: [effect("push", { flow: "$event.flow", input: "$event.values" })]
          },
          { actions: [say("flow.too-many"), resume()] }
        ],
        clarify: { actions: [say("consultation.clarify", { options: "$event.options", choices: ["none-of-these", "human"] })] },
        "none-of-these": { actions: [resume()] },
        greet: { actions: [resume()] },
        thanks: { actions: [resume()] },
        affirm: { actions: [resume()] },
        deny: { actions: [resume()] }
      }
    },
    done: { type: "final", entry: [drop] }
  }
};

// src/stages/settings.ts
var defaultStageSettings = {
  idle: "10m",
  quiet: "3m",
  followUpSilence: "5m",
  ratingSilence: "5m",
  refresh: "60s",
  unclaimed: "5m",
  offer: "10m",
  followUpDelay: "0s"
};

// src/stages/index.ts
var stageVersions = {
  conversation: 1,
  consultation: 1,
  resolution: 1,
  handoff: 1,
  "follow-up": 1,
  feedback: 1
};
var stageConfigs = {
  conversation,
  consultation,
  resolution,
  handoff,
  "follow-up": followUp,
  feedback
};
function createStages(settings = {}) {
  const delays = {};
  for (const [name, text3] of Object.entries({ ...defaultStageSettings, ...settings })) {
    const length = milliseconds(text3);
    if (length === void 0) throw new KefuError("DURATION_INVALID", { text: text3 }, { path: `waits.${name}` });
    delays[name] = length;
  }
  const names = Object.keys(stageConfigs);
  return Object.fromEntries(
    names.map((name) => [name, defineMachine(stageConfigs[name], stageVersions[name], delays)])
  );
}

// src/understanding/clean.ts
var longest = 2e3;
var mostMarks = 3;
var invisible = /[\p{Cc}\p{Cf}\u{e0000}-\u{e007f}]/gu;
var kept = /* @__PURE__ */ new Set(["\n", "\r", "	"]);
var notPunctuation = /[^，。！？；：（）、…—～《》【】“”‘’￥]+/gu;
var marks = new RegExp(`(\\p{M}{${mostMarks}})\\p{M}+`, "gu");
function clean(text3) {
  const head3 = text3.slice(0, longest * 8);
  const plain4 = wellFormed(head3).replace(invisible, (character) => kept.has(character) ? character : "").replace(notPunctuation, (words2) => words2.normalize("NFKC")).replace(marks, "$1").trim();
  const points = plain4.length > longest ? Array.from(plain4) : void 0;
  return points && points.length > longest ? points.slice(0, longest).join("") : plain4;
}
function wellFormed(text3) {
  return text3.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\uFFFD");
}

// src/understanding/language.ts
var fewestLetters = 4;
var share = 0.8;
var han = /\p{Script=Han}/gu;
var latin = /\p{Script=Latin}/gu;
var codes = /https?:\/\/\S+|\S+@\S+|[\p{L}]*\d[\p{L}\d-]*/gu;
var requests = [
  {
    language: "en",
    words: /^(please )?(switch to |speak |in |use )?english( please)?$|^(请)?(说|讲|用|切换到|换成)(一下)?(英文|英语)(吧|回复|回答)?$/i
  },
  {
    language: "zh",
    words: /^(please )?(switch to |speak |in |use )?(chinese|mandarin)( please)?$|^(请)?(说|讲|用|切换到|换成)(一下)?(中文|汉语|普通话)(吧|回复|回答)?$/i
  }
];
function languageOf(text3) {
  const words2 = text3.replace(codes, " ");
  const chinese = words2.match(han)?.length ?? 0;
  const english = words2.match(latin)?.length ?? 0;
  if (chinese + english < fewestLetters) return void 0;
  if (chinese / (chinese + english) >= share || chinese > 0 && chinese * 3 / (chinese * 3 + english) >= share) return "zh";
  if (english / (chinese + english) >= share) return "en";
  return void 0;
}
var longestRequest = 40;
function requestedLanguage(text3) {
  if (text3.length > longestRequest) return void 0;
  const plain4 = text3.replace(/[\s.,!?。，！？]+$/u, "").trim();
  return requests.find((request) => request.words.test(plain4))?.language;
}
function switchTo(text3) {
  const shown = languageOf(text3);
  return shown === "en" && (text3.replace(codes, " ").match(/\p{Script=Latin}+/gu)?.length ?? 0) < 2 ? void 0 : shown;
}
function nextLocale(text3, current, spoken2) {
  const other = current.startsWith("zh") ? /[A-Za-z]{2}|[英]/ : /\p{Script=Han}|chinese|mandarin/iu;
  if (!other.test(text3)) return current;
  const wanted = requestedLanguage(text3) ?? switchTo(text3);
  if (wanted === void 0 || current.split("-")[0] === wanted) return current;
  return spoken2.find((locale) => locale.split("-")[0] === wanted) ?? current;
}
function firstLocale(text3, spoken2) {
  const first = spoken2[0] ?? "en";
  const wanted = languageOf(text3) ?? (/\p{Script=Han}/u.test(text3) ? "zh" : /\p{Script=Latin}/u.test(text3.replace(codes, " ")) ? "en" : void 0);
  return spoken2.find((locale) => locale.split("-")[0] === wanted) ?? first;
}

// src/understanding/load.ts
var sources2 = {
  zh: async () => (await Promise.resolve().then(() => (init_acts(), acts_exports))).zhActs,
  en: async () => (await Promise.resolve().then(() => (init_acts2(), acts_exports2))).enActs
};
async function loadInterpreter(locales, parts) {
  const { createInterpreter: createInterpreter2 } = await Promise.resolve().then(() => (init_interpreter(), interpreter_exports));
  const languages = [...new Set(locales.map((locale) => locale.split("-")[0] ?? locale))];
  const known = languages.flatMap((language) => sources2[language] ?? []);
  return createInterpreter2({ ...parts, languages: await Promise.all(known.map((load) => load())) });
}

// src/engine/search.ts
var mostPopular = 3;
function createSearch(matcher, knowledge, flows) {
  const flowDocuments = flows.filter((flow) => flow.definition.start?.examples).map(flowDocument);
  let indexed;
  let options = /* @__PURE__ */ new Map();
  let popular = [];
  let indexing = Promise.resolve();
  const sync = matcher.sync === true && knowledge.sync === true;
  const adopt = (articles, revision) => {
    const documents = [...flowDocuments, ...articles];
    options = new Map(documents.map((document) => [document.id, document.option]));
    popular = onePerCategory(documents);
    indexed = revision;
    return documents;
  };
  const atOnce = () => {
    const revision = knowledge.revision();
    if (revision === indexed) return;
    const articles = knowledge.published();
    void matcher.index(adopt(articles.map(articleDocument), revision));
  };
  const inTime = async () => {
    const revision = await knowledge.revision();
    if (revision === indexed) return;
    await matcher.index(adopt((await knowledge.published()).map(articleDocument), revision));
  };
  return {
    sync,
    search: (query, now) => {
      if (sync) {
        atOnce();
        return matcher.match(query).filter(
          (match) => isFound(match, knowledge.served(articleId(match), now))
        );
      }
      indexing = indexing.then(inTime);
      return indexing.then(async () => {
        const matches = await matcher.match(query);
        const served = await Promise.all(matches.map((match) => knowledge.served(articleId(match), now)));
        return matches.filter((match, index) => isFound(match, served[index]));
      });
    },
    option: (id) => options.get(id),
    popular: () => {
      if (sync) atOnce();
      return popular;
    }
  };
}
function articleId(match) {
  return match.id.replace(/^article:/, "");
}
function isFound(match, served) {
  return match.id.startsWith("flow:") || served !== void 0;
}
function onePerCategory(documents) {
  const seen = /* @__PURE__ */ new Set();
  const chosen2 = [];
  for (const document of documents) {
    const category = document.category ?? "flow";
    if (seen.has(category) || document.scope !== void 0) continue;
    seen.add(category);
    chosen2.push(document.option);
    if (chosen2.length === mostPopular) break;
  }
  return chosen2;
}
function flowDocument(flow) {
  const { title, start: start3 } = flow.definition;
  return {
    id: `flow:${flow.id}`,
    option: { flow: flow.id, title },
    titles: titlesOf(title),
    phrasings: Object.entries(start3?.examples ?? {}).flatMap(([locale, texts]) => texts.map((text3) => ({ locale, text: text3 })))
  };
}

// src/engine/assemble.ts
var defaultHotlines = [
  { number: "110", for: { zh: "\u62A5\u8B66", en: "police" } },
  { number: "119", for: { zh: "\u706B\u8B66", en: "fire" } },
  { number: "120", for: { zh: "\u6025\u6551", en: "ambulance" } },
  { number: "12356", for: { zh: "\u5FC3\u7406\u63F4\u52A9", en: "mental health" } }
];
function assemble(options) {
  for (const [service, run] of Object.entries(options.services ?? {})) {
    if (typeof run !== "function") throw new KefuError("SERVICE_NOT_A_FUNCTION", { service }, { path: `services.${service}` });
  }
  const timeZone = options.timeZone ?? "UTC";
  const locales = options.locales ?? ["zh", "en"];
  const flows = flowRegistry(options.flows ?? []);
  const knowledge = isStore(options.knowledge) ? options.knowledge : createMemoryKnowledge(options.knowledge ?? [], { timeZone });
  const reader = knowledge.reader;
  const parts = shippedParts(options, reader, locales);
  const estimator = options.estimator ?? (options.desk && "estimate" in options.desk ? options.desk : void 0);
  const world2 = {
    stages: createStages(options.waits),
    flow: flows.latest,
    flowAt: flows.at,
    interpreter: parts.interpreter,
    article: reader.sync ? (id, now) => reader.served(id, now) : void 0,
    estimate: estimateOf(estimator),
    hasService: (name) => options.services !== void 0 && Object.hasOwn(options.services, name),
    hasDesk: options.desk !== void 0,
    speaker: createSpeaker(options.wording ?? {}, parts.wordings),
    hours: openingHours(options.hours, timeZone),
    settings: {
      locales,
      assistant: options.assistant ?? {},
      hotline: (locale) => hotlineText(options.hotlines ?? defaultHotlines, locale),
      queues: options.queues ?? {},
      reopenWithin: duration(options.reopenWithin ?? "24h", "reopenWithin"),
      followUpDelay: duration(options.waits?.followUpDelay ?? defaultStageSettings.followUpDelay, "waits.followUpDelay")
    }
  };
  return { world: world2, ready: parts.ready, knowledge, estimator, remember: flows.remember };
}
function shippedParts(options, reader, locales) {
  const late = {
    wordings: { languages: /* @__PURE__ */ new Map(), acts: {} }
  };
  const matcher = options.matcher ?? {
    name: "fuse",
    sync: true,
    index: (documents) => late.matcher?.index(documents),
    match: (query) => late.matcher?.match(query) ?? []
  };
  const search = createSearch(matcher, reader, options.flows ?? []);
  const interpreter = options.interpreter ?? {
    sync: search.sync,
    interpret: (utterance, situation) => late.interpreter.interpret(utterance, situation)
  };
  const load = async () => {
    late.wordings = await loadWordings(locales);
    if (!options.matcher) late.matcher = (await Promise.resolve().then(() => (init_fuse_matcher(), fuse_matcher_exports))).createFuseMatcher();
    if (options.interpreter) return;
    late.interpreter = await loadInterpreter(locales, {
      ...search,
      ...options.thresholds ? { thresholds: options.thresholds } : {},
      ...options.analyzer ? { analyzer: options.analyzer } : {}
    });
  };
  const ready2 = load();
  ready2.catch(() => {
  });
  return { wordings: () => late.wordings, interpreter, ready: ready2 };
}
function hotlineText(hotlines, locale) {
  const chinese = locale.startsWith("zh");
  return hotlines.map(({ number, for: purpose }) => {
    const words2 = textFor(purpose, locale)?.variants[0] ?? "";
    return chinese ? `${number}\uFF08${words2}\uFF09` : `${number} (${words2})`;
  }).join(chinese ? "\u3001" : ", ");
}
function duration(text3, path) {
  const length = milliseconds(text3);
  if (length === void 0) throw new KefuError("DURATION_INVALID", { text: text3 }, { path });
  return length;
}
function isStore(knowledge) {
  return knowledge !== void 0 && "reader" in knowledge;
}
function estimateOf(estimator) {
  if (!estimator) return () => ({ unknown: "no-history" });
  if (!estimator.sync) return void 0;
  return (queue, now, position3) => estimator.estimate(queue, now, position3);
}
function flowRegistry(flows) {
  const latest2 = /* @__PURE__ */ new Map();
  const older = /* @__PURE__ */ new Map();
  for (const flow of flows) {
    if (latest2.has(flow.id)) throw new KefuError("FLOW_DUPLICATE", { flow: flow.id });
    latest2.set(flow.id, flow);
  }
  return {
    latest: (id) => latest2.get(id),
    at: (id, version) => {
      const now = latest2.get(id);
      return now?.version === version ? now : older.get(`${id}@${version}`);
    },
    remember: (flow) => {
      older.set(`${flow.id}@${flow.version}`, flow);
    }
  };
}

// src/flow/expectation.ts
function slotExpectation(name, slot) {
  return {
    slot: name,
    type: slot.type,
    ...slot.pattern === void 0 ? {} : { pattern: slot.pattern },
    ...slot.options ? { options: slot.options.map((option) => ({ value: option.value, labels: labelsOf(option) })) } : {}
  };
}
function labelsOf({ value, label, synonyms }) {
  const locales = typeof label === "string" || Array.isArray(label) ? [""] : Object.keys(label);
  const labels = locales.flatMap((locale) => textFor(label, locale)?.variants ?? []);
  return [.../* @__PURE__ */ new Set([value, ...labels, ...synonyms ?? []])];
}

// src/engine/draft.ts
function createDraft(world2, record3, now, base, recorded) {
  const number = record3.turn + 1;
  return {
    world: world2,
    record: { ...record3, revision: record3.revision + 1, turn: number, now },
    number,
    cause: number,
    now,
    base,
    replies: [],
    events: [],
    transcript: [],
    results: [],
    definitions: {},
    dropped: [],
    started: [],
    steps: 0,
    heard: void 0,
    recorded,
    utterance: void 0,
    command: void 0,
    case: void 0,
    facts: void 0
  };
}
function topFrame(record3) {
  const top = record3.frames.at(-1);
  if (!top) throw new KefuError("INPUT_INVALID", { reason: "the record has no frames" }, { path: `conversation ${record3.id}` });
  return top;
}
function machineOf(world2, frame) {
  if (!frame.machine.startsWith("flow:")) {
    const stage = world2.stages[frame.machine];
    if (stage) return stage;
  }
  const flow = frame.machine.slice("flow:".length);
  const found = world2.flowAt(flow, String(frame.version));
  if (!found) throw new KefuError("DEFINITION_MISSING", { flow, version: String(frame.version) });
  return found.machine();
}
function speakerOf(record3) {
  const value = conversationState(record3);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "assistant";
  const handoff3 = value["handoff"];
  return handoff3 === "agent" ? "agent" : handoff3 === "queued" ? "queued" : "assistant";
}
function stageOf(record3) {
  const value = conversationState(record3);
  if (value === "closed") return "closed";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "consultation";
  const states = value;
  if (states["handoff"] !== void 0) return "handoff";
  return states["assisted"] ?? "consultation";
}
function conversationState(record3) {
  return record3.frames[0]?.snapshot.value;
}
function flowFrames(record3) {
  return record3.frames.filter((frame) => frame.machine.startsWith("flow:"));
}
function note2(draft, event) {
  draft.events.push(event);
}
function chance(draft) {
  let n = draft.record.seed + draft.number * 2654435761 + draft.replies.length | 0;
  n = Math.imul(n ^ n >>> 16, 73244475);
  n = Math.imul(n ^ n >>> 16, 73244475);
  return (n ^ n >>> 16) >>> 0;
}

// src/engine/facts.ts
function factsFor(draft) {
  const { record: record3, command, utterance } = draft;
  const known = draft.facts;
  const { frames, offers, shared, closedAt } = record3;
  if (known && known.frames === frames.length && known.offers === offers && known.shared === shared && known.command === command && known.utterance === utterance && known.closedAt === closedAt && known.locale === record3.locale) {
    return known.facts;
  }
  const facts = build2(draft);
  draft.facts = { facts, frames: frames.length, offers, shared, command, utterance, closedAt, locale: record3.locale };
  return facts;
}
function build2(draft) {
  const { world: world2, record: record3, now } = draft;
  return {
    now,
    locale: record3.locale,
    desk: world2.hasDesk,
    command: draft.command !== void 0,
    options: draft.command && "options" in draft.command ? draft.command.options.length : 0,
    shared: record3.shared ?? {},
    offers: record3.offers ?? {},
    customer: record3.customer ?? {},
    followUpDelay: world2.settings.followUpDelay,
    flows: flowFrames(record3).length,
    ...draft.utterance === void 0 ? {} : { utterance: draft.utterance },
    closedFor: record3.closedAt === void 0 ? 0 : now - record3.closedAt,
    expired: record3.closedAt !== void 0 && now - record3.closedAt > world2.settings.reopenWithin,
    open: world2.hours.isOpen(now)
  };
}

// src/engine/stack.ts
var mostSteps2 = 200;
var conversationFirst = /* @__PURE__ */ new Set(["ask-human", "ask-identity", "danger", "complain"]);
function createStack(draft, perform2) {
  const { record: record3, world: world2 } = draft;
  const stack = {
    draft,
    deliver: (frame, event) => {
      const current = frameOf(record3.frames, frame.id);
      if (!current) return false;
      const result = counted(() => step(machineOf(world2, current), current.snapshot, { ...event, facts: factsFor(draft) }));
      if (!result.taken) return false;
      apply(current, result);
      return true;
    },
    dispatch: (command) => {
      const { type } = command;
      const downwards = [...record3.frames].reverse();
      const order2 = conversationFirst.has(type) && record3.frames[0] ? [record3.frames[0], ...downwards.slice(0, -1)] : downwards;
      const before = draft.command;
      draft.command = command;
      const taken = order2.some((frame) => stack.deliver(frame, command));
      draft.command = before;
      return taken;
    },
    push: (machine, version, by, input) => {
      freeze(topFrameId());
      const frame = { id: record3.nextFrame, machine, version, by, snapshot: { value: "", context: {} } };
      record3.nextFrame += 1;
      record3.frames = [...record3.frames, frame];
      apply(
        frame,
        counted(() => enter(machineOf(world2, frame), { ...input, facts: factsFor(draft) }))
      );
    },
    dropAbove: (frame, keep2) => {
      for (const dropped of above(record3.frames, frame)) remove(dropped, keep2 ? "returned" : "dropped", keep2);
      thaw();
    }
  };
  return stack;
  function counted(run) {
    draft.steps += 1;
    if (draft.steps > mostSteps2) throw new KefuError("MACHINE_LOOP", { limit: mostSteps2 }, { path: `conversation ${record3.id}` });
    return run();
  }
  function apply(frame, result) {
    const next = { ...frame, snapshot: result.snapshot };
    record3.frames = replaced(record3.frames, next);
    for (const effect3 of result.effects) {
      if (effect3.type === "set-timer") setTimer(timerKey(frame.id, effect3.timer), { dueAt: draft.base + effect3.delay });
      else if (effect3.type === "cancel-timer") clearTimer(timerKey(frame.id, effect3.timer));
      else perform2(stack, effect3, next);
    }
    if (result.output !== void 0) finish(next, result.output);
  }
  function finish(frame, output) {
    if (!frameOf(record3.frames, frame.id)) return;
    for (const covered of above(record3.frames, frame.id)) remove(covered, "dropped", false);
    remove(frame, String(output["outcome"] ?? "done"), false);
    const owner = frame.by === void 0 ? void 0 : frameOf(record3.frames, frame.by);
    thaw();
    if (owner) stack.deliver(owner, { type: "frame-done", machine: frame.machine, output });
  }
  function remove(frame, outcome, keep2) {
    record3.frames = record3.frames.filter((other) => other.id !== frame.id);
    for (const key of Object.keys(record3.timers)) if (timerOwner(key)?.frame === frame.id) clearTimer(key);
    dropPending(frame.id);
    if (frame.machine === "handoff") record3.handoff = void 0;
    if (!frame.machine.startsWith("flow:")) return;
    note2(draft, { type: "flow-ended", flow: frame.machine.slice("flow:".length), outcome });
    if (keep2) record3.offers = { ...record3.offers, ...slotsOf(frame.snapshot.context) };
  }
  function dropPending(frame) {
    const kept2 = Object.entries(record3.pending ?? {}).filter(([, pending]) => pending.frame !== frame || pending.kind === "desk");
    record3.pending = kept2.length === 0 ? void 0 : Object.fromEntries(kept2);
  }
  function topFrameId() {
    return record3.frames.length > 1 ? topFrame(record3).id : -1;
  }
  function freeze(frame) {
    changeTimers(frame, (timer) => "dueAt" in timer ? { frozen: Math.max(0, timer.dueAt - draft.base) } : timer);
  }
  function thaw() {
    changeTimers(topFrameId(), (timer) => "frozen" in timer ? { dueAt: draft.base + timer.frozen } : timer);
  }
  function changeTimers(frame, change) {
    for (const [key, timer] of Object.entries(record3.timers)) if (timerOwner(key)?.frame === frame) setTimer(key, change(timer));
  }
  function setTimer(key, timer) {
    record3.timers = { ...record3.timers, [key]: timer };
  }
  function clearTimer(key) {
    if (!(key in record3.timers)) return;
    const { [key]: _, ...rest } = record3.timers;
    record3.timers = rest;
  }
}
function slotsOf(context) {
  const slots = {};
  for (const [key, value] of Object.entries(context)) {
    if (value !== void 0 && value !== null && !key.startsWith("~") && key !== "output" && key !== "error") slots[key] = value;
  }
  return slots;
}

// src/engine/record.ts
function newRecord(world2, id, now, locale) {
  const machine = world2.stages.conversation;
  return {
    id,
    revision: 0,
    engine: recordVersion,
    seed: fingerprint(id),
    turn: 0,
    now,
    locale: locale ?? world2.settings.locales[0] ?? "en",
    frames: [{ id: 1, machine: "conversation", version: machine.version, snapshot: enter(machine, {}).snapshot }],
    nextFrame: 2,
    timers: {},
    nextEffect: 1,
    ...locale === void 0 ? { localeIsGuess: true } : {}
  };
}
var optional = [
  "localeIsGuess",
  "mode",
  "customer",
  "pending",
  "shared",
  "offers",
  "choices",
  "said",
  "clock",
  "waiting",
  "handoff",
  "outcome",
  "handoffs",
  "cases",
  "closedAt",
  "served"
];
function settledRecord(record3) {
  const { id, revision, engine, seed, turn, now, locale, frames, nextFrame, timers, nextEffect } = record3;
  const settled = {
    id,
    revision,
    engine,
    seed,
    turn,
    now,
    locale,
    frames,
    nextFrame,
    timers,
    nextEffect
  };
  for (const key of optional) if (record3[key] !== void 0) settled[key] = record3[key];
  return settled;
}

// src/engine/say.ts
var choiceCommands = {
  yes: { type: "affirm" },
  no: { type: "deny" },
  solved: { type: "solved" },
  "not-solved": { type: "not-solved" },
  satisfied: { type: "satisfied" },
  dissatisfied: { type: "dissatisfied" },
  human: { type: "ask-human" },
  "none-of-these": { type: "none-of-these" },
  message: { type: "leave-message" },
  callback: { type: "ask-callback" },
  "cancel-wait": { type: "cancel" },
  "go-on": { type: "cancel" },
  skip: { type: "skip" },
  "rate-5": { type: "rate", rating: { overall: 5 } },
  "rate-4": { type: "rate", rating: { overall: 4 } },
  "rate-3": { type: "rate", rating: { overall: 3 } },
  "rate-2": { type: "rate", rating: { overall: 2 } },
  "rate-1": { type: "rate", rating: { overall: 1 } }
};
function say2(draft, saying, frame, context) {
  const acts = actsOf(draft, saying);
  const act2 = acts[0] ?? "inform";
  if (speakerOf(draft.record) === "agent") {
    note2(draft, { type: "reply-withheld", act: act2, reason: "an agent is speaking" });
    return;
  }
  const text3 = words(draft, saying, context);
  if (text3 === "") return;
  apologiseIfLate(draft, act2);
  const choices = choicesOf(draft, saying);
  const about = aboutOf(saying, frame);
  addReply(draft, {
    act: act2,
    text: neverThrice(draft, text3),
    ...choices.length > 0 ? { choices } : {},
    ...about ? { about } : {}
  });
}
function sayAgent(draft, text3, agent) {
  addReply(draft, { act: "agent", text: text3, agent: agent ?? "" });
}
function addReply(draft, reply) {
  const id = `${draft.record.id}:${draft.number}:${draft.replies.length + 1}`;
  const whole = { id, ...reply };
  draft.replies.push(whole);
  draft.transcript.push({
    turn: draft.number,
    at: draft.now,
    from: reply.agent === void 0 ? "assistant" : "agent",
    text: reply.text,
    reply: id,
    act: reply.act
  });
  note2(draft, { type: "reply-said", reply: id, substantive: reply.agent === void 0 && isSubstantive(reply.act) });
  if (whole.choices) draft.record.choices = [...draft.replies.length > 1 ? turnChoices(draft) : [], ...whole.choices];
}
function turnChoices(draft) {
  return (draft.record.choices ?? []).filter((choice) => choice.turn === draft.number);
}
function actsOf(draft, saying) {
  if (saying.article) return [saying.part === "next" ? "next-step" : "answer"];
  if (saying.act) return [saying.act];
  return typeof saying.text === "string" ? draft.world.speaker.actsOf(saying.text) : ["inform"];
}
function words(draft, saying, context) {
  const { article } = saying;
  if (article && saying.part === "answer") return spoken(draft, { text: article.answer }, saying.with, context);
  if (article) {
    const next = article.next === void 0 ? "" : spoken(draft, { text: article.next }, saying.with, context);
    const rest = spoken(draft, "resolution.next", saying.with, context);
    return next === "" ? rest : `${next}${draft.record.locale.startsWith("zh") ? "" : " "}${rest}`;
  }
  return spoken(draft, saying.act === void 0 ? String(saying.text) : { text: saying.text ?? "" }, saying.with, context);
}
function spoken(draft, text3, ...values) {
  const { record: record3, world: world2 } = draft;
  const sources3 = [...values, record3.shared];
  const value = (name) => {
    const source = sources3.find((one) => one !== void 0 && Object.hasOwn(one, name) && one[name] !== void 0);
    return source ? source[name] : engineValue(draft, name);
  };
  const result = world2.speaker.say(text3, record3.locale, value, chance(draft), lately(draft));
  const key = typeof text3 === "string" ? text3 : "text";
  if (result.locale.split("-")[0] !== record3.locale.split("-")[0])
    note2(draft, { type: "text-missing", key, locale: record3.locale });
  for (const missing of result.missing) {
    note2(draft, { type: "trouble", code: "TEXT_INVALID", message: `there is no value for $${missing}`, where: `text ${key}` });
  }
  return result.text;
}
function engineValue(draft, name) {
  const { record: record3, world: world2, now } = draft;
  const { locale, handoff: handoff3 } = record3;
  switch (name) {
    case "assistant":
      return textFor(world2.settings.assistant, locale)?.variants[0] ?? world2.speaker.phrase("assistant", locale);
    case "within":
      return world2.speaker.phrase("within", locale);
    case "hotline":
      return world2.settings.hotline(locale);
    case "case":
      return draft.case;
    case "reasonText":
      return handoff3?.reasonText;
    case "wait":
      return handoff3?.estimate.seconds === void 0 ? void 0 : waitText(handoff3.estimate.seconds, locale);
    case "hours":
      return world2.hours.text(now);
    case "opens":
      return world2.hours.momentText(world2.hours.nextOpening(now) ?? now, now, locale);
    default:
      return void 0;
  }
}
function choicesOf(draft, saying) {
  const { locale } = draft.record;
  const earlier = draft.replies.reduce((count, reply) => count + (reply.choices?.length ?? 0), 0);
  const labels = [
    ...(saying.options ?? []).map((option) => {
      const label = labelOf(option.title, locale);
      if (option.flow !== void 0)
        return { label, command: { type: "start", flow: option.flow, title: option.title } };
      return { label, command: { type: "answer", article: option.article ?? "", title: option.title } };
    }),
    ...(saying.offers ?? []).map((offer) => ({
      label: offer.name ? draft.world.speaker.phrase(`choice.${offer.name}`, locale) : labelOf(offer.label ?? "", locale),
      sets: offer.sets
    })),
    ...(saying.choices ?? []).map((name) => ({
      label: draft.world.speaker.phrase(`choice.${name}`, locale),
      command: choiceCommands[name]
    }))
  ];
  return labels.flatMap(
    (choice, index) => choice ? [{ id: `${draft.number}.${earlier + index + 1}`, turn: draft.number, ...choice }] : []
  );
}
function labelOf(text3, locale) {
  return textFor(text3, locale)?.variants[0] ?? "";
}
function aboutOf(saying, frame) {
  if (saying.article) return { article: `${saying.article.id}@${saying.article.version}` };
  if (!frame.machine.startsWith("flow:")) return void 0;
  return {
    flow: `${frame.machine.slice("flow:".length)}@${frame.version}`,
    ...saying.step === void 0 ? {} : { step: saying.step }
  };
}
function apologiseIfLate(draft, act2) {
  const { clock } = draft.record;
  if (!clock || clock.notices === 0 || !isSubstantive(act2) || act2 === "apologise" || draft.replies.some((reply) => isSubstantive(reply.act)))
    return;
  addReply(draft, { act: "apologise", text: spoken(draft, "delay.late") });
}
function lately(draft) {
  const [last2 = [], before = []] = draft.record.said ?? [];
  return new Set(last2.filter((fingerprint3) => before.includes(fingerprint3)));
}
function neverThrice(draft, text3) {
  const worn = lately(draft);
  if (!worn.has(fingerprintOf(text3))) return text3;
  return draft.world.speaker.say("repeat.again", draft.record.locale, () => text3, chance(draft), worn).text;
}

// src/engine/clock-work.ts
var clockTimer = "clock";
var heldUp = 1e3;
function startClock(draft) {
  if (speakerOf(draft.record) === "agent" || draft.record.clock) return;
  draft.record.clock = openClock(draft.now, draft.cause, draft.record.mode ?? "normal");
}
function settleClock(draft) {
  const { clock } = draft.record;
  const { [clockTimer]: _, ...others } = draft.record.timers;
  draft.record.timers = others;
  if (!clock) return;
  const mine = draft.replies.filter((reply) => reply.agent === void 0 && reply.act !== "delay-notice" && reply.act !== "wait");
  const atRest = !Object.values(draft.record.pending ?? {}).some((pending) => pending.kind !== "desk");
  const answered3 = mine.some((reply) => isSubstantive(reply.act)) || atRest && mine.length > 0;
  const left = !answered3 && stageOf(draft.record) === "closed";
  if (answered3 || speakerOf(draft.record) === "agent" || left) {
    note2(draft, left ? abandonClock(clock, draft.now) : closeClock(clock, draft.now));
    draft.record.clock = void 0;
    return;
  }
  const dueAt = clockDueAt(clock);
  if (dueAt !== void 0) draft.record.timers = { ...others, [clockTimer]: { dueAt } };
}
function clockFired(stack, dueAt) {
  const { draft } = stack;
  const { clock } = draft.record;
  if (!clock) return;
  const reason = blockedBy(draft, dueAt);
  const due = clockDue(clock, dueAt, draft.now, remaining(draft));
  draft.record.clock = due.clock;
  note2(draft, { type: "work-blocked", reason });
  if (due.type === "exhausted") {
    giveUp2(stack);
    return;
  }
  const { locale } = draft.record;
  const delayReason = draft.world.speaker.phrase(`delay.${reason}`, locale);
  say2(
    draft,
    { text: due.number === 1 ? "delay.notice" : "delay.renewed", with: { delayReason, wait: waitText(due.seconds, locale) } },
    topFrame(draft.record),
    {}
  );
  note2(draft, { type: "delay-noticed", reason, promisedAt: promised(due.clock), notice: due.number });
}
function blockedBy(draft, dueAt) {
  if (draft.now - dueAt > heldUp) return "recovered";
  const pending = Object.values(draft.record.pending ?? {}).filter((effect3) => effect3.kind !== "desk");
  if (pending.some((effect3) => draft.now - effect3.since > effect3.timeout)) return "dependency-timeout";
  if (speakerOf(draft.record) === "queued") return "human-queue";
  return pending.length > 0 ? "processing" : "busy";
}
function remaining(draft) {
  const left = Object.values(draft.record.pending ?? {}).map((effect3) => effect3.since + effect3.timeout - draft.now);
  return Math.max(0, ...left);
}
function giveUp2(stack) {
  const bottom = stack.draft.record.frames[0];
  if (bottom && speakerOf(stack.draft.record) === "assistant")
    stack.deliver(bottom, { type: "hand-off", reason: "system-trouble" });
}
function promised(clock) {
  return clock.promisedAt ?? clock.limitAt;
}

// src/engine/effects.ts
var portTimeout = 2e3;
var callTimeout = 3e3;
var deskTimeout = 1e4;
var mostServed = 8;
function performEffect(stack, effect3, frame) {
  handlers[effect3.name](stack, effect3.params, frame, effect3.context);
}
var handlers = {
  say: (stack, params, frame, context) => say2(stack.draft, params, frame, context),
  "say-agent": ({ draft }, params) => sayAgent(draft, text(params, "text") ?? "", text(params, "agent")),
  search: (stack, params, frame) => {
    const { draft } = stack;
    const article = text(params, "article") ?? "";
    if (!draft.world.article) {
      suspend(draft, frame, { kind: "search", ask: article, with: {}, timeout: portTimeout });
      return;
    }
    const found = draft.world.article(article, draft.now);
    draft.results.push({ kind: "search", ask: article, value: found ? `${found.id}@${found.version}` : null });
    stack.deliver(frame, found ? { type: "found", article: found } : { type: "missing", article });
  },
  estimate: (stack, params, frame) => {
    const { draft } = stack;
    const queue = text(params, "queue") ?? "general";
    const position3 = typeof params["position"] === "number" ? params["position"] : void 0;
    if (!draft.world.estimate) {
      suspend(draft, frame, {
        kind: "estimate",
        ask: queue,
        with: position3 === void 0 ? {} : { position: position3 },
        timeout: portTimeout
      });
      return;
    }
    const estimate = { ...draft.world.estimate(queue, draft.now, position3), asOf: draft.now };
    draft.results.push({ kind: "estimate", ask: queue, value: estimate });
    stack.deliver(frame, { type: "estimated", estimate });
  },
  call: (stack, params, frame) => {
    const { draft } = stack;
    const service = text(params, "service") ?? "";
    const call2 = text(params, "call") ?? service;
    if (!draft.world.hasService(service)) {
      const message = `no service "${service}" is registered`;
      note2(draft, { type: "trouble", code: "SERVICE_UNKNOWN", message, where: `${frame.machine}, step ${call2}` });
      stack.deliver(frame, { type: "failed", call: call2, error: { code: "unknown-service", message } });
      return;
    }
    const timeout = milliseconds(text(params, "timeout") ?? "") ?? callTimeout;
    suspend(draft, frame, { kind: "call", ask: service, with: { call: call2, input: params["with"] ?? {} }, timeout });
  },
  desk: (stack, params, frame) => {
    const { draft } = stack;
    const what = text(params, "do") ?? "";
    if (what === "leave" && draft.case)
      note2(draft, { type: "message-taken", case: draft.case, callback: params["callback"] === true });
    if (!draft.world.hasDesk) return;
    const { handoff: handoff3 } = draft.record;
    suspend(draft, frame, {
      kind: "desk",
      ask: what,
      with: {
        ...params,
        ...handoff3 ? { handoff: handoff3 } : {},
        ...draft.case ? { case: draft.case } : {}
      },
      timeout: deskTimeout
    });
  },
  "hand-off": ({ draft }, params) => {
    const { record: record3, world: world2 } = draft;
    const reason = text(params, "reason") ?? "other";
    const known = params["estimate"];
    const why = text(params, "why");
    const estimate = known ?? {
      asOf: draft.now,
      unknown: why === "closed" ? "closed" : why === "no-desk" ? "no-desk" : "no-history"
    };
    if (record3.handoff) {
      record3.handoff = { ...record3.handoff, estimate };
      note2(draft, { type: "handoff-noticed", estimate });
      return;
    }
    record3.handoffs = (record3.handoffs ?? 0) + 1;
    record3.handoff = {
      id: `${record3.id}/h-${record3.handoffs}`,
      reason,
      reasonText: world2.speaker.phrase(`reason.${reason}`, record3.locale),
      queue: world2.settings.queues[reason] ?? text(params, "queue") ?? "general",
      priority: text(params, "priority") ?? "normal",
      estimate
    };
    note2(draft, { type: "handoff-requested", handoff: record3.handoff });
  },
  "open-case": ({ draft }, params) => {
    const { record: record3 } = draft;
    record3.cases = (record3.cases ?? 0) + 1;
    draft.case = `C-${digest(record3.id).slice(0, 10)}-${record3.cases}`;
    note2(draft, { type: "case-opened", case: draft.case, kind: text(params, "kind") ?? "other" });
  },
  push: (stack, params, frame) => {
    const { draft } = stack;
    const input = params["input"] ?? {};
    const machine = text(params, "machine");
    if (machine !== void 0) {
      stack.push(machine, draft.world.stages[machine]?.version ?? 0, frame.id, input);
      return;
    }
    const id = text(params, "flow") ?? "";
    const flow = draft.world.flow(id);
    if (!flow) {
      note2(draft, { type: "trouble", code: "FLOW_UNKNOWN", message: `there is no flow "${id}"`, where: frame.machine });
      stack.deliver(frame, { type: "frame-done", machine: `flow:${id}`, output: { outcome: "unsolved" } });
      return;
    }
    draft.definitions[flow.version] = flow.definition;
    note2(draft, { type: "flow-started", flow: id, version: flow.version });
    serve(draft, `${id}@${flow.version}`);
    if (Object.keys(input).length > 0) draft.record.offers = { ...draft.record.offers, ...slotsOf(input) };
    stack.push(`flow:${id}`, flow.version, frame.id, {});
  },
  drop: (stack, params, frame) => stack.dropAbove(frame.id, params["keep"] === true),
  forward: (stack) => {
    if (stack.draft.command) stack.dispatch(stack.draft.command);
  },
  resume: (stack, params) => {
    const top = stack.draft.record.frames.at(-1);
    if (top && top.by !== void 0) stack.deliver(top, { type: "resume", reason: text(params, "reason") ?? "returned" });
  },
  tell: (stack, params) => {
    const bottom = stack.draft.record.frames[0];
    if (bottom) stack.deliver(bottom, params["event"]);
  },
  record: ({ draft }, params) => {
    const event = params;
    if (event.type === "answer-given") serve(draft, `${event.article}@${event.version}`);
    if (event.type === "slot-filled") dropOffer(draft, event.slot);
    if (event.type === "conversation-opened" || event.type === "conversation-reopened") {
      draft.record.outcome = void 0;
      draft.record.closedAt = void 0;
      if (event.type === "conversation-opened") draft.record.served = void 0;
    }
    note2(draft, event.type === "rated" ? { ...event, about: draft.record.served ?? [] } : event);
  },
  close: ({ draft }, params) => {
    const outcome = text(params, "outcome") ?? "unconfirmed";
    draft.record.outcome = outcome;
    draft.record.closedAt = draft.now;
    draft.record.offers = void 0;
    note2(draft, { type: "conversation-closed", outcome, reason: text(params, "reason") ?? "" });
  }
};
function suspend(draft, frame, asked) {
  const { record: record3 } = draft;
  const effect3 = record3.nextEffect;
  record3.nextEffect += 1;
  record3.pending = { ...record3.pending, [effect3]: { frame: frame.id, cause: draft.cause, since: draft.now, ...asked } };
  draft.started.push(effect3);
  note2(draft, { type: "effect-pending", effect: effect3, kind: asked.kind, ask: asked.ask });
  return effect3;
}
function serve(draft, what) {
  const served = (draft.record.served ?? []).filter((other) => other !== what);
  draft.record.served = [...served, what].slice(-mostServed);
}
function dropOffer(draft, slot) {
  if (draft.record.offers?.[slot] === void 0) return;
  const { [slot]: _, ...rest } = draft.record.offers;
  draft.record.offers = Object.keys(rest).length === 0 ? void 0 : rest;
}
function text(params, key) {
  const value = params[key];
  return typeof value === "string" ? value : void 0;
}

// src/engine/hear.ts
var interpretTimeout = 4e3;
function hearMessage(stack, input) {
  const { draft } = stack;
  const text3 = clean(input.text ?? "");
  const clicked = input.choice === void 0 ? void 0 : draft.record.choices?.find((choice) => choice.id === input.choice);
  note2(draft, { type: "message-received", message: input.id });
  const shown = text3 || clicked?.label || (input.attachments ?? []).map((attachment) => attachment.name ?? attachment.url).join(" ");
  draft.transcript.push({ turn: draft.number, at: draft.now, from: "customer", text: shown });
  draft.utterance = shown;
  chooseLocale(draft, text3);
  open(stack);
  if (speakerOf(draft.record) === "agent") {
    stack.deliver(topFrame(draft.record), { type: "said" });
    draft.heard = { commands: [], because: { decision: "with-agent" } };
    return;
  }
  if (input.choice !== void 0 && !clicked) {
    note2(draft, { type: "choice-outdated", choice: input.choice });
    draft.heard = { commands: [], because: { decision: "choice-outdated" } };
    resume2(stack);
    if (draft.replies.length === 0) say2(draft, { text: "input.outdated" }, topFrame(draft.record), {});
    return;
  }
  if (clicked) {
    const commands = clicked.command ? [clicked.command] : Object.entries(clicked.sets ?? {}).map(([slot, value]) => ({ type: "fill", slot, value }));
    obey(stack, { commands, because: { decision: "choice", heard: clicked.label } });
    return;
  }
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}?!？！]/u.test(text3)) {
    const empty = input.attachments?.length ? "input.attachment" : "input.empty";
    draft.heard = { commands: [], because: { decision: empty } };
    say2(draft, { text: empty }, topFrame(draft.record), {});
    return;
  }
  interpret(stack, text3);
}
function open(stack) {
  const bottom = stack.draft.record.frames[0];
  if (bottom?.snapshot.value === "opening") stack.deliver(bottom, { type: "open" });
}
function chooseLocale(draft, text3) {
  const { record: record3 } = draft;
  const spoken2 = draft.world.settings.locales;
  const from = record3.locale;
  const to = record3.localeIsGuess ? firstLocale(text3, spoken2) : nextLocale(text3, from, spoken2);
  record3.localeIsGuess = void 0;
  if (to === from) return;
  record3.locale = to;
  if (draft.number > 1) note2(draft, { type: "locale-switched", from, to });
}
function interpret(stack, text3) {
  const { draft } = stack;
  const { interpreter } = draft.world;
  if (requestedLanguage(text3) !== void 0) {
    draft.heard = { commands: [], because: { decision: "language", heard: text3 } };
    resume2(stack);
    if (draft.replies.length === 0) stack.dispatch({ type: "greet" });
    return;
  }
  if (interpreter.sync) {
    obey(stack, draft.recorded ?? interpreter.interpret(text3, situationOf(draft)));
    return;
  }
  const waiting = { id: `${draft.record.id}:${draft.number}`, text: text3, cause: draft.cause };
  if (draft.record.waiting !== void 0) {
    draft.record.waiting = [...draft.record.waiting, waiting];
    return;
  }
  draft.record.waiting = [];
  ask(draft, text3, draft.cause);
}
function ask(draft, text3, cause) {
  suspend(draft, topFrame(draft.record), {
    cause,
    kind: "interpret",
    ask: text3,
    with: situationOf(draft),
    timeout: interpretTimeout
  });
}
function hearInterpretation(stack, text3, found) {
  const { draft } = stack;
  draft.utterance = text3;
  obey(stack, found ?? { commands: [{ type: "no-match", options: [] }], because: { decision: "no-match" } });
  const [next, ...rest] = draft.record.waiting ?? [];
  if (!next) {
    draft.record.waiting = void 0;
    return;
  }
  draft.record.waiting = rest;
  ask(draft, next.text, next.cause);
}
function obey(stack, heard) {
  const { draft } = stack;
  draft.heard = heard;
  const repliesBefore = draft.replies.length;
  const pendingBefore = draft.started.length;
  let taken = 0;
  for (const command of heard.commands) {
    const reason = refusal(draft, command);
    if (reason !== void 0) {
      draft.dropped.push({ command: command.type, reason });
      note2(draft, { type: "command-dropped", command: command.type, reason });
    } else if (stack.dispatch(command)) taken += 1;
    else if (command.type === "fill") {
      draft.record.offers = { ...draft.record.offers, [command.slot]: command.value };
      note2(draft, { type: "slot-offered", slot: command.slot });
    }
  }
  if (taken === 0) stack.dispatch({ type: "no-match", options: [] });
  if (draft.replies.length > repliesBefore || draft.started.length > pendingBefore) return;
  if (taken > 0) resume2(stack);
  if (draft.replies.length === repliesBefore) say2(draft, { text: "input.unclear" }, topFrame(draft.record), {});
}
function resume2(stack) {
  const top = topFrame(stack.draft.record);
  if (top.by !== void 0) stack.deliver(top, { type: "resume", reason: "again" });
}
function refusal(draft, command) {
  const { world: world2, now } = draft;
  switch (command.type) {
    case "answer":
      return world2.article && !world2.article(command.article, now) ? `no article "${command.article}" is served` : void 0;
    case "start":
      return world2.flow(command.flow) ? void 0 : `there is no flow "${command.flow}"`;
    case "clarify":
    case "no-match":
      return command.options.every((option) => isKnown(draft, option)) ? void 0 : "an option names nothing that is served";
    case "fill":
      return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(command.slot) ? void 0 : `"${command.slot}" is no slot`;
    case "unfit":
    case "rate":
    case "say":
      return void 0;
    default:
      return simpleActs.includes(command.type) ? void 0 : `"${command.type}" is no command`;
  }
}
function isKnown(draft, option) {
  if (option.flow !== void 0) return draft.world.flow(option.flow) !== void 0;
  return option.article !== void 0 && (!draft.world.article || draft.world.article(option.article, draft.now) !== void 0);
}
function situationOf(draft) {
  const { record: record3, world: world2 } = draft;
  const top = topFrame(record3);
  const machine = machineOf(world2, top);
  const expects = metaOf(machine.config, top.snapshot.value)["expects"] ?? { kind: "nothing" };
  const flow = flowFrames(record3).at(-1);
  const slots = flow && expects.kind === "slot" ? otherSlots(draft, flow.machine.slice("flow:".length), String(flow.version), expects.slot) : void 0;
  return {
    locale: record3.locale,
    stage: stageOf(record3),
    speaker: speakerOf(record3),
    expects,
    choices: record3.choices ?? [],
    ...flow ? { flow: flow.machine.slice("flow:".length) } : {},
    ...slots ? { slots } : {},
    now: draft.now
  };
}
function otherSlots(draft, flow, version, asked) {
  const slots = Object.entries(draft.world.flowAt(flow, version)?.definition.slots ?? {});
  return slots.filter(([slot]) => slot !== asked).map(([slot, definition]) => slotExpectation(slot, definition));
}

// src/engine/happen.ts
function happen(draft, input) {
  const stack = createStack(draft, performEffect);
  switch (input.type) {
    case "open":
      acquaint(draft, input);
      open(stack);
      if (draft.replies.length > 0) stack.dispatch({ type: "greet" });
      break;
    case "message":
      acquaint(draft, input);
      startClock(draft);
      hearMessage(stack, input);
      break;
    case "timer":
      timerDue(stack, input);
      break;
    case "result":
      resultIn(stack, input);
      break;
    case "agent":
      agentDid(stack, input);
      break;
  }
}
function acquaint(draft, input) {
  if (input.customer) draft.record.customer = { ...draft.record.customer, ...input.customer };
  if (input.locale !== void 0 && draft.record.localeIsGuess) {
    draft.record.locale = input.locale;
    draft.record.localeIsGuess = void 0;
  }
}
function timerDue(stack, { timer, dueAt }) {
  const { draft } = stack;
  const { [timer]: state, ...others } = draft.record.timers;
  if (!state || !("dueAt" in state)) {
    note2(draft, { type: "timer-skipped", timer, reason: "it is no longer set" });
    return;
  }
  draft.record.timers = others;
  const owner = timerOwner(timer);
  if (!owner) {
    if (timer === clockTimer) clockFired(stack, dueAt);
    return;
  }
  const later = Object.entries(others).some(
    ([key, other]) => timerOwner(key)?.frame === owner.frame && "dueAt" in other && other.dueAt > dueAt && other.dueAt <= draft.now
  );
  if (later) {
    note2(draft, { type: "timer-skipped", timer, reason: "a later one of the same frame is overdue too" });
    return;
  }
  const frame = frameOf(draft.record.frames, owner.frame);
  if (frame) stack.deliver(frame, { type: owner.event });
}
function resultIn(stack, { effect: effect3, value, error }) {
  const { draft } = stack;
  const { [effect3]: pending, ...others } = draft.record.pending ?? {};
  if (!pending) {
    note2(draft, { type: "result-late", effect: effect3, ask: "" });
    return;
  }
  if (Object.keys(others).length > 0) draft.record.pending = others;
  else draft.record.pending = void 0;
  draft.cause = pending.cause;
  note2(draft, {
    type: "effect-returned",
    effect: effect3,
    ask: pending.kind === "interpret" ? "interpret" : pending.ask,
    ...error ? { error: error.message, code: error.code } : {}
  });
  if (pending.kind === "interpret") {
    hearInterpretation(stack, pending.ask, value);
    return;
  }
  const frame = frameOf(draft.record.frames, pending.frame);
  if (!frame) {
    if (pending.kind !== "desk") note2(draft, { type: "result-late", effect: effect3, ask: pending.ask });
    return;
  }
  switch (pending.kind) {
    case "call": {
      const call2 = pending.with["call"] ?? pending.ask;
      stack.deliver(
        frame,
        error ? { type: "failed", call: call2, error: { ...error } } : { type: "returned", call: call2, value: value ?? null }
      );
      break;
    }
    case "search":
      stack.deliver(frame, value ? { type: "found", article: value } : { type: "missing", article: pending.ask });
      break;
    case "estimate": {
      const estimate = error || !value ? { unknown: "no-history" } : value;
      stack.deliver(frame, { type: "estimated", estimate: { ...estimate, asOf: draft.now } });
      break;
    }
    case "desk":
      if (error && pending.ask === "request") stack.deliver(frame, { type: "desk-failed", do: pending.ask });
      break;
  }
}
function agentDid(stack, { event }) {
  const { draft } = stack;
  const top = topFrame(draft.record);
  const { type, ...facts } = event;
  const heard = type === "queue-moved" ? queueMoved(draft, event) : { ...facts, type: `agent-${type}` };
  const taken = top.machine === "handoff" && stack.deliver(top, heard);
  if (!taken) note2(draft, { type: "input-ignored", reason: `no handoff is waiting for "${type}"` });
  else if (type === "queue-moved") note2(draft, event);
}
function queueMoved(draft, event) {
  const told = draft.record.handoff?.estimate.seconds;
  const seconds3 = event.seconds ?? draft.world.estimate?.(draft.record.handoff?.queue ?? "general", draft.now, event.position).seconds;
  const change = told === void 0 || seconds3 === void 0 || told === 0 ? 1 : Math.abs(seconds3 - told) / told;
  return {
    type: "queue-moved",
    change,
    estimate: { position: event.position, ...seconds3 === void 0 ? {} : { seconds: seconds3 }, asOf: draft.now }
  };
}

// src/engine/turn-log.ts
function logOf(draft, input) {
  const { record: record3 } = draft;
  const requested = draft.events.find((event) => event.type === "handoff-requested");
  const handoff3 = record3.handoff ?? requested?.handoff;
  const heard = draft.heard;
  const because = {
    ...heard?.because ?? { decision: input.type === "agent" ? `agent-${input.event.type}` : input.type },
    ...draft.dropped.length > 0 ? { dropped: draft.dropped } : {}
  };
  return {
    v: logVersion,
    conversation: record3.id,
    turn: draft.number,
    cause: draft.cause,
    at: draft.now,
    seed: record3.seed,
    locale: record3.locale,
    input,
    ...heard ? { commands: heard.commands } : {},
    because,
    definitions: Object.fromEntries(record3.frames.map((frame) => [frame.machine, frame.version])),
    ...draft.results.length > 0 ? { results: draft.results } : {},
    replies: draft.replies,
    events: draft.events,
    stage: stageOf(record3),
    speaker: speakerOf(record3),
    status: statusOf(record3),
    ...handoff3 ? { handoff: handoff3 } : {},
    ...record3.outcome ? { outcome: record3.outcome } : {}
  };
}
function statusOf(record3) {
  if (stageOf(record3) === "closed") return "closed";
  const speaker = speakerOf(record3);
  if (speaker !== "assistant") return speaker === "agent" ? "with-agent" : "queued";
  return Object.values(record3.pending ?? {}).some((pending) => pending.kind !== "desk") ? "pending" : "open";
}

// src/engine/turn.ts
function takeTurn(world2, record3, input, at, recorded) {
  const now = Math.max(at, record3.now);
  const base = input.type === "timer" ? Math.min(input.dueAt, now) : now;
  let draft = createDraft(world2, record3, now, base, recorded);
  const place = placeOf(record3);
  try {
    happen(draft, input);
  } catch (thrown) {
    draft = inTrouble(world2, record3, input, now, base, thrown);
  }
  finishChoices(draft, place);
  const stage = stageOf(draft.record);
  if (stage !== stageOf(record3)) note2(draft, { type: "stage-entered", stage });
  settleClock(draft);
  rememberSaid(draft);
  const { transcript, definitions, started } = draft;
  return { record: settledRecord(draft.record), log: logOf(draft, input), transcript, definitions, started };
}
function inTrouble(world2, record3, input, now, base, thrown) {
  const draft = createDraft(world2, record3, now, base);
  const where = KefuError.is(thrown) && thrown.where.path !== void 0 ? thrown.where.path : `input ${input.type}`;
  const code = KefuError.is(thrown) ? thrown.code : "PORT_FAILED";
  if (input.type === "message") {
    draft.transcript.push({ turn: draft.number, at: now, from: "customer", text: (input.text ?? "").slice(0, 2e3) });
    note2(draft, { type: "message-received", message: input.id });
  }
  if (input.type === "timer") {
    const { [input.timer]: _, ...others } = draft.record.timers;
    draft.record.timers = others;
  }
  if (input.type === "result") {
    const { [input.effect]: pending, ...others } = draft.record.pending ?? {};
    if (pending) draft.cause = pending.cause;
    if (Object.keys(others).length > 0) draft.record.pending = others;
    else draft.record.pending = void 0;
  }
  note2(draft, { type: "trouble", code, message: thrownText(thrown), where });
  const stack = createStack(draft, performEffect);
  const top = topFrame(record3);
  if (speakerOf(record3) !== "agent")
    performEffect(stack, { type: "do", name: "say", params: { text: "trouble", choices: ["human"] }, context: {} }, top);
  return draft;
}
function finishChoices(draft, before) {
  const offered2 = draft.record.choices?.some((choice) => choice.turn === draft.number);
  if (!offered2 && placeOf(draft.record) !== before) draft.record.choices = void 0;
}
function placeOf(record3) {
  const top = record3.frames.at(-1);
  return `${top?.id} ${JSON.stringify(top?.snapshot.value)}`;
}
function rememberSaid(draft) {
  const texts = draft.replies.filter((reply) => reply.agent === void 0).map((reply) => fingerprintOf(reply.text));
  if (texts.length > 0) draft.record.said = [texts, ...(draft.record.said ?? []).slice(0, 1)];
}

// dist/chunk-E3T2Q7DR.js
import { sha256 as sha2562 } from "@noble/hashes/sha2.js";
import { bytesToHex as bytesToHex2, utf8ToBytes as utf8ToBytes2 } from "@noble/hashes/utils.js";
import { parseMessage as parseMessage3, visit as visit2 } from "messageformat";
import { MessageFormat as MessageFormat2, parseMessage as parseMessage22 } from "messageformat";
import { DraftFunctions as DraftFunctions2 } from "messageformat/functions";
var list2 = (known) => Array.isArray(known) && known.length > 0 ? known.join(", ") : "(none)";
var runtimeTexts2 = {
  ARTICLE_DUPLICATE: ({ article }) => ({
    message: `Two articles have the id "${article}".`,
    fix: "give each article an id of its own."
  }),
  ARTICLE_UNKNOWN: ({ article }) => ({
    message: `There is no article "${article}".`,
    fix: "check the id, or put the article first."
  }),
  ARTICLE_VERSION: ({ article, expected: expected2, found }) => ({
    message: `Article "${article}" was to be version ${expected2}, but version ${found} was given.`,
    fix: "read the latest version, apply your change to it, and put it with the next number."
  }),
  BACKUP_INVALID: ({ reason }) => ({
    message: `The backup cannot be restored: ${reason}.`,
    fix: "use an unchanged file written by export()."
  }),
  COMMIT_CONFLICT: ({ attempts }) => ({
    message: `The conversation was changed by others ${attempts} times in a row while this turn ran; nothing was saved.`,
    fix: "send the message again; if it lasts, route one conversation to one process."
  }),
  CONVERSATION_UNKNOWN: () => ({
    message: "There is no such conversation.",
    fix: "an agent event needs a conversation that a customer has opened."
  }),
  DEFINITION_MISSING: ({ flow, version }) => ({
    message: `Flow "${flow}" at version ${version} is neither loaded nor in the store.`,
    fix: "load a pack that has it, or use the store that the conversation was saved to."
  }),
  DURATION_INVALID: ({ text: text3 }) => ({
    message: `"${text3}" is not a duration.`,
    fix: "write a number and a unit: 500ms, 3s, 2m, 1h, 7d."
  }),
  FLOW_DUPLICATE: ({ flow }) => ({ message: `Two flows have the id "${flow}".`, fix: "give each flow an id of its own." }),
  FLOW_INVALID: ({ reason }) => ({
    message: `The flow cannot be built: ${reason}.`,
    fix: "correct the definition at the place named."
  }),
  FLOW_UNKNOWN: ({ flow, known }) => ({ message: `There is no flow "${flow}".`, fix: `use one of: ${list2(known)}.` }),
  INPUT_INVALID: ({ reason }) => ({
    message: `The input was refused: ${reason}.`,
    fix: "see the Input type; nothing was saved."
  }),
  MACHINE_DELAY_UNKNOWN: ({ delay, known }) => ({
    message: `The machine uses the delay "${delay}", which has no value.`,
    fix: `define it beside: ${list2(known)}.`
  }),
  MACHINE_FAILED: ({ reason }) => ({
    message: `A guard or action of the machine failed: ${reason}.`,
    fix: "correct the condition or value at the place named."
  }),
  MACHINE_LOOP: ({ limit }) => ({
    message: `The machine took more than ${limit} steps without coming to rest.`,
    fix: "bound the cycle, or let it wait for the customer."
  }),
  PORT_FAILED: ({ port, reason }) => ({
    message: `The ${port} failed: ${reason}.`,
    fix: "see the cause; the conversation goes on without it."
  }),
  RECORD_VERSION: ({ found, expected: expected2 }) => ({
    message: `The conversation was saved by a newer kefu (record version ${found}, this one reads ${expected2}).`,
    fix: "update kefu in this process."
  }),
  SERVICE_NOT_A_FUNCTION: ({ service }) => ({
    message: `Service "${service}" is not a function.`,
    fix: "register an async function: (input, context) => result."
  }),
  SERVICE_UNKNOWN: ({ service, known }) => ({
    message: `No service "${service}" is registered.`,
    fix: `register it in createAssistant({ services }); there is: ${list2(known)}.`
  }),
  TEXT_INVALID: ({ reason }) => ({
    message: `The text is not valid MessageFormat 2: ${reason}.`,
    fix: "check braces and names; write \\{ for a brace."
  }),
  TEXT_UNKNOWN: ({ key }) => ({
    message: `There is no wording "${key}".`,
    fix: "use a key of the default wording, or add the text."
  })
};
var marker2 = /* @__PURE__ */ Symbol.for("kefu.error");
var KefuError2 = class extends Error {
  code;
  facts;
  where;
  /** What to do, in English. */
  fix;
  /** Builds the error whose texts the catalogue has for the code. */
  constructor(code, facts = {}, where = {}, cause) {
    const texts = runtimeTexts2[code](facts);
    super(`${whereText2(where)}${texts.message} (${code}) Fix: ${texts.fix}`, cause === void 0 ? void 0 : { cause });
    this.name = "KefuError";
    this.code = code;
    this.facts = facts;
    this.where = where;
    this.fix = texts.fix;
    Object.defineProperty(this, marker2, { value: true });
  }
  /** Whether something thrown is a KefuError, of this or another copy of the package. */
  static is(thrown) {
    return typeof thrown === "object" && thrown !== null && marker2 in thrown;
  }
};
function whereText2(where) {
  if (where.file !== void 0) {
    const position3 = where.line === void 0 ? "" : `:${where.line}:${where.column ?? 1}`;
    return `${where.file}${position3}  `;
  }
  return where.path === void 0 ? "" : `${where.path}: `;
}
function suggest2(word, known) {
  let best;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance2(word.toLowerCase(), candidate.toLowerCase(), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
function editDistance2(a, b, limit) {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast = [];
  let last2 = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last2[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last2[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) >= limit) return limit;
    beforeLast = last2;
    last2 = row;
  }
  return last2[b.length] ?? limit;
}
function canonicalJson2(value) {
  return JSON.stringify(value, (_key, part3) => {
    if (typeof part3 !== "object" || part3 === null || Array.isArray(part3)) return part3;
    const source = part3;
    return Object.fromEntries(
      Object.keys(source).sort().map((key) => [key, source[key]])
    );
  });
}
function digest2(value) {
  return bytesToHex2(sha2562(utf8ToBytes2(canonicalJson2(value))));
}
function textFor2(text3, locale) {
  if (typeof text3 === "string") return { locale, variants: [text3] };
  if (Array.isArray(text3)) return { locale, variants: text3 };
  const byLocale = text3;
  const language = locale.split("-")[0] ?? locale;
  for (const tag of [locale, language, ...Object.keys(byLocale)]) {
    if (!Object.hasOwn(byLocale, tag)) continue;
    const found = byLocale[tag];
    if (found === void 0) continue;
    return { locale: tag, variants: typeof found === "string" ? [found] : found };
  }
  return void 0;
}

// dist/chunk-D7LWOVNC.js
import { assign, setup } from "xstate";
var unit3 = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
var part2 = /(\d+(?:\.\d+)?)(ms|s|m|h|d)/y;
function milliseconds2(text22) {
  if (typeof text22 === "number") return Number.isFinite(text22) && text22 >= 0 ? Math.round(text22) : void 0;
  let total = 0;
  part2.lastIndex = 0;
  let end3 = 0;
  while (end3 < text22.length) {
    const found = part2.exec(text22);
    if (!found) return void 0;
    total += Number(found[1]) * unit3[found[2]];
    end3 = part2.lastIndex;
  }
  return end3 === 0 ? void 0 : Math.round(total);
}
var longest2 = 2 ** 31 - 1;
function lookUp2(path, scope2) {
  const [first = "", ...rest] = path.split(".");
  let value = start2(first, scope2);
  for (const key of rest) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}
function start2(name, { context, event }) {
  if (name === "event") return event;
  const facts = event["facts"] ?? event["input"]?.["facts"];
  if (name === "facts") return facts;
  if (name === "customer") return facts?.["customer"];
  if (Object.hasOwn(context, name) && context[name] !== void 0) return context[name];
  const shared = facts?.["shared"];
  return shared && Object.hasOwn(shared, name) ? shared[name] : void 0;
}
var plain3 = /* @__PURE__ */ new WeakMap();
function isPlain2(value) {
  if (typeof value === "string") return !value.startsWith("$");
  if (typeof value !== "object" || value === null) return true;
  let known = plain3.get(value);
  if (known === void 0) {
    known = Object.values(value).every((part22) => part22 === void 0 || isPlain2(part22));
    plain3.set(value, known);
  }
  return known;
}
function resolve2(value, scope2) {
  if (typeof value === "string") {
    if (!value.startsWith("$")) return value;
    return value.startsWith("$$") ? value.slice(1) : lookUp2(value.slice(1), scope2);
  }
  if (typeof value !== "object" || value === null || isPlain2(value)) return value;
  if (Array.isArray(value)) return value.map((part22) => resolve2(part22, scope2) ?? null);
  return resolveObject2(value, scope2);
}
function resolveObject2(params, scope2) {
  if (isPlain2(params)) return params;
  const resolved = {};
  for (const key of Object.keys(params)) {
    const part22 = params[key];
    const found = part22 === void 0 ? void 0 : resolve2(part22, scope2);
    if (found !== void 0) resolved[key] = found;
  }
  return resolved;
}
function holds2(conditions, scope2) {
  return Object.entries(conditions).every(([key, wanted]) => {
    if (wanted === void 0) return true;
    if (key === "all") return maps2(wanted).every((map) => holds2(map, scope2));
    if (key === "any") return maps2(wanted).some((map) => holds2(map, scope2));
    if (key === "not") return !holds2(wanted, scope2);
    return compare2(lookUp2(key, scope2), wanted, scope2);
  });
}
function maps2(value) {
  return Array.isArray(value) ? value : [value];
}
function compare2(value, wanted, scope2) {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted)) return equal2(value, resolve2(wanted, scope2));
  return Object.entries(wanted).every(([name, operand]) => {
    const right = operand === void 0 ? void 0 : resolve2(operand, scope2);
    return test2[name](value, right ?? null);
  });
}
var test2 = {
  filled: (value, right) => (value !== void 0 && value !== null && value !== "") === right,
  in: (value, right) => Array.isArray(right) && right.some((item) => equal2(value, item)),
  contains: (value, right) => typeof value === "string" ? typeof right === "string" && value.includes(right) : Array.isArray(value) && value.some((item) => equal2(item, right)),
  matches: (value, right) => typeof value === "string" && typeof right === "string" && wholeMatch2(value, right),
  over: (value, right) => ordered2(value, right, (order2) => order2 > 0),
  "at-least": (value, right) => ordered2(value, right, (order2) => order2 >= 0),
  under: (value, right) => ordered2(value, right, (order2) => order2 < 0),
  "at-most": (value, right) => ordered2(value, right, (order2) => order2 <= 0),
  before: (value, right) => ordered2(value, right, (order2) => order2 < 0),
  after: (value, right) => ordered2(value, right, (order2) => order2 > 0),
  not: (value, right) => !equal2(value, right)
};
function ordered2(value, right, says) {
  if (typeof value === "number" && typeof right === "number") return says(value - right);
  if (typeof value === "string" && typeof right === "string") return says(value < right ? -1 : value > right ? 1 : 0);
  return false;
}
function equal2(a, b) {
  if (a === b) return true;
  if ((a === void 0 || a === null) && (b === void 0 || b === null)) return true;
  return typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b);
}
var patterns2 = /* @__PURE__ */ new Map();
function wholeMatch2(text22, pattern) {
  let compiled2 = patterns2.get(pattern);
  if (!compiled2) {
    compiled2 = new RegExp(`^(?:${pattern})$`, "u");
    if (patterns2.size >= 1e3) patterns2.clear();
    patterns2.set(pattern, compiled2);
  }
  return compiled2.test(text22);
}
var effectTypes2 = [
  "say",
  "say-agent",
  "search",
  "estimate",
  "call",
  "desk",
  "hand-off",
  "open-case",
  "push",
  "drop",
  "forward",
  "resume",
  "tell",
  "record",
  "close"
];
var mostSteps3 = 1e3;
var effectActions = Object.fromEntries(effectTypes2.map((type) => [type, () => {
}]));
function defineMachine2(config, version, delays = {}) {
  for (const delay of delaysOf2(config)) {
    if (!Object.hasOwn(delays, delay)) {
      throw new KefuError2("MACHINE_DELAY_UNKNOWN", { delay, known: Object.keys(delays) }, { path: `machine ${config.id}` });
    }
  }
  const kit = setup({
    types: {},
    actions: {
      ...effectActions,
      set: assign(({ context, event }, params) => changes(params, context, event))
    },
    guards: {
      if: ({ context, event }, params) => holds2(params, { context, event })
    },
    delays: { ...delays }
  });
  const logic = kit.createMachine({
    ...config,
    context: ({ input }) => {
      const { facts: _, ...values } = input ?? {};
      return { ...config.context, ...values };
    },
    output: ({ context }) => context["output"] ?? {},
    options: { maxIterations: mostSteps3 }
  });
  return { id: config.id, version, config, hears: new Set(logic.events), logic };
}
function changes(params, context, event) {
  const resolved = resolveObject2(params, { context, event });
  const changed2 = {};
  for (const key of Object.keys(params)) {
    const value = resolved[key] ?? void 0;
    changed2[key] = isAddition2(value) ? Number(context[key] ?? 0) + value.add : value;
  }
  return changed2;
}
function isAddition2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 1 && typeof value["add"] === "number";
}
function delaysOf2(state) {
  return [...Object.keys(state.after ?? {}), ...Object.values(state.states ?? {}).flatMap(delaysOf2)];
}
function say3(text22, saying = {}) {
  return { type: "say", params: { text: text22, ...saying } };
}
function set2(changes2) {
  return { type: "set", params: changes2 };
}
function record2(type, facts = {}) {
  return { type: "record", params: { type, ...facts } };
}
function push2(machine, input = {}) {
  return { type: "push", params: { machine, input } };
}
var drop2 = { type: "drop" };
var forward2 = { type: "forward" };
function resume3(reason = "returned") {
  return { type: "resume", params: { reason } };
}
function effect2(type, params = {}) {
  return { type, params };
}
function when2(conditions) {
  return { type: "if", params: conditions };
}
var handOff3 = { target: ".done", actions: [set2({ output: { next: "handoff", reason: "not-understood" } })] };
var farewell2 = { guard: when2({ more: true }), target: ".done", actions: [set2({ output: { next: "bye" } })] };
var nothingMore2 = [farewell2, { target: ".listening", actions: [say3("consultation.welcome")] }];
var consultation2 = {
  id: "consultation",
  context: {},
  initial: "listening",
  on: {
    answer: { target: ".done", actions: [set2({ output: { next: "answer", article: "$event.article" } })] },
    start: { target: ".done", actions: [set2({ output: { next: "start", flow: "$event.flow", values: "$event.values" } })] },
    clarify: [
      { guard: when2({ clarifications: { "at-least": 2 } }), ...handOff3 },
      {
        target: ".clarifying",
        actions: [
          set2({ clarifications: { add: 1 }, options: "$event.options" }),
          record2("clarification-asked", { options: "$facts.options" }),
          say3("consultation.clarify", { options: "$event.options", choices: ["none-of-these", "human"] })
        ]
      }
    ],
    "no-match": [
      { guard: when2({ misses: { "at-least": 2 } }), ...handOff3 },
      {
        guard: when2({ misses: 1 }),
        target: ".clarifying",
        actions: [
          set2({ misses: { add: 1 }, options: "$event.options" }),
          record2("match-missed", { count: "$misses" }),
          say3("consultation.options", { options: "$event.options", choices: ["human"] })
        ]
      },
      {
        target: ".listening",
        actions: [set2({ misses: { add: 1 } }), record2("match-missed", { count: "$misses" }), say3("consultation.rephrase")]
      }
    ],
    "none-of-these": [
      { guard: when2({ misses: { "at-least": 2 } }), ...handOff3 },
      { target: ".listening", actions: [set2({ misses: { add: 1 } }), say3("consultation.none")] }
    ],
    greet: { target: ".listening", actions: [say3("opening.ask")] },
    affirm: { target: ".listening", actions: [say3("opening.ask")] },
    cancel: { target: ".listening", actions: [say3("opening.ask")] },
    thanks: { target: ".listening", actions: [say3("consultation.welcome")] },
    solved: nothingMore2,
    skip: { target: ".listening", actions: [say3("opening.ask")] },
    satisfied: { target: ".listening", actions: [say3("consultation.welcome")] },
    "not-solved": { target: ".listening", actions: [say3("consultation.sorry")] },
    dissatisfied: { target: ".listening", actions: [say3("consultation.sorry")] },
    wait: { target: ".listening", actions: [say3("consultation.take-your-time")] },
    repeat: { target: ".listening", actions: [say3("opening.ask")] },
    deny: [farewell2, { target: ".listening", actions: [say3("consultation.none")] }],
    bye: { target: ".done", actions: [set2({ output: { next: "bye" } })] },
    resume: { target: ".listening" }
  },
  states: {
    listening: {
      description: "Waits for a question.",
      meta: { expects: { kind: "question" } },
      entry: [set2({ options: null })],
      after: { idle: { target: "done", actions: [set2({ output: { next: "quiet" } })] } }
    },
    clarifying: {
      description: "Has offered options and waits for one, or for other words.",
      meta: { expects: { kind: "question" } },
      after: { idle: { target: "done", actions: [set2({ output: { next: "quiet" } })] } },
      on: {
        resume: {
          target: "clarifying",
          reenter: true,
          actions: [say3("consultation.clarify", { options: "$options", choices: ["none-of-these", "human"] })]
        }
      }
    },
    done: { type: "final" }
  }
};
var close2 = (reason, words2) => ({
  target: "#closed",
  actions: [...words2, drop2, effect2("close", { outcome: "$outcome", reason })]
});
var consult2 = { target: "#consultation", actions: [drop2, push2("consultation"), forward2] };
var questions2 = { answer: consult2, start: consult2, clarify: consult2, "no-match": consult2 };
var handOff22 = (reason, before = [], priority = "normal") => ({
  target: "#handoff",
  actions: [...before, push2("handoff", { reason, priority })]
});
var consultThenHandOff2 = (reason, before = []) => ({
  target: "#consultation",
  actions: [...before, push2("consultation"), effect2("tell", { event: { type: "hand-off", reason } })]
});
var reopen2 = {
  target: "#consultation",
  actions: [record2("conversation-reopened", { after: "$facts.closedFor" }), push2("consultation"), forward2]
};
var beginAnew2 = {
  target: "#consultation",
  actions: [
    set2({ unsolved: null, invited: null, safety: null, complaint: null, leg: null, outcome: "abandoned" }),
    record2("conversation-opened"),
    say3("opening.disclose"),
    push2("consultation"),
    forward2
  ]
};
var conversation2 = {
  id: "conversation",
  context: { outcome: "abandoned" },
  initial: "opening",
  states: {
    opening: {
      description: "Nothing was said yet.",
      on: {
        open: { target: "assisted", actions: [record2("conversation-opened"), say3("opening.disclose"), push2("consultation")] }
      }
    },
    assisted: {
      description: "The assistant speaks.",
      initial: "consultation",
      on: {
        "ask-identity": { actions: [say3("identity"), resume3()] },
        "ask-human": handOff22("asked"),
        "hand-off": {
          target: "#handoff",
          actions: [push2("handoff", { reason: "$event.reason", queue: "$event.queue", priority: "$event.priority" })]
        },
        complain: handOff22(
          "complaint",
          [set2({ complaint: true }), effect2("open-case", { kind: "complaint" }), say3("complaint.received")],
          "high"
        ),
        "leave-message": { target: "#handoff", actions: [push2("handoff", { reason: "asked", leave: "message" })] },
        "ask-callback": { target: "#handoff", actions: [push2("handoff", { reason: "asked", leave: "callback" })] },
        danger: handOff22("danger", [set2({ safety: true }), say3("safety")], "urgent")
      },
      states: {
        back: { type: "history", target: "consultation" },
        consultation: {
          id: "consultation",
          description: "Stage 1: understand the question.",
          on: {
            "frame-done": [
              {
                guard: when2({ "event.output.next": "answer" }),
                target: "resolution",
                actions: [set2({ outcome: "unconfirmed" }), push2("resolution", { article: "$event.output.article" })]
              },
              {
                guard: when2({ "event.output.next": "start" }),
                target: "resolution",
                actions: [
                  set2({ outcome: "unconfirmed" }),
                  push2("resolution", { flow: "$event.output.flow", values: "$event.output.values" })
                ]
              },
              { guard: when2({ "event.output.next": "handoff" }), ...consultThenHandOff2("$event.output.reason") },
              { guard: when2({ "event.output.next": "bye" }), ...close2("left", [say3("close.bye")]) },
              close2("silence", [say3("close.silence")])
            ]
          }
        },
        resolution: {
          id: "resolution",
          description: "Stage 2: answer, or walk a flow.",
          on: {
            ...questions2,
            "frame-done": [
              {
                guard: when2({ "event.output.result": { in: ["solved", "quiet"] } }),
                target: "follow-up",
                actions: [push2("follow-up", { solved: "$event.output.solved", leg: "$leg" })]
              },
              {
                guard: when2({ "event.output.result": "unsolved" }),
                ...consultThenHandOff2("not-solved", [set2({ outcome: "unsolved", unsolved: true })])
              },
              {
                guard: when2({ "event.output.result": "withdrawn" }),
                target: "consultation",
                actions: [say3("resolution.withdrawn"), push2("consultation")]
              },
              {
                guard: when2({ "event.output.result": "bye" }),
                ...close2("left", [record2("rating-skipped", { reason: "left" }), say3("close.bye")])
              },
              { target: "consultation", actions: [say3("consultation.anything-else"), push2("consultation", { more: true })] }
            ]
          }
        },
        "follow-up": {
          id: "follow-up",
          description: "Stage 4: is it solved, are you satisfied?",
          on: {
            ...questions2,
            "frame-done": [
              {
                guard: when2({ "event.output.result": "confirmed", invited: null, safety: null, complaint: null }),
                target: "feedback",
                actions: [set2({ outcome: "solved", invited: true }), push2("feedback", { leg: "$leg" })]
              },
              {
                guard: when2({ "event.output.result": "confirmed" }),
                ...close2("confirmed", [
                  set2({ outcome: "solved" }),
                  record2("rating-skipped", { reason: "not-invited" }),
                  say3("close.bye")
                ])
              },
              {
                guard: when2({ "event.output.result": "silent" }),
                ...close2("silence", [
                  set2({ outcome: "solved" }),
                  record2("rating-skipped", { reason: "silence" }),
                  say3("close.silence")
                ])
              },
              {
                guard: when2({ "event.output.result": "unsolved", unsolved: null }),
                target: "consultation",
                actions: [
                  set2({ outcome: "unsolved", unsolved: true }),
                  say3("follow-up.reopen", { choices: ["human"] }),
                  push2("consultation")
                ]
              },
              {
                guard: when2({ "event.output.result": "unsolved" }),
                ...consultThenHandOff2("not-solved", [set2({ outcome: "unsolved", unsolved: true })])
              },
              close2("silence", [record2("rating-skipped", { reason: "silence" }), say3("close.silence")])
            ]
          }
        },
        feedback: {
          id: "feedback",
          description: "Stage 5: rate speed, accuracy and attitude.",
          on: { answer: consult2, start: consult2, clarify: consult2, "frame-done": close2("rated", [say3("close.bye")]) }
        }
      }
    },
    handoff: {
      id: "handoff",
      description: "Stage 3: a human takes over.",
      initial: "queued",
      on: {
        "frame-done": [
          {
            guard: when2({ "event.output.result": "solved" }),
            target: "#follow-up",
            actions: [
              record2("handoff-ended", { outcome: "solved", note: "$event.output.note" }),
              set2({ leg: "agent", outcome: "unconfirmed" }),
              drop2,
              push2("follow-up", { leg: "agent" })
            ]
          },
          {
            guard: when2({ "event.output.result": "returned" }),
            target: "#consultation",
            actions: [
              record2("handoff-ended", { outcome: "returned", note: "$event.output.note" }),
              effect2("drop", { keep: true }),
              say3("handoff.returned"),
              push2("consultation", { more: true })
            ]
          },
          {
            guard: when2({ "event.output.result": "message-taken" }),
            target: "#consultation",
            actions: [
              record2("handoff-ended", { outcome: "message-taken" }),
              set2({ outcome: "message-taken" }),
              drop2,
              say3("consultation.anything-else"),
              push2("consultation", { more: true })
            ]
          },
          {
            guard: when2({ "event.output.result": "cancelled" }),
            target: "assisted.back",
            actions: [record2("handoff-ended", { outcome: "cancelled" }), resume3("handoff-cancelled")]
          },
          {
            target: "assisted.back",
            actions: [record2("handoff-ended", { outcome: "unavailable" }), resume3("handoff-unavailable")]
          }
        ]
      },
      states: {
        queued: {
          description: "The customer waits; the assistant may still help.",
          on: { "agent-speaks": { target: "agent" }, "ask-identity": { actions: [say3("identity")] } }
        },
        agent: { description: "An agent speaks; the assistant is silent." }
      }
    },
    closed: {
      id: "closed",
      description: "The conversation ended; words open it again.",
      on: {
        thanks: { actions: [say3("close.after")] },
        bye: { actions: [say3("close.after")] },
        affirm: { actions: [say3("close.after")] },
        skip: { actions: [say3("close.after")] },
        solved: { actions: [say3("close.after")] },
        satisfied: { actions: [say3("close.after")] },
        rate: {
          guard: when2({ "facts.expired": false }),
          actions: [record2("rated", { rating: "$event.rating", leg: "$leg" }), say3("feedback.thanks")]
        },
        "*": [
          { guard: when2({ "facts.command": true, "facts.expired": true }), ...beginAnew2 },
          { guard: when2({ "facts.command": true }), ...reopen2 }
        ]
      }
    }
  }
};
var skipped2 = (reason) => ({
  target: "done",
  actions: [record2("rating-skipped", { reason }), set2({ output: { result: "skipped", reason } })]
});
var remind2 = { actions: [say3("feedback.reminder", { choices: ["skip"] })] };
var low2 = { "at-most": 2 };
var feedback2 = {
  id: "feedback",
  context: { leg: "assistant" },
  initial: "inviting",
  states: {
    inviting: {
      meta: { expects: { kind: "rating" } },
      entry: [
        record2("rating-invited"),
        say3("feedback.invite", { choices: ["rate-1", "rate-2", "rate-3", "rate-4", "rate-5", "skip"] })
      ],
      after: { ratingSilence: skipped2("silence") },
      on: {
        rate: [
          {
            guard: when2({
              any: [
                { "event.rating.speed": low2 },
                { "event.rating.accuracy": low2 },
                { "event.rating.attitude": low2 },
                { "event.rating.overall": low2 }
              ]
            }),
            target: "done",
            actions: [
              record2("rated", { rating: "$event.rating", leg: "$leg" }),
              effect2("open-case", { kind: "low-rating" }),
              say3("feedback.low"),
              set2({ output: { result: "rated" } })
            ]
          },
          {
            target: "done",
            actions: [
              record2("rated", { rating: "$event.rating", leg: "$leg" }),
              say3("feedback.thanks"),
              set2({ output: { result: "rated" } })
            ]
          }
        ],
        skip: skipped2("declined"),
        deny: skipped2("declined"),
        cancel: skipped2("declined"),
        thanks: skipped2("declined"),
        bye: skipped2("left"),
        resume: remind2,
        affirm: remind2,
        repeat: remind2,
        wait: remind2,
        greet: remind2,
        "no-match": remind2
      }
    },
    done: { type: "final" }
  }
};
var unsolved2 = {
  target: "done",
  actions: [record2("followed-up", { result: "unsolved" }), set2({ output: { result: "unsolved" } })]
};
var silent2 = {
  target: "done",
  actions: [record2("followed-up", { result: "unconfirmed" }), set2({ output: { result: "unconfirmed" } })]
};
var solved2 = { target: "asking-satisfied" };
var happy2 = {
  target: "done",
  actions: [record2("followed-up", { result: "satisfied" }), set2({ output: { result: "confirmed", satisfied: true } })]
};
var unhappy2 = {
  target: "done",
  actions: [
    record2("followed-up", { result: "dissatisfied" }),
    say3("follow-up.sorry"),
    set2({ output: { result: "confirmed", satisfied: false } })
  ]
};
var askAgain2 = (target2) => ({
  guard: when2({ again: null }),
  target: target2,
  reenter: true,
  actions: [set2({ again: true })]
});
var followUp2 = {
  id: "follow-up",
  context: { leg: "assistant" },
  initial: "routing",
  states: {
    routing: {
      always: [
        { guard: when2({ leg: "agent", "facts.followUpDelay": { over: 0 } }), target: "waiting" },
        { guard: when2({ solved: true }), target: "asking-satisfied" },
        { target: "asking-solved" }
      ]
    },
    waiting: {
      description: "Gives the customer time to see whether it holds.",
      meta: { expects: { kind: "question" } },
      after: { followUpDelay: { target: "asking-solved" } },
      on: {
        solved: solved2,
        "not-solved": unsolved2,
        satisfied: happy2,
        thanks: { actions: [say3("consultation.welcome")] },
        bye: { actions: [say3("close.bye")] }
      }
    },
    "asking-solved": {
      meta: { expects: { kind: "solved" } },
      entry: [say3("follow-up.solved", { choices: ["solved", "not-solved"] })],
      after: { followUpSilence: silent2 },
      on: {
        solved: solved2,
        affirm: solved2,
        thanks: solved2,
        satisfied: happy2,
        "not-solved": unsolved2,
        deny: unsolved2,
        dissatisfied: unsolved2,
        skip: silent2,
        bye: silent2,
        "no-match": askAgain2("asking-solved"),
        clarify: askAgain2("asking-solved"),
        resume: { target: "asking-solved", reenter: true },
        repeat: { target: "asking-solved", reenter: true }
      }
    },
    "asking-satisfied": {
      meta: { expects: { kind: "satisfied" } },
      entry: [set2({ solved: true }), say3("follow-up.satisfied", { choices: ["satisfied", "dissatisfied"] })],
      after: {
        followUpSilence: {
          target: "done",
          actions: [record2("followed-up", { result: "solved" }), set2({ output: { result: "silent" } })]
        }
      },
      on: {
        satisfied: happy2,
        affirm: happy2,
        solved: happy2,
        thanks: happy2,
        dissatisfied: unhappy2,
        deny: unhappy2,
        "not-solved": unsolved2,
        skip: {
          target: "done",
          actions: [record2("followed-up", { result: "solved" }), set2({ output: { result: "confirmed" } })]
        },
        bye: { target: "done", actions: [record2("followed-up", { result: "solved" }), set2({ output: { result: "confirmed" } })] },
        "no-match": askAgain2("asking-satisfied"),
        clarify: askAgain2("asking-satisfied"),
        resume: { target: "asking-satisfied", reenter: true },
        repeat: { target: "asking-satisfied", reenter: true }
      }
    },
    done: { type: "final" }
  }
};
var alternatives2 = ["message", "callback", "cancel-wait"];
var seconds2 = "event.estimate.seconds";
var position2 = "event.estimate.position";
var longWait2 = 180;
function notices2(kind, after) {
  const notice = (guard, words2, choices) => ({
    ...guard ? { guard: when2(guard) } : {},
    target: "#queued.waiting",
    actions: [
      set2({ estimate: "$event.estimate" }),
      effect2("hand-off", {
        reason: "$reason",
        queue: "$queue",
        priority: "$priority",
        estimate: "$event.estimate",
        request: kind === "notice"
      }),
      say3(`handoff.${kind}${words2}`, {
        choices,
        with: { position: "$event.estimate.position", seconds: "$event.estimate.seconds" }
      }),
      ...after
    ]
  });
  return [
    notice({ [seconds2]: { over: longWait2 }, [position2]: { filled: true } }, "", alternatives2),
    notice({ [seconds2]: { filled: true }, [position2]: { filled: true } }, "", ["cancel-wait"]),
    notice({ [seconds2]: { filled: true } }, "-time", alternatives2),
    notice({ [position2]: { filled: true } }, "-position", alternatives2),
    notice(void 0, "-unknown", alternatives2)
  ];
}
var end2 = (result, actions = []) => ({
  target: "#done",
  actions: [...actions, set2({ output: { result, note: "$event.note" } })]
});
var note3 = {
  actions: [effect2("desk", { do: "forward", text: "$facts.utterance" }), say3("handoff.noted", { choices: ["cancel-wait"] })]
};
var offerAgain2 = { actions: [say3("handoff.offer", { choices: ["message", "callback", "go-on"] })] };
var answered2 = {
  actions: [
    record2("answer-given", { article: "$event.article.id", version: "$event.article.version" }),
    effect2("say", { article: "$event.article", part: "answer" })
  ]
};
var joined2 = {
  target: "#connected",
  actions: [
    record2("agent-joined", { agent: "$event.agent" }),
    say3("handoff.joined", { with: { agent: "$event.agent" } }),
    effect2("tell", { event: { type: "agent-speaks" } })
  ]
};
var takeMessage2 = (text22, callback) => end2("message-taken", [
  effect2("open-case", { kind: callback ? "callback" : "message" }),
  effect2("desk", { do: "leave", text: text22, callback }),
  say3("handoff.message-taken")
]);
var leave3 = { target: "taking-message", actions: [effect2("desk", { do: "cancel" })] };
var callBack2 = { target: "taking-callback", actions: [effect2("desk", { do: "cancel" })] };
var giveUp3 = end2("unavailable");
var handoff2 = {
  id: "handoff",
  context: { reason: "asked", queue: "general", priority: "normal" },
  initial: "routing",
  states: {
    routing: {
      always: [
        { guard: when2({ leave: "message" }), target: "taking-message" },
        { guard: when2({ leave: "callback" }), target: "taking-callback" },
        { guard: when2({ "facts.desk": false }), target: "offering", actions: [set2({ why: "no-desk" })] },
        { guard: when2({ "facts.open": false }), target: "offering", actions: [set2({ why: "closed" })] },
        { target: "requesting" }
      ]
    },
    requesting: {
      description: "Asks how long the wait will be, then puts the customer into the queue.",
      entry: [effect2("estimate", { queue: "$queue" })],
      on: { estimated: notices2("notice", [effect2("desk", { do: "request" })]) }
    },
    queued: {
      id: "queued",
      description: "Waits for an agent.",
      meta: { expects: { kind: "queue" } },
      initial: "waiting",
      after: {
        unclaimed: [
          {
            guard: when2({ unclaimed: { "at-least": 2 } }),
            target: "offering",
            actions: [record2("handoff-unclaimed", { times: 3 }), effect2("desk", { do: "cancel" }), set2({ why: "unclaimed" })]
          },
          {
            target: "queued",
            reenter: true,
            actions: [
              set2({ unclaimed: { add: 1 } }),
              record2("handoff-unclaimed", { times: "$unclaimed" }),
              say3("handoff.unclaimed", { choices: alternatives2 })
            ]
          }
        ]
      },
      states: {
        waiting: { after: { refresh: { target: "estimating" } } },
        estimating: {
          entry: [effect2("estimate", { queue: "$queue", position: "$estimate.position" })],
          on: { estimated: notices2("update", []) }
        }
      },
      on: {
        "agent-joined": joined2,
        "queue-moved": [
          { guard: when2({ "event.change": { under: 0.25 } }), actions: [set2({ estimate: "$event.estimate" })] },
          ...notices2("update", [])
        ],
        "ask-human": { target: ".estimating" },
        repeat: { target: ".estimating" },
        resume: { target: ".estimating" },
        "desk-failed": { target: "offering", actions: [set2({ why: "no-desk" })] },
        "agent-unavailable": { target: "offering", actions: [set2({ why: "closed" })] },
        cancel: end2("cancelled", [effect2("desk", { do: "cancel" }), say3("handoff.cancelled")]),
        bye: end2("cancelled", [effect2("desk", { do: "cancel" }), say3("handoff.cancelled")]),
        "leave-message": leave3,
        "ask-callback": callBack2,
        answer: { actions: [effect2("search", { article: "$event.article" })] },
        found: answered2,
        missing: note3,
        affirm: { actions: [say3("handoff.noted", { choices: ["cancel-wait"] })] },
        wait: { actions: [say3("handoff.noted", { choices: ["cancel-wait"] })] },
        thanks: { actions: [say3("handoff.noted", { choices: ["cancel-wait"] })] },
        greet: { actions: [say3("handoff.noted", { choices: ["cancel-wait"] })] },
        danger: {
          actions: [set2({ priority: "urgent" }), effect2("desk", { do: "forward", text: "$facts.utterance" }), say3("safety")]
        },
        "*": { guard: when2({ "facts.command": true }), ...note3 }
      }
    },
    connected: {
      id: "connected",
      description: "An agent speaks; the assistant is silent.",
      meta: { expects: { kind: "nothing" } },
      on: {
        said: { actions: [effect2("desk", { do: "forward", text: "$facts.utterance" })] },
        "agent-said": { actions: [effect2("say-agent", { text: "$event.text", agent: "$event.agent" })] },
        "agent-joined": { actions: [record2("agent-joined", { agent: "$event.agent" })] },
        "agent-left": [
          { guard: when2({ "event.outcome": "solved" }), ...end2("solved", [record2("agent-left", { outcome: "$event.outcome" })]) },
          end2("returned", [record2("agent-left", { outcome: "$event.outcome" })])
        ]
      }
    },
    offering: {
      description: "Nobody is there: offers a message, a call-back, or to go on without.",
      meta: { expects: { kind: "queue" } },
      entry: [
        effect2("hand-off", { reason: "$reason", queue: "$queue", priority: "$priority", why: "$why", request: false }),
        say3("handoff.unavailable", { choices: ["message", "callback", "go-on"] })
      ],
      after: { offer: giveUp3 },
      on: {
        "agent-joined": joined2,
        "leave-message": { target: "taking-message" },
        affirm: { target: "taking-message" },
        "ask-callback": { target: "taking-callback" },
        cancel: giveUp3,
        deny: giveUp3,
        skip: giveUp3,
        bye: giveUp3,
        resume: offerAgain2,
        "ask-human": offerAgain2,
        answer: { actions: [effect2("search", { article: "$event.article" })] },
        found: answered2,
        missing: offerAgain2,
        danger: { actions: [say3("safety")] },
        "*": { guard: when2({ "facts.command": true }), ...offerAgain2 }
      }
    },
    "taking-message": {
      meta: { expects: { kind: "message" } },
      entry: [say3("handoff.ask-message")],
      after: { offer: giveUp3 },
      on: {
        say: takeMessage2("$event.text", false),
        cancel: giveUp3,
        "agent-joined": joined2,
        resume: { target: "taking-message", reenter: true },
        "*": { guard: when2({ "facts.command": true }), target: "taking-message", reenter: true }
      }
    },
    "taking-callback": {
      meta: { expects: { kind: "contact" } },
      entry: [say3("handoff.ask-callback")],
      after: { offer: giveUp3 },
      on: {
        say: [
          // Seven digits or more, however they are written: enough to call somebody back.
          { guard: when2({ "event.text": { matches: "\\D*(?:\\d\\D*){7,}" } }), ...takeMessage2("$event.text", true) },
          { target: "taking-callback", reenter: true }
        ],
        cancel: giveUp3,
        "agent-joined": joined2,
        resume: { target: "taking-callback", reenter: true },
        "*": { guard: when2({ "facts.command": true }), target: "taking-callback", reenter: true }
      }
    },
    done: { id: "done", type: "final" }
  }
};
var giveAnswer2 = [
  record2("answer-given", { article: "$event.article.id", version: "$event.article.version" }),
  effect2("say", { article: "$event.article", part: "answer" })
];
var notSolved2 = [
  {
    guard: when2({ complaints: null }),
    target: "answered",
    reenter: true,
    actions: [set2({ complaints: true }), say3("resolution.not-solved", { choices: ["human"] })]
  },
  { target: "done", actions: [set2({ output: { result: "unsolved" } })] }
];
var resolution2 = {
  id: "resolution",
  context: {},
  initial: "routing",
  states: {
    routing: { always: [{ guard: when2({ flow: { filled: true } }), target: "running" }, { target: "fetching" }] },
    fetching: {
      description: "Reads the article from the knowledge base.",
      entry: [effect2("search", { article: "$article" })],
      on: {
        found: {
          target: "answered",
          actions: [
            ...giveAnswer2,
            effect2("say", { article: "$event.article", part: "next", choices: ["solved", "not-solved", "human"] })
          ]
        },
        missing: { target: "done", actions: [set2({ output: { result: "withdrawn" } })] }
      }
    },
    answered: {
      description: "Has answered and waits for a word about it.",
      meta: { expects: { kind: "solved" } },
      after: { quiet: { target: "done", actions: [set2({ output: { result: "quiet" } })] } },
      on: {
        solved: { target: "done", actions: [set2({ output: { result: "solved", solved: true } })] },
        satisfied: { target: "done", actions: [set2({ output: { result: "solved", solved: true } })] },
        affirm: { target: "done", actions: [set2({ output: { result: "solved", solved: false } })] },
        thanks: { target: "done", actions: [set2({ output: { result: "solved", solved: false } })] },
        skip: { target: "done", actions: [set2({ output: { result: "solved", solved: false } })] },
        "not-solved": notSolved2,
        deny: notSolved2,
        dissatisfied: { target: "done", actions: [set2({ output: { result: "unsolved" } })] },
        repeat: { target: "fetching" },
        wait: { target: "answered", reenter: true, actions: [say3("consultation.take-your-time")] },
        greet: { target: "answered", reenter: true, actions: [say3("opening.ask")] },
        cancel: { target: "done", actions: [set2({ output: { result: "abandoned" } })] },
        bye: { target: "done", actions: [set2({ output: { result: "bye" } })] },
        resume: {
          target: "answered",
          reenter: true,
          actions: [say3("resolution.next", { choices: ["solved", "not-solved", "human"] })]
        }
      }
    },
    running: {
      description: "A flow runs above; it ends here.",
      entry: [effect2("push", { flow: "$flow", input: "$values" })],
      on: {
        "frame-done": [
          { guard: when2({ "facts.flows": { over: 0 } }), actions: [say3("flow.back"), resume3()] },
          {
            guard: when2({ "event.output.outcome": { in: ["solved", "done"] } }),
            target: "done",
            actions: [set2({ output: { result: "solved", solved: false } })]
          },
          {
            guard: when2({ "event.output.outcome": "abandoned" }),
            target: "done",
            actions: [set2({ output: { result: "abandoned" } })]
          },
          { target: "done", actions: [set2({ output: { result: "unsolved" } })] }
        ],
        answer: { actions: [effect2("search", { article: "$event.article" })] },
        found: { actions: [...giveAnswer2, resume3()] },
        missing: { actions: [say3("resolution.withdrawn"), resume3()] },
        start: [
          {
            guard: when2({ "facts.flows": { under: 3 } }),
            actions: [effect2("push", { flow: "$event.flow", input: "$event.values" })]
          },
          { actions: [say3("flow.too-many"), resume3()] }
        ],
        clarify: { actions: [say3("consultation.clarify", { options: "$event.options", choices: ["none-of-these", "human"] })] },
        "none-of-these": { actions: [resume3()] },
        greet: { actions: [resume3()] },
        thanks: { actions: [resume3()] },
        affirm: { actions: [resume3()] },
        deny: { actions: [resume3()] }
      }
    },
    done: { type: "final", entry: [drop2] }
  }
};
function target(name) {
  return name.replaceAll(".", "\\.");
}
function sayText(text22, act2, step2, more = {}) {
  return { type: "say", params: { text: text22, act: act2, step: step2, ...more } };
}
function sayWording(key, step2) {
  return { type: "say", params: { text: key, step: step2 } };
}
function slotExpectation2(name, slot) {
  return {
    slot: name,
    type: slot.type,
    ...slot.pattern === void 0 ? {} : { pattern: slot.pattern },
    ...slot.options ? { options: slot.options.map((option) => ({ value: option.value, labels: labelsOf2(option) })) } : {}
  };
}
function labelsOf2({ value, label, synonyms }) {
  const locales = typeof label === "string" || Array.isArray(label) ? [""] : Object.keys(label);
  const labels = locales.flatMap((locale) => textFor2(label, locale)?.variants ?? []);
  return [.../* @__PURE__ */ new Set([value, ...labels, ...synonyms ?? []])];
}
var defaultTries = 2;
var ask2 = {
  key: "ask",
  argument: (step2) => step2.ask,
  compile: (step2, id, next, kit) => {
    const slot = kit.slot(step2.ask, id);
    const states = {};
    const otherwise = kit.branch(slot.otherwise ?? [{ handoff: "tries-exhausted" }], next, states);
    const offered2 = `facts.offers.${step2.ask}`;
    const out = `#${kit.flow.flow}.${target(next)}`;
    states[id] = {
      initial: "checking",
      states: {
        checking: {
          always: [
            { guard: when22({ [step2.ask]: { filled: true } }), target: out },
            {
              guard: when22({ [offered2]: { filled: true }, ...fits(slot, offered2) }),
              actions: keep(kit, step2.ask, `$${offered2}`),
              target: out
            },
            { target: "asking" }
          ]
        },
        asking: {
          meta: { expects: { kind: "slot", ...slotExpectation2(step2.ask, slot) } },
          entry: [question(slot, step2.ask, id)],
          after: kit.silence(states),
          on: {
            fill: [
              {
                guard: when22({ "event.slot": step2.ask, ...fits(slot, "event.value") }),
                actions: keep(kit, step2.ask, "$event.value"),
                target: out
              },
              ...refuse(slot, step2.ask, id, kit, otherwise, { "event.slot": step2.ask })
            ],
            unfit: refuse(slot, step2.ask, id, kit, otherwise),
            "no-match": refuse(slot, step2.ask, id, kit, otherwise),
            why: {
              target: "asking",
              reenter: true,
              actions: [slot.why ? sayText(slot.why, "inform", id) : sayWording("flow.why", id)]
            },
            wait: { actions: [sayWording("consultation.take-your-time", id)] },
            repeat: { target: "asking", reenter: true },
            resume: { target: "asking", reenter: true }
          }
        }
      }
    };
    return states;
  }
};
function question(slot, name, step2) {
  const choices = slot.type === "choice" ? (slot.options ?? []).map((option) => ({ label: option.label, sets: { [name]: option.value } })) : slot.type === "yes-no" ? [
    { name: "yes", sets: { [name]: true } },
    { name: "no", sets: { [name]: false } }
  ] : void 0;
  return sayText(slot.ask, "request-data", step2, choices ? { offers: choices } : {});
}
function fits(slot, path) {
  switch (slot.type) {
    case "text":
      return { [path]: slot.pattern ? { matches: slot.pattern } : { filled: true } };
    case "number":
      return { [path]: { "at-least": slot.min ?? -Number.MAX_VALUE, "at-most": slot.max ?? Number.MAX_VALUE } };
    case "choice":
      return { [path]: { in: (slot.options ?? []).map((option) => option.value) } };
    case "yes-no":
      return { [path]: { in: [true, false] } };
  }
}
function keep(kit, slot, value) {
  return [
    { type: "set", params: { [slot]: value } },
    { type: "record", params: { type: "slot-filled", flow: kit.flow.flow, slot, value: `$${slot}` } }
  ];
}
function refuse(slot, name, step2, kit, otherwise, only = {}) {
  const tries = `~${name}`;
  const count = [
    { type: "set", params: { [tries]: { add: 1 } } },
    { type: "record", params: { type: "slot-refused", flow: kit.flow.flow, slot: name, tries: `$${tries}` } }
  ];
  const said2 = slot.invalid ? sayText(slot.invalid, "request-data", step2) : sayWording("flow.invalid", step2);
  return [
    {
      guard: when22({ ...only, [tries]: { "at-least": (slot.tries ?? defaultTries) - 1 } }),
      actions: count,
      target: `#${kit.flow.flow}.${target(otherwise)}`
    },
    { guard: when22(only), actions: [...count, said2] }
  ];
}
function when22(conditions) {
  return { type: "if", params: conditions };
}
var defaultTimeout = "3s";
var answeredByWaiting = [
  "resume",
  "wait",
  "clarify",
  "no-match",
  "affirm",
  "deny",
  "solved",
  "not-solved",
  "thanks",
  "greet",
  "repeat",
  "skip"
];
var call = {
  key: "call",
  argument: (step2) => step2.call,
  compile: (step2, id, next, kit) => {
    const states = {};
    const mine = { "event.call": id };
    const failed = kit.branch(step2.fail ?? [{ handoff: "system-trouble" }], next, states);
    const waiting = { actions: [sayWording("flow.one-moment", id)] };
    const params = { service: step2.call, call: id, with: { ...step2.with }, timeout: step2.timeout ?? defaultTimeout };
    states[id] = {
      meta: { expects: { kind: "nothing" } },
      entry: [{ type: "call", params }],
      on: {
        returned: {
          guard: { type: "if", params: mine },
          ...step2.save ? { actions: [{ type: "set", params: { [step2.save]: "$event.value" } }] } : {},
          target: target(next)
        },
        failed: {
          guard: { type: "if", params: mine },
          actions: [{ type: "set", params: { error: "$event.error" } }],
          target: target(failed)
        },
        ...Object.fromEntries(answeredByWaiting.map((command) => [command, waiting]))
      }
    };
    return states;
  }
};
var end22 = {
  key: "end",
  argument: (step2) => step2.end,
  compile: (step2, id) => ({
    [id]: { type: "final", entry: [{ type: "set", params: { output: { outcome: step2.end } } }] }
  })
};
var handoff22 = {
  key: "handoff",
  argument: (step2) => step2.handoff,
  compile: (step2, id, _next, kit) => {
    const states = {};
    const back = kit.branch(step2.unavailable ?? [{ end: "unsolved" }], "", states);
    states[id] = {
      meta: { expects: { kind: "nothing" } },
      entry: [{ type: "tell", params: { event: { type: "hand-off", reason: step2.handoff } } }],
      on: { resume: { target: target(back) } }
    };
    return states;
  }
};
var say22 = {
  key: "say",
  argument: () => "",
  compile: (step2, id, next) => ({
    [id]: { entry: [sayText(step2.say, step2.act ?? "inform", id)], always: { target: target(next) } }
  })
};
var stepKinds = [say22, ask2, call, handoff22, end22];
var remindAfter = "2m";
var giveUpAfter = "10m";
function compile2(flow, version) {
  const delays = {};
  const names = /* @__PURE__ */ new Map();
  const where = { path: `flow ${flow.flow}` };
  const kit = {
    flow,
    slot: (name, step2) => {
      const slot = flow.slots?.[name];
      if (slot) return slot;
      const near = suggest2(name, Object.keys(flow.slots ?? {}));
      throw new KefuError2(
        "FLOW_INVALID",
        { reason: `there is no slot "${name}"${near ? `, did you mean "${near}"` : ""}` },
        { path: `${where.path}, step ${step2}` }
      );
    },
    delay: (duration2) => {
      const length = milliseconds2(duration2);
      if (length === void 0) throw new KefuError2("DURATION_INVALID", { text: duration2 }, where);
      delays[duration2] = length;
      return duration2;
    },
    branch: (steps, next, states2) => sequence(steps, next, states2),
    silence: (states2) => silence(states2)
  };
  function sequence(steps, next, states2) {
    const named = steps.map((step2) => ({ step: step2, kind: kindOf(step2, where.path), id: "" }));
    for (const item of named)
      item.id = unique(item.step.id ?? [item.kind.key, item.kind.argument(item.step)].filter(Boolean).join("-"));
    named.forEach(({ step: step2, kind, id }, index) => {
      const following = named[index + 1]?.id ?? (next || "end");
      Object.assign(states2, kind.compile(step2, id, following, kit));
    });
    return named[0]?.id ?? (next || "end");
  }
  function unique(wanted) {
    const count = (names.get(wanted) ?? 0) + 1;
    names.set(wanted, count);
    return count === 1 ? wanted : `${wanted}~${count}`;
  }
  function silence(states2) {
    if (flow.silence === void 0) {
      return {
        [kit.delay(remindAfter)]: { actions: [sayWording("flow.still-there", "silence")] },
        [kit.delay(giveUpAfter)]: { target: `#${flow.flow}.abandoned`, actions: [sayWording("flow.timeout", "silence")] }
      };
    }
    return Object.fromEntries(
      Object.entries(flow.silence).map(([after, steps]) => {
        const says = steps.flatMap((step2) => "say" in step2 ? [sayText(step2.say, step2.act ?? "ask", "silence")] : []);
        const rest = steps.filter((step2) => !("say" in step2));
        const goTo = rest.length > 0 ? { target: `#${flow.flow}.${target(sequence(rest, "", states2))}` } : {};
        return [kit.delay(after), { actions: says, ...goTo }];
      })
    );
  }
  const states = {};
  const first = sequence(flow.steps, "", states);
  const config = {
    id: flow.flow,
    initial: first,
    on: { cancel: { target: ".abandoned", actions: [sayWording("flow.cancelled", "cancel")] } },
    states: {
      ...states,
      end: { type: "final", entry: [{ type: "set", params: { output: { outcome: "done" } } }] },
      abandoned: { type: "final", entry: [{ type: "set", params: { output: { outcome: "abandoned" } } }] }
    }
  };
  return defineMachine2(config, version, { ...delays });
}
function kindOf(step2, path) {
  const kind = stepKinds.find((candidate) => Object.hasOwn(step2, candidate.key));
  if (kind) return kind;
  const known = stepKinds.map((candidate) => candidate.key);
  const keys = Object.keys(step2);
  const near = keys.map((key) => suggest2(key, known)).find(Boolean);
  throw new KefuError2(
    "FLOW_INVALID",
    { reason: `a step with ${keys.join(", ") || "nothing"} is of no known kind${near ? `, did you mean "${near}"` : ""}` },
    { path }
  );
}
var format2 = 1;
var textKeys = /* @__PURE__ */ new Set(["title", "label", "synonyms", "examples", "why", "invalid"]);
function structureHash(flow) {
  return digest2({ format: format2, flow: structure(flow) }).slice(0, 12);
}
function textHash(flow) {
  return digest2({ format: format2, flow }).slice(0, 12);
}
function structure(value) {
  if (Array.isArray(value)) return value.map(structure);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => !textKeys.has(key)).map(([key, part22]) => [key, key === "say" || key === "ask" && "type" in value ? true : structure(part22)])
  );
}
function defineFlow(definition) {
  if (!/^[a-z][a-z0-9-]*$/.test(definition.flow)) {
    throw new KefuError2("FLOW_INVALID", { reason: `"${definition.flow}" is not a kebab-case id` }, { path: "flow" });
  }
  const plain32 = JSON.parse(JSON.stringify(definition));
  const version = structureHash(plain32);
  const eager = compile2(plain32, version);
  return { id: plain32.flow, definition: plain32, version, texts: textHash(plain32), machine: () => eager };
}
var mostMarks2 = 3;
var marks2 = new RegExp(`(\\p{M}{${mostMarks2}})\\p{M}+`, "gu");

// bench/scenario.js
var order = "1234567890";
var said = ["I want to return an item", order, "too small", "yes", "thanks"];
var text2 = {
  disclose: 'Hello, I am the virtual assistant, and I answer automatically. Reply "agent" at any time to reach a person.',
  order: "What is your 10-digit order number?",
  reason: "Why are you returning it?",
  confirm: (total) => `You will get ${total} yuan back. Shall I go on?`,
  accepted: (id) => `The return of order ${id} is accepted.`,
  solved: "Is your question solved?",
  satisfied: "Are you happy with how it was handled?"
};
var expected = [
  [text2.disclose, text2.order],
  [text2.reason],
  [text2.confirm(99)],
  [text2.accepted(order), text2.solved],
  [text2.satisfied]
];
var findOrder = async (id) => ({ id, total: 99 });

// bench/peers/kefu.js
var returnItem = defineFlow({
  flow: "return-item",
  title: "Return an item",
  start: { examples: { en: ["I want to return an item", "how do I send it back"] } },
  slots: {
    order: { type: "text", pattern: "\\d{10}", ask: text2.order },
    reason: {
      type: "choice",
      ask: text2.reason,
      options: [
        { value: "broken", label: "It is broken" },
        { value: "size", label: "Wrong size", synonyms: ["too small", "too big"] }
      ]
    },
    agreed: { type: "yes-no", ask: text2.confirm("{$found.total}") }
  },
  steps: [
    { ask: "order" },
    { call: "orders.find", with: { order: "$order" }, save: "found" },
    { ask: "reason" },
    { ask: "agreed" },
    { say: text2.accepted("{$order}") },
    { end: "solved" }
  ]
});
var wording = { "follow-up.solved": text2.solved, "follow-up.satisfied": text2.satisfied };
function kefuOptions(more = {}) {
  return { locales: ["en"], flows: [returnItem], wording, services: { "orders.find": ({ order: order2 }) => findOrder(order2) }, ...more };
}

// ../../tmp/try/p.ts
var { world, ready } = assemble(kefuOptions());
await ready;
var sample = "";
function conv(id, per) {
  let r = newRecord(world, id, 1e12, void 0);
  for (const [i, w] of said.entries()) {
    const t0 = process.hrtime.bigint();
    r = JSON.parse(JSON.stringify(r));
    let x = takeTurn(world, r, { type: "message", id: String(i), text: w }, 1e12);
    r = x.record;
    for (const e of Object.keys(r.pending ?? {})) {
      r = takeTurn(world, r, { type: "result", effect: Number(e), value: { id: "1", total: 99 } }, 1e12).record;
    }
    JSON.stringify(x.log);
    per[i] = (per[i] ?? 0) + Number(process.hrtime.bigint() - t0);
    if (i === 3) sample = JSON.stringify(r);
  }
}
for (let i = 0; i < 3e3; i++) conv("w" + i, []);
var ratios = [];
for (let b = 0; b < 12; b++) {
  const per = [];
  const t = process.hrtime.bigint();
  for (let i = 0; i < 300; i++) conv("c" + b + "-" + i, per);
  const c = Number(process.hrtime.bigint() - t) / 300 / 5 / 1e3;
  const j0 = process.hrtime.bigint();
  for (let i = 0; i < 5e3; i++) JSON.stringify(JSON.parse(sample));
  const j = Number(process.hrtime.bigint() - j0) / 5e3 / 1e3;
  ratios.push(c / j);
  if (b % 4 == 3) console.log(c.toFixed(0), "us", "json", j.toFixed(1), "ratio", (c / j).toFixed(1), per.map((x) => Math.round(x / 300 / 1e3)));
}
ratios.sort((a, b) => a - b);
console.log("median ratio", ratios[6].toFixed(1));
process.exit(0);

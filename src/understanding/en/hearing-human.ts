// A human, please.
import type { HearingRule } from '../act-rules.ts';
import { hearing, phrase, saying } from './hearing-words.ts';

const real = '(?:real|actual|live|living|proper|different|human|customer|service|support|care|senior|technical|sales)';
const somebody =
  "(?:human(?: being)?|person|people|agent|representative|rep|operator|advis[eo]r|manager|supervisor|boss|executive|officer|colleague|team member|specialist|team lead(?:er)?|consultant|superior|adult|clerk|teller|staff(?: member)?|member of (?:the |your )?(?:staff|team)|customer (?:care|service|support)|support)\\b(?! (?:no|number|phone|hours|email|line|address|account|hair|error|resources|password|role)\\b|'s)";
const anybody = `(?:${somebody}|some(?:one|body)|any(?:one|body)|(?:\\w+ )?department|billing|sales|your (?:team|staff|office|colleagues?))`;
const a = '(?:a |an |the |your |some |any |one of your |another |my )?';
const meHereNow = '(?: (?:please|pls|now|asap|here|instead|today|immediately|not you|quickly|urgently|plz|no (?:ro)?bots?))*';

/** How a human is asked for beside other words. */
export const enHuman: HearingRule = hearing(
  'ask-human',
  [
    phrase(
      `${a}(?:${real} )*${somebody}${meHereNow}`,
      `(?:${a}(?:${real} )*${somebody}|some(?:one|body)) in charge`,
      `escalate(?: (?:this|it|my (?:case|issue|complaint)|the (?:issue|matter)))?`,
      'press (?:0|zero)',
      '(?:switch|transfer|connect|put) me(?: over| through)?',
    ),
    saying(
      `(?:talk|speak|chat|deal|talking|speaking|chatting|(?:have )?a word)(?: directly)? (?:to|with|w|2) ${a}(?:${real} )*${anybody}`,
      `speak ${a}(?:${real} )*${somebody}`,
      `(?:talk|speak|chat|spoken) (?:to|with|w) (?:a|an|your|the) (?!(?:(?:chat)?bot|robot|machine|computer|wall)\\b)\\w+(?: \\w+)?$`,
      `(?:connect|transfer|switch|patch|forward|loop|put|pass|hand|redirect|escalate)(?:ed)?(?: (?:me|us|this|it))?(?: straight| back| over| through| on)* (?:to|with|onto|thru) ${a}(?:${real} )*(?:\\w+ (?=department|officer|team))?(?:${anybody})`,
      '(?:put|switch|pass|transfer) me (?:through|over|on) ?(?:to|with)',
      '(?:pass|connect|transfer) me (?:on )?(?:to|with) ',
      `(?:need|want|get|give|find|send|bring|prefer|like|have|see)(?: me| us)? ${a}(?:${real} )*${somebody}(?! (?:to (?!help|talk|speak|call)|who (?:can )?(?:fix|install|deliver)|account))`,
      '(?:get|find|need|want|give)(?: me)? (?:hold of )?some(?:one|body) (?:real|else|who|in charge|proper|to (?:help me|talk|speak|call me)|human|competent|senior|with a brain|that can|higher)',
      `(?:is there|are there|any|any chance of|anyone|anybody) ${a}(?:${real} )*(?:human|person|agent)s?(?: being)? ?(?:there|here|around|available|lol|i can|$)`,
      `(?:can|could|will|would) ${a}(?:${real} )*(?:human|person|agent|manager|supervisor|some(?:one|body)|team|staff)(?: from .{1,20})? (?:please )?(?:help|take over|assist|call|ring|phone|contact)(?: me)?`,
      '(?:call|ring|phone) me .{0,12}some(?:one|body)|call from (?:a|the|your) (?:manager|human|person|agent|supervisor)',
      '(?:who|some(?:one|body)|any(?:one|body)) (?:there |here )?(?:can|do|should|that)? ?i (?:can )?(?:speak|talk) (?:to|with)',
      '(?:human|real|live|personal) (?:help|support|assistance|interaction|contact|service|chat)\\b|real people|(?:transfer|connect|forward|escalate|hand) (?:the|this|my) (?:call|chat|case|query|issue|ticket|complaint|conversation)|not (?:a |some |to a )?(?:machine|computer|ai\\b|software|script|automated)|with a pulse|flesh and blood|(?:raise|take) (?:this|it) (?:up )?(?:to|with) ',
      `(?:is|are|any|anyone|anybody) (?:there )?(?:any ?(?:one|body) |any )?(?:real|alive|human|actual)(?: people| person)?(?: there| here| around|$)`,
      `(?:put|bring|get) (?:a |an |your |the |me )?(?:real )?(?:${anybody}) (?:on|here|in)\\b`,
      `let me (?:talk|speak|chat) (?:to|with)`,
      "(?:no|not|stop|enough|hate|don'?t want|tired of) .{0,16}\\b(?:bot|chat ?bot|robot)s?\\b",
    ),
  ],
  {
    unless:
      /\b(?:don'?t|do not|dont|no need|needn'?t|without|rather not|never|than|already|how (?:do|can) i become) (?:(?:to|want|need|wish|like|please|transfer|connect|talk|speak|put|pass|switch|me|with|for|a|an|any|the|real|live|human)[ ,]+){0,8}(?:human|person|agent|representative|any(?:one|body)|some(?:one|body)|manager|staff|advis[eo]r)|^(?:are|is|am) (?:you|this|i|it)\b|\bhow do i become\b|\b(?:gift|points?|ticket|booking|number|money) to (?:a|another)/i,
    never: /\bhuman hair\b/i,
  },
);

// A flow as its author thinks of it: steps, questions and ways, without the machinery of its statechart.
import { type Json, type JsonObject, type Locale, type Text, textFor } from '../model/index.ts';
import type { FlowDefinition } from './definition.ts';
import type { DefinitionPath } from './inner-steps.ts';
import type { StepDefinition } from './step-definition.ts';
import { nameSteps, writtenOut } from './step-names.ts';

/** What a box of a flow's drawing stands for. */
export type FlowNodeKind =
  | 'begin'
  | 'say'
  | 'question'
  | 'service'
  | 'decision'
  | 'setting'
  | 'article'
  | 'flow'
  | 'link'
  | 'loop'
  | 'jump'
  | 'handoff'
  | 'end';

/** A box: what it stands for and what it says, uncut. */
export interface FlowNode {
  readonly id: string;
  readonly kind: FlowNodeKind;
  readonly lines: readonly string[];
}

/** An arrow from a box to what comes after it. */
export interface FlowEdge {
  readonly from: string;
  readonly to: string;
  /** When this way is taken; none where there is only one. */
  readonly label?: string;
}

/** A flow as boxes and arrows, begin first, for whatever draws them. */
export interface FlowGraph {
  readonly title: string;
  readonly nodes: readonly FlowNode[];
  readonly edges: readonly FlowEdge[];
}

/** A flow as boxes and arrows: what is said, asked and called, and what leads where. */
export function graphOfFlow(flow: FlowDefinition, locale: Locale): FlowGraph {
  const names = nameSteps(flow);
  const ids = new Map(names.map(({ path }, index) => [path.join(' '), `s${index + 1}`]));
  const byName = new Map(names.map(({ name, path }) => [name, ids.get(path.join(' ')) ?? '']));
  // What follows when a slot is given up is drawn with each question for it: the boxes are the same ones.
  const nodes = new Map<string, FlowNode>();
  const edges = new Map<string, FlowEdge>();
  const arrow = (from: string, to: string, label?: string) =>
    edges.set(JSON.stringify([from, to, label]), label === undefined ? { from, to } : { from, to, label });
  const words = (text: Text) => textFor(text, locale)?.variants[0] ?? '';

  /** Draws a list of steps that goes on to `next`; gives its first box. */
  const list = (steps: readonly StepDefinition[], path: DefinitionPath, next: string): string => {
    const idAt = (index: number) => ids.get([...path, index].join(' '));
    for (const [index, step] of steps.entries()) draw(step, [...path, index], idAt(index) ?? '', idAt(index + 1) ?? next);
    return idAt(0) ?? next;
  };

  const draw = (written: StepDefinition, path: DefinitionPath, id: string, next: string): void => {
    const step = writtenOut(written);
    const box = (kind: FlowNodeKind, ...lines: readonly string[]) => nodes.set(id, { id, kind, lines });
    if ('say' in step) {
      box('say', words(step.say));
      arrow(id, next);
    } else if ('ask' in step) {
      const slot = flow.slots?.[step.ask];
      box('question', step.ask, slot ? words(slot.ask) : '');
      arrow(id, next);
      const otherwise = slot?.otherwise;
      if (otherwise) arrow(id, list(otherwise, ['slots', step.ask, 'otherwise'], next), 'tries used up');
    } else if ('call' in step) {
      box('service', step.call);
      arrow(id, next);
      if (step.fail) arrow(id, list(step.fail, [...path, 'fail'], next), 'fails');
    } else if ('if' in step) {
      box('decision', conditionText(step.if));
      arrow(id, list(step.then, [...path, 'then'], next), 'yes');
      arrow(id, step.else ? list(step.else, [...path, 'else'], next) : next, 'no');
    } else if ('choose' in step) {
      box('decision', 'choose');
      for (const [index, way] of step.choose.entries()) {
        if ('then' in way) arrow(id, list(way.then, [...path, 'choose', index, 'then'], next), conditionText(way.if));
        else arrow(id, list(way.else, [...path, 'choose', index, 'else'], next), 'else');
      }
      if (!step.choose.some((way) => 'else' in way)) arrow(id, next, 'else');
    } else if ('set' in step) {
      box('setting', ...Object.entries(step.set).map(([name, value]) => `${name} = ${valueText(value)}`));
      arrow(id, next);
    } else if ('answer' in step) {
      box('article', 'article', step.answer);
      arrow(id, next);
    } else if ('run' in step) {
      box('flow', 'flow', typeof step.run === 'string' ? step.run : step.run.flow);
      arrow(id, next);
    } else if ('link' in step) box('link', 'to flow', step.link);
    else if ('each' in step) {
      box('loop', `each ${step.each.as} of ${step.each.in}, ${step.each['at-most']} at most`);
      arrow(id, list(step.each.do, [...path, 'each', 'do'], id), 'each');
      arrow(id, next, 'done');
    } else if ('go' in step) {
      box('jump', 'go', step.go);
      arrow(id, byName.get(step.go) ?? next);
    } else if ('handoff' in step) {
      box('handoff', 'hand over', step.handoff);
      if (step.unavailable) arrow(id, list(step.unavailable, [...path, 'unavailable'], 'over'), 'nobody there');
    } else box('end', 'end', step.end);
  };

  const title = words(flow.title);
  const begin: FlowNode = { id: 'begin', kind: 'begin', lines: [title] };
  const first = list(flow.steps, ['steps'], 'over');
  const all = [{ from: 'begin', to: first }, ...edges.values()];
  const over: readonly FlowNode[] = all.some(({ to }) => to === 'over') ? [{ id: 'over', kind: 'end', lines: ['end'] }] : [];
  return { title, nodes: [begin, ...nodes.values(), ...over], edges: all };
}

/** The shape that Mermaid gives each kind of box, and what stands between its lines. */
const shapes: { readonly [kind in FlowNodeKind]: readonly [before: string, after: string, between?: string] } = {
  begin: ['([', '])'],
  say: ['(', ')'],
  question: ['[/', '/]', ': '],
  service: ['[[', ']]'],
  decision: ['{', '}'],
  setting: ['[', ']', ', '],
  article: ['(', ')'],
  flow: ['[[', ']]'],
  link: ['([', '])'],
  loop: ['{{', '}}'],
  jump: ['[', ']'],
  handoff: ['([', '])', ': '],
  end: ['([', '])', ': '],
};
/** The boxes that hold what customers hear: it may be long. */
const spoken: ReadonlySet<FlowNodeKind> = new Set(['begin', 'say', 'question']);
/** How many characters of such a text a box shows. */
const longest = 40;

/** A flow as a Mermaid flowchart. */
export function drawFlow(flow: FlowDefinition, locale: Locale): string {
  const { nodes, edges } = graphOfFlow(flow, locale);
  const box = ({ id, kind, lines }: FlowNode) => {
    const [before, after, between = ' '] = shapes[kind];
    const shown = lines.map((line, index) => (spoken.has(kind) && index === lines.length - 1 ? cut(line) : line));
    return `${id}${before}"${quoted(shown.join(between))}"${after}`;
  };
  const [begin, ...boxes] = nodes.map(box);
  const [first, ...arrows] = edges.map(({ from, to, label }) =>
    label === undefined ? `${from} --> ${to}` : `${from} -->|"${quoted(label)}"| ${to}`,
  );
  const lines = [`${begin}${first?.slice('begin'.length)}`, ...boxes, ...arrows];
  return ['flowchart TD', ...lines.map((line) => `  ${line}`)].join('\n');
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function conditionText(conditions: JsonObject): string {
  return Object.entries(conditions)
    .map(([key, wanted]) => {
      if (key === 'not') return `not (${conditionText(wanted as JsonObject)})`;
      if (key === 'all' || key === 'any')
        return (wanted as readonly JsonObject[]).map(conditionText).join(key === 'all' ? ' and ' : ' or ');
      if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted)) return `${key} = ${valueText(wanted)}`;
      return Object.entries(wanted)
        .map(([comparison, right]) => `${key} ${comparison} ${valueText(right)}`)
        .join(' and ');
    })
    .join(' and ');
}

function valueText(value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A text inside quotes in Mermaid. */
function quoted(text: string): string {
  return text.replaceAll('#', '#35;').replaceAll('"', '#quot;').replace(/\s+/g, ' ');
}

// A flow as its author thinks of it: steps, questions and ways, without the machinery of its statechart.
import { type Json, type JsonObject, type Locale, type Text, textFor } from '../model/index.ts';
import type { FlowDefinition } from './definition.ts';
import type { DefinitionPath } from './inner-steps.ts';
import type { StepDefinition } from './step-definition.ts';
import { nameSteps, writtenOut } from './step-names.ts';

/** How many characters of a text a box shows. */
const longest = 40;

/** A flow as a Mermaid flowchart: what is said, asked and called, and what leads where. */
export function drawFlow(flow: FlowDefinition, locale: Locale): string {
  const names = nameSteps(flow);
  const nodes = new Map(names.map(({ path }, index) => [path.join(' '), `s${index + 1}`]));
  const byName = new Map(names.map(({ name, path }) => [name, nodes.get(path.join(' ')) ?? '']));
  const boxes: string[] = [];
  const arrows: string[] = [];
  const arrow = (from: string, to: string, label = '') =>
    arrows.push(`  ${from} -->${label === '' ? '' : `|"${quoted(label)}"|`} ${to}`);
  const words = (text: Text) => {
    const [first = ''] = textFor(text, locale)?.variants ?? [];
    return first.length > longest ? `${first.slice(0, longest - 1)}…` : first;
  };

  /** Draws a list of steps that goes on to `next`; gives its first box. */
  const list = (steps: readonly StepDefinition[], path: DefinitionPath, next: string): string => {
    const idAt = (index: number) => nodes.get([...path, index].join(' '));
    for (const [index, step] of steps.entries()) draw(step, [...path, index], idAt(index) ?? '', idAt(index + 1) ?? next);
    return idAt(0) ?? next;
  };

  const draw = (written: StepDefinition, path: DefinitionPath, id: string, next: string): void => {
    const step = writtenOut(written);
    const box = (shape: string, text: string) => boxes.push(`  ${id}${shape.replace('*', () => `"${quoted(text)}"`)}`);
    if ('say' in step) {
      box('(*)', words(step.say));
      arrow(id, next);
    } else if ('ask' in step) {
      const slot = flow.slots?.[step.ask];
      box('[/*/]', `${step.ask}: ${slot ? words(slot.ask) : ''}`);
      arrow(id, next);
      const otherwise = slot?.otherwise;
      if (otherwise) arrow(id, list(otherwise, ['slots', step.ask, 'otherwise'], next), 'tries used up');
    } else if ('call' in step) {
      box('[[*]]', step.call);
      arrow(id, next);
      if (step.fail) arrow(id, list(step.fail, [...path, 'fail'], next), 'fails');
    } else if ('if' in step) {
      box('{*}', conditionText(step.if));
      arrow(id, list(step.then, [...path, 'then'], next), 'yes');
      arrow(id, step.else ? list(step.else, [...path, 'else'], next) : next, 'no');
    } else if ('choose' in step) {
      box('{*}', 'choose');
      for (const [index, way] of step.choose.entries()) {
        if ('then' in way) arrow(id, list(way.then, [...path, 'choose', index, 'then'], next), conditionText(way.if));
        else arrow(id, list(way.else, [...path, 'choose', index, 'else'], next), 'else');
      }
      if (!step.choose.some((way) => 'else' in way)) arrow(id, next, 'else');
    } else if ('set' in step) {
      box(
        '[*]',
        Object.entries(step.set)
          .map(([name, value]) => `${name} = ${valueText(value)}`)
          .join(', '),
      );
      arrow(id, next);
    } else if ('answer' in step) {
      box('(*)', `article ${step.answer}`);
      arrow(id, next);
    } else if ('run' in step) {
      box('[[*]]', `flow ${typeof step.run === 'string' ? step.run : step.run.flow}`);
      arrow(id, next);
    } else if ('link' in step) box('([*])', `to flow ${step.link}`);
    else if ('each' in step) {
      box('{{*}}', `each ${step.each.as} of ${step.each.in}, ${step.each['at-most']} at most`);
      arrow(id, list(step.each.do, [...path, 'each', 'do'], id), 'each');
      arrow(id, next, 'done');
    } else if ('go' in step) {
      box('[*]', `go ${step.go}`);
      arrow(id, byName.get(step.go) ?? next);
    } else if ('handoff' in step) {
      box('([*])', `hand over: ${step.handoff}`);
      if (step.unavailable) arrow(id, list(step.unavailable, [...path, 'unavailable'], 'over'), 'nobody there');
    } else box('([*])', `end: ${step.end}`);
  };

  const first = list(flow.steps, ['steps'], 'over');
  const over = arrows.some((line) => line.endsWith(' over')) ? ['  over(["end"])'] : [];
  return ['flowchart TD', `  begin(["${quoted(words(flow.title))}"]) --> ${first}`, ...boxes, ...over, ...new Set(arrows)].join(
    '\n',
  );
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

import type { Action, Transition } from '../../machine/index.ts';
import { doneName, onward, slotFilled, when } from '../compile-kit.ts';
import { dataOf, isAskFirst } from '../slot-definition.ts';
import { type Asking, isKept, taken } from './asking.ts';
import { checkedName, checkedWith } from './checks.ts';
import { fits } from './fits.ts';

/** A value that is there already, was corrected just now, or was offered before its question came up. */
export function known(asking: Asking): Transition[] {
  const { slot, name, kit, out, fitted, refusal } = asking;
  const corrected = `~new.${name}`;
  const offered = `facts.offers.${name}`;
  const used: Action = { type: 'set', params: { '~new': { '~without': name } } };
  const emptied: Action = { type: 'set', params: { [name]: null } };
  const firstAsked = isAskFirst(slot, kit.flow);
  return [
    ...checkedAgain(asking, corrected),
    ...noLongerFits(asking, corrected, emptied),
    { guard: when({ [`~own.${name}`]: { filled: true }, [corrected]: null }), target: out },
    ...(slot.optional ? [{ guard: when({ [`~skip-${name}`]: true, [corrected]: null }), target: out }] : []),
    ...(firstAsked ? [] : taken(asking, `${corrected}.to`, fitted, { [`${corrected}.to`]: { filled: true } })).map((way) => ({
      ...way,
      actions: [...(way.actions ?? []), used],
    })),
    // What was corrected to something that does not fit, or to nothing yet, is asked for.
    {
      guard: when({ [`${corrected}.to`]: { filled: true } }),
      actions: [used, emptied, ...(firstAsked ? [] : refusal.said), ...endOfWalk],
      target: 'asking',
    },
    { guard: when({ [corrected]: { filled: true } }), actions: [used, emptied, ...endOfWalk], target: 'asking' },
    ...(firstAsked
      ? []
      : [
          ...taken(asking, offered, fitted, { [offered]: { filled: true } }),
          // What was said ahead and does not fit is told when its question comes up.
          {
            guard: when({ [offered]: { filled: true } }),
            actions: [{ type: 'offer', params: { [name]: null } }, ...refusal.said],
            target: 'asking',
          },
        ]),
  ];
}

/** After a correction a choice from a list may be in the list no more, or a value out of bounds: it is asked for again. */
function noLongerFits({ slot, name }: Asking, corrected: string, emptied: Action): Transition[] {
  const isMovable = dataOf(slot) !== undefined || [slot.min, slot.max].some((bound) => String(bound).startsWith('$'));
  if (!isMovable) return [];
  const own = `~own.${name}`;
  const guard = when({ '~replay': true, [own]: { filled: true }, [corrected]: null, not: fits(slot, own) });
  return [{ guard, actions: [emptied, ...endOfWalk], target: 'asking' }];
}

/** After a correction a value is held against its checks again, when what they read is another now. */
function checkedAgain({ slot, name, id }: Asking, corrected: string): Transition[] {
  const values = checkedWith(slot, name);
  if (Object.keys(values).length === 0) return [];
  const isSame = { [`${doneName(checkedName(id))}.with`]: { '~is': values } };
  return [
    {
      guard: when({ '~replay': true, [`~own.${name}`]: { filled: true }, [corrected]: null, not: isSame }),
      target: 'trying',
    },
  ];
}

/** A value that was kept from before. */
export function kept({ slot, name, out, fitted, ...asking }: Asking): Transition[] {
  if (!isKept(slot) || slot.reuse === 'never') return [];
  const shared = `facts.shared.${name}`;
  const guard = when({ [shared]: { filled: true }, [`~declined-${name}`]: null, ...fits(slot, shared) });
  const actions: Action[] = [{ type: 'set', params: { [name]: `$${shared}` } }];
  if (slot.reuse !== 'silent') return [{ guard, target: 'reusing' }];
  return [{ guard, actions: fitted === out ? [...actions, ...slotFilled(asking.kit.flow, name)] : actions, target: fitted }];
}

const endOfWalk: Action[] = [{ type: 'set', params: { '~replay': null, '~redo': null, '~new': null } }];

/** A walk after a correction ends at the first question that is open. */
export function waysToAsk({ kit }: Asking): Transition[] {
  const tooLong: Transition[] =
    kit.flow['max-turns'] === undefined
      ? []
      : [{ guard: when({ '~turns': { 'at-least': kit.flow['max-turns'] } }), target: onward(kit.flow, 'too-long') }];
  return [...tooLong, { guard: when({ '~replay': true }), actions: endOfWalk, target: 'asking' }, { target: 'asking' }];
}

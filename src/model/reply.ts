import type { Act } from './act.ts';
import type { Command } from './command.ts';
import type { Json } from './json.ts';

/** A button under a reply: clicking it, typing its label or its number mean the same. */
export interface Choice {
  /** Unique within the conversation: `turn.number`. */
  readonly id: string;
  readonly label: string;
  /** The number of the turn that offered it. A click on an older turn's choice asks the open question again. */
  readonly turn: number;
  /** Slot values that picking it fills. */
  readonly sets?: { readonly [slot: string]: Json };
  /** The command that picking it gives. */
  readonly command?: Command;
}

/** What a reply is about: which article or which step of which flow it came from. */
export interface About {
  /** `id@version` of the article. */
  readonly article?: string;
  /** `id@hash` of the flow. */
  readonly flow?: string;
  readonly step?: string;
}

/** One message to the customer: plain data, never markup. */
export interface Reply {
  /** `conversation:turn:n`; delivery is at least once, so a channel de-duplicates by it. */
  readonly id: string;
  readonly act: Act;
  readonly text: string;
  readonly choices?: readonly Choice[];
  readonly about?: About;
  /** What is shown beside the words: addresses are the flow's own, nothing is fetched. */
  readonly media?: {
    readonly image?: string;
    readonly page?: { readonly url: string; readonly label?: string };
    readonly card?: { readonly title: string; readonly text?: string; readonly image?: string; readonly url?: string };
  };
  /** The name of the human agent who said it; absent when the assistant did. */
  readonly agent?: string;
}

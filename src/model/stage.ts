/** The five stages a conversation walks through, and `closed`. */
export type Stage = 'consultation' | 'resolution' | 'handoff' | 'follow-up' | 'feedback' | 'closed';

/** Who speaks to the customer now: while it is `agent` the assistant is silent. */
export type Speaker = 'assistant' | 'queued' | 'agent';

/**
 * How a conversation ended.
 *
 * `solved`: the customer confirmed it, or an agent said so and nobody objected; `unconfirmed`: an answer was given and the
 * customer fell silent or left; `unsolved`: the customer said so; `abandoned`: nothing was answered; `message-taken`: an agent
 * will come back to the customer.
 */
export type Outcome = 'solved' | 'unsolved' | 'unconfirmed' | 'abandoned' | 'message-taken';

/** Where the load of the service stands (standard 3.1): it sets the limit of the response clock. */
export type ServiceMode = 'normal' | 'peak' | 'special';

// Time and load: the response clock, business hours, the clock of the machine.
export { type Hours, type OpeningHours, openingHours } from './hours.ts';
export { abandonClock, clockDue, clockDueAt, closeClock, openClock } from './response-clock.ts';
export { systemClock } from './system-clock.ts';
export { VirtualClock } from './virtual-clock.ts';

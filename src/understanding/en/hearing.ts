import type { HearingRule } from '../act-rules.ts';
import { enAnswers } from './hearing-answers.ts';
import { enComplaints } from './hearing-complaints.ts';
import { enCourtesies } from './hearing-courtesies.ts';
import { enHuman } from './hearing-human.ts';
import { enSteering } from './hearing-steering.ts';

/** What is heard in English beside the acts that make up all of an utterance. */
export const enHearing: readonly HearingRule[] = [...enAnswers, ...enSteering, ...enCourtesies, enHuman, enComplaints];

// What helps authors write a pack: phrasings proposed by a model, vetted, written into the knowledge files, and taken back.
export { diffLines } from './diff-lines.ts';
export { changesFor, type FileChange, undoLatest, writeChanges } from './journal.ts';
export { createPhrasingWriter, type PhrasingWriter, type TextModel } from './phrasing-writer.ts';
export { createPhrasingCheck, type PhrasingCheck, type Proposal, type Refused } from './vet-phrasings.ts';

/** The words by which letters tell a deadline from other days, and people from offices. Linguistic data. */
export * from './acts.ts';
export * from './doers.ts';
export * from './people.ts';
export { DRIVE, HANGS, POSTED, saysMeanwhile } from './posted.ts';
export { askedElsewhere, FOR_PERIOD, isCriterion, isReference, MEANT_FOR, never } from './never.ts';
export * from './sanctions.ts';
export * from './terms.ts';
export * from './weighs.ts';

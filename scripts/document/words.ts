/** The words by which letters tell a deadline from other days, and people from offices. Linguistic data. */
export * from './words.acts.ts';
export * from './words.people.ts';
export { isReference, never } from './words.never.ts';
export * from './words.terms.ts';

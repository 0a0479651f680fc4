import type { Kysely } from 'kysely';

/** Every table of the product. Each `*.table.ts` adds its own by declaration merging, beside its entity. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Tables {}

export type Database = Kysely<Tables>;

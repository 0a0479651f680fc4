import { randomUUID } from 'node:crypto';

/** A new id for a stored thing. */
export const newId = (): string => randomUUID();

/** What is told of a letter, and what governs it where it stands. */
import type { Opener } from './outline.ts';

export type Role = 'why' | 'action' | 'fact' | 'otherwise' | 'help';

export interface Told {
  readonly role: Role;
  readonly text: string;
  /** Sentences already, in order: a list told item after item. */
  readonly lines?: readonly string[];
  /** Invited rather than asked. */
  readonly invited?: boolean;
  /** Who is asked, as they are called on air. */
  readonly who?: string;
  /** What it stands under: what follows the first of a list isn't told without it. */
  readonly under: Opener | null;
  /** Said before it. */
  readonly label?: string;
  /** Says nothing without the one before it. */
  readonly after?: boolean;
  /** An item of a list that says nothing without what the list is called. */
  readonly leans?: boolean;
  /** A sentence of the letter from capital to point, not an item of a list. */
  readonly own?: boolean;
  /** The letter's sentence, or line that opens a list, that it was read in. */
  readonly from?: string;
  /** Which clause of the letter it was read in. */
  readonly at?: number | undefined;
}

/** What governs a block: who is told, and what the block is about. */
export interface Place {
  readonly forOffices: boolean;
  readonly asked: string | null;
  readonly label: string | null;
  readonly under: Opener | null;
  /** Offices shall let the people hear it, whoever the letter is addressed to. */
  readonly spread: boolean;
}

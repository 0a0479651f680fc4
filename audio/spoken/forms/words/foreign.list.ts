/** Firms, apps and foreign words as people in the north say them: written = said. Case doesn't count. */
import { FOREIGN_A_TO_L } from './lists/foreignAtoL.ts';
import { FOREIGN_M_TO_Z } from './lists/foreignMtoZ.ts';
import { FOREIGN_OF_SCIENCE } from './lists/foreignOfScience.ts';

const ENTRIES = `${FOREIGN_A_TO_L.trim()}\n${FOREIGN_M_TO_Z.trim()}\n${FOREIGN_OF_SCIENCE.trim()}`
  .split('\n')
  .map((line) => line.split(' = ') as [string, string]);

/** Lower-case written form → what is said. */
export const FOREIGN: ReadonlyMap<string, string> = new Map(
  ENTRIES.map(([written, said]) => [written.toLowerCase(), said.toLowerCase()]),
);
/** As they are rightly written, for suggestions. */
export const FOREIGN_NAMES: readonly string[] = ENTRIES.map(([written]) => written);

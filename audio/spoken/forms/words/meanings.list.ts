/** Abbreviations with several meanings, told apart by the words around them; the last meaning has no condition. */
import type { Meaning } from './lists/meaningsAround.ts';
import { MEANINGS_A_TO_D } from './lists/meaningsAtoD.ts';
import { MEANINGS_DD_TO_K } from './lists/meaningsDdToK.ts';
import { MEANINGS_L_TO_S } from './lists/meaningsLtoS.ts';
import { MEANINGS_OF_FIELDS } from './lists/meaningsOfFields.ts';
import { MEANINGS_T_TO_X } from './lists/meaningsTtoX.ts';

export const SEVERAL: Readonly<Record<string, readonly Meaning[]>> = {
  ...MEANINGS_A_TO_D,
  ...MEANINGS_DD_TO_K,
  ...MEANINGS_L_TO_S,
  ...MEANINGS_T_TO_X,
  ...MEANINGS_OF_FIELDS,
};

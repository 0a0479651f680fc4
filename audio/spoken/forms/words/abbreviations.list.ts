/**
 * Abbreviations of public administration and daily life; the lists hold one a line: written = said.
 * Sources: Nghị định 30/2020/NĐ-CP, phụ lục III (names of documents); Quyết định 20/2020/QĐ-TTg (codes of organs);
 * names of ministries after Nghị quyết 176/2025/QH15 and before it (older letters are still read).
 * Those with several meanings stand in abbreviations.ts with the rule that tells them apart.
 */
import { A_TO_D } from './lists/abbreviationsAtoD.ts';
import { E_TO_R } from './lists/abbreviationsEtoR.ts';
import { OF_FIELDS_OF_LIFE } from './lists/abbreviationsOfFields.ts';
import { OF_LIFE } from './lists/abbreviationsOfLife.ts';
import { OF_OFFICES } from './lists/abbreviationsOfOffices.ts';
import { OF_ORGANS } from './lists/abbreviationsOfOrgans.ts';
import { OF_PEOPLE } from './lists/abbreviationsOfPeople.ts';
import { OF_WORK } from './lists/abbreviationsOfWork.ts';
import { S_TO_Z } from './lists/abbreviationsStoZ.ts';
import { WITH_SIGNS } from './lists/abbreviationsWithSigns.ts';

/** Written form → what is said. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  [
    ...OF_PEOPLE,
    ...OF_WORK,
    ...OF_FIELDS_OF_LIFE,
    OF_LIFE,
    OF_OFFICES,
    OF_ORGANS,
    WITH_SIGNS,
    A_TO_D,
    E_TO_R,
    S_TO_Z,
  ]
    .flatMap((list) => list.trim().split('\n'))
    .map((line) => line.split(' = ') as [string, string])
    .map(([written, said]) => [written, said.replaceAll(' - ', ' ')]),
);

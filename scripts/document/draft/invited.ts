/** Whom an invitation is for, as its own words have it: “đại diện các hộ gia đình tổ 6”, not everybody who listens. */
import type { Letter } from '../letter.ts';
import { sentence } from './sentences/ear.ts';
import { namesPeople } from './toWhom.ts';
import { lowerFirst, MOST_WORDS, wordsIn } from './words/words.ts';

const INVITES =
  /(?:kính\s+)?mời(?:\s+(?:ông\s*\(?,?\s*bà\)?|quý\s+vị))?\s*:?\s+(?<who>\p{L}[^.;:()]{3,90}?)(?=\s*(?:\.|;|$)|,?\s+(?:(?:đến|tới|về)\s+)?(?:tham\s+(?:dự|gia)|dự)(?!\p{L}))/iu;
/** Everybody, or a blank that is filled in by hand. */
const NOBODY_NAMED =
  /(?<!\p{L})(?:bà\s+con|nhân\s+dân|người\s+dân|toàn\s+dân|ông|quý\s+vị)(?!\p{L})|\.{3}|…|_{2}/iu;
const MOST = 16;

const named = (who: string | undefined): string | null => {
  const said =
    who
      ?.replace(/\s*\([^()]*\)|\s+(?:(?:đến|tới|về)\s+(?:tham\s+)?dự|tham\s+dự)\s.*$|[.,;:\s]+$/gu, '')
      .trim() ?? '';
  return said !== '' && namesPeople(said) && !NOBODY_NAMED.test(said) && wordsIn(said) <= MOST
    ? lowerFirst(said).replace(/^Hội\s+viên/u, 'hội viên')
    : null;
};

/** “hội viên phụ nữ các thôn”; “bà con” where the letter names nobody nearer. */
export function invitedBy({ head, body }: Letter): string {
  const asked =
    body.map((line) => named(INVITES.exec(line)?.groups?.who)).find((who) => who !== null) ?? null;
  const sent = head.recipients.length === 1 ? named(head.recipients[0]) : null;
  // The whole ward's people, among those who sit in front.
  if (asked === null && body.some((line) => /mời[^.]*(?:nhân|người)\s+dân|mời[^.]*bà\s+con/iu.test(line)))
    return 'bà con';
  // “Kính gửi: Các hộ có đất …”, “… mời đại diện các hộ dân”: those.
  const bare = asked?.replace(FOR_THEM, '') ?? '';
  const same = sent !== null && noun(sent) === noun(bare) && wordsIn(sent) > wordsIn(bare);
  const who = same ? `${FOR_THEM.exec(asked!)?.[0] ?? ''}${sent}` : (asked ?? sent ?? 'bà con');
  return who.replace(/^phụ\s+huynh\s+em(?!\p{L})/iu, 'phụ huynh các em');
}
const FOR_THEM = /^đại\s+diện\s+/iu;
const noun = (who: string): string =>
  who
    .replace(/^(?:các|những|quý)\s+/giu, '')
    .split(/\s+/u)[0]!
    .toLowerCase();

/** “Sau đây là lời mời của A gửi B.”, in two sentences where both are long. @param by from the longest name to the shortest */
export function inviting(by: readonly string[], guests: string): string[] {
  const one = by.map((from) => `${from} gửi ${guests}`).find((line) => wordsIn(line) <= MOST_WORDS);
  return one === undefined
    ? [sentence(by[0]!), sentence(`Thành phần được mời là ${guests}`)]
    : [sentence(one)];
}

/** The first words of an announcement: which ward's people are greeted. */
import type { Letter } from '../letter.ts';
import { issuerOf } from './issuer.ts';

/** “thị trấn Nông trường Mộc Châu”, “phường 3”, “xã Hòa Thuận 2,”. */
const NAME =
  "(?:(?:[Nn]ông|[Ll]âm) trường )?(?:\\p{Lu}[\\p{L}’']*|\\d{1,2}(?!\\d))(?: (?!Thông Báo)\\p{Lu}[\\p{L}’']*)*(?: \\d{1,2}(?=\\s*(?:[,.;)\\n]|$)))?";
/** “thị xã Bình Khê” and “hợp tác xã An Phú” are no “xã”. */
const UNIT = new RegExp(
  `(?<!\\p{L})(?<kind>[Pp]hường|(?<!tác |[Tt]hị )[Xx]ã|[Tt]hị trấn|[Đđ]ặc khu) (?<name>${NAME})`,
  'gu',
);
/** “các phường Bỉm Sơn, Quang Trung”: those after the first. */
const AND = new RegExp(`(?:,| và) (?:[Pp]hường |[Xx]ã )?(${NAME})(?! \\p{Lu})`, 'uy');

/** Where an office is, and not whom it tells something. */
const IN_ADDRESS =
  /(?<!\p{L})tại\s+$|(?<!\p{L})(?:số\s+\d|đường|phố|khu|địa\s+chỉ|\d+[A-Z]?\s+\p{Lu})[^.;\n]*$/iu;
const OF_A_TOWN = /^,\s*(?:TP\.?|thành\s+phố|quận|huyện|tỉnh|thị\s+xã)\s/iu;
/** “Công an phường 15; Quân sự 10”: so many of them. */
const A_FIGURE = /^\d/u;
/** An issuer of a district or a town speaks to more wards than the one that it happens to name. */
const OF_MANY = /(?<!\p{L})(?:huyện|quận|tỉnh|thị xã|thành phố|liên xã|TP\.?)(?!\p{L})/u;
const PEOPLE_OF =
  /(?:nhân dân|bà con|người dân|cử tri|các hộ(?: dân)?|cư dân|khách hàng)(?: (?:của|ở|tại|trong|trên địa bàn))? $/iu;

/** … and other offices' letters name one as theirs: not only as where a street or a house is. */
const WHOSE = new RegExp(
  `${PEOPLE_OF.source}|(?:UBND|[ỦU][ỷy] ban nhân dân|địa bàn|toàn|Công an|Trạm [Yy] tế|chính quyền|hành chính công) $`,
  'iu',
);
/** “(nhờ UBND các xã và đặc khu A chuyển giúp)”. */
const PASSES_IT_ON = /^\W*nhờ\s|chuyển\s+giúp/iu;

interface Named {
  readonly unit: string;
  readonly before: string;
  readonly after: string;
}

/** The wards that a text names, each as often as it does; of a list the first stands for all. */
const namedIn = (text: string): Named[] =>
  [...text.matchAll(UNIT)].map(({ 0: unit, index, groups }) => ({
    unit: `${groups!.kind!.toLowerCase()} ${groups!.name!}`,
    before: text.slice(Math.max(0, index - 60), index),
    after: text.slice(index + unit.length, index + unit.length + 80),
  }));

/** One ward, or two; of more none is told to be meant: null. Nothing where none is named. */
function fewOf(named: readonly Named[]): string | null | undefined {
  const units = [...new Set(named.flatMap((one) => [one.unit, ...others(one)]))];
  if (units.length === 0) return undefined;
  return units.length > 2 ? null : units.join(' và ');
}

/** “các phường Bỉm Sơn, | Quang Trung” */
function others({ unit, before, after }: Named): string[] {
  if (!/(?:các|\d+) $/iu.test(before)) return [];
  const found: string[] = [];
  AND.lastIndex = 0;
  for (let more = AND.exec(after); more !== null; more = AND.exec(after))
    found.push(unit.replace(new RegExp(` ${NAME}$`, 'u'), ` ${more[1]!}`));
  return found;
}

/** The ward that a letter's text names; of several none is told to be meant. */
function onlyUnit(text: string, ofMany: boolean): string | null {
  const all = namedIn(text);
  const named = all.filter(
    ({ unit, before, after }) =>
      !/(?<!\p{L})các\s+$/iu.test(before) &&
      !IN_ADDRESS.test(before) &&
      !OF_A_TOWN.test(after) &&
      !/^\s*(?:,|và)\s+\p{Lu}/u.test(after) &&
      !(A_FIGURE.test(unit.split(' ')[1]!) && !/(?:UBND|nhân dân) $/u.test(before)) &&
      (ofMany ? PEOPLE_OF : WHOSE).test(before),
  );
  const units = new Set(named.map(({ unit }) => unit));
  // A list of places in several communes is for all of them.
  if (new Set(all.map(({ unit }) => unit)).size > MOST_UNITS) return null;
  return units.size === 1 ? [...units][0]! : null;
}
const MOST_UNITS = 3;

/** “Kính thưa toàn thể Nhân dân phường Bắc Kạn.”, from who issued it or what the title names. */
export function greeting(letter: Letter): string {
  const { fields, head } = letter;
  const recipients = head.recipients.filter((to) => !PASSES_IT_ON.test(to)).join('\n');
  const issuer = issuerOf(letter) ?? '';
  const own = namedIn(issuer)[0]?.unit;
  const told = [fields.title ?? '', recipients]
    .map((text) => fewOf(namedIn(text)))
    .find((few) => few !== undefined);
  const found = own ?? (told === undefined ? onlyUnit(head.body.join('\n'), OF_MANY.test(issuer)) : told);
  const group = found ? undefined : GROUP.exec(`${recipients}\n${head.body.slice(0, 2).join('\n')}`)?.groups;
  if (group !== undefined) return `Kính thưa toàn thể bà con ${group.name!}.`;
  return `Kính thưa toàn thể Nhân dân${found ? ` ${found}` : ''}.`;
}
/** “Kính gửi bà con | tổ dân phố số 7!” */
const GROUP =
  /(?:^|\n)(?:kính\s+(?:gửi|thưa|mời)\s*:?\s+)?(?:(?:toàn\s+thể|các)\s+)?(?:bà\s+con|nhân\s+dân|hộ\s+dân)\s+(?:trong\s+|ở\s+)?(?<name>(?:tổ\s+dân\s+phố|khu\s+phố|tổ|thôn|ấp|xóm|bản|khối)\s+(?:số\s+)?\d{1,2}[A-Z]?)(?=\s*(?:[!.,;]|\n|$))/iu;

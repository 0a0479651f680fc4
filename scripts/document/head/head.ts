/**
 * A letter's head by Nghị định 30/2020/NĐ-CP, also where its two columns come interleaved line by line, and what
 * stands in its place in texts of web pages: issuer, number, date, kind, title.
 */
import {
  besideNumber,
  stampDateOf,
  stampIssuerOf,
  takeDate,
  tellsOnlyWhen,
  webDate,
  type PlaceDate,
} from './dates.ts';
import { recipientsOf, splitFoot } from './foot.ts';
import { issuerName, withItsPlace } from './issuer.ts';
import type { LetterKind } from './kinds.ts';
import { toldOf, unbroken, withoutMenu } from './page.ts';
import { headLines } from './columns.ts';
import { partsOf } from './parts.ts';
import { withoutTail } from './tail.ts';
import { paragraphs } from '../paragraphs.ts';
import { ABOUT, NUMBER, NUMBERED, STAMP, STATE, URGENT } from './signs.ts';
import { isUnaccented, toldTitle } from './title.ts';
import { pageTop } from './top.ts';
import { inferredIssuer } from './toldIssuer.ts';

/** Longer lines are text, not what a page puts above it. */
const LONGEST_SMALL_LINE = 60;

export interface Head {
  readonly issuer: string | null;
  readonly number: string | null;
  /** `YYYY-MM-DD` */
  readonly date: string | null;
  /** Whether that is only the day on which a page put the text up, which may be weeks after the letter's. */
  readonly posted: boolean;
  /** The month of a letter whose day is blank: `YYYY-MM`. */
  readonly month: string | null;
  readonly kind: LetterKind | null;
  readonly title: string | null;
  readonly recipients: readonly string[];
  readonly signer: string | null;
  /** Lines between head and foot. */
  readonly body: readonly string[];
}

export function readHead(text: string): Head {
  const { lines: shown, site, poster } = pageTop(withoutTail(withoutMenu(text.split('\n'))));
  const all = unbroken(shown)
    .flatMap((line, i) => (i < 15 ? line.split(/(?<=\p{Lu})\s[-–—|]\s(?=số\s*:\s*[\d/…. ])/iu) : [line]))
    .map((line) => line.trimEnd());
  const stampDate = stampDateOf(all);
  const clean = all.filter((line) => !(STAMP.test(line) && line.length < 160));
  const { top, title, kind, rest, named = false } = partsOf(clean);
  const placeDate: PlaceDate = { place: null, date: null, month: null, year: null };
  const head = headLines(top).map((line) => takeDate(line, placeDate));
  const numberAt = head.findIndex((line) => NUMBERED.test(line) && NUMBER.test(` ${line}`));
  const code = numberAt >= 0 ? NUMBER.exec(` ${head[numberAt]!}`)?.groups?.code : undefined;
  const stored = /^\s*(?:date|ngày)\s+(20\d\d-\d\d-\d\d)(?!\S)/imu.exec(text)?.[1];
  const posted = webDate(clean) ?? stored ?? null;
  const flowing = paragraphs(
    clean.filter((line) => !tellsOnlyWhen(line)).map((line) => line.replace(/(?<=\S) {3,}(?=\S)/gu, '\t')),
  );
  const { body, foot, signer } = splitFoot(rest);
  if (placeDate.date === null && placeDate.month === null)
    for (const line of [...body.slice(-3).filter((l) => l.trim().length < 50), ...foot])
      takeDate(line, placeDate);
  // A day that stands alone after this is the text's.
  const begun = Math.max(
    0,
    body.findIndex((line) => line.trim().length > LONGEST_SMALL_LINE),
  );
  const headed = kind !== null || named || top.some((line) => line.search(STATE) >= 0);
  const about = head.findIndex((line) => ABOUT.test(line));
  const upper =
    numberAt >= 0 ? aboveNumber(head, numberAt) : headed ? head.slice(0, about < 0 ? undefined : about) : [];
  const issuer =
    withItsPlace(issuerName(upper, text), text, placeDate.place) ??
    stampIssuerOf(all) ??
    poster ??
    inferredIssuer(flowing.join('\n'), code ?? toldOf(flowing, posted).number, placeDate.place, site);
  const told = numberAt >= 0 ? null : toldOf(flowing, posted, issuer);
  const number = code === undefined ? (told?.number ?? null) : cleanNumber(code);
  const beside = (headed || numberAt >= 0 ? head.map(besideNumber) : []).find((day) => day !== null) ?? null;
  const own = placeDate.date ?? beside ?? stampDate ?? told?.date ?? null;
  const urgent = clean.slice(0, 20).some((line) => URGENT.test(line.trim()));
  return {
    issuer,
    number,
    // A head that leaves the day blank has none.
    date: own ?? (placeDate.place === null ? posted : null),
    posted: own === null && posted !== null && placeDate.place === null,
    month: placeDate.month,
    kind: kind ?? (urgent ? 'urgent' : numberAt >= 0 ? 'letter' : null),
    title: title === null || isUnaccented(title, text) ? toldTitle(rest) : title,
    recipients: recipientsOf(rest),
    signer,
    body: body
      .slice(0, begun)
      .filter((line) => webDate([line]) === null)
      .concat(body.slice(begun))
      .filter((line) => !URGENT.test(line.trim())),
  };
}

/** The issuer's lines; where columns come interleaved, its place may stand below the number. */
function aboveNumber(head: readonly string[], numberAt: number): string[] {
  const above = head.slice(0, numberAt);
  const place = /^(?:PHƯỜNG|XÃ|THỊ TRẤN|ĐẶC KHU)\s\P{Ll}+$/u;
  if (above.some((line) => /(?<!\p{L})(?:PHƯỜNG|XÃ(?! HỘI)|THỊ TRẤN|ĐẶC KHU)(?!\p{L})/u.test(line)))
    return above;
  const below = head.slice(numberAt + 1, numberAt + 4).find((line) => place.test(line));
  return below === undefined ? above : [...above, below];
}

function cleanNumber(code: string): string | null {
  const kept = code
    .replace(/[…_]/gu, '')
    .replace(/\.{2,}/gu, '')
    // “26 CĐ/PCLBTW” keeps its blank.
    .replace(/(?<!\d)\s+|\s+(?!\p{Lu})/gu, '')
    .replace(/–/gu, '-')
    .replace(/^[./-]+|[./-]+$/gu, '');
  return kept === '' ? null : kept;
}

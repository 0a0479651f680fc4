/** One announcement as a post, an HTML block and a poster. Pure. */
import { republish as t } from '../../../texts/republish.ts';

export interface Notice {
  readonly title: string;
  /** Paragraphs divided by newlines. */
  readonly text: string;
  /** `14/6/2026`; null without a deadline. */
  readonly lastDay: string | null;
  readonly station: string;
}

/** Whether an address opens inside the office alone, if there: the machine itself or a private network (RFC 1918). */
export function isOfficeOnly(address: string): boolean {
  const { hostname } = new URL(address);
  return /^([^.:]+|\[::1\]|(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\..*|.*\.(local|lan))$/.test(
    hostname,
  );
}

const SHORT_LENGTH = 320;
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);
const paragraphs = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Whole sentences up to a length; at least one. */
export function shortened(text: string, length: number): string {
  let out = '';
  for (const { segment } of new Intl.Segmenter('vi', { granularity: 'sentence' }).segment(
    paragraphs(text).join(' '),
  )) {
    // A greeting says nothing where there is little room.
    if (out === '' && /^(kính thưa|kính gửi|xin chào)/i.test(segment.trim()) && segment.length < 120)
      continue;
    if (out && out.length + segment.length > length) break;
    out += segment;
  }
  return out.trim() || text.trim().slice(0, length);
}

/** For Zalo and Facebook: plain text, the deadline where the eye falls first. */
export function postOf({ title, text, lastDay, station }: Notice, short: boolean): string {
  return [
    title.toUpperCase(),
    lastDay && t.deadline(lastDay),
    short ? shortened(text, SHORT_LENGTH) : paragraphs(text).join('\n\n'),
    t.source(station),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** For the ward's web page. */
export function htmlOf({ title, text, lastDay, station }: Notice, audioFile: string): string {
  return [
    '<article lang="vi">',
    `  <h2>${escaped(title)}</h2>`,
    ...(lastDay ? [`  <p><strong>${escaped(t.deadline(lastDay))}</strong></p>`] : []),
    `  <audio controls preload="none" src="${escaped(audioFile)}"></audio>`,
    ...paragraphs(text).map((line) => `  <p>${escaped(line)}</p>`),
    `  <p><em>${escaped(t.source(station))}</em></p>`,
    '</article>',
  ].join('\n');
}

const LARGEST_POINTS = 18;
/** Read from a step away; a text too long for it goes on over the sheet. */
const SMALLEST_POINTS = 11;

/** A whole page for A4, its letters at their largest until `fitSheet` has seen it. `qrSvg` is drawn as it stands; `styles` are links to the desk's typeface. */
export function posterOf(notice: Notice, qrSvg: string | null, styles: readonly string[]): string {
  const { title, text, lastDay, station } = notice;
  const body = paragraphs(text);
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escaped(title)}</title>
${styles.map((href) => `<link rel="stylesheet" href="${escaped(href)}">`).join('')}
<style>
  @page { size: A4; margin: 0 }
  * { box-sizing: border-box }
  body { margin: 0; width: 210mm; height: 296mm; padding: 18mm 18mm 14mm; display: flex; flex-direction: column;
    background: #fff; color: #111; font-family: "Be Vietnam Pro", sans-serif; font-size: ${LARGEST_POINTS}pt; line-height: 1.5 }
  header { border-top: 3mm solid #076b5b; padding-top: 6mm }
  header p { margin: 0; font-size: 13pt; letter-spacing: .12em; text-transform: uppercase; color: #076b5b; font-weight: 600 }
  h1 { font-size: ${title.length > 90 ? 24 : 30}pt; line-height: 1.25; margin: 4mm 0 6mm; text-wrap: balance }
  .deadline { margin: 0 0 6mm; padding: 4mm 6mm; background: #076b5b; color: #fff; font-size: 20pt; font-weight: 600;
    border-radius: 3mm; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  main { flex: 1; min-height: 0 }
  main p { margin: 0 0 3mm }
  footer { display: flex; justify-content: space-between; align-items: flex-end; gap: 8mm; padding-top: 5mm; font-size: 12pt }
  .qr { display: flex; align-items: center; gap: 4mm; max-width: 85mm }
  .qr svg { width: 34mm; height: 34mm; flex: none }
</style></head><body>
<header><p>${escaped(t.notice)}</p><h1>${escaped(title)}</h1>
${lastDay ? `<p class="deadline" style="text-transform:none;letter-spacing:0">${escaped(t.deadline(lastDay))}</p>` : ''}</header>
<main>${body.map((line) => `<p>${escaped(line)}</p>`).join('')}</main>
<footer><strong>${escaped(station)}</strong>${qrSvg ? `<div class="qr">${qrSvg}<span>${escaped(t.qrCaption)}</span></div>` : ''}</footer>
</body></html>`;
}

/** Makes the letters as large as one sheet can hold; what it can't hold goes on to the next: no word is left out. @returns whether one sheet is enough */
export function fitSheet({ body }: Document): boolean {
  const main = body.querySelector('main')!;
  const fits = () => main.scrollHeight <= main.clientHeight;
  for (let points = LARGEST_POINTS; !fits() && points > SMALLEST_POINTS; points -= 0.5)
    body.style.fontSize = `${points - 0.5}pt`;
  if (fits()) return true;
  body.style.height = 'auto';
  return false;
}

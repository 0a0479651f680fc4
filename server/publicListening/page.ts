/** The public's pages: plain HTML that any phone shows, with no script. Pure. */
import { Temporal } from 'temporal-polyfill';
import type { Publication } from '../../audio/publication.store.ts';
import { escaped, paragraphsOf } from './markup.ts';

export interface PublicStation {
  readonly name: string;
  readonly timeZone: string;
  /** `@font-face` rules of the pages' letters. */
  readonly typeface?: string;
}

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#16211f, #e8efed); --quiet: light-dark(#53615d, #a3b1ad);
    --accent: light-dark(#076b5b, #5fd0b8); --ground: light-dark(#f4f7f6, #101816); --card: light-dark(#fff, #182320) }
  * { box-sizing: border-box }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 "Be Vietnam Pro", system-ui, "Segoe UI", Roboto, sans-serif }
  main, header, footer { max-width: 42rem; margin: 0 auto; padding: 1.25rem 1.25rem 0 }
  header { font-weight: 600; color: var(--accent) }
  header a { color: inherit; text-decoration: none }
  footer { padding-bottom: 2.5rem; font-size: .9375rem; color: var(--quiet) }
  h1 { font-size: clamp(1.375rem, 5vw, 1.625rem); line-height: 1.3; margin: 0 0 .25rem; text-wrap: balance }
  a { color: var(--accent) }
  .quiet { color: var(--quiet); font-size: .9375rem; margin: 0 0 1.25rem }
  audio { display: block; width: 100%; margin: 0 0 1.25rem }
  article p:last-child { margin-bottom: 0 }
  article, li { background: var(--card); border-radius: 1rem; padding: 1.25rem }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem }
  li a { font-weight: 600; text-wrap: pretty; text-decoration: none; display: block; padding: .4rem 0 }
  li .quiet { margin: 0 }`;

function whole(
  { name, typeface = '' }: PublicStation,
  title: string,
  body: string,
  { open = true }: { readonly open?: boolean } = {},
): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${open ? `<link rel="alternate" type="application/rss+xml" title="${escaped(name)}" href="/nghe/rss.xml">` : ''}
<style>${typeface}${STYLE}
</style>
</head>
<body>
<header>${open ? `<a href="/nghe">${escaped(name)}</a>` : escaped(name)}</header>
<main>
${body}
</main>
<footer>${open ? '<a href="/nghe/rss.xml">Theo dõi qua RSS, podcast</a>' : ''}</footer>
</body>
</html>
`;
}

const dayOf = (instant: string, timeZone: string): string => {
  const { day, month, year } = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return `${day}/${month}/${year}`;
};

const lengthOf = (seconds: number): string => {
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  return [minutes > 0 && `${minutes} phút`, (rest > 0 || minutes === 0) && `${rest} giây`]
    .filter(Boolean)
    .join(' ');
};

const about = ({ publishedAt, durationSeconds }: Publication, { timeZone }: PublicStation): string =>
  `<p class="quiet">Đăng ngày ${dayOf(publishedAt, timeZone)} · ${lengthOf(durationSeconds)}</p>`;

export function listPage(station: PublicStation, items: readonly Publication[]): string {
  const list = items.map(
    (item) =>
      `<li><a href="/nghe/${encodeURIComponent(item.id)}">${escaped(item.title)}</a>${about(item, station)}</li>`,
  );
  const body = [
    '<h1>Nghe lại thông báo</h1>',
    '<p class="quiet">Những thông báo đã phát trên hệ thống truyền thanh.</p>',
    list.length ? `<ul>\n${list.join('\n')}\n</ul>` : '<p>Chưa có thông báo nào.</p>',
  ].join('\n');
  return whole(station, `Nghe lại thông báo · ${station.name}`, body);
}

export function listeningPage(station: PublicStation, item: Publication): string {
  const body = [
    '<article>',
    `<h1>${escaped(item.title)}</h1>`,
    about(item, station),
    `<audio controls preload="metadata" src="/nghe/${encodeURIComponent(item.id)}.mp3">`,
    `<a href="/nghe/${encodeURIComponent(item.id)}.mp3">Tải tệp MP3</a></audio>`,
    ...paragraphsOf(item.text).map((line) => `<p>${escaped(line)}</p>`),
    '</article>',
  ].join('\n');
  return whole(station, `${item.title} · ${station.name}`, body);
}

/** For who follows a link to what was withdrawn. @param open whether the station has other announcements to hear */
export const gonePage = (station: PublicStation, open: boolean): string =>
  whole(
    station,
    `Không có thông báo này · ${station.name}`,
    [
      '<article>',
      '<h1>Không có thông báo này</h1>',
      '<p>Đài đã ngừng đăng thông báo, hoặc đường dẫn gõ chưa đúng.</p>',
      ...(open ? ['<p><a href="/nghe">Nghe các thông báo khác</a></p>'] : []),
      '</article>',
    ].join('\n'),
    { open },
  );

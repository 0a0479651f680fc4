/** The announcements as an RSS 2.0 feed with their sound, for the ward's web page and podcast programs. Pure. */
import type { Publication } from '../../audio/publication.store.ts';
import { escaped, paragraphsOf } from './markup.ts';

export interface FeedItem extends Publication {
  /** Of the MP3 file. */
  readonly bytes: number;
}

/** RSS wants the date of RFC 822. */
const date = (instant: string): string => new Date(instant).toUTCString();

/** `origin`: address under which the public reaches the server, without a slash at its end. */
export function feedOf(name: string, origin: string, items: readonly FeedItem[]): string {
  const entries = items.map((item) => {
    const link = `${origin}/nghe/${encodeURIComponent(item.id)}`;
    return `<item>
<title>${escaped(item.title)}</title>
<link>${escaped(link)}</link>
<guid isPermaLink="true">${escaped(link)}</guid>
<pubDate>${date(item.publishedAt)}</pubDate>
<description>${escaped(paragraphsOf(item.text).join('\n\n') || item.title)}</description>
<enclosure url="${escaped(`${link}.mp3`)}" length="${item.bytes}" type="audio/mpeg"/>
<itunes:duration>${Math.round(item.durationSeconds)}</itunes:duration>
</item>`;
  });
  const [newest] = items;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">
<channel>
<title>${escaped(name)}</title>
<link>${escaped(`${origin}/nghe`)}</link>
<atom:link href="${escaped(`${origin}/nghe/rss.xml`)}" rel="self" type="application/rss+xml"/>
<description>${escaped(`Thông báo trên hệ thống truyền thanh: ${name}`)}</description>
<language>vi</language>
${newest ? `<lastBuildDate>${date(newest.publishedAt)}</lastBuildDate>\n` : ''}${entries.join('\n')}
</channel>
</rss>
`;
}

/** What a letter names besides its deadline: days and what happens on them. */
import type { DocumentFields } from '../fields.ts';
import { withoutMarker } from '../paragraphs.ts';

export type Event = DocumentFields['events'][number];

const LONGEST_WHAT = 140;

/** What happens on that day, in the letter's words. */
export function whatOf(sentence: string, lead: string, title: string | null): string {
  const label = /^(?:thời\s+gian|ngày|lúc|vào\s+lúc|hồi|thời\s+điểm)(?:\s+[\p{L}\s]{1,40}?)?\s*:/iu.exec(
    sentence,
  );
  const named = label === null ? sentence : label[0].replace(/:$/u, '').trim();
  const bare = label !== null && /^(?:thời\s+gian|ngày|lúc|vào\s+lúc|hồi|thời\s+điểm)$/iu.test(named);
  const what = bare ? withoutMarker(lead).replace(/:$/u, '') || title || named : named;
  const short = what.length > LONGEST_WHAT ? `${what.slice(0, what.lastIndexOf(' ', LONGEST_WHAT))}…` : what;
  return short.replace(/[\s.;,:]+$/u, '');
}

export function distinct(events: readonly Event[]): Event[] {
  const seen = new Set<string>();
  return [...events]
    .filter((e) => {
      const key = `${e.date} ${e.time ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

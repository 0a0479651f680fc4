/** A month at a glance: the airings of each day gathered by campaign, with what is lacking. Pure. */
import { onDay } from './days.ts';

interface Aired {
  readonly campaignId: string | null;
  readonly title: string;
  readonly start: string;
  readonly status: string;
  readonly priority: string;
}

export interface DaySummary {
  readonly day: string;
  readonly airings: number;
  /** Missed or failed. */
  readonly wrong: number;
  /** Wanted, but not planned. */
  readonly lacking: number;
  /** Most airings first. */
  readonly items: readonly {
    readonly key: string;
    readonly title: string;
    readonly count: number;
    readonly wrong: number;
    readonly emergency: boolean;
  }[];
}

export function byDay(
  airings: readonly Aired[],
  unmet: readonly { readonly day: string; readonly wanted: number; readonly planned: number }[],
  timeZone: string,
): Map<string, DaySummary> {
  interface Gathering {
    items: Map<string, { key: string; title: string; count: number; wrong: number; emergency: boolean }>;
    lacking: number;
  }
  const days = new Map<string, Gathering>();
  const on = (day: string) => {
    const gathering = days.get(day) ?? { items: new Map(), lacking: 0 };
    days.set(day, gathering);
    return gathering;
  };
  for (const airing of airings) {
    if (airing.status === 'cancelled') continue;
    const { items } = on(onDay(airing.start, timeZone).day);
    const key = airing.campaignId ?? `${airing.priority} ${airing.title}`;
    const item = items.get(key) ?? {
      key,
      title: airing.title,
      count: 0,
      wrong: 0,
      emergency: airing.priority === 'emergency',
    };
    item.count++;
    if (airing.status === 'missed' || airing.status === 'failed') item.wrong++;
    items.set(key, item);
  }
  for (const lack of unmet) on(lack.day).lacking += Math.max(0, lack.wanted - lack.planned);
  return new Map(
    [...days].map(([day, { items, lacking }]) => {
      const sorted = [...items.values()].sort(
        (a, b) => b.count - a.count || a.title.localeCompare(b.title, 'vi'),
      );
      return [
        day,
        {
          day,
          lacking,
          items: sorted,
          airings: sorted.reduce((sum, item) => sum + item.count, 0),
          wrong: sorted.reduce((sum, item) => sum + item.wrong, 0),
        },
      ];
    }),
  );
}

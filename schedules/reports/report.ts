/** What was wanted, planned and heard, by campaign, zone and day. Pure: rows in, report out. */
import type { AiringKind, Outcome } from '../airing/airing.ts';

export interface ReportCampaign {
  readonly id: string;
  readonly title: string;
  readonly zones: readonly string[];
  /** Airings wanted in each zone on the days of the period. */
  readonly wanted: readonly { readonly day: string; readonly wanted: number }[];
  readonly durationSeconds: number;
}

/** One airing in one zone. */
export interface ReportPlay {
  readonly kind: AiringKind;
  /** Goes on with what was cut before: adds its minutes to that, and is no airing more. */
  readonly resumed?: boolean;
  /** Of campaigns alone. */
  readonly campaignId: string | null;
  readonly title: string;
  readonly zoneId: string;
  readonly day: string;
  readonly durationSeconds: number;
  readonly outcome: Outcome | null;
  /** What was heard of it, where players said so. */
  readonly heardSeconds: number | null;
}

export interface ReportCounts {
  wanted: number;
  planned: number;
  played: number;
  /** Planned and not heard. */
  missed: number;
  minutesWanted: number;
  minutesPlanned: number;
  minutesPlayed: number;
}

export interface ReportRow extends ReportCounts {
  campaignId: string | null;
  title: string;
  zones: (ReportCounts & { zoneId: string; zoneName: string })[];
  days: (ReportCounts & { day: string })[];
}

export interface Report {
  from: string;
  to: string;
  stationName: string;
  generatedAt: string;
  total: ReportCounts;
  campaigns: ReportRow[];
  /** Of all campaigns together. */
  zones: (ReportCounts & { zoneId: string; zoneName: string })[];
}

const none = (): ReportCounts => ({
  wanted: 0,
  planned: 0,
  played: 0,
  missed: 0,
  minutesWanted: 0,
  minutesPlanned: 0,
  minutesPlayed: 0,
});

const keys = Object.keys(none()) as (keyof ReportCounts)[];
const add = (to: ReportCounts, what: ReportCounts) => {
  for (const key of keys) to[key] += what[key];
};
const rounded = <T extends ReportCounts>(counts: T): T => ({
  ...counts,
  minutesWanted: Math.round(counts.minutesWanted * 10) / 10,
  minutesPlanned: Math.round(counts.minutesPlanned * 10) / 10,
  minutesPlayed: Math.round(counts.minutesPlayed * 10) / 10,
});

/** What stands before the title of what belongs to no campaign. */
const PREFIX = { campaign: '', emergency: 'Khẩn cấp: ', programme: 'Chương trình: ' } as const;

/** @param plays of the period; what people called off counts as neither planned nor missed */
export function reportOf(
  head: Pick<Report, 'from' | 'to' | 'stationName' | 'generatedAt'>,
  campaigns: readonly ReportCampaign[],
  plays: readonly ReportPlay[],
  zoneName: (id: string) => string,
): Report {
  const rows = new Map<
    string,
    {
      campaignId: string | null;
      title: string;
      zones: Map<string, ReportCounts>;
      days: Map<string, ReportCounts>;
    }
  >();
  const rowOf = (campaignId: string | null, title: string) => {
    const key = campaignId ?? title;
    const row = rows.get(key) ?? {
      campaignId,
      title,
      zones: new Map<string, ReportCounts>(),
      days: new Map<string, ReportCounts>(),
    };
    rows.set(key, row);
    return row;
  };
  const put = (row: ReturnType<typeof rowOf>, zone: string, day: string, counts: ReportCounts) => {
    for (const [map, key] of [
      [row.zones, zone],
      [row.days, day],
    ] as const) {
      const sum = map.get(key) ?? none();
      add(sum, counts);
      map.set(key, sum);
    }
  };
  for (const campaign of campaigns)
    for (const { day, wanted } of campaign.wanted)
      for (const zone of campaign.zones)
        put(rowOf(campaign.id, campaign.title), zone, day, {
          ...none(),
          wanted,
          minutesWanted: (wanted * campaign.durationSeconds) / 60,
        });
  const titles = new Map(campaigns.map((campaign) => [campaign.id, campaign.title]));
  for (const play of plays) {
    if (play.outcome === 'cancelled') continue;
    const heard = play.outcome === 'played' || play.outcome === 'partly';
    const minutes = play.durationSeconds / 60;
    const title = titles.get(play.campaignId ?? '') ?? play.title;
    // What nobody counts for a day is wanted as often as it is planned.
    const alone = play.kind !== 'campaign';
    const once = play.resumed ? 0 : 1;
    put(rowOf(play.campaignId, `${PREFIX[play.kind]}${title}`), play.zoneId, play.day, {
      wanted: alone ? once : 0,
      planned: once,
      played: heard ? once : 0,
      missed: play.outcome === 'missed' || play.outcome === 'failed' ? once : 0,
      minutesWanted: alone ? minutes * once : 0,
      minutesPlanned: minutes * once,
      minutesPlayed: heard ? (play.heardSeconds ?? play.durationSeconds) / 60 : 0,
    });
  }
  const total = none();
  const inZones = new Map<string, ReportCounts>();
  for (const { zones } of rows.values())
    for (const [zone, counts] of zones) {
      const sum = inZones.get(zone) ?? none();
      add(sum, counts);
      inZones.set(zone, sum);
    }
  /** Rounded when all is added up: parts that were rounded before would add up to another sum. */
  const named = (zones: ReadonlyMap<string, ReportCounts>) =>
    [...zones]
      .map(([zoneId, counts]) => ({ zoneId, zoneName: zoneName(zoneId), ...rounded(counts) }))
      .sort((a, b) => a.zoneName.localeCompare(b.zoneName, 'vi', { numeric: true }));
  const result = [...rows.values()].map((row): ReportRow => {
    const sum = none();
    for (const counts of row.days.values()) add(sum, counts);
    add(total, sum);
    return {
      campaignId: row.campaignId,
      title: row.title,
      ...rounded(sum),
      zones: named(row.zones),
      days: [...row.days]
        .map(([day, counts]) => ({ day, ...rounded(counts) }))
        .sort((a, b) => (a.day < b.day ? -1 : 1)),
    };
  });
  result.sort(
    (a, b) => a.title.localeCompare(b.title, 'vi') || (a.campaignId ?? '').localeCompare(b.campaignId ?? ''),
  );
  return { ...head, total: rounded(total), campaigns: result, zones: named(inZones) };
}

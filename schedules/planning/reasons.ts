/** Why an airing is planned then, and why one is not planned at all: in words an operator understands. */
import type { Day, DayZone, Demand, DemandZone, Placement } from './day.ts';
import { openingsOf } from './starts.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import type { SiteCalendar, Span, ZoneTime } from '../windows.ts';

const HOUR = 3_600_000;

export function whyThen(
  placement: Pick<Placement, 'round' | 'zones' | 'distance'>,
  demand: Pick<Demand, 'wanted'>,
  daysLeft: number,
): string {
  const left = daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${daysLeft} ngày đến ngày cuối`;
  const parts = [`Lượt ${placement.round}/${demand.wanted} trong ngày, ${left}`];
  if (placement.zones.length > 1) parts.push(`${placement.zones.length} cụm loa phát cùng lúc`);
  if (placement.distance < 24 * HOUR) parts.push(`cách lượt gần nhất ${span(placement.distance)}`);
  return `${parts.join('; ')}.`;
}

function span(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  if (minutes < 60) return `${minutes} phút`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} giờ${rest > 0 ? ` ${rest} phút` : ''}`;
}

/** What is open in a zone on day `index` when nothing at all is on air: windows without walls. */
export type Walls = (zone: string, index: number) => readonly Span[];

export function wallsOf(timeOf: (zone: string) => ZoneTime): Walls {
  const laid = new Map<string, ZoneTime>();
  return (zone, index) => {
    let time = laid.get(zone);
    if (!time) laid.set(zone, (time = timeOf(zone)));
    return [...(time.free[index] ?? []), ...(time.free[index + 1] ?? [])];
  };
}

/** Says the first thing that stands in the way, and what would help. */
export function whyNot(
  input: PlanInput,
  walls: Walls,
  calendar: SiteCalendar,
  index: number,
  day: Day,
  demand: Demand,
  at: DemandZone,
  campaign: PlanCampaign,
): string {
  const { duration } = demand;
  const { zone, had } = at;
  const missing = demand.wanted - had;
  const minutes = Math.max(1, Math.ceil((missing * duration) / 60_000));
  const today = zone.windows.filter((window) => window.start < calendar.midnight(index + 1));
  if (today.length === 0 && input.holidays.includes(calendar.day(index)))
    return 'Ngày lễ này cụm loa không phát theo cài đặt khung giờ; hãy cho một khung giờ phát trong ngày lễ.';
  if (today.length === 0) return 'Ngày này cụm loa không có khung giờ phát; hãy thêm một khung giờ.';
  if (today.every((window) => window.end - duration < day.earliest))
    return 'Các khung giờ của ngày đã qua; phần còn thiếu không bù được trong ngày.';
  if (today.every((window) => window.size < duration))
    return `Bài dài ${span(duration)}, hơn số phút của mọi khung giờ; hãy rút ngắn bài hoặc nới ${largest(zone, calendar)}.`;
  const open = walls(zone.id, index);
  if (
    !open.some(
      (stretch) =>
        Math.min(stretch.end, demand.latest + duration) - Math.max(stretch.start, day.earliest) >= duration,
    )
  )
    return `Giờ yên tĩnh, giờ ngừng phát${blackoutReason(input, calendar, zone.id, index)} hoặc chương trình cố định chiếm hết khung giờ; hãy mở thêm một khung giờ vào buổi khác.`;
  if (zone.windows.every((window, i) => !today.includes(window) || zone.left[i]! < duration))
    return `Các khung giờ trong ngày đã đủ số phút; thêm ${minutes} phút cho ${largest(zone, calendar)}.`;
  if (at.starts.length > 0 && openingsOf(day, { ...demand, gap: 0 }, [at]).zones.length > 0)
    return `Hai lượt phải cách nhau ít nhất ${campaign.minGapMinutes} phút; hãy giảm khoảng cách này hoặc thêm khung giờ vào buổi khác.`;
  const heard = zone.near.length > 1 ? ' và lượt của cụm loa nghe thấy nhau' : '';
  return `Không còn khoảng trống ${span(Math.max(duration, 60_000))} giữa các lượt khác${heard}; thêm ${minutes} phút vào ${largest(zone, calendar)} hoặc mở khung mới.`;
}

/** The window that has most minutes, which people know best. */
function largest(zone: DayZone, calendar: SiteCalendar): string {
  let best = zone.windows[0];
  for (const window of zone.windows)
    if (best && window.end - window.start > best.end - best.start) best = window;
  if (!best) return 'khung giờ phát';
  const [start, end] = [best.start, best.end].map((instant) => calendar.format(instant).slice(11, 16));
  return windowWords({ start: start!, end: end! });
}

/**
 * A window as people speak of it; its id is a code of the settings.
 * @example windowWords({ start: '05:30', end: '07:00' }) // 'khung sáng 05:30–07:00'
 */
export function windowWords({ start, end }: { readonly start: string; readonly end: string }): string {
  const part =
    start < '04:00' || start >= '22:00'
      ? 'đêm'
      : start < '11:00'
        ? 'sáng'
        : start < '13:00'
          ? 'trưa'
          : start < '18:00'
            ? 'chiều'
            : 'tối';
  return `khung ${part} ${start}–${end}`;
}

function blackoutReason(input: PlanInput, calendar: SiteCalendar, zone: string, index: number): string {
  const day = calendar.day(index);
  const reasons = input.blackouts
    .filter(
      (b) => (b.zones?.includes(zone) ?? true) && b.start.slice(0, 10) <= day && b.end.slice(0, 10) >= day,
    )
    .flatMap((b) => b.reason ?? []);
  return reasons.length > 0 ? ` (${[...new Set(reasons)].join(', ')})` : '';
}

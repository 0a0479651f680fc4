/** Why an airing is planned then, and why one is not planned at all: in words an operator understands. */
import type { Day, Demand, DemandZone, Placement } from './day.ts';
import type { PlanCampaign, PlanInput } from './planInput.ts';
import { moreMinutes, newWindow, smallerGap, smallerGapAndMore } from './remedies.ts';
import { programmesNear, type SiteCalendar, type Span, type ZoneTime } from '../windows.ts';

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

/**
 * Says the first thing that stands in the way, and what would help: only what has been tried on the day as it stands.
 * @param time of the zone
 */
export function whyNot(
  input: PlanInput,
  time: ZoneTime,
  calendar: SiteCalendar,
  index: number,
  day: Day,
  demand: Demand,
  at: DemandZone,
  campaign: PlanCampaign,
): string {
  const { duration } = demand;
  const { zone } = at;
  const missing = demand.wanted - at.had;
  const example = () => {
    const hours = newWindow(time.hours(index), calendar, index, day, demand, at);
    return hours && `mở thêm khung giờ vào lúc khác, ví dụ ${hours.start}–${hours.end}`;
  };
  const elsewhere = () => {
    const hours = example();
    return hours
      ? `hãy ${hours}`
      : 'ngày này không còn giờ nào phát được, nếu cần hãy tăng số lượt ở các ngày khác';
  };
  const today = zone.windows.filter((window) => window.start < calendar.midnight(index + 1));
  if (today.length === 0)
    return input.holidays.includes(calendar.day(index))
      ? `Ngày lễ này cụm loa không phát theo cài đặt khung giờ; ${elsewhere()}.`
      : `Ngày này cụm loa không có khung giờ phát; ${elsewhere()}.`;
  if (today.every((window) => window.end - duration < day.earliest))
    return 'Các khung giờ của ngày đã qua; phần còn thiếu không bù được trong ngày.';
  const more = moreMinutes(day, demand, at, missing);
  if (more) {
    const room = more.count < missing ? ` để có thêm ${more.count} lượt` : '';
    const reason = today.every((window) => window.size < duration)
      ? `Bài dài ${span(duration)}, hơn số phút của mọi khung giờ`
      : 'Các khung giờ trong ngày đã đủ số phút';
    return `${reason}; thêm ${more.minutes} phút cho ${wordsOf(more.window, calendar)}${room}.`;
  }
  const closer = smallerGap(day, demand, at);
  if (closer !== undefined) {
    const hours = example();
    return `Hai lượt phải cách nhau ít nhất ${campaign.minGapMinutes} phút; hãy giảm khoảng cách này còn ${closer} phút${hours ? `, hoặc ${hours}` : ''}.`;
  }
  const both = smallerGapAndMore(day, demand, at);
  if (both)
    return `Hai lượt phải cách nhau ít nhất ${campaign.minGapMinutes} phút và khung giờ đã đủ số phút; hãy giảm khoảng cách này còn ${both.gap} phút và thêm ${both.minutes} phút cho ${wordsOf(both.window, calendar)}.`;
  // What is open when nothing at all is on air: windows without walls.
  const open = [...(time.free[index] ?? []), ...(time.free[index + 1] ?? [])];
  const fits = (stretch: Span) =>
    Math.min(stretch.end, demand.latest + duration) - Math.max(stretch.start, day.earliest) >= duration;
  if (today.every((window) => !fits(window))) {
    const hours = example();
    return `Bài dài ${span(duration)}, hơn phần còn lại của mọi khung giờ; hãy rút ngắn bài${hours ? `, hoặc ${hours}` : ''}.`;
  }
  if (!open.some(fits))
    return `${wallWords(input, calendar, zone.id, index)} chiếm hết khung giờ; ${elsewhere()}.`;
  if (today.every((window) => zone.left[zone.windows.indexOf(window)]! < duration))
    return `Các khung giờ trong ngày đã đủ số phút; ${elsewhere()}.`;
  const heard = zone.near.length > 1 ? ' và lượt của cụm loa nghe thấy nhau' : '';
  return `Không còn khoảng trống ${span(Math.max(duration, 60_000))} giữa các lượt khác${heard}; ${elsewhere()}.`;
}

/** A window by its hours. */
function wordsOf(window: Span, calendar: SiteCalendar): string {
  const [start, end] = [window.start, window.end].map((instant) => calendar.format(instant).slice(11, 16));
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

/** What may keep a zone quiet on a day: only what there is. */
function wallWords(input: PlanInput, calendar: SiteCalendar, zone: string, index: number): string {
  const day = calendar.day(index);
  const here = (thing: { zones?: string[] | undefined }) => thing.zones?.includes(zone) ?? true;
  const blackouts = input.blackouts.filter(
    (b) => here(b) && b.start.slice(0, 10) <= day && b.end.slice(0, 10) >= day,
  );
  const reasons = [...new Set(blackouts.flatMap((b) => b.reason ?? []))].join(', ');
  const words = [
    ...(input.quietHours.length > 0 ? ['giờ yên tĩnh'] : []),
    ...(blackouts.length > 0 ? [`giờ ngừng phát${reasons && ` (${reasons})`}`] : []),
    ...(programmesNear(input, zone).length > 0 ? ['chương trình cố định'] : []),
  ];
  const listed =
    words.length < 2 ? (words[0] ?? 'lượt khác') : `${words.slice(0, -1).join(', ')} và ${words.at(-1)!}`;
  return listed[0]!.toUpperCase() + listed.slice(1);
}

/**
 * The slash: *trên* where something is counted by another (15 tiêu chí/xã, 3.000 đồng/1.000 đồng), nothing between an
 * hour and its day, else a pause (xã/phường, nam/nữ). A ratio, a rate of exchange and the halves of a code with figures
 * (tỷ lệ nợ/vốn, tỷ giá USD/VND, cột 31B/82) are *trên* too.
 */
import type { Rule } from '../../rules.ts';
import { sticky } from '../../scan.ts';
import { month } from '../time/calendar.ts';
import { mark } from './marks.ts';
import { year } from '../numbers/numbers.ts';

const PAPERS =
  'CCCD|CMND|CMTND|CMT|GPLX|VNeID|[Cc]ăn cước|[Cc]hứng minh|[Hh]ộ chiếu|[Pp]assport|[Gg]iấy khai sinh|[Gg]iấy phép lái xe|[Gg]iấy tờ tùy thân|[Ee]-?ID';
const PAPER = new RegExp(
  `^(?:${PAPERS}|(?:căn )?cước(?: công dân)?|(?:minh )?nhân dân|công dân|khai sinh|lái xe)$`,
  'iu',
);

export const slashRules: readonly Rule[] = [
  // ngày …/…/2026, ngày …/6/2026: a day to be filled in
  {
    kind: 'date',
    starts: 'sign',
    opens: '/',
    pattern: sticky('/\\s?(?:[….]{1,12}|(0?[1-9]|1[0-2]))\\s?/\\s?((?:19|20)\\d\\d)(?!\\d)'),
    say: (m, place) =>
      /^[….]+$/u.test(place.before())
        ? ` tháng${m[1] ? ` ${month(m[1], place.style)}` : '…'} năm ${year(m[2]!, place.style)}`
        : null,
  },
  // CCCD/hộ chiếu: one paper or the other
  mark('/', `\\s?/\\s?(?=(?:[Tt]hẻ |[Ss]ố |[Bb]ản sao )?(?:${PAPERS})(?![\\p{L}/-]))`, (_, place) =>
    PAPER.test(place.wrote()) || PAPER.test(`${place.before(2)} ${place.before()}`) ? ' hoặc ' : null,
  ),
  // 3.000 đồng/1.000 đồng
  mark('/', '\\s?/\\s?(?=\\d)', (_, place) =>
    /^<(?:money|measure|percent)>$/u.test(place.before()) ||
    MEASURES.test(place.wrote()) ||
    // 20g thuốc/16 lít nước, 1 gói/200ml
    ((place.before(2) === '<measure>' || (place.before(2) === '<number>' && HEAPS.test(place.before()))) &&
      /^\/?\s?\d[\d.,]{0,8}\s?(?:lít|l|ml|bình|m2|ha|sào|kg|con|người|hộ)(?!\p{L})/u.test(
        place.text.slice(place.at + 1, place.at + 20),
      ))
      ? ' trên '
      : null,
  ),
  // 1.286 tiêu chí/92 xã, 78 xã/92 xã, 14 tiêu chí/1 xã: points by places, of one kind, by one
  mark('/', '\\s?/\\s?(?=\\d[\\d.]{0,8}\\s\\p{Ll})', (m, place) => {
    const [, by, of, then] =
      /^([\d.]+)\s(\p{Ll}+)(?!\p{L})(?:\s(\p{Ll}+))?/u.exec(
        place.text.slice(place.at + m[0].length, place.at + m[0].length + 26),
      ) ?? [];
    return [2, 3].some((n) => place.before(n) === '<number>') &&
      /^\p{Ll}+$/u.test(place.before()) &&
      (place.before() === of ||
        `${place.before(2)} ${place.before()}` === `${of} ${then}` ||
        (by === '1' && of !== 'người') ||
        // 111 nam/100 nữ
        by === '100' ||
        POINTS.test(place.before()))
      ? ' trên '
      : null;
  }),
  // 489 ca mắc/100.000 dân: so many in so many people
  mark('/', '\\s?/\\s?(?=10{2,5}\\s(?:dân|người|trẻ)|\\d{1,3}\\.000\\s(?:dân|người|trẻ))', () => ' trên '),
  // cột 471E6.2/35: the pole of a line
  mark(
    '/',
    '/(?=\\d)',
    (_, place) =>
      place.before() === '<code>' && /^(?:cột|trụ|lộ|trí|nhánh|tuyến|số)$/u.test(place.before(2))
        ? ' trên '
        : null,
    '0',
  ),
  // 3 tháng/lứa, 200 ngàn/cháu: so many of a thing by another, unless both are of one kind
  mark('/', '\\s?/\\s?(?=\\p{Ll}{2}[\\p{Ll}\\p{M}]{0,5}(?![\\p{L}\\p{M}/]))', (_, place) =>
    /^<(?:number|range|money|measure|percent|fraction)>$/u.test(place.before(2)) &&
    /^\p{Ll}+$/u.test(place.wrote()) &&
    !ofOneKind(place.before(), place.after(place.at + 1).split(' ')[0]!)
      ? ' trên '
      : null,
  ),
  // một lần/năm, sáu tháng/lần: counted in words
  mark('/', '/(?=(?:năm|quý|tháng|tuần|ngày|lần|lượt|người|hộ|buổi|vụ)(?![\\p{L}\\p{M}/]))', (_, place) =>
    /^(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u.test(place.before(2)) &&
    /^(?:lần|lượt|buổi|tháng|ngày|năm|suất|vụ|cái|con)$/u.test(place.before())
      ? ' trên '
      : null,
  ),
  // 15 tiêu chí/xã, 2 cán bộ/đơn vị: a thing of two words, by what is counted
  mark(
    '/',
    '\\s?/\\s?(?=(?:xã|thôn|bản|xóm|trường|lớp|đơn vị|cơ sở|hộ|người|ngày|tuần|tháng|năm|quý|buổi|ca|huyện|cụm|trạm|phòng|km|ha)(?![\\p{L}\\p{M}/]))',
    (_, place) =>
      ([2, 3].some((n) => /^<(?:number|range)>$/u.test(place.before(n))) ||
        (HEAPS.test(place.before(3)) && place.before(4) === '<number>')) &&
      !SIDE_BY_SIDE.has(`${place.before()}/${place.after(place.at + 1).split(' ')[0]!}`)
        ? ' trên '
        : null,
  ),
  // 8 kg đạm/sào: so much of it by that
  mark(
    '/',
    '\\s?/\\s?(?!1\\sngười\\s(?:chết|bị|tử|mất))(?=(?:1\\s)?(?:sào|ha|khóm|gốc|bụi|bình|chai|gói|suất|vụ|ngày|tháng|năm|tuần|buổi|người|hộ|lần|lượt|chuyến|cây|con|ca|m ?[23²³]|lớp|khẩu)(?![\\p{L}\\p{N}]))',
    (_, place) =>
      place.before() === '<time>' ||
      /^<(?:measure|number|money|range)>$/u.test(place.before(2)) ||
      // 20 lít nước/người
      (HEAPS.test(place.before(2)) && /^<(?:number|range)>$/u.test(place.before(3)))
        ? ' trên '
        : null,
  ),
  // 2 lít nước sạch/người/ngày: a thing of two words, and what is counted by two
  mark(
    '/',
    '\\s?/\\s?(?=(?:người|hộ|con|khẩu|ngày|tháng|năm|vụ|lần|lượt|ha|sào)(?![\\p{L}\\p{N}]))',
    (_, place) =>
      ((place.before(3) === '<measure>' || (HEAPS.test(place.before(3)) && place.before(4) === '<number>')) &&
        /^\p{Ll}+$/u.test(place.before())) ||
      (/^(?:người|hộ|con|trẻ|cháu|khẩu)$/u.test(place.before()) &&
        place.before(2) === '/' &&
        [3, 4, 5, 6].some((n) => /^<(?:measure|money|number|range)>$/u.test(place.before(n))) &&
        !ofOneKind(place.before(), place.after(place.at + 1).split(' ')[0]!))
        ? ' trên '
        : null,
  ),
  // số hạt/bông, số học sinh/lớp: a heading of what is counted
  mark(
    '/',
    '\\s?/\\s?(?=(?:bắp|bông|hàng|cây|khóm|gốc|buồng|chùm|hộ|người|lớp|trường|xã|thôn|ngày|tháng|năm|vụ|m2|m²|ha|sào)(?![\\p{L}\\p{M}/]))',
    (_, place) =>
      [2, 3].some((n) => /^(?:số|lượng|suất|độ|quân)$/u.test(place.before(n))) &&
      !ofOneKind(place.before(), place.after(place.at + 1).split(' ')[0]!)
        ? ' trên '
        : null,
  ),
  // lít/phút, mét khối/giờ: units in words
  mark('/', '/(?=(?:giờ|phút|giây|ngày|tháng|năm|người|héc ta)(?![\\p{L}\\p{M}/]))', (_, place) =>
    /^(?:khối|vuông|lít|mét|gam|tấn)$/u.test(place.before()) ? ' trên ' : null,
  ),
  // bò đực/cái = 1/20, thầy/trò = 1/15: what a ratio is of
  mark('/', '/(?=\\p{L}{1,7}\\s?=\\s?\\d)', (_, place) =>
    /^\p{L}{1,7}$/u.test(place.wrote()) ? ' trên ' : null,
  ),
  // tỷ lệ nợ/vốn, chỉ số P/E, tỷ giá USD/VND
  mark('/', '/(?=\\p{L})', (_, place) =>
    [2, 3].some((n) => RATIO.test(`${place.before(n + 1)} ${place.before(n)}`)) ? ' trên ' : null,
  ),
  // từ cột 31B/82, lốp 225/45R17
  mark(
    '/',
    '/(?=\\d)',
    (_, place) => {
      const around = place.text.slice(Math.max(0, place.at - 5), place.at + 8);
      return HALVES.test(around) || (TYRE.test(around) && place.before() === '<number>') ? ' trên ' : null;
    },
    '0',
  ),
  // 7h/05/6, 17h00/15/6/2026: an hour of a day
  {
    kind: 'space',
    starts: 'sign',
    opens: '/',
    follows: ' 0',
    pattern: sticky('/\\s?(?=\\d{1,2}/\\d{1,2}(?:/\\d{4})?(?!\\d))'),
    say: (_, place) => (place.before() === '<time>' ? ' ' : null),
  },
  mark('/', '\\s?/\\s?', (m, place) => (/^(?:và|hoặc)$/u.test(place.before()) ? ' ' : m && ',')),
];

/** 31B/82, but 4G/5G. */
const HALVES = /(?:^|[^\p{L}\d])\d{1,3}[A-Z]\/\d{1,4}(?![\p{L}\d/])/u;
const TYRE = /\d\/\d{2,3}[A-Z]\d{2}(?!\d)/;
/** Words that a ratio follows. */
const RATIO = /^(?:tỷ lệ|tỉ lệ|tỷ số|tỉ số|chỉ số|tỷ giá|tỉ giá|tỷ suất|tỉ suất)$/u;
/** Measures in words: 80 miligam/100 mililít. */
const MEASURES =
  /^(?:đồng|gam|miligam|mililit|mililít|microgam|kilôgam|kilogam|ki-lô-gam|lít|lit|mét|kilômét|tấn|tạ|triệu|nghìn|tỷ|tỉ)$/u;

/** Two names of one kind of thing: 3 xã/thôn are not counted one by the other. */
const SIDE_BY_SIDE = new Set(
  'tổ/thôn thôn/bản thôn/xóm xóm/thôn bản/thôn xã/huyện tháng/năm ngày/tháng ngày/đêm quý/năm phường/xã thôn/xã tổ/xã lớp/trường trường/lớp'.split(
    ' ',
  ),
);
/** Kinds of things that stand side by side with a slash. */
const KINDS_OF_THINGS = [
  'xã phường thị huyện quận tỉnh thành thôn bản xóm tổ khu ấp khóm khối buôn làng',
  'nam nữ ông bà anh chị cha mẹ bố vợ chồng con cháu thầy cô em',
  'cán công viên giáo nhân học sinh thành hội đoàn đảng',
  'trâu bò lợn gà dê chó mèo vịt ngan',
  'ngày đêm tháng quý tuần năm giờ phút',
  'đơn tờ phiếu giấy thẻ sổ',
].map((words) => new Set(words.split(' ')));
const ofOneKind = (one: string, other: string): boolean =>
  one === other || KINDS_OF_THINGS.some((kind) => kind.has(one) && kind.has(other));
/** The last word of what is reached: tiêu chí, chỉ tiêu, điểm. */
const POINTS = /^(?:chí|tiêu|điểm)$/u;
/** What things are counted in. */
const HEAPS =
  /^(?:lượt|ca|cuộc|bữa|lít|cân|tấn|tạ|yến|bao|gói|chai|viên|cái|suất|con|quả|thùng|hộp|lọ|ống|túi|tuýp|bộ|đôi|cuốn|quyển|bình|cây|mét|chuyến|xe)$/u;

/** What has to be handed in, each paper under the label of all. */
import { sentencesOf } from '../../paragraphs.ts';
import { pared } from '../pared.ts';
import { listed } from '../sentences/lists.ts';
import { SUBJECT } from '../words/people.ts';
import { beginsWithVerb } from '../words/verbs.ts';
import { lowerFirst, wordsIn } from '../words/words.ts';

/** A paper, though its name may begin like a verb: “Thông báo số định danh”, “Xác nhận của thôn”. */
const PAPER =
  /^(?:(?:\d{1,2}|một|hai|ba)\s+)?(?:bản|bộ|tờ|đơn|giấy|ảnh|hình|phiếu|sổ|văn\s+bản|thẻ|căn\s+cước|CCCD|CMND|hộ\s+chiếu|hóa\s+đơn|biên\s+bản|thông\s+báo\s+số|xác\s+nhận\s+của|quyết\s+định|hợp\s+đồng|bằng|chứng|lý\s+lịch|sơ\s+yếu|bảng|danh\s+sách|phong\s+bì|học\s+bạ|thông\s+tin\s+(?:về\s+)?(?:nơi\s+)?cư\s+trú|trích\s+(?:đo|lục))(?!\p{L})/iu;
export const isPaper = (item: string): boolean => PAPER.test(item);
/** “Riêng hộ nuôi cá: bản kê khai ban đầu”, “Nếu nộp thay thì …”: of some only. */
const OF_SOME = /^(?:riêng|đối\s+với|trường\s+hợp|nếu|khi|người|hộ)(?!\p{L})/iu;
/** “Sổ hộ khẩu, | nhà mới chuyển về thì xin giấy của thôn”. */
const CASE_OF_SOME = /,\s+(?=(?:nhà|hộ|người|ai|nếu|trường\s+hợp|khi)\s[^,]*\sthì\s)/iu;
const LONGEST_PAPER = 16;
const ASIDE = /\s*\((?!nếu\s)[^()]*\)/gu;
/** “Dự thảo bản vẽ: bản đồ giao thông; bản đồ sử dụng đất”: what it is, without its parts. */
const PARTS = /:\s[^;]*;.*$/u;

/**
 * Papers in as few breaths as they take, and what is said besides; null where the items aren't papers.
 * @example papersOf('Hồ sơ', ['Đơn xin học', 'Bản sao giấy khai sinh']) // lines: ['Hồ sơ: đơn xin học, bản sao giấy khai sinh.']
 */
export function papersOf(
  label: string,
  items: readonly string[],
): { lines: string[]; rest: string[] } | null {
  const papers: string[] = [];
  const rest: string[] = [];
  for (const item of items) {
    const [first = '', ...more] = sentencesOf(item);
    const [paper = '', ...cases] = first.split(CASE_OF_SOME);
    if (OF_SOME.test(first)) rest.push(first);
    else papers.push(paper.replace(PARTS, '').replace(/[.;,\s]+$/u, ''));
    rest.push(...(OF_SOME.test(first) ? [] : cases), ...more);
  }
  if (papers.length < 2 || !papers.every((p) => PAPER.test(p) || (!beginsWithVerb(p) && !SUBJECT.test(p))))
    return null;
  const said = papers.map((paper) =>
    pared(`${label}: ${lowerFirst(wordsIn(paper) > LONGEST_PAPER ? paper.replace(ASIDE, '') : paper)}`),
  );
  // One that can't be told under the label is told by nobody: the list would be taken for all.
  const bare = said.map(([line = '', ...more]) => (more.length === 0 ? under(label, line) : null));
  return bare.some((paper) => paper === null || /:\s/u.test(paper))
    ? null
    : { lines: listed(label, bare as string[]), rest };
}
const under = (label: string, line: string): string | null =>
  line.toLowerCase().startsWith(`${label.toLowerCase()}: `)
    ? line.slice(label.length + 2).replace(/\.$/u, '')
    : null;

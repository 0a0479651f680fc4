/** What an announcer adds to a thin letter, so that those who came late hear it. */
import type { Letter } from '../letter.ts';
import type { Line } from './draft.ts';
import { recapLine } from './news.ts';

/** Something to do, not only to know. */
const ASKS = /^(?:Đề nghị|Yêu cầu|Bà con|Nghiêm cấm|Không|Tuyệt đối)(?!\p{L})|\s(?:phải|cần)\s/u;
/** Who is invited comes, and carries nothing out. */
const INVITES = /^(?:Trân trọng )?[Kk]ính mời(?!\p{L})|kính mời .* tham dự|là lời mời của/u;
/** Says who tells, and nothing of what. */
const ONLY_WHO = /^Sau đây là (?:thông báo|lời mời)|xin thông báo đến bà con như sau\.$/u;
/** There is nothing to carry out. */
const MOURNS =
  /^tin\s+buồn|(?<!\p{L})(?:từ\s+trần|thương\s+tiếc|chia\s+buồn|lễ\s+(?:viếng|tang))(?!\p{L})/imu;
const HEAR_AGAIN = 'Mời bà con nghe lại nội dung thông báo.';

/** In the order in which they are used until the announcement is long enough; what goes together is said whole. */
export function reminders(letter: Letter, lines: readonly Line[]): (readonly string[])[] {
  if (MOURNS.test([letter.fields.title ?? '', ...letter.body].join('\n'))) return [saidAgain(letter, lines)];
  const binds = lines.some((l) => l.place === 'until');
  const asks =
    binds ||
    (lines.some((l) => l.place === 'do' && ASKS.test(l.text)) && !lines.some((l) => INVITES.test(l.text)));
  return [
    [`Đề nghị bà con thông tin cho người thân và hàng xóm cùng biết${asks ? ' để thực hiện' : ''}.`],
    [`Rất mong bà con quan tâm${asks ? ' và phối hợp thực hiện' : ', theo dõi'}.`],
    ['Bà con theo dõi hệ thống truyền thanh để nắm thông tin kịp thời.'],
    // All over again only where that isn't enough: who has heard it waits for what he knows.
    saidAgain(letter, lines),
    ['Ai chưa nghe rõ, xin đón nghe trong các buổi phát sau.'],
    ['Rất mong bà con nhắc nhau cùng nghe, cùng biết.'],
    ...(told(lines).length > 0 ? [] : [recapLine(letter), newsAgain(lines)]),
  ];
}

/** A thin letter is read twice, as announcers do (DOMAIN.md, “A day”): what it is about, then what it says. */
function saidAgain(letter: Letter, lines: readonly Line[]): string[] {
  const again = told(lines);
  const recap = recapLine(letter);
  const opening = recap.length > 0 ? recap : newsAgain(lines);
  return opening.length > 0 ? [...opening, ...again] : again.length > 0 ? [HEAR_AGAIN, ...again] : [];
}

const told = (lines: readonly Line[]): string[] =>
  lines.filter(({ place }) => place === 'do' || place === 'where').map(({ text }) => text);

function newsAgain(lines: readonly Line[]): string[] {
  const what = lines.filter(({ place, text }) => place === 'what' && !ONLY_WHO.test(text));
  return what.length > 0 ? [HEAR_AGAIN, ...what.map(({ text }) => text)] : [];
}

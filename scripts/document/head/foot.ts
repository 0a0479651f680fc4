/** Whom a letter goes to, where its body ends, who signed it, what is attached. */
import { BODY_BEGINS, FOOT, SIGNATURE, SPEAKS, TO } from './signs.ts';

const LONGEST_ITEM = 160;
const LONGEST_WRAPPED = 100;
/** “Kính gửi: Hiệu trưởng các trường. Căn cứ Kế hoạch …”: the letter goes on where it says to whom. */
const ON_ONE_LINE =
  /^\s*kính\s+gửi\s*:?\s*(?<to>\p{Lu}[^.:]{5,120})\.\s+(?<rest>(?:Căn\s+cứ|Thực\s+hiện|Theo|Để|Nhằm|Do|Hiện\s+nay)(?!\p{L}).{40,})$/iu;

/** Whom a letter goes to: one on the line of “Kính gửi:”, or a list below it whose items may go on over several lines. */
export const recipientsOf = (body: readonly string[]): string[] => addressed(body).recipients;

/** @returns also where the text goes on below them; an invitation's “Kính mời” line is its body */
function addressed(lines: readonly string[]): { recipients: string[]; end: number; rest?: string } {
  const at = lines.findIndex((line) => TO.test(line.trim()));
  const invites = at >= 0 && /^kính\s+mời/iu.test(lines[at]!.trim());
  if (at < 0 || at > 3 || (at > 0 && invites)) return { recipients: [], end: 0 };
  const { to, rest } = ON_ONE_LINE.exec(lines[at]!)?.groups ?? {};
  if (to !== undefined && rest !== undefined)
    return { recipients: [to.replace(/[\s;.,:]+$/u, '')], end: at + 1, rest };
  const items = lines[at]!.trim()
    .replace(TO, '')
    .split(/;\s+(?=[-–+•]\s)/u)
    .filter((item) => item.trim() !== '');
  let i = at + 1;
  for (; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (!line) continue;
    const last = items.at(-1);
    if (/^[-–+•]/u.test(line) && line.length < LONGEST_ITEM) items.push(line);
    else if (last === undefined) items.push(line);
    else if (line.length >= LONGEST_WRAPPED) break;
    else if (/[,;]$/u.test(last) && !BODY_BEGINS.test(line) && !SPEAKS.test(line)) {
      if (last.endsWith(';')) items.push(line);
      else items[items.length - 1] = `${last} ${line}`;
    } else if (/^[\p{Ll}(]/u.test(line) && !last.endsWith('.')) items[items.length - 1] = `${last} ${line}`;
    else break;
  }
  const recipients = items
    .map((item) => item.replace(/^[-–+•\s]+|[\s;.,]+$/gu, '').replace(/\s+/gu, ' '))
    .filter((item) => item !== '' && item.length < LONGEST_ITEM);
  return { recipients, end: invites ? 0 : i };
}

const NUMBERED_PART = /^(?:\d{1,2}|[IVX]{1,4})[.)]\s+\p{L}/u;

/** Body without recipients, and the foot with who signed. */
export function splitFoot(lines: readonly string[]): {
  body: string[];
  foot: string[];
  signer: string | null;
} {
  let end = lines.length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (FOOT.test(line) || (SIGNATURE.test(line) && i > lines.length * 0.3 && line === line.toUpperCase())) {
      end = i;
      break;
    }
    // Some end each part so; the letter ends where no further part follows.
    if (
      /\.\/\.\s*$/u.test(line) &&
      !NUMBERED_PART.test(
        lines
          .slice(i + 1)
          .find((l) => l.trim())
          ?.trim() ?? '',
      )
    ) {
      end = i + 1;
      break;
    }
  }
  const foot = lines.slice(end);
  const names = foot
    .flatMap((l) => l.split('\t'))
    .map((l) => l.trim())
    .filter(isName);
  const { end: start, rest } = addressed(lines.slice(0, end));
  const appendix = appendixOf(foot);
  return {
    body: [...(rest === undefined ? [] : [rest]), ...lines.slice(start, end), ...appendix],
    foot,
    signer: names.at(-1) ?? null,
  };
}

/** What is attached after the signature: a schedule, a list of places. */
function appendixOf(foot: readonly string[]): string[] {
  const at = foot.findIndex((line) => /^phụ\s+lục|^lịch\s+\p{L}|^danh\s+sách\s+\p{L}/iu.test(line.trim()));
  return at < 0 ? [] : foot.slice(at);
}

const isName = (line: string): boolean =>
  /^(?:(?:Ths|ThS|TS|BS|CN|KS)\.?\s*)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(line) &&
  line.split(' ').length >= 2;

/** Whom a letter goes to, where its body ends, who signed it, what is attached. */
import { BODY_BEGINS, FOOT, SIGNATURE, SPEAKS, TO } from './signs.ts';

export function recipientsOf(body: readonly string[]): string[] {
  const at = body.findIndex((line) => TO.test(line.trim()));
  if (at < 0 || at > 3 || (at > 0 && /^kính\s+mời/iu.test(body[at]!.trim()))) return [];
  const first = body[at]!.trim().replace(TO, '').trim();
  const out = first ? [first] : [];
  for (const raw of body.slice(at + 1)) {
    const line = raw.trim();
    if (!line) continue;
    if (
      !/^[-–+•]/u.test(line) &&
      !(out.length > 0 && /[,;]$/u.test(out.at(-1)!) && line.length < 100 && !BODY_BEGINS.test(line))
    )
      break;
    out.push(line.replace(/^[-–+•]\s*/u, ''));
  }
  return out.map((r) => r.replace(/[;.]+$/u, '')).filter(Boolean);
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
  const start = skipRecipients(lines.slice(0, end));
  const appendix = appendixOf(foot);
  return { body: [...lines.slice(start, end), ...appendix], foot, signer: names.at(-1) ?? null };
}

/** What is attached after the signature: a schedule, a list of places. */
function appendixOf(foot: readonly string[]): string[] {
  const at = foot.findIndex((line) => /^phụ\s+lục|^lịch\s+\p{L}|^danh\s+sách\s+\p{L}/iu.test(line.trim()));
  return at < 0 ? [] : foot.slice(at);
}

const isName = (line: string): boolean =>
  /^(?:(?:Ths|ThS|TS|BS|CN|KS)\.?\s*)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(line) &&
  line.split(' ').length >= 2;

function skipRecipients(lines: readonly string[]): number {
  const at = lines.findIndex((line) => TO.test(line.trim()));
  if (at < 0 || at > 3) return 0;
  // An invitation's "Kính mời" line is its body.
  if (/^kính\s+mời/iu.test(lines[at]!.trim())) return 0;
  let i = at + 1;
  let listed = lines[at]!.trim().replace(TO, '').trim() !== '';
  for (; i < lines.length; i++) {
    const line = lines[i]!.trim();
    if (!line) continue;
    if (/^[-–+•]/u.test(line) && line.length < 160) {
      listed = true;
      continue;
    }
    const before = lines
      .slice(at, i)
      .findLast((l) => l.trim())!
      .trim();
    if (
      !listed ||
      (/[,;]$/u.test(before) && !BODY_BEGINS.test(line) && !SPEAKS.test(line) && line.length < 100)
    ) {
      listed = true;
      continue;
    }
    if (/^[\p{Ll}(]/u.test(line) && line.length < 100 && !/[.]$/u.test(before)) continue;
    break;
  }
  return i;
}

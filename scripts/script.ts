/** An announcement script: text with versions. An approved version never changes; editing one makes the next. */
import { Failure } from '../common/failure.ts';

export interface ScriptVersion {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
}

export interface Script {
  readonly id: string;
  readonly title: string;
  readonly documentId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Newest first. */
  readonly versions: ScriptVersion[];
}

export type ScriptState = 'draft' | 'approved';

export interface ScriptSummary {
  readonly id: string;
  readonly title: string;
  readonly updatedAt: string;
  /** Of the newest version. */
  readonly state: ScriptState;
  readonly latestVersion: number;
  readonly approvedVersion: number | null;
  readonly documentId: string | null;
}

/** About 75 minutes on air: nobody reads more in one piece. */
export const LONGEST_TEXT = 20_000;

/**
 * The text as it is stored: one kind of line end, no blanks around it.
 * @throws Failure `script-empty`, `script-too-long`
 */
export function checkedText(text: string): string {
  const kept = text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
  if (!/[\p{L}\p{N}]/u.test(kept))
    throw new Failure(
      'invalid',
      'script-empty',
      'Bài chưa có chữ nào để đọc. Hãy nhập nội dung bài phát thanh.',
    );
  if (kept.length > LONGEST_TEXT)
    throw new Failure(
      'invalid',
      'script-too-long',
      `Bài dài ${kept.length.toLocaleString('vi-VN')} ký tự, quá mức 20.000 ký tự. Hãy rút gọn hoặc chia thành nhiều bài.`,
    );
  return kept;
}

/** Without accents and in small letters, so that “thong bao” finds “Thông báo”. @example folded('Đăng ký') // 'dang ky' */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

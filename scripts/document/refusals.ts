/** Why a file can't be read, each with one sentence of what is wrong and what to do. */
import { Failure, type FailureKind } from '../../common/failure.ts';

/** As large a file as is taken in. */
export const LARGEST_FILE_BYTES = 25 * 1024 * 1024;
export const MOST_PAGES = 100;
/** Characters of text; a long plan with its tables has 200,000. */
export const LONGEST_DOCUMENT = 1_000_000;

const REFUSALS = {
  'document-empty': ['invalid', 'Tệp rỗng, không có gì bên trong. Hãy kiểm tra lại tệp rồi gửi lại.'],
  'document-too-large': [
    'too-large',
    'Tệp lớn hơn 25 MB. Hãy gửi bản chỉ có chữ của văn bản, hoặc dán nội dung vào.',
  ],
  'document-no-text': [
    'invalid',
    'Văn bản là bản chụp (scan), không có chữ để đọc. Hãy xin bản gốc .docx hoặc .pdf có chữ, hoặc gõ nội dung vào.',
  ],
  'document-blank': ['invalid', 'Văn bản không có chữ nào. Hãy kiểm tra lại tệp rồi gửi lại.'],
  'document-encrypted': [
    'invalid',
    'Văn bản có đặt mật khẩu nên không mở được. Hãy lưu lại bản không có mật khẩu rồi gửi lại.',
  ],
  'document-macros': [
    'invalid',
    'Tệp Word có chứa macro nên không được mở. Hãy lưu lại thành .docx (không có macro) rồi gửi lại.',
  ],
  'document-old-word': [
    'invalid',
    'Đây là tệp Word kiểu cũ (.doc). Hãy mở bằng Word, chọn “Lưu thành” .docx rồi gửi lại.',
  ],
  'document-image': [
    'invalid',
    'Đây là tệp ảnh, không có chữ để đọc. Hãy xin bản .docx hoặc .pdf có chữ, hoặc gõ nội dung vào.',
  ],
  'document-kind': [
    'invalid',
    'Tệp không phải .docx, .pdf hay .txt. Hãy lưu văn bản thành một trong ba loại đó rồi gửi lại.',
  ],
  'document-damaged': [
    'invalid',
    'Tệp bị hỏng nên không mở được. Hãy lấy lại bản khác của văn bản rồi gửi lại.',
  ],
  'document-too-many-pages': [
    'too-large',
    `Văn bản dài hơn ${MOST_PAGES} trang. Hãy tách lấy phần cần thông báo rồi gửi lại.`,
  ],
  'document-too-long': [
    'too-large',
    'Văn bản có hơn một triệu ký tự. Hãy tách lấy phần cần thông báo rồi gửi lại.',
  ],
  'document-too-complex': [
    'too-large',
    'Tệp phình quá lớn khi mở ra nên đã dừng lại. Hãy mở tệp bằng Word, chép phần chữ sang tệp mới rồi gửi lại.',
  ],
  'document-too-slow': [
    'too-large',
    'Đọc tệp này quá lâu nên đã dừng lại. Hãy chép phần chữ của văn bản rồi dán vào.',
  ],
  'document-no-language': [
    'invalid',
    'Nội dung không phải chữ tiếng Việt đọc được. Hãy kiểm tra lại tệp, hoặc gõ nội dung vào.',
  ],
} as const satisfies Record<string, readonly [FailureKind, string]>;

export type RefusalCode = keyof typeof REFUSALS;

export function refusal(code: RefusalCode, cause?: unknown): Failure {
  const [kind, message] = REFUSALS[code];
  return new Failure(kind, code, message, cause === undefined ? undefined : { cause });
}

export const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(REFUSALS, code);

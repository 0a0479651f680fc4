/** What went wrong at Google, told to people. Codes: https://grpc.io/docs/guides/status-codes/ */
import { Failure } from '../../common/failure.ts';

const INVALID_ARGUMENT = 3;
const DEADLINE_EXCEEDED = 4;
const NOT_FOUND = 5;
const PERMISSION_DENIED = 7;
const RESOURCE_EXHAUSTED = 8;
const INTERNAL = 13;
const UNAVAILABLE = 14;
const UNAUTHENTICATED = 16;

const codeOf = (error: unknown) => (error as { code?: unknown } | null)?.code;
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
const NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/;
const CREDENTIALS =
  /default credentials|keyFile|invalid_grant|API key|ENOENT|private_key|client_email|PEM|DECODER/i;

const isNetwork = (error: unknown) =>
  NETWORK.test(typeof codeOf(error) === 'string' ? String(codeOf(error)) : '') ||
  NETWORK.test(messageOf(error));

/** Whether trying again may help. */
export const worthRetrying = (error: unknown): boolean =>
  [UNAVAILABLE, DEADLINE_EXCEEDED, INTERNAL, RESOURCE_EXHAUSTED].includes(codeOf(error) as number) ||
  (typeof codeOf(error) !== 'number' && isNetwork(error));

/** The error as a Failure; a bug passes through. */
export function googleFailure(error: unknown): unknown {
  const failure = (code: string, message: string) =>
    new Failure('unavailable', code, message, { cause: error });
  switch (codeOf(error)) {
    case RESOURCE_EXHAUSTED:
      return failure(
        'voice-quota',
        'Giọng Google đã hết hạn mức sử dụng. Hãy đợi ít phút hoặc tăng hạn mức trên Google Cloud, hoặc chọn giọng có sẵn trong máy.',
      );
    case UNAUTHENTICATED:
    case PERMISSION_DENIED:
      return failure(
        'voice-auth',
        'Google không chấp nhận khóa của dự án. Hãy kiểm tra khóa, quyền và việc bật Text-to-Speech API, hoặc chọn giọng có sẵn trong máy.',
      );
    case INVALID_ARGUMENT:
    case NOT_FOUND:
      return failure(
        'voice-refused',
        'Google không đọc được yêu cầu này: giọng đọc có thể không còn. Hãy chọn giọng khác.',
      );
    case INTERNAL:
      return failure('voice-failed', 'Máy đọc của Google đang trục trặc. Hãy thử lại sau ít phút.');
    case UNAVAILABLE:
    case DEADLINE_EXCEEDED:
      return unreachable(failure);
  }
  if (isNetwork(error)) return unreachable(failure);
  if (CREDENTIALS.test(messageOf(error)))
    return failure(
      'voice-auth',
      'Chưa có khóa của dự án Google hoặc tệp khóa không đọc được. Hãy kiểm tra cấu hình giọng Google, hoặc chọn giọng có sẵn trong máy.',
    );
  return error;
}

const unreachable = (failure: (code: string, message: string) => Failure) =>
  failure(
    'voice-unreachable',
    'Không nối được tới giọng Google. Hãy kiểm tra mạng Internet rồi thử lại, hoặc chọn giọng có sẵn trong máy.',
  );

/** Every error as RFC 9457 problem details with a stable `code` and a Vietnamese `title`. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { ZodError } from 'zod';
import { Failure, type FailureKind } from '../../common/failure.ts';
import { storageFailure } from '../../common/files.ts';
import { speakVietnamese } from '../fieldMessages.ts';

export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

const statusOf: Readonly<Record<FailureKind, number>> = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unavailable: 503,
};

/** What Fastify and its plug-ins refuse before a handler runs. */
const refused: Readonly<Record<string, Pick<ProblemBody, 'status' | 'code' | 'title'>>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: {
    status: 400,
    code: 'json-invalid',
    title: 'Nội dung gửi lên không phải là JSON hợp lệ.',
  },
  FST_ERR_CTP_EMPTY_JSON_BODY: { status: 400, code: 'json-invalid', title: 'Nội dung gửi lên trống.' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'media-type-unknown',
    title: 'Máy chủ không nhận kiểu nội dung này.',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: {
    status: 413,
    code: 'body-too-large',
    title: 'Nội dung gửi lên quá lớn. Hãy chia nhỏ rồi gửi lại.',
  },
  FST_REQ_FILE_TOO_LARGE: {
    status: 413,
    code: 'file-too-large',
    title: 'Tệp lớn quá 25 MB. Hãy chọn tệp nhỏ hơn, hoặc dán phần chữ của văn bản vào.',
  },
};

const problem = (status: number, code: string, title: string): ProblemBody => ({
  type: `urn:loa-phuong:problem:${code}`,
  title,
  status,
  code,
});

function invalidInput(errors: readonly { readonly path: string; readonly message: string }[]): ProblemBody {
  const [first] = errors;
  return {
    ...problem(400, 'input-invalid', 'Dữ liệu gửi lên chưa đúng. Hãy sửa các mục được chỉ ra rồi gửi lại.'),
    ...(first && { detail: first.path ? `${first.path}: ${first.message}` : first.message }),
    errors,
  };
}

/** What a person is told of `thrown`; null when it is a bug of ours. */
function toProblem(thrown: unknown): ProblemBody | null {
  const error = storageFailure(thrown) as FastifyError;
  if (error instanceof Failure) return problem(statusOf[error.kind], error.code, error.message);
  if (error instanceof ZodError)
    return invalidInput(error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  if (hasZodFastifySchemaValidationErrors(error))
    return invalidInput(
      error.validation.map(({ instancePath, message = '' }) => ({
        path: instancePath.slice(1).replaceAll('/', '.'),
        message,
      })),
    );
  const known = refused[error.code ?? ''];
  if (known) return problem(known.status, known.code, known.title);
  if (error.statusCode === 429)
    return problem(429, 'too-many-requests', 'Bạn đã thử quá nhiều lần. Hãy đợi vài phút rồi thử lại.');
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return problem(error.statusCode, 'request-refused', 'Máy chủ không hiểu yêu cầu này.');
  return null;
}

export const sendProblem = (reply: FastifyReply, body: ProblemBody): FastifyReply =>
  reply.code(body.status).type('application/problem+json').serializer(JSON.stringify).send(body);

export function answerErrors(app: FastifyInstance): void {
  speakVietnamese();
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const known = toProblem(error);
    if (known && known.status >= 500) request.log.warn({ err: error }, 'unavailable');
    if (known) return sendProblem(reply, known);
    request.log.error({ err: error, method: request.method, url: request.url }, 'unexpected error');
    return sendProblem(
      reply,
      problem(
        500,
        'unexpected',
        'Máy chủ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị.',
      ),
    );
  });
}

export const notFound = (): ProblemBody => problem(404, 'not-found', 'Không có địa chỉ này trên máy chủ.');

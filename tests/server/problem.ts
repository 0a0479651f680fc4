/** What every refusal over HTTP has to be. */
import { expect } from 'vitest';
import type { Answer } from './client.ts';

/** RFC 9457 with a stable code and a title that is a Vietnamese sentence. */
export function isProblem(answer: Answer): void {
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.body).toMatchObject({
    status: answer.status,
    type: `urn:loa-phuong:problem:${String(answer.body['code'])}`,
  });
  expect(answer.body['title']).toMatch(
    /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ].*\.$/i,
  );
}

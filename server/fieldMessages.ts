/** What Zod says of a value, in Vietnamese, where a schema has no words of its own. */
import { z } from 'zod';

type Issue = Parameters<NonNullable<NonNullable<Parameters<typeof z.config>[0]>['customError']>>[0];

function message(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Thiếu giá trị này.' : 'Giá trị không đúng kiểu.';
    case 'too_small':
      return `Giá trị nhỏ hoặc ngắn quá, cần ít nhất ${String(issue.minimum)}.`;
    case 'too_big':
      return `Giá trị lớn hoặc dài quá, nhiều nhất là ${String(issue.maximum)}.`;
    case 'invalid_format':
      return 'Giá trị không đúng dạng.';
    case 'invalid_value':
      return `Giá trị phải là một trong: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `Không biết mục: ${issue.keys.join(', ')}.`;
    default:
      return 'Giá trị không hợp lệ.';
  }
}

/** For the whole process. */
export const speakVietnamese = (): void => {
  z.config({ customError: message });
};

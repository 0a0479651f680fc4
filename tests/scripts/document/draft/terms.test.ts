import { describe, expect, it } from 'vitest';
import { isOnlyTerm } from '../../../../scripts/document/draft/deadline.ts';
import { termOf } from '../../../../scripts/document/draft/termOf.ts';
import type { Deadline } from '../../../../scripts/document/fields.ts';

const term = (quote: string): Deadline => ({
  date: '2026-06-15',
  time: null,
  inclusive: true,
  lastDay: '2026-06-15',
  quote,
});

describe('a term is called by what is asked', () => {
  it.each([
    [
      'as the letter calls it',
      'Thời gian tiếp nhận hồ sơ: từ ngày 01/6/2026 đến ngày 15/6/2026.',
      'tiếp nhận hồ sơ',
    ],
    [
      'and of which kind',
      'Thời hạn nộp hồ sơ khai thuế quý I chậm nhất là ngày 15/6/2026.',
      'nộp hồ sơ khai thuế',
    ],
    ['by what people do', 'Phụ huynh đăng ký với giáo viên chủ nhiệm trước ngày 15/6/2026.', 'đăng ký'],
    ['by what is sent in', 'Hồ sơ nộp về Trung tâm, muộn nhất là 15/6/2026.', 'nộp hồ sơ'],
    ['by what is thought', 'Các hộ tham gia góp ý bằng văn bản đến hết ngày 15/6/2026.', 'góp ý'],
    [
      'by what is complained of',
      'Người có ý kiến, khiếu nại gửi đơn về UBND xã đến ngày 15/6/2026.',
      'gửi ý kiến',
    ],
    ['by the clause that has its day', 'Nộp hồ sơ từ ngày 01/6; đăng ký qua Zalo đến 15/6.', 'đăng ký'],
    [
      'not by what is done for it',
      'Đề nghị các hộ dọn xong trước 15/6/2026 để bàn giao mặt bằng.',
      'thực hiện',
    ],
    [
      'not by what was left undone',
      'Khách hàng chưa nộp tiền thì liên hệ đến hết ngày 15/6/2026.',
      'thực hiện',
    ],
    ['by none of two', 'Các hộ hoàn thành đăng ký, lắp đặt trước ngày 15/6/2026.', 'thực hiện'],
    ['by no name of an office', 'Quý hộ đến Văn phòng Đăng ký đất đai nhận sổ đến 15/6/2026.', 'thực hiện'],
  ])('%s', (_, quote, called) => expect(termOf(term(quote), null)).toBe(called));

  it('and posting up by the opinions that the title asks for', () => {
    const posted = term('Thời gian niêm yết: từ ngày 16/5 đến hết ngày 15/6.');
    expect(termOf(posted, 'Lấy ý kiến về quy hoạch')).toBe('lấy ý kiến');
    expect(termOf(posted, 'Niêm yết danh sách cử tri')).toBe('niêm yết');
  });

  it('and is not said again by that name', () => {
    const line = 'Thời hạn nộp hồ sơ khai thuế là ngày 15/6/2026.';
    expect(isOnlyTerm(line, term(line), null)).toBe(true);
    expect(isOnlyTerm('Ngày 15/6/2026 họp phụ huynh.', term(line), null)).toBe(false);
  });
});

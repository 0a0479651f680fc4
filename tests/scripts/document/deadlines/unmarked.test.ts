import { describe, expect, it } from 'vitest';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';
import { isUnmarked, withMarks } from '../../../../scripts/document/deadlines/unmarked.ts';

const context = { title: null, date: '2026-05-20', month: null, today: null };

/** Messages as senders without Vietnamese keyboards write them. */
const MESSAGES: readonly [said: string, lastDay: string | null][] = [
  [
    'Kinh gui quy phu huynh lop 3A. Nha truong de nghi quy phu huynh dong tien an ban tru thang 6 cham nhat ngay 10/06/2026.',
    '2026-06-10',
  ],
  [
    'Bao hiem xa hoi xin thong bao den ba con: the BHYT ho gia dinh het han, ba con gia han truoc ngay 30/6/2026 tai dai ly thu.',
    '2026-06-29',
  ],
  [
    'Thue co so 5: ho kinh doanh nop to khai va tien thue quy II/2026 den het ngay 31/07/2026. Qua han bi xu phat cham nop.',
    '2026-07-31',
  ],
  [
    'UBND xa thong bao ho nao chua dang ky tiem phong cho dan cho meo thi dang ky voi truong thon han cuoi thu Sau 12/06/2026',
    '2026-06-12',
  ],
  [
    'Dang ky du thi ca hat cho thieu nhi: nhan den 17 gio ngay 15 thang 6 nam 2026 tai nha thieu nhi thanh pho.',
    '2026-06-15',
  ],
  [
    'Cty nuoc sach: tam ngung cap nuoc tu 8h den 16h ngay 12/06/2026 de sua chua duong ong khu vuc xa Binh Minh.',
    null,
  ],
  [
    'Canh bao: ke gian nhan tin yeu cau cap nhat sinh trac hoc truoc 24h ngay 30/06/2026 neu khong bi khoa the. Khong lam theo.',
    null,
  ],
  [
    'Viettel: hoi nghi khach hang to chuc luc 8h ngay 20/06/2026 tai nha van hoa xa. Kinh moi quy khach den du dong du.',
    null,
  ],
  [
    'Dien luc: neu quy khach da thanh toan truoc ngay 10/06/2026 xin bo qua tin nhan nay. Tran trong cam on quy khach.',
    null,
  ],
];

describe('a message typed without marks', () => {
  it.each(MESSAGES)('%s → %s', (said, lastDay) => {
    const { deadline } = deadlinesIn([said], context);
    expect(deadline?.lastDay ?? null).toBe(lastDay);
    if (deadline) expect(said).toContain(deadline.quote);
  });

  it('gets back the marks of what tells a deadline, each in its place', () => {
    expect(withMarks('Nop TRUOC ngay thu Sau 19/06 nam 2026, sau do ngung cap')).toBe(
      'Nộp TRƯỚC ngày thứ Sáu 19/06 năm 2026, sau do ngừng cấp',
    );
  });

  it('is told from one with marks by its letters alone', () => {
    expect(isUnmarked('Kinh gui quy khach hang, han cuoi nop tien la ngay 15/6 tai quay giao dich.')).toBe(
      true,
    );
    expect(isUnmarked('Kính gửi quý khách hàng, hạn cuối nộp tiền là ngày 15/6 tại quầy giao dịch.')).toBe(
      false,
    );
    expect(isUnmarked('Han nop 15/6')).toBe(false);
  });
});

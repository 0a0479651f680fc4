import { expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const letter = `ỦY BAN NHÂN DÂN
PHƯỜNG TRUNG HẬU
Số: 212/UBND-VHXH
V/v rà soát nhà ở xuống cấp trước mùa mưa bão
Trung Hậu, ngày 04 tháng 6 năm 2026
Kính gửi: Các tổ trưởng tổ dân phố
Để chủ động phòng, chống thiên tai, Ủy ban nhân dân phường yêu cầu các tổ dân phố rà soát, lập danh sách nhà ở xuống cấp trên địa bàn.
Các hộ gia đình chằng chống nhà cửa, chặt tỉa cành cây và dự trữ lương thực trước khi bão vào.
Báo cáo kết quả rà soát về Phòng Văn hóa - Xã hội trước ngày 20/6/2026 để tổng hợp./.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH`;

it('never tells the people a term that binds offices alone', () => {
  for (const length of ['short', 'standard', 'full'] as const) {
    const { deadline, draft } = readLetter(letter, { length });
    expect(deadline).toMatchObject({ lastDay: '2026-06-19', binds: 'offices' });
    expect(draft).toContain('chằng chống nhà cửa');
    expect(draft).not.toMatch(/20\/6|ngày 19|Thời hạn|Chỉ còn/u);
  }
  expect(readLetter(letter, { daysLeft: 3 }).draft).not.toMatch(/còn (?:3|ba) ngày/iu);
});

import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const newsOf = (issuer: string, title: string) =>
  readLetter(
    `${issuer}\nSố: 7/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc ${title}\nKính gửi: Các hộ gia đình\nThời gian: 8 giờ ngày 20/3/2026.`,
  ).draft.split('\n')[1]!;

describe('who tells what', () => {
  it.each([
    [
      'in one sentence, by as short a name as it takes',
      'UBND PHƯỜNG AN KHÊ',
      'thực hiện di dời các bè nuôi trồng thủy sản lấn chiếm đất mặt nước trên sông và kênh',
      'UBND phường thông báo về việc di dời các bè nuôi trồng thủy sản lấn chiếm đất mặt nước trên sông và kênh.',
    ],
    [
      'and in another whom it is for, though they are described at length',
      'UBND PHƯỜNG AN KHÊ',
      'nộp hóa đơn tiền điện đề nghị hỗ trợ quý 1 cho hộ có thành viên hưởng trợ cấp xã hội hằng tháng, không thuộc hộ nghèo',
      'thông báo về việc nộp hóa đơn tiền điện đề nghị hỗ trợ quý 1. Đối tượng: hộ có thành viên hưởng trợ cấp xã hội hằng tháng, không thuộc hộ nghèo.',
    ],
    [
      'a thing by its name',
      'UBND PHƯỜNG AN KHÊ',
      'đợt cao điểm cài đặt tài khoản an sinh xã hội',
      'Ủy ban nhân dân phường An Khê thông báo đợt cao điểm cài đặt tài khoản an sinh xã hội.',
    ],
  ])('%s', (_, issuer, title, said) => expect(newsOf(issuer, title)).toContain(said));
});

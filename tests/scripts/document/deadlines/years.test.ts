import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const lastDay = (line: string): string | undefined =>
  readLetter(`THÔNG BÁO\nVề việc đăng ký tạm trú\n${line}`, { today: '2026-11-29' }).deadline?.lastDay;

describe('the year of days that name none', () => {
  it('is that in which they fall on the weekdays beside them', () => {
    expect(lastDay('Người dân đăng ký trước thứ Bảy, ngày 29/6.')).toBe('2024-06-28');
  });

  it('is today’s where the weekdays fit it, or none is named', () => {
    expect(lastDay('Người dân đăng ký trước thứ Ba, ngày 15/12.')).toBe('2026-12-14');
    expect(lastDay('Người dân đăng ký trước ngày 15/12.')).toBe('2026-12-14');
  });

  it('is at most one off where the text names a year', () => {
    expect(
      lastDay('Năm 2025 là năm thứ hai. Người dân đăng ký trước thứ Hai, ngày 29/6 tại phường.'),
    ).toMatch(/^2026-06-28$/u);
  });
});

it('is not taken from a letter’s year of five figures', () => {
  const letter =
    'CÔNG TY ĐIỆN LỰC NA RÌ\nSố: 311/TB-ĐLNR\nNa Rì, ngày 22 tháng 7 năm 02026\nTHÔNG BÁO\nGhi chỉ số công tơ\nKhách hàng thanh toán trước 17 giờ chiều mai, ngày 23/7/2026.';
  expect(readLetter(letter)).toMatchObject({ date: null, deadline: { lastDay: '2026-07-23' } });
});

it('is not the last of a term of years in the title', () => {
  const letter =
    'THÔNG BÁO\nVề việc tiếp nhận hồ sơ giới thiệu hội thẩm nhiệm kỳ 2026 – 2031\nMẫu hồ sơ theo Hướng dẫn số 12/HD-TA ngày 05/5/2026.\nNgười được giới thiệu nộp hồ sơ đến 17 giờ ngày 20/6.';
  expect(readLetter(letter, { today: '2026-11-29' }).deadline?.lastDay).toBe('2026-06-20');
});

it('is that of an exam which people enter, rather than of days that are long past', () => {
  const page =
    'Người về nước từ ngày 1.2.2021 đến nay được dự thi. Thời gian nhận đăng ký từ ngày 9 - 11.6 tại trung tâm.\nLệ phí của kỳ thi tiếng Nhật dành cho điều dưỡng năm 2026 nộp tại quầy.';
  expect(readLetter(page, { today: '2026-11-29' }).deadline?.lastDay).toBe('2026-06-11');
});

import { expect, it } from 'vitest';
import { short } from '../../../../scripts/document/draft/sentences/sentences.ts';

it('says a long sentence whose bracket was never closed, as a letter cut off at its end has', () => {
  const text =
    'Đề nghị các hộ kinh doanh dọc bờ kè phường Vạn Xuân tự tháo dỡ mái che, biển quảng cáo và hàng rào đã dựng trên phần đất của Nhà nước (kể cả phần';
  expect(() => short(text)).not.toThrow();
  expect(() => short(`${text} đất cho thuê) và (hành lang bờ kè`)).not.toThrow();
});

it('says of which district communes are, not the district beside them', () => {
  expect(short('Mất điện toàn bộ các xã An Lạc, An Phú, Hòa Bình (huyện Bình Sơn).')).toEqual([
    'Mất điện toàn bộ các xã An Lạc, An Phú, Hòa Bình thuộc huyện Bình Sơn.',
  ]);
});

/** Whom a term binds where people and offices stand in the same sentence. */
import { describe, expect, it } from 'vitest';
import { goesToOffices } from '../../../../scripts/document/deadlines/binding.ts';
import { deadlinesIn } from '../../../../scripts/document/deadlines/deadlines.ts';

const bindsOf = (body: readonly string[], toOffices = false) => {
  const context = { title: null, date: '2026-05-20', month: null, today: null, toOffices };
  const { deadline } = deadlinesIn(body, context);
  return deadline === null ? null : `${deadline.lastDay} ${deadline.binds ?? 'people'}`;
};

const CASES: Readonly<Record<string, readonly (readonly [said: string, binds: string | null])[]>> = {
  'people do it, an office needs it': [
    [
      'Bố mẹ gọi trạm để ghi tên trẻ chậm nhất ngày 12/6/2026, để trạm dự trù thuốc, báo cáo tuyến trên.',
      '2026-06-12 people',
    ],
    [
      'Hạn góp ý: phiếu chuyển về phường trước ngày 12/6/2026 để phường kịp báo cáo thành phố.',
      '2026-06-11 people',
    ],
    [
      'Đề nghị bà con đăng ký với tổ trưởng; các tổ gửi danh sách về phường trước ngày 12/6/2026.',
      '2026-06-11 people',
    ],
    ['Ban tổ chức phát hành và nhận lại hồ sơ tới hết ngày 12/6/2026.', '2026-06-12 people'],
  ],
  'an office does it, whoever it is about': [
    [
      'Các tổ rà soát; đơn vị chậm thì nhắc; các tổ gửi danh sách hộ nghèo về phường trước ngày 12/6/2026.',
      '2026-06-11 offices',
    ],
    ['Danh sách hộ thiếu nước phải về tới Phòng Kinh tế chậm nhất ngày 12/6/2026.', '2026-06-12 offices'],
    ['Ngày 12/6/2026, hạn cuối các xã gửi danh sách hộ nghèo về huyện.', '2026-06-12 offices'],
    [
      'Các xã gửi biểu về Sở trước ngày 12/6/2026, bản mềm qua thư để Sở tổng hợp, báo cáo Bộ trước ngày 25/6/2026.',
      '2026-06-11 offices',
    ],
    [
      'Rà soát 27 điểm có nguy cơ sạt lở, sơ tán xong trước 20 giờ ngày 12/6/2026 đối với các hộ ở khu 3.',
      '2026-06-12 offices',
    ],
    [
      'Từ chiều tối 10 đến hết ngày 12/6/2026 khu vực phía Đông mưa to, các xã đang khắc phục hậu quả bão.',
      null,
    ],
    ['Trạm gọi điện nhắc bố mẹ trẻ; trạm cấp thuốc lại từ ngày 12/6/2026.', null],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s → %s', (said, binds) => {
    expect(bindsOf([said])).toBe(binds);
  });
});

const SENT: readonly (readonly [to: readonly string[], said: string, binds: string])[] = [
  [
    ['Hiệu trưởng các trường Tiểu học'],
    'Thời gian gửi bài dự thi: đến hết ngày 12/6/2026.',
    '2026-06-12 offices',
  ],
  [
    ['Các trường THCS', 'Trưởng Trạm Y tế'],
    'Việc này hoàn thành trước ngày 12/6/2026.',
    '2026-06-11 offices',
  ],
  [['Hiệu trưởng các trường'], 'Phụ huynh nộp đơn trước ngày 12/6/2026.', '2026-06-11 people'],
  [
    ['Trưởng các khu phố', 'Hiệu trưởng các trường'],
    'Hồ sơ nộp tại phường đến hết ngày 12/6/2026.',
    '2026-06-12 people',
  ],
  [['Ủy ban nhân dân các xã'], 'Thời gian nhận hồ sơ: đến hết ngày 12/6/2026.', '2026-06-12 people'],
];

describe('what names nobody', () => {
  it.each(SENT)('sent to %j: %s → %s', (to, said, binds) => {
    expect(bindsOf([said], goesToOffices(to))).toBe(binds);
  });
});

it('binds whom a bracket only names beside it no less than the people', () => {
  expect(
    bindsOf(['Hộ kinh doanh điền phiếu (mẫu do tổ trưởng tổ dân phố phát) và gửi lại trước ngày 12/6/2026.']),
  ).toBe('2026-06-11 people');
});

it('binds the offices that the line above numbered parts asks, or that a part names', () => {
  const above = 'Cơ quan Thường trực đề nghị Hội đồng nghĩa vụ quân sự các xã, phường thực hiện:';
  const parts = [
    '1. Gửi 06 loại danh sách về Bộ Chỉ huy quân sự tỉnh trước ngày 12/6/2026.',
    '2. Khám sức khỏe từ ngày 01/7 đến hết ngày 31/8/2026 theo lịch.',
  ];
  expect(bindsOf([above, ...parts])).toBe('2026-06-11 offices');
  expect(
    bindsOf([
      '1. Trưởng các khu: nhắc hộ nuôi tiêm phòng. Thống kê số hộ nuôi gửi Phòng Kinh tế trước ngày 12/6/2026.',
    ]),
  ).toBe('2026-06-11 offices');
});

it('takes the time and place of what the title asks for its term', () => {
  const context = { title: 'Đăng ký nghĩa vụ quân sự lần đầu', date: '2026-05-20', month: null, today: null };
  const body = ['Thời gian, địa điểm: Từ ngày 08/6/2026 đến ngày 12/6/2026, tại trụ sở Ban CHQS xã.'];
  expect(deadlinesIn(body, context).deadline?.lastDay).toBe('2026-06-12');
});

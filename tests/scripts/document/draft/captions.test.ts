/** Items under a caption: places told with it, when it all is told apart; how a thing is, not asked of anybody. */
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const draftOf = (body: string) =>
  readLetter(
    `TRẠM CẤP NƯỚC XÃ YÊN PHÚ\nSố: 4/TB-TCN\nYên Phú, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc sửa đường ống\nKính gửi: Bà con trong xã\n${body}`,
    { length: 'full' },
  ).draft;

describe('under a caption', () => {
  const draft = draftOf(
    'Trạm tạm khóa van, các nơi sau bị ảnh hưởng:\n\nMất nước:\n* Xóm Đình: toàn xóm\n* Xóm Chùa: các tổ 2, 3 và ngõ 15\n\nNước yếu:\n* Thôn Đoài và một phần thôn Đông\n* Từ lúc: 5 giờ ngày 03/3/2026 cho tới khi sửa xong.',
  );
  it.each([
    'Mất nước: toàn xóm Đình, xóm Chùa các tổ 2, 3 và ngõ 15.',
    'Nước yếu: thôn Đoài và một phần thôn Đông.',
    'Thời gian: từ 5 giờ ngày 03/3/2026 cho tới khi sửa xong.',
  ])('is told: %s', (said) => expect(draft).toContain(said));

  it('each goes where it is told to, not all to all', () => {
    expect(
      draftOf('Địa điểm nhận nước:\n- Thôn Đoài: Trường Tiểu học Yên Phú\n- Thôn Đông: Nhà văn hóa thôn'),
    ).not.toMatch(/Đoài Trường|Đông Nhà/u);
  });
});

describe('how a thing is', () => {
  it.each([
    ['Đo huyết áp không mất tiền.', 'Đo huyết áp không mất tiền.'],
    ['Không phải nộp lại hồ sơ đã nộp đợt trước.', 'Không phải nộp lại hồ sơ đã nộp đợt trước.'],
    ['Tham gia là tự nguyện, ai không tham gia vẫn được khám.', 'Tham gia là tự nguyện'],
  ])('is not asked: %s', (line, said) => {
    const draft = draftOf(`Trạm thông báo tới các hộ gia đình như sau:\n1. ${line}\n2. Mang theo sổ khám.`);
    expect(draft).toContain(said);
    expect(draft).not.toContain(`bà con ${said.slice(0, 1).toLowerCase()}${said.slice(1)}`);
  });

  it('is told by who lets people know', () => {
    const draft = draftOf(
      'Ban quản lý xin báo để bà con các xóm biết:\n1. Bắt đầu đào rãnh từ ngày 20/3/2026; thi công trong 2 tháng;\n2. Xe máy đi theo đường đê; ô tô đi vòng qua cầu Phao.',
    );
    for (const said of ['Bắt đầu đào rãnh từ ngày 20/3/2026.', 'ô tô đi vòng qua cầu Phao'])
      expect(draft.toLowerCase()).toContain(said.toLowerCase());
  });
});

it('who attended what was held isn’t told', () => {
  expect(
    draftOf(
      'Sáng nay Trạm khai trương đường ống mới.\nDự và chỉ đạo có đồng chí Lê Văn Tám, Chủ tịch xã.\nBà con mở van nhà mình từ 17 giờ ngày 03/3/2026.',
    ),
  ).not.toContain('Lê Văn Tám');
});

it('what stands under pictures between paragraphs isn’t told', () => {
  const paragraph =
    'Sáng nay Trạm tập huấn cách khóa van, xả cặn cho hơn một trăm hộ ở đầu nguồn, ai cũng được tự tay làm thử.';
  const draft = draftOf(
    `${paragraph}\n\nThợ của Trạm chỉ cách xả cặn trong bể lọc\n\nBà con xóm Chùa ký cam kết giữ sạch đầu nguồn\n\nTừ ngày 03/3/2026, các hộ xả cặn bể lọc mỗi tháng một lần, đổ xa giếng ít nhất mười mét rồi đậy kín nắp bể.`,
  );
  expect(draft).not.toMatch(/xả cặn trong bể|ký cam kết/u);
  expect(draft).toContain('các hộ xả cặn bể lọc mỗi tháng một lần');
});

it('neither a number without all its figures nor “V/v …” is told', () => {
  const draft = draftOf(
    'UBND xã thông báo:\n\nV/v phát chổi cho các tổ\n\nCác tổ nhận chổi tại kho xã từ 7 giờ ngày 03/3/2026, mỗi tổ 12 chiếc.\n\nĐiện thoại: 0258.3550.xxx.',
  );
  expect(draft).toContain('nhận chổi tại kho xã');
  expect(draft).not.toMatch(/xxx|V\/v/u);
});

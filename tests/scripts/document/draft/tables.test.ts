/** Tables told row by row, however the file gives their cells. */
import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';
import { rowsTold } from '../../../../scripts/document/draft/told/tables.ts';

const rows = (...lines: string[]) => rowsTold(lines.map((line) => line.replace(/ ?\| ?/gu, '\t').trim()));

describe('a row is said', () => {
  it.each<[string, string[], string[]]>([
    [
      'when first, then where',
      [
        'Ngày | Cắt lúc | Đóng lại lúc | Nơi mất điện',
        '3/4 | 7h30 | 11h00 | Thôn Đồi, xóm Chùa; TRỪ hộ ven đê',
      ],
      ['Ngày 3/4, từ 7h30 đến 11h00: thôn Đồi, xóm Chùa, trừ hộ ven đê.'],
    ],
    [
      'with the day of the row above',
      ['Ngày | Từ | Đến | Khu vực', '3/4 | 7h30 | 11h00 | Thôn Đồi', '13h00 | 15h00 | Xóm Chùa'],
      ['Ngày 3/4, từ 7h30 đến 11h00: thôn Đồi.', 'Ngày 3/4, từ 13h00 đến 15h00: xóm Chùa.'],
    ],
    [
      'with what a place is called',
      ['Ngày | Thôn | Giờ', '9/6/2026 | Vạn Hòa | 7h30 - 10h30', '10/6/2026 | Khám vét cả xã | 8h - 9h'],
      ['Ngày 9/6/2026, từ 7h30 đến 10h30: thôn Vạn Hòa.', 'Ngày 10/6/2026, từ 8h đến 9h: khám vét cả xã.'],
    ],
    [
      'what is done where',
      ['Ngày | Nội dung | Địa điểm', '6/2/2026 | Khai mạc hội làng | Sân đình'],
      ['Ngày 6/2/2026, tại sân đình: Khai mạc hội làng.'],
    ],
    [
      'until when, and of what is held on which day',
      [
        'Nội dung | Hạn | Nơi thực hiện',
        'Hộ bán hoa đăng ký | 20/01/2026 | Phòng Kinh tế',
        'Khai mạc chợ hoa | 06/02/2026 | Sân đình',
      ],
      [
        'Hạn ngày 20/01/2026, tại Phòng Kinh tế: Hộ bán hoa đăng ký.',
        'Ngày 06/02/2026, tại sân đình: Khai mạc chợ hoa.',
      ],
    ],
    [
      'each cell after its name, where it is no schedule',
      ['STT | Khoản thu | Mức', '1 | Vệ sinh | 20.000 đồng'],
      ['Khoản thu Vệ sinh, mức 20.000 đồng.'],
    ],
    [
      'of days beside each other',
      ['Ngày 23/10 trường Hoa Mai | 24/10 trường Núi Thành'],
      ['Ngày 23/10: trường Hoa Mai.', 'Ngày 24/10: trường Núi Thành.'],
    ],
    ['in the text, where it is no table', ['Bà con chú ý giờ cắt nước.'], ['Bà con chú ý giờ cắt nước.']],
  ])('%s', (_, lines, said) => expect(rows(...lines)).toEqual(said));

  it('of cells that came a line each', () => {
    expect(
      rowsTold([
        'Ngày',
        'Giờ cắt',
        'Giờ đóng',
        'Khu vực',
        '19/5',
        '6h00',
        '14h30',
        'Thôn Đá Bạc',
        '15h00',
        '17h00',
        'Xóm Mới',
        'Bà con cần hỏi gọi tổng đài.',
      ]),
    ).toEqual([
      'Ngày 19/5, từ 6h00 đến 14h30: thôn Đá Bạc.',
      'Ngày 19/5, từ 15h00 đến 17h00: xóm Mới.',
      'Bà con cần hỏi gọi tổng đài.',
    ]);
  });

  it('of records that come again and again', () => {
    expect(
      rowsTold([
        'KHU VỰC: ấp Bình An',
        'THỜI GIAN: Từ 07:30:00 ngày 20/05/2026 đến 16:30:00 ngày 20/05/2026',
        'LÝ DO NGỪNG CẤP: Sang tải',
        'KHU VỰC: hẻm 7, phường Vĩnh Lợi',
        'THỜI GIAN: Từ 13:00:00 ngày 21/05/2026 đến 17:00:00 ngày 21/05/2026',
        'LÝ DO NGỪNG CẤP: Thay dây',
      ]),
    ).toEqual([
      'Ngày 20/05/2026, từ 07:30 đến 16:30: ấp Bình An.',
      'Ngày 21/05/2026, từ 13:00 đến 17:00: hẻm 7, phường Vĩnh Lợi.',
    ]);
  });

  it('where a page left only bars between the cells', () => {
    const { draft } = readLetter(
      'Lịch cúp nước tuần 2 tháng 4\nXí nghiệp nước báo bà con lịch cúp nước, đề nghị trữ nước trước:\n|\nNgày |\nCúp lúc |\nCó nước lại |\nNơi cúp |\n|\n08/4 |\n7h00 |\n11h30 |\nKhu phố 3, đường Lê Lai nối dài tới cầu Sắt |\n|\n13h00 |\n16h00 |\nHẻm 12 Trần Phú |\n',
    );
    expect(draft).toContain('Ngày 08/4, từ 7h00 đến 11h30: khu phố 3, đường Lê Lai nối dài tới cầu Sắt.');
    expect(draft).toContain('Ngày 08/4, từ 13h00 đến 16h00: hẻm 12 Trần Phú.');
  });

  it('where strokes part the cells and the rows are run together', () => {
    const { draft } = readLetter(
      'ĐIỆN LỰC VẠN THỦY\nVạn Thủy, ngày 2 tháng 6 năm 2026\nTHÔNG BÁO\nVề việc tạm ngừng cấp điện\nĐiện lực Vạn Thủy thông báo lịch tạm ngừng cấp điện như sau:\nSTT / Thời gian / Khu vực\n1 / Từ 6h00 đến 9h00 ngày 08/6/2026 / Một phần tổ 2, 3\n2 / Từ 5h00 đến 6h00 ngày 09/6/2026 và từ 17h00 đến 18h00 cùng ngày / Đường Bến Đá\nRất mong quý khách thông cảm.',
    );
    expect(draft).toContain('Từ 6h00 đến 9h00 ngày 08/6/2026: một phần tổ 2, 3.');
    expect(draft).toContain('Từ 5h00 đến 6h00 ngày 09/6/2026 và từ 17h00 đến 18h00 cùng ngày: đường Bến Đá.');
  });

  it('without the line of names, where a day, two hours and a place say what they are', () => {
    expect(
      rows(
        'Bến Sỏi | 11/6/2026 | 05:00 | 09:30 | Một phần thôn Hạ',
        'Lộc Hà | 12/6/2026 | 06:00 | 07:30 | Xóm Bãi',
      ),
    ).toEqual([
      'Ngày 11/6/2026, từ 05:00 đến 09:30: một phần thôn Hạ.',
      'Ngày 12/6/2026, từ 06:00 đến 07:30: xóm Bãi.',
    ]);
  });
});

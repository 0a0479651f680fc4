import { describe, expect, it } from 'vitest';
import { LEFT_TO_A_PERSON } from '../../../../scripts/document/draft/nothing.ts';
import { keptOff } from '../../../../scripts/document/draft/told/does.ts';
import { asksOfficers, isForOffices } from '../../../../scripts/document/draft/told/offices.ts';
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

const ofSchools = (body: string, title: string) =>
  readLetter(
    `PHÒNG GIÁO DỤC VÀ ĐÀO TẠO\nSố: 18/PGDĐT\nV/v ${title}\nAn Lạc, ngày 4 tháng 5 năm 2026\nKính gửi: Hiệu trưởng các trường tiểu học, trung học cơ sở\n${body}`,
  ).draft;

describe('a letter to schools', () => {
  it.each([
    [
      'that speaks of their own work',
      'Phòng yêu cầu các đơn vị:\n1. Quán triệt tới từng giáo viên, học sinh nội quy của trường trước ngày 12/5/2026.\n2. Trường nào để xảy ra vi phạm thì hạ một bậc thi đua.\nThủ trưởng các đơn vị nghiêm túc triển khai.',
    ],
    [
      'that collects lists',
      'Đề nghị các trường lập danh sách người lao động nghỉ hưu. Danh sách gửi trước ngày 30/5/2026, đơn vị nào gửi chậm thì tự chịu trách nhiệm.',
    ],
  ])('is left to a person: one %s', (_, body) => {
    expect(ofSchools(body, 'nền nếp dạy học')).toBe(LEFT_TO_A_PERSON);
  });

  it('tells that pupils stay at home, and nothing of what heads of schools do', () => {
    const draft = ofSchools(
      'Do mưa lớn, Phòng yêu cầu các trường:\n- Cho trẻ mầm non và học sinh nghỉ học từ chiều ngày 5/5/2026 đến hết ngày 6/5/2026.\n- Phân công giáo viên trực.\nCác đồng chí Hiệu trưởng báo cáo nhanh trước 17 giờ hằng ngày.',
      'cho học sinh nghỉ học tránh mưa lũ',
    );
    expect(draft).toContain('Trẻ mầm non và học sinh nghỉ học từ chiều ngày 5/5/2026');
    expect(draft).not.toMatch(/giáo viên|Hiệu trưởng|báo cáo/u);
  });
});

it.each([
  'Riêng đồng chí Trưởng đoàn nhận phù hiệu tại văn phòng.',
  'Trường hợp địa phương nào giải ngân dưới 90% sẽ bị điều chuyển vốn.',
  'Hạt Kiểm lâm phối hợp lực lượng vũ trang tuần tra.',
  'Bộ Chỉ huy Quân sự tỉnh, Công an tỉnh duy trì lực lượng cứu nạn.',
  'Các thôn cử người thay những lá cờ đã cũ.',
  'Mỗi chi đoàn có ít nhất 2 bài.',
  'Trường không tự ý nhận học sinh trái tuyến.',
  'Đề nghị các khu dân cư phát trên loa mỗi ngày 2 lần.',
  'Riêng 03 trưởng ấp có mặt sớm 30 phút để đón dân.',
  'Kết thúc đợt, nhân viên thú y tổng hợp số liệu.',
  'Phân bổ: 18 khu phố, mỗi khu phố 8, Công an phường 15.',
  'Không vì thành tích mà ép hộ thoát nghèo.',
  'Tiếp tục tuyên truyền Luật Phòng, chống ma túy tới Nhân dân.',
  'Yêu cầu các khối trưởng rà soát danh sách.',
  'Đài Truyền thanh phát thông báo này liên tục trong tháng 7.',
  'Cắm biển, cử người gác tại các ngầm tràn.',
  'Phối hợp với rà soát viên thu thập thông tin tại từng hộ.',
])('takes for offices alone: %s', (clause) => {
  expect(isForOffices(clause)).toBe(true);
});
it.each([
  'Hiệu trưởng: cô Tâm 0943.118.220.',
  'Chủ tịch UBND xã tiếp công dân ngày 5/6.',
  'Cơ sở nào có khó khăn về kết cấu phải làm đơn.',
  'Đồn Biên phòng hỗ trợ bà con làm thủ tục.',
  'Các thôn có hộ chưa tiêm đưa chó đến nhà văn hóa.',
  'Trưởng thôn nhận đơn tại nhà văn hóa.',
  'Xã nào có người đăng ký thì xã ấy khám.',
])('tells everybody: %s', (clause) => {
  expect(isForOffices(clause)).toBe(false);
});
it('leaves to a person what leaders do in a week', () => {
  const { draft } = readLetter(
    'Lịch công tác tuần 32 của Thường trực UBND huyện\nThứ Hai (3/8/2026): 8h00 đồng chí Chủ tịch dự họp.\nThứ Năm (6/8/2026): cả ngày làm việc với Đoàn giám sát.',
  );
  expect(draft).toBe(LEFT_TO_A_PERSON);
});
it.each([
  ['Kiên quyết không cho người dân vớt củi khi nước lớn.', 'Bà con không vớt củi khi nước lớn.'],
  ['thông báo liên tục trên loa để nhân dân kê cao tài sản.', 'Bà con kê cao tài sản.'],
  ['Thông báo trên loa để nhân dân biết.', 'Thông báo trên loa để nhân dân biết.'],
  ['Không để người dân bị đói.', 'Không để người dân bị đói.'],
])('says to people what officers shall keep them from, or tell on the loudspeakers: %s', (clause, said) => {
  expect(keptOff(clause)).toBe(said);
});
it.each([
  'Danh sách đăng ký có ký đóng dấu nộp Hội trước ngày 5/6.',
  'Các xã phải đọc danh sách trên loa ba buổi.',
])('takes for offices alone: %s', (clause) => {
  expect(isForOffices(clause)).toBe(true);
});

it.each([
  ['UBND xã đề nghị Trưởng các thôn đọc thông báo này trên loa sáng và chiều./.', true],
  ['Đề nghị đài truyền thanh xã và các thôn thông tin tới nhân dân.', true],
  ['Yêu cầu các đồng chí nghiêm túc thực hiện./.', true],
  ['Đề nghị cơ quan, đơn vị, hộ gia đình treo cờ Tổ quốc.', false],
  ['UBND xã giao các HTX dịch vụ nông nghiệp cử người trực trạm bơm.', true],
  ['Đề nghị trưởng thôn và các hộ dọn đường làng.', false],
  ['Yêu cầu các đồng chí có tên mang theo căn cước.', false],
])('asks those who work for the ward: %s %s', (said, does) => {
  expect(asksOfficers(said)).toBe(does);
});

describe('those who work for a ward or a co-operative', () => {
  it.each([
    'Hợp tác xã Cây xanh tập trung nhân lực, xe nâng hạ các cây khô.',
    'Ngày 12/5: HĐND xã họp thông qua nghị quyết.',
    'Từ 02/4 đến 9/4: các thôn rà soát, thống kê đàn vịt.',
    'Thủ quỹ khóa sổ ngày 30/11 để chuẩn bị đại hội.',
    'Đài truyền thanh xã dịch và phát bằng tiếng Thái.',
    'Không để học sinh nào thiếu sách.',
    'Không để xảy ra tình trạng phát phiếu qua hàng rào.',
    'Quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về Sở.',
    'Các trường nghề: đề nghị nhà trường cung cấp danh sách học viên.',
  ])('have their own duties: %s', (clause) => expect(isForOffices(clause)).toBe(true));
  it.each([
    'Hợp tác xã cấp thuốc diệt ốc không thu tiền.',
    'Công ty bố trí 3 xe bồn cấp nước trong ngày 9/4.',
    'Tổ trưởng đến từng nhà thu phiếu.',
    'Công an phường thông báo danh sách xe bị tạm giữ.',
    'Không để trẻ nhỏ chơi gần ao.',
  ])('and do something for people: %s', (clause) => expect(isForOffices(clause)).toBe(false));

  it('go on until somebody else is named', () => {
    const draft = readLetter(
      `UBND PHƯỜNG AN KHÊ
THÔNG BÁO
Về việc chặt tỉa cây trước mùa mưa bão
Kính gửi: Nhân dân trên địa bàn phường
Hợp tác xã Cây xanh tập trung nhân lực hạ 20 cây khô; thu dọn cành lá trong ngày. Rào chắn đoạn đường đang cắt. Bà con không để xe dưới tán cây.`,
    ).draft;
    expect(draft).toContain('không để xe dưới tán cây');
    expect(draft).not.toMatch(/cành lá|rào chắn/iu);
  });
});

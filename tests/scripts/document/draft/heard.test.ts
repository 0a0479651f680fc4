import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../../scripts/document/letter.ts';

const draft = (...lines: string[]): string => readLetter(lines.join('\n')).draft;

describe('what people are asked their opinion of', () => {
  const told = draft(
    'UBND PHƯỜNG ĐÔNG SƠN',
    'THÔNG BÁO',
    'Về việc lấy ý kiến về đồ án quy hoạch khu dân cư Bắc Đông Sơn',
    '1. Hồ sơ được niêm yết tại trụ sở UBND phường, nhà văn hóa tổ dân phố 3 và đăng trên Trang thông tin điện tử phường từ ngày 05/5/2026.',
    '2. Hình thức góp ý: ghi phiếu tại nhà văn hóa, gửi văn bản về Phòng Kinh tế, Hạ tầng và Đô thị phường hoặc qua email pktht@dongson.gov.vn.',
    '3. Thời gian góp ý: đến hết ngày 25/5/2026.',
    '4. Hết thời hạn trên, tổ chức, cá nhân không có ý kiến thì coi như đồng ý.',
  );

  it.each([
    'Hình thức góp ý: ghi phiếu tại nhà văn hóa',
    'Cũng có thể góp ý qua email',
    'gửi văn bản về Phòng Kinh tế, Hạ tầng và Đô thị',
    'không có ý kiến thì coi như đồng ý',
  ])('tells: %s', (said) => {
    expect(told).toContain(said);
  });
});

it('never asks for what swindlers ask', () => {
  const told = draft(
    'CÔNG AN XÃ HƯNG ĐẠO',
    'THÔNG BÁO',
    'Về việc cảnh giác thủ đoạn lừa đảo qua điện thoại',
    'Gần đây xuất hiện một số đối tượng gọi điện tự xưng là cán bộ thuế, nhân viên điện lực, yêu cầu người dân cài ứng dụng giả, cung cấp mã OTP, chuyển tiền vào tài khoản để hoàn thuế.',
    'Bà con tuyệt đối không cung cấp mã OTP cho người lạ.',
  );
  expect(told).not.toMatch(/đối tượng chuyển tiền|(?:Đề nghị|Bà con)[^.]*(?:cài ứng dụng|chuyển tiền)/iu);
  expect(told).toContain('Bà con tuyệt đối không cung cấp mã OTP cho người lạ.');
});

it('tells what an injection is free of, at what age, and what parents do', () => {
  const told = draft(
    'TRẠM Y TẾ XÃ BÌNH ĐỊNH',
    'THÔNG BÁO',
    'Về việc tiêm chủng tháng 6/2026',
    'Thời gian: sáng 10/6/2026. Vắc xin: sởi (9 tháng), DPT 4 (18 tháng).',
    'Cha mẹ cho trẻ ăn no, theo dõi 30 phút tại trạm rồi mới về. Không thu tiền.',
  );
  for (const said of ['sởi cho trẻ 9 tháng', 'tại trạm rồi mới về.', 'Không thu tiền.'])
    expect(told).toContain(said);
});

it('leaves out who is quoted, readers’ words and who signs', () => {
  const told = draft(
    'Phường Hải Châu thu phí vệ sinh qua tài khoản',
    'Từ ngày 01/7/2026, phường Hải Châu thu phí vệ sinh môi trường không dùng tiền mặt, mỗi hộ nộp 30.000 đồng một tháng.',
    'Tại buổi họp chiều 10/6, ông Trần Văn An cho biết hiện 62% số hộ đã chuyển khoản.',
    '"Tôi thấy tiện hơn, khỏi phải chờ người tới thu", chị Hoa nói.',
    'CHI CỤC TRƯỞNG (đã ký)',
    '320 lượt thích - 12 bình luận',
    'Hoa Le: phí 30.000 đồng cao quá',
  );
  expect(told).toContain('30.000 đồng một tháng');
  expect(told).not.toMatch(/Trần Văn An|chị Hoa|CHI CỤC|Hoa Le|lượt thích/u);
});

it('tells those below a dam what a notice to offices asks of them', () => {
  const told = draft(
    'CÔNG TY TNHH THỦY ĐIỆN SÔNG MÂY',
    'V/v vận hành xả lũ',
    'Kính gửi: UBND các xã Phước Trà, Sông Trà',
    'Công ty xả nước qua tràn từ 10h00 ngày 20/10/2025.',
    'Đề nghị UBND các xã thông báo đến nhân dân vùng hạ du để chủ động phòng tránh; không đánh bắt cá, đi qua ngầm tràn.',
  );
  expect(told).toContain('Đề nghị nhân dân vùng hạ du chủ động phòng tránh.');
});

it('never threatens the people with what swindlers threaten them, nor sends them to an app they only spoke of', () => {
  const told = draft(
    'CÔNG AN XÃ TÂN PHÚ',
    'THÔNG BÁO',
    'Về việc cảnh giác thủ đoạn giả danh nhân viên điện lực',
    'Gần đây một số đối tượng gọi điện tự xưng là nhân viên điện lực, báo mã khách hàng bị lỗi, nếu không cập nhật lên VNeID trong ngày thì sẽ bị cắt điện.',
    'Bà con tuyệt đối không làm theo yêu cầu qua điện thoại.',
  );
  expect(told).toContain('tuyệt đối không làm theo');
  expect(told).not.toMatch(/bị cắt điện|có thể sử dụng ứng dụng/u);
});

it('says without “bà con” what is done at an office’s desk', () => {
  const told = draft(
    'CÔNG AN PHƯỜNG AN BÌNH',
    'THÔNG BÁO',
    'Về việc tạm dừng tiếp nhận hồ sơ cấp Căn cước',
    'Công an phường thông báo tới người dân:',
    '1. Tạm dừng thu nhận hồ sơ cấp, đổi, cấp lại thẻ Căn cước tại trụ sở Công an phường và các điểm lưu động từ 00 giờ 00 ngày 24/02 đến hết ngày 28/02/2025.',
    '2. Bắt đầu thu nhận trở lại từ ngày 01/3/2025 tại Trung tâm Phục vụ hành chính công.',
  );
  expect(told).toContain('Tạm dừng thu nhận hồ sơ cấp, đổi, cấp lại thẻ Căn cước');
  expect(told).not.toMatch(/bà con (?:tạm dừng|bắt đầu thu|cấp lại)/iu);
});

it('ends no sentence where something has to come, nor with a page’s own words', () => {
  const told = draft(
    'UBND XÃ PHÚ LÂM',
    'THÔNG BÁO',
    'Về việc tuyển nhân viên trạm y tế xã năm 2026',
    'Chỉ tiêu: 03 người, trong đó:',
    'Người dự tuyển nộp hồ sơ tại Trạm Y tế xã trước ngày 15/6/2026.',
    'Trả lời',
    'Email của bạn sẽ không được hiển thị công khai.',
  );
  expect(told).toContain('nộp hồ sơ tại Trạm Y tế xã');
  expect(told).not.toMatch(/trong đó\.|Email của bạn/u);
});

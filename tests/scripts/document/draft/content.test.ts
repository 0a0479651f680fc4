import { describe, expect, it } from 'vitest';
import { LEFT_TO_A_PERSON } from '../../../../scripts/document/draft/nothing.ts';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { near } from '../../../../scripts/document/draft/told/near.ts';
import { readLetter } from '../../../../scripts/document/letter.ts';

const draftOf = (body: string, title = 'thu gom đồ cũ', issuer = 'UBND PHƯỜNG AN KHÊ') =>
  readLetter(
    `${issuer}\nSố: 7/TB-UBND\nAn Khê, ngày 2 tháng 3 năm 2026\nTHÔNG BÁO\nVề việc ${title}\nKính gửi: Các hộ gia đình\n${body}`,
    { length: 'full' },
  ).draft;

describe('what a group or a condition governs is told with it:', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'the ages of men and of women, though the first stands on the line of both',
      '1. Quỹ phòng chống thiên tai: 15.000 đồng/lao động.\n   Độ tuổi: - Nam từ 18 đến hết 60 tuổi.\n   - Nữ từ 18 đến hết 55 tuổi.',
      ['nam từ 18 đến hết 60 tuổi, nữ từ 18 đến hết 55 tuổi.'],
      [],
    ],
    [
      'afternoon as well as morning',
      '1. Thời gian:\n- Tiếp dân vào ngày 20 hàng tháng.\nBuổi sáng: Từ 08h00 đến 11h00\nBuổi chiều: Từ 14h00 đến 16h30\n- Tiếp dân đột xuất khi có việc gấp.',
      ['Buổi sáng: Từ 08h00 đến 11h00.', 'Buổi chiều: Từ 14h00 đến 16h30.'],
      [],
    ],
    [
      'a hotline for those to whom it happens',
      'Sau khi Xí nghiệp sửa xong đường ống dẫn nước sạch và mở van cho nước chảy trở lại, có thể xảy ra tình trạng nước đục ở cuối nguồn, đề nghị khách hàng gọi số 19001234 để được súc xả kịp thời.',
      ['Nếu xảy ra tình trạng nước đục ở cuối nguồn, đề nghị khách hàng gọi số 19001234'],
      ['Đề nghị khách hàng gọi số'],
    ],
    [
      'parents are asked only where their child stays away',
      'Trường hợp học sinh không tham gia khám tập trung, đơn vị thông báo cho phụ huynh đưa học sinh đến trạm y tế phường khám bổ sung.',
      [
        'Trường hợp học sinh không tham gia khám tập trung, đề nghị phụ huynh đưa học sinh đến trạm y tế phường',
      ],
      [],
    ],
    [
      'what is put off when the day is a holiday',
      '1. Chủ tịch phường tiếp công dân vào ngày 15 và 25 hàng tháng, nếu trùng vào ngày nghỉ lễ, tết hoặc ngày nghỉ hàng tuần thì chuyển sang ngày làm việc tiếp theo của tháng đó.',
      [
        'vào ngày 15 và 25 hàng tháng.',
        'Nếu trùng vào ngày nghỉ lễ, tết hoặc ngày nghỉ hàng tuần thì chuyển sang',
      ],
      [],
    ],
    [
      'stages, though their lines have the mark of what is done in them',
      'Các bước nộp hồ sơ như sau:\n• Đợt 1\n• Thời gian nộp đơn: từ ngày 13/3/2026 đến ngày 27/3/2026\n• Đợt 2\n• Thời gian nộp đơn: từ ngày 30/4/2026 đến ngày 10/5/2026',
      ['Đợt 1: thời gian nộp đơn từ ngày 13/3/2026', 'Đợt 2: thời gian nộp đơn từ ngày 30/4/2026'],
      [],
    ],
    [
      'what is paid, of every sum of a list',
      'Mức thu:\n- 357.000 đồng đối với các ngành: Toán, Văn, Sử;\n- 171.500 đồng đối với ngành Ngôn ngữ Nga.',
      ['Mức thu: 357.000 đồng', 'Mức thu: 171.500 đồng đối với ngành Ngôn ngữ Nga.'],
      [],
    ],
    [
      'what follows from not doing what one is helped to do',
      'Trường hợp sinh viên xin hủy học phần đã nộp tiền, liên hệ phòng Kế toán để cập nhật. Nếu không cập nhật sẽ xem như chưa nộp học phí.',
      ['phòng Kế toán để cập nhật. Nếu không cập nhật sẽ xem như chưa nộp học phí.'],
      [],
    ],
    [
      'whose papers they are, or none of a table that lost its columns',
      'STT Đối tượng Hồ sơ phải nộp\n1\nSinh viên mồ côi cả cha lẫn mẹ\n- Đơn xin trợ cấp xã hội;\nGiấy khai sinh.\n2 Sinh viên tàn tật\n- Giấy xác nhận hoàn cảnh kinh tế khó khăn của địa phương.\nSinh viên nộp hồ sơ trực tiếp tại phòng Đào tạo.',
      ['Sinh viên nộp hồ sơ trực tiếp tại phòng Đào tạo.'],
      ['STT', 'Giấy xác nhận', 'tàn tật'],
    ],
    [
      'how many there are of all that was named, not of the last',
      'Tài sản đấu giá: Quyền sử dụng đất tại khu dân cư thôn Đông; khu dân cư thôn Đoài, xã An Hòa, huyện Kim Sơn, gồm: 34 lô đất.',
      [],
      ['gồm: 34 lô đất'],
    ],
    [
      'where, before when it is closed',
      'UBND phường thông báo hạn chế tàu thuyền tại khu vực:\n1. Vùng nước trước Công viên bến Bạch Đằng (cách bờ 300m). Thời gian hạn chế từ 22 giờ đến 24 giờ ngày 13/9/2026.',
      ['Khu vực: Vùng nước trước Công viên bến Bạch Đằng, cách bờ 300m. Thời gian hạn chế'],
      [],
    ],
    [
      'whose address it is',
      'Ý kiến đóng góp của các tổ chức, cá nhân xin gửi về Trung tâm Quỹ đất huyện (địa chỉ: Số 9 Lê Lợi, thành phố Vinh, tỉnh Nghệ An) hoặc UBND phường An Khê để tổng hợp.',
      ['Địa chỉ Trung tâm Quỹ đất huyện: Số 9 Lê Lợi'],
      [],
    ],
  ])('%s', (_, body, told, never) => {
    const draft = draftOf(body);
    for (const said of told) expect(draft).toContain(said);
    for (const said of never) expect(draft).not.toContain(said);
  });

  it('and of whom a label names, though the line says its words too', () => {
    expect(
      draftOf(
        '1. Đối tượng đăng ký:\nHộ gia đình đang sinh sống và đăng ký thường trú tại phường.\n2. Lệ phí: không thu.',
      ),
    ).toContain('Đối tượng đăng ký: hộ gia đình đang sinh sống');
  });
});

describe('the essential fact is told:', () => {
  it.each<[string, string, string]>([
    [
      'when and where a meeting is, of a sentence of papers and offices',
      'Thực hiện Công văn số 75/ĐBQH ngày 28/2/2026 của Đoàn đại biểu về việc tiếp xúc cử tri, Thường trực HĐND - UBND - Ủy ban MTTQ quận Cầu Đông phối hợp với Thường trực HĐND - UBND - Ủy ban MTTQ quận Thanh Lâm tổ chức Hội nghị để các vị đại biểu Quốc hội thành phố tiếp xúc với cử tri đơn vị bầu cử số 03 vào hồi 8h00 ngày 08/5/2026 tại Hội trường trụ sở UBND phường (số 36 đường Lê Lợi).',
      'Thời gian: 8h00 ngày 08/5/2026. Địa điểm: Hội trường trụ sở UBND phường.',
    ],
    [
      'the house before the town',
      'Địa điểm: Trụ sở Tiếp công dân thành phố Long Hải, số 99 đường Nguyễn Thái Học nối dài, phường Mỹ Hòa, thành phố Long Hải, tỉnh An Giang.',
      'số 99 đường Nguyễn Thái Học nối dài',
    ],
    [
      'every paper to bring, in short where it is described at length',
      'Hồ sơ gồm:\n- Đơn đăng ký;\n- Bản sao giấy khai sinh;\n- Bản phô tô sổ hộ khẩu (không cần công chứng) kèm bản chính để đối chiếu hoặc giấy hẹn của công an phường nơi cư trú hiện nay.',
      'Hồ sơ gồm: đơn đăng ký, bản sao giấy khai sinh, bản phô tô sổ hộ khẩu kèm bản chính.',
    ],
    [
      'the day on which an auction is',
      'Trung tâm Dịch vụ thông báo đấu giá tài sản vào ngày 18/6/2026 do UBND phường ủy quyền như sau:\n1. Giá khởi điểm: 60.000.000 đồng.',
      'Thời gian đấu giá tài sản: ngày 18/6/2026.',
    ],
    [
      'what a bracket lacks no more than its own condition',
      'Tiền đặt trước: 6.000.000 đồng, thời gian nộp từ ngày 15/7/2026 đến ngày 17/7/2026 (tiền phải có trong tài khoản, nếu không có khách hàng sẽ không đủ điều kiện tham gia).',
      'Tiền đặt trước: 6.000.000 đồng.',
    ],
    [
      'that somebody comes to the house',
      'Phường thông báo như sau:\n- Hình thức tổ chức: UBND phường giao cho cán bộ thú y cùng các ông Tổ trưởng trực tiếp đến các hộ có nuôi chó để tiêm phòng.',
      'cán bộ thú y cùng các ông Tổ trưởng trực tiếp đến các hộ có nuôi chó',
    ],
    [
      'that collectors come',
      'UBND phường thông báo cho các hộ dân trên địa bàn về thời gian các tổ đến tại hộ gia đình để thu phí năm 2025, thời gian thu bắt đầu từ ngày 28/3/2026 đến hết ngày 5/4/2026.',
      'Các tổ đến tại hộ gia đình để thu phí năm 2025. Thời gian thu bắt đầu từ ngày 28/3/2026',
    ],
    [
      'who has to come besides',
      'Đồng thời các hộ dân chưa tiêm phòng các mũi bắt buộc (dịch tả lợn, tụ huyết trùng) cho vật nuôi tại đợt tiêm phòng vụ Thu vừa rồi thì đăng ký tại thú y phường để được tiêm bổ sung.',
      'vụ Thu vừa rồi. Đề nghị các hộ dân này đăng ký tại thú y phường để được tiêm bổ sung.',
    ],
    [
      'within how many days somebody must come',
      'Trong thời hạn 7 ngày kể từ ngày niêm yết, nếu không có ai đến nhận cháu bé, UBND phường sẽ làm thủ tục theo quy định.',
      'Thời hạn: 7 ngày kể từ ngày niêm yết.',
    ],
    [
      'who has a holiday, of each of its days',
      'Cán bộ, công chức, người lao động trong các cơ quan (gọi chung là công chức) được nghỉ ngày Giỗ Tổ 25/4/2026 (thứ tư); được nghỉ ngày Chiến thắng 30/4/2026 (thứ hai).',
      'Công chức được nghỉ ngày Chiến thắng 30/4/2026, thứ hai.',
    ],
    [
      'all who meet at a place',
      'Phường thông báo như sau:\n- Vào lúc 8 giờ, ngày 21/5/2026, tại hội trường phường, gồm cử tri tổ Đông (30 cử tri); tổ Đoài (30 cử tri); tổ Nam (25 cử tri) và tổ Bắc (25 cử tri)',
      'tổ Đoài, tổ Nam và tổ Bắc',
    ],
  ])('%s', (_, body, said) => {
    expect(draftOf(body)).toContain(said);
  });

  it('who gets a medal', () => {
    expect(
      draftOf(
        'Hội đồng lấy ý kiến nhân dân trước khi trình Chủ tịch nước tặng Huân chương Lao động hạng Nhì cho 2 tập thể ngành Giáo dục đợt 15-10-2026:\n1. Trường Mầm non Hoa Mai;\n2. Trường Trung học cơ sở Đông Hải.',
      ),
    ).toContain('Huân chương Lao động hạng Nhì cho 2 tập thể: Trường Mầm non Hoa Mai');
  });
  it('the e-mail, the site and the telephone that no sentence names any more', () => {
    const draft = draftOf(
      'Đề nghị các hộ gửi ý kiến trước ngày 15/3/2026.\nTài liệu: http://www.ankhe.gov.vn\nEmail: phuong@ankhe.gov.vn\nHình thức đăng ký: các hộ đăng ký qua tổ trưởng hoặc thú y phường (SĐT: 0983.275.390).',
    );
    expect(draft).toContain('phuong@ankhe.gov.vn');
    expect(draft).toContain('0983.275.390');
  });
  it('what a long title names at its end', () => {
    expect(
      draftOf(
        'Đề nghị bà con góp ý bằng văn bản.',
        'tham vấn báo cáo đánh giá tác động môi trường của Dự án Hạ tầng khu dân cư Đồi Mốt, phường Thạch Linh và xã Thạch Trung',
      ),
    ).toContain('Dự án: Hạ tầng khu dân cư Đồi Mốt, phường Thạch Linh và xã Thạch Trung.');
    expect(
      draftOf(
        'Đề nghị bà con góp ý bằng văn bản.',
        'lấy ý kiến về Nội dung tóm tắt Đề án điều chỉnh địa giới hành chính để mở rộng thành phố Huế và sắp xếp, thành lập các phường thuộc thành phố Huế',
      ),
    ).toContain('Mục đích: mở rộng thành phố Huế và sắp xếp, thành lập các phường thuộc thành phố Huế.');
    expect(
      draftOf(
        'Đề nghị bà con dự thi đông đủ.',
        'phát động Hội thi trực tuyến cấp phường năm nay “Tìm hiểu Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Luật Tổ chức chính quyền địa phương”',
      ),
    ).toContain(
      'Tên gọi: “Tìm hiểu Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Luật Tổ chức chính quyền địa phương”.',
    );
  });
});

describe('offices are told by others:', () => {
  it.each([
    [
      'under “Giao:”',
      '3. Giao:\n- Phòng Nông nghiệp tiếp nhận ý kiến của các cá nhân.\n4. Lệ phí: không thu.',
      'Phòng Nông nghiệp',
    ],
    [
      'what goes on after an order',
      'Bên cạnh đó, các ban, ngành phường tiếp tục vệ sinh trụ sở; các tuyến đường, nhà dân tuyên truyền, nhắc nhở người dân về rác thải.\nLệ phí: không thu.',
      'nhà dân tuyên truyền',
    ],
    [
      'what a school gets ready',
      'Học sinh nghỉ học ngày 25/12/2026.\nCó phương án bảo vệ tài sản, tài liệu của đơn vị.',
      'Có phương án',
    ],
    [
      'the aim of what another office is asked',
      'Phường nghỉ Tết từ ngày 14/2/2026. Để bảo đảm việc giải quyết thủ tục không bị gián đoạn, phường đề nghị VNPT cập nhật lại thời gian hẹn trả kết quả.',
      'Việc này nhằm bảo đảm',
    ],
  ])('%s', (_, body, never) => {
    expect(draftOf(body)).not.toContain(never);
  });
});

describe('says nothing, rather than a term alone,', () => {
  it.each([
    [
      'where offices alone are asked',
      'BỘ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN\nSố: 12/BNN\nHà Nội, ngày 2 tháng 2 năm 2026\nV/v chuẩn bị cho đoàn kiểm tra\nKính gửi: Các Sở Nông nghiệp\nĐề nghị các Doanh nghiệp có nhu cầu gửi hồ sơ về Cục trước ngày 28/2/2026.',
    ],
    [
      'where they are told what has been',
      'ỦY BAN AN TOÀN GIAO THÔNG QUỐC GIA\nSố: 3/CĐ\nHà Nội, ngày 2 tháng 2 năm 2026\nCÔNG ĐIỆN\nKính gửi: Bộ Y tế; Bộ Công an\nHậu quả vụ va chạm làm 07 người tử vong.\n1. Bộ Y tế:\n- Tổ chức thăm hỏi, giúp đỡ gia đình có người chết.',
    ],
  ])('%s', (_, text) => {
    expect(readLetter(text).draft).toBe(LEFT_TO_A_PERSON);
  });
});

describe('two lines of a list are two', () => {
  it.each([
    [
      'of other names',
      'Buổi sáng: họp tại xã Phước Dinh, hội trường xã Phước Dinh',
      'Buổi sáng: họp tại xã Phước Hữu, hội trường xã Phước Hữu',
    ],
    [
      'of other labels',
      'Đối với heo: Bệnh dịch tả và bệnh tụ huyết trùng',
      'Đối với bò: Bệnh tụ huyết trùng',
    ],
  ])('%s', (_, one, other) => {
    expect(near(one, other)).toBe(false);
  });
});

describe('pares a sentence', () => {
  it.each([
    [
      'of whose hands do it',
      'Từ 14h00 đến 15h30 ngày 02/02/2026, Liên danh Công ty TNHH Huy Hà – Công ty TNHH Hồ Minh – Công ty CP tư vấn Beta thi công trên tuyến ống đường Hàn Thuyên.',
      [
        'Đơn vị thi công thi công trên tuyến ống đường Hàn Thuyên.',
        'Thời gian: từ 14h00 đến 15h30 ngày 02/02/2026.',
      ],
    ],
    [
      'of who told whom',
      'Trước đó, khoảng 13 giờ ngày 3.1, UBND xã Gio An nhận được tin báo từ ông Bùi Ngọc Minh (trú thôn Long Sơn) về việc phát hiện một bé trai sơ sinh đặt trước cổng nhà của ông.',
      ['Khoảng 13 giờ ngày 3.1, ông Bùi Ngọc Minh phát hiện một bé trai sơ sinh đặt trước cổng nhà của ông.'],
    ],
    [
      'of its subject’s length',
      'Hồ sơ đăng ký nhiệm vụ khoa học năm 2026 và nhiệm vụ trọng tâm của cả giai đoạn 2026-2030 gửi về Phòng Quản lý khoa học, Sở Khoa học tỉnh, tầng 2.',
      ['Hồ sơ gửi về Phòng Quản lý khoa học, Sở Khoa học tỉnh, tầng 2.'],
    ],
  ])('%s', (_, text, told) => {
    expect(pared(text)).toEqual(told);
  });
});

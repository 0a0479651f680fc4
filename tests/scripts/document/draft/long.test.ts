/** Sentences of more than 25 words: who is meant, what they do, and what goes beside it, each in a sentence of its own. */
import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';

describe('a long sentence tells', () => {
  it.each([
    [
      'whom a colon names, then what they hear',
      'Hộ đã có tài khoản ngân hàng đăng ký với bưu điện: tiền hỗ trợ được chuyển thẳng vào tài khoản trước ngày 20/8/2026, không phải đến nhận tại xã',
      [
        'Xin thông báo tới hộ đã có tài khoản ngân hàng đăng ký với bưu điện.',
        'Tiền hỗ trợ được chuyển thẳng vào tài khoản trước ngày 20/8/2026, không phải đến nhận tại xã.',
      ],
    ],
    [
      'from when to when owners are asked, who, and what for',
      'UBND xã thông báo trong thời gian từ ngày 03/8 đến ngày 10/8/2026, ai là chủ sở hữu hợp pháp của số lồng bè này đến liên hệ UBND xã qua Phòng Kinh tế để làm thủ tục kê khai theo quy định',
      [
        'Thời gian: từ ngày 03/8 đến ngày 10/8/2026.',
        'Ai là chủ sở hữu hợp pháp của số lồng bè này thì đến liên hệ UBND xã qua Phòng Kinh tế.',
        'Nội dung liên hệ: làm thủ tục kê khai.',
      ],
    ],
    [
      'what happens to those who don’t come in time',
      'Hết thời hạn 30 ngày kể từ ngày ra thông báo (10/4/2026), nếu người vi phạm, chủ xe hay người đại diện hợp pháp không đến giải quyết thì Công an phường sẽ tiến hành thủ tục tịch thu phương tiện và xử lý theo quy định',
      [
        'Quá hạn, nếu người vi phạm, chủ xe không đến giải quyết thì Công an phường sẽ làm thủ tục tịch thu phương tiện.',
      ],
    ],
    [
      'what is handed in, to whom, where and by when',
      'Chủ sử dụng đất nộp bản phô tô hoặc ảnh chụp Giấy chứng nhận (đủ 4 mặt) và căn cước của người đứng tên cho tổ công tác của ấp tại nhà văn hóa, hạn cuối ngày 30/9/2026',
      [
        'Chủ sử dụng đất nộp bản phô tô hoặc ảnh chụp Giấy chứng nhận và căn cước của người đứng tên.',
        'Nơi nhận: tổ công tác của ấp.',
        'Địa điểm: nhà văn hóa.',
        'Hạn cuối: ngày 30/9/2026.',
      ],
    ],
    [
      'what all may do, and where not',
      'Mỗi hộ chỉ được thuê tối đa 2 lô tại các tuyến đường Lê Lợi, Nguyễn Du, Hàm Nghi, Trần Phú và Hùng Vương, trừ vị trí trước cổng các cơ quan, trường học, trạm y tế',
      [
        'Mỗi hộ chỉ được thuê tối đa 2 lô tại các tuyến đường Lê Lợi, Nguyễn Du, Hàm Nghi, Trần Phú và Hùng Vương.',
        'Ngoại lệ: vị trí trước cổng các cơ quan, trường học, trạm y tế.',
      ],
    ],
    [
      'how something is sent in',
      'Nhân dân góp ý vào đồ án quy hoạch trong thời gian niêm yết thông qua hòm thư góp ý đặt tại trụ sở UBND xã hoặc phiếu lấy ý kiến do trưởng thôn phát',
      [
        'Nhân dân góp ý vào đồ án quy hoạch trong thời gian niêm yết.',
        'Hình thức: thông qua hòm thư góp ý đặt tại trụ sở UBND xã hoặc phiếu lấy ý kiến do trưởng thôn phát.',
      ],
    ],
    [
      'what is asked, then the whole of what it is for',
      'Để phục vụ lễ hội, bảo đảm an ninh trật tự và an toàn giao thông, UBND phường đề nghị các hộ ở hai bên đường Hùng Vương không đậu xe dưới lòng đường từ sáng ngày 5/3/2026',
      [
        'UBND phường đề nghị các hộ ở hai bên đường Hùng Vương không đậu xe dưới lòng đường từ sáng ngày 5/3/2026.',
        'Việc này nhằm phục vụ lễ hội, bảo đảm an ninh trật tự và an toàn giao thông.',
      ],
    ],
    [
      'what a decision is about and since when it holds, without its number',
      'Ngày 05/6/2026, UBND tỉnh ban hành Quyết định số 41/2026/QĐ-UBND về quản lý rác thải sinh hoạt, có hiệu lực thi hành từ ngày 01/7/2026 và thay thế Quyết định số 18/2022/QĐ-UBND ngày 12/4/2022',
      [
        'Ngày 05/6/2026, UBND tỉnh ban hành Quyết định về quản lý rác thải sinh hoạt, có hiệu lực thi hành từ ngày 01/7/2026.',
      ],
    ],
    [
      'an order without the papers it rests on',
      'Tổ liên ngành kiểm tra và xử phạt các trường hợp vi phạm theo Nghị định số 38/2021/NĐ-CP ngày 29/3/2021 và Nghị định số 168/2024/NĐ-CP ngày 26/12/2024, kiểm tra tất cả các ngày trong tuần',
      ['Tổ liên ngành kiểm tra và xử phạt các trường hợp vi phạm, kiểm tra tất cả các ngày trong tuần.'],
    ],
    [
      'what those who were found do',
      'UBND xã phát hiện 12 hộ dân trồng cây lâu năm, làm hàng rào lấn vào phạm vi bảo vệ kênh chính đoạn qua thôn Đông từ 2m đến 3m',
      [
        'UBND xã phát hiện 12 hộ dân trồng cây lâu năm, làm hàng rào.',
        'Các hộ dân này lấn vào phạm vi bảo vệ kênh chính đoạn qua thôn Đông từ 2m đến 3m.',
      ],
    ],
    [
      'what swindlers want, as theirs',
      'Thủ đoạn: đối tượng gọi điện tự xưng cán bộ bảo hiểm xã hội, công an, yêu cầu người dân cài đặt ứng dụng giả mạo để cập nhật thông tin',
      [
        'Thủ đoạn: đối tượng gọi điện tự xưng cán bộ bảo hiểm xã hội, công an.',
        'Đối tượng yêu cầu người dân cài đặt ứng dụng giả mạo để cập nhật thông tin.',
      ],
    ],
    [
      'whom it isn’t for',
      'Tất cả trẻ từ 1 đến 5 tuổi đang sinh sống trên địa bàn xã được tiêm 1 mũi vắc xin sởi miễn phí, ngoại trừ trẻ đã tiêm trong thời gian dưới 1 tháng',
      [
        'Tất cả trẻ từ 1 đến 5 tuổi được tiêm 1 mũi vắc xin sởi miễn phí.',
        'Ngoại lệ: trẻ đã tiêm trong thời gian dưới 1 tháng.',
      ],
    ],
    [
      'what is done at one time, and what at another',
      'Các hộ nhận thuốc tại nhà đội trưởng từ 7 giờ sáng ngày 05/02/2026, rải bả quanh bờ ruộng vào chiều tối, nhặt xác chuột vào sáng hôm sau để chôn',
      [
        'Các hộ nhận thuốc tại nhà đội trưởng từ 7 giờ sáng ngày 05/02/2026.',
        'Các hộ rải bả quanh bờ ruộng vào chiều tối, nhặt xác chuột vào sáng hôm sau để chôn.',
      ],
    ],
    [
      'for which of them it holds',
      'Các chủ tàu cá hoàn thành lắp đặt, kết nối thiết bị giám sát hành trình trong quý III/2026 (đối với tàu có chiều dài từ 12 m trở lên)',
      [
        'Các chủ tàu cá hoàn thành lắp đặt, kết nối thiết bị giám sát hành trình trong quý III/2026.',
        'Nội dung này áp dụng đối với tàu có chiều dài từ 12 m trở lên.',
      ],
    ],
    [
      'what holds where a day is a holiday',
      'Tiếp công dân định kỳ vào ngày 20 hằng tháng tại trụ sở UBND xã (nếu trùng với ngày nghỉ thì chuyển sang ngày làm việc tiếp theo)',
      [
        'Tiếp công dân định kỳ vào ngày 20 hằng tháng tại trụ sở UBND xã.',
        'Nếu trùng với ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.',
      ],
    ],
    [
      'from which day to which a term is put off, and why',
      'Do đang vào vụ gặt, theo đề nghị của các ấp, UBND xã lùi thời hạn đăng ký cấp mã số vùng trồng từ ngày 31/5 sang ngày 30/6/2026',
      [
        'UBND xã lùi thời hạn đăng ký cấp mã số vùng trồng từ ngày 31/5 sang ngày 30/6/2026.',
        'Nguyên nhân là đang vào vụ gặt.',
      ],
    ],
    [
      'what an office counts, and which of them',
      'Trung tâm Phát triển quỹ đất đang tiến hành kiểm kê khối lượng bồi thường, hỗ trợ di dời của các ngôi mộ nằm trong dự án Khu dân cư Đông Nam',
      [
        'Trung tâm Phát triển quỹ đất đang tiến hành kiểm kê khối lượng bồi thường, hỗ trợ di dời của các ngôi mộ.',
        'Các ngôi mộ này nằm trong dự án Khu dân cư Đông Nam.',
      ],
    ],
    [
      'what a ward’s office asks, without its name',
      'UBND phường An Lạc đề nghị người cao tuổi từ 75 tuổi chưa hưởng lương hưu, trợ cấp hằng tháng nộp tờ khai cho tổ trưởng tổ dân phố trước 30/6/2026',
      [
        'Xin thông báo tới người cao tuổi từ 75 tuổi chưa hưởng lương hưu, trợ cấp hằng tháng.',
        'Đề nghị những người cao tuổi này nộp tờ khai cho tổ trưởng tổ dân phố trước 30/6/2026.',
      ],
    ],
    [
      'one list of two counts, and where it hangs',
      'UBND xã công khai danh sách 12 hộ đủ điều kiện, 03 hộ chưa đủ điều kiện cấp Giấy chứng nhận, tại trụ sở UBND xã và nhà văn hóa các xóm',
      [
        'UBND xã công khai danh sách 12 hộ đủ điều kiện, 03 hộ chưa đủ điều kiện cấp Giấy chứng nhận.',
        'Địa điểm: trụ sở UBND xã và nhà văn hóa các xóm.',
      ],
    ],
    [
      'no list where each of two says something',
      'Về tiền thuế khoán: hộ nộp tiền qua ứng dụng eTax Mobile cài trên điện thoại, cán bộ ủy nhiệm thu không còn tới nhà từ 01/7/2024',
      [
        'Hộ nộp tiền qua ứng dụng eTax Mobile cài trên điện thoại, cán bộ ủy nhiệm thu không còn tới nhà từ 01/7/2024.',
      ],
    ],
    [
      'what those do who decide, without asking it of the people',
      'Trường hợp số hồ sơ hợp lệ nộp trong đợt này nhiều hơn số căn nhà còn lại của dự án thì bốc thăm công khai vào trung tuần tháng 12',
      [
        'Xin lưu ý trường hợp số hồ sơ hợp lệ nộp trong đợt này nhiều hơn số căn nhà còn lại của dự án.',
        'Khi đó sẽ bốc thăm công khai vào trung tuần tháng 12.',
      ],
    ],
    [
      'nothing of a paper that rests on papers',
      'Theo Quyết định số 604/QĐ-UBND ngày 27/5/2025 duyệt dự án kè và Quyết định số 88/QĐ-SGTVT ngày 19/01/2026 về phạm vi luồng đường thủy nội địa quốc gia qua địa bàn',
      [],
    ],
    [
      'no one of three',
      'Từ ngày 01/4/2026 các hộ gia đình phải phân loại rác thành 03 nhóm: rác tái chế',
      [],
    ],
  ])('%s', (_, long, told) => {
    expect(pared(long)).toEqual(told);
  });
});

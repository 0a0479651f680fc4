import { describe, expect, it } from 'vitest';
import { pared } from '../../../../scripts/document/draft/pared.ts';
import { beforeVerb, beginsWithVerb, saysOfThem } from '../../../../scripts/document/draft/words/verbs.ts';

describe('what is done is told from what is only named', () => {
  it.each(['tổ chức, cá nhân và cộng đồng', 'thông báo nộp thuế của Chi cục', 'giao thông nông thôn'])(
    '%s begins with no verb',
    (text) => expect(beginsWithVerb(text)).toBe(false),
  );
  it.each([
    ['Người nuôi chó cần xích chó', 'Người nuôi chó '],
    ['Người đăng ký phải ký cam kết', 'Người đăng ký '],
    ['Các hộ nộp hồ sơ tại xã', 'Các hộ '],
  ])('%s: who it is about', (text, who) => expect(beforeVerb(text)).toBe(who));
  it.each([
    ['Học sinh, người đi làm xa', false],
    ['Người bán hàng rong', false],
    ['Người bán hàng phải đeo thẻ', true],
  ])('%s: said of them: %s', (text, said) => expect(saysOfThem(text)).toBe(said));
});

describe('a long sentence keeps what governs its verbs', () => {
  it.each([
    [
      'what one undertakes',
      'Người đăng ký phải ký cam kết bảo đảm an toàn thực phẩm, niêm yết giá rõ ràng, không bày bán hàng giả, không lấn chiếm lối đi, không đốt vàng mã trong khuôn viên đình.',
      [
        'Người đăng ký phải ký cam kết bảo đảm an toàn thực phẩm, niêm yết giá rõ ràng.',
        'Người đăng ký phải ký cam kết không bày bán hàng giả, không lấn chiếm lối đi, không đốt vàng mã trong khuôn viên đình.',
      ],
    ],
    [
      'what is forbidden',
      'Nghiêm cấm mọi hành vi chế tạo, mua bán, cất giữ, sử dụng trái phép súng tự chế, súng hơi, súng cồn, lựu đạn, dao kiếm, roi điện, các loại pháo nổ và thuốc pháo.',
      [
        'Nghiêm cấm mọi hành vi chế tạo, mua bán, cất giữ, sử dụng trái phép súng tự chế, súng hơi, súng cồn, lựu đạn.',
        'Nghiêm cấm cả dao kiếm, roi điện, các loại pháo nổ và thuốc pháo.',
      ],
    ],
    [
      'what was reported, by whom',
      'Ngày 09/01/2026, UBND xã nhận được đơn của ông Trần Văn Sáu, sinh năm 1961, thường trú tại ấp 4, xã Phú Hòa, trình báo việc bị mất Giấy chứng nhận quyền sử dụng đất.',
      [
        'Ngày 09/01/2026, UBND xã nhận được đơn của ông Trần Văn Sáu trình báo việc bị mất Giấy chứng nhận quyền sử dụng đất.',
      ],
    ],
    [
      'those who come, however many they are',
      'Học sinh, người đi làm xa, người già yếu chưa làm căn cước hoặc căn cước hết hạn đến trụ sở Công an xã để được cấp mới.',
      [
        'Học sinh, người đi làm xa, người già yếu chưa làm căn cước hoặc căn cước hết hạn đến trụ sở Công an xã.',
      ],
    ],
    [
      'the team that works, not who made it',
      'UBND phường đã thành lập Tổ bắt chó thả rông gồm 08 người, hoạt động các buổi sáng thứ ba, thứ năm và đột xuất khi có tin báo của bà con.',
      [
        'UBND phường đã thành lập Tổ bắt chó thả rông.',
        'Tổ bắt chó thả rông hoạt động các buổi sáng thứ ba, thứ năm và đột xuất khi có tin báo của bà con.',
      ],
    ],
    [
      'what it is by besides a paper',
      'Các trường hợp vi phạm sẽ bị lập biên bản, xử lý theo Nghị định 23/2016/NĐ-CP và hương ước của thôn.',
      ['Các trường hợp vi phạm sẽ bị lập biên bản, xử lý theo hương ước của thôn.'],
    ],
    [
      'when and where one may complain',
      'Nếu thấy bị bỏ sót, sai họ tên, năm sinh, địa chỉ thì trong thời hạn 30 ngày kể từ ngày niêm yết, cử tri phản ánh với người trực tại điểm niêm yết hoặc UBND phường.',
      [
        'Nếu thấy bị bỏ sót, sai họ tên, năm sinh, địa chỉ thì cử tri phản ánh với người trực.',
        'Địa điểm: điểm niêm yết hoặc UBND phường.',
        'Thời hạn: 30 ngày kể từ ngày niêm yết.',
      ],
    ],
    [
      'an event before its day',
      'Ngày 22/10/2026, UBND xã sẽ chủ trì họp trực tiếp với các hộ còn ý kiến chưa thống nhất về giá đất và nơi tái định cư.',
      [
        'UBND xã sẽ chủ trì họp trực tiếp với các hộ còn ý kiến chưa thống nhất về giá đất và nơi tái định cư.',
        'Thời gian: ngày 22/10/2026.',
      ],
    ],
  ])('%s', (_, long, told) => expect(pared(long)).toEqual(told));
});

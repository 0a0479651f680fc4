/** What a case and what follows from it are told without, or in fewer words, from what is missed least. Linguistic data. */
import { wordsIn } from '../words/words.ts';

type Less = readonly (readonly [RegExp, string])[];
/** A condition in fewer words: none of those who may be meant is left out. */
export const COND_LESS: Less = [
  // “Trường hợp phụ huynh đã có tài khoản thì …”.
  [
    /^trường\s+hợp\s+(?=(?:(?:các|những)\s+)?(?:người|hộ|gia\s+đình|phụ\s+huynh|khách\s+hàng|công\s+dân|học\s+sinh|cơ\s+sở)\s)/iu,
    '',
  ],
  [
    /^trong\s+(?:(?:khoảng\s+)?thời\s+(?:gian|hạn)|(?:những|các)\s+ngày)\s+(?:(?:này|đó|(?:nêu\s+|nói\s+)?trên),?|(?:niêm\s+yết|công\s+khai|công\s+bố|lấy\s+ý\s+kiến)(?:\s+này)?,)\s+(?=\p{L})/iu,
    '',
  ],
  // “Các hộ có tên, các chủ đất giáp ranh và mọi công dân có ý kiến”, “tổ chức, cá nhân, hộ gia đình có đất”: whoever they are.
  [
    /^(?:các\s+|những\s+)?(?:hộ|chủ|tổ\s+chức|cá\s+nhân|cơ\s+quan)(?!\p{L})[^;]*?(?:,|\svà)\s+(?:mọi|tất\s+cả|toàn\s+thể)\s+(?:công\s+dân|người\s+dân|bà\s+con|nhân\s+dân)(?=\s)/iu,
    'Bà con',
  ],
  [
    /^(?:các\s+|mọi\s+)?(?:(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|cộng\s+đồng\s+dân\s+cư)(?:,\s+|\s+và\s+)){2,3}(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|cộng\s+đồng\s+dân\s+cư)(?=\s(?!nào))/iu,
    'Bà con',
  ],
  // “ai là chủ sở hữu, người quản lý hoặc người sử dụng hợp pháp”.
  [/(?<=chủ\s+sở\s+hữu),\s+người\s+quản\s+lý(?=,?\s+(?:hoặc|và)?\s*người\s+sử\s+dụng)/iu, ''],
  [/(?<=không\s+(?:có|thấy)\s+)(?:tổ\s+chức,?\s+|hộ\s+gia\s+đình,?\s+|và\s+)*cá\s+nhân\s+nào/iu, 'ai'],
  // “không đến đăng ký, kê khai, kiểm kê và nhận đất”: who doesn't do the first does none.
  [/(?<=(?:không|chưa)\s[^,]*đến\s+\p{L}+\s+\p{L}+)(?:,\s+[^,]+)*,?\s+và\s+[^,]+$/iu, ''],
  // “không đến khai báo, | nhận đất cải táng”: who doesn't do the first gets none.
  [
    /(?<=(?:không|chưa)\s[^,]*đến\s+(?:kê\s+khai|khai\s+báo|khai|đăng\s+ký|liên\s+hệ)),\s+(?:đến\s+)?nhận\s[^,]+$/iu,
    '',
  ],
  // “Nếu có ý kiến khác | về doanh thu, mức thuế dự kiến”: what it is about is what was read out.
  [
    /(?<=(?:nếu|nào|ai|trường\s+hợp|khi)\s(?:[^;]{0,60}\s)?có\s+(?:ý\s+kiến|thắc\s+mắc|vướng\s+mắc|khiếu\s+nại|kiến\s+nghị|phản\s+ánh)(?:\s+(?:khác|gì|đóng\s+góp|thắc\s+mắc|tranh\s+chấp))?),?\s+(?:về|đối\s+với|liên\s+quan\s+đến)\s[^;]+$/iu,
    '',
  ],
  // “mà các hộ gia đình, cá nhân không có ý kiến”: nobody has.
  [
    /(?<=(?:mà|nếu)\s)(?:các\s+)?(?:(?:tổ\s+chức|cá\s+nhân|hộ\s+gia\s+đình|hộ\s+dân)(?:,\s+|\s+và\s+|(?=\s))){2,4}\s*không\s+(?=có\s+(?:ý\s+kiến|đơn|khiếu\s+nại))/iu,
    'không ai ',
  ],
  [
    /^(?:quá|hết|sau)\s+(?:hạn|thời\s+(?:gian|hạn)\s+(?:(?:niêm\s+yết|công\s+khai|công\s+bố|lấy\s+ý\s+kiến)(?:\s+(?:này|trên))?|\S+)|ngày\s+\d[\d/.-]*),?\s+(?:mà|nếu)\s/iu,
    'Quá hạn mà ',
  ],
];
/** What is missed least of what follows: what is done with it then, by word or by hand, what goes without saying. */
export const MISSED_LEAST: Less = [
  // “chỉ cần mở ứng dụng, | không phải nộp giấy”.
  [/(?<=^chỉ\s+cần\s[^;]{8,}),\s+(?:mà\s+)?không\s+(?:phải|cần)\s[^,;]*$/iu, ''],
  [
    /,?\s+(?:để|nhằm)\s+(?:được\s+(?!miễn|giảm)\p{L}+|(?:xem|giải|điều|kịp|hướng|hỗ|phục|bảo|đảm|tổng|cập|tránh|tổ\s+chức|kiểm|rà|đối|đo|xác|trả\s+lời|làm\s+rõ|ghi|lập|theo\s+dõi|sửa|bổ\s+sung|tiếp\s+nhận|biết)|(?:bà\s+con|người\s+dân|nhân\s+dân)\s+(?:biết|nắm))(?!\p{L})[^,;]*(?:,\s+(?!đồng|nộp|gửi|mang|liên|và|hạn|trước|đề\s+nghị|chậm|sau|đến)[^\s,;]+(?:\s[^\s,;]+){0,8})?$/iu,
    '',
  ],
  [/,?\s+theo\s+(?:đúng\s+)?(?:trình\s+tự|quy\s+trình|luật|pháp\s+luật|chế\s+độ)(?:\s+\p{Ll}+){0,3}$/u, ''],
  [/\s+trong\s+(?:khoảng\s+)?thời\s+(?:gian|hạn)\s+(?:này|đó|trên)$/iu, ''],
  [/(?<=\p{L})\s+(?:trực\s+tiếp|bằng\s+văn\s+bản)(?=\s+(?:với|cho|về|tới|đến|tại)\s)/iu, ''],
];
/** What follows in fewer words: what for, with whom, a second way. */
export const THEN_LESS: Less = [
  [/\s+(?:về\s+nơi\s+quy\s+định|của\s+(?:xã|phường|thôn))(?=,|$)/iu, ''],
  ...MISSED_LEAST,
  // “thì Ban quản lý cùng Tổ dân phố 2 và UBND phường tự lập hồ sơ”: with whom.
  [
    /(?<=^\p{Lu}[^,;]{1,40})(?<!phối\s+hợp)\s+cùng\s+[^;]{3,110}?\s+(?=(?:(?:sẽ|tự)\s+)?(?:lập|làm|tổ\s+chức|tiến\s+hành|tháo|cưỡng|di|bốc|thu)\s)/u,
    ' ',
  ],
  [
    /(?<!\p{L})(?:sẽ\s+)?phối\s+hợp\s+(?:với\s+|cùng\s+)?[^,;]{3,60}?\s+(?=(?:tổ\s+chức|lập|tiến\s+hành|cưỡng\s+chế|tháo\s+dỡ|thu\s+dọn|bốc|di\s+(?:dời|chuyển)|giải\s+tỏa|xử\s+lý)\s)/iu,
    'sẽ ',
  ],
  // “về khu mộ chưa rõ tên, | nghĩa trang xóm 9”: where that is.
  [/,\s+(?:nghĩa\s+trang|thuộc|tại)\s[^,;]*$/iu, ''],
  // “sẽ cùng Tổ dân phố 6, UBND phường và các đơn vị liên quan lập biên bản”, “lập hồ sơ trình cơ quan có thẩm quyền hủy”.
  [
    /(?<!\p{L})(?:sẽ\s+)?(?:phối\s+hợp|cùng)\s[^;]{3,90}?\sliên\s+quan\s+(?=(?:lập|tổ\s+chức|tiến\s+hành|xử\s+lý|tháo|cưỡng|di|bốc|thu)\s)/iu,
    'sẽ ',
  ],
  [
    /\s+trình\s+(?:cơ\s+quan|cấp)\s+(?:nhà\s+nước\s+)?có\s+thẩm\s+quyền(?=\s+(?:hủy|cấp|thu|phê|xem|quyết|công)\s)/iu,
    '',
  ],
  [/(?<!\p{L})tiến\s+hành\s+(?=thủ\s+tục\s)/iu, 'làm '],
  [/(?<=\S\s\S+\s\S+)\s+và\s+xử\s+lý(?:\s+theo\s+\p{L}+\s+\p{L}+)?$/iu, ''],
  [/(?<!\p{L})có\s+trách\s+nhiệm(?=\s)/iu, 'phải'],
  [/,?\s+hoặc\s+(?:(?!\d|\shoặc\s)[^,;])+$/iu, ''],
  [/,\s+(?:(?:công\s+chức|cán\s+bộ)\s[^,]+\s(?:nhận|tiếp\s+nhận)|tự\s+chịu\s+trách\s+nhiệm)(?=,|$)/iu, ''],
];
/** With ever less of it, fullest first. */
export function less(text: string, steps: Less): string[] {
  const out = [text];
  for (const [long, brief] of steps) {
    const said = out.at(-1)!.replace(long, brief);
    if (said !== out.at(-1) && wordsIn(said) > 2) out.push(said);
  }
  return out;
}

/** What points at something only the reader of the paper has: enclosures, parts, lists, “nêu trên”. */

/** Left out together with its preposition; the sentence stands without it. */
const PAPER = '(?:luật|nghị\\s+(?:định|quyết)|thông\\s+tư|quyết\\s+định|chỉ\\s+thị)';
const NUMBERED = `${PAPER}\\s+(?:số\\s+)?\\d\\S*?(?:,?\\s+ngày\\s+\\d[\\d/]*)?`;
const POINTERS: readonly RegExp[] = [
  // “theo mẫu số 01 ban hành kèm theo Nghị định 115”: which form is on the form.
  /(?:(?<=(?:theo|vào)\s+mẫu)|,?\s+(?:theo|tại)\s+(?:phụ\s+lục|biểu|danh\s+mục))(?:\s+(?:số\s+)?(?:\d[\w./-]*|[IVX]+))?\s+(?:được\s+)?ban\s+hành\s+kèm(?:\s+theo)?\s+(?:nghị\s+định|nghị\s+quyết|thông\s+tư|quyết\s+định|công\s+văn|kế\s+hoạch|thông\s+báo|văn\s+bản|hướng\s+dẫn)(?:\s+(?:số\s+)?\d[^\s,;()]*)?(?:\s+(?:này|ngày\s+\d[\d/]*))?/giu,
  // “các việc ở mục 1, 2 và 3”, “ghi ở mục 1, mục 2”.
  /,?\s+(?:(?:đã\s+)?(?:ghi|nêu|nói)\s+)?(?:ở|tại|trong)\s+(?:các\s+)?mục\s+\d+(?:(?:,|\s+và)\s+(?:mục\s+)?\d+(?![\d/.:]\d|\s+(?:ngày|tháng|giờ)))*(?![\d/])/giu,
  // “… tại trưởng ấp hoặc quét mã QR”: the other way is heard.
  /,?\s+hoặc\s+(?:bằng\s+cách\s+)?quét\s+(?:mã\s+)?QR(?!\p{L})(?:\s+(?!để|và|thì)\p{Ll}+){0,3}(?=\s*(?:[,.;]|$))/giu,
  // “gửi bộ phận văn thư, hoặc bình luận ngay dưới bài này”, “Cách thức: nhập vào ô góp ý cuối trang này, hoặc gửi …”.
  /[,;]\s+(?:\([a-d]\)\s*)?(?:hoặc\s+)?(?:mục|ô|phần|nút|khung|bình\s+luận|góp\s+ý|nhập|điền|ghi|viết|gửi)\s[^,;:.()]{0,50}(?:cuối|đầu|dưới)\s+(?:trang|bài)\s+(?:này|viết)(?=\s*(?:[,;.]|$))(?:,\s+(?:cần|phải|nhớ)\s[^,;.]*)?|(?:^|(?<=:\s))[^,;:.()]{3,50}\s(?:cuối|đầu|dưới)\s+(?:trang|bài)\s+(?:này|viết)[,;]?\s+(?:hoặc|hay)\s+/giu,
  // Whose number it is is nobody's business.
  /,?\s+(?:số\s+)?(?:CCCD|CMND|căn\s+cước(?:\s+công\s+dân)?|chứng\s+minh\s+nhân\s+dân)\s*(?:số\s*)?:?\s*\d[\dxX*]{7,12}(?![\p{L}\d])/giu,
  // “(Nghị quyết số 198 ngày 17/5)”, “(sửa đổi tại Nghị định số 37)”, “theo Nghị định số 120 | , sửa đổi bởi … | và Nghị định số 168”.
  new RegExp(
    `\\s*\\((?:[^()\\d]{0,30}\\s)?${NUMBERED}\\)|,?\\s+sửa\\s+đổi(?:,?\\s+bổ\\s+sung)?\\s+(?:bởi|tại|theo)\\s+${NUMBERED}(?=[\\s,;.]*$)|(?<=(?:theo|tại)\\s+${NUMBERED})(?:\\s+và\\s+${NUMBERED}|,\\s+có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?\\s+(?:kể\\s+)?từ\\s+ngày\\s+\\d[\\d/]*)(?=[\\s,;.]*$)`,
    'giu',
  ),
  /\s*[([](?:(?:có|xem|theo|chi\s+tiết|danh\s+sách|nội\s+dung|file|tệp|mẫu|phụ\s+lục|biểu|bản|kế\s+hoạch|lịch|thông\s+tin)[^()[\]]*)?(?:kèm(?:\s+theo)?|đính\s+kèm|gửi\s+kèm|phụ\s+lục|mẫu\s+(?:số\s+\S+|\d\S*)|file|(?:trên|dưới)(?=\s*(?:đây|bài|cùng|[)\]])))[^()[\]]*[)\]]/giu,
  /,?\s*(?:theo|như|tại|trong|có|xem|chi\s+tiết|cụ\s+thể)\s+(?:tại\s+|trong\s+|theo\s+)?(?:(?:các\s+)?(?:danh\s+sách|biểu\s+mẫu|mẫu|phụ\s+lục|biểu|bảng|file|tệp|văn\s+bản|lịch|sơ\s+đồ|bản\s+đồ|nội\s+dung|hướng\s+dẫn|tài\s+liệu|thông\s+báo|kế\s+hoạch|đường\s+link|link|mã\s+QR)(?:\s+[\p{L}\d]+){0,4}?)\s+(?:đính\s+kèm|gửi\s+kèm|kèm\s+theo|kèm|dưới\s+đây|(?:cuối|đầu|bên\s+(?:phải|trái))\s+(?:trang|màn\s+hình)|bên\s+dưới|sau\s+đây)(?:\s+(?:công\s+văn|văn\s+bản|thông\s+báo|kế\s+hoạch|giấy\s+mời)\s+này)?/giu,
  /,?\s*(?:danh\s+(?:sách|mục)|biểu\s+mẫu|phụ\s+lục|lịch|sơ\s+đồ|file|tài\s+liệu|nội\s+dung|chi\s+tiết)(?:\s+[\p{L}\d]+){0,3}?\s+(?:đính\s+kèm|gửi\s+kèm|kèm\s+theo)/giu,
  /,?\s*(?:theo|tại|ở|như)\s+(?:phụ\s+lục|biểu\s+(?:mẫu\s+)?số|mẫu\s+đơn\s+số|(?<!theo\s+)mẫu\s+số|biểu\s+số)(?:\s+(?:số\s+)?(?:\d[\w./-]*|[IVXA-Z]{1,3}(?!\p{L})))?/giu,
  /,?\s*(?:theo|tại|ở|như)\s+(?:(?:(?:khoản|điều|mục|phần)\s+(?:\d+(?:\.\d+)*(?:(?:,|\s+và)\s+\d+(?![\d/.:]|\s+(?:ngày|tháng|triệu|đồng)))*|[IVX]+)|điểm\s+[a-zđ])(?![\p{L}\d]|[.,]\d)\s*,?\s*)+(?:(?:của\s+)?(?:công\s+văn|thông\s+báo|kế\s+hoạch|văn\s+bản)(?:\s+này)?|(?:của\s+)?(?:(?:bộ\s+)?luật|nghị\s+định|thông\s+tư|nghị\s+quyết)(?:(?!\s(?:hoặc|để|chậm|trước|từ|thì|phải|được|là|sẽ|trong)\s)[^,;.]){0,80}(?![\p{L}\d])|nêu\s+trên|trên)?/giu,
  /,?\s+(?:như|theo)\s+(?:nội\s+dung\s+)?(?:đã\s+)?(?:nêu|nói|trình\s+bày|hướng\s+dẫn)\s+(?:ở\s+)?(?:trên|dưới)(?:\s+đây)?/giu,
  // “ghi theo mẫu 01-3/CKTT”, “Đơn theo mẫu số 01”: on a form.
  /(?<=theo\s+mẫu)\s+(?:số\s*)?\d[\d-]*(?:\s?,\s?\d[\d-]*)*(?:\/\S*[\p{L}\d])?(?=[\s,;.:)]|$)/giu,
  /,?\s+như\s+(?:thông\s+báo|công\s+văn|kế\s+hoạch|văn\s+bản|hướng\s+dẫn)\s+số\s+\d\S*?(?:\s+ngày\s+\d[\d/]*)?(?=[,;.]*(?:\s|$))/giu,
  // “Thông báo mẫu 01/TB-SDD”.
  /(?<=(?:thông\s+báo|tờ\s+khai|đơn|phiếu|giấy))\s+(?:theo\s+)?mẫu\s+(?:số\s+)?\d[\p{L}\d-]*\/[\p{L}\d/-]+/giu,
  /\s+(?:tại|ở)\s+đây(?=\.?$)/giu,
  /\s+theo\s+mẫu\s+(?:ở\s+)?(?:dưới|trên)\s+(?:bài|trang)(?:\s+này)?/giu,
];
/** “02 hộ nói trên” → “02 hộ này”: the ear has no above. */
const ABOVE = /\s+(?:đã\s+)?(?:được\s+)?(?:nêu|nói|kể|đề\s+cập)\s+(?:ở\s+)?(?:trên|phía\s+trên)(?!\p{L})/giu;
/** “trong thời gian nêu ở mục 1”: which that is was said. */
const TIME_ABOVE =
  /(?<=thời\s+(?:gian|hạn|điểm))\s+(?:(?:đã\s+)?(?:ghi|nêu|nói)\s+)?(?:ở|tại|trong)\s+(?:điểm|mục|phần)\s+(?:\d+(?:\.\d+)*|[IVX]+)(?![\p{L}\d/])/giu;
/** “thời gian trên”, where nothing comes after it that it could be above. */
const NOUN_ABOVE =
  /(?<=(?:mức\s+\p{L}+|thời\s+gian|thời\s+hạn|thời\s+điểm|nội\s+dung|địa\s+(?:điểm|chỉ)|khu\s+vực|hộ|trường\s+hợp|đối\s+tượng|quy\s+định|tuyến(?:\s+đường)?|số\s+điện\s+thoại|ngày|lịch|danh\s+sách|nơi|xe|phương\s+tiện|tài\s+sản|giấy\s+tờ|yêu\s+cầu|dùng\s+thử|kênh|biện\s+pháp|hành\s+vi|bộ\s+sưu\s+tập)\s)trên(?=\s*(?:[,.;]|$)|\s+(?:cung|thì|nếu|bị|đã|sẽ|được|không|chưa|mà|và|hoặc|liên|đến|nộp|vẫn|theo)(?!\p{L}))/giu;
/** What can't be left out of a sentence without taking its sense. */
const EYE_ONLY =
  /(?:đính\s+kèm|gửi\s+kèm|kèm\s+theo\s+(?:công\s+văn|văn\s+bản|thông\s+báo|kế\s+hoạch)|dưới\s+đây|bên\s+dưới|phía\s+dưới|(?:cuối|đầu|dưới)\s+(?:trang|bài)\s+(?:này|viết)|(?:theo|tại|xem)\s+(?:phụ\s+lục|bảng(?!\s+(?:tin|thông\s+báo|niêm\s+yết|chấm|điểm|giá))|biểu|link|đường\s+link|mã\s+QR)|quét\s+(?:mã\s+)?QR|(?<!không\s)(?:bấm|nhấn)\s+vào|tải\s+về|tại\s+đây\.?$|(?:như|theo)\s+hình(?!\s+thức)|(?<!có\s)ảnh\s+(?:minh|dưới)|hình\s+ảnh\s+(?:minh|dưới))/iu;
/** What a page says of itself. */
const OF_THE_PAGE =
  /^(?:số\s*:\s*\d*\s*\/\p{L}+-|(?:thống\s+kê|lượt\s+\p{L}+(?:\s+\p{L}+)?|online|trực\s+tuyến|tổng\s+truy\s+cập)\s*:\s*[\d.,]+\.?$|ý\s+kiến\s+bạn\s+đọc|(?:cổng|trang)\s+thông\s+tin\s+điện\s+tử(?!.*[.:])|chủ\s+đề\s*:|lượt\s+xem|nguồn\s*:|tác\s+giả\s*:|lưu\s+ý\s*:\s*(?:ban\s+biên\s+tập|bđ)|ban\s+biên\s+tập|xem\s+thêm|tin\s+liên\s+quan|bài\s+viết(?!\s+(?:gửi|dự|tham|không|phải|được|về))|đăng\s+bởi|ngày\s+(?:đăng|cập\s+nhật)|cập\s+nhật\s*:|từ\s+khóa|tags?\s*:|chia\s+sẻ|in\s+bài|print|share|bình\s+luận|tin\s+(?:khác|mới)|số\s+lượt|ảnh\s*:|chung\s+nhan\s+tin|chi\s+tiết\s+bài|thống\s+kê\s+truy|hôm\s+nay\s*:?\s*\d|đang\s+online|đăng\s+lúc|print|tải\s+về|loại\s+văn\s+bản|phát\s+hành\s*:|ngày\s+(?:hết\s+hạn|ban\s+hành|phát\s+hành|đăng)[^:]{0,20}:|số\s+hiệu\s*:|lĩnh\s+vực\s*:|trích\s+yếu|người\s+ký|đơn\s+vị\s+chủ\s+trì|lượt\s+(?:đánh|truy)|đánh\s+giá\s*:|[<>«»‹›]\s|trở\s+(?:về|lại)\s+trang|gửi\s+bình|về\s+đầu\s+trang|tin(?:\s+và|,)?\s+ảnh|theo\s+\p{Lu}[\p{L}\s]+(?:\(|$))/iu;

/** “có tên trong danh sách kèm theo”: who is on the list. */
const ON_LIST =
  /(?<=có\s+tên\s+(?:trong|tại)\s+danh\s+sách)\s+(?:đính\s+kèm|gửi\s+kèm|kèm\s+theo|kèm|dưới\s+đây|bên\s+dưới|sau\s+đây)(?:\s+(?:thông\s+báo|công\s+văn|văn\s+bản)\s+này)?/giu;

/** “27 hộ có tên trên”. */
const NAMED_ABOVE =
  /(?<=có\s+tên)\s+(?:(?:ở|nêu|nói)\s+)?trên(?=\s*[,.;]|\s+(?!danh|bảng|các|trang|cổng|hệ|mạng)\p{Ll}|$)/giu;

export const withoutPointers = (text: string): string =>
  POINTERS.reduce(
    (said, pointer) => said.replace(pointer, (found) => (/\s$/u.test(found) ? ' ' : '')),
    text.replace(ON_LIST, '').replace(TIME_ABOVE, ' này'),
  )
    .replace(NAMED_ABOVE, ' trong danh sách')
    .replace(ABOVE, ' này')
    .replace(NOUN_ABOVE, 'này')
    .replace(/\s+,/gu, ',');

/** “Các việc a, b, c hoàn thành …”, “của mục 1 và mục 2”: parts that nobody hears the marks of. */
const BY_LETTERS =
  /(?<!\p{L})(?:các\s+(?:việc|nội\s+dung|điểm|mục)|mục|điểm)\s+(?:[a-eđ]|\d{1,2})(?:,\s*|\s+và\s+)(?:mục\s+|điểm\s+)?(?:[a-eđ]|\d{1,2})(?![\p{L}\d/.])/iu;

export const isForTheEye = (sentence: string): boolean =>
  EYE_ONLY.test(sentence) ||
  OF_THE_PAGE.test(sentence) ||
  BY_LETTERS.test(sentence) ||
  /\p{Extended_Pictographic}/u.test(sentence.replace(/[\d#*©®™]/gu, '')) ||
  // Tables and formulas.
  /\t|\||\s=\s|[<>]=/u.test(sentence) ||
  // “CHỦ TỊCH UBND XÃ ĐIỆN: …”: to whom a telegram goes.
  /^\p{Lu}[\p{Lu}\s]+\sĐIỆN\s*:/u.test(sentence);

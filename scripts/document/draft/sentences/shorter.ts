/** What a sentence is told without, or in fewer words, where a breath doesn't hold it whole. Linguistic data. */

export const ASIDES =
  /(?<=\S),?\s*(?:theo\s+(?:đúng\s+)?(?:các\s+)?quy\s+định(?:\s+(?:của\s+pháp\s+luật|hiện\s+hành|pháp\s+luật|của\s+(?:Bộ\s+)?[Ll]uật)(?:\s+(?:về\s+)?(?!(?:và|thì|để|trước|sẽ|phải|được|không)(?!\p{L}))\p{L}[^,;.]{1,60})?)?|theo\s+tinh\s+thần\s+[^,;.]+|khi\s+có\s+yêu\s+cầu|\(nếu\s+có\))(?=[\s,;.]|$)|,?\s*(?<!(?:lấy|dùng)(?:\s[^\s,;.]+){0,8})(?<!\s)(?:\s+để)?\s+làm\s+(?:căn\s+cứ|cơ\s+sở)\s+[^;.]+/giu;
/** Said in fewer words where a sentence is too long. */
export const SHORTER: readonly (readonly [RegExp, string])[] = [
  // “Cuộc thi … có chủ đề: “…””.
  [/^[^:“"]{8,}\s(?:có|với|mang)\s+chủ\s+đề(?:\s+là)?\s*:\s+(?=[“"])/iu, 'Chủ đề là '],
  [/(?<!\p{L})(?:cổng|trang)\s+thông\s+tin\s+điện\s+tử(?=\s)(?!\s+(?:tỉnh|thành|huyện))/giu, 'trang web'],
  [/^(?:một\s+số\s+)?(?:lưu\s+ý|chú\s+ý|ghi\s+chú)\s*\**\s*:\s*/iu, ''],
  // “Đề nghị bà con tuyệt đối không đốt nương, …”: to whom a ban is said is missed least.
  [/^đề\s+nghị\s+(?:bà\s+con|nhân\s+dân|người\s+dân)\s+(?=tuyệt\s+đối\s+không\s)/iu, ''],
  // “… phun hóa chất diện rộng theo lịch:”.
  [/,?\s+theo\s+lịch(?:\s+trình)?(?:\s+cụ\s+thể)?(?:\s+(?:như\s+)?sau)?\s*:\s*$/iu, ''],
  // “Trực nhận hồ sơ tham gia đấu giá … từ 8 giờ ngày …”: who does it isn't named.
  [/^trực\s+nhận\s+hồ\s+sơ\s[^:]*?\s+(?=từ\s+(?:ngày\s+)?\d)/iu, 'Thời gian trực nhận hồ sơ: '],
  [/^tiếp\s+nhận\s+hồ\s+sơ\s[^:]*?\s+(?=từ\s+(?:ngày\s+)?\d)/iu, 'Thời gian tiếp nhận hồ sơ: '],
  // “Nơi nhận hồ sơ: Hồ sơ … được gửi …”.
  [
    /^(?:nơi|thời\s+hạn|thời\s+gian|cách|hình\s+thức)\s+(?:nhận|nộp|gửi)\s+(?<what>\p{L}+\s+\p{L}+):\s+(?=\k<what>(?!\p{L})[^:]*\sđược\s)/iu,
    '',
  ],
  // “…, Văn phòng tổng hợp để các ngành trả lời”: what the office does with it.
  [
    /^(?<said>(?!(?:nếu|quá|sau|hết|trường\s+hợp|khi|trong|xin)(?!\p{L})).{30,}),\s+(?:văn\s+phòng|phòng|ban|ubnd|sở|trường|trung\s+tâm|trạm|tổ)(?:\s+[^\s,;:]+){0,5}?\s+(?:tổng\s+hợp|xem\s+xét|rà\s+soát)\s[^,;:]*[.]?$/iu,
    '$<said>',
  ],
  // “danh sách hộ khoán gồm 1.416 hộ và danh sách … gồm 902 hộ”: how many on each.
  [/,?\s+gồm\s+\d[\d.]*\s+(?:hộ|người|trường\s+hợp|thí\s+sinh|học\s+sinh)(?=\s+và\s|,\s)/giu, ''],
  // “… thôn 4 theo quy hoạch đã được UBND huyện phê duyệt ngày 15/5”.
  [/\s+theo\s+(?:MBQH|mặt\s+bằng|quy\s+hoạch|bản\s+vẽ)\s[^,;:()]*?phê\s+duyệt(?:\s+ngày\s+\d[\d/]*)?/giu, ''],
  // “trong 15 ngày, kể từ ngày 8/3 đến hết ngày 23/3”: either says how long.
  [
    /,?\s+trong\s+(?:(?:thời\s+(?:hạn|gian)|vòng)\s+)?\d+\s+ngày,?\s+(?:kể\s+)?(?=từ\s+ngày\s+\d[\d/.-]*\s+đến\s)/giu,
    ', ',
  ],
  // “17 giờ chiều ngày 24/8”, “đang sinh sống trên địa bàn phường”.
  [/(?<=(?<!\d)(?:1[3-9]|2[0-3])\s?(?:giờ|h)(?:\s?\d{2})?(?:\s+phút)?)\s+(?:chiều|tối)(?=\s)/giu, ''],
  [/\s+(?:hiện\s+)?đang\s+sinh\s+sống\s+(?:trên\s+địa\s+bàn|tại|ở)\s+(?:phường|xã)(?=\s\p{Ll}|,|$)/giu, ''],
  // “Đội Quản lý mạng lưới phối hợp nhà thầu đấu nối …”.
  [
    /(?<=\p{L})(?<!sẽ)\s+phối\s+hợp\s+(?:với\s+|cùng\s+)?(?:nhà\s+thầu|đơn\s+vị\s+thi\s+công|các\s+đơn\s+vị(?:\s+liên\s+quan)?)\s+(?=(?:đấu\s+nối|tổ\s+chức|tiến\s+hành|thi\s+công|di\s+chuyển|sửa\s+chữa|lắp\s+đặt|thay|súc\s+xả)\s)/iu,
    ' ',
  ],
  [/\s+hiện\s+(?:hữu|trạng)(?=\s+(?:đường|trên|tại|của)\s)/giu, ''],
  [/(?<=tổ\s+chức,\s+)hộ\s+kinh\s+doanh,\s+(?=cá\s+nhân(?!\p{L}))/iu, ''],
  [/(?<=(?:tổ\s+chức|cá\s+nhân|hộ|người))\s+trong\s+và\s+ngoài\s+(?:xã|phường|thôn)(?=\s)/iu, ''],
  // “Do nhu cầu nâng cấp, sửa chữa chợ, UBND xã bố trí …”.
  [/^do\s+nhu\s+cầu\s[^;:]{5,80}?,\s+(?=(?:UBND|[UỦ][ỷy]\s+ban|Ban|Công\s+an|Công\s+ty|Phòng)\s)/iu, ''],
  // “…, làm cho việc trả công bị chậm nhiều tháng”: what came of it.
  [/(?<=\S+(?:\s\S+){12}),\s+(?:làm\s+cho|khiến(?:\s+cho)?|dẫn\s+đến|gây\s+khó)\s[^,;:]*(?=[.]?$)/iu, ''],
  // “Qua đối chiếu sổ thu, đến hết tháng 2 còn …”.
  [/^qua\s+(?:đối\s+(?:chiếu|soát)|thống\s+kê|tổng\s+hợp)\s[^,:]{0,60},\s+(?=\p{L})/iu, ''],
  [/^qua\s+(?:kiểm\s+tra|rà\s+soát)\s+(?:trên\s+địa\s+bàn\s+(?:phường|xã)\s+)?(?=còn\s+\d)/iu, 'Hiện '],
  // “có hành vi vi phạm trật tự đô thị, lấn chiếm hành lang”: which it is.
  [/(?<=có\s+hành\s+vi\s+)vi\s+phạm\s+(?:về\s+)?trật\s+tự(?:\s+\p{L}+){2,5},\s+(?=lấn\s+chiếm\s)/iu, ''],
  // “Theo quy định về bầu cử và kế hoạch của cấp trên, UBND xã …”.
  [/^theo\s+(?:đúng\s+)?(?:các\s+)?quy\s+định(?:\s[^,;:]{3,80})?,\s+(?=\p{L})/iu, ''],
  // “trước khi thẻ hết hạn 10 ngày, cụ thể trước ngày 21/12”, “trông coi trẻ nhỏ trong thời gian này”.
  [/(?<!\p{L})trước\s+khi\s[^,;:]{3,40},\s+cụ\s+thể\s+(?:là\s+)?(?=trước\s+ngày\s+\d)/iu, ''],
  [/,?\s+trong\s+thời\s+gian\s+(?:này|đó|niêm\s+yết)(?=\s*(?:[,.;]|$))/iu, ''],
  // “trong 4 tháng, kể từ ngày đăng, phát thông báo này lần đầu”: as it is heard.
  [
    /,?\s+(?:kể\s+)?từ\s+ngày\s+đăng,\s+phát\s+(?:thông\s+báo|tin)(?:\s+này)?(?:\s+lần\s+đầu(?:\s+tiên)?)?/iu,
    '',
  ],
  // “Công an phường thông báo ai là chủ xe thì đến …”.
  [/^(?:\p{Lu}[^,;:]{2,40}\s)?(?:xin\s+)?thông\s+báo(?:\s+(?:cho|đến|tới))?\s+(?=ai\s+(?:là|có)\s)/u, ''],
  // “bà G, sinh ngày 12/8/1979, nơi cư trú cuối cùng: thôn A, xã B, liên hệ với Tòa án”.
  [
    /,\s+(?:nơi\s+)?(?:cư\s+trú|thường\s+trú)(?:\s+cuối(?:\s+cùng)?)?(?:\s+(?:tại|ở|là))?:?\s[^;:]{3,70}?,\s+(?=liên\s+hệ\s)/iu,
    ', ',
  ],
  // “Muốn quà tới tay bà con trước Tết, UBND xã lập 17 tổ”.
  [/^muốn\s[^,;:]{8,70},\s+(?=(?:UBND|[UỦ][ỷy]\s+ban|Công\s+an|Ban|Trạm|Hội|Trường|xã|phường|thôn)\s)/iu, ''],
  // “Giấy chứng nhận số BE 22, do UBND huyện A cấp ngày 5/12/2011, thửa đất số 7, diện tích 486 m2”.
  [/,?\s+do\s[^,;:]{3,50}\scấp\s+(?:lần\s+đầu\s+)?ngày\s+\d[\d/.-]*(?=\s*(?:[.;,]|$))/iu, ''],
  [/,\s+cấp\s+(?:lần\s+đầu\s+)?ngày\s+\d[\d/.-]*(?=,\s+(?:thửa|tờ|số|tại|đối)\s)/iu, ''],
  [/(?<=tờ\s+bản\s+đồ\s+số\s+\d+),\s+diện\s+tích\s+\d[\d.,]*\s?m[2²]?(?=[,.;]|$)/iu, ''],
  [/(?<!\p{L})phát\s+hiện(?:,|\s+và)\s+lập\s+biên\s+bản,?\s+(?:và\s+)?(?=tạm\s+giữ\s)/iu, ''],
  // Examples.
  [/,?\s+như:\s+[^;.:]*?(?=\s+(?:để|nhằm)\s|[;.]|$)/giu, ''],
  [/(?<!\p{L})hiện\s+đang(?!\p{L})/giu, 'đang'],
  [/(?<=tạm\s+giữ\s[^,;]{4,80})\s+bị\s+tạm\s+giữ(?=\s+đã\s+quá)/giu, ''],
  [/(?:,?\s+khóa\s+[XVI]+)?,?\s+nhiệm\s+kỳ\s+\d{4}\s*[-–]\s*\d{4}/giu, ''],
  [/^[Hh]iện\s+nay,?\s+(?=\p{Lu})|^[Tt]hời\s+gian\s+qua,\s+(?=từ\s+ngày\s)/u, ''],
  // “ghi ý kiến vào mẫu kèm theo”.
  [/(?<=\s(?:mẫu|phiếu|đơn)(?:\s+\p{L}+){0,2})\s+(?:đính\s+kèm|kèm\s+theo|gửi\s+kèm)(?=[,.;\s])/giu, ''],
  // Everybody knows in which ward they live.
  [
    /(?<=^(?:Chủ\s+tịch\s+)?(?:UBND|[UỦ][ỷy]\s+ban\s+nhân\s+dân|HĐND|Công\s+an|Hội\s+\p{L}+(?:\s+\p{L}+){0,2}|Trạm\s+Y\s+tế)\s+(?:xã|phường))(?:\s+\p{Lu}\p{L}*){1,3}(?=\s+\p{Ll})/u,
    '',
  ],
  // Who owns it is named already.
  [
    /,?\s+(?:hay|hoặc|và)\s+người\s+đại\s+diện(?:\s+(?:hợp\s+pháp|theo\s+pháp\s+luật))?(?:\s+của\s+[^,;.]{2,40}?)?(?=\s+(?:không|chưa|đến|liên\s+hệ|mang|phải|thì)(?!\p{L}))/giu,
    '',
  ],
  // Everybody knows in which city they live.
  [/(?<=(?=,\s[^,]*\d),\s[^,]*),\s+\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,2}(?=[.;]?$)/gu, ''],
  [/,\s+(?:tỉnh|thành\s+phố|TP\.?)\s+\p{Lu}[\p{L}]*(?:\s+\p{Lu}\p{L}*){0,3}(?=[.;]?$)/gu, ''],
  [
    /^(?:nếu\s+)?(?:quá|hết|sau)\s+(?:thời\s+(?:hạn|gian)|hạn|\d)[^,]*(?<!\p{L})kể\s+từ[^,]*?(?:,\s*\d[\d/.]+)?(?:,\s+(?:nếu\s+|mà\s+)?|\s+mà\s+)(?=[^;]{0,90}(?<!\p{L})(?:không|chưa)(?!\p{L}))/iu,
    'Quá thời hạn này, nếu ',
  ],
  [/^(?:quá|hết|sau)\s+thời\s+(?:gian|hạn)\s+(?:này|đó|(?:nói\s+|nêu\s+)?trên)(?=,|\s)/iu, 'Quá hạn'],
  // Where it is so is said; where what is done is done, everybody knows.
  [
    /\s+trên\s+địa\s+bàn\s+(?:phường|xã)(?:(?!\p{L}|\s+\p{Lu})|(?:\s+\p{Lu}\p{L}*)+(?!\p{L}|\s+(?:\p{Lu}|(?:vừa|đã|có|còn|ghi|xảy|phát|hiện)\s)))/gu,
    '',
  ],
  [
    /,?\s+để\s+được\s+(?:hướng\s+dẫn|hỗ\s+trợ|giải\s+đáp|tư\s+vấn|giải\s+quyết|phục\s+vụ|biết)[^,;.]*(?=[.]?$)/iu,
    '',
  ],
  // What it was before, and what comes long after.
  [
    /,?\s+(?:và\s+)?thay\s+thế\s+(?:quyết\s+định|nghị\s+quyết|thông\s+báo|kế\s+hoạch|quy\s+định)(?:\s+số)?(?:\s+\d\S*)?(?:\s+ngày\s+\d\S*)?(?=[.;]?$)/iu,
    '',
  ],
  [/,\s+tầm\s+nhìn\s+(?:đến\s+)?(?:năm\s+)?\d{4}/giu, ''],
  [/,?\s+(?:với\s+)?tỷ\s+lệ\s+1\/\d[\d.]*/giu, ''],
  [
    /\s+(?:đến|cho|tới)\s+toàn\s+thể\s+(?:nhân\s+dân|bà\s+con)(?:\s+trên\s+địa\s+bàn)?(?:\s+được)?\s+biết(?=[.;,]?$)/iu,
    '',
  ],
  [/^kể\s+từ\s+ngày\s+(?:ban\s+hành|ký|ra)\s+(?:thông\s+báo|văn\s+bản)(?:\s+này)?,\s+/iu, 'Từ nay, '],
  [/\s+nhân\s+(?=Ngày\s+\p{Lu})[^,;]*$/u, ''],
  [/,\s+dù\s+[^,]+(?=,|$)/iu, ''],
  // “phối hợp với Tổ dân phố 3, UBND phường và các đơn vị liên quan lập thủ tục …”
  [
    /(?<=phối\s+hợp)\s+(?:với\s+|cùng\s+)?[^;:.]{3,80}?\s+và\s+các\s+(?:cơ\s+quan|đơn\s+vị|ban|ngành|phòng)(?:,\s+\p{L}+(?:\s+\p{L}+)?)?(?:\s+có)?\s+liên\s+quan/giu,
    ' các đơn vị liên quan',
  ],
  [
    /tổ\s+chức,(?:\s+đơn\s+vị,)?\s+doanh\s+nghiệp,\s+hộ\s+gia\s+đình(?:,|\s+và)\s+cá\s+nhân/iu,
    'tổ chức, hộ gia đình, cá nhân',
  ],
  [
    /\s+theo\s+quy\s+định(?:\s+tại\s+[^,;.]+|(?:\s+của\s+pháp\s+luật|\s+hiện\s+hành)+)?(?=\s+(?:kể|từ|trước|đến|thì|tại|trong)(?!\p{L})|[,;.]|$)/giu,
    '',
  ],
  // “Tổ dân phố 1 đến tổ dân phố 12”, “Giấy chứng nhận quyền sử dụng đất số BE 22”: which is known.
  [/(?<=tổ\s+dân\s+phố\s+\d+\s+đến)\s+tổ\s+dân\s+phố(?=\s+\d)/giu, ''],
  [/(?<=(?:Giấy|giấy)\s+chứng\s+nhận)\s+quyền\s+sử\s+dụng\s+đất(?=\s+(?:số|và|của)\s|,)/iu, ''],
  // “… phun thuốc Chess, Titan theo hướng dẫn in trên bao gói”.
  [
    /(?<=\S+(?:\s\S+){8})(?<!(?:thực\s+hiện|làm|chấp\s+hành|tuân\s+thủ|tuân|đi|ghi|điền|khai))\s+theo\s+(?:đúng\s+)?hướng\s+dẫn(?:\s+(?:in|ghi|của|trên|tại))+(?:\s+\p{Ll}+){1,5}?(?=[,;]|[.]?$)/giu,
    '',
  ],
  // “Để tránh dồn đông, các thôn …”, “… để tránh phải chờ lâu”: what is done is told.
  [/^(?:để|nhằm)\s+(?:phòng\s+)?tránh\s[^,;:]{3,60},\s+(?=\p{L})/iu, ''],
  [/(?<=\S+(?:\s\S+){9}),?\s+(?:để|nhằm)\s+(?:phòng\s+)?tránh\s[^,;:]*(?=[.]?$)/iu, ''],
];

/**
 * Names of offices in which a word stands that elsewhere is an act: “Trung tâm Dịch vụ tổng hợp” compiles nothing, and
 * “Bộ phận Tiếp nhận và Trả kết quả” is only where papers go. A plain name stands for them where acts are looked for.
 * Names: Nghị định 118/2025/NĐ-CP and Luật Tổ chức chính quyền địa phương 2025 for wards; Luật Đất đai for land registers.
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(trung\s+tâm\s+)(?:cung\s+(?:cấp|ứng)\s+)?dịch\s+vụ\s+tổng\s+hợp/giu, '$1hành chính công'],
  [/(?:bộ\s+phận\s+)?(?:tiếp\s+nhận(?:\s+hồ\s+sơ)?\s+(?:và|&)\s+)(?:hoàn\s+)?trả\s+kết\s+quả/giu, 'một cửa'],
  [/(văn\s+phòng\s+)đăng\s+ký(?:\s+quyền\s+sử\s+dụng)?(?=\s+đất)/giu, '$1'],
  [/((?<!\p{L})(?:[Pp]hòng|[Kk]hoa|[Kk]hối|[Bb]an)\s+)(?:[\p{L}-]+\s*[-–,]\s*)?Tổng\s+hợp/gu, '$1văn thư'],
  [/(trung\s+tâm\s+)(?:đăng\s+kiểm|kiểm\s+định|giao\s+dịch|hỗ\s+trợ)/giu, '$1'],
  [/(căn\s+cước)\s+công\s+dân/giu, '$1'],
  [/((?<!\p{L})cơ\s+quan\s+)đăng\s+ký(?=\s+(?:kinh\s+doanh|cư\s+trú|hộ\s+tịch))/giu, '$1'],
  [/((?<!\p{L})phòng\s+)đăng\s+ký(?=\s+kinh\s+doanh)/giu, '$1'],
];

/** @returns the text with those names made plain; everything else as it is */
export const plainNames = (text: string): string =>
  NAMES.reduce((plain, [name, instead]) => plain.replace(name, instead), text);

/** What a player says to people: reasons in the broadcast log, troubles on the desk. */
export const reasons = {
  preempted: 'Nhường cho bản tin ưu tiên cao hơn.',
  stuck: 'Quá thời lượng tối đa nên đã ngắt.',
  audioMissing: 'Chưa tải được tệp âm thanh trước giờ phát.',
  audioBroken: 'Tệp âm thanh hỏng, không giải mã được.',
  slotOver: 'Hết khung của chương trình.',
  relayAway: 'Không nhận được luồng tiếp âm từ máy chủ.',
  relayBroke: 'Nguồn tiếp âm bị ngắt giữa chừng.',
  busy: 'Cụm loa bận phát nội dung khác cho đến quá giờ.',
  clock: 'Đầu phát chưa biết giờ chính xác.',
  off: 'Đầu phát không hoạt động vào giờ phát.',
  restarted: 'Đầu phát khởi động lại khi đang phát.',
  closed: 'Đầu phát đã tắt khi đang phát.',
} as const;

export const troubles = {
  clock: 'Chưa đồng bộ giờ với máy chủ; đầu phát im lặng cho đến khi biết giờ.',
  storage: 'Không ghi được vào bộ nhớ của đầu phát.',
  audio: 'Chưa tải được tệp âm thanh của lượt phát sắp tới.',
  badAudio: 'Tệp âm thanh tải về không khớp mã kiểm tra; sẽ tải lại.',
} as const;

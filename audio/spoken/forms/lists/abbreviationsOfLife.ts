/** Abbreviations of sport, health and shops: written = said. */
export const OF_LIFE = `
ĐKVĐ = đương kim vô địch
ĐTQG = đội tuyển quốc gia
HLTT = huấn luyện thể thao
LĐBĐ = liên đoàn bóng đá
TTTC = thể thao thành tích cao
VCK = vòng chung kết
VĐQG = vô địch quốc gia
VĐTG = vô địch thế giới
VTHK = vận tải hành khách
VTHKCC = vận tải hành khách công cộng
HKCC = hành khách công cộng
`;

/** What the voice says of the station around a session. Pure. */

/** The station as it calls itself on air, whatever part of that its name already says. */
const calledOf = (station: string): string =>
  /^đài /iu.test(station) ? station : `Đài truyền thanh ${station.replace(/^truyền thanh /iu, '')}`;

/** @example greetingOf('Phường Đức Xuân') // 'Đây là Đài truyền thanh Phường Đức Xuân.' */
export const greetingOf = (station: string): string => `Đây là ${calledOf(station)}.`;

export const thanksOf = (station: string): string =>
  `Chương trình phát thanh của ${calledOf(station)} đến đây là hết. Xin cảm ơn bà con đã lắng nghe.`;

/** Who tells, as an announcement names them: in full, without the ward that was greeted, or as a headline begins with them. */
import type { Letter } from '../letter.ts';
import { wordsIn } from './words/words.ts';

/** “UBND xã A | Thông Báo Lịch Tiêm Phòng”, “Ban quản lý chợ | lưu ý bà con …”: who tells, without what. */
export const issuerOf = ({ fields }: Letter): string | null =>
  fields.issuer?.replace(
    /(?<=\S\s+\S+)\s+(?:(?:xin|kính|trân\s+trọng)\s+)*(?:thông\s+báo|lưu\s+ý|đề\s+nghị|(?:kính\s+)?mời)(?!\p{L}).*$/iu,
    '',
  ) ?? null;

export const plain = (name: string): string => name.replace(/[^\p{L}\p{N}\s]/gu, '.');

/** “Trung tâm A và UBND phường B niêm yết …”, after both were named. */
export function withoutIssuer(subject: string, issuer: string): string {
  const rest = subject.slice(issuer.length).trim();
  return subject.toLowerCase().startsWith(issuer.toLowerCase()) && wordsIn(rest) > 3 ? rest : subject;
}

/** “Ủy ban nhân dân xã An Khê”, “Ủy ban nhân dân xã”, “UBND xã”: as long as there is room for. */
export const shorter = (issuer: string): string[] => {
  const brief = withoutWard(issuer);
  return [issuer, brief, brief.replace(/^Ủy ban nhân dân/u, 'UBND')];
};

/** The ward's name was just greeted. */
const withoutWard = (issuer: string): string =>
  issuer.replace(
    /\s+(?:[Pp]hường|[Xx]ã(?!\s+[Hh]ội)|[Tt]hị\s+trấn|[Đđ]ặc\s+khu)\s+(?=[\p{Lu}\d]).*$/u,
    (ward) => ` ${/^(?:thị\s+trấn|đặc\s+khu|\S+)/iu.exec(ward.trim())![0]}`,
  );

/** A headline that begins with who speaks is a sentence already: “UBND phường … tìm thân nhân …”. */
export function issuerTells(title: string, issuer: string): string | null {
  const place = /(?:(?:phường|xã|thị trấn|đặc khu|quận|huyện|thành phố|tỉnh)\s|TP\.?\s?)\p{Lu}.*$/u.exec(
    issuer,
  )?.[0];
  const names = [
    issuer,
    issuer.replace(/^Ủy ban nhân dân/u, 'UBND'),
    // “Bệnh viện Phổi tỉnh” calls itself “Bệnh viện Phổi”.
    issuer.replace(/(?<=\s\S+)\s(?:tỉnh|huyện|xã|phường|thành phố)$/u, ''),
    issuer.replace(/^(?:Ủy ban )?Mặt trận Tổ quốc(?: Việt Nam)?/u, 'MTTQ'),
    ...(place ? [place, place.replace(/^\p{Ll}+(?:\s\p{Ll}+)?\s/u, '')] : []),
    // “Ủy ban nhân dân xã tổ chức …”, whose that is.
    ...shorter(issuer),
  ];
  const name = names.find((n) => title.toLowerCase().startsWith(`${n.toLowerCase()} `));
  if (name === undefined) return null;
  const rest = title.slice(name.length).trim();
  // A name that goes on is somebody else's.
  return /^\p{Ll}/u.test(rest) && wordsIn(rest) > 2 && !OTHERS_DO.test(rest) ? `${issuer} ${rest}` : null;
}
/** “Phường A tiêm vắc xin dại”, “Xã B đăng ký nghĩa vụ quân sự”: told of it, not done by who tells. */
const OTHERS_DO = /^(?:tiêm|đăng\s+ký|khám|nộp|lo)(?!\p{L})/iu;

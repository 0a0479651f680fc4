/** What an office says before what it says: “UBND phường thông báo | từ ngày 01/4 các hộ phải …”. */
import { beginsWithVerb } from '../words/verbs.ts';
import { MOST_WORDS, wordsIn } from '../words/words.ts';

const SAYS =
  /^(?:(?:nay|vậy),?\s+)?(?<who>(?:UBND|[ỦU][ỷy]\s+ban|Công\s+an|Ban|Trung\s+tâm|Hội\s+đồng|Công\s+ty|Điện\s+lực|Phòng|Sở|Trạm|Trường|Nhà\s+trường)(?!\p{L})[^:,;]{0,50}?)\s+(?:xin\s+|trân\s+trọng\s+)*thông\s+báo\s+(?:lần\s+\d+:?\s+)?(?<news>\S.+)$/iu;
const OPENS = /^(?:(?:kể\s+)?từ\s+(?:ngày|\d)|trong\s+(?:thời\s+gian|thời\s+hạn)|ai\s)/iu;

/** “trong thời gian từ ngày 27/9 đến ngày 30/9, ai là chủ … đến liên hệ …” */
const WHEN_WHO = /^trong\s+thời\s+gian\s+(?<when>từ\s[^,]*\d),\s+(?<who>ai\s.+?)[.;]?$/iu;

/** A sentence that fits without that is told without; “Công an phường thông báo tạm dừng …” keeps who does it. */
export function unannounced(text: string): string {
  if (wordsIn(text) <= MOST_WORDS) return text;
  const said = SAYS.exec(text)?.groups as Record<'who' | 'news', string> | undefined;
  if (said === undefined) return text;
  if (OPENS.test(said.news)) return said.news.replace(WHEN_WHO, '$<who>; thời gian: $<when>.');
  return beginsWithVerb(said.news) ? `${said.who} ${said.news}` : text;
}

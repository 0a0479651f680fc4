/** Every letter of ours is drafted, at every length; each letter is understood once. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../../audio/spoken/reader.ts';
import { isOfTerm } from '../../../../scripts/document/draft/deadline.ts';
import { drafted, type DraftOptions } from '../../../../scripts/document/draft/draft.ts';
import { LEFT_TO_A_PERSON } from '../../../../scripts/document/draft/nothing.ts';
import { understood } from '../../../../scripts/document/letter.ts';
import { spokenSeconds } from '../../../../scripts/seconds.ts';
import { heldOut } from '../../../fixtures/documents/heldout/all.ts';
import { asText, letters } from '../../../fixtures/documents/letters/all.ts';

const MOST_SECONDS = { short: 30, standard: 120, full: 185 };
const seconds = (draft: string) => spokenSeconds(read(draft).spoken);
const sentences = (draft: string) => draft.split(/(?<=[.!?])\s+|\n/u);

/** @returns the letter's fields, and its drafts, each made when it is first asked for */
function ofLetter(text: string) {
  const letter = understood(text);
  const made = new Map<string, string>();
  return {
    ...letter.fields,
    draft(options: DraftOptions = {}): string {
      const key = JSON.stringify(options);
      const draft = made.get(key) ?? drafted(letter, options).draft;
      made.set(key, draft);
      return draft;
    },
  };
}

/** What an announcer adds of himself. */
const FRAME =
  `kính thưa toàn thể nhân dân xin trân trọng thông báo và cảm ơn bà con đã lắng nghe sau đây là gửi đến của nội dung về việc thời hạn thực hiện nghĩa chậm nhất trong ngày trước hết giờ phút này nhằm đề nghị yêu cầu mời khuyến cáo đồng thời tuy nhiên vì vậy quá nếu không gian địa điểm hình thức gồm có ngoài ra còn tiếp theo tại đây liên hệ để dành cho các hộ khách hàng phụ huynh người thân hàng xóm cùng biết thông tin chính được nhắc lại một lần nữa lưu ý cần hỏi thêm gọi số điện thoại hoặc nhắn tin cú pháp có thể sử dụng ứng dụng rất mong quan tâm phối hợp theo dõi hệ thống truyền thanh nắm kịp thời cũng ủy ban nhân dân phường xã đặc biệt trong đó dự tham như lời kéo dài đối tượng mục đích chủ đề điều kiện lý do trường hợp khi đó những khiến kính bắt đầu chỉ nhằm tức qua mà cụ thể nội dung áp dụng cũng thuộc tất cả nghe phần nguyên nhân thì thư điện tử từ nhớ tới nộp gửi mua đăng ký nay thành phần ai chưa rõ đón buổi phát nhắc nhau`.split(
    ' ',
  );

describe.each(
  [...letters, ...heldOut.flatMap((set) => set.letters)].map((l) => [l.name, asText(l)] as const),
)('whatever the letter, %s', (_, text) => {
  const { deadline, issuer, title, draft } = ofLetter(text);

  it.each(['short', 'standard', 'full'] as const)('is told in whole, short sentences: %s', (length) => {
    const said = draft({ length });
    expect(said).not.toMatch(/Cùng với đó|\.\/\.|\(|kính gửi|nơi nhận:(?! Trưởng)/iu);
    for (const sentence of sentences(said)) {
      expect(sentence).toMatch(/^["“]?[\p{Lu}\d].*[.!?…]["”]?$/u);
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(25);
    }
    expect(seconds(said)).toBeLessThanOrEqual(MOST_SECONDS[length]);
  });
  it('says only what the letter says, and what announcers add', () => {
    if (draft() === LEFT_TO_A_PERSON) return;
    const known = new Set([
      ...(`${text} ${issuer ?? ''} ${title ?? ''}`
        .toLowerCase()
        .normalize('NFC')
        .match(/\p{L}+/gu) ?? []),
      ...FRAME,
    ]);
    const strange = (
      draft()
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).filter((word) => !known.has(word));
    expect(strange).toEqual([]);
  });
  it('says the deadline at the start and again at the end, and grammatically', () => {
    expect(draft()).not.toMatch(/trước ngày trước|ngày ngày|đến trước ngày|đến hết đến|là đến hết/iu);
    if (deadline && !deadline.binds)
      expect(sentences(draft()).filter((s) => isOfTerm(s, deadline)).length).toBeGreaterThan(1);
  });
  it('leaves nothing for the eye', () => {
    expect(draft()).not.toMatch(/[()\t|]|đính kèm|nêu trên|phụ lục|\d+\/\d{4}\/\p{Lu}{2}|https?:/u);
  });
});

/** A letter that asks offices for a report has nothing for the people. */
const forPeople = letters.filter((l) => l.name !== 'cong-van-bao-cao-noi-bo');

describe.each(forPeople.map((l) => [l.name, asText(l)] as const))('for the people, %s', (_, text) => {
  const { deadline, draft } = ofLetter(text);
  it('takes 45 to 120 seconds', () => {
    expect(seconds(draft())).toBeGreaterThanOrEqual(45);
    expect(seconds(draft())).toBeLessThanOrEqual(120);
  });
  it('says no sentence twice but where it asks people to hear it again', () => {
    for (const length of ['short', 'standard', 'full'] as const) {
      // A letter too thin for 45 seconds is read twice, and says so.
      const [once = ''] = draft({ length }).split(/Mời bà con nghe lại|Thông báo xin được nhắc lại/u);
      expect(new Set(sentences(once)).size).toBe(sentences(once).length);
    }
  });
  it('has a spot of at most 30 seconds, with how many days are left', () => {
    const spot = draft({ length: 'short', daysLeft: 3 });
    expect(seconds(spot)).toBeLessThanOrEqual(30);
    if (deadline && !deadline.binds) expect(spot).toContain('Chỉ còn 3 ngày nữa');
  });
});

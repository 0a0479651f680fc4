/** What the service says when something can't be done, on an English desk: every sentence in its sources is known. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../../server/root.ts';
import { problemsEnglish } from '../../web/texts/problemsEnglish.ts';
import { servedEnglish } from '../../web/texts/servedEnglish.ts';

const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ]/i;
/** Where failures are thrown that the desk shows. */
const SOURCES = [
  ...['server/plugins/errors.ts', 'server/plugins/session.ts', 'server/plugins/security.ts'],
  ...['server/plugins/publicListening.ts', 'server/routes', 'scripts/document/refusals.ts'],
  ...['scripts/document/documents.ts', 'audio/voices', 'audio/spoken/lexicon.csv.ts'],
  ...['audio/spoken/lexicon.store.ts', 'audio/spoken/lexicon.ts', 'schedules/campaign/campaign.ts'],
  ...['schedules/campaign/campaign.store.ts', 'schedules/campaign/campaigns.ts'],
  ...['schedules/airing/airing.store.ts', 'schedules/airing/airings.ts', 'schedules/airing/emergency.ts'],
  ...['schedules/airing/move.ts', 'schedules/reports/reports.ts', 'server/zoneTest.ts'],
  ...[
    'scripts/script.store.ts',
    'scripts/script.ts',
    'audio/chimes.ts',
    'audio/ffmpeg.ts',
    'audio/ffmpegRun.ts',
  ],
  ...['audio/make.ts', 'audio/mastering.ts', 'audio/publication.store.ts', 'audio/recording.store.ts'],
  ...['audio/recordings.ts', 'audio/relay.ts', 'audio/renditions.ts', 'audio/speech.ts', 'audio/upload.ts'],
  ...['loudspeakers/groundPlan.ts', 'loudspeakers/relay.ts', 'loudspeakers/relayCheck.ts'],
  ...['server/programmeRules.ts', 'server/settingsRules.ts', 'server/users.ts'],
  ...['loudspeakers/zone.store.ts', 'loudspeakers/player.store.ts', 'loudspeakers/volume.ts'],
];
/** Put together of more than this test takes apart: they stand in the table below. */
const BELOW = /^ : ''\}|^Chương trình “Loa”: 5 Hãy/;
/** For who reads the API's description, or said with words of the plan (served.test.ts). */
const ELSEWHERE = /multipart|^Khẩn cấp|đã đủ lượt phát cố định|chữ có dấu phẩy/;

const files = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path];

/** Whole sentences written in a source; what is put in at run time stands there as a number or, in quotes, a name. */
function sentences(source: string): string[] {
  return [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, plain, mould]) =>
      (plain ?? mould ?? '')
        .replace(/\$\{[^{}]*\? '([^']*)'[^{}]*\}/g, '$1')
        .replace(/“\$\{[^{}]*\}…?”/g, '“Loa”')
        .replace(/\$\{[^{}]*\}/g, '5'),
    )
    .filter(
      (text) =>
        VIETNAMESE.test(text) && /\p{L}[^$]*[.]$/u.test(text) && !ELSEWHERE.test(text) && !BELOW.test(text),
    );
}

test('every sentence of what can’t be done', () => {
  const said = SOURCES.flatMap((source) => files(projectPath(source))).flatMap((file) =>
    sentences(readFileSync(file, 'utf8')),
  );
  expect(said.length).toBeGreaterThan(100);
  const unknown = said.filter((sentence) => {
    const english = servedEnglish(sentence) ?? problemsEnglish(sentence);
    return english === undefined || VIETNAMESE.test(english.replace(/\(.*?\)/g, ''));
  });
  expect(unknown).toEqual([]);
});

test.each([
  [
    'Ngày cuối (15/6/2026) trước ngày đầu (20/6/2026). Hãy chọn lại ngày.',
    'The last day (15/6/2026) lies before the first (20/6/2026). Choose the days again.',
  ],
  [
    'Bài dài quá 15 phút (đọc mất khoảng 17 phút) nên không thu được. Hãy rút ngắn hoặc chia thành nhiều bài.',
    'The script takes about 17 minutes to read; more than 15 are not recorded. Shorten it or make several scripts.',
  ],
  [
    'Chương trình “Tin sáng”: Không kết nối được nguồn tiếp âm: ECONNREFUSED. Hãy sửa địa chỉ luồng; nếu nguồn chỉ tạm ngừng lúc này, chọn “Vẫn lưu”.',
    'The programme “Tin sáng”: its source can’t be reached: ECONNREFUSED. Change the stream’s address; if the source is only silent for now, choose “Save anyway”.',
  ],
  ['Tên dài quá 200 ký tự.', 'The name is longer than 200 characters.'],
  [
    'Máy chủ gặp lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, hãy báo người quản trị.',
    'The server met an unexpected error. Try again; if it goes on, tell the administrator.',
  ],
])('%s', (vietnamese, english) => {
  expect(problemsEnglish(vietnamese)).toBe(english);
});

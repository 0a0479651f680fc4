/** From a script to mastered sound: how long it takes, and how loud it comes out. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFromSentences } from '../audio/make.ts';
import { makePreview } from '../audio/preview.ts';
import { speechCache } from '../audio/speechCache.ts';
import { spokenSentences } from '../audio/speech.ts';
import { voices as makeVoices } from '../audio/voices/voices.ts';
import { printFigures } from './table.ts';

const NOTICE = [
  'Kính thưa toàn thể Nhân dân phường.',
  'Ủy ban nhân dân phường đề nghị bà con xác thực thông tin thuê bao di động trước ngày 15/6/2026.',
  'Từ ngày 15/6/2026, thuê bao chưa xác thực sẽ bị tạm dừng liên lạc một chiều.',
  'Bà con có thể xác thực trên ứng dụng VNeID hoặc ứng dụng của nhà mạng đang dùng.',
  'Người cao tuổi, người khuyết tật được cán bộ tổ dân phố đến tận nhà giúp đỡ.',
  'Khi đi làm thủ tục, bà con mang theo căn cước công dân và điện thoại đang sử dụng.',
  'Các điểm hỗ trợ mở cửa từ 7h30 đến 11h30 và từ 13h30 đến 17h00 các ngày trong tuần.',
  'Bà con tuyệt đối không cung cấp mã OTP, mật khẩu cho người lạ gọi điện tự xưng là nhân viên nhà mạng.',
  'Mọi thắc mắc xin gọi tổng đài 18008098 hoặc liên hệ Trung tâm Dịch vụ tổng hợp phường.',
  'Đề nghị các tổ trưởng tổ dân phố thông báo đến từng hộ gia đình để mọi người cùng biết và thực hiện.',
  'Khu dân cư nào có nhiều người chưa xác thực, phường sẽ bố trí điểm hỗ trợ lưu động tại nhà văn hóa vào tối thứ bảy hằng tuần.',
  'Xin nhắc lại, hạn cuối cùng để xác thực thông tin là hết ngày 14/6/2026.',
  'Xin trân trọng cảm ơn bà con đã chú ý lắng nghe.',
];
const OTHERS = [
  'Chiều nay 16h30, mời bà con ra nhà văn hóa họp tổ dân phố số 7.',
  'Điện lực thông báo cắt điện từ 8h00 đến 11h00 ngày 20/6/2026 để sửa chữa đường dây. Đề nghị bà con chủ động sắp xếp công việc. Xin cảm ơn!',
];

export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'loa-bench-'));
  const voices = makeVoices();
  const speaker = { voices, cache: speechCache(join(folder, 'cache')) };
  let made = 0;
  const make = async (text: string, voice = 'espeak:vi', speed = 1) => {
    const work = await mkdtemp(join(folder, `${made++}-`));
    const start = performance.now();
    const result = await makeFromSentences(speaker, spokenSentences(text, []), {
      voice,
      speed,
      folder: work,
    });
    return { ...result, seconds: (performance.now() - start) / 1000 };
  };
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  try {
    const script = NOTICE.join(' ');
    const beginning = performance.now();
    await Promise.all(['Xin chào.', 'Kính mời.'].map((s) => voices.speak('espeak:vi', s, { speed: 1 })));
    const begun = (performance.now() - beginning) / 1000;
    const first = await make(script);
    const edits = [];
    for (const day of ['20', '21', '22'])
      edits.push(await make(script.replace('hết ngày 14/6', `hết ngày ${day}/6`)));
    const edit = Math.min(...edits.map((e) => e.seconds));
    const sound = [first, ...edits];
    for (const voice of ['espeak:vi', 'espeak:vi-vn-x-central', 'espeak:vi-vn-x-south'])
      for (const [i, text] of OTHERS.entries()) sound.push(await make(text, voice, i === 0 ? 0.8 : 1.2));
    const start = performance.now();
    await makePreview(speaker, spokenSentences('Mời bà con ra nhà văn hóa họp lúc 19h30.', []), {
      voice: 'espeak:vi',
      speed: 1,
    });
    const preview = (performance.now() - start) / 1000;

    const loudness = sound.map((s) => s.integratedLufs);
    const peaks = sound.map((s) => s.truePeakDbtp);
    printFigures('Tiếng nói (script → mastered MP3)', [
      {
        what: `script → MP3, ${first.durationSeconds.toFixed(0)} s of sound, embedded voice`,
        measured: seconds(first.seconds),
        target: '< 4 s for 90 s of speech',
      },
      { what: 'starting the voice, once in a while, before that', measured: seconds(begun) },
      { what: 'the same after one sentence was edited', measured: seconds(edit), target: '< 1.5 s' },
      { what: 'one sentence to hear at once', measured: seconds(preview) },
      {
        what: `loudness of ${sound.length} files, 3 voices, 3 speeds`,
        measured: `${Math.min(...loudness).toFixed(1)} … ${Math.max(...loudness).toFixed(1)} LUFS`,
        target: '−16 ± 0.5 LUFS',
      },
      {
        what: 'highest true peak of them',
        measured: `${Math.max(...peaks).toFixed(1)} dBTP`,
        target: '≤ −1.5 dBTP',
      },
    ]);
  } finally {
    await voices.close();
    await rm(folder, { recursive: true, force: true });
  }
}

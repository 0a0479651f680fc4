/** Pages pasted with their source: what their reader sees. */
import { describe, expect, test } from 'vitest';
import { tidied } from '../../../../scripts/document/files/tidy.ts';
import { expectLinear } from '../../../growth.ts';

describe('a page’s source', () => {
  test.each([
    [
      'a whole page, its head left out',
      '<!DOCTYPE html>\n<html><head><title>Tin</title></head><body class="news">\nLịch gieo sạ<br />\n<br />\n- Đợt 1: từ ngày 10/10<br />\n</body></html>',
      'Lịch gieo sạ\n\n- Đợt 1: từ ngày 10/10',
    ],
    ['paragraphs', '<p>Kính gửi bà con.</p><p style="margin:0">Xin báo.</p>', 'Kính gửi bà con.\nXin báo.'],
    [
      'letters by their names and numbers',
      'L&#7883;ch v&#x1EE5; &#272;&ocirc;ng Xu&acirc;n &amp; H&egrave;&nbsp;Thu',
      'Lịch vụ Đông Xuân & Hè Thu',
    ],
    [
      'a page as WordPress gives it to programs',
      JSON.stringify({
        id: 4,
        title: { rendered: 'Lịch gom rác' },
        content: { rendered: '<p>Mùa nắng từ 01/4.</p>' },
      }),
      'Lịch gom rác\n\nMùa nắng từ 01/4.',
    ],
    [
      'none: what is to be filled in',
      'Soạn TTTB <số giấy tờ> gửi 1414; a < b & c',
      'Soạn TTTB <số giấy tờ> gửi 1414; a < b & c',
    ],
    ['none: braces', '{"không phải trang', '{"không phải trang'],
  ])('%s', (_, source, seen) => {
    expect(tidied(source)).toBe(seen);
  });

  test('however long', () => {
    for (const piece of ['<a ', '<br ', '<script ', '<!--'])
      expectLinear((times) => tidied(`<!doctype html>${piece.repeat(times)}`), 12_500);
  });
});

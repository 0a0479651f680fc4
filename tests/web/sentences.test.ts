/** The spoken form cut into sentences that can be heard, and found in a recording. */
import { describe, expect, test } from 'vitest';
import { read } from '../../audio/spoken/reader.ts';
import {
  isChanged,
  placesIn,
  sameWords,
  sentenceAt,
  sentencesOf,
} from '../../web/pages/scripts/sentences.ts';

const tokens = (text: string) => read(text).tokens;

describe('sentencesOf', () => {
  test('cuts at full stops and line ends, and tells where a paragraph ends', () => {
    const cut = sentencesOf(tokens('Kính thưa bà con. Hạn là ngày 15/6/2026!\n\nXin cảm ơn'));
    expect(cut.map(({ spoken, endsParagraph }) => [spoken, endsParagraph])).toEqual([
      ['Kính thưa bà con.', false],
      ['Hạn là ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu!', true],
      ['Xin cảm ơn', true],
    ]);
  });

  test('counts tokens over the whole text', () => {
    const all = tokens('Một. Hai ba. Bốn.');
    for (const { first, tokens: own } of sentencesOf(all))
      expect(all.slice(first, first + own.length)).toEqual(own);
  });

  test('of nothing are none', () => {
    expect(sentencesOf(tokens(''))).toEqual([]);
    expect(sentencesOf(tokens(' \n . \n'))).toEqual([]);
  });
});

test('a place in the text lies in a sentence', () => {
  const text = 'Hạn là ngày 15/6/2026.\n\nĐến VNPT. Xin cảm ơn.';
  const all = tokens(text);
  const cut = sentencesOf(all);
  const at = (offset: number) => sentenceAt(cut, all, offset);
  expect(at(0)).toBe(0);
  expect(at(text.indexOf('2026'))).toBe(0);
  expect(at(text.indexOf('VNPT'))).toBe(1);
  expect(at(text.indexOf('Xin'))).toBe(2);
  expect(at(text.length)).toBe(2);
  expect(sentenceAt([], [], 5)).toBe(0);
});

test('a recording says the same words whatever its pauses and capitals', () => {
  const cut = sentencesOf(tokens('Kính thưa bà con. Xin cảm ơn.'));
  expect(sameWords(cut, [{ spoken: 'kính thưa bà con' }, { spoken: 'Xin cảm ơn!' }])).toBe(true);
  expect(sameWords(cut, [{ spoken: 'Kính thưa bà con.' }])).toBe(false);
});

test('each sentence is found in a recording that cuts otherwise', () => {
  const cut = sentencesOf(tokens('Một hai. Ba bốn. Năm sáu.'));
  expect(placesIn(cut, [{ spoken: 'Một hai.' }, { spoken: 'Ba bốn. Năm sáu.' }])).toEqual([0, 1, 1]);
});

test('what is read otherwise than written is tinted, plain words are not', () => {
  const tinted = tokens('Ngày 15/6, CCCD của Lan').filter(isChanged);
  expect(tinted.map(({ written }) => written)).toEqual(['15/6', 'CCCD']);
});

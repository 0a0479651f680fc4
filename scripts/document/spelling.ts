/**
 * One spelling of the syllables that Vietnamese writes in two ways, so that lists of words need only one: the tone's
 * place (“hoà”, “hòa”; “uỷ”, “ủy”), y and i (“kí”, “ký”), the south’s (“ngưng”, “gởi”, “nhứt”). Lengths stay, so places
 * do too.
 */
const TONES: Readonly<Record<string, readonly [first: string, vowel: string]>> = Object.fromEntries(
  (
    [
      ['o', 'òóỏõọ', 'a', 'àáảãạ'],
      ['o', 'òóỏõọ', 'e', 'èéẻẽẹ'],
      ['u', 'ùúủũụ', 'y', 'ỳýỷỹỵ'],
    ] as const
  ).flatMap(([first, toned, vowel, marked]) =>
    [...marked].map((letter, i) => [`${first}${letter}`, [[...toned][i]!, vowel]]),
  ),
);
/** Open syllables only: “hoàn” and “quý” are written one way. */
const LATE_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/giu;
const WITH_I =
  /(?<![\p{L}])(đăng\s+)?k[íìỉĩị](?![\p{L}])|(?<![\p{L}])l[íì](?![\p{L}])|(?<![\p{L}])qu[íì](?![\p{L}])/giu;
const Y: Readonly<Record<string, string>> = { í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

export const oneSpelling = (text: string): string =>
  text
    .replace(LATE_TONE, (found) => {
      const [first, vowel] = TONES[found.toLowerCase()]!;
      const cased = (letter: string, like: string) =>
        like === like.toUpperCase() ? letter.toUpperCase() : letter;
      return cased(first, found[0]!) + cased(vowel, found[1]!);
    })
    .replace(WITH_I, (found) =>
      found.replace(/.$/u, (i) => {
        const y = Y[i.toLowerCase()] ?? i;
        return i === i.toUpperCase() ? y.toUpperCase() : y;
      }),
    )
    .replace(/(?<![\p{L}])(ng)ưng(?![\p{L}])/giu, '$1ừng')
    .replace(/(?<![\p{L}])(g)ởi(?![\p{L}])/giu, '$1ửi')
    .replace(/(?<![\p{L}])(nh)ứt(?![\p{L}])/giu, '$1ất');

/**
 * Sentences said again in another language. The service's own words are Vietnamese and are kept as they were said (in
 * the plan, in the log, on the wire); a phrasebook knows the few moulds they come from, what stands in their gaps, and
 * the same in the other language. What it doesn't know it leaves alone. Pure.
 */

/** `{name}` is a gap; its kind is the name up to a dot: `{minutes.gap}` is a gap of minutes. */
export type Mould = readonly [from: string, to: string];

export interface Phrasebook {
  /** Parts of sentences, parted by `; `. */
  readonly clauses: readonly Mould[];
  /** What may stand in the gaps of a kind; `{number}` takes figures, hours and days, `{text}` whatever people wrote. */
  readonly gaps: Readonly<Record<string, readonly Mould[]>>;
}

type Say = (words: string) => string | undefined;

/** @returns the sentences in the other language; undefined when one of them isn't known */
export function translator({ clauses, gaps }: Phrasebook): Say {
  const compiled = new Map<string, readonly { pattern: RegExp; to: string; names: readonly string[] }[]>();
  const compile = (kind: string, moulds: readonly Mould[]) =>
    compiled.set(
      kind,
      moulds.map(([from, to]) => ({
        pattern: new RegExp(
          `^${from
            .split(/\{[^}]+\}/)
            .map(escaped)
            .join('(.+?)')}$`,
          'is',
        ),
        to,
        names: [...from.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name),
      })),
    );
  compile('', clauses);
  for (const [kind, moulds] of Object.entries(gaps)) compile(kind, moulds);

  function said(kind: string, words: string): string | undefined {
    const moulds = compiled.get(kind);
    if (!moulds) return kind === 'text' || FIGURES.test(words) ? words : undefined;
    for (const { pattern, to, names } of moulds) {
      const found = pattern.exec(words);
      if (!found) continue;
      const values = new Map(names.map((name, i) => [name, said(kindOf(name), found[i + 1] ?? '')] as const));
      if ([...values.values()].includes(undefined)) continue;
      return to.replace(/\{([^}]+)\}/g, (_, name: string) => values.get(name) ?? '');
    }
    return undefined;
  }

  const sentence: Say = (words) => {
    const parts = words
      .replace(/\.$/, '')
      .split(OUTSIDE_BRACKETS)
      .map((clause) => said('', clause));
    if (parts.includes(undefined)) return undefined;
    const joined = parts.join('; ');
    return joined.charAt(0).toUpperCase() + joined.slice(1) + (words.endsWith('.') ? '.' : '');
  };
  return (words) => {
    const whole = sentence(words);
    if (whole !== undefined) return whole;
    const several = words.split(SENTENCES).map(sentence);
    return several.includes(undefined) ? undefined : several.join(' ');
  };
}

const FIGURES = /^\d(?:[\d:–./T-]*\d)?$/;
const OUTSIDE_BRACKETS = /; (?![^(]*\))/;
const SENTENCES = /(?<=\.) (?=\p{Lu})/u;
const kindOf = (name: string): string => name.split('.')[0] ?? name;
const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

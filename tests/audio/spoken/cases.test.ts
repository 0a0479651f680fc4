/** Every case of the tables is read as a northern announcer says it, with the kind of its form. */
import { describe, expect, it } from 'vitest';
import { read } from '../../../audio/spoken/reader.ts';
import { allCases } from './cases/all.ts';

describe('The reader says', () => {
  it.each(allCases.map((c) => [c.written, c.spoken] as const))('%s', (written, spoken) => {
    expect(read(written).spoken).toBe(spoken);
  });

  it('each form by the rule of its kind', () => {
    const wrong = allCases
      .filter(({ written, kind }) => !read(written).tokens.some((t) => t.kind === kind))
      .map(({ written, kind }) => [
        written,
        kind,
        read(written)
          .tokens.map((t) => t.kind)
          .join(' '),
      ]);
    expect(wrong).toEqual([]);
  });

  it('what it has said once the same way again', () => {
    const changed = allCases
      .map(({ written }) => read(written).spoken)
      .filter((spoken) => read(spoken).spoken !== spoken);
    expect(changed).toEqual([]);
  });

  it('at least 800 different cases', () => {
    expect(new Set(allCases.map((c) => c.written)).size).toBeGreaterThanOrEqual(800);
  });
});

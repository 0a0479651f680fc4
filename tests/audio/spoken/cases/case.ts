/** How the tables of cases are written: one case a line, `written => spoken`, under the kind of the form. */
export interface Case {
  readonly written: string;
  /** What a northern announcer says. */
  readonly spoken: string;
  /** The kind of token that the form must have. */
  readonly kind: string;
}

export function cases(kind: string, table: string): Case[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [written, spoken] = line.split(' => ');
      if (written === undefined || spoken === undefined) throw new Error(`not a case: ${line}`);
      return { written: written.trim(), spoken: spoken.trim(), kind };
    });
}

/** What in a plan's input is hardly meant as it stands, though a plan can be made of it. */
import { z } from 'zod';
import { instantOf } from '../windows.ts';
import { PlanInput } from './planInput.ts';

/** A field that the planner doesn't know. */
export interface Stray {
  /** Of what has it; `windows.0`. */
  readonly path: string;
  readonly field: string;
  /** The field that was meant, where it is all but written so: what is told there would be lost. */
  readonly meant?: string;
}

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** @param value JSON, whatever it is */
export function strayFields(value: unknown): Stray[] {
  const strays: Stray[] = [];
  const look = (one: unknown, shape: Shape, path: readonly string[]): void => {
    if (Array.isArray(one)) {
      one.forEach((item, i) => look(item, shape.items ?? {}, [...path, String(i)]));
    } else if (typeof one === 'object' && one !== null && shape.properties) {
      const known = Object.keys(shape.properties);
      for (const [field, inner] of Object.entries(one)) {
        const next = shape.properties[field];
        if (next) {
          look(inner, next, [...path, field]);
          continue;
        }
        const meant = known.find((other) => !Object.hasOwn(one, other) && almost(field, other));
        strays.push({ path: path.join('.') || 'gốc', field, ...(meant ? { meant } : {}) });
      }
    }
  };
  look(value, z.toJSONSchema(PlanInput, { io: 'input' }) as Shape, []);
  return strays;
}

/** `max_minutes` and `maxMinute` for `maxMinutes`: the same letters, or all but one. */
function almost(written: string, known: string): boolean {
  const [a, b] = [written, known].map((name) => name.toLowerCase().replaceAll(/[^a-z\d]/g, '')) as [
    string,
    string,
  ];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 3) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
}

/** Sentences for the one who wrote the input. */
export function doubtsOf({ campaigns, blackouts, timeZone }: PlanInput): string[] {
  const doubts: string[] = [];
  for (const { id, escalation } of campaigns) {
    const rows = escalation.toSorted((a, b) => b.daysLeft - a.daysLeft);
    const falls = rows.findIndex((row, i) => row.perDay < (rows[i - 1]?.perDay ?? 0));
    if (falls > 0)
      doubts.push(
        `Đợt “${id}” thưa dần khi đến gần hạn: còn ${rows[falls - 1]!.daysLeft} ngày thì ${rows[falls - 1]!.perDay} lượt, còn ${rows[falls]!.daysLeft} ngày chỉ ${rows[falls]!.perDay} lượt.`,
      );
  }
  for (const { start, end } of blackouts)
    if (instantOf(end, timeZone) < instantOf(start, timeZone))
      doubts.push(`Đợt ngừng phát từ ${start} kết thúc trước khi bắt đầu (${end}), nên không ngừng gì cả.`);
  return doubts;
}

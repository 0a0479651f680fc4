/** Where the project lies, whether this file runs compiled (dist/server) or not (server). */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const above = (url: string) => new URL('..', url);

function find(): URL {
  const near = above(import.meta.url);
  return existsSync(new URL('package.json', near)) ? near : above(near.href);
}

const root = find();

/** Absolute path of something in the project. @example projectPath('samples', 'cong-van-thue-bao.docx') */
export const projectPath = (...parts: string[]): string => fileURLToPath(new URL(parts.join('/'), root));

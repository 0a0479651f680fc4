#!/usr/bin/env node
/** The `loa` command. In a checkout it first builds what is missing or older than its sources. */
import { build } from './build.js';

// The service is also a desk and a player page; the other commands need neither.
const serves = ['start', 'demo'].includes(process.argv[2]);
try {
  await build(serves ? ['server', 'web', 'player'] : ['server'], {
    ...(serves && {
      say: () => process.stderr.write('Đang dựng chương trình, việc này chỉ làm một lần sau mỗi thay đổi…\n'),
    }),
  });
} catch (error) {
  process.stderr.write(`Không dựng được chương trình. Hãy chạy “npm ci” rồi thử lại.\n${error.message}\n`);
  process.exit(1);
}
const { main } = await import('../dist/server/main.js');
await main(process.argv.slice(2));

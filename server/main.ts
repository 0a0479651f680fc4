/** The `loa` command line: which command, and what its end means to the caller. */
import { fileURLToPath } from 'node:url';
import { Failure } from '../common/failure.ts';
import { storageFailure } from '../common/files.ts';
import { speakVietnamese } from './fieldMessages.ts';
import { UsageError } from './usage.ts';

interface Command {
  readonly usage: string;
  readonly does: string;
  /** Loaded when it is run, so that a small command starts at once. */
  load(): Promise<{ run(args: string[]): Promise<void> }>;
}

const commands: Readonly<Record<string, Command>> = {
  start: {
    usage: 'start [--port 3000] [--data DIR]',
    does: 'chạy dịch vụ và bàn làm việc trong trình duyệt',
    load: () => import('./commands/start.ts'),
  },
  read: {
    usage: 'read [FILE] [--json] [--lexicon FILE.csv] [--style tên=cách]',
    does: 'lời đọc của từng dòng',
    load: () => import('./commands/read.ts'),
  },
  document: {
    usage: 'document FILE',
    does: 'đọc văn bản .docx .pdf .txt: nơi ban hành, hạn, liên hệ, bản nháp (JSON)',
    load: () => import('./commands/document.ts'),
  },
  speak: {
    usage: 'speak [FILE] -o OUT.mp3 [--voice espeak:vi]',
    does: 'chữ thành tiếng, đã chỉnh âm cho loa',
    load: () => import('./commands/speak.ts'),
  },
  plan: {
    usage: 'plan FILE.json',
    does: 'lập lịch phát (JSON vào, JSON ra)',
    load: () => import('./commands/plan.ts'),
  },
  player: {
    usage: 'player --server URL --token MÃ',
    does: 'đầu phát đặt tại loa',
    load: () => import('./commands/player.ts'),
  },
  demo: {
    usage: 'demo',
    does: 'từ văn bản mẫu đến tiếng loa, trong một thư mục tạm',
    load: () => import('./commands/demo.ts'),
  },
  backup: {
    usage: 'backup FILE.tar.gz [--data DIR]',
    does: 'sao lưu toàn bộ dữ liệu vào một tệp',
    load: () => import('./commands/backup.ts'),
  },
  restore: {
    usage: 'restore FILE.tar.gz [--data DIR]',
    does: 'khôi phục dữ liệu từ một bản sao lưu',
    load: () => import('./commands/restore.ts'),
  },
  doctor: {
    usage: 'doctor [--port 3000] [--data DIR]',
    does: 'kiểm tra máy này còn thiếu gì',
    load: () => import('./commands/doctor.ts'),
  },
};

function help(): string {
  const width = Math.max(...Object.values(commands).map((command) => command.usage.length));
  const lines = Object.values(commands).map(
    (command) => `  loa ${command.usage.padEnd(width)}  ${command.does}`,
  );
  return [
    'Loa Phường: điều hành truyền thanh cơ sở.',
    '',
    'Cách dùng: loa LỆNH …',
    '',
    ...lines,
    '',
    'Mã kết thúc: 0 xong, 1 dữ liệu vào có lỗi, 2 gõ sai lệnh. Cấu hình: xem .env.example.',
    '',
  ].join('\n');
}

const isUsageError = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && Boolean((error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')));

/** What `parseArgs` says in English, said in Vietnamese. */
function usageMessage(error: Error): string {
  if (error instanceof UsageError) return error.message;
  const option = /'(-[^']*?)(?: <.*)?'/.exec(error.message)?.[1];
  switch ((error as { code?: string }).code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Không có tùy chọn “${option ?? ''}”.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return `Tùy chọn “${option ?? ''}” thiếu giá trị hoặc có giá trị thừa.`;
    default:
      return 'Thừa đối số trên dòng lệnh.';
  }
}

/** Runs one command and sets the exit code: 0 done, 1 the input is at fault, 2 usage. */
export async function main(args: readonly string[]): Promise<void> {
  const [name, ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(help());
    return;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    process.stderr.write(
      name === undefined ? help() : `Không có lệnh “${name}”. Gõ “loa --help” để xem các lệnh.\n`,
    );
    process.exitCode = 2;
    return;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(`Cách dùng: loa ${command.usage}\n  ${command.does}\n`);
    return;
  }
  // A reader of our output that has gone away (`loa read | head`) is not a fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  speakVietnamese();
  try {
    await (await command.load()).run(rest);
  } catch (thrown) {
    const error = storageFailure(thrown);
    if (isUsageError(error)) {
      process.stderr.write(`${usageMessage(error)}\nCách dùng: loa ${command.usage}\n`);
      process.exitCode = 2;
    } else if (error instanceof Failure) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else {
      process.stderr.write(
        'Chương trình gặp lỗi ngoài dự kiến. Hãy gửi các dòng dưới đây cho người phát triển.\n',
      );
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 1;
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));

/** `loa player`: the program at the loudspeaker. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../../common/failure.ts';
import type { PlayerStatus } from '../../loudspeakers/player/core/player.ts';
import { nodePlayer } from '../../loudspeakers/player/node/nodePlayer.ts';
import { UsageError } from '../usage.ts';

const VERSION = 'node-1';

/** `--server` may also be the link that the desk shows, with its token. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      server: { type: 'string' },
      token: { type: 'string' },
      data: { type: 'string' },
      sink: { type: 'string' },
      device: { type: 'string' },
    },
  });
  const { origin, token } = addressOf(values.server, values.token ?? process.env['LOA_PLAYER_TOKEN']);
  if (values.sink !== undefined && values.device !== undefined)
    throw new UsageError('Chỉ dùng một trong hai: --sink hoặc --device.');
  const sink = values.sink ?? (values.device === undefined ? 'alsa' : `alsa:${values.device}`);

  let said = '';
  let player: Awaited<ReturnType<typeof nodePlayer>> | null = null;
  const tell = () => {
    const line = player ? summary(player.status()) : '';
    if (line !== said && line) process.stderr.write(`${line}\n`);
    said = line;
  };
  player = await nodePlayer({
    server: origin,
    token,
    dataFolder: values.data ?? process.env['LOA_PLAYER_DATA'] ?? join(homedir(), '.loa-player'),
    sink,
    version: VERSION,
    onChange: tell,
  });
  tell();

  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await player.close();
}

function addressOf(server: string | undefined, token: string | undefined) {
  if (server === undefined)
    throw new UsageError('Thiếu --server: địa chỉ máy chủ, ví dụ http://192.168.1.10:3000.');
  const url = URL.canParse(server) ? new URL(server) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Failure(
      'invalid',
      'server-url-invalid',
      `Địa chỉ máy chủ “${server}” không đúng. Hãy viết như http://192.168.1.10:3000.`,
    );
  const given = token ?? new URLSearchParams(url.hash.slice(1)).get('token');
  if (!given) throw new UsageError('Thiếu --token: mã của đầu phát, lấy ở trang Loa khi thêm đầu phát.');
  return { origin: url.origin, token: given };
}

/** One line of how it is, for whoever looks at the terminal or the system's log. */
function summary(status: PlayerStatus): string {
  const link = {
    connecting: 'Đang kết nối máy chủ…',
    connected: `Đã kết nối · ${status.stationName} · ${status.zoneName}`,
    refused: 'Máy chủ không nhận mã này. Hãy cấp mã mới ở trang Loa.',
  }[status.link];
  const playing = status.playing ? ` · đang phát “${status.playing.order.title}”` : '';
  return `${link}${playing}${status.trouble ? ` · ${status.trouble}` : ''}`;
}

/** The player page: any browser as a loudspeaker. Token from the link, one click, then it looks after itself. */
import { httpServer } from '../core/httpServer.ts';
import { TokenRefused } from '../core/parts.ts';
import { startPlayer, type LoudspeakerPlayer } from '../core/player.ts';
import { browserStorage, browserTimekeeper } from './browserParts.ts';
import { texts } from './texts.ts';
import { showGate, showPlayer, showTokenPage } from './view.ts';
import { webSink } from './webSink.ts';

const VERSION = 'page-1';
const TOKEN = 'loa-player-token';
/** Set once sound was allowed here: a kiosk browser that needs no click starts by itself after a power cut. */
const WAS_ON = 'loa-player-on';
const DRAW_MILLISECONDS = 200;

function token(): string | null {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    localStorage.setItem(TOKEN, given);
    // Out of the address bar, so that it isn't shown to whoever looks at the screen.
    history.replaceState(null, '', location.pathname);
  }
  return given ?? localStorage.getItem(TOKEN);
}

const useToken = (text: string): void => {
  localStorage.setItem(TOKEN, text);
  location.reload();
};

async function open(): Promise<void> {
  const own = token();
  if (!own) return showTokenPage({ refused: false, onToken: useToken });
  const context = new AudioContext({ latencyHint: 'playback' });
  let started = false;
  const start = () => {
    if (started) return;
    started = true;
    localStorage.setItem(WAS_ON, '1');
    void context.resume();
    void run(own, context);
  };
  showGate({ station: texts.unknownStation, zone: '', note: '' }, start);
  if (localStorage.getItem(WAS_ON) && (await soundAllowed(context))) return start();
  try {
    const hello = await httpServer(location.origin, own).hello(AbortSignal.timeout(10_000));
    if (!started) showGate({ station: hello.stationName, zone: hello.zoneName, note: '' }, start);
  } catch (error) {
    if (started) return;
    if (error instanceof TokenRefused) showTokenPage({ refused: true, onToken: useToken });
    else showGate({ station: texts.appName, zone: '', note: texts.serverAway }, start);
  }
}

/** Whether this browser lets pages sound without a click. */
async function soundAllowed(context: AudioContext): Promise<boolean> {
  await Promise.race([context.resume(), new Promise((resolve) => setTimeout(resolve, 400))]).catch(() => {});
  return context.state === 'running';
}

async function run(own: string, context: AudioContext): Promise<void> {
  const sink = webSink(context);
  const storage = await browserStorage();
  void navigator.storage?.persist?.().catch(() => false);
  const player: LoudspeakerPlayer = await startPlayer({
    storage,
    sink,
    timekeeper: browserTimekeeper(),
    server: httpServer(location.origin, own),
    version: VERSION,
    onChange: () => {},
  });

  const draw = showPlayer(
    {
      onVolume: player.setVolume,
      onTest: () => void sink.test(),
      onChange: () => {
        localStorage.removeItem(WAS_ON);
        void player.close().then(() => showTokenPage({ refused: false, onToken: useToken }));
        clearInterval(drawing);
      },
    },
    keepAwake(),
  );
  let refusedShown = false;
  const redraw = () => {
    const status = player.status();
    draw(status, sink.level());
    if (status.link === 'refused' && !status.playing && !refusedShown) {
      refusedShown = true;
      clearInterval(drawing);
      void player.close();
      showTokenPage({ refused: true, onToken: useToken });
    }
  };
  const drawing = setInterval(redraw, DRAW_MILLISECONDS);
  redraw();

  new Worker(new URL('./ticker.ts', import.meta.url), { type: 'module' }).onmessage = player.tick;
  addEventListener('online', player.poke);
  addEventListener('pointerdown', () => void context.resume());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') player.poke();
  });
  // Said before the page is gone, so that the desk needn't wait for the connection to time out.
  addEventListener('pagehide', () => void player.close());
  // A browser that brings the page back as it was brings back a closed player.
  addEventListener('pageshow', (event) => event.persisted && location.reload());
}

/** Keeps the screen on while the page is seen. @returns what to tell people where the browser can't */
function keepAwake(): string | null {
  if (!('wakeLock' in navigator)) return texts.wakeUnavailable;
  const hold = () => {
    if (document.visibilityState === 'visible') void navigator.wakeLock.request('screen').catch(() => {});
  };
  hold();
  document.addEventListener('visibilitychange', hold);
  return null;
}

await open();

/** A real Chromium, and an ear on what its pages sound. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { need } from '../needs.ts';

export const DESKTOP = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

/** Headless, with a new empty profile, asking nobody on the internet; pages may sound without a click. */
export const startBrowser = (more: readonly string[] = []) =>
  chromium.launch({
    // The same engine without a desktop browser's windows, which take half of the time; else the browser itself.
    executablePath: need(['chromium-headless-shell', 'chromium'], 'chromium-headless-shell'),
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      '--autoplay-policy=no-user-gesture-required',
      ...more,
    ],
  });

/** What has sounded on a page since it was opened, measured on the samples that went out. */
export interface Heard {
  /** Highest sample, 0 to 1. */
  readonly peak: number;
  /** Seconds in which something could be heard. */
  readonly seconds: number;
}

declare global {
  interface Window {
    loaHeard?: { peak: number; seconds: number };
  }
}

/** Runs in the page before its own code: listens at the output of every audio graph and media element. */
function ear(): void {
  const heard = (window.loaHeard = { peak: 0, seconds: 0 });
  const connect = AudioNode.prototype.connect as (
    this: AudioNode,
    to: unknown,
    ...rest: unknown[]
  ) => unknown;
  const ears = new WeakMap<BaseAudioContext, AnalyserNode>();
  const AUDIBLE = 0.01;
  const TICK_MILLISECONDS = 40;

  function listenAt(context: BaseAudioContext): AnalyserNode {
    const known = ears.get(context);
    if (known) return known;
    const analyser = context.createAnalyser();
    ears.set(context, analyser);
    const samples = new Float32Array(analyser.fftSize);
    let last = performance.now();
    setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      heard.peak = Math.max(heard.peak, peak);
      const now = performance.now();
      if (peak > AUDIBLE) heard.seconds += (now - last) / 1000;
      last = now;
    }, TICK_MILLISECONDS);
    return analyser;
  }

  AudioNode.prototype.connect = function (this: AudioNode, to: unknown, ...rest: unknown[]) {
    if (to instanceof AudioDestinationNode) connect.call(this, listenAt(this.context));
    return connect.call(this, to, ...rest);
  } as typeof AudioNode.prototype.connect;

  const play = HTMLMediaElement.prototype.play;
  const tapped = new WeakSet<HTMLMediaElement>();
  let context: AudioContext | undefined;
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    if (!tapped.has(this)) {
      tapped.add(this);
      // From here on the element's sound goes out through this graph, past the ear.
      context ??= new AudioContext();
      void context.resume();
      context.createMediaElementSource(this).connect(context.destination);
    }
    return play.call(this);
  };
}

export async function openPage(context: BrowserContext, problems: string[] = []): Promise<Page> {
  // tsx (bench/) names functions by a helper that pages don't have; vitest doesn't.
  await context.addInitScript({ content: 'globalThis.__name ??= (named) => named;' });
  await context.addInitScript(ear);
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${page.url()}: ${message.text()}`);
  });
  return page;
}

export const heardOn = (page: Page): Promise<Heard> =>
  page.evaluate(() => window.loaHeard ?? { peak: 0, seconds: 0 });

/** A picture for people to look at, when LOA_PICTURES names a folder for them. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['LOA_PICTURES'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

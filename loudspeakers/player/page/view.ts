/** Draws the player page. Texts come in as text nodes only: titles are what somebody typed. */
import type { PlayerStatus } from '../core/player.ts';
import { clockTime, dayName, duration, longDate } from './format.ts';
import { icon, type IconName } from './icons.ts';
import { texts } from './texts.ts';

type Child = Node | string | null | false;

/** One element; `on…` are listeners, the rest attributes. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | boolean | ((event: Event) => void)>,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false) element.setAttribute(name, value);
  }
  element.append(...children.filter((child): child is Node | string => child !== null && child !== false));
  return element;
}

const root = () => document.getElementById('page') as HTMLElement;

/** The page of a browser that isn't a player yet, or is one no more. */
export function showTokenPage(options: { refused: boolean; onToken: (token: string) => void }): void {
  const input = h('input', {
    id: 'token',
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'http://…/player#token=…',
  });
  const submit = (event: Event) => {
    event.preventDefault();
    const text = input.value.trim();
    const token = /token=([^&\s]+)/.exec(text)?.[1] ?? text;
    if (token) options.onToken(token);
  };
  root().replaceChildren(
    h(
      'main',
      { class: 'gate' },
      brand(),
      h('h1', {}, options.refused ? texts.refusedTitle : texts.noTokenTitle),
      h('p', { class: 'quiet' }, options.refused ? texts.refusedText : texts.noTokenText),
      h(
        'form',
        { class: 'token', onsubmit: submit },
        h('label', { for: 'token', class: 'hidden' }, texts.tokenLabel),
        input,
        h('button', { type: 'submit', class: 'solid' }, texts.tokenUse),
      ),
    ),
  );
}

/** One big click, which browsers want before they let a page sound. */
export function showGate(names: { station: string; zone: string; note: string }, onStart: () => void): void {
  root().replaceChildren(
    h(
      'main',
      { class: 'gate' },
      brand(),
      h('h1', {}, names.station),
      names.zone ? h('p', { class: 'zone' }, icon('zone'), names.zone) : null,
      h(
        'button',
        { type: 'button', class: 'start', onclick: onStart },
        icon('power'),
        h('span', {}, texts.turnOn),
      ),
      h('p', { class: 'quiet' }, names.note || texts.turnOnHint),
    ),
  );
}

const brand = () => h('p', { class: 'brand' }, icon('logo'), `${texts.appName} · ${texts.playerPage}`);

export interface Actions {
  onVolume(volume: number): void;
  onTest(): void;
  onChange(): void;
}

/** The page of a player at work. @returns what draws a status, and the level of its sound */
export function showPlayer(actions: Actions, note: string | null) {
  const station = h('h1', {});
  const zone = h('p', { class: 'zone' });
  const link = h('p', { class: 'pill' });
  const clockState = h('p', { class: 'pill' });
  const figures = [...'00:00:00'].map((c) => h('span', { class: c === ':' ? 'colon' : 'figure' }));
  const time = h('p', { class: 'time', 'aria-live': 'off' }, ...figures);
  const date = h('p', { class: 'date' });
  const trouble = h('p', { class: 'trouble', role: 'alert', hidden: true });
  const stage = h('section', { class: 'stage', 'aria-live': 'polite' });
  const bars = Array.from({ length: 28 }, () => h('i', {}));
  const meter = h('div', { class: 'meter', 'aria-hidden': 'true' }, ...bars);
  const fill = h('i', {});
  const bar = h(
    'div',
    {
      class: 'progress',
      role: 'progressbar',
      'aria-label': texts.onAir,
      'aria-valuemin': '0',
      'aria-valuemax': '100',
    },
    fill,
  );
  const elapsed = h('span', {});
  const left = h('span', {});
  const list = h('ol', { class: 'list' });
  const slider = h('input', {
    id: 'volume',
    type: 'range',
    min: '0',
    max: '100',
    step: '5',
    oninput: () => actions.onVolume(Number(slider.value) / 100),
  });
  const percent = h('output', { for: 'volume' });
  const zoneVolume = h('p', { class: 'quiet small' });
  const unsent = h('p', { class: 'quiet small' });

  root().replaceChildren(
    h(
      'div',
      { class: 'player' },
      h(
        'header',
        {},
        h('div', { class: 'names' }, icon('logo'), h('div', {}, station, zone)),
        h('div', { class: 'pills' }, link, clockState),
      ),
      trouble,
      h(
        'main',
        {},
        h('div', { class: 'clock' }, time, date),
        stage,
        h('section', { class: 'next' }, h('h2', {}, texts.next), list),
      ),
      h(
        'footer',
        {},
        h(
          'div',
          { class: 'volume' },
          h('label', { for: 'volume' }, icon('volume'), texts.volume),
          h('div', { class: 'slide' }, slider, percent),
          zoneVolume,
        ),
        h(
          'div',
          { class: 'buttons' },
          unsent,
          h('button', { type: 'button', class: 'soft', onclick: actions.onTest }, icon('note'), texts.test),
          h('button', { type: 'button', class: 'plain', onclick: actions.onChange }, texts.change),
        ),
        note ? h('p', { class: 'quiet small note' }, note) : null,
      ),
    ),
  );

  let stageKey = '';
  let listKey = '';
  return (status: PlayerStatus, level: number): void => {
    const zoneName = status.hello?.timeZone ?? 'Asia/Ho_Chi_Minh';
    setText(station, status.stationName || texts.unknownStation);
    setText(zone, status.zoneName);
    drawPill(link, ...linkPill(status));
    const trusted = status.now !== null;
    drawPill(clockState, trusted ? 'good' : 'bad', 'clock', trusted ? texts.clockGood : texts.clockUnknown);
    const shown = status.now === null ? '--:--:--' : clockTime(status.now, zoneName, true);
    figures.forEach((figure, i) => setText(figure, shown.charAt(i)));
    setText(date, status.now === null ? '' : longDate(status.now, zoneName));
    trouble.hidden = status.trouble === null;
    setText(trouble, status.trouble ?? '');

    const { playing } = status;
    const [first] = status.next;
    const key = playing ? `on:${playing.order.airingId}` : `idle:${first?.airingId ?? ''}`;
    if (key !== stageKey) {
      stageKey = key;
      document.title = playing ? `▶ ${playing.order.title}` : `${texts.playerPage} · ${status.zoneName}`;
      stage.className = `stage ${playing ? `on ${playing.order.priority}` : 'idle'}`;
      if (playing)
        stage.replaceChildren(
          h('p', { class: 'label' }, h('i', { class: 'dot' }), labelOf(playing.order.priority)),
          h('p', { class: 'title' }, playing.order.title),
          meter,
          bar,
          h('p', { class: 'times' }, elapsed, left),
        );
      else
        stage.replaceChildren(
          h('p', { class: 'label' }, h('i', { class: 'dot' }), texts.idle),
          ...(first
            ? [h('p', { class: 'title' }, first.title), h('p', { class: 'times' }, elapsed, left)]
            : [h('p', { class: 'quiet' }, texts.nothingPlanned)]),
        );
    }
    if (playing && status.now !== null) {
      const total = playing.order.durationSeconds;
      const gone = Math.min(Math.max((status.now - playing.startedAt) / 1000, 0), total);
      fill.style.transform = `scaleX(${gone / total})`;
      bar.setAttribute('aria-valuenow', String(Math.round((gone / total) * 100)));
      setText(elapsed, duration(gone));
      setText(left, texts.left(duration(total - gone)));
      bars.forEach((one, i) => {
        const middle = 1 - Math.abs(i - (bars.length - 1) / 2) / (bars.length / 2);
        const wave = 0.6 + 0.4 * Math.sin(status.now === null ? 0 : status.now / 90 + i * 1.7);
        one.style.transform = `scaleY(${Math.max(0.06, level * (0.35 + 0.65 * middle) * wave)})`;
      });
    } else if (first && status.now !== null) {
      const start = Date.parse(first.start);
      setText(elapsed, `${dayName(start, status.now, zoneName)} ${clockTime(start, zoneName)}`);
      setText(left, texts.left(duration(Math.max(0, (start - status.now) / 1000))));
    }

    const coming = status.next.slice(playing ? 0 : 1, playing ? 5 : 6);
    // Which day it is, is known with the clock, and is another after midnight.
    const dayOf = (order: { readonly start: string }) =>
      status.now === null ? '' : dayName(Date.parse(order.start), status.now, zoneName);
    const rows = coming
      .map((o) => `${o.airingId}:${o.start}:${status.prepared(o.audioHash)}:${dayOf(o)}`)
      .join();
    if (rows !== listKey) {
      listKey = rows;
      list.replaceChildren(
        ...coming.map((order) => {
          const start = Date.parse(order.start);
          const ready = status.prepared(order.audioHash);
          const word = ready ? texts.ready : texts.notReady;
          return h(
            'li',
            {},
            h('span', { class: 'when' }, clockTime(start, zoneName), h('small', {}, dayOf(order))),
            h('span', { class: 'what' }, order.title),
            h(
              'span',
              { class: ready ? 'state good' : 'state' },
              icon(ready ? 'check' : 'loading'),
              h('span', {}, word),
            ),
          );
        }),
      );
    }
    (list.parentElement as HTMLElement).hidden = coming.length === 0;

    if (document.activeElement !== slider) slider.value = String(Math.round(status.ownVolume * 100));
    setText(percent, `${Math.round(status.ownVolume * 100)}%`);
    setText(zoneVolume, texts.zoneVolume(Math.round(status.zoneVolume * 100)));
    setText(unsent, status.unsentReports > 0 ? texts.unsent(status.unsentReports) : '');
  };
}

function linkPill(status: PlayerStatus): [string, IconName, string] {
  if (status.link === 'connected') return ['good', 'check', texts.connected];
  if (status.link === 'refused') return ['bad', 'cross', texts.refused];
  return status.now === null ? ['wait', 'loading', texts.connecting] : ['wait', 'cross', texts.offline];
}

const labelOf = (priority: 'normal' | 'priority' | 'emergency') =>
  ({
    normal: texts.onAir,
    priority: `${texts.onAir} · ${texts.priority}`,
    emergency: `${texts.onAir} · ${texts.emergency}`,
  })[priority];

function drawPill(element: HTMLElement, kind: string, name: IconName, text: string): void {
  if (element.dataset['key'] === kind + text) return;
  element.dataset['key'] = kind + text;
  element.className = `pill ${kind}`;
  element.replaceChildren(icon(name), text);
}

function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

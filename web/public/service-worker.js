/**
 * Keeps the desk's shell (its page, script, style, typeface) on the device, so that it opens on a poor network.
 * Data and sound always come from the server: nothing under /api, /player or /nghe passes through here.
 */
/* global self, caches, fetch, URL */
const SHELL = 'loa-shell-1';

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  const old = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(old());
});

/** What a page had loaded before this was here to see it. */
self.addEventListener('message', (event) => {
  const keep = async () => {
    const kept = await caches.open(SHELL);
    const missing = await Promise.all(
      event.data.map(async (path) => ((await kept.match(path)) ? [] : [path])),
    );
    await kept.addAll(missing.flat());
  };
  event.waitUntil(keep());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (!/^\/(api|player|nghe|health|metrics)/.test(url.pathname)) event.respondWith(page(request));
  } else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
});

/** The newest page when the server answers, the kept one when it doesn't. Every address shows the same page. */
async function page(request) {
  const kept = await caches.open(SHELL);
  try {
    const answer = await fetch(request);
    if (answer.ok) await kept.put('/', answer.clone());
    return answer;
  } catch (error) {
    const old = await kept.match('/');
    if (old) return old;
    throw error;
  }
}

/** A name with a hash means one content for ever. */
async function asset(request) {
  const kept = await caches.open(SHELL);
  const old = await kept.match(request);
  if (old) return old;
  const answer = await fetch(request);
  if (answer.ok) await kept.put(request, answer.clone());
  return answer;
}

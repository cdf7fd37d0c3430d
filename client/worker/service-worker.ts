// Keeps the program itself on the device, so that it starts without a network. It never touches what the server says of
// meetings (/api, sockets), and a new version of it waits until the page says that the moment is quiet: it never takes over by itself.
// Stands alone: the build writes the list of files and their mark into it (vite/shell-worker.ts).
export {};
declare const self: ServiceWorkerGlobalScope;
declare const __SHELL_FILES__: readonly string[];
declare const __SHELL_MARK__: string;

const PREFIX = 'shell-';
const NAME = PREFIX + __SHELL_MARK__;
const PAGE = '/index.html';
/** Lies in a cache once all its files do. */
const WHOLE = '/whole';
const files = new Set(__SHELL_FILES__);
/** Together: enough to fill a line, few enough for the server of a hall that installs a hundred tablets. */
const AT_ONCE = 6;
/** A network without a way to the server swallows a question: after this long the copy here is taken. */
const NETWORK_MS = 3_000;
/** For this long after a failed question the copy is taken at once. */
const AWAY_MS = 10_000;
let awayUntil = 0;

/** Its name carries a hash of its content: one that is here need not come again. */
const isNamedByContent = (path: string): boolean => path.startsWith('/assets/');

async function install(): Promise<void> {
  const cache = await caches.open(NAME);
  const waiting = [...files];
  const take = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const before = isNamedByContent(path) ? await caches.match(path) : undefined;
      const response =
        before ?? (await fetch(path, { cache: isNamedByContent(path) ? 'default' : 'no-cache' }));
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(path, response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  await cache.put(WHOLE, new Response(''));
}

/** The one before stays until the next: other tabs still run it, and the server may have its parts no more. */
async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const before = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  const whole = [];
  for (const name of before) if (await (await caches.open(name)).match(WHOLE)) whole.push(name);
  // One that was cut short is no version that any tab runs.
  const kept = whole.at(-1) ?? before.at(-1);
  await Promise.all(before.filter((name) => name !== kept).map((name) => caches.delete(name)));
}

const kept = async (path: string): Promise<Response | undefined> =>
  (await caches.open(NAME)).match(path, { ignoreVary: true });

/** The server's answer when it comes in time; the copy of this device otherwise. */
async function serverFirst(request: Request, path: string): Promise<Response> {
  const copy = await kept(path);
  if (copy === undefined) return fetch(request);
  if (Date.now() < awayUntil) return copy;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), NETWORK_MS));
  const answer = await Promise.race([fetch(request).catch(() => null), late]);
  // What a proxy says while the server behind it is away is no page of ours.
  if (answer !== null && answer.status < 500) return answer;
  awayUntil = Date.now() + AWAY_MS;
  return copy;
}

async function copyFirst(request: Request, path: string): Promise<Response> {
  return (await caches.match(path, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('message', (event) => {
  // Only a page asks for this, and only when nothing is open or unsent in any tab.
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith('/api/') || pathname.startsWith('/socket.io')) return;
  if (request.mode === 'navigate') event.respondWith(serverFirst(request, PAGE));
  else if (isNamedByContent(pathname)) event.respondWith(copyFirst(request, pathname));
  else if (!files.has(pathname)) return;
  else event.respondWith(serverFirst(request, pathname));
});

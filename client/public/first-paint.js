// Runs before the first paint, so that a dim hall never sees a white flash and enlarged text never shrinks first, and asks for the
// files of the place that this address leads to (vite/places-ahead.ts).
// Not a module and not inline: the content policy allows scripts from our own address only.
(() => {
  const root = document.documentElement;
  let scheme = null;
  let zoom = null;
  try {
    scheme = localStorage.getItem('colour-scheme');
    zoom = localStorage.getItem('text-zoom');
  } catch {
    // Storage may be closed to us (private window): the defaults are good.
  }
  if (scheme !== 'light' && scheme !== 'dark') {
    scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  root.dataset.mantineColorScheme = scheme;
  if (zoom === '125' || zoom === '150' || zoom === '200') root.dataset.zoom = zoom;

  const places = JSON.parse(document.getElementById('places-ahead')?.textContent ?? '[]');
  const [, files = []] =
    places.find(([address]) => new RegExp(address).test(location.pathname)) ?? [];
  for (const href of files) {
    const style = href.endsWith('.css');
    const link = document.createElement('link');
    link.rel = style ? 'preload' : 'modulepreload';
    if (style) link.as = 'style';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
})();

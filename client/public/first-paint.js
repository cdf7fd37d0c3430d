// Runs before the first paint, so that a dim hall never sees a white flash and enlarged text never shrinks first.
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
})();

// Parts of a screen whose code comes after the screen: what opens by a tap is fetched once the page that somebody waits for is there
// (fetchLater), or at the tap if that is sooner. Not for whole pages: routes.tsx loads those.
import { useEffect, useState, useSyncExternalStore, type ComponentType } from 'react';

/** While there is no way to the server. */
const RETRY_MS = 3_000;

type Fetch = () => Promise<void>;

/** What was declared and is not here yet, in the order of its declaration. */
const missing = new Set<Fetch>();

/** Brings what is missing, one after the other so that it never crowds out what a reader asks for. */
export async function fetchLater(): Promise<void> {
  for (const fetch of missing) await fetch();
}

/**
 * The component, drawn as soon as its code is here and until then nothing. One with `open` is fetched when it opens, and is drawn
 * closed first: so it takes the focus and gives it back as it would have done.
 */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let here: ComponentType<P> | null = null;
  let coming: Promise<void> | null = null;
  const waiting = new Set<() => void>();
  /** How many are open without it. */
  let wantedBy = 0;

  const fetch: Fetch = () =>
    (coming ??= load().then(
      (component) => {
        here = component;
        missing.delete(fetch);
        for (const tell of [...waiting]) tell();
      },
      () => {
        coming = null;
        // Asked for only while somebody waits to see it.
        setTimeout(() => {
          if (wantedBy > 0) void fetch();
        }, RETRY_MS);
      },
    ));
  missing.add(fetch);

  const onHere = (tell: () => void): (() => void) => {
    waiting.add(tell);
    return () => waiting.delete(tell);
  };

  function Later(props: P) {
    const Component = useSyncExternalStore(onHere, () => here);
    const [begun, begin] = useState(Component !== null);
    const opens = 'open' in props;
    const wanted = !opens || props.open === true;
    useEffect(() => {
      if (!wanted) return;
      wantedBy += 1;
      void fetch();
      return () => {
        wantedBy -= 1;
      };
    }, [wanted]);
    useEffect(() => {
      if (Component !== null) begin(true);
    }, [Component]);
    if (Component === null) return null;
    return <Component {...props} {...(opens && !begun && { open: false })} />;
  }
  return Later;
}

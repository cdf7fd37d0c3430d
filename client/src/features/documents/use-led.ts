// Hears the one who shows a page, for those who follow and for displays.
import type { ViewBody } from '@hop/shared/documents/lead.js';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useEphemeral } from '../../live';
import { LedPage, type Pointed } from './led-page';

export function useLed(): LedPage {
  const [led] = useState(() => new LedPage());
  useEphemeral('pointer', (body) => led.hearPointer(body));
  useEphemeral('view', (body) => led.hearView(body));
  useEffect(() => () => led.close(), [led]);
  return led;
}

/** `shown`: the version of the row that names the page; null for somebody who does not follow. */
export const useLedView = (led: LedPage, shown: number | null): ViewBody | null =>
  useSyncExternalStore(led.subscribe, () => (shown === null ? null : led.viewOf(shown)));

export const useLedPointer = (led: LedPage, shown: number | null): Pointed | null =>
  useSyncExternalStore(led.subscribe, () => (shown === null ? null : led.pointerOn(shown)));

// One page as large as its place allows, for displays: nothing to scroll or select. It comes closer where the one who shows it does,
// with their pointer. The old page stays until the next one is drawn, so that the hall never sees a blank sheet.
import type { Document } from '@hop/shared/documents/document.js';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useScope } from '../../live';
import type { OpenedPdf } from './pdf-engine';
import { closeUp } from './close-up';
import { LedPointer } from './led-pointer';
import { turnedSize, type Turn } from '../../lib/page-turn';
import styles from './shown-page.module.css';
import { fileUrl } from './use-documents';
import { useLed, useLedView } from './use-led';
import { useOpenedPdf } from './use-opened-pdf';
import { usePresented } from './use-reading';

/** A 4K screen needs no more; a larger canvas only costs memory. */
const MOST_PIXELS = 8_000_000;

export function ShownPage({ document, page }: { document: Document; page: number }) {
  const { t } = useTranslation('documents');
  const { meetingId } = useScope();
  const { opening } = useOpenedPdf(fileUrl(meetingId ?? '', document));
  const presented = usePresented();
  const led = useLed();
  const isShown = presented?.document?.id === document.id && presented.page === page;
  const view = useLedView(led, isShown ? presented.shown : null);
  const holder = useRef<HTMLDivElement>(null);
  const [laid, setLaid] = useState<Laid | null>(null);
  const turn = view?.turn ?? 0;
  const near = laid === null ? null : closeUp(view, turnedSize(laid.sheet, turn), laid.place);
  const times = near?.times ?? 1;
  const pdf = opening.kind === 'open' ? opening.pdf : null;
  const failed = useDrawnPage(holder, { pdf, page, turn, times, onLaid: setLaid });
  return (
    <div className={styles.place}>
      <div
        className={styles.sheet}
        style={
          near === null
            ? undefined
            : {
                width: laid?.sheet.width,
                height: laid?.sheet.height,
                transform: `translate(${near.x}px, ${near.y}px) scale(${times}) rotate(${turn}deg)`,
                ['--times' as string]: times,
              }
        }
      >
        <div
          ref={holder}
          className={styles.holder}
          role="img"
          aria-label={`${document.title}, ${t('pageName', { page })}`}
        />
        {laid !== null && isShown && (
          <LedPointer led={led} shown={presented.shown} scale={laid.scale} />
        )}
      </div>
      {(failed || opening.kind === 'failed') && (
        <p className={styles.failed} role="alert">
          {t('pageFailed', { page })}
        </p>
      )}
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
}
/** How the whole page lies in its place, in CSS pixels. */
interface Laid {
  readonly place: Size;
  /** Before it is turned. */
  readonly sheet: Size;
  /** CSS pixels per point. */
  readonly scale: number;
}
interface Drawing {
  readonly pdf: OpenedPdf | null;
  readonly page: number;
  readonly turn: Turn;
  /** How much closer than whole. */
  readonly times: number;
  readonly onLaid: (laid: Laid) => void;
}

/** Draws the page into the holder, again when its place changes. Says whether it could not be drawn. */
function useDrawnPage(
  holder: { readonly current: HTMLElement | null },
  { pdf, page, turn, times, onLaid }: Drawing,
): boolean {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const sheet = holder.current;
    const place = sheet?.parentElement?.parentElement;
    if (!sheet || !place || pdf === null) return;
    let stop = new AbortController();
    const draw = async ({ signal }: AbortController) => {
      const size = await pdf.sizeOf(page);
      const room = { width: place.clientWidth, height: place.clientHeight };
      const lies = turnedSize(size, turn);
      const scale = Math.min(room.width / lies.width, room.height / lies.height);
      const largest = Math.sqrt(MOST_PIXELS / (size.width * size.height));
      const canvas = window.document.createElement('canvas');
      await pdf.draw(page, canvas, Math.min(scale * times * devicePixelRatio, largest), signal);
      onLaid({
        ...{ place: room, scale },
        sheet: { width: size.width * scale, height: size.height * scale },
      });
      sheet.replaceChildren(canvas);
    };
    const begin = () => {
      stop.abort();
      const mine = (stop = new AbortController());
      draw(mine).then(
        () => setFailed(false),
        () => {
          if (!mine.signal.aborted) setFailed(true);
        },
      );
    };
    const observer = new ResizeObserver(begin);
    observer.observe(place);
    return () => {
      observer.disconnect();
      stop.abort();
    };
  }, [holder, pdf, page, turn, times, onLaid]);
  return failed;
}

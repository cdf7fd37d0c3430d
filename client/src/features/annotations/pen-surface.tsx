// Takes the pen over one page: while it lies there one finger, pen or mouse draws, and does not scroll.
import type { NoteColour, Point } from '@hop/shared/annotations/annotation.js';
import { useRef } from 'react';
import { Drawing } from './note-drawing';
import styles from './note-layer.module.css';
import { pointOn, type ShownPage } from './page-point';
import { pathOf, simplified } from './stroke';
import { useOneHand } from './use-one-hand';

/** More than a hand draws without lifting; a stroke is cut there. */
const MOST_RAW_POINTS = 2_000;

interface PenSurfaceProps {
  page: ShownPage;
  colour: NoteColour;
  onStroke: (points: Point[]) => void;
}

export function PenSurface({ page, colour, onStroke }: PenSurfaceProps) {
  const line = useRef<SVGPathElement>(null);
  const points = useRef<Point[]>([]);
  const show = () =>
    line.current?.setAttribute('d', points.current.length === 0 ? '' : pathOf(points.current));
  const drop = () => {
    points.current = [];
    show();
  };
  const hand = useOneHand({
    begin(event, surface) {
      points.current = [pointOn(surface.getBoundingClientRect(), event, page)];
      show();
    },
    move(events, surface) {
      const sheet = surface.getBoundingClientRect();
      for (const event of events.slice(0, MOST_RAW_POINTS - points.current.length))
        points.current.push(pointOn(sheet, event, page));
      show();
    },
    end() {
      const drawn = points.current;
      drop();
      onStroke(simplified(drawn));
    },
    drop,
  });
  return (
    <div className={styles.surface} data-pen data-own-drag {...hand}>
      <Drawing width={page.width} height={page.height}>
        <g data-colour={colour}>
          <path ref={line} className={styles.stroke} />
        </g>
      </Drawing>
    </div>
  );
}

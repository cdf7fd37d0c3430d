// Smaller, as large as it fits, larger.
import { Maximize, MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui';
import type { ReadingLook } from './reading-look';
import type { ReaderControls } from './viewer-bar';
import { FULL_WIDTH, larger, LARGEST, smaller, SMALLEST } from './zoom-steps';

type ZoomButtonsProps = Pick<ReaderControls, 'zoom' | 'ready' | 'onZoom'> &
  Pick<ReadingLook, 'mode'> & { boxed?: boolean };

export function ZoomButtons({ zoom, ready, mode, boxed, onZoom }: ZoomButtonsProps) {
  const { t } = useTranslation('documents');
  const inColumn = mode === 'column';
  return (
    <>
      <IconButton
        {...(boxed && { boxed })}
        icon={ZoomOut}
        label={t('zoomOut')}
        disabled={!ready || zoom <= SMALLEST}
        onClick={() => onZoom(smaller(zoom))}
      />
      <IconButton
        {...(boxed && { boxed })}
        icon={inColumn ? MoveHorizontal : Maximize}
        label={t(inColumn ? 'zoomFit' : 'zoomWhole')}
        disabled={!ready || zoom === FULL_WIDTH}
        onClick={() => onZoom(FULL_WIDTH)}
      />
      <IconButton
        {...(boxed && { boxed })}
        icon={ZoomIn}
        label={t('zoomIn')}
        disabled={!ready || zoom >= LARGEST}
        onClick={() => onZoom(larger(zoom))}
      />
    </>
  );
}

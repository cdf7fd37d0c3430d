// Picks the text size; everything written grows, everything touched stays large.
import { useTranslation } from 'react-i18next';
import { Segmented } from './segmented';
import { setZoom, useZoom, zooms, type Zoom } from './zoom';

const options = zooms.map((zoom) => ({ value: zoom, label: `${zoom}\u00a0%` }));

export function ZoomToggle() {
  const { t } = useTranslation('ui');
  return (
    <Segmented<Zoom> label={t('zoom')} value={useZoom()} options={options} onChange={setZoom} />
  );
}

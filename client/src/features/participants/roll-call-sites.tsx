// Presence per site; choosing one shows only its people, choosing it again shows everybody.
import { byPosition } from '@hop/shared/core/ordering.js';
import type { RollCount } from '@hop/shared/participants/roll-call.js';
import { useTranslation } from 'react-i18next';
import { useEntities, useEntity, useScope } from '../../live';
import { cx } from '../../ui';
import styles from './people.module.css';

interface RollCallSitesProps {
  counts: ReadonlyMap<string | null, RollCount>;
  chosenId: string | null;
  onChoose: (siteId: string | null) => void;
}

export function RollCallSites({ counts, chosenId, onChoose }: RollCallSitesProps) {
  const { t } = useTranslation('participants');
  const sites = useEntities('site').toSorted(byPosition);
  const { meetingId } = useScope();
  // Before the opening nobody is late, so nothing is loud.
  const begun = useEntity('meeting', meetingId)?.state === 'inSession';
  if (sites.length === 0) return null;
  return (
    <div className={styles.sites} role="group" aria-label={t('rollCall.sites')}>
      {sites.map((site) => {
        const heads = counts.get(site.id)?.all;
        const expected = heads?.expected ?? 0;
        const present = heads?.present ?? 0;
        return (
          <button
            key={site.id}
            type="button"
            className={cx(styles.site, begun && expected > 0 && present === 0 && styles.short)}
            aria-pressed={chosenId === site.id}
            onClick={() => onChoose(chosenId === site.id ? null : site.id)}
          >
            <span className={styles.siteName}>{site.name}</span>
            <span>{t('rollCall.ofExpected', { present, expected })}</span>
          </button>
        );
      })}
    </div>
  );
}

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
  const inSession = useEntity('meeting', meetingId)?.state === 'inSession';
  if (sites.length === 0) return null;
  const empty = sites.filter((site) => (counts.get(site.id)?.all.present ?? 0) === 0);
  // Loud only while it is an exception: not before the opening, and not while most are still coming.
  const loud = inSession && empty.length * 2 < sites.length;
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
            className={cx(styles.site, loud && expected > 0 && present === 0 && styles.short)}
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

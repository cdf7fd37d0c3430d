// The roll of a sitting to take away: as an official document or for a spreadsheet. With several sittings, of the one chosen.
import type { Sitting } from '@hop/shared/meetings/meeting.js';
import { Download, PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../lib/slot';
import { useCan, useEntities, useEntity, useScope } from '../../live';
import { ButtonLink, SelectField } from '../../ui';
import styles from './people.module.css';

const formats = ['pdf', 'docx', 'xlsx'] as const;

export function RollFiles() {
  const { t } = useTranslation('participants');
  const { meetingId } = useScope();
  const current = useEntity('meeting', meetingId)?.currentSittingId ?? null;
  const sittings: readonly Sitting[] = useEntities('sitting').toSorted(
    (one, other) => one.number - other.number,
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const sittingId = chosen ?? current;
  if (!useCan('attendance.readRoll') || sittingId === null) return null;
  const base = `/api/meetings/${meetingId ?? ''}/sittings/${sittingId}/roll`;
  return (
    <div className={styles.tools} role="group" aria-label={t('rollCall.files.label')}>
      {sittings.length > 1 && (
        <SelectField
          label={t('rollCall.files.sitting')}
          data={sittings.map(({ id, number }) => ({
            value: id,
            label: t('rollCall.files.nth', { number }),
          }))}
          value={sittingId}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {formats.map((format) => (
        <ButtonLink
          key={format}
          variant="quiet"
          icon={format === 'pdf' ? Download : undefined}
          reloadDocument
          download
          aria-label={t(`rollCall.files.whole.${format}`)}
          to={withSlot(`${base}?format=${format}`)}
        >
          {t(`rollCall.files.${format}`)}
        </ButtonLink>
      ))}
      <ButtonLink
        variant="quiet"
        icon={PenLine}
        reloadDocument
        download
        to={withSlot(`${base}/sign-in?by=unit`)}
      >
        {t('rollCall.files.signIn')}
      </ButtonLink>
    </div>
  );
}

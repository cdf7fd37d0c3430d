// What is worth a look before a meeting is submitted or issued: a button with the count, and behind it each thing with what to do.
import type { PreparationWarning } from '@hop/shared/meetings/preparation-checks.js';
import { TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Dialog, Row, RowList } from '../../ui';
import { usePreparationWarnings } from './use-preparation-warnings';

/** Leads to where it is mended; left out where one cannot go there. */
export type OnMend = (warning: PreparationWarning) => void;

/** Absent when there is nothing to say. */
export function PreparationChecks({ onMend }: { onMend?: OnMend }) {
  const { t } = useTranslation('meetings');
  const count = usePreparationWarnings().length;
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  if (count === 0) return null;
  return (
    <>
      <Button icon={TriangleAlert} onClick={() => setOpen(true)}>
        {t('checks.open', { count })}
      </Button>
      <Dialog
        open={open}
        wide
        title={t('checks.title')}
        onClose={close}
        acts={<Button onClick={close}>{t('checks.close')}</Button>}
      >
        <p>{t('checks.words')}</p>
        <PreparationList
          onMend={
            onMend &&
            ((warning) => {
              close();
              onMend(warning);
            })
          }
        />
      </Dialog>
    </>
  );
}

export function PreparationList({ onMend }: { onMend?: OnMend | undefined }) {
  const { t } = useTranslation('meetings');
  return (
    <RowList framed label={t('checks.title')}>
      {usePreparationWarnings().map((warning) => {
        const { key, ...values } = warning;
        return (
          <Row
            key={key}
            icon={TriangleAlert}
            title={t(`checks.${key}.title`, values)}
            detail={t(`checks.${key}.todo`, values)}
            {...(onMend && { onOpen: () => onMend(warning) })}
          />
        );
      })}
    </RowList>
  );
}

// The programme as a file to print: PDF or Word, for whom it is meant. Plain links, so that the browser shows the progress itself.
import { readerCircles, type ReaderCircle } from '@hop/shared/documents/document.js';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withSlot } from '../../../lib/slot';
import { useCan, useEntities, useScope } from '../../../live';
import { Button, ButtonLink, Dialog, SelectField } from '../../../ui';
import styles from './builder.module.css';

const formats = ['pdf', 'docx'] as const;

export function PrintAgenda() {
  const { t } = useTranslation('agenda');
  const { meetingId } = useScope();
  const [open, setOpen] = useState(false);
  const [readers, setReaders] = useState<ReaderCircle>('everyone');
  const isRestricted = useEntities('agendaItem').some(({ access }) => access !== 'everyone');
  if (!useCan('agenda.export')) return null;
  const close = (): void => setOpen(false);
  return (
    <>
      <Button icon={Download} onClick={() => setOpen(true)}>
        {t('print.button')}
      </Button>
      <Dialog
        open={open}
        title={t('print.title')}
        onClose={close}
        acts={<Button onClick={close}>{t('print.close')}</Button>}
      >
        <div className={styles.form}>
          {isRestricted && (
            <SelectField
              label={t('print.readers')}
              hint={t('print.readersHint')}
              data={readerCircles.map((value) => ({ value, label: t(`access.${value}`) }))}
              value={readers}
              onChange={(event) => {
                const chosen = readerCircles.find((one) => one === event.currentTarget.value);
                if (chosen) setReaders(chosen);
              }}
            />
          )}
          <div className={styles.acts}>
            {formats.map((format) => (
              <ButtonLink
                key={format}
                icon={Download}
                reloadDocument
                download
                to={withSlot(
                  `/api/meetings/${meetingId ?? ''}/agenda?format=${format}&for=${readers}`,
                )}
              >
                {t(`print.${format}`)}
              </ButtonLink>
            ))}
          </div>
        </div>
      </Dialog>
    </>
  );
}

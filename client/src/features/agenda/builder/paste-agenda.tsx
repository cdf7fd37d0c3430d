// Many items at once from a programme that was written elsewhere: paste, look at what was read, correct it, add it as one act.
import { addManyAgendaItems, MOST_ADDED } from '@hop/shared/agenda/agenda-commands.js';
import { parsePastedAgenda, type PastedItem } from '@hop/shared/agenda/pasted-agenda.js';
import { ClipboardPaste } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../../../live';
import { Button, Dialog, SelectField, TextAreaField } from '../../../ui';
import { useSittings } from '../use-sittings';
import styles from './paste-agenda.module.css';
import { MOST_TITLE, PastedPreview } from './pasted-preview';
import { linesOfHtml } from './word-html';

export function PasteAgenda() {
  const { t } = useTranslation('agenda');
  const [open, setOpen] = useState(false);
  const close = (): void => setOpen(false);
  return (
    <>
      <Button variant="quiet" icon={ClipboardPaste} onClick={() => setOpen(true)}>
        {t('paste.button')}
      </Button>
      <Dialog wide open={open} title={t('paste.title')} onClose={close}>
        <PasteForm onClose={close} />
      </Dialog>
    </>
  );
}

function PasteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('agenda');
  const { sittings } = useSittings();
  const [text, setText] = useState('');
  const [items, setItems] = useState<readonly PastedItem[]>([]);
  const [sittingId, setSittingId] = useState('');
  const { act, busy } = useAct(addManyAgendaItems, {
    done: ({ agendaItemIds }) => t('paste.added', { count: agendaItemIds.length }),
  });
  const read = (pasted: string): void => {
    setText(pasted);
    setItems(parsePastedAgenda(pasted));
  };
  const isTooLong = items.some(({ title }) => title.length > MOST_TITLE);
  const isTooMany = items.length > MOST_ADDED;
  const isUnnamed = items.some(({ title }) => title.trim() === '');
  const add = async (): Promise<void> => {
    const place = sittingId === '' ? {} : { sittingId };
    if ((await act({ items: [...items], ...place })) !== null) onClose();
  };
  return (
    <div className={styles.form}>
      <TextAreaField
        label={t('paste.text')}
        hint={t('paste.how')}
        minRows={items.length === 0 ? 8 : 3}
        maxRows={items.length === 0 ? 8 : 3}
        value={text}
        onChange={(event) => read(event.currentTarget.value)}
        onPaste={(event) => {
          const lines = linesOfHtml(event.clipboardData.getData('text/html'));
          if (lines === null || text.trim() !== '') return;
          event.preventDefault();
          read(lines);
        }}
      />
      {items.length > 0 && (
        <>
          <p role="status" className={styles.count}>
            {t('paste.read', { count: items.length })}
          </p>
          <PastedPreview items={items} onChange={setItems} />
          {sittings.length > 1 && (
            <SelectField
              label={t('sitting.field')}
              data={[
                { value: '', label: t('paste.atEnd') },
                ...sittings.map(({ id, number }) => ({
                  value: id,
                  label: t('sitting.name', { number }),
                })),
              ]}
              value={sittingId}
              onChange={(event) => setSittingId(event.currentTarget.value)}
            />
          )}
        </>
      )}
      {isTooMany && <p className={styles.problem}>{t('paste.tooMany', { most: MOST_ADDED })}</p>}
      {isTooLong && <p className={styles.problem}>{t('paste.tooLong', { most: MOST_TITLE })}</p>}
      <div className={styles.acts}>
        <Button onClick={onClose}>{t('builder.cancel')}</Button>
        <Button
          variant="primary"
          disabled={items.length === 0 || isTooMany || isTooLong || isUnnamed}
          busy={busy}
          busyLabel={t('builder.sending')}
          onClick={() => void add()}
        >
          {items.length === 0 ? t('paste.addNone') : t('paste.add', { count: items.length })}
        </Button>
      </div>
    </div>
  );
}

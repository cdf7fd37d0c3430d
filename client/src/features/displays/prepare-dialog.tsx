// What displays shall show when a moment of the meeting comes: for all or for one of them, with a small picture of it.
import { prepareDisplay } from '@hop/shared/displays/displays-commands.js';
import { preparedAt } from '@hop/shared/displays/prepared-now.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, Dialog, SelectField } from '../../ui';
import styles from './displays.module.css';
import type { Moment, Preview } from './moments';
import { PictureFields } from './picture-fields';
import { pictureOf, valuesOf } from './picture-values';

type PrepareDialogProps = Moment & { title: string; preview: Preview; onDone: () => void };

export function PrepareDialog({ title, preview, onDone, ...moment }: PrepareDialogProps) {
  const { t } = useTranslation('displays');
  const prepared = useEntities('preparedScene');
  const displays = useEntities('display').toSorted((a, b) => a.pairedAt - b.pairedAt);
  const { act, busy } = useAct(prepareDisplay, { done: () => t('prepare.done') });
  const valuesFor = (id: string | null) =>
    valuesOf(preparedAt(prepared, moment.moment, moment.agendaItemId, id)?.picture);
  const [displayId, setDisplayId] = useState<string | null>(null);
  const [values, setValues] = useState(() => valuesFor(null));
  const [checked, setChecked] = useState(false);
  const picture = pictureOf(values);
  const save = async (): Promise<void> => {
    setChecked(true);
    if (picture === undefined) return;
    if ((await act({ ...moment, displayId, picture })) !== null) onDone();
  };
  const choose = (id: string | null): void => {
    setDisplayId(id);
    setValues(valuesFor(id));
    setChecked(false);
  };
  return (
    <Dialog
      open
      wide
      title={t('prepare.title', { moment: title })}
      onClose={onDone}
      acts={
        <>
          <Button onClick={onDone}>{t('prepare.stay')}</Button>
          <Button
            variant="primary"
            busy={busy}
            busyLabel={t('prepare.saving')}
            onClick={() => void save()}
          >
            {t('prepare.save')}
          </Button>
        </>
      }
    >
      <p>{t('prepare.words')}</p>
      <div className={styles.preparing}>
        <div className={styles.form}>
          {displays.length > 0 && (
            <SelectField
              label={t('prepare.for')}
              data={[
                { value: '', label: t('all') },
                ...displays.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={displayId ?? ''}
              onChange={(event) => choose(event.currentTarget.value || null)}
            />
          )}
          <PictureFields
            {...moment}
            ofOne={displayId !== null}
            values={values}
            checked={checked}
            onChange={setValues}
          />
        </div>
        {preview(moment, picture ?? null)}
      </div>
    </Dialog>
  );
}

// Changes how somebody is called and reached, and where they belong. When a colleague was faster both texts are shown.
import { emailSchema, editPerson } from '@hop/shared/office/office-commands.js';
import { showPhone } from '@hop/shared/invitations/phone-numbers.js';
import type { Person } from '@hop/shared/office/office.js';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useCommand, useEntities } from '../../live';
import { BothVersions, Button, Dialog, SelectField, showToast, TextField } from '../../ui';
import styles from './office.module.css';

const texts = ['honorific', 'name', 'position', 'phone', 'email'] as const;

const fieldsOf = ({ honorific, name, position, unitId, phone, email }: Person) => ({
  ...{ honorific, name, position, unitId: unitId ?? '' },
  ...{ phone: phone === null ? '' : showPhone(phone), email: email ?? '' },
});

export function EditPerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const { t } = useTranslation('office');
  const units = useEntities('unit').filter(({ trashed }) => !trashed);
  const positions = useEntities('catalogueEntry').filter(
    ({ kind, trashed }) => kind === 'position' && !trashed,
  );
  const listId = useId();
  const { send, state } = useCommand(editPerson);
  const draft = useDraft(`person:${person.id}`, person.version, fieldsOf(person));
  const { values } = draft;
  const [error, setError] = useState('');
  const wrongMail = values.email !== '' && !emailSchema.safeParse(values.email).success;
  const unitName = (id: string): string =>
    units.find((unit) => unit.id === id)?.name ?? t('person.noUnit');
  const save = async (): Promise<void> => {
    const { baseVersion, changes } = draft;
    const { unitId, email, ...plain } = changes;
    try {
      const { version } = await send({
        ...{ personId: person.id, baseVersion, ...plain },
        ...(unitId !== undefined && { unitId: unitId === '' ? null : unitId }),
        ...(email !== undefined && { email: email === '' ? null : email }),
      });
      draft.saved(version, changes);
      showToast({ tone: 'ok', title: t('person.saved', { name: values.name }) });
      onClose();
    } catch (refused) {
      setError(refusalText(refused));
    }
  };
  return (
    <Dialog
      open
      wide
      title={t('person.editOf', { name: person.name })}
      onClose={onClose}
      acts={
        <>
          <Button onClick={onClose}>{t('stay')}</Button>
          <Button
            variant="primary"
            disabled={!draft.dirty || draft.stale || wrongMail || values.name.trim() === ''}
            busy={state === 'sending'}
            busyLabel={t('saving')}
            onClick={() => void save()}
          >
            {t('person.save')}
          </Button>
        </>
      }
    >
      <div className={styles.fields}>
        {texts.map((field) => (
          <TextField
            key={field}
            label={t(`person.${field}`)}
            list={field === 'position' ? listId : undefined}
            error={field === 'email' && wrongMail ? t('person.emailWrong') : undefined}
            value={values[field]}
            onChange={(event) => draft.set({ [field]: event.currentTarget.value })}
          />
        ))}
        <datalist id={listId}>
          {positions.map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
        <SelectField
          label={t('person.unit')}
          value={values.unitId}
          onChange={(event) => draft.set({ unitId: event.currentTarget.value })}
          data={[
            { value: '', label: t('person.noUnit') },
            ...units.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {draft.stale && (
        <BothVersions
          fields={(Object.keys(draft.changes) as (keyof typeof values)[]).map((key) => ({
            key,
            label: t(key === 'unitId' ? 'person.unit' : `person.${key}`),
            mine: key === 'unitId' ? unitName(values.unitId) : values[key],
            present: key === 'unitId' ? unitName(draft.present.unitId) : draft.present[key],
          }))}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      {error !== '' && !draft.stale && <p role="alert">{error}</p>}
    </Dialog>
  );
}

// A display named before its screen is there: what it shows can be prepared, and its code is typed for it later.
import { byPosition } from '@hop/shared/core/ordering.js';
import { addDisplay } from '@hop/shared/displays/displays-commands.js';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, SelectField, TextField } from '../../ui';
import styles from './displays.module.css';

export function NameForm() {
  const { t } = useTranslation('displays');
  const sites = useEntities('site').toSorted(byPosition);
  const [name, setName] = useState('');
  const [siteId, setSiteId] = useState('');
  const [checked, setChecked] = useState(false);
  const { act, busy } = useAct(addDisplay, { done: () => t('advance.done') });
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (name.trim() === '' || (await act({ name, siteId: siteId || null })) === null) return;
    setName('');
    setChecked(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void add(event)}>
      <p>{t('advance.words')}</p>
      <TextField
        label={t('name')}
        hint={t('advance.hint')}
        error={checked && name.trim() === '' ? t('nameNeeded') : undefined}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {sites.length > 0 && (
        <SelectField
          label={t('site')}
          data={[
            { value: '', label: t('noSite') },
            ...sites.map((site) => ({ value: site.id, label: site.name })),
          ]}
          value={siteId}
          onChange={(event) => setSiteId(event.currentTarget.value)}
        />
      )}
      <Button type="submit" busy={busy} busyLabel={t('advance.busy')}>
        {t('advance.act')}
      </Button>
    </form>
  );
}

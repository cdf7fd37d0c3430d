// Pairing a screen by the six digits that it shows: a new one, or one that was named in advance. At a site's own desk the site
// is given.
import { byPosition } from '@hop/shared/core/ordering.js';
import { pairDisplay, takeOverDisplay } from '@hop/shared/displays/displays-commands.js';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct, useEntities } from '../../live';
import { Button, SelectField, TextField } from '../../ui';
import { CodeField, wholeCode } from './code-field';
import styles from './displays.module.css';

export function PairForm({ siteId, onPaired }: { siteId?: string; onPaired?: () => void }) {
  const { t } = useTranslation('displays');
  const sites = useEntities('site').toSorted(byPosition);
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const [chosenSite, setChosenSite] = useState('');
  const [checked, setChecked] = useState(false);
  const named = useEntities('display').filter(
    (display) => display.unpaired && (siteId === undefined || display.siteId === siteId),
  );
  const [chosenDisplay, setChosenDisplay] = useState('');
  const first = named.find(({ id }) => id === chosenDisplay);
  const pairing = useAct(pairDisplay, { done: () => t('paired') });
  const takingOver = useAct(takeOverDisplay, { done: () => t('paired') });
  const code = wholeCode(typed);
  const pair = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (code === null || (!first && name.trim() === '')) return;
    const result = first
      ? await takingOver.act({ displayId: first.id, code })
      : await pairing.act({ code, name, siteId: siteId ?? (chosenSite || null) });
    if (result === null) return;
    setTyped('');
    setName('');
    setChosenDisplay('');
    setChecked(false);
    onPaired?.();
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void pair(event)}>
      <p>{t('how')}</p>
      <CodeField value={typed} checked={checked} onChange={setTyped} />
      {named.length > 0 && (
        <SelectField
          label={t('advance.which')}
          data={[
            { value: '', label: t('advance.new') },
            ...named.map((display) => ({ value: display.id, label: display.name })),
          ]}
          value={first?.id ?? ''}
          onChange={(event) => setChosenDisplay(event.currentTarget.value)}
        />
      )}
      {!first && (
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          error={checked && name.trim() === '' ? t('nameNeeded') : undefined}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {!first && siteId === undefined && (
        <SelectField
          label={t('site')}
          data={[
            { value: '', label: t('noSite') },
            ...sites.map((site) => ({ value: site.id, label: site.name })),
          ]}
          value={chosenSite}
          onChange={(event) => setChosenSite(event.currentTarget.value)}
        />
      )}
      <Button
        variant="primary"
        type="submit"
        busy={pairing.busy || takingOver.busy}
        busyLabel={t('pairing')}
      >
        {t('pair')}
      </Button>
    </form>
  );
}

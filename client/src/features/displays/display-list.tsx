// Paired screens, and pairing another by the six digits that it shows.
import { byPosition } from '@hop/shared/core/ordering.js';
import type { Display } from '@hop/shared/displays/display.js';
import { pairDisplay, removeDisplay } from '@hop/shared/displays/displays-commands.js';
import { Monitor, MonitorX } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format';
import { useAct, useEntities } from '../../live';
import { Button, Card, ConfirmDialog, Empty, Row, RowList, SelectField, TextField } from '../../ui';
import styles from './display-list.module.css';

const SIX_DIGITS = /^\d{3} ?\d{3}$/;

export function DisplayList() {
  const { t } = useTranslation('displays');
  const displays = useEntities('display').toSorted((one, other) => one.pairedAt - other.pairedAt);
  const sites = new Map(useEntities('site').map((site) => [site.id, site.name]));
  if (displays.length === 0)
    return (
      <Empty icon={Monitor} title={t('none')}>
        {t('noneWords')}
      </Empty>
    );
  return (
    <Card flush>
      <RowList label={t('label')}>
        {displays.map((display) => (
          <Row
            key={display.id}
            icon={Monitor}
            title={display.name}
            detail={t('pairedAt', {
              site: sites.get(display.siteId ?? '') ?? t('noSite'),
              at: formatDateTime(display.pairedAt),
            })}
            act={<RemoveButton display={display} />}
          />
        ))}
      </RowList>
    </Card>
  );
}

export function PairForm() {
  const { t } = useTranslation('displays');
  const sites = useEntities('site').toSorted(byPosition);
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [siteId, setSiteId] = useState('');
  const [checked, setChecked] = useState(false);
  const { act, busy } = useAct(pairDisplay, { done: () => t('paired') });
  const codeIsWhole = SIX_DIGITS.test(code.trim());
  const pair = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setChecked(true);
    if (!codeIsWhole || name.trim() === '') return;
    const result = await act({ code: code.trim(), name, siteId: siteId || null });
    if (result === null) return;
    setCode('');
    setName('');
    setChecked(false);
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void pair(event)}>
      <p>{t('how')}</p>
      <TextField
        label={t('code')}
        hint={t('codeHint')}
        error={checked && !codeIsWhole ? t('codeNeeded') : undefined}
        inputMode="numeric"
        autoComplete="off"
        maxLength={7}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        error={checked && name.trim() === '' ? t('nameNeeded') : undefined}
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <SelectField
        label={t('site')}
        data={[
          { value: '', label: t('noSite') },
          ...sites.map((site) => ({ value: site.id, label: site.name })),
        ]}
        value={siteId}
        onChange={(event) => setSiteId(event.currentTarget.value)}
      />
      <Button variant="primary" type="submit" busy={busy} busyLabel={t('pairing')}>
        {t('pair')}
      </Button>
    </form>
  );
}

function RemoveButton({ display }: { display: Display }) {
  const { t } = useTranslation('displays');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeDisplay, {
    done: () => t('removed', { name: display.name }),
  });
  const remove = async (): Promise<void> => {
    await act({ displayId: display.id });
    setAsking(false);
  };
  return (
    <>
      <Button variant="danger" icon={MonitorX} onClick={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('removeQuestion', { name: display.name })}
        consequence={t('removeConsequence')}
        stayLabel={t('keep')}
        actLabel={t('remove')}
        tone="danger"
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </>
  );
}

// A new notice: its words, to whom, whether it must be acknowledged, and whether displays may show it. What is typed outlives a reload.
import type { ArgsInputOf } from '@hop/shared/core/contract.js';
import { MESSAGE_LENGTH, sendMessage } from '@hop/shared/messages/messages-commands.js';
import { isServed } from '@hop/shared/messages/receiving.js';
import { compareNames } from '@hop/shared/participants/names.js';
import { positionAtUnit } from '@hop/shared/participants/position-at-unit.js';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { readTab, writeTab } from '../../lib/tab-storage';
import { useAct, useEntities, useScope } from '../../live';
import { Button, Card, Check, Segmented, SelectField, TextAreaField } from '../../ui';
import styles from './messages.module.css';

type To = ArgsInputOf<typeof sendMessage>['to'];
const audiences = ['all', 'site', 'person'] as const;

/** Null until there is somebody to choose. */
function recipientOf(audience: To['audience'], chosen: string | undefined): To | null {
  if (audience === 'all') return { audience };
  if (chosen === undefined) return null;
  return audience === 'site' ? { audience, siteId: chosen } : { audience, participantId: chosen };
}

export function ComposeForm() {
  const { t } = useTranslation('messages');
  const { meetingId } = useScope();
  const key = `notice ${meetingId ?? ''}`;
  const [text, setText] = useState(() => readTab(key) ?? '');
  const [audience, setAudience] = useState<To['audience']>('all');
  const [picked, setPicked] = useState<string | null>(null);
  const [mustAcknowledge, setMust] = useState(true);
  const [onDisplays, setOnDisplays] = useState(false);
  const choices = useChoices(audience);
  const { act, busy } = useAct(sendMessage, {
    done: ({ recipients }) => t('compose.done', { count: recipients }),
  });
  const chosen = choices.find(({ value }) => value === picked) ?? choices[0];
  const to = recipientOf(audience, chosen?.value);
  const write = (next: string): void => {
    setText(next);
    writeTab(key, next === '' ? null : next);
  };
  const send = async (): Promise<void> => {
    if (to === null) return;
    const shown = onDisplays && audience === 'all';
    if ((await act({ to, text, mustAcknowledge, onDisplays: shown })) !== null) write('');
  };
  return (
    <Card title={t('compose.title')} level={3}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void send();
        }}
      >
        <TextAreaField
          label={t('compose.text')}
          hint={t('compose.left', { left: formatNumber(MESSAGE_LENGTH - text.length) })}
          maxLength={MESSAGE_LENGTH}
          minRows={2}
          autosize
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <Segmented
          label={t('compose.to')}
          value={audience}
          options={audiences.map((value) => ({ value, label: t(`compose.${value}`) }))}
          onChange={setAudience}
        />
        {audience !== 'all' && (
          <SelectField
            label={t(audience === 'site' ? 'compose.whichSite' : 'compose.whichPerson')}
            data={choices}
            value={chosen?.value ?? ''}
            onChange={(event) => setPicked(event.currentTarget.value)}
          />
        )}
        <Check checked={mustAcknowledge} onChange={setMust}>
          {t('compose.mustAcknowledge')}
        </Check>
        {audience === 'all' && (
          <Check checked={onDisplays} onChange={setOnDisplays}>
            {t('compose.onDisplays')}
            {onDisplays && <span className={styles.who}>{t('compose.onDisplaysWords')}</span>}
          </Check>
        )}
        <Button
          type="submit"
          variant="primary"
          icon={Megaphone}
          busy={busy}
          busyLabel={t('compose.sending')}
          disabled={text.trim() === '' || to === null}
        >
          {t('compose.send')}
        </Button>
      </form>
    </Card>
  );
}

function useChoices(audience: To['audience']): { value: string; label: string }[] {
  const sites = useEntities('site').toSorted((a, b) => a.position - b.position);
  const people = useEntities('participant').filter(({ role }) => isServed(role));
  if (audience === 'site') return sites.map(({ id, name }) => ({ value: id, label: name }));
  return people
    .toSorted((a, b) => compareNames(a.name, b.name))
    .map(({ id, name, position, unitName }) => ({
      value: id,
      label: [name, positionAtUnit(position, unitName)].filter((part) => part !== '').join(', '),
    }));
}

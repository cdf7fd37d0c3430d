// The chair's conclusion. It saves itself after a pause and says so; when a colleague has written meanwhile, both texts
// are shown and nothing is overwritten.
import { writeConclusion } from '@hop/shared/minutes/minutes-commands.js';
import { Check, Clock, PenLine } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../../lib/format';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useCommand, useEntity, useScope } from '../../live';
import { Badge, BothVersions, Card, TextAreaField } from '../../ui';
import styles from './minutes.module.css';

const PAUSE_MS = 1_500;

export function ConclusionEditor() {
  const { t } = useTranslation('minutes');
  const { meetingId } = useScope();
  const row = useEntity('conclusion', meetingId);
  const draft = useDraft(`conclusion-${meetingId ?? ''}`, row?.version ?? 0, {
    text: row?.text ?? '',
  });
  const { send, state, refusal } = useCommand(writeConclusion);
  const { text } = draft.values;
  const mayGo = draft.dirty && !draft.stale && state !== 'sending';

  const save = (): void => {
    if (!mayGo) return;
    const sent = { text };
    send({ baseVersion: draft.baseVersion, ...sent }).then(
      ({ version }) => draft.saved(version, sent),
      // The words of the refusal stand under the field.
      () => undefined,
    );
  };
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    // A blank at the end means that a word is on its way; the server would cut it off under the finger.
    if (!mayGo || text !== text.trimEnd()) return;
    const timer = setTimeout(() => latest.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [mayGo, text]);

  const word =
    state === 'sending'
      ? { icon: Clock, tone: 'neutral' as const, label: t('conclusion.saving') }
      : draft.dirty
        ? { icon: PenLine, tone: 'warn' as const, label: t('conclusion.unsaved') }
        : row
          ? {
              icon: Check,
              tone: 'ok' as const,
              label: t('conclusion.savedAt', { at: formatTime(row.writtenAt) }),
            }
          : { icon: PenLine, tone: 'neutral' as const, label: t('conclusion.notYet') };
  return (
    <Card
      title={t('conclusion.title')}
      aside={
        <span role="status">
          <Badge icon={word.icon} tone={word.tone}>
            {word.label}
          </Badge>
        </span>
      }
    >
      <TextAreaField
        minRows={6}
        label={t('conclusion.text')}
        hint={t('conclusion.hint')}
        error={refusal && !draft.stale && draft.dirty ? refusalText(refusal) : undefined}
        maxLength={20_000}
        value={text}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
        onBlur={save}
      />
      {draft.stale && (
        <div className={styles.form}>
          <BothVersions
            fields={[
              {
                key: 'text',
                label: t('conclusion.title'),
                mine: text,
                present: draft.present.text,
              },
            ]}
            onKeepMine={draft.keepMine}
            onTakePresent={draft.takePresent}
          />
        </div>
      )}
    </Card>
  );
}

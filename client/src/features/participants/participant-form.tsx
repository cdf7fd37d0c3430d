// Changing one person's place in the meeting, and taking the person off the list.
import { Refusal } from '@hop/shared/core/refusal.js';
import type { Participant } from '@hop/shared/participants/participant.js';
import {
  editParticipant,
  removeParticipant,
} from '@hop/shared/participants/participants-commands.js';
import { UserMinus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useAct, useCommand, useEntities } from '../../live';
import { Avatar, BothVersions, Button, ConfirmDialog, showToast } from '../../ui';
import { standing, titledName } from './people';
import styles from './people.module.css';
import { PlaceFields, type PlaceValues } from './place-fields';

interface ParticipantFormProps {
  person: Participant;
  onRemoved: () => void;
}

export function ParticipantForm({ person, onRemoved }: ParticipantFormProps) {
  const { t } = useTranslation('participants');
  const { send, state } = useCommand(editParticipant);
  const sites = new Map(useEntities('site').map((site) => [site.id, site.name]));
  const { role, votingRight, voteWeight, siteId, seat } = person;
  const present: PlaceValues = { role, votingRight, voteWeight, siteId, seat };
  const draft = useDraft(person.id, person.version, present);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { changes, baseVersion } = draft;
    try {
      const { version } = await send({ participantId: person.id, baseVersion, ...changes });
      draft.saved(version, changes);
      showToast({ tone: 'ok', title: t('form.saved', { name: titledName(person) }) });
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'stale';
      showToast({ tone: 'no', title: isStale ? t('form.stale') : refusalText(error) });
    }
  };
  const inWords = (values: Partial<PlaceValues>, field: keyof PlaceValues): string => {
    switch (field) {
      case 'role':
        return t(`role.${values.role ?? 'delegate'}`);
      case 'votingRight':
        return t(values.votingRight ? 'votes' : 'votesNot');
      case 'voteWeight':
        return formatNumber(values.voteWeight ?? 1);
      case 'siteId':
        return sites.get(values.siteId ?? '') ?? t('noSite');
      case 'seat':
        return values.seat ?? '';
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <div className={styles.person}>
        <Avatar name={person.name} />
        <p>{standing(person)}</p>
      </div>
      <PlaceFields values={draft.values} onChange={draft.set} />
      {draft.stale && (
        <BothVersions
          fields={(Object.keys(draft.changes) as (keyof PlaceValues)[]).map((field) => ({
            key: field,
            label: t(`field.${field}`),
            mine: inWords(draft.changes, field),
            present: inWords(draft.present, field),
          }))}
          onKeepMine={draft.keepMine}
          onTakePresent={draft.takePresent}
        />
      )}
      <div className={styles.acts}>
        <Button
          variant="primary"
          type="submit"
          disabled={!draft.dirty || draft.stale}
          busy={state === 'sending'}
          busyLabel={t('sending')}
        >
          {t('form.save')}
        </Button>
        {draft.dirty && !draft.stale && (
          <Button onClick={draft.takePresent}>{t('form.giveUp')}</Button>
        )}
        <RemoveButton person={person} onRemoved={onRemoved} />
      </div>
    </form>
  );
}

function RemoveButton({ person, onRemoved }: ParticipantFormProps) {
  const { t } = useTranslation('participants');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeParticipant, {
    done: () => t('form.removed', { name: titledName(person) }),
  });
  const remove = async (): Promise<void> => {
    const result = await act({ participantId: person.id });
    setAsking(false);
    if (result !== null) onRemoved();
  };
  return (
    <>
      <Button variant="danger" icon={UserMinus} onClick={() => setAsking(true)}>
        {t('form.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('form.removeQuestion', { name: titledName(person) })}
        consequence={t('form.removeConsequence')}
        stayLabel={t('form.keep')}
        actLabel={t('form.remove')}
        tone="danger"
        busy={busy}
        busyLabel={t('sending')}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </>
  );
}

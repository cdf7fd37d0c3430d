// A prepared motion that has not been opened yet: its words, its rule, the item and the document it is about.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { editBallot, removeBallot } from '@hop/shared/ballots/ballots-commands.js';
import { agendaTree, flattenAgenda } from '@hop/shared/agenda/agenda-tree.js';
import { Refusal } from '@hop/shared/core/refusal.js';
import { byPosition } from '@hop/shared/core/ordering.js';
import { Trash2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../lib/use-draft';
import { refusalText, useAct, useCommand, useEntities, useEntity, useScope } from '../../live';
import { BothVersions, Button, ConfirmDialog, SelectField, showToast } from '../../ui';
import { BallotFields, useLimitWords } from './ballot-fields';
import styles from './ballot-list.module.css';
import { contentOf, missingOf, valuesOf, type BallotValues } from './ballot-values';
import { ItemField } from './item-field';
import { choiceOfRule } from './rule-choices';

interface Values extends BallotValues {
  itemId: string;
  documentId: string;
}
interface DraftBallotFormProps {
  ballot: Ballot;
  onRemoved: () => void;
}

export function DraftBallotForm({ ballot, onRemoved }: DraftBallotFormProps) {
  const { t } = useTranslation('ballots');
  const { meetingId } = useScope();
  const meetingRules = useEntity('meeting', meetingId)?.rules;
  const ofMeeting = meetingRules?.majority ?? ballot.majority;
  const isCommon = choiceOfRule(ballot.majority) !== 'ofMeeting';
  const rules = {
    majority: isCommon ? ofMeeting : ballot.majority,
    totalMembers: ballot.totalMembers,
    weighted: meetingRules?.weighted ?? ballot.weighted,
  };
  const items = flattenAgenda(agendaTree(useEntities('agendaItem'), 0));
  const documents = useEntities('document').toSorted(byPosition);
  const present: Values = {
    ...valuesOf(ballot),
    itemId: ballot.agendaItemId ?? '',
    documentId: ballot.documentId ?? '',
  };
  const draft = useDraft(ballot.id, ballot.version, present);
  const { values } = draft;
  const { send, state } = useCommand(editBallot);
  const missing = missingOf(values);

  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { changes, baseVersion } = draft;
    try {
      const { version } = await send({
        ballotId: ballot.id,
        baseVersion,
        ...contentOf(values, rules.majority, ballot),
        agendaItemId: values.itemId || null,
        documentId: values.documentId || null,
        documentPage: values.documentId === present.documentId ? ballot.documentPage : null,
      });
      draft.saved(version, changes);
      showToast({ tone: 'ok', title: t('list.saved') });
    } catch (error) {
      const isStale = error instanceof Refusal && error.code === 'stale';
      showToast({ tone: 'no', title: isStale ? t('list.stale') : refusalText(error) });
    }
  };
  const limitWords = useLimitWords();
  const inWords = (from: Partial<Values>, field: keyof Values): string => {
    switch (field) {
      case 'kind':
        return t(`prepare.kinds.${from.kind ?? 'motion'}`);
      case 'method':
        return t(`prepare.methods.${from.method ?? 'tablet'}`);
      case 'lines':
        return from.lines ?? '';
      case 'seats':
        return String(from.seats ?? '');
      case 'rule':
        return t(`prepare.rules.${from.rule ?? 'ofMeeting'}`);
      case 'limit':
        return limitWords(from.limit ?? 0);
      case 'mayChange':
        return t(from.mayChange ? 'list.mayChange' : 'list.mayNotChange');
      case 'trial':
        return t(from.trial ? 'prepare.trial' : 'list.notTrial');
      case 'showNames':
        return t(from.showNames ? 'list.showNames' : 'list.noNames');
      case 'tie':
        return t(`prepare.ties.${from.tie ?? 'fails'}`);
      case 'recusedIds':
        return t('prepare.recusedNobody', { count: from.recusedIds?.length ?? 0 });
      case 'secret':
        return t(from.secret ? 'list.secret' : 'list.notSecret');
      case 'itemId':
        return items.find(({ item }) => item.id === from.itemId)?.item.title ?? t('list.noItem');
      case 'documentId':
        return documents.find(({ id }) => id === from.documentId)?.title ?? t('list.noDocument');
      default:
        return from.motion ?? '';
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <BallotFields values={values} onChange={draft.set} rules={rules} missing={missing} />
      <ItemField itemId={values.itemId} onChange={(itemId) => draft.set({ itemId })} />
      <SelectField
        label={t('list.field.documentId')}
        data={[
          { value: '', label: t('list.noDocument') },
          ...documents.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        value={values.documentId}
        onChange={(event) => draft.set({ documentId: event.currentTarget.value })}
      />
      {draft.stale && (
        <BothVersions
          fields={(Object.keys(draft.changes) as (keyof Values & string)[]).map((field) => ({
            key: field,
            label: t(`list.field.${field}`),
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
          disabled={!draft.dirty || draft.stale || missing !== null}
          busy={state === 'sending'}
          busyLabel={t('prepare.busy')}
        >
          {t('list.save')}
        </Button>
        {draft.dirty && !draft.stale && (
          <Button onClick={draft.takePresent}>{t('list.giveUp')}</Button>
        )}
        <RemoveBallot ballot={ballot} onRemoved={onRemoved} />
      </div>
    </form>
  );
}

function RemoveBallot({ ballot, onRemoved }: DraftBallotFormProps) {
  const { t } = useTranslation('ballots');
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct(removeBallot, { done: () => t('list.removed') });
  const remove = async (): Promise<void> => {
    const result = await act({ ballotId: ballot.id });
    setAsking(false);
    if (result !== null) onRemoved();
  };
  return (
    <>
      <Button variant="danger" icon={Trash2} onClick={() => setAsking(true)}>
        {t('list.remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        question={t('list.removeQuestion')}
        consequence={ballot.motion}
        stayLabel={t('list.keep')}
        actLabel={t('list.remove')}
        tone="danger"
        busy={busy}
        onStay={() => setAsking(false)}
        onAct={() => void remove()}
      />
    </>
  );
}

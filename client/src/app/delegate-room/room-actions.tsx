// The five actions, always in this order, each with its state. A guest has no vote; whoever leads has nobody to follow, and leads there.
import { Eye, Files, Hand, MousePointer2, NotebookPen, Vote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNotesStatus } from '../../features/annotations/use-notes';
import { useVoteStatus } from '../../features/ballots/use-vote-status';
import { useDocumentsStatus } from '../../features/documents/use-documents-status';
import { useFollowStatus } from '../../features/documents/use-follow-status';
import type { LeadTool } from '../../features/documents/use-lead-tool';
import type { Reading } from '../../features/documents/use-reading';
import { useMySpeechStatus } from '../../features/speaking/use-my-speech-status';
import { ActionBar, ActionButton, showToast } from '../../ui';

export type Pane = 'agenda' | 'notes' | 'documents' | 'ask' | 'service';

interface RoomActionsProps {
  pane: Pane | null;
  reading: Reading;
  tool: LeadTool;
  mayVote: boolean;
  onPane: (pane: Pane) => void;
  onVote: () => void;
}

export function RoomActions(props: RoomActionsProps) {
  const { pane, reading, tool, mayVote, onPane, onVote } = props;
  const { t } = useTranslation('delegate-room');
  const speech = useMySpeechStatus();
  const notes = useNotesStatus();
  const documents = useDocumentsStatus();
  const follow = useFollowStatus(reading);
  const onFollow = () => {
    if (follow.available) return reading.toggleFollow();
    showToast({ tone: 'wait', title: t('cannotFollow.title'), detail: t('cannotFollow.words') });
  };
  return (
    <ActionBar label={t('actions.label')}>
      {mayVote && <VoteAction onVote={onVote} />}
      <ActionButton
        icon={Hand}
        label={t('actions.speak')}
        detail={speech.detail}
        state={speech.state}
        onClick={() => onPane('ask')}
      />
      <ActionButton
        icon={NotebookPen}
        label={t('actions.notes')}
        detail={notes.detail}
        state={pane === 'notes' ? 'on' : 'idle'}
        pressed={pane === 'notes'}
        onClick={() => onPane('notes')}
      />
      {follow.isMe && tool.may ? (
        <ActionButton
          icon={MousePointer2}
          label={t('actions.lead')}
          detail={follow.detail}
          state={tool.on ? 'on' : 'idle'}
          pressed={tool.on}
          onClick={tool.toggle}
        />
      ) : (
        <ActionButton
          icon={Eye}
          label={t(follow.ofChair ? 'actions.follow' : 'actions.followLeader')}
          detail={follow.detail}
          state={follow.on ? 'on' : 'idle'}
          pressed={follow.on}
          onClick={onFollow}
        />
      )}
      <ActionButton
        icon={Files}
        label={t('actions.documents')}
        detail={documents.detail}
        state={pane === 'documents' ? 'on' : 'idle'}
        pressed={pane === 'documents'}
        onClick={() => onPane('documents')}
      />
    </ActionBar>
  );
}

function VoteAction({ onVote }: { onVote: () => void }) {
  const { t } = useTranslation('delegate-room');
  const vote = useVoteStatus();
  const onClick = () => {
    if (vote.hasBallot) return onVote();
    showToast({ tone: 'wait', title: t('noBallot.title'), detail: t('noBallot.words') });
  };
  return (
    <ActionButton
      icon={Vote}
      label={t('actions.vote')}
      detail={vote.detail}
      state={vote.state}
      onClick={onClick}
    />
  );
}

// The vote while it is raised: a sheet over the room, or a panel beside the document that is voted on.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui';
import { useVote } from './use-vote';
import { VotePanel } from './vote-panel';
import styles from './vote-sheet.module.css';

interface RaisedVoteProps {
  ballot: Ballot;
  open: boolean;
  onClose: () => void;
  onShowDocument?: ((documentId: string, page: number) => void) | undefined;
}

export function RaisedVote({ ballot, open, onClose, onShowDocument }: RaisedVoteProps) {
  const { t } = useTranslation('ballots');
  const vote = useVote(ballot);
  const [beside, setBeside] = useState(false);
  const { documentId } = ballot;
  const showDocument =
    onShowDocument === undefined || documentId === null
      ? undefined
      : () => {
          onShowDocument(documentId, ballot.documentPage ?? 1);
          setBeside(true);
        };
  const panel = { ballot, vote, onLower: onClose };
  if (beside && open)
    return (
      <aside className={styles.beside} aria-label={t('sheet')}>
        <VotePanel {...panel} beside onWide={() => setBeside(false)} />
      </aside>
    );
  return (
    <Sheet open={open} label={t('sheet')} onClose={onClose}>
      <VotePanel {...panel} onShowDocument={showDocument} />
    </Sheet>
  );
}

// The delegate's vote: a sheet that rises by itself when a ballot opens for somebody on its roll, or the same buttons
// in a panel beside the document. Put it last inside a `position: relative; display: flex` region, above the action bar
// (there in one column below 900px): as a sheet it lies over the region, beside a document it is the region's last part.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sheet } from '../../ui';
import { isRunning, useBallotInView } from './ballot-in-view';
import { useOnRoll, useVote } from './use-vote';
import { VotePanel } from './vote-panel';
import styles from './vote-sheet.module.css';

type VoteSheetProps = {
  /** Held by the room, whose button "Biểu quyết" raises and lowers the sheet. */
  raised: boolean;
  onRaisedChange: (raised: boolean) => void;
  /** Brings the document under vote to that page. Without it there is no "Xem tài liệu". */
  onShowDocument?: (documentId: string, page: number) => void;
};

/** Two moments call for attention: the vote opens, the result is declared. */
const momentOf = (ballot: Ballot): string | null => {
  if (isRunning(ballot)) return `${ballot.id} opened ${ballot.openedAt}`;
  return ballot.state === 'declared' ? `${ballot.id} declared` : null;
};

export function VoteSheet(props: VoteSheetProps) {
  const ballot = useBallotInView();
  const onRoll = useOnRoll(ballot?.id ?? null);
  const { onRaisedChange } = props;
  const moment = ballot === null ? null : momentOf(ballot);
  const seen = useRef<string | null | undefined>(undefined);
  const calls = ballot !== null && (ballot.state === 'declared' || onRoll);
  useEffect(() => {
    const first = seen.current === undefined;
    if (seen.current === moment) return;
    seen.current = moment;
    // A result that was there when the page was loaded is old news.
    if (moment === null || !calls || (first && moment.endsWith('declared'))) return;
    onRaisedChange(true);
  }, [moment, calls, onRaisedChange]);
  return ballot === null ? null : <VoteSheetOf key={ballot.id} ballot={ballot} {...props} />;
}

function VoteSheetOf({
  ballot,
  raised,
  onRaisedChange,
  onShowDocument,
}: VoteSheetProps & { ballot: Ballot }) {
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
  const panel = { ballot, vote, onLower: () => onRaisedChange(false) };
  if (beside && raised)
    return (
      <aside className={styles.beside} aria-label={t('sheet')}>
        <VotePanel {...panel} beside onWide={() => setBeside(false)} />
      </aside>
    );
  return (
    <Sheet open={raised} label={t('sheet')} onClose={() => onRaisedChange(false)}>
      <VotePanel {...panel} onShowDocument={showDocument} />
    </Sheet>
  );
}

// The delegate's vote: a sheet that rises by itself when a ballot opens for somebody on its roll, or the same buttons
// in a panel beside the document. Put it last inside a `position: relative; display: flex` region, above the action bar
// (there in one column below 900px): as a sheet it lies over the region, beside a document it is the region's last part.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import { useEffect, useRef } from 'react';
import { isRunning, useBallotInView } from './ballot-in-view';
import { RaisedVote } from './raised-vote';
import { useOnRoll } from './use-vote';

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

export function VoteSheet({ raised, onRaisedChange, onShowDocument }: VoteSheetProps) {
  const ballot = useBallotInView();
  const onRoll = useOnRoll(ballot?.id ?? null);
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
  return ballot === null ? null : (
    <RaisedVote
      key={ballot.id}
      ballot={ballot}
      open={raised}
      onClose={() => onRaisedChange(false)}
      onShowDocument={onShowDocument}
    />
  );
}

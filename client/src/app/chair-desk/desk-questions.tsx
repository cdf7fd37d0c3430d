// Everything the desk asks before it acts, one at a time. Cards, the bar and the keys only say which question.
import type { Ballot } from '@hop/shared/ballots/ballot.js';
import {
  CastingVoteDialog,
  CloseDialog,
  ConfirmCountDialog,
  DeclareDialog,
  PrepareDialog,
  TellersDialog,
  VoidDialog,
  type BallotQuestion,
} from '../../features/ballots';
import { DisplaysSheet } from '../../features/displays';
import { CutDialog, type Floor } from '../../features/speaking';
import { AgendaDialog } from './agenda-dialog';
import { ReadersDialog } from './readers-dialog';
import { SeatsDialog } from './seats-dialog';
import { SettingsDialog } from './settings-dialog';
import { ToolsDialog } from './tools-dialog';
import { AdjournDialog, CloseMeetingDialog, OpenWithoutQuorum } from './meeting-dialogs';
import type { DeskActs } from './use-desk-acts';

export type DeskQuestion =
  | BallotQuestion
  | 'prepare'
  | 'tellers'
  | 'cut'
  | 'openWithoutQuorum'
  | 'adjourn'
  | 'closeMeeting'
  | 'settings'
  | 'agenda'
  | 'displays'
  | 'seats'
  | 'readers'
  | 'tools';

type DeskQuestionsProps = {
  asking: DeskQuestion | null;
  onDone: () => void;
  onAsk: (question: DeskQuestion) => void;
  acts: DeskActs;
  quorum: { needed: number; present: number };
  ballot: Ballot | null;
  floor: Floor | null;
};

export function DeskQuestions({
  asking,
  onDone,
  onAsk,
  acts,
  quorum,
  ballot,
  floor,
}: DeskQuestionsProps) {
  switch (asking) {
    case null:
      return null;
    case 'prepare':
      return <PrepareDialog onDone={onDone} />;
    case 'tellers':
      return <TellersDialog onDone={onDone} />;
    case 'settings':
      return <SettingsDialog onClose={onDone} />;
    case 'agenda':
      return <AgendaDialog busy={acts.moving} onGoTo={acts.goTo} onClose={onDone} />;
    case 'displays':
      return <DisplaysSheet open onClose={onDone} />;
    case 'tools':
      return <ToolsDialog onChoose={onAsk} onClose={onDone} />;
    case 'readers':
      return <ReadersDialog onClose={onDone} />;
    case 'seats':
      return <SeatsDialog onClose={onDone} />;
    case 'openWithoutQuorum':
      return <OpenWithoutQuorum acts={acts} quorum={quorum} onDone={onDone} />;
    case 'adjourn':
      return <AdjournDialog acts={acts} onDone={onDone} />;
    case 'closeMeeting':
      return <CloseMeetingDialog acts={acts} onDone={onDone} />;
    case 'cut':
      return floor && <CutDialog floor={floor} onDone={onDone} />;
    case 'close':
      return ballot && <CloseDialog ballot={ballot} onDone={onDone} />;
    case 'confirmCount':
      return ballot && <ConfirmCountDialog ballot={ballot} onDone={onDone} />;
    case 'declare':
      return ballot && <DeclareDialog ballot={ballot} onDone={onDone} />;
    case 'castingVote':
      return ballot && <CastingVoteDialog ballot={ballot} onDone={onDone} />;
    case 'void':
      return ballot && <VoidDialog ballot={ballot} onDone={onDone} />;
  }
}

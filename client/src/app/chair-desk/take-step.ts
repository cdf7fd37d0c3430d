// From a suggestion to its act: done at once, or asked about first when it cannot be undone.
import type { useBallotActs } from '../../features/ballots';
import type { useCall } from '../../features/speaking';
import type { DeskQuestion } from './desk-questions';
import type { NextStep } from './next-step';
import type { DeskActs } from './use-desk-acts';

interface Hands {
  acts: Pick<DeskActs, 'open' | 'resume' | 'goTo'>;
  ballotActs: Pick<ReturnType<typeof useBallotActs>, 'open' | 'repeat'>;
  call: ReturnType<typeof useCall>['call'];
  resumeBallot: () => void;
  ask: (question: DeskQuestion) => void;
}

export function takeStep(
  step: NextStep,
  { acts, ballotActs, call, resumeBallot, ask }: Hands,
): void {
  switch (step.kind) {
    case 'approve':
    case 'notIssued':
    case 'over':
    case 'waitForClosing':
    case 'waitForObjections':
      return;
    case 'waitForQuorum':
      return ask('openWithoutQuorum');
    case 'openMeeting':
      return void acts.open(false);
    case 'resumeMeeting':
      return void acts.resume();
    case 'waitForAnswers':
    case 'closeBallot':
      return ask('close');
    case 'resumeBallot':
      return resumeBallot();
    case 'confirmCount':
      return ask('confirmCount');
    case 'declareBallot':
      return ask('declare');
    case 'castingVote':
      return ask('castingVote');
    case 'repeatBallot':
      return ballotActs.repeat(step.ballotId);
    case 'appointTellers':
    case 'changeTellers':
      return ask('tellers');
    case 'openBallot':
      return ballotActs.open(step.ballotId);
    case 'callAnswer':
      return call({
        name: step.name,
        to: { participantId: step.answererId, kind: 'answer', answersId: step.questionId },
      });
    case 'callFirst':
    case 'callNext':
      return call({ name: step.name, to: { requestId: step.requestId } });
    case 'letSpeak':
    case 'endSpeech':
      return ask('cut');
    case 'startAgenda':
    case 'nextItem':
      return void acts.goTo(step.itemId);
    case 'closeMeeting':
      return ask('closeMeeting');
  }
}

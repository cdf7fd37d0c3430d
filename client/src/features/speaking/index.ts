// The door of this folder for places.
export { AskSheet } from './ask-sheet';
export { CutDialog } from './cut-dialog';
export {
  addressed,
  named,
  useFloor,
  useQueue,
  useSpeechOn,
  type Floor,
  type Waiting,
} from './floor';
export { FloorBoard, NextSpeakers } from './floor-board';
export { SpeakersBoard } from './speakers-board';
export { FloorCard } from './floor-card';
export { ItemSpeakers } from './item-speakers';
export { InterpellationCard } from './interpellation-card';
export { QueueCard } from './queue-card';
export { SpeakersLists } from './speakers-dialog';
export { useHasQuestions } from './use-has-questions';
export { useCall } from './use-call';
export { useDueAnswer } from './use-due-answer';
export { useFloorActs } from './use-floor-acts';
export { useMySpeechStatus, type MySpeechStatus } from './use-my-speech-status';

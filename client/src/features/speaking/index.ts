// The door of this folder for places.
export { AskSheet } from './ask-sheet';
export { useMySpeechStatus, type MySpeechStatus } from './use-my-speech-status';

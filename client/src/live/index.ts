// The one door of this folder for screens. Sockets, stores and the sender stay behind it.
export { ConnectionBanner } from './connection-banner';
export type { ConnectionState } from './connection-state';
export { fileMark, fileUrl, textUrl, type Filed } from './file-address';
export {
  useActor,
  useCan,
  useCut,
  useConnectedIds,
  useConnection,
  useDisplayContact,
  useEntities,
  useEntity,
  useRowsNow,
  useScope,
  useServerNow,
  useServerTime,
  useSession,
  useSessionActions,
  useSynced,
} from './hooks';
export { OpenPageProvider, useOpenPage, type OpenPage } from './open-page';
export { PageLinkedText } from './page-linked-text';
export { useReadableDocument, useReadableDocuments } from './readable-documents';
export { PretendedScope, type PretendedRows } from './pretended';
export { FolderProvider, LiveProvider, MeetingProvider, OfficeProvider } from './provider';
export { meetingPath } from './scope-paths';
export { refusalText } from './refusal-text';
export { useRoll, type RollNow } from './use-roll';
export { SavedWord } from './saved-word';
export type { SessionState } from './session';
export { useAct, useChairOrder, type Act } from './use-act';
export { useCommand, useDropped, usePending, type Command, type CommandState } from './use-command';
export { useDelivery } from './use-delivery';
export { useEphemeral, useSendEphemeral } from './use-ephemeral';
export { useServerAway } from './use-server-away';
export { useConnectionWord, useSavedWord } from './words';
export type { Account } from './wire';

// The door of this folder for places.
export { AgendaList } from './agenda-list';
export { AgendaPeek } from './agenda-peek';
export { useAgenda, useSpeaker, type Agenda, type Speaker } from './use-agenda';
export { useSittings } from './use-sittings';

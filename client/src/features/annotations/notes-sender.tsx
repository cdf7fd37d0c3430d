// Sends what waits of the notes of whoever is signed in, on whatever page they are.
import { useEffect } from 'react';
import { useDelivery, useSession } from '../../live';
import { useUnfinished } from '../../lib/unfinished';
import { notesOutbox, useWaitingNotes } from './notes-device';

export function NotesSender() {
  const session = useSession();
  const deliver = useDelivery();
  useUnfinished(useWaitingNotes() > 0);
  useEffect(() => {
    if (session.kind === 'signedIn') void notesOutbox.use(session.account.id);
    // A session that ran out leaves them in sight; whoever signs out takes them out of sight, and they stay on the device.
    if (session.kind === 'signedOut' && !session.expired) void notesOutbox.use(null);
    // A screen of the hall sends nobody's notes; whoever came by a link is known in the room alone (marking.ts).
    if (session.kind === 'paired' && session.as === 'display') void notesOutbox.use(null);
  }, [session]);
  useEffect(() => {
    notesOutbox.reach(deliver);
    return () => notesOutbox.reach(null);
  }, [deliver]);
  return null;
}

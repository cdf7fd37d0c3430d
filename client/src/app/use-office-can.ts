// The rule of rights, asked about the signed-in account outside any meeting. Inside one: useCan of live.
import { can, type Action } from '@hop/shared/policy/can.js';
import { useSession } from '../live';

export function useOfficeCan(action: Action): boolean {
  const session = useSession();
  if (session.kind !== 'signedIn') return false;
  const { id, name, officeRole } = session.account;
  const outsideMeetings = { role: null, participantId: null, siteId: null, votingRight: false };
  return can({ kind: 'account', id, name, officeRole, ...outsideMeetings }, action);
}

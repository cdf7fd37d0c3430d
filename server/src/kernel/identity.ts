// Who sent a command, before it is known what that person may do in the scope.
export type Identity =
  | { kind: 'account'; accountId: string; name: string }
  | { kind: 'display'; displayId: string; meetingId: string; name: string }
  /** Holder of a personal invitation link: may answer that invitation and nothing else of the account's. */
  | { kind: 'link'; participantId: string; meetingId: string; name: string }
  | { kind: 'system' };

export const systemIdentity: Identity = { kind: 'system' };

export function identityId(identity: Identity): string {
  switch (identity.kind) {
    case 'account':
      return identity.accountId;
    case 'display':
      return identity.displayId;
    case 'link':
      return identity.participantId;
    case 'system':
      return 'system';
  }
}

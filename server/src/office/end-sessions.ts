// Ends every session of a person whose account was shut, which also closes their sockets. Runs after the commit; twice does no harm.
import { Injectable } from '@nestjs/common';
import { Sessions } from '../identity/sessions.js';
import { Outbox } from '../kernel/outbox.js';

export const END_SESSIONS = 'office.endSessions';

@Injectable()
export class EndSessions {
  constructor(outbox: Outbox, sessions: Sessions) {
    outbox.register({
      kind: END_SESSIONS,
      run: ({ personId }) => sessions.endAllOf(String(personId)),
    });
  }
}

// The invitation as a text message. Its wording: sentences.ts; what it costs: sms-segments.ts.
import { invitationSentence, type InvitationWords } from './sentences.js';
import { withoutMarks } from './without-marks.js';

/** Without marks, so that it fits the short alphabet; the link stays exactly as given. */
export const invitationText = (words: InvitationWords): string =>
  withoutMarks(invitationSentence(words));

// What an invitation says: polite, complete, and short enough for two messages once its marks are gone (invitation-text.ts).
import { vietnamTime } from '../core/vietnam-time.js';

export interface InvitationWords {
  readonly issuingBody: string;
  readonly honorific: string;
  readonly name: string;
  readonly position: string;
  readonly title: string;
  /** Epoch milliseconds. */
  readonly startsAt: number;
  readonly place: string;
  readonly link: string;
}

const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "8h00 thứ Ba, ngày 12/10/2021" */
export function spokenTime(epochMs: number): string {
  const at = vietnamTime(epochMs);
  const date = `${twoDigits(at.day)}/${twoDigits(at.month)}/${at.year}`;
  return `${at.hour}h${twoDigits(at.minute)} ${WEEKDAYS[at.weekday] ?? ''}, ngày ${date}`;
}

/** With marks, for paper and mail; people without an honorific or a position leave no gap. */
export function invitationSentence(words: InvitationWords): string {
  const person = [words.honorific, words.name].filter((word) => word !== '').join(' ');
  const invited = words.position === '' ? person : `${person} - ${words.position}`;
  return (
    `${words.issuingBody} trân trọng kính mời ${invited} dự ${words.title}, ` +
    `${spokenTime(words.startsAt)}, tại ${words.place}. Trả lời và xem tài liệu: ${words.link}`
  );
}

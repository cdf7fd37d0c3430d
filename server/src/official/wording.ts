// The fixed words of an official document and how its number and date are written (Decree 30, Annex I).
import type { DocumentDate, DocumentNumber } from './document.js';

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const RECIPIENTS = 'Nơi nhận:';
export const SIGN_HERE = '(Ký, ghi rõ họ tên)';
export const DRAFT = 'DỰ THẢO';

/** `Số: 05/BB-UBND`; numbers below 10 get a leading zero, an unknown one stays blank. */
export function numberLine({ sequence, symbol }: DocumentNumber): string {
  return `Số: ${sequence === null ? '\u00a0'.repeat(7) : String(sequence).padStart(2, '0')}/${symbol}`;
}

/** `Ba Vì, ngày 08 tháng 10 năm 2021`; only days below 10 and the months 1 and 2 get a zero. */
export function placeAndDate(place: string, { day, month, year }: DocumentDate): string {
  const days = day === null ? '\u00a0'.repeat(5) : String(day).padStart(2, '0');
  const months = month <= 2 ? `0${month}` : String(month);
  return `${place}, ngày ${days} tháng ${months} năm ${year}`;
}

/** The list under "Nơi nhận:"; every line ends with a semicolon, the last with a full stop. */
export function recipientLines(recipients: readonly string[]): string[] {
  return recipients.map(
    (recipient, index) => `- ${recipient}${index === recipients.length - 1 ? '.' : ';'}`,
  );
}

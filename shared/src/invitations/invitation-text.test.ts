// The invitation as it arrives on a telephone.
import { expect, it } from 'vitest';
import { invitationText } from './invitation-text.js';
import { spokenTime, type InvitationWords } from './sentences.js';
import { smsSize } from './sms-segments.js';

const words: InvitationWords = {
  issuingBody: 'UBND huyện Ba Vì',
  honorific: 'ông',
  name: 'Nguyễn Văn Khải',
  position: 'Chủ tịch UBND xã Cẩm Lĩnh',
  title: 'họp trực tuyến đánh giá công tác CCHC',
  startsAt: Date.UTC(2021, 9, 12, 1),
  place: 'điểm cầu UBND xã',
  link: 'https://hop.example/#7Kq2Vx9TbLmP4s',
};

it('says who is invited by whom, to what, when and where, and where to answer', () => {
  expect(invitationText(words)).toBe(
    'UBND huyen Ba Vi tran trong kinh moi ong Nguyen Van Khai - Chu tich UBND xa Cam Linh du hop truc tuyen danh gia cong tac CCHC, 8h00 thu Ba, ngay 12/10/2021, tai diem cau UBND xa. Tra loi va xem tai lieu: https://hop.example/#7Kq2Vx9TbLmP4s',
  );
});

it('costs two messages at most for an ordinary meeting', () => {
  expect(smsSize(invitationText(words))).toMatchObject({ encoding: 'gsm7', segments: 2 });
});

it('leaves no gap where somebody has no position or honorific', () => {
  const text = invitationText({ ...words, honorific: '', position: '' });
  expect(text).toContain('kinh moi Nguyen Van Khai du hop');
});

it('never changes the link', () => {
  const link = 'https://họp.example/x?a=1&b=2#ấy';
  expect(invitationText({ ...words, link }).endsWith(link)).toBe(true);
});

it('tells the time of Vietnam with the day of the week', () => {
  expect(spokenTime(Date.UTC(2026, 0, 3, 23, 5))).toBe('6h05 Chủ nhật, ngày 04/01/2026');
});

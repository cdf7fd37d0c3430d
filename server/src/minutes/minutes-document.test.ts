// The minutes as an official document: its form, and that typed text stays text.
import type { MeetingFacts } from '@hop/shared/minutes/meeting-facts.js';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Issuer } from '../official/issuer.js';
import { renderDocx } from '../official/render-docx.js';
import { minutesDocument } from './minutes-document.js';

const facts: MeetingFacts = {
  title: 'Họp trực tuyến về cải cách hành chính',
  place: 'Hội trường UBND huyện',
  startedAtMs: Date.UTC(2021, 9, 12, 1, 0),
  endedAtMs: Date.UTC(2021, 9, 12, 4, 25),
  openingSeqs: [1],
  closingSeqs: [9],
  chair: { name: 'Nguyễn Đức Anh', position: 'Phó Chủ tịch UBND huyện' },
  secretary: { name: 'Trần Thị B', position: 'Chuyên viên' },
  sites: [{ name: 'UBND huyện', isHost: true, invited: 9, present: 9, absentees: [], seqs: [2] }],
  agenda: [
    {
      title: 'Mục <i>một</i>',
      presenter: null,
      seqs: [3],
      speeches: [],
      writtenSpeeches: [],
      ballots: [],
      tellers: [],
      notes: [{ atMs: 1, text: '<script>alert(1)</script>\u0001\u202E\nA & B', seqs: [4] }],
    },
  ],
  generalNotes: [],
  conclusion: null,
};

const issuer: Issuer = {
  issuingBody: 'ỦY BAN NHÂN DÂN HUYỆN BA VÌ',
  symbol: 'UBND',
  place: 'Ba Vì',
  recipients: ['Lưu: VT'],
};

async function xmlOf(of: MeetingFacts): Promise<string> {
  const zip = await JSZip.loadAsync(await renderDocx(minutesDocument(of, issuer, 5)));
  return (await zip.file('word/document.xml')?.async('string')) ?? '';
}

describe('minutes as an official document', () => {
  it('is BIÊN BẢN numbered in its own symbol, dated with the day it ended, signed by secretary and chair', () => {
    const document = minutesDocument(facts, issuer, 5);
    expect(document).toMatchObject({
      documentKind: 'BIÊN BẢN',
      number: { sequence: 5, symbol: 'BB-UBND' },
      date: { day: 12, month: 10, year: 2021 },
      draft: false,
      leftSignature: { titles: ['THƯ KÝ'], name: 'Trần Thị B' },
      rightSignature: { titles: ['CHỦ TỌA'], name: 'Nguyễn Đức Anh' },
    });
  });

  it('is marked as a draft until the meeting has ended', async () => {
    expect(await xmlOf({ ...facts, endedAtMs: null })).toContain('DỰ THẢO');
    expect(await xmlOf(facts)).not.toContain('DỰ THẢO');
  });

  it('shows typed HTML as text and drops control characters', async () => {
    const xml = await xmlOf(facts);
    expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</w:t>');
    expect(xml).toContain('A &amp; B</w:t>');
    expect(xml).toContain('1. Mục &lt;i&gt;một&lt;/i&gt;');
    expect(xml).not.toMatch(/[\u0001\u202E]|<script/);
  });

  it('ends its text with the closing sentence, before the signatures', async () => {
    const xml = await xmlOf(facts);
    const end = xml.indexOf('Cuộc họp kết thúc vào 11 giờ 25, ngày 12 tháng 10 năm 2021./.');
    expect(end).toBeGreaterThan(xml.indexOf('Kết luận của chủ tọa'));
    expect(xml.indexOf('THƯ KÝ')).toBeGreaterThan(end);
    expect(xml.indexOf('CHỦ TỌA')).toBeGreaterThan(xml.indexOf('THƯ KÝ'));
  });
});

// What Word, a spreadsheet and a web page put on the clipboard, read into items.
import { parsePastedAgenda } from '@hop/shared/agenda/pasted-agenda.js';
import { expect, it } from 'vitest';
import { linesOfHtml } from './word-html';

const outline = (html: string): string[] =>
  parsePastedAgenda(linesOfHtml(html) ?? '').map(
    ({ depth, title, plannedMinutes: minutes }) => `${String(depth)} ${title} ${String(minutes)}`,
  );

it('reads a table of Word: head, times, paragraphs of a cell as parts', () => {
  const html = `<html><head><style>p {margin: 0}</style></head><body><table><tbody>
    <tr><td><p>Thời gian</p></td><td><p>Nội dung</p></td><td><p>Người trình bày</p></td></tr>
    <tr><td><p>08:00 – 08:20</p></td><td><p>Khai mạc</p><p>- Chào cờ</p></td><td><p>Văn phòng</p></td></tr>
    <tr><td><p>08:20 – 09:00</p></td><td><p>Báo cáo
      quý III</p></td><td></td></tr></tbody></table></body></html>`;
  expect(outline(html)).toEqual(['0 Khai mạc 20', '1 Chào cờ 0', '0 Báo cáo quý III 40']);
});

it('reads the marks that Word writes as text', () => {
  const html =
    '<p class=MsoListParagraph><span>1.<span>&nbsp;&nbsp; </span></span>Khai mạc</p>' +
    '<p class=MsoListParagraph><span>a)<span>&nbsp; </span></span>Chào cờ<br>đầu giờ</p>';
  expect(outline(html)).toEqual(['0 Khai mạc 0', '1 Chào cờ đầu giờ 0']);
});

it('reads lists inside lists', () => {
  const html =
    '<ol><li>Khai mạc<ol><li>Chào cờ</li><li>Giới thiệu</li></ol></li><li>Báo cáo<ul><li>Nội vụ</li></ul></li></ol>';
  expect(outline(html)).toEqual([
    ...['0 Khai mạc 0', '1 Chào cờ 0', '1 Giới thiệu 0', '0 Báo cáo 0', '1 Nội vụ 0'],
  ]);
});

it('leaves plain text alone', () => {
  expect(linesOfHtml('<b>Khai mạc</b>')).toBeNull();
});

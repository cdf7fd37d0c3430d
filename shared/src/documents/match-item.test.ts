// Names of files as offices give them, and which item of the agenda they are proposed for.
import { describe, expect, it } from 'vitest';
import { itemOfFile, type NumberedItem } from './match-item.js';

const titles = [
  ['1', 'Khai mạc'],
  ['2', 'Báo cáo tình hình kinh tế - xã hội 9 tháng đầu năm'],
  ['2.1', 'Báo cáo thẩm tra của Ban Kinh tế - Ngân sách'],
  ['3', 'Tờ trình về bảng giá đất năm 2027'],
  ['4', 'Tờ trình về giao biên chế công chức năm 2027'],
  ['12', 'Dự thảo Nghị quyết về phí, lệ phí'],
] as const;
const items: NumberedItem[] = titles.map(([number, title]) => ({ id: number, number, title }));
const matched = (name: string) => itemOfFile(name, items);

describe('a file', () => {
  it.each([
    ['12. Dự thảo Nghị quyết.pdf', '12'],
    ['12 - du thao.docx', '12'],
    ['03_To trinh.pdf', '3'],
    ['2.1 - Tham tra.pdf', '2.1'],
    ['2.1. Tham tra.pdf', '2.1'],
    ['Mục 4 tờ trình.pdf', '4'],
    ['12.pdf', '12'],
    ['3) bảng giá.xlsx', '3'],
  ])('"%s" is for the item of its number', (name, number) => {
    expect(matched(name)).toBe(number);
  });
  it.each([
    ['To_trinh_bang_gia_dat_2027.docx', '3'],
    ['TỜ TRÌNH GIAO BIÊN CHẾ.pdf', '4'],
    ['Bao cao tham tra Ban Kinh te Ngan sach (ban cuoi).pdf', '2.1'],
    ['BC tinh hinh kinh te xa hoi 9 thang.pdf', '2'],
    ['Nghi quyet phi, le phi.pdf'.normalize('NFD'), '12'],
  ])('"%s" is for the item whose words it carries', (name, number) => {
    expect(matched(name)).toBe(number);
  });
  it.each([
    'Tờ trình.pdf',
    'to trinh nam 2027.pdf',
    '3 bao cao tham luan.pdf',
    '12-10-2026 giay moi.pdf',
    '99. Phu luc.pdf',
    'scan0001.pdf',
    'Quy chế làm việc.pdf',
    // Its number is of another list.
    '1. To trinh bang gia dat nam 2027.pdf',
  ])('"%s" is left to a person', (name) => {
    expect(matched(name)).toBeNull();
  });
});

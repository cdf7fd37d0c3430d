// Names of files as offices give them, and which item of the agenda they are proposed for.
import { describe, expect, it } from 'vitest';
import { proposeItems, type NumberedItem } from './match-item.js';

const titles = [
  ['1', 'Khai mạc'],
  ['2', 'Báo cáo tình hình kinh tế - xã hội 9 tháng đầu năm'],
  ['2.1', 'Báo cáo thẩm tra của Ban Kinh tế - Ngân sách'],
  ['3', 'Tờ trình về bảng giá đất năm 2027'],
  ['4', 'Tờ trình về giao biên chế công chức năm 2027'],
  ['12', 'Dự thảo Nghị quyết về phí, lệ phí'],
  ['13', 'Quyết toán ngân sách: trình bày tờ trình'],
  ['14', 'Thẩm tra về quyết toán ngân sách'],
  ['15', 'Thảo luận, biểu quyết về quyết toán ngân sách'],
] as const;
const items: NumberedItem[] = titles.map(([number, title]) => ({ id: number, number, title }));
const proposed = (name: string) => proposeItems([name], items)[0];

describe('a file', () => {
  it.each([
    ['To_trinh_bang_gia_dat_2027.docx', '3'],
    ['TỜ TRÌNH GIAO BIÊN CHẾ CÔNG CHỨC.pdf', '4'],
    ['Bao cao tham tra Ban Kinh te Ngan sach (ban cuoi).pdf', '2.1'],
    ['BC tinh hinh kinh te xa hoi 9 thang.pdf', '2'],
    ['Nghi quyet phi, le phi.pdf'.normalize('NFD'), '12'],
    ['03. Bảng giá đất.pdf', '3'],
  ])('"%s" is surely for the item whose words it carries', (name, itemId) => {
    expect(proposed(name)).toEqual({ itemId, sure: true });
  });
  it.each([
    ['1. To trinh bang gia dat nam 2027.pdf', '3'],
    ['12. Báo cáo thẩm tra về quyết toán ngân sách.pdf', '14'],
    ['02. TTr quyết toán ngân sách.pdf', '13'],
  ])('"%s" goes where its words say, whatever its number', (name, itemId) => {
    expect(proposed(name)).toEqual({ itemId, sure: true });
  });
  it.each([
    ['12. Dự thảo Nghị quyết.pdf', '12'],
    ['12 - du thao.docx', '12'],
    ['03_To trinh.pdf', '3'],
    ['2.1 - Tham tra.pdf', '2.1'],
    ['2.1. Tham tra.pdf', '2.1'],
    ['Mục 4 tờ trình.pdf', '4'],
    ['12.pdf', '12'],
  ])('"%s" says nothing but a number, which is a guess', (name, itemId) => {
    expect(proposed(name)).toEqual({ itemId, sure: false });
  });
  it.each([
    ['Bảng giá.xlsx', '3'],
    ['NQ quyet toan ngan sach.pdf', '15'],
    ['Báo cáo về quyết toán ngân sách.pdf', '13'],
  ])('"%s" is alike, not sure', (name, itemId) => {
    expect(proposed(name)).toEqual({ itemId, sure: false });
  });
  it('belongs, of several items about its subject, to the one of its number', () => {
    expect(proposed('15. Quyết toán ngân sách.pdf')).toEqual({ itemId: '15', sure: true });
  });
  it.each([
    'Tờ trình.pdf',
    'to trinh nam 2027.pdf',
    '3 bao cao tham luan.pdf',
    '12-10-2026 giay moi.pdf',
    '99. Phu luc.pdf',
    'scan0001.pdf',
    'Quy chế làm việc.pdf',
    // Its words are of no item here, so its number is of another list.
    '01. Chương trình kỳ họp thứ ba.pdf',
  ])('"%s" is left to a person', (name) => {
    expect(proposed(name)).toBeNull();
  });
});

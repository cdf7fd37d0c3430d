// Pages that begin with the same head, as letters of one office do: a page that comes in takes nothing of it from the next one.
import { expect, it } from 'vitest';
import { reanchor } from './reanchor.js';
import { textChange } from './text-change.js';

const others = [
  'Nhiệm vụ trọng tâm: hoàn thành giải quyết hồ sơ đất đai quá hạn, báo cáo kết quả hằng tháng.',
  'Các xã, thị trấn tự cân đối kinh phí mua sắm thiết bị cho bộ phận Một cửa trong năm nay.',
];
const quoted = (exact: string, prefix = '', suffix = '') => ({ exact, prefix, suffix, start: 0 });

it('a quote at the head of a page is found behind a page that came in with the same head', () => {
  const letterhead = 'ỦY BAN NHÂN DÂN HUYỆN BA VÌ Độc lập - Tự do - Hạnh phúc Số: 15';
  const first = `${letterhead} BÁO CÁO Kết quả thực hiện nhiệm vụ quý bốn năm nay của huyện.`;
  const cover = `${letterhead} TỜ TRÌNH Kính gửi các vị đại biểu dự kỳ họp hôm nay.`;
  for (const [before, after] of [
    [
      [first, ...others],
      [cover, first, ...others],
    ],
    [
      [...others, first],
      [...others, cover, first],
    ],
  ] as const) {
    const change = textChange(before, after);
    const page = before.indexOf(first) + 1;
    const quote = quoted('Hạnh phúc Số: 15 BÁO CÁO Kết quả', 'Độc lập - Tự do - ', ' thực hiện');
    expect(reanchor(quote, page, change)).toMatchObject({ page: page + 1, exact: quote.exact });
    expect(reanchor(quoted(letterhead), page, change)).toMatchObject({ page: page + 1 });
  }
});

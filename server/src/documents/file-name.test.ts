// Names and ranges: what is read from what strangers send.
import { describe, expect, it } from 'vitest';
import { byteRangeOf } from './byte-range.js';
import { cleanFileName, contentDisposition } from './file-name.js';

describe('file names', () => {
  it('are base names of at most 200 characters that end in .pdf', () => {
    expect(cleanFileName('/a/b/c.pdf', 'pdf')).toBe('c.pdf');
    expect(cleanFileName('..', 'pdf')).toBe('document.pdf');
    expect(cleanFileName('', 'pdf')).toBe('document.pdf');
    expect(cleanFileName('.pdf', 'pdf')).toBe('pdf.pdf');
    expect([...cleanFileName('ạ'.repeat(500), 'pdf')]).toHaveLength(200);
    expect(cleanFileName('a\u0000\u200E\r\nb.pdf', 'pdf')).toBe('ab.pdf');
    expect(cleanFileName('e\u0302\u0301.pdf', 'pdf')).toBe('\u1EBF.pdf');
  });

  it('travel in ASCII and in full', () => {
    expect(contentDisposition('attachment', 'Đề án "số" 1.pdf')).toBe(
      `attachment; filename="De an _so_ 1.pdf"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22s%E1%BB%91%22%201.pdf`,
    );
  });
});

describe('byte ranges', () => {
  it('are read as HTTP says', () => {
    expect(byteRangeOf('bytes=0-9', 100)).toEqual({ first: 0, last: 9 });
    expect(byteRangeOf('bytes=90-', 100)).toEqual({ first: 90, last: 99 });
    expect(byteRangeOf('bytes=-10', 100)).toEqual({ first: 90, last: 99 });
    expect(byteRangeOf('bytes=-500', 100)).toEqual({ first: 0, last: 99 });
    expect(byteRangeOf('bytes=50-5000', 100)).toEqual({ first: 50, last: 99 });
    expect(byteRangeOf('bytes=100-', 100)).toBe('unsatisfiable');
    expect(byteRangeOf('bytes=-0', 100)).toBe('unsatisfiable');
    for (const whole of [undefined, 'bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=1-2'])
      expect(byteRangeOf(whole, 100)).toBeNull();
  });
});

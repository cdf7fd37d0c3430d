// The seven papers of the demo meeting, in the order of its agenda: what each is called and how to make its PDF.
import type { OfficialDocument } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { numberLine } from '../../official/wording.js';
import { addressCamThuong } from './address-cam-thuong.js';
import { addressTanLinh } from './address-tan-linh.js';
import { oneStop } from './one-stop.js';
import { plan } from './plan.js';
import { programme } from './programme.js';
import { report } from './report.js';
import { satisfaction } from './satisfaction.js';

export interface DemoPaper {
  /** Stable name for the seed to refer to. */
  readonly key: string;
  readonly title: string;
  /** Number and symbol as on the paper: `412/BC-UBND`; of a draft only the symbol. */
  readonly number: string;
  readonly fileName: string;
  readonly pages: number;
  render(): Promise<Buffer>;
}

function paper(
  key: string,
  pages: number,
  fileName: string,
  title: string,
  document: OfficialDocument<PdfBlock>,
): DemoPaper {
  const number = numberLine(document.number).replace(/^Số: /, '').trim();
  // Loaded when a demo is made, which is once: every other start does without it.
  const render = async (): Promise<Buffer> =>
    (await import('../../official/render-pdf.js')).renderPdf(document, title);
  return { key, title, number, fileName, pages, render };
}

export const demoPapers: readonly DemoPaper[] = [
  paper('programme', 2, '01-chuong-trinh-cuoc-hop.pdf', 'Chương trình cuộc họp', programme),
  paper(
    'report',
    24,
    '02-bao-cao-cchc-quy-iii.pdf',
    'Báo cáo kết quả công tác cải cách hành chính quý III, nhiệm vụ trọng tâm quý IV năm 2021',
    report,
  ),
  paper(
    'oneStop',
    9,
    '03-bao-cao-bo-phan-mot-cua.pdf',
    'Báo cáo hoạt động của Bộ phận Một cửa quý III năm 2021',
    oneStop,
  ),
  paper(
    'satisfaction',
    8,
    '04-khao-sat-muc-do-hai-long.pdf',
    'Báo cáo kết quả khảo sát mức độ hài lòng của tổ chức, cá nhân',
    satisfaction,
  ),
  paper(
    'addressTanLinh',
    5,
    '05-tham-luan-tan-linh.pdf',
    'Tham luận của UBND xã Tản Lĩnh',
    addressTanLinh,
  ),
  paper(
    'addressCamThuong',
    5,
    '06-tham-luan-cam-thuong.pdf',
    'Tham luận của UBND xã Cam Thượng',
    addressCamThuong,
  ),
  paper(
    'plan',
    6,
    '07-du-thao-ke-hoach-quy-iv.pdf',
    'Dự thảo Kế hoạch khắc phục tồn tại, nâng cao chất lượng công tác cải cách hành chính quý IV năm 2021',
    plan,
  ),
];

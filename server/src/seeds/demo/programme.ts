// The nine items of the demo meeting, which papers belong to them, and the motion to be voted on. Plain data.
import type { AgendaItem } from '@hop/shared/agenda/agenda-item.js';

export interface DemoItem {
  id: string;
  title: string;
  kind: AgendaItem['kind'];
  plannedMinutes: number;
  presenter: string;
  /** Keys of seeds/papers/demo-papers.ts. */
  papers: readonly string[];
}

export const demoItems: readonly DemoItem[] = [
  {
    id: 'demo-item-1',
    title: 'Khai mạc, giới thiệu đại biểu',
    kind: 'ceremony',
    plannedMinutes: 10,
    presenter: 'Văn phòng HĐND và UBND huyện',
    papers: ['programme'],
  },
  {
    id: 'demo-item-2',
    title: 'Báo cáo kết quả cải cách hành chính quý III',
    kind: 'report',
    plannedMinutes: 30,
    presenter: 'Phòng Nội vụ',
    papers: ['report'],
  },
  {
    id: 'demo-item-3',
    title: 'Báo cáo hoạt động bộ phận Một cửa',
    kind: 'report',
    plannedMinutes: 20,
    presenter: 'Văn phòng HĐND và UBND huyện',
    papers: ['oneStop'],
  },
  {
    id: 'demo-item-4',
    title: 'Kết quả khảo sát mức độ hài lòng',
    kind: 'report',
    plannedMinutes: 20,
    presenter: 'Phòng Tư pháp',
    papers: ['satisfaction'],
  },
  {
    id: 'demo-item-5',
    title: 'Tham luận của các xã',
    kind: 'report',
    plannedMinutes: 30,
    presenter: 'UBND xã Tản Lĩnh, UBND xã Cam Thượng',
    papers: ['addressTanLinh', 'addressCamThuong'],
  },
  {
    id: 'demo-item-6',
    title: 'Thảo luận',
    kind: 'discussion',
    plannedMinutes: 45,
    presenter: 'Chủ tọa điều hành',
    papers: [],
  },
  {
    id: 'demo-item-7',
    title: 'Biểu quyết kế hoạch quý IV',
    kind: 'vote',
    plannedMinutes: 10,
    presenter: 'Phòng Nội vụ',
    papers: ['plan'],
  },
  {
    id: 'demo-item-8',
    title: 'Kết luận của chủ tọa',
    kind: 'conclusion',
    plannedMinutes: 10,
    presenter: 'Chủ tọa',
    papers: [],
  },
  {
    id: 'demo-item-9',
    title: 'Bế mạc',
    kind: 'ceremony',
    plannedMinutes: 5,
    presenter: 'Văn phòng HĐND và UBND huyện',
    papers: [],
  },
];

export const demoMotion =
  'Thông qua Kế hoạch khắc phục tồn tại, nâng cao chất lượng cải cách hành chính quý IV năm 2021';
export const demoTitle = 'Họp trực tuyến đánh giá kết quả cải cách hành chính quý III';

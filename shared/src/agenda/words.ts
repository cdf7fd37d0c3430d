// What stands in place of the title of an item for those who may not know what it is about, and the words by which a pasted
// programme is read.
import type { AgendaItem } from './agenda-item.js';

export const hiddenTitle = 'Nội dung họp riêng';

/** Head cells of a table, without marks and in small letters, and what stands under them. */
export const columnWords: readonly (readonly [
  RegExp,
  'time' | 'title' | 'presenter' | 'number',
])[] = [
  [/^(stt|tt|so tt|so thu tu)$/, 'number'],
  [/^(thoi gian|thoi luong|gio|tu gio)/, 'time'],
  [
    /(nguoi|don vi|co quan|dai bieu).*(trinh|thuc hien|phu trach|bao cao|chu tri|dieu hanh)/,
    'presenter',
  ],
  [/^(trinh bay|thuc hien|phu trach|chu tri|phan cong|nguoi|don vi)/, 'presenter'],
  [/(noi dung|chuong trinh|cong viec)/, 'title'],
];

/** What the words of a title, without marks, say of its kind; the first that fits. */
export const kindWords: readonly (readonly [RegExp, AgendaItem['kind']])[] = [
  [/(giai lao|nghi giai|nghi trua|an trua)/, 'recess'],
  [/(khai mac|be mac|chao co|tuyen bo ly do|don tiep)/, 'ceremony'],
  [/(bieu quyet|bo phieu|thong qua)/, 'vote'],
  [/(ket luan|tong ket)/, 'conclusion'],
  [/(thao luan|chat van|tham luan|tra loi|giai trinh|y kien)/, 'discussion'],
];

/** "15 phút", "30'", "1 giờ 30 phút", "2 tiếng"; not the clock time "8 giờ 30". */
export const durationPattern =
  /(?<!\p{L}|\d)(?:(\d{1,2})\s*(?:giờ|tiếng|h)\s*)?(?<!\d)(\d{1,3})\s*(?:phút|['’′]|p(?!\p{L}))|(?<!\p{L}|\d)(\d{1,2})\s*tiếng(?!\p{L})/iu;

/** "8h00", "08:00", "8 giờ 30", "8g15"; a lone "8h" too. */
export const clockPattern =
  /(?<!\d)([01]?\d|2[0-3])\s*(?:giờ|h|g|:(?=\s*[0-5]\d))(?!\p{L})\s*([0-5]\d)?(?!\d|\s*phút)/iu;

/** What may stand before the name of a presenter. */
export const presenterWords =
  /^(?:người|đơn vị|cơ quan)?\s*(?:trình bày|báo cáo|thực hiện|chủ trì|chuẩn bị|phụ trách|điều hành|trình)\s*[:：]\s*/iu;

/** What may stand after it: "Sở Tài chính trình bày". */
export const presenterDoes =
  /\s*[-–—:,]?\s+(?:trình bày|báo cáo|thực hiện|chủ trì|chuẩn bị|phụ trách|điều hành|phát biểu|trình)$/iu;

/** A presenter that begins so is a unit and not a person; without marks. */
export const unitWords =
  /^(so|ban|phong|van phong|ubnd|hdnd|uy ban|hoi dong|thuong truc|hoi|chi cuc|cuc|trung tam|cong an|toa an|vien|ub|ubmttq|mttq|mat tran|dang uy|bo|xa|phuong|huyen|lien doan|doan|thanh tra|kho bac|ngan hang|bao hiem xa hoi|bhxh|cong ty|tong cong ty|benh vien|tram y te|hat kiem lam|truong (?:thpt|thcs|tieu hoc|mam non|dai hoc|cao dang)|tand|vksnd|vp|chi nhanh|lien minh|to dai bieu|to tham tra|thue)\b/;

/** These begin like units and are none; without marks. */
export const notUnitWords =
  /^(ban hanh|ban giao|ban chinh|ban sao|ban luu|phong hop|phong chong|phong ngua|hoi truong|hoi nghi|hoi thao|hoi y|hoi dap|hoi phi|so lieu|so huu|so voi|so luong|bo tieu chi|bo sung|bo phieu|bo sach|vien dan|vien phi|cuc bo|xa hoi|phuong an|phuong phap|phuong thuc|doan ket|thue suat|thue dat)\b/;

/** A place: alone in brackets it says where, and only with what is done there who. Without marks. */
export const placeWords =
  /^(xa|phuong|huyen|tinh|thi tran|thi xa|thanh pho|quan|thon|to dan pho)\s/;

/** At its end it says what else a unit or a person does, and not that they present. */
export const otherDeeds =
  /\s(?:(?:đồng\s+)?tài trợ|viện trợ|hỗ trợ|cho vay|đầu tư|làm chủ đầu tư|thi công|quản lý|tổ chức|đề xuất|đề nghị|kiến nghị|khiếu nại|tố cáo|khởi kiện|phản ánh)$/iu;

/** Before the name of a person, or before what they are: "đ/c Nguyễn Thị Hoa", "đ/c Phó Chủ tịch". */
export const nameTitles =
  /^(?:các\s+)?(?:ông|bà|đồng chí|đ\/c\.?|đc\.?|đại biểu|luật sư|bác sĩ|đại tá|thượng tá|trung tá|thiếu tá|(?:gs|pgs|ts|ths|bs|ks|ls)\.)\s*/iu;

/** A name and nothing behind it but a comma, a dash or another one: "ông An khiếu nại" is about him. */
export const onlyName = /^\p{Lu}[\p{L}.]*(?:\s+\p{Lu}[\p{L}.]*)*(?:$|[,;]|\s+(?:[-–—&]|và)\s)/u;

/** Who does not need a name to be known, or speaks for others. */
export const officeWords =
  /^(?:phó\s+)?(?:chủ tịch|giám đốc|cục trưởng|chi cục trưởng|trưởng ban|trưởng phòng|chánh văn phòng|chánh thanh tra|bí thư|viện trưởng|chánh án|hiệu trưởng|trưởng công an|chủ nhiệm|chủ tọa|thư ký|tổng thư ký|trưởng đoàn)(?=$|[\s,;–—-])|^(?:đại diện|lãnh đạo)\s+\p{L}/iu;

/** With which a name of three words or more begins; without marks. */
export const familyNames =
  /^(nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|phung|dinh|doan|trinh|mai|chu|cao|ha|ta|luong|thai|to|vuong|quach|dao|kieu|nong|bach|truong|lam|tang|luu|la|trieu|hua|ma|lo|giang|khuat|tong|quan|cu|chau|ton|au|nghiem|ninh|tieu) /;

/** The same at the end of a title: "Báo cáo kết quả – Người trình bày: ông Đạt". */
export const presenterInside =
  /\s*[-–—;(,.]\s*(?:người|đơn vị|cơ quan)?\s*(?:trình bày|thực hiện|chủ trì|chuẩn bị|phụ trách)\s*[:：]\s*([^()]+)\)?$/iu;

/** "a)", "đ.", "(b)" before an item, and the same in capitals. */
export const letterMark = /^(?:\(?([a-zđ])\)|([a-zđ])\.(?=\s))\s*/u;
export const upperMark = /^([A-ZĐ])[.)](?=\s|$)\s*/u;

const clock = clockPattern.source;
/** When a line begins with its time: "8h00 - 8h15: …", "Từ 7 giờ 30 đến 8 giờ …". */
export const rangePattern = new RegExp(
  `^[\\s(]*(?:từ\\s+)?${clock}(?:\\s*(?:[-–—]|đến|tới)+\\s*${clock})?[\\s)]*`,
  'iu',
);
/** When a line ends with its length: "… (15 phút)", "… trong 30'". */
export const lastDuration = new RegExp(
  `[\\s(,;:–—-]*(?:trong\\s+|thời lượng:?\\s*)?(?:${durationPattern.source})[\\s).,;]*$`,
  'iu',
);

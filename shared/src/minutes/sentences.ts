// The Vietnamese sentences of the minutes (Decree 30, form 1.9): polite, official, one function each.
// Minutes are an official document of Vietnam and stay Vietnamese in every language of the screens.
import type {
  AbsenteeFacts,
  BallotFacts,
  CorrectionFacts,
  ExchangeFacts,
  PersonFacts,
  SiteFacts,
  SpeechFacts,
  TellersFacts,
  WrittenSpeechFacts,
} from './meeting-facts.js';

export const headings = {
  timeAndPlace: 'Thời gian, địa điểm',
  attendance: 'Thành phần tham dự',
  chairAndSecretary: 'Chủ tọa, thư ký',
  proceedings: 'Nội dung cuộc họp',
  generalNotes: 'Diễn biến khác',
  conclusion: 'Kết luận của chủ tọa',
} as const;

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hourCycle: 'h23',
  hour: '2-digit',
  minute: '2-digit',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

/** Calendar and clock of a moment in Vietnam. */
export function vietnamTime(atMs: number): {
  hour: string;
  minute: string;
  day: number;
  month: number;
  year: number;
} {
  const parts = new Map(clock.formatToParts(atMs).map(({ type, value }) => [type, value]));
  const numeric = (type: 'day' | 'month' | 'year') => Number(parts.get(type));
  return {
    hour: parts.get('hour') ?? '',
    minute: parts.get('minute') ?? '',
    day: numeric('day'),
    month: numeric('month'),
    year: numeric('year'),
  };
}

/** `08 giờ 00, ngày 12 tháng 10 năm 2021`, with the zeros that Decree 30 asks for. */
export function moment(atMs: number): string {
  const { hour, minute, day, month, year } = vietnamTime(atMs);
  const days = String(day).padStart(2, '0');
  const months = month <= 2 ? `0${month}` : String(month);
  return `${hour} giờ ${minute}, ngày ${days} tháng ${months} năm ${year}`;
}

/** `6 phút 05 giây`; whole minutes without seconds. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  if (minutes === 0) return `${rest} giây`;
  return rest === 0 ? `${minutes} phút` : `${minutes} phút ${String(rest).padStart(2, '0')} giây`;
}

function titled({ name, position }: PersonFacts): string {
  return position === '' ? `đồng chí ${name}` : `đồng chí ${name} - ${position}`;
}

/** Ends with one full stop, whatever was typed at the end. */
function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text.replace(/[,;:]$/, '')}.`;
}

const atUnit = (name: string, unit: string): string => (unit === '' ? name : `${name} (${unit})`);

/** ` về nội dung: …`; whatever was typed at the end gives way to what follows. */
const onSubject = (about: string): string =>
  about === '' ? '' : ` về nội dung: “${about.replace(/[.,;:]+$/, '')}”`;

function exchanged({ kind, others, about }: ExchangeFacts): string {
  const named = others.join(', ');
  const act =
    kind === 'question'
      ? `chất vấn${named === '' ? '' : ` ${named}`}`
      : `trả lời chất vấn${named === '' ? '' : ` của ${named}`}`;
  return `${act}${onSubject(about)}`;
}

export const sentences = {
  started: (atMs: number) => `Thời gian bắt đầu: ${moment(atMs)}.`,
  place: (place: string) => sentence(`Địa điểm: ${place}`),
  sites: (remote: number) =>
    `Cuộc họp được tổ chức theo hình thức trực tuyến giữa điểm cầu chính và ${remote} điểm cầu thành phần.`,
  attendance: (present: number, invited: number) =>
    present === invited
      ? `Có mặt: ${present}/${invited} đại biểu; không có đại biểu vắng mặt.`
      : `Có mặt: ${present}/${invited} đại biểu; vắng mặt: ${invited - present} đại biểu.`,
  site: ({ name, isHost, present, invited }: SiteFacts) =>
    `- ${isHost ? `${name} (điểm cầu chính)` : name}: có mặt ${present}/${invited} đại biểu.`,
  absentee: (person: AbsenteeFacts) =>
    `Vắng mặt: ${titled(person)}; ${person.reason === '' ? 'không báo cáo lý do' : `lý do: ${person.reason.replace(/[.;]+$/, '')}`}.`,
  chair: (person: PersonFacts) => sentence(`Chủ tọa: ${titled(person)}`),
  secretary: (person: PersonFacts) => sentence(`Thư ký: ${titled(person)}`),
  presented: (presenter: PersonFacts | string) =>
    typeof presenter === 'string'
      ? sentence(`Trình bày: ${presenter}`)
      : `${capital(titled(presenter))} trình bày nội dung này.`,
  notReached: 'Cuộc họp không xem xét nội dung này.',
  speech: ({ speaker, unit, usedSeconds, exchange }: SpeechFacts) =>
    `Đồng chí ${atUnit(speaker, unit)} ${exchange === null ? 'phát biểu ý kiến' : exchanged(exchange)} trong ${duration(usedSeconds)}.`,
  writtenSpeech: ({ speaker, unit, about }: WrittenSpeechFacts) =>
    sentence(`Đồng chí ${atUnit(speaker, unit)} gửi ý kiến bằng văn bản${onSubject(about)}`),
  ballot: ({ motion }: BallotFacts) => sentence(`Cuộc họp tiến hành biểu quyết: ${motion}`),
  ballotVoided: (reason: string) => `Kết quả lần biểu quyết này bị hủy; lý do: ${reason}`,
  ballotResult: ({ resultSentence }: BallotFacts) => sentence(resultSentence),
  tellers: ({ members, lead }: TellersFacts) =>
    `Cuộc họp bầu Ban kiểm phiếu gồm ${members.map(titled).join('; ')}, do đồng chí ${lead} làm Trưởng ban.`,
  correction: ({ text, name, atMs }: CorrectionFacts) =>
    `Đính chính: ${sentence(text)} Người ghi: ${name}, lúc ${moment(atMs)}.`,
  noConclusion: 'Chủ tọa chưa có kết luận bằng văn bản.',
  ended: (atMs: number | null) =>
    `Cuộc họp kết thúc vào ${atMs === null ? '…… giờ ……, ngày …… tháng …… năm ……' : moment(atMs)}./.`,
} as const;

export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

// Paper 2, part II: a short assessment of each commune, worded from its own figures.
import { heading } from '../../official/document.js';
import { communes, type Commune } from './communes.js';
import { blocks } from './composing.js';
import {
  all,
  byScore,
  contentShare,
  documents,
  dossiersOf,
  fullName,
  grade,
  handledShare,
  lateShare,
  number,
  onlineShare,
  percent,
  survey,
  surveyOf,
} from './figures.js';

const average = {
  online: all.online / all.received,
  late: all.late / all.settled,
  handled: documents.handled / documents.incoming,
  content: survey.content / survey.returned,
};

function opening(one: Commune, place: number): string {
  const { settled, total, early } = dossiersOf([one]);
  const start = `${fullName(one).replace(/^./, (letter) => letter.toUpperCase())} (xếp thứ ${place}, mức ${grade(one)}): `;
  return place % 2 === 0
    ? `${start}tiếp nhận mới ${number(one.received)} hồ sơ, giải quyết ${number(settled)}/${number(total)} hồ sơ, trước hạn ${percent(early, settled)}.`
    : `${start}đã giải quyết ${number(settled)} trong tổng số ${number(total)} hồ sơ, trong đó ${number(early)} hồ sơ trước hạn.`;
}

function strengths(one: Commune): string[] {
  const found: string[] = [];
  if (one.late === 0) found.push('không có hồ sơ quá hạn');
  if (onlineShare(one) >= average.online + 0.06)
    found.push(
      `tỷ lệ nộp trực tuyến đạt ${percent(one.online, one.received)}, cao hơn bình quân toàn huyện`,
    );
  if (handledShare(one) >= 0.95)
    found.push(`xử lý ${percent(one.handled, one.incoming)} văn bản đến trên hệ thống`);
  if (contentShare(one) >= average.content + 0.025)
    found.push(
      `${percent(surveyOf([one]).content, surveyOf([one]).returned)} người được hỏi hài lòng`,
    );
  if (one.saturday) found.push('duy trì tiếp nhận hồ sơ vào sáng thứ Bảy');
  if (one.news >= 30) found.push(`trang thông tin điện tử hoạt động đều với ${one.news} tin, bài`);
  return found;
}

function weaknesses(one: Commune): string[] {
  const found: string[] = [];
  if (lateShare(one) > average.late * 2)
    found.push(
      `số hồ sơ quá hạn lớn (${one.late} hồ sơ, ${percent(one.late, dossiersOf([one]).settled)})`,
    );
  if (onlineShare(one) < average.online - 0.1)
    found.push(`nộp trực tuyến mới đạt ${percent(one.online, one.received)}`);
  if (handledShare(one) < average.handled - 0.04)
    found.push(
      `còn ${number(one.incoming - one.handled)} văn bản đến chưa xử lý trọn vẹn trên hệ thống`,
    );
  if (contentShare(one) < average.content - 0.04) found.push('mức độ hài lòng của người dân thấp');
  if (!one.citizenRoom) found.push('chưa có phòng tiếp công dân riêng');
  if (found.length === 0 && one.postal * 20 < one.received)
    found.push(`trả kết quả qua bưu chính công ích còn ít (${one.postal} hồ sơ)`);
  return found;
}

function request(one: Commune): string {
  if (lateShare(one) > average.late * 2)
    return 'Chủ tịch UBND xã trực tiếp rà soát từng hồ sơ quá hạn, báo cáo UBND huyện trước ngày 25 hằng tháng.';
  if (onlineShare(one) < average.online - 0.1)
    return 'Cần lập tổ hướng dẫn nộp hồ sơ trực tuyến tại từng thôn ngay trong tháng 10.';
  if (!one.citizenRoom)
    return 'Đề nghị bố trí phòng tiếp công dân trong quý IV, trước mắt dùng chung phòng họp nhỏ.';
  if (handledShare(one) < average.handled - 0.02)
    return 'Đề nghị phân công lãnh đạo theo dõi việc xử lý văn bản trên hệ thống mỗi ngày.';
  if (one.score >= 85) return 'Đề nghị tiếp tục phát huy và chia sẻ cách làm với các xã trong cụm.';
  return 'Đề nghị phấn đấu xếp mức Tốt vào cuối năm, trước hết bằng việc tăng hồ sơ trả trước hạn.';
}

function assessment(one: Commune): string {
  const good = strengths(one);
  const weak = weaknesses(one);
  const place = byScore.indexOf(one) + 1;
  const praise = good.length === 0 ? '' : ` Mặt được: ${good.join('; ')}.`;
  const blame = weak.length === 0 ? '' : ` Hạn chế: ${weak.join('; ')}.`;
  return `${opening(one, place)}${praise}${blame} ${request(one)}`;
}

export const assessments = blocks(
  heading(1, 'Đánh giá từng xã, thị trấn'),
  `Phần này nêu kết quả nổi bật và hạn chế chính của từng đơn vị, so với mức bình quân toàn huyện: nộp hồ sơ trực tuyến ${percent(all.online, all.received)}; quá hạn ${percent(all.late, all.settled)}; xử lý văn bản trên hệ thống ${percent(documents.handled, documents.incoming)}; hài lòng ${percent(survey.content, survey.returned)}. Thứ tự nêu theo tên đơn vị; thứ hạng theo điểm tự chấm.`,
  ...communes.map(assessment),
);

// Paper 2, part I: what was achieved in the third quarter, field by field of administrative reform.
import { heading } from '../../official/document.js';
import { communes } from './communes.js';
import { blocks, column } from './composing.js';
import {
  all,
  byScore,
  commune,
  district,
  documents,
  grade,
  handledShare,
  listed,
  names,
  number,
  percent,
  ranked,
  sum,
  survey,
} from './figures.js';

const rooms = communes.filter((one) => one.citizenRoom);
const saturdays = communes.filter((one) => one.saturday);
const handlers = ranked(handledShare).slice(0, 7);
const newsmakers = ranked((one) => one.news).slice(0, 5);
const grades = ['Tốt', 'Khá', 'Trung bình'].map((name) => ({
  name,
  list: byScore.filter((one) => grade(one) === name),
}));

export const results = blocks(
  'Thực hiện Kế hoạch số 198/KH-UBND ngày 21 tháng 6 năm 2021 của UBND huyện về nâng cao chất lượng công tác cải cách hành chính (CCHC) năm 2021 và những năm tiếp theo, UBND huyện báo cáo kết quả quý III và nhiệm vụ trọng tâm quý IV năm 2021 như sau. Số liệu tính từ ngày 01 tháng 7 đến hết ngày 30 tháng 9 năm 2021; số liệu của từng xã, thị trấn có tại các phụ lục kèm theo.',
  heading(1, 'Kết quả thực hiện quý III năm 2021'),
  heading(2, 'Bối cảnh chung'),
  'Quý III là quý có điều kiện làm việc khó khăn nhất từ đầu năm. Từ ngày 24 tháng 7 đến ngày 21 tháng 9, toàn thành phố thực hiện giãn cách xã hội; bộ phận Một cửa các cấp hạn chế tiếp dân trực tiếp, nhiều cán bộ được huy động trực chốt, truy vết và hỗ trợ tiêm chủng. Trong hoàn cảnh đó, yêu cầu đặt ra là không để gián đoạn việc giải quyết thủ tục hành chính (TTHC) cho người dân, trước hết là các thủ tục về hộ tịch, trợ cấp và hỗ trợ người gặp khó khăn do dịch bệnh.',
  `Trong quý, 31 xã, thị trấn tiếp nhận mới ${number(all.received)} hồ sơ, bằng ${percent(all.received * 2, all.firstHalf)} mức bình quân một quý của sáu tháng đầu năm. Số lượng giảm nhưng tỷ lệ nộp trực tuyến tăng rõ rệt, cho thấy người dân đã bắt đầu quen với việc làm thủ tục tại nhà khi được hướng dẫn đầy đủ.`,
  heading(2, 'Công tác chỉ đạo, điều hành'),
  'UBND huyện ban hành 14 văn bản chỉ đạo về CCHC, trong đó có 03 kế hoạch, 02 quyết định và 09 công văn đôn đốc; tổ chức 02 cuộc giao ban trực tuyến với các xã, thị trấn. Ban Chỉ đạo CCHC huyện được kiện toàn tại Quyết định ngày 19 tháng 7 năm 2021, phân công từng thành viên theo dõi từ 03 đến 04 xã, có trách nhiệm báo cáo kết quả hằng tháng.',
  'Toàn bộ 31 xã, thị trấn đã ban hành kế hoạch thực hiện Kế hoạch số 198/KH-UBND. Tuy vậy, qua rà soát chỉ có 24 kế hoạch xác định được chỉ tiêu đo đếm, người chịu trách nhiệm và thời hạn; 07 kế hoạch còn lại chép lại nội dung của huyện và đã được yêu cầu xây dựng lại trong tháng 9.',
  'Tổ kiểm tra công vụ của huyện đã kiểm tra đột xuất 11 xã, thị trấn và 04 phòng chuyên môn, trong đó 06 cuộc được thực hiện qua camera tại bộ phận Một cửa. Qua kiểm tra, 05 công chức bị nhắc nhở vì rời vị trí không có lý do, 02 đơn vị phải giải trình vì không cập nhật hồ sơ lên phần mềm ngay trong ngày tiếp nhận.',
  heading(2, 'Cải cách thể chế'),
  'Huyện tự kiểm tra 21 văn bản do HĐND, UBND huyện ban hành và kiểm tra theo thẩm quyền 46 văn bản của cấp xã; phát hiện 04 văn bản có sai sót về thể thức, 01 văn bản viện dẫn quy định đã hết hiệu lực. Các đơn vị đã đính chính hoặc thay thế xong trong quý.',
  'Việc lấy ý kiến đối với dự thảo văn bản được thực hiện trên môi trường mạng. Thời gian góp ý bình quân giảm từ 9 ngày của quý II xuống còn 6 ngày; số đơn vị không trả lời đúng hạn giảm từ 8 xuống còn 3.',
  heading(2, 'Cải cách thủ tục hành chính'),
  heading(3, 'Công khai, rà soát thủ tục'),
  '100% xã, thị trấn niêm yết đầy đủ danh mục TTHC tại bộ phận Một cửa và trên trang thông tin điện tử. Huyện đề xuất thành phố đơn giản hóa 06 thủ tục, tập trung vào việc bỏ yêu cầu nộp bản sao giấy tờ đã có trong cơ sở dữ liệu và rút ngắn thời hạn xác nhận tình trạng hôn nhân, xác nhận hộ nghèo, đăng ký biến động đất đai.',
  heading(3, 'Kết quả giải quyết hồ sơ'),
  `Tổng số hồ sơ phải giải quyết ở cấp xã là ${number(all.total)}, gồm ${number(all.total - all.received)} hồ sơ kỳ trước chuyển sang và ${number(all.received)} hồ sơ tiếp nhận mới. Đã giải quyết ${number(all.settled)} hồ sơ; trong đó trước hạn ${number(all.early)} (${percent(all.early, all.settled)}), đúng hạn ${number(all.onTime)} (${percent(all.onTime, all.settled)}), quá hạn ${number(all.late)} (${percent(all.late, all.settled)}). Còn ${number(all.pending)} hồ sơ đang giải quyết, chưa đến hạn trả.`,
  `Tại bộ phận Một cửa của huyện, tiếp nhận ${number(district.received)} hồ sơ, giải quyết ${number(district.settled)} hồ sơ, quá hạn ${number(district.late)} hồ sơ, chiếm ${percent(district.late, district.settled)}; phần lớn thuộc lĩnh vực đất đai. 100% trường hợp quá hạn ở cấp huyện đã có thư xin lỗi; ở cấp xã, việc gửi thư xin lỗi mới thực hiện với 151 trong số ${number(all.late)} hồ sơ.`,
  {
    kind: 'table',
    caption: 'Bảng 1. Kết quả giải quyết hồ sơ quý III năm 2021',
    columns: [
      column('Cấp giải quyết', 2.4, 'left'),
      column('Tiếp nhận mới', 1.2),
      column('Đã giải quyết', 1.2),
      column('Trước hạn', 1.2),
      column('Đúng hạn', 1.2),
      column('Quá hạn', 1),
    ],
    rows: [
      [
        'Cấp huyện',
        number(district.received),
        number(district.settled),
        number(district.early),
        number(district.settled - district.early - district.late),
        number(district.late),
      ],
      [
        '31 xã, thị trấn',
        number(all.received),
        number(all.settled),
        number(all.early),
        number(all.onTime),
        number(all.late),
      ],
    ],
    total: [
      'Cộng',
      number(district.received + all.received),
      number(district.settled + all.settled),
      number(district.early + all.early),
      number(district.settled - district.early - district.late + all.onTime),
      number(district.late + all.late),
    ],
  },
  heading(3, 'Dịch vụ công trực tuyến mức độ 3, 4'),
  `Cấp xã tiếp nhận trực tuyến ${number(all.online)} hồ sơ, chiếm ${percent(all.online, all.received)} số hồ sơ tiếp nhận mới; cấp huyện tiếp nhận ${number(district.online)} hồ sơ, chiếm ${percent(district.online, district.received)}. Số kết quả trả qua dịch vụ bưu chính công ích ở cấp xã là ${number(all.postal)}, còn thấp so với yêu cầu nhưng đã tăng gấp hai lần quý II.`,
  `Một số xã làm tốt nhờ bố trí đoàn viên thanh niên hỗ trợ ngay tại bộ phận Một cửa và nhà văn hóa thôn: ${names([commune('Cam Thượng'), commune('Tây Đằng'), commune('Châu Sơn'), commune('Tản Lĩnh')])}. Kinh nghiệm chung là hướng dẫn người dân tự làm từ lần đầu, không nộp thay; nhờ vậy lần sau người dân có thể làm tại nhà.`,
  heading(2, 'Cải cách tổ chức bộ máy và chế độ công vụ'),
  'Huyện hoàn thành việc sắp xếp, kiêm nhiệm các chức danh không chuyên trách ở thôn theo nghị quyết của HĐND thành phố; bố trí lại 17 công chức cấp xã cho phù hợp với chuyên môn đào tạo. Việc đánh giá cán bộ, công chức hằng tháng được thực hiện trên phần mềm, gắn với kết quả giải quyết hồ sơ và ý kiến của người dân.',
  'Trong quý đã mở 02 lớp bồi dưỡng trực tuyến cho 184 lượt công chức làm việc tại bộ phận Một cửa về kỹ năng giao tiếp, số hóa hồ sơ và sử dụng chữ ký số. Qua kiểm tra cuối khóa, 171 người đạt yêu cầu, 13 người phải học lại trong tháng 10.',
  heading(2, 'Cải cách tài chính công'),
  '100% xã, thị trấn ban hành quy chế chi tiêu nội bộ và công khai dự toán, quyết toán đúng thời hạn. Các đơn vị đã cắt giảm 10% chi thường xuyên còn lại của năm 2021 theo chủ trương chung để dành nguồn lực phòng, chống dịch; kinh phí cho trang thiết bị bộ phận Một cửa được giữ nguyên.',
  heading(2, 'Hiện đại hóa hành chính'),
  `Toàn huyện tiếp nhận ${number(documents.incoming)} văn bản đến trên hệ thống quản lý văn bản và điều hành ở cấp xã; ${number(documents.handled)} văn bản được xử lý trọn vẹn trên hệ thống, đạt ${percent(documents.handled, documents.incoming)}. Nền nếp nhất là các xã, thị trấn: ${names(handlers)}.`,
  `Trang thông tin điện tử của các xã, thị trấn đăng ${number(sum(communes, (one) => one.news))} tin, bài trong quý; nhiều nhất là ${listed(newsmakers.map((one) => `${one.name} (${one.news} tin)`))}. Ban Biên tập ở các xã này được phân công cụ thể, có lịch đăng tin hằng tuần và thông báo kịp thời các điểm tiêm chủng, chốt kiểm soát.`,
  heading(2, 'Cơ sở vật chất và phục vụ người dân'),
  `Có ${rooms.length}/31 xã, thị trấn bố trí phòng tiếp công dân riêng; còn thiếu ở ${names(communes.filter((one) => !one.citizenRoom))}. Có ${saturdays.length} xã, thị trấn duy trì làm việc sáng thứ Bảy hằng tuần theo nhu cầu của người dân, gồm ${names(saturdays)}.`,
  `Kết quả khảo sát ${number(survey.returned)} người dân, tổ chức đến làm thủ tục cho thấy ${percent(survey.content, survey.returned)} hài lòng và rất hài lòng. Số liệu chi tiết được trình bày trong Báo cáo kết quả khảo sát tại cuộc họp này.`,
  heading(2, 'Kết quả tự chấm điểm'),
  ...grades.map(({ name, list }) => `- Mức ${name}: ${list.length} đơn vị, gồm ${names(list)}.`),
  `Đơn vị có điểm cao nhất là thị trấn ${byScore[0]?.name ?? ''} (${number(byScore[0]?.score ?? 0)} điểm), thấp nhất là xã ${byScore.at(-1)?.name ?? ''} (${number(byScore.at(-1)?.score ?? 0)} điểm). Điểm tự chấm sẽ được Tổ thẩm định của huyện rà soát trước ngày 15 tháng 11; đơn vị tự chấm cao hơn kết quả thẩm định từ 5 điểm trở lên phải giải trình.`,
);

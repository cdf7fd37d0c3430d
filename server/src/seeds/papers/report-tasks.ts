// Paper 2, parts III to V: shortcomings with their causes, the tasks of the fourth quarter, proposals to the city.
import { heading } from '../../official/document.js';
import { communes } from './communes.js';
import { blocks, column } from './composing.js';
import {
  all,
  commune,
  dossiersOf,
  handledShare,
  lateShare,
  listed,
  names,
  number,
  onlineShare,
  percent,
  ranked,
} from './figures.js';

const latest = ranked(lateShare).slice(0, 3);
const offline = ranked((one) => -onlineShare(one)).slice(0, 3);
const unhandled = ranked((one) => -handledShare(one)).slice(0, 4);
const lateOfThree = dossiersOf(latest).late;

export const tasks = blocks(
  heading(1, 'Tồn tại, hạn chế và nguyên nhân'),
  heading(2, 'Tồn tại, hạn chế'),
  'Việc triển khai Kế hoạch số 198/KH-UBND ở một số xã còn chậm, giao khoán cho công chức Văn phòng - Thống kê; cấp ủy có nơi chưa đưa nội dung CCHC vào nghị quyết hằng tháng. Sự phối hợp giữa công chức chuyên môn với bộ phận Một cửa chưa thành nền nếp, hồ sơ nằm ở bàn chuyên môn quá nửa thời hạn mới được xử lý.',
  `Số hồ sơ quá hạn tập trung ở ba xã ${listed(latest.map((one) => `${one.name} (${one.late} hồ sơ)`))}; riêng ba xã này có ${number(lateOfThree)} hồ sơ, chiếm ${percent(lateOfThree, all.late)} số hồ sơ quá hạn của toàn bộ 31 xã, thị trấn. Đây đều là những xã có nhiều hồ sơ đất đai và đang khuyết hoặc mới thay công chức địa chính.`,
  `Tỷ lệ nộp hồ sơ trực tuyến không đồng đều. Thấp nhất là ${listed(offline.map((one) => `${one.name} (${percent(one.online, one.received)})`))}. Tại Vạn Thắng, dù đông dân và xử lý văn bản tốt, bộ phận Một cửa vẫn nhận hồ sơ giấy là chính; công chức chưa chủ động hướng dẫn.`,
  `Việc xử lý văn bản trên hệ thống còn hình thức ở ${names(unhandled)}: văn bản được chuyển đi nhưng không cập nhật kết quả, lãnh đạo chưa dùng chữ ký số thường xuyên. Công tác tuyên truyền chưa sâu, chủ yếu qua loa truyền thanh; nội dung ít gắn với việc người dân đang cần làm.`,
  heading(2, 'Nguyên nhân'),
  'Nguyên nhân khách quan: thời gian giãn cách kéo dài gần hai tháng; một số phần mềm dùng chung của thành phố tạm dừng để nâng cấp trong tháng 8; đường truyền tại các xã miền núi và bãi giữa sông chưa ổn định; một bộ phận người dân cao tuổi chưa có điện thoại thông minh.',
  'Nguyên nhân chủ quan là chủ yếu. Người đứng đầu một số xã chưa thật sự quyết liệt, chưa kiểm tra việc giải quyết hồ sơ hằng ngày. Một số công chức ngại thay đổi, chưa thành thạo phần mềm. Việc khen thưởng, phê bình chưa gắn với số liệu; cuối năm 2020 có xã hồ sơ quá hạn cao nhưng vẫn được xếp loại hoàn thành tốt nhiệm vụ.',
  'Về phía huyện, một số phòng chuyên môn hướng dẫn nghiệp vụ chưa kịp thời. Có 11 câu hỏi của các xã gửi Phòng Tài nguyên và Môi trường và Phòng Tư pháp trong tháng 7 sau hơn 10 ngày mới được trả lời; đây là điều phải khắc phục ngay trong quý IV.',
  heading(1, 'Nhiệm vụ trọng tâm quý IV năm 2021'),
  heading(2, 'Mục tiêu đến ngày 31 tháng 12 năm 2021'),
  {
    kind: 'table',
    caption: 'Bảng 2. Chỉ tiêu phấn đấu của cấp xã',
    columns: [
      column('TT', 0.5, 'center'),
      column('Chỉ tiêu', 4.4, 'left'),
      column('Quý III', 1.3),
      column('Quý IV', 1.3),
    ],
    rows: [
      [
        '1',
        'Hồ sơ giải quyết trước hạn và đúng hạn',
        percent(all.early + all.onTime, all.settled),
        '≥ 99,5%',
      ],
      ['2', 'Hồ sơ nộp trực tuyến mức độ 3, 4', percent(all.online, all.received), '≥ 65%'],
      ['3', 'Kết quả trả qua bưu chính công ích', percent(all.postal, all.settled), '≥ 10%'],
      [
        '4',
        'Xã, thị trấn có phòng tiếp công dân riêng',
        `${communes.filter((one) => one.citizenRoom).length}/31`,
        '31/31',
      ],
      ['5', 'Hồ sơ quá hạn có thư xin lỗi', percent(151, all.late), '100%'],
      [
        '6',
        'Xã, thị trấn xếp mức Tốt',
        `${communes.filter((one) => one.score >= 85).length}/31`,
        '≥ 18/31',
      ],
    ],
  },
  heading(2, 'Tăng cường trách nhiệm của người đứng đầu'),
  'Chủ tịch UBND các xã, thị trấn chịu trách nhiệm trực tiếp về kết quả CCHC của đơn vị; mỗi tuần ít nhất một buổi làm việc tại bộ phận Một cửa; mỗi tháng họp kiểm điểm một lần, có biên bản và danh sách hồ sơ quá hạn. Kết quả CCHC là tiêu chí bắt buộc khi đánh giá, xếp loại cuối năm.',
  'Thành viên Ban Chỉ đạo huyện đến từng xã được phân công ít nhất hai lần trong quý, làm việc với cả cấp ủy; tập trung vào 03 xã có tỷ lệ quá hạn cao và 03 xã có tỷ lệ nộp trực tuyến thấp nêu tại phần III.',
  heading(2, 'Giải quyết dứt điểm hồ sơ quá hạn'),
  'Các xã lập danh sách hồ sơ sắp đến hạn trong 03 ngày làm việc, chuyển cho công chức chuyên môn vào đầu giờ mỗi buổi sáng. Hồ sơ quá hạn phải có thư xin lỗi do Chủ tịch UBND ký, nêu rõ lý do và ngày hẹn lại; không hẹn lại lần thứ hai.',
  'Phòng Tài nguyên và Môi trường cử 02 công chức hỗ trợ Phong Vân, Ba Trại và Cẩm Lĩnh mỗi tuần 02 buổi đến hết tháng 11. Chi nhánh Văn phòng Đăng ký đất đai công bố số điện thoại của người thụ lý theo từng cụm xã.',
  heading(2, 'Nâng tỷ lệ hồ sơ trực tuyến và trả kết quả tại nhà'),
  `Mỗi thôn, tổ dân phố thành lập tổ hướng dẫn từ 03 đến 05 người, nòng cốt là đoàn viên thanh niên và giáo viên; mỗi bộ phận Một cửa có ít nhất 01 máy tính và 01 máy quét dành cho người dân. Học tập cách làm của ${names([commune('Cam Thượng'), commune('Tản Lĩnh')])} được trình bày trong hai tham luận tại cuộc họp này.`,
  'Bưu điện huyện bố trí nhân viên tại 10 bộ phận Một cửa có nhiều hồ sơ nhất từ ngày 01 tháng 11; phí trả kết quả được niêm yết công khai, miễn phí đối với người có công và hộ nghèo.',
  heading(2, 'Nâng chất lượng đội ngũ và kỷ luật, kỷ cương'),
  'Phòng Nội vụ tổ chức bồi dưỡng lại cho công chức chưa đạt yêu cầu, hoàn thành trước ngày 30 tháng 10; tham mưu điều động công chức địa chính cho các xã còn thiếu trước ngày 15 tháng 11. Tổ kiểm tra công vụ kiểm tra đột xuất ít nhất 12 đơn vị, công khai kết quả trên Cổng thông tin điện tử huyện.',
  heading(2, 'Ứng dụng công nghệ thông tin'),
  'Phòng Văn hóa và Thông tin rà soát máy tính, đường truyền, camera tại 31 bộ phận Một cửa; báo cáo nhu cầu bổ sung trước ngày 30 tháng 10. Từ ngày 01 tháng 11, UBND huyện không nhận văn bản giấy của các xã, trừ văn bản mật và hồ sơ có quy định riêng. Các cuộc họp của UBND huyện với xã dùng tài liệu điện tử.',
  heading(2, 'Thông tin, tuyên truyền'),
  'Trung tâm Văn hóa - Thông tin và Thể thao mở chuyên mục hằng tuần, mỗi tuần giới thiệu một thủ tục người dân làm nhiều nhất và một xã có cách làm hay. Trang thông tin điện tử của mỗi xã có ít nhất 06 tin, bài mỗi tháng, trong đó 02 bài về CCHC.',
  heading(2, 'Chế độ báo cáo, kiểm tra'),
  'Các xã, thị trấn báo cáo kết quả vào ngày 25 hằng tháng theo mẫu thống nhất, số liệu lấy từ phần mềm Một cửa và hệ thống quản lý văn bản; không yêu cầu báo cáo giấy. Báo cáo nêu rõ hồ sơ quá hạn của từng lĩnh vực, nguyên nhân và tên người chịu trách nhiệm.',
  'UBND huyện giao ban trực tuyến chuyên đề CCHC vào tuần đầu của tháng 11 và tháng 12. Đơn vị hai tháng liên tiếp đứng trong nhóm ba đơn vị cuối phải kiểm điểm trước Chủ tịch UBND huyện; đơn vị tiến bộ từ năm bậc trở lên được biểu dương.',
  heading(1, 'Kiến nghị, đề xuất'),
  'Với UBND thành phố: sớm hoàn thành nâng cấp phần mềm Một cửa điện tử dùng chung, cho phép cấp xã tự tra cứu hồ sơ liên thông; bổ sung kinh phí trang thiết bị cho 07 xã miền núi và các xã còn khó khăn; cho phép dùng kết quả điện tử thay bản giấy trong các thủ tục liên thông.',
  'Với các sở, ngành: Sở Tài nguyên và Môi trường hướng dẫn thống nhất thành phần hồ sơ đăng ký biến động đất đai; Sở Nội vụ tổ chức tập huấn chấm điểm Chỉ số CCHC cấp xã; Sở Thông tin và Truyền thông hỗ trợ chứng thư số cho cán bộ, công chức mới.',
  'UBND huyện đề nghị các đại biểu thảo luận, bổ sung báo cáo và thống nhất các giải pháp để hoàn thành mục tiêu CCHC năm 2021, cải thiện vị trí của huyện trong bảng xếp hạng của thành phố./.',
);

// Paper 5: the address of Tản Lĩnh on helping citizens to send dossiers from home.
import { appendix, heading, type OfficialDocument } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { blocks, column } from './composing.js';
import { all, commune, dossiersOf, number, percent, surveyOf } from './figures.js';

const own = commune('Tản Lĩnh');
const dossiers = dossiersOf([own]);
const survey = surveyOf([own]);

export const addressTanLinh: OfficialDocument<PdfBlock> = {
  issuingBody: 'ỦY BAN NHÂN DÂN XÃ\u00a0TẢN\u00a0LĨNH',
  number: { sequence: 95, symbol: 'TL-UBND' },
  place: 'Tản Lĩnh',
  date: { day: 7, month: 10, year: 2021 },
  documentKind: 'THAM LUẬN',
  subjectLine:
    'Kinh nghiệm hướng dẫn người dân nộp hồ sơ trực tuyến và trả kết quả tại nhà ở xã Tản Lĩnh',
  blocks: blocks(
    'Kính thưa đồng chí chủ tọa, thưa các đồng chí đại biểu tại 31 điểm cầu!',
    'UBND xã Tản Lĩnh nhất trí với các báo cáo trình bày tại cuộc họp. Được sự phân công của Ban Tổ chức, chúng tôi xin chia sẻ những việc xã đã làm để người dân tự nộp được hồ sơ trực tuyến và nhận kết quả tại nhà, kể cả những việc làm chưa đạt phải sửa lại.',
    heading(1, 'Đặc điểm của xã'),
    'Tản Lĩnh nằm dưới chân núi Ba Vì, địa bàn rộng, dân cư phân bố không đều. Từ thôn xa nhất đến trụ sở UBND xã hơn 7 km đường dốc. Nhiều hộ chăn nuôi bò sữa, sáng sớm và cuối chiều đều bận vắt sữa, giao sữa; nếu phải bỏ một buổi đi làm giấy tờ thì mất một buổi thu nhập. Một bộ phận thanh niên đi làm ở khu công nghiệp, chỉ có thời gian vào buổi tối hoặc sáng thứ Bảy.',
    'Đầu năm 2021, cứ 10 hồ sơ thì chỉ có chưa đến 3 hồ sơ nộp qua mạng, phần lớn do công chức làm thay. Chúng tôi nhận thấy cách làm thay tuy nhanh lúc đầu nhưng không bền: lần sau người dân vẫn phải đến xã.',
    heading(1, 'Những việc đã làm'),
    heading(2, 'Chuyển từ làm thay sang hướng dẫn tận nơi'),
    'Từ tháng 6, xã thành lập tổ hướng dẫn ở từng thôn, mỗi tổ 04 người gồm bí thư chi đoàn, một giáo viên, một cán bộ phụ nữ và trưởng thôn. Tổ trực tại nhà văn hóa thôn vào tối thứ Ba và thứ Năm, từ 19 giờ 30 đến 21 giờ. Trong thời gian giãn cách, tổ chuyển sang hướng dẫn qua điện thoại và nhóm trao đổi của thôn.',
    'Tổ có nguyên tắc ba không: không giữ mật khẩu của người dân, không nộp bằng tài khoản của mình, không thu bất kỳ khoản tiền nào. Mỗi hộ được phát một tờ giấy nhỏ in sáu bước làm và số điện thoại của người hướng dẫn; chữ to, có hình, người cao tuổi cũng đọc được.',
    heading(2, 'Chọn năm thủ tục làm trước'),
    'Chúng tôi không làm dàn trải. Qua thống kê, năm thủ tục: đăng ký khai sinh, xác nhận tình trạng hôn nhân, trợ cấp xã hội hằng tháng, hỗ trợ mai táng phí và đăng ký kinh doanh hộ cá thể chiếm hơn một nửa số hồ sơ không phải chứng thực. Xã tập trung hướng dẫn thành thạo năm thủ tục này rồi mới mở rộng.',
    heading(2, 'Trả kết quả tại nhà'),
    `Xã thống nhất với bưu điện văn hóa xã mỗi ngày đi một tuyến, hai ngày hết một vòng các thôn. Trong quý III có ${number(own.postal)} kết quả được trả tại nhà. Số này chưa nhiều nhưng đều là những trường hợp thật sự cần: người cao tuổi, người khuyết tật, sản phụ và gia đình đang cách ly.`,
    heading(2, 'Lãnh đạo xã theo dõi từng ngày'),
    'Mỗi sáng, bộ phận Một cửa gửi cho Chủ tịch và hai Phó Chủ tịch một bảng ngắn gồm hồ sơ đến hạn hôm nay, hồ sơ đến hạn trong ba ngày và hồ sơ chờ ký. Lãnh đạo ký số trước 10 giờ và 16 giờ. Hồ sơ nào phải hẹn lại thì Phó Chủ tịch phụ trách trực tiếp gọi điện cho người dân.',
    heading(1, 'Kết quả bước đầu'),
    `Trong quý III, xã tiếp nhận mới ${number(own.received)} hồ sơ, trong đó nộp trực tuyến ${number(own.online)} hồ sơ, đạt ${percent(own.online, own.received)}, cao hơn mức bình quân ${percent(all.online, all.received)} của 31 xã, thị trấn. Đã giải quyết ${number(dossiers.settled)} hồ sơ, trước hạn ${number(dossiers.early)} hồ sơ; còn ${number(own.late)} hồ sơ quá hạn, đều thuộc lĩnh vực đất đai và đã có thư xin lỗi.`,
    {
      kind: 'table',
      caption: 'Một số kết quả của xã so với toàn huyện, quý III năm 2021',
      columns: [
        column('Nội dung', 3.4, 'left'),
        column('Tản Lĩnh', 1.2),
        column('31 xã, thị trấn', 1.3),
      ],
      rows: [
        [
          'Hồ sơ nộp trực tuyến',
          percent(own.online, own.received),
          percent(all.online, all.received),
        ],
        [
          'Hồ sơ giải quyết trước hạn',
          percent(own.early, dossiers.settled),
          percent(all.early, all.settled),
        ],
        ['Hồ sơ quá hạn', percent(own.late, dossiers.settled), percent(all.late, all.settled)],
        [
          'Kết quả trả qua bưu chính công ích',
          percent(own.postal, dossiers.settled),
          percent(all.postal, all.settled),
        ],
      ],
    },
    `Khảo sát ${number(survey.returned)} người dân của xã do Phòng Nội vụ thực hiện có ${number(survey.content)} người hài lòng và rất hài lòng. Điều chúng tôi vui nhất là số người tự nộp từ lần thứ hai trở đi không cần hỏi lại đã tăng lên từng tháng.`,
    heading(1, 'Những điều chưa làm được'),
    'Thứ nhất, tháng 6 xã giao chỉ tiêu số hồ sơ trực tuyến cho từng thôn. Sau hai tuần, một số tổ nộp thay để đủ số; chúng tôi đã bỏ chỉ tiêu này và thay bằng số người được hướng dẫn đến khi tự làm được. Thứ hai, ba thôn vùng cao sóng điện thoại yếu, tải một ảnh giấy tờ mất nhiều phút; nhiều hồ sơ phải gửi lại.',
    'Thứ ba, việc trả kết quả tại nhà còn phụ thuộc vào một nhân viên bưu điện; khi người này nghỉ thì cả tuyến phải chờ. Thứ tư, xã chưa có cách kiểm tra chất lượng ảnh giấy tờ ngay khi người dân gửi, nên khoảng một phần mười số hồ sơ phải yêu cầu chụp lại.',
    'Thứ năm, xã chưa đo được thời gian người dân bỏ ra cho một thủ tục, kể từ lúc tìm hiểu đến lúc cầm kết quả. Chúng tôi mới hỏi thử 40 hộ ở hai thôn: nếu đến xã thì mất khoảng nửa buổi, nếu làm tại nhà thì mất 25 phút cho lần đầu và chưa đến 10 phút cho lần sau.',
    heading(1, 'Bài học và kiến nghị'),
    'Từ thực tế, chúng tôi rút ra ba bài học. Một là, người dân chỉ thay đổi thói quen khi thấy việc đó bớt đi lại thật sự; vì vậy phải làm cả hai đầu: nộp tại nhà và trả tại nhà. Hai là, người hướng dẫn ở gần, được bà con tin cậy quan trọng hơn máy móc. Ba là, lãnh đạo phải nhìn vào hồ sơ của từng người, không chỉ nhìn vào tỷ lệ.',
    'Xã kiến nghị UBND huyện làm việc với doanh nghiệp viễn thông cải thiện sóng tại ba thôn vùng cao trong quý IV; hỗ trợ mỗi nhà văn hóa thôn một máy quét nhỏ; cho phép tổ hướng dẫn được hưởng mức hỗ trợ thống nhất từ nguồn chi CCHC; và sớm có chức năng nhắn tin tự động khi hồ sơ được tiếp nhận.',
    'Trong quý IV, Tản Lĩnh phấn đấu đạt 70% hồ sơ nộp trực tuyến, không còn hồ sơ quá hạn ngoài lĩnh vực đất đai, trả ít nhất 60 kết quả tại nhà. Xã sẵn sàng đón các xã trong cụm đến trao đổi và cử người của các tổ hướng dẫn đi hỗ trợ.',
    'Xin kính chúc các đồng chí mạnh khỏe, chúc cuộc họp thành công tốt đẹp. Xin trân trọng cảm ơn!',
  ),
  rightSignature: { titles: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: '' },
  recipients: ['UBND huyện', 'Phòng Nội vụ', 'Lưu: VP'],
  appendices: blocks(
    appendix('PHỤ LỤC', 'Sáu bước nộp hồ sơ trực tuyến xã phát cho từng hộ'),
    {
      kind: 'table',
      caption: '',
      columns: [
        column('Bước', 0.7, 'center'),
        column('Việc cần làm', 3, 'left'),
        column('Lưu ý', 3, 'left'),
      ],
      rows: [
        [
          '1',
          'Chuẩn bị căn cước công dân, điện thoại và giấy tờ của thủ tục',
          'Hỏi tổ hướng dẫn của thôn nếu chưa rõ cần giấy tờ gì',
        ],
        [
          '2',
          'Chụp từng mặt giấy tờ, đủ sáng, thấy rõ bốn góc',
          'Không chụp chung nhiều giấy tờ trong một ảnh',
        ],
        [
          '3',
          'Đăng nhập Cổng dịch vụ công, chọn xã Tản Lĩnh và tên thủ tục',
          'Không đưa mật khẩu, mã xác nhận cho bất kỳ ai',
        ],
        ['4', 'Điền tờ khai, đính kèm ảnh giấy tờ', 'Đọc lại họ tên, ngày sinh trước khi gửi'],
        [
          '5',
          'Chọn cách nhận kết quả: tại nhà hoặc tại xã',
          'Người có công, hộ nghèo được miễn phí chuyển phát',
        ],
        [
          '6',
          'Gửi hồ sơ, ghi lại mã hồ sơ',
          'Sau một ngày làm việc chưa có tin báo thì gọi cho bộ phận Một cửa',
        ],
      ],
    },
    'Lịch trực của tổ hướng dẫn: 19 giờ 30 đến 21 giờ 00, tối thứ Ba và tối thứ Năm hằng tuần tại nhà văn hóa thôn. Người cao tuổi, người khuyết tật được tổ đến hướng dẫn tại nhà khi gọi trước một ngày. Việc hướng dẫn hoàn toàn miễn phí.',
  ),
  lineSpacing: 1.5,
};

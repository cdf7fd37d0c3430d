// Paper 6: the address of Cam Thượng on working with documents only on the document system.
import { appendix, heading, type OfficialDocument } from '../../official/document.js';
import type { PdfBlock } from '../../official/render-pdf.js';
import { blocks, column } from './composing.js';
import { all, commune, documents, dossiersOf, number, percent, surveyOf } from './figures.js';

const own = commune('Cam Thượng');
const dossiers = dossiersOf([own]);
const survey = surveyOf([own]);

export const addressCamThuong: OfficialDocument<PdfBlock> = {
  issuingBody: 'ỦY BAN NHÂN DÂN XÃ\u00a0CAM\u00a0THƯỢNG',
  number: { sequence: 78, symbol: 'TL-UBND' },
  place: 'Cam Thượng',
  date: { day: 7, month: 10, year: 2021 },
  documentKind: 'THAM LUẬN',
  subjectLine:
    'Xử lý văn bản trên môi trường mạng và nâng cao trách nhiệm của cán bộ, công chức ở xã Cam Thượng',
  blocks: blocks(
    'Kính thưa đồng chí Phó Chủ tịch UBND huyện, thưa toàn thể các đồng chí!',
    'Thay mặt cán bộ, công chức xã Cam Thượng, tôi xin báo cáo một nội dung mà xã đã kiên trì làm từ đầu năm đến nay: đưa toàn bộ việc tiếp nhận, giao việc và trả lời văn bản lên hệ thống quản lý văn bản và điều hành, coi đó là điểm bắt đầu để siết lại kỷ luật giải quyết công việc của dân.',
    heading(1, 'Vì sao bắt đầu từ văn bản'),
    'Cuối năm 2020, xã rà soát 60 việc bị chậm trong năm thì có 41 việc chậm không phải vì khó mà vì văn bản nằm quên ở một khâu nào đó: công chức văn thư in ra, trình lãnh đạo ghi ý kiến, chuyển tay cho chuyên môn, rồi không ai nhớ ngày phải trả lời. Có công văn của huyện đến ngày hạn cuối mới tới tay người làm.',
    'Khi đó hệ thống quản lý văn bản đã có nhưng chỉ dùng để nhận; mỗi văn bản vẫn được in từ một đến ba bản. Chúng tôi tính, riêng tiền giấy và mực một năm gần 30 triệu đồng, tương đương một bộ máy quét tốt cho bộ phận Một cửa.',
    heading(1, 'Cách làm của xã'),
    heading(2, 'Quy định rõ thời gian của từng khâu'),
    'Xã ban hành quy chế nội bộ chỉ dài hai trang. Văn thư chuyển văn bản trong 30 phút kể từ khi đến; lãnh đạo phân công trong buổi; công chức báo đã nhận trong buổi và cập nhật kết quả trước hạn ít nhất một ngày. Văn bản khẩn được gọi điện kèm theo. Ai đi công tác thì ủy quyền xử lý trên hệ thống cho người khác trước khi đi.',
    heading(2, 'Lãnh đạo làm trước'),
    'Từ ngày 01 tháng 3, Chủ tịch và hai Phó Chủ tịch không bút phê trên giấy. Nếu công chức trình bản giấy thì được trả lại để trình trên hệ thống. Tháng đầu rất vất vả vì chưa quen ký số, có buổi phải nhờ giáo viên tin học của trường trung học cơ sở sang giúp. Đến tháng thứ ba thì trở thành nền nếp.',
    heading(2, 'Họp giao ban bằng số liệu trên màn hình'),
    'Sáng thứ Hai hằng tuần, giao ban của xã mở thẳng danh sách văn bản chưa xong trên màn hình. Mỗi công chức nói ba điều: việc nào xong, việc nào sẽ trễ, cần ai phối hợp. Giao ban rút từ gần hai giờ còn 45 phút và không còn báo cáo viết sẵn.',
    heading(2, 'Gắn với hồ sơ của người dân'),
    'Hồ sơ tại bộ phận Một cửa được theo dõi cùng một cách. Công chức để hồ sơ quá hạn phải tự soạn thư xin lỗi, trình Chủ tịch ký và trực tiếp mang đến nhà người dân. Từ tháng 5 đến nay chỉ phải làm việc này hai lần; cả hai lần đều được người dân cảm thông.',
    heading(1, 'Kết quả'),
    `Quý III, xã nhận ${number(own.incoming)} văn bản đến, xử lý trọn vẹn trên hệ thống ${number(own.handled)} văn bản, đạt ${percent(own.handled, own.incoming)}; mức chung của 31 xã, thị trấn là ${percent(documents.handled, documents.incoming)}. Xã tiếp nhận mới ${number(own.received)} hồ sơ, có ${number(own.online)} hồ sơ nộp trực tuyến (${percent(own.online, own.received)}); giải quyết ${number(dossiers.settled)} hồ sơ, chỉ ${number(own.late)} hồ sơ quá hạn.`,
    {
      kind: 'table',
      caption: 'So sánh trước và sau khi thực hiện tại xã Cam Thượng',
      columns: [
        column('Nội dung', 3.4, 'left'),
        column('Năm 2020', 1.3),
        column('Quý III/2021', 1.3),
      ],
      rows: [
        ['Thời gian bình quân từ khi văn bản đến tới khi có người làm', '2,5 ngày', '0,4 ngày'],
        ['Văn bản được xử lý trọn vẹn trên hệ thống', '46%', percent(own.handled, own.incoming)],
        ['Số trang giấy in mỗi tháng', '9.200', '2.600'],
        ['Thời gian giao ban hằng tuần', '110 phút', '45 phút'],
        ['Báo cáo gửi huyện đúng hạn', '83%', '100%'],
      ],
    },
    `Ở mức chung của cấp xã trong quý, ${percent(all.late, all.settled)} số hồ sơ đã giải quyết bị quá hạn; ở Cam Thượng là ${percent(own.late, dossiers.settled)}. Trong ${number(survey.returned)} người dân của xã được Phòng Nội vụ khảo sát, ${number(survey.content)} người trả lời hài lòng hoặc rất hài lòng.`,
    heading(1, 'Khó khăn còn gặp'),
    'Ba công chức gần tuổi nghỉ hưu thao tác còn chậm; xã phân công người trẻ ngồi cạnh, không làm thay. Một số ngành dọc vẫn gửi văn bản giấy hoặc qua tin nhắn cá nhân, xã phải số hóa lại và có khi bị trễ vì không vào sổ. Trưởng thôn chưa có tài khoản trên hệ thống nên việc giao xuống thôn vẫn phải gọi điện.',
    'Khó khăn lớn nhất là giữ được nền nếp khi có việc đột xuất. Trong đợt cao điểm phòng dịch tháng 8, tỷ lệ xử lý có tuần xuống dưới 80%. Chúng tôi rút kinh nghiệm bằng cách cử một công chức chuyên theo dõi văn bản trong mọi tình huống, kể cả khi cả xã đi làm nhiệm vụ.',
    'Chúng tôi cũng nhận thấy số liệu trên hệ thống có thể đẹp mà việc chưa xong. Có thời điểm, một số công chức bấm kết thúc văn bản khi mới giao lại cho thôn. Từ tháng 8, mỗi tuần Phó Chủ tịch chọn ngẫu nhiên 10 văn bản đã kết thúc để kiểm tra kết quả thật; văn bản nào chưa xong thì mở lại và tính là trễ. Sau một tháng, số văn bản phải mở lại giảm từ 4 xuống còn 1 trong mỗi lần kiểm tra.',
    heading(1, 'Bài học kinh nghiệm'),
    'Bài học thứ nhất là phải bắt đầu từ người đứng đầu: khi lãnh đạo không nhận giấy thì không ai còn trình giấy. Bài học thứ hai là quy định ngắn, dễ nhớ, ai cũng biết mình phải làm gì trong bao lâu. Bài học thứ ba là dùng số liệu để giúp nhau chứ không để bắt lỗi; người trễ việc được hỏi trước hết là vướng ở đâu.',
    'Bài học thứ tư là công khai với người dân. Từ tháng 7, bảng điện tử tại bộ phận Một cửa hiển thị số hồ sơ nhận, trả và quá hạn trong tuần. Người dân nhìn vào đó để tin hoặc để nhắc; cán bộ nhìn vào đó để tự thấy phải cố gắng.',
    heading(1, 'Kiến nghị và cam kết'),
    'Xã kiến nghị UBND huyện: quy định các phòng, ban chỉ gửi văn bản qua hệ thống, không yêu cầu gửi thêm bản giấy; cấp tài khoản cho trưởng thôn, tổ trưởng tổ dân phố; thống nhất một mẫu báo cáo CCHC hằng tháng để hệ thống tự lấy số liệu; tổ chức thi tay nghề công chức Một cửa theo cụm xã vào cuối năm.',
    'Cam Thượng cam kết trong quý IV xử lý từ 98% văn bản trên hệ thống, không để hồ sơ quá hạn, đạt từ 72% hồ sơ nộp trực tuyến và nhận hướng dẫn, trao đổi với hai xã trong cụm còn gặp khó khăn. Chúng tôi cũng đề nghị được thí điểm họp HĐND, UBND xã hoàn toàn bằng tài liệu điện tử.',
    'Trên đây là ý kiến của xã Cam Thượng. Kính chúc các đồng chí sức khỏe, chúc cuộc họp thành công. Xin trân trọng cảm ơn!',
  ),
  rightSignature: { titles: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: '' },
  recipients: ['UBND huyện', 'Phòng Nội vụ', 'Lưu: VP'],
  appendices: blocks(
    appendix('PHỤ LỤC', 'Thời gian của từng khâu theo quy chế nội bộ của xã'),
    {
      kind: 'table',
      caption: '',
      columns: [
        column('TT', 0.5, 'center'),
        column('Khâu', 2.6, 'left'),
        column('Người thực hiện', 2, 'left'),
        column('Thời gian tối đa', 1.5, 'center'),
        column('Khi quá thời gian', 2.4, 'left'),
      ],
      rows: [
        ['1', 'Tiếp nhận, vào sổ văn bản đến', 'Văn thư', '30 phút', 'Văn phòng nhắc ngay'],
        [
          '2',
          'Phân công xử lý',
          'Chủ tịch, Phó Chủ tịch',
          'Trong buổi',
          'Văn thư báo lại qua điện thoại',
        ],
        [
          '3',
          'Xác nhận đã nhận việc',
          'Công chức được giao',
          'Trong buổi',
          'Hiện lên danh sách giao ban',
        ],
        [
          '4',
          'Xin ý kiến phối hợp',
          'Công chức chủ trì',
          '01 ngày',
          'Phó Chủ tịch phụ trách cho ý kiến',
        ],
        [
          '5',
          'Dự thảo văn bản trả lời',
          'Công chức chủ trì',
          'Trước hạn 02 ngày',
          'Báo cáo lý do, đề nghị gia hạn',
        ],
        ['6', 'Kiểm tra thể thức', 'Văn phòng - Thống kê', '02 giờ', 'Chuyển thẳng lãnh đạo ký'],
        ['7', 'Ký số, phát hành', 'Lãnh đạo, văn thư', 'Trong buổi', 'Văn phòng nhắc ngay'],
        [
          '8',
          'Cập nhật kết quả, lưu hồ sơ',
          'Công chức chủ trì',
          'Trong ngày',
          'Không được tính là hoàn thành',
        ],
      ],
    },
    'Văn bản khẩn: các khâu 1, 2 và 3 thực hiện trong 30 phút. Công chức nghỉ hoặc đi công tác phải ủy quyền trên hệ thống trước khi vắng mặt; nếu quên, người phụ trách văn phòng được quyền chuyển việc.',
  ),
  lineSpacing: 1.5,
};

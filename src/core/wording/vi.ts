import type { Catalogue } from './en';

/** Vietnamese, in the register of administrative documents. */
export const vi: Catalogue = {
  'status.exceeded': 'Vượt',
  'status.met': 'Đạt',
  'status.metSoFar': 'Đạt đến nay',
  'status.nearlyMet': 'Gần đạt',
  'status.notMetYet': 'Chưa đạt',
  'status.notMet': 'Không đạt',
  'status.noData': 'Chưa có số liệu',
  'status.noTarget': 'Chưa giao chỉ tiêu',
  'status.toConfirm': 'Cần xác nhận',

  'pace.ahead': 'Vượt tiến độ',
  'pace.onPace': 'Đúng tiến độ',
  'pace.behind': 'Chậm tiến độ',

  'notComputable.no-target': 'chưa có mục tiêu',
  'notComputable.no-data': 'chưa có số liệu',
  'notComputable.text': 'không phải số liệu',
  'notComputable.interval': 'số liệu dạng khoảng',
  'notComputable.target-not-positive': 'mục tiêu không lớn hơn 0',
  'notComputable.achieved-not-positive': 'kết quả không lớn hơn 0',
  'notComputable.outside-range': 'ngoài khoảng mục tiêu',
  'notComputable.baseline-past-target': 'mức gốc đã qua mục tiêu',
  'notComputable.no-baseline': 'chưa có mức gốc',
  'notComputable.runAgain': 'cần lập lại báo cáo',

  'review.headline': '{met} trên {counted} chỉ tiêu đạt và vượt',
  'review.headlineToConfirm': '{count} chỉ tiêu cần xác nhận',
  'review.headlineSoFar': 'trong đó {count} chỉ tiêu mới đạt tính đến nay',
  'review.otherTables': 'Các bảng khác (không tính vào tổng hợp)',
  'comparator.atLeast': 'ít nhất',
  'comparator.atMost': 'không quá',
  'comparator.between': 'trong khoảng',
  'comparator.exactly': 'đúng bằng',
  'comparator.milestone': 'hoàn thành hay chưa',
  'severity.error': 'Lỗi',
  'severity.warning': 'Cảnh báo',
  'severity.note': 'Lưu ý',

  'role.indicator': 'tên chỉ tiêu',
  'role.target': 'mục tiêu',
  'role.achieved': 'kết quả thực hiện',

  'pane.title': 'Đánh giá chỉ tiêu',
  'pane.run': 'Lập báo cáo đánh giá',
  'pane.runAgain': 'Cập nhật báo cáo đánh giá',
  'pane.running': 'Đang đọc, tính và ghi…',
  'pane.reading': 'Đang đọc tệp…',
  'pane.nothingFound':
    'Không tìm thấy bảng chỉ tiêu. Chỉ cần có tiêu đề như "Mục tiêu" hoặc "Kế hoạch" phía trên một cột số.',
  'pane.findingCount': '{count, plural, =0 {không có vấn đề nào} other {# vấn đề}}',
  'pane.asOf': 'Tính đến {date}',
  'pane.ofTerm': '{share} thời hạn',
  'pane.achievedOfTarget': '{achieved} trên {target}',
  'pane.due': 'phải đạt đến nay: {due}',
  'pane.written':
    'Đã ghi vào trang "{review}" và "{annex}". Lệnh Hoàn tác của Excel không gỡ được trang tính mới.',
  'pane.takeBack': 'Gỡ bỏ phần đã ghi',
  'pane.takenBack': 'Đã gỡ bỏ. Tệp trở lại như trước.',
  'pane.verified': 'Excel tính từ công thức ra đúng các số liệu này.',
  'pane.differs':
    'Excel tính khác ở {count} ô, trước hết tại {place}: {found}, trong khi kết quả đúng là {expected}. Chưa nên sử dụng báo cáo khi chưa làm rõ.',
  'pane.tryAgain': 'Thử lại',
  'pane.interrupted':
    'Lần ghi trước bị dừng giữa chừng. Lập lại báo cáo sẽ hoàn tất phần còn lại; gỡ bỏ sẽ đưa tệp về lúc bắt đầu lần ghi đó.',
  'pane.readAgain': 'Đọc lại tệp',
  'pane.takingBack': 'Đang gỡ bỏ phần đã ghi…',
  'pane.achievedAgainst': '{achieved} · mục tiêu {target}',
  'pane.target': 'mục tiêu {target}',
  'pane.broke':
    'Tiện ích gặp lỗi của chính nó. Các ô của bạn vẫn như cũ; hãy bắt đầu lại để xem tình trạng của tệp.',
  'pane.bugDetails':
    'Thông tin gửi người phụ trách tiện ích: chọn rồi sao chép. Không chứa nội dung ô nào.',
  'pane.startAgain': 'Khởi động lại',
  'pane.notExcel': 'Trang này dùng trong Excel: mở tại Trang đầu › Đánh giá chỉ tiêu.',
  'pane.officeMissing':
    'Không tải được phần kết nối với Excel. Hãy kiểm tra kết nối Internet rồi đóng và mở lại ngăn này.',

  'place.tables': 'Bảng',
  'place.checks': 'Kiểm tra',
  'place.results': 'Kết quả',
  'place.review': 'Báo cáo',
  'found.targets': 'Chỉ tiêu: trang {sheet}, {count, plural, other {# chỉ tiêu}}',
  'found.combined': 'Chỉ tiêu và kết quả: trang {sheet}, {count, plural, other {# chỉ tiêu}}',
  'found.achievements': 'Kết quả: trang {sheet}, {count, plural, other {# dòng}}',
  'pane.ahead':
    '{columns, plural, =0 {không cột nào} other {# cột}}, {charts, plural, =0 {không biểu đồ nào} other {# biểu đồ}}, {sheets, plural, other {# trang}}; các ô của bạn giữ nguyên',
  'pane.readOnly':
    'Sổ làm việc đang mở ở chế độ chỉ đọc: có thể xem mọi nội dung. Để ghi, hãy lưu bản sao (Tệp › Lưu như) rồi mở ngăn này ở đó.',
  'pane.aheadAgain':
    'Cập nhật các cột, biểu đồ và trang của báo cáo đã có; không thêm lần thứ hai.',
  'found.more': '{count, plural, other {# bảng khác}}',
  'pane.outOfDate': 'Tệp đã thay đổi sau lần đọc gần nhất.',
  'pane.more': 'Thêm: ngôn ngữ, gỡ bỏ, giới thiệu',
  'pane.cancel': 'Dừng',
  'pane.dismiss': 'Đóng thông báo này',
  'pane.showMe': 'Xem trong trang tính',
  'pane.fixed': '{count, plural, other {Đã sửa # ô.}}',
  'pane.undoFix': 'Hoàn tác',
  'pane.fixUndone': 'Đã hoàn tác việc sửa.',

  'host.cell-edit-mode':
    'Không có thay đổi nào thêm. Một ô đang được nhập: nhấn Enter hoặc Esc trong trang tính rồi thử lại.',
  'host.access-denied':
    'Không có thay đổi nào thêm. Trang tính hoặc tệp đang được bảo vệ hay chỉ cho đọc: bỏ bảo vệ tại Xem lại › Bỏ bảo vệ Trang tính rồi thử lại.',
  'host.too-large':
    'Không có thay đổi nào thêm. Dữ liệu quá lớn: xóa các ô nằm xa bảng số liệu (nhấn Ctrl+End để thấy ô cuối) hoặc tách tệp rồi thử lại.',
  'host.busy': 'Không có thay đổi nào thêm. Excel đang bận: chờ một lát rồi thử lại.',
  'host.no-answer':
    'Excel không trả lời kịp thời và có thể vẫn đang thực hiện bước vừa rồi. Chờ Excel làm xong rồi thử lại.',
  'host.dialog-open': 'Không có thay đổi nào thêm. Đóng hộp thoại đang mở trong Excel rồi thử lại.',
  'host.session-lost':
    'Mất kết nối với tệp. Mở lại tệp; lần khởi động sau sẽ đề nghị hoàn tất hoặc gỡ bỏ phần đang làm.',
  'host.item-not-found':
    'Một trang tính, bảng hoặc tên vừa bị xóa. Không có thay đổi nào thêm; thử lại để đọc lại tệp.',
  'host.hidden-sheet':
    'Trang tính "{sheet}" đang ẩn: nhấp chuột phải vào thẻ trang tính › Bỏ ẩn rồi thử lại.',
  'host.unsupported': 'Phiên bản Excel này quá cũ. Cần Excel 2021, Excel 2024 hoặc Microsoft 365.',
  'host.cancelled': 'Đã dừng đọc. Không có gì bị thay đổi.',
  'host.general':
    'Excel từ chối một bước và báo: {message}. Không có thay đổi nào thêm; hãy thử lại.',
  'host.begun':
    'Báo cáo có thể mới ghi được một phần; các ô của bạn vẫn được giữ nguyên. Lập lại báo cáo để hoàn tất, hoặc gỡ bỏ phần đã ghi.',

  'plan.no-room':
    'Chưa có thay đổi nào. Không thể mở rộng bảng tại {place} sang phải: {blocked} đã được sử dụng, trong khi cần {columns} cột trống. Đề nghị chuyển nội dung ở đó đi; từ cột {free} trở đi còn chỗ trống.',
  'plan.no-room-left':
    'Chưa có thay đổi nào. Trang tính không còn chỗ trống bên phải bảng tại {place}: cần {columns} cột trống. Đề nghị chuyển bảng sang trái.',
  'plan.copies': 'Giữ nguyên {count} trang do người dùng sao chép từ bản đánh giá: {sheets}.',
  'plan.changed-meanwhile':
    'Chưa có gì bị thay đổi. Nội dung ô {place} đã khác với lúc đề xuất sửa: hãy kiểm tra lại bảng tính.',
  'plan.protected':
    'Chưa có thay đổi nào. Trang "{sheet}" đang được bảo vệ. Bỏ bảo vệ tại Xem lại › Bỏ bảo vệ Trang tính rồi thử lại.',
  'plan.structure-protected':
    'Chưa có thay đổi nào. Cấu trúc sổ làm việc đang được bảo vệ nên không thể thêm, đổi tên hoặc xóa trang. Bỏ bảo vệ tại Xem lại › Bảo vệ Sổ làm việc rồi thử lại.',
};

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

  'column.achieved': 'Kết quả thực hiện',
  'column.attainment': 'Tỷ lệ hoàn thành',
  'column.gap': 'Chênh lệch',
  'column.status': 'Mức đạt',
  'column.due': 'Phải đạt đến nay',
  'column.pace': 'Tiến độ',
  'column.stillNeeded': 'Còn phải thực hiện',
  'column.position': 'Dòng trong bảng',
  'column.key': 'Khóa dòng',
  'column.again': '{header} (tính lại)',
  'column.number': 'TT',
  'column.indicator': 'Chỉ tiêu',
  'column.group': 'Nhóm',
  'column.unit': 'Đơn vị tính',
  'column.target': 'Mục tiêu',
  'column.stated': 'Số đã nêu',
  'column.inHeadline': 'Tính vào tổng hợp',
  'column.remark': 'Ghi chú',
  'column.severity': 'Mức độ',
  'column.place': 'Vị trí',
  'column.finding': 'Nội dung phát hiện',
  'column.reason': 'Lý do',
  'column.setting': 'Quy tắc',
  'column.value': 'Giá trị',
  'column.reading': 'Nội dung',
  'column.sourceText': 'Nguyên văn trong ô',
  'column.low': 'Từ',
  'column.high': 'Đến',

  'sheet.review': 'Đánh giá',
  'sheet.annex': 'Phụ lục đánh giá',

  'review.title': 'Đánh giá kết quả thực hiện các chỉ tiêu',
  'review.date': 'Thời điểm đánh giá: {date}',
  'review.term': 'Thời hạn: {start} – {end}',
  'review.elapsed': 'đã qua {share} thời hạn',
  'review.headline': '{met} trên {counted} chỉ tiêu đạt và vượt',
  'review.headlineToConfirm': '{count} chỉ tiêu cần xác nhận',
  'review.headlineSoFar': 'trong đó {count} chỉ tiêu mới đạt tính đến nay',
  'review.stated': 'Văn bản nêu {met} trên {of} chỉ tiêu (ô {place}).',
  'review.weighted': 'Điểm theo trọng số {score}, tính trên {covered} tổng trọng số',
  'review.indicators': 'Kết quả từng chỉ tiêu',
  'review.otherTables': 'Các bảng khác (không tính vào tổng hợp)',
  'review.charts': 'Biểu đồ',
  'review.footer': 'Trang {page}/{pages}',
  'review.moved': 'Số liệu đã thay đổi sau khi lập báo cáo: khi lập là {met} trên {counted}.',
  'review.unmoved': 'Số liệu chưa thay đổi kể từ khi lập báo cáo.',
  'review.moreInAnnex':
    '{shown} chỉ tiêu cần chú ý nhất; toàn bộ {total} chỉ tiêu nêu tại phụ lục.',

  'annex.title': 'Phụ lục kết quả thực hiện các chỉ tiêu',
  'annex.findings': 'Các vấn đề phát hiện khi lập báo cáo',
  'annex.accepted': 'Các vấn đề đã được chấp nhận',
  'annex.noFindings': 'Không phát hiện vấn đề nào.',
  'annex.rules': 'Quy tắc áp dụng (sửa giá trị thì mọi số liệu thay đổi theo)',
  'annex.readings': 'Cách hiểu nội dung dạng chữ',
  'annex.noReadings': 'Mọi số liệu đều là số trong ô.',
  'annex.roomLeft': 'còn được',
  'annex.roomOver': 'vượt',

  'chart.attainmentLowest': '{headline}; thấp nhất: {name} {share}',
  'chart.attainmentText':
    'Biểu đồ: tỷ lệ hoàn thành từng chỉ tiêu dạng thanh; vạch 100% là mức hoàn thành. {met} trên {counted} chỉ tiêu đạt và vượt.',
  'chart.targetAchieved': 'Mục tiêu và kết quả thực hiện ({unit})',
  'chart.targetAchievedNoUnit': 'Mục tiêu và kết quả thực hiện',
  'chart.targetAchievedText':
    'Biểu đồ: mục tiêu và kết quả thực hiện của {count} chỉ tiêu có cùng đơn vị tính: {unit}.',
  'chart.targetAchievedTextNoUnit': 'Biểu đồ: mục tiêu và kết quả thực hiện của {count} chỉ tiêu.',

  'rule.reviewDate': 'Thời điểm đánh giá: chỉ tính số liệu đến hết ngày này',
  'rule.termStart': 'Ngày bắt đầu thời hạn',
  'rule.termEnd': 'Ngày kết thúc thời hạn',
  'rule.near': 'Ngưỡng gần đạt: thiếu không quá phần còn lại thì coi là gần đạt',
  'rule.ahead': 'Từ tỷ lệ này so với mức phải đạt trở lên: vượt tiến độ',
  'rule.onPace': 'Từ tỷ lệ này so với mức phải đạt trở lên: đúng tiến độ',

  'reading.target': 'mục tiêu',
  'reading.achieved': 'kết quả',
  'reading.horizon': 'thời hạn',
  'reading.baseline': 'mức gốc',
  'reading.milestone': 'mốc trung gian',
  'reading.observation': 'số liệu theo kỳ',

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
  'pane.ready': 'Thêm các cột kết quả và hai trang tính; các ô của bạn được giữ nguyên.',
  'pane.nothingFound':
    'Không tìm thấy bảng chỉ tiêu. Chỉ cần có tiêu đề như "Mục tiêu" hoặc "Kế hoạch" phía trên một cột số.',
  'pane.indicators': 'Chỉ tiêu',
  'pane.findings': 'Vấn đề phát hiện',
  'pane.noFindings': 'Không phát hiện vấn đề nào.',
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
  'pane.interrupted': 'Lần ghi trước bị dừng giữa chừng. Lập lại báo cáo sẽ hoàn tất phần còn lại.',
  'pane.readAgain': 'Đọc lại tệp',
  'pane.readyAgain': 'Cập nhật các cột và trang tính của lần trước; không thêm trùng lặp.',
  'pane.takingBack': 'Đang gỡ bỏ phần đã ghi…',
  'pane.achievedAgainst': '{achieved} · mục tiêu {target}',
  'pane.target': 'mục tiêu {target}',
  'pane.broke':
    'Tiện ích gặp lỗi nội bộ: {message}. Các ô của bạn vẫn được giữ nguyên; hãy khởi động lại để xem tình trạng của tệp.',
  'pane.startAgain': 'Khởi động lại',
  'pane.notExcel': 'Trang này dùng trong Excel: mở tại Trang đầu › Đánh giá chỉ tiêu.',
  'pane.officeMissing':
    'Không tải được phần kết nối với Excel. Hãy kiểm tra kết nối Internet rồi đóng và mở lại ngăn này.',

  'host.cell-edit-mode':
    'Không có thay đổi nào thêm. Một ô đang được nhập: nhấn Enter hoặc Esc trong trang tính rồi thử lại.',
  'host.access-denied':
    'Không có thay đổi nào thêm. Trang tính hoặc tệp đang được bảo vệ hay chỉ cho đọc: bỏ bảo vệ tại Xem lại › Bỏ bảo vệ Trang tính rồi thử lại.',
  'host.too-large':
    'Không có thay đổi nào thêm. Dữ liệu quá lớn: xóa các ô nằm xa bảng số liệu (nhấn Ctrl+End để thấy ô cuối) hoặc tách tệp rồi thử lại.',
  'host.busy': 'Không có thay đổi nào thêm. Excel đang bận: chờ một lát rồi thử lại.',
  'host.dialog-open': 'Không có thay đổi nào thêm. Đóng hộp thoại đang mở trong Excel rồi thử lại.',
  'host.session-lost':
    'Mất kết nối với tệp. Mở lại tệp; lần khởi động sau sẽ đề nghị hoàn tất phần đang làm.',
  'host.item-not-found':
    'Một trang tính, bảng hoặc tên vừa bị xóa. Không có thay đổi nào thêm; thử lại để đọc lại tệp.',
  'host.unsupported': 'Phiên bản Excel này quá cũ. Cần Excel 2021, Excel 2024 hoặc Microsoft 365.',
  'host.general':
    'Excel từ chối một bước và báo: {message}. Không có thay đổi nào thêm; hãy thử lại.',

  'plan.no-room':
    'Chưa có thay đổi nào. Không còn chỗ bên phải bảng tại {place}: {blocked} đã có nội dung. Đề nghị để trống {columns} cột ở bên phải.',
  'plan.copies': 'Giữ nguyên {count} trang do người dùng sao chép từ bản đánh giá: {sheets}.',
  'plan.changed-meanwhile':
    'Chưa có gì bị thay đổi. Nội dung ô {place} đã khác với lúc đề xuất sửa: hãy kiểm tra lại bảng tính.',
  'plan.protected':
    'Chưa có thay đổi nào. Trang "{sheet}" đang được bảo vệ. Bỏ bảo vệ tại Xem lại › Bỏ bảo vệ Trang tính rồi thử lại.',
};

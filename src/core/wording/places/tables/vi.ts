import type { TablesKey } from './en';

/** Vietnamese words for the place where tables are shown and corrected. */
export const vi: Readonly<Record<TablesKey, string>> = {
  'tables.title': 'Các bảng',
  'tables.none': 'Không tìm thấy bảng chỉ tiêu hoặc kết quả nào.',
  'tables.show': 'Xem {place} trong trang tính',
  'tables.rows': '{count, plural, other {# dòng}}',
  'tables.joined': '{matched} trên {of} dòng khớp với chỉ tiêu',
  'tables.columns': '{count, plural, other {# cột}} và cách hiểu',
  'tables.role': 'Bảng này chứa',
  'tables.leaveOut': 'nội dung khác: bỏ qua',
  'tables.join': 'Nối với bảng chỉ tiêu theo',
  'tables.byCode': 'mã số',
  'tables.byName': 'tên chỉ tiêu',
  'tables.headline': 'Kết quả chung của tệp',
  'tables.main': 'lấy từ bảng này',
  'tables.notMain': 'lấy từ bảng khác',
  'tables.column': 'Cột {letters}',
  'tables.readAs': '{text} → {reading}',
  'tables.nearTitle': 'Tên gần giống nhau',
  'tables.near': '"{label}" có phải là chỉ tiêu "{indicator}" không?',
  'tables.nearYes': 'Đúng',
  'tables.leftOut': 'Bảng đã bỏ qua',
  'tables.takeIn': 'Dùng lại',
  'tables.notes': 'Lựa chọn đã lưu không còn phù hợp',
  'tables.useSelection': 'Dùng vùng đang chọn làm bảng',
  'tables.useSelectionSentence':
    'Nếu chưa tìm thấy bảng: hãy chọn dòng tiêu đề và các dòng dữ liệu trong trang tính trước.',
  'selection.not-read':
    '{place} nằm trên trang bị ẩn hoặc trang của báo cáo: hãy chọn ô trong bảng của bạn.',
  'selection.too-small':
    '{place} quá nhỏ để làm bảng: hãy chọn dòng tiêu đề, ít nhất hai cột, và các dòng bên dưới.',
  'selection.no-header': 'Dòng đầu của {place} không có tiêu đề: hãy chọn từ dòng tiêu đề.',
};

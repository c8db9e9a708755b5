import type { PlanningKey } from './en';

export const vi: Readonly<Record<PlanningKey, string>> = {
  'ahead.heading': 'Nội dung sẽ được ghi:',
  'ahead.sheet.added': 'Thêm trang "{name}"',
  'ahead.sheet.updated': 'Cập nhật trang "{name}"',
  'ahead.sheet.removed': 'Xóa trang "{name}"',
  'ahead.frozen': 'Trang "{name}" được giữ lại dưới dạng giá trị, đổi tên thành "{as}"',
  'ahead.columns.added': 'Thêm {count} cột bên phải {place}: {headers}',
  'ahead.columns.updated': 'Cập nhật {count} cột bên phải {place}: {headers}',
  'ahead.chart.added': 'Thêm biểu đồ ở trang "{sheet}": {title}',
  'ahead.chart.updated': 'Cập nhật biểu đồ ở trang "{sheet}": {title}',
  'ahead.chart.removed': 'Xóa biểu đồ ở trang "{sheet}": {title}',
  'ahead.names': 'Thêm {count} tên: {names}',
  'ahead.noUserCells': 'Không thay đổi ô nào đã có nội dung của người dùng.',
  'ahead.userCells': '{count} ô của người dùng sẽ bị thay đổi: {cells}',
  'ahead.forbidden': 'Hiện chưa thể ghi:',
};

import type { StarterKey } from './en';

/** Vietnamese words of the tables to begin with. */
export const vi: Readonly<Record<StarterKey, string>> = {
  'starter.targetsSheet': 'Chỉ tiêu',
  'starter.achievementsSheet': 'Kết quả',
  'starter.targetsTable': 'ChiTieu',
  'starter.achievementsTable': 'KetQua',
  'starter.targets': 'CHỈ TIÊU',
  'starter.replaceTargets':
    'Các dòng dưới đây là ví dụ: hãy thay bằng chỉ tiêu của đơn vị, mỗi chỉ tiêu một dòng.',
  'starter.achievements': 'KẾT QUẢ THỰC HIỆN',
  'starter.replaceAchievements':
    'Các dòng dưới đây là ví dụ: hãy thay bằng số liệu của đơn vị, mỗi ngày và mỗi chỉ tiêu một dòng.',
  'starter.code': 'Mã',
  'starter.indicator': 'Chỉ tiêu',
  'starter.unit': 'Đơn vị tính',
  'starter.target': 'Mục tiêu',
  'starter.overTime': 'Cách tính',
  'starter.date': 'Ngày',
  'starter.achieved': 'Kết quả',
  'starter.admitted': 'Ví dụ: Số người được tập huấn',
  'starter.rated': 'Ví dụ: Đơn vị xếp loại tốt trở lên',
  'starter.answered': 'Ví dụ: Thời gian giải quyết một đơn thư',
  'starter.people': 'người',
  'starter.days': 'ngày',
  'starter.sum': 'Cộng dồn',
  'starter.latest': 'Mới nhất',
  'starter.atLeast': 'từ 85 trở lên',
  'starter.atMost': 'không quá 10',
};

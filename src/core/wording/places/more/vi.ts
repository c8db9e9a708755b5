import type { MoreKey } from './en';

/** Vietnamese words for the menu of the pane. */
export const vi: Readonly<Record<MoreKey, string>> = {
  'more.language': 'Ngôn ngữ của ngăn',
  'more.asInOffice': 'Theo Office',
  'more.remove': 'Gỡ bỏ báo cáo…',
  'more.removeTitle': 'Gỡ bỏ báo cáo?',
  'more.removeSentence':
    'Báo cáo, phụ lục, các báo cáo kỳ trước và các cột đã thêm sẽ bị xóa, cùng với mọi nội dung đã nhập tại đó. Các ô của bạn giữ nguyên; những lựa chọn trong ngăn này vẫn được lưu.',
  'more.removeButton': 'Gỡ bỏ',
  'more.keep': 'Giữ lại',
  'more.version': 'Phiên bản {version}',
  'more.purpose':
    'Đối chiếu kết quả thực hiện với chỉ tiêu trong tệp này, ghi tỷ lệ hoàn thành, biểu đồ và trang báo cáo. Nội dung ghi ra là Excel thông thường, dùng được khi không có tiện ích.',
  'more.privacy':
    'Không có dữ liệu nào rời khỏi máy này: không máy chủ, không thống kê, chỉ dùng mạng để tải ngăn tác vụ.',
  'more.licence': 'Giấy phép MIT.',
  'more.close': 'Đóng',
  'more.about': 'Giới thiệu',
};

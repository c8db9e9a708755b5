import type { EmptyKey } from './en';

/** Vietnamese words for a workbook without targets. */
export const vi: Readonly<Record<EmptyKey, string>> = {
  'empty.heading': 'Chưa tìm thấy bảng chỉ tiêu nào',
  'empty.enough':
    'Chỉ cần một tiêu đề như “Mục tiêu” hoặc “Kế hoạch” phía trên một cột số là bảng được nhận ra.',
  'empty.starter': 'Chèn bảng mẫu',
  'empty.starterSentence':
    'Thêm hai trang, một cho chỉ tiêu và một cho kết quả, kèm dòng ví dụ để thay bằng số liệu của đơn vị.',
  'empty.sample': 'Dùng thử dữ liệu mẫu',
  'empty.sampleSentence':
    'Thêm các trang số liệu sơ kết giữa nhiệm kỳ 2020–2025 theo tin ngày 02/6/2023.',
  'empty.yours': 'Nội dung được chèn thuộc về người dùng: có thể sửa hoặc xóa tùy ý.',
  'empty.inserting': 'Đang chèn…',
};

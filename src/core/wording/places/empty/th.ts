import type { EmptyKey } from './en';

/** Thai words for a workbook without targets. */
export const th: Readonly<Record<EmptyKey, string>> = {
  'empty.heading': 'ไม่พบตารางค่าเป้าหมาย',
  'empty.enough': 'เพียงมีหัวคอลัมน์ เช่น “ค่าเป้าหมาย” หรือ “แผน” อยู่เหนือคอลัมน์ตัวเลข ระบบก็จะพบตาราง',
  'empty.starter': 'แทรกตารางเริ่มต้น',
  'empty.starterSentence': 'เพิ่มสองแผ่นงาน สำหรับค่าเป้าหมายและผลการดำเนินงาน พร้อมแถวตัวอย่างให้แทนที่',
  'empty.sample': 'ลองใช้ข้อมูลตัวอย่าง',
  'empty.sampleSentence': 'เพิ่มแผ่นงานตัวชี้วัดของจังหวัด ปีงบประมาณ พ.ศ. 2566 ซึ่งเป็นข้อมูลสมมติ',
  'empty.yours': 'ข้อมูลที่แทรกเป็นของท่าน แก้ไขหรือลบได้ตามต้องการ',
  'empty.inserting': 'กำลังแทรก…',
};

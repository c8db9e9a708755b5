import type { MoreKey } from './en';

/** Thai words for the menu of the pane. */
export const th: Readonly<Record<MoreKey, string>> = {
  'more.language': 'ภาษาของบานหน้าต่าง',
  'more.asInOffice': 'ตาม Office',
  'more.remove': 'นำรายงานออก…',
  'more.removeTitle': 'นำรายงานออกหรือไม่',
  'more.removeSentence':
    'รายงาน ภาคผนวก รายงานงวดก่อน และคอลัมน์ที่เพิ่มไว้จะถูกลบ พร้อมข้อความที่พิมพ์ไว้ในส่วนนั้น เซลล์ของท่านยังคงเดิม และตัวเลือกในบานหน้าต่างนี้ยังคงบันทึกไว้',
  'more.removeButton': 'นำออก',
  'more.keep': 'เก็บไว้',
  'more.version': 'รุ่น {version}',
  'more.purpose':
    'เปรียบเทียบผลการดำเนินงานกับค่าเป้าหมายในสมุดงานนี้ แล้วเขียนร้อยละความสำเร็จ แผนภูมิ และแผ่นรายงาน สิ่งที่เขียนเป็น Excel ตามปกติและใช้ได้โดยไม่ต้องมีโปรแกรมเสริม',
  'more.privacy': 'ไม่มีข้อมูลใดออกจากเครื่องนี้ ไม่มีเซิร์ฟเวอร์ ไม่เก็บสถิติ ใช้เครือข่ายเฉพาะเมื่อโหลดบานหน้าต่างนี้',
  'more.licence': 'สัญญาอนุญาต MIT',
  'more.close': 'ปิด',
  'more.about': 'เกี่ยวกับ',
};

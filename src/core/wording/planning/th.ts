import type { PlanningKey } from './en';

export const th: Readonly<Record<PlanningKey, string>> = {
  'ahead.heading': 'สิ่งที่จะเขียนลงในสมุดงาน:',
  'ahead.sheet.added': 'เพิ่มแผ่นงาน "{name}"',
  'ahead.sheet.updated': 'ปรับปรุงแผ่นงาน "{name}"',
  'ahead.sheet.removed': 'ลบแผ่นงาน "{name}"',
  'ahead.frozen': 'เก็บแผ่นงาน "{name}" ไว้เป็นค่าคงที่ในชื่อ "{as}"',
  'ahead.columns.added': 'เพิ่ม {count} คอลัมน์ข้าง {place}: {headers}',
  'ahead.columns.updated': 'ปรับปรุง {count} คอลัมน์ข้าง {place}: {headers}',
  'ahead.chart.added': 'เพิ่มแผนภูมิในแผ่นงาน "{sheet}": {title}',
  'ahead.chart.updated': 'ปรับปรุงแผนภูมิในแผ่นงาน "{sheet}": {title}',
  'ahead.chart.removed': 'ลบแผนภูมิในแผ่นงาน "{sheet}": {title}',
  'ahead.names': 'เพิ่มชื่อ {count} ชื่อ: {names}',
  'ahead.noUserCells': 'ไม่มีการเปลี่ยนแปลงเซลล์ที่ผู้ใช้กรอกไว้',
  'ahead.userCells': 'เซลล์ของผู้ใช้ {count} เซลล์จะเปลี่ยนแปลง: {cells}',
  'ahead.forbidden': 'ยังเขียนไม่ได้ในขณะนี้:',
};

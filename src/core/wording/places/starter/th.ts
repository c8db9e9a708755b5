import type { StarterKey } from './en';

/** Thai words of the tables to begin with. */
export const th: Readonly<Record<StarterKey, string>> = {
  'starter.targetsSheet': 'ตัวชี้วัด',
  'starter.achievementsSheet': 'ผลการดำเนินงาน',
  'starter.targetsTable': 'ตัวชี้วัด',
  'starter.achievementsTable': 'ผลการดำเนินงาน',
  'starter.targets': 'ตัวชี้วัดและค่าเป้าหมาย',
  'starter.replaceTargets': 'แถวด้านล่างเป็นตัวอย่าง โปรดแทนที่ด้วยตัวชี้วัดของหน่วยงาน แถวละหนึ่งตัวชี้วัด',
  'starter.achievements': 'ผลการดำเนินงาน',
  'starter.replaceAchievements':
    'แถวด้านล่างเป็นตัวอย่าง โปรดแทนที่ด้วยข้อมูลของหน่วยงาน แถวละหนึ่งวันที่และหนึ่งตัวชี้วัด',
  'starter.code': 'รหัส',
  'starter.indicator': 'ตัวชี้วัด',
  'starter.unit': 'หน่วยนับ',
  'starter.target': 'ค่าเป้าหมาย',
  'starter.overTime': 'วิธีคำนวณ',
  'starter.date': 'วันที่',
  'starter.achieved': 'ผลการดำเนินงาน',
  'starter.admitted': 'ตัวอย่าง: ผู้ผ่านการอบรม',
  'starter.rated': 'ตัวอย่าง: หน่วยงานที่ได้ระดับดีขึ้นไป',
  'starter.answered': 'ตัวอย่าง: ระยะเวลาตอบข้อร้องเรียน',
  'starter.people': 'คน',
  'starter.days': 'วัน',
  'starter.sum': 'ผลรวม',
  'starter.latest': 'ค่าล่าสุด',
  'starter.atLeast': 'ไม่น้อยกว่า 85',
  'starter.atMost': 'ไม่เกิน 10',
};

import type { Catalogue } from './en';

/** Thai, in the neutral register of government reports. */
export const th: Catalogue = {
  'status.exceeded': 'เกินเป้าหมาย',
  'status.met': 'บรรลุ',
  'status.metSoFar': 'บรรลุถึงปัจจุบัน',
  'status.nearlyMet': 'ใกล้บรรลุ',
  'status.notMetYet': 'ยังไม่บรรลุ',
  'status.notMet': 'ไม่บรรลุ',
  'status.noData': 'ไม่มีข้อมูล',
  'status.noTarget': 'ไม่ได้กำหนดเป้าหมาย',
  'status.toConfirm': 'รอยืนยัน',

  'pace.ahead': 'เร็วกว่าแผน',
  'pace.onPace': 'เป็นไปตามแผน',
  'pace.behind': 'ล่าช้ากว่าแผน',

  'notComputable.no-target': 'ไม่ได้กำหนดเป้าหมาย',
  'notComputable.no-data': 'ไม่มีข้อมูล',
  'notComputable.text': 'เป็นข้อความ ไม่ใช่ตัวเลข',
  'notComputable.interval': 'เป็นช่วงค่า',
  'notComputable.target-not-positive': 'ค่าเป้าหมายไม่มากกว่าศูนย์',
  'notComputable.achieved-not-positive': 'ผลการดำเนินงานไม่มากกว่าศูนย์',
  'notComputable.outside-range': 'อยู่นอกช่วงเป้าหมาย',
  'notComputable.baseline-past-target': 'ค่าฐานผ่านเป้าหมายแล้ว',
  'notComputable.no-baseline': 'ไม่มีค่าฐาน',
  'notComputable.runAgain': 'ต้องจัดทำรายงานใหม่',

  'column.achieved': 'ผลการดำเนินงาน',
  'column.attainment': 'ร้อยละความสำเร็จ',
  'column.gap': 'ผลต่าง',
  'column.status': 'ผลการประเมิน',
  'column.due': 'แผนถึงปัจจุบัน',
  'column.pace': 'ความก้าวหน้าเทียบแผน',
  'column.stillNeeded': 'ต้องดำเนินการอีก',
  'column.position': 'แถวในตาราง',
  'column.key': 'รหัสแถว',
  'column.again': '{header} (คำนวณ)',
  'column.number': 'ลำดับ',
  'column.indicator': 'ตัวชี้วัด',
  'column.group': 'กลุ่ม',
  'column.unit': 'หน่วยนับ',
  'column.target': 'ค่าเป้าหมาย',
  'column.stated': 'ค่าที่รายงาน',
  'column.inHeadline': 'นับในภาพรวม',
  'column.remark': 'หมายเหตุ',
  'column.severity': 'ระดับ',
  'column.place': 'ตำแหน่ง',
  'column.finding': 'ข้อตรวจพบ',
  'column.setting': 'หลักเกณฑ์',
  'column.value': 'ค่า',
  'column.reading': 'รายการ',
  'column.sourceText': 'ข้อความในเซลล์',
  'column.low': 'ตั้งแต่',
  'column.high': 'ถึง',

  'sheet.review': 'รายงานผล',
  'sheet.annex': 'ภาคผนวกรายงานผล',

  'review.title': 'รายงานผลการดำเนินงานตามตัวชี้วัด',
  'review.date': 'ข้อมูล ณ วันที่ {date}',
  'review.term': 'ระยะเวลา: {start} – {end}',
  'review.elapsed': 'ผ่านไปแล้ว {share} ของระยะเวลา',
  'review.headline': 'บรรลุหรือเกินเป้าหมาย {met} จาก {counted} ตัวชี้วัด',
  'review.headlineToConfirm': 'รอยืนยัน {count} ตัวชี้วัด',
  'review.headlineSoFar': 'ในจำนวนนี้บรรลุเฉพาะถึงปัจจุบัน {count} ตัวชี้วัด',
  'review.stated': 'เอกสารระบุ {met} จาก {of} ตัวชี้วัด (เซลล์ {place})',
  'review.weighted': 'คะแนนถ่วงน้ำหนัก {score} ครอบคลุมน้ำหนัก {covered}',
  'review.indicators': 'ผลรายตัวชี้วัด',
  'review.otherTables': 'ตารางอื่น (ไม่นับในภาพรวม)',
  'review.charts': 'แผนภูมิ',
  'review.footer': 'หน้า {page} จาก {pages}',
  'review.moved': 'ตัวเลขเปลี่ยนไปหลังจัดทำรายงาน: ขณะจัดทำคือ {met} จาก {counted}',
  'review.unmoved': 'ตัวเลขตรงกับขณะจัดทำรายงาน',
  'review.moreInAnnex': 'ตัวชี้วัดที่ควรให้ความสำคัญ {shown} รายการ ทั้งหมด {total} รายการอยู่ในภาคผนวก',

  'annex.title': 'ภาคผนวก ผลการดำเนินงานตามตัวชี้วัด',
  'annex.findings': 'ข้อตรวจพบขณะจัดทำรายงาน',
  'annex.noFindings': 'ไม่พบข้อสังเกต',
  'annex.rules': 'หลักเกณฑ์ที่ใช้ (เมื่อแก้ค่า ตัวเลขทั้งหมดจะเปลี่ยนตาม)',
  'annex.readings': 'การตีความข้อความ',
  'annex.noReadings': 'ทุกค่าเป็นตัวเลขในเซลล์',
  'annex.roomLeft': 'ยังเหลือได้อีก',
  'annex.roomOver': 'เกิน',

  'chart.attainmentLowest': '{headline} ต่ำสุด: {name} {share}',
  'chart.attainmentText':
    'แผนภูมิ: ร้อยละความสำเร็จของแต่ละตัวชี้วัดเป็นแท่ง เส้น 100% คือระดับที่บรรลุ บรรลุหรือเกินเป้าหมาย {met} จาก {counted} ตัวชี้วัด',
  'chart.targetAchieved': 'ค่าเป้าหมายและผลการดำเนินงาน ({unit})',
  'chart.targetAchievedNoUnit': 'ค่าเป้าหมายและผลการดำเนินงาน',
  'chart.targetAchievedText':
    'แผนภูมิ: ค่าเป้าหมายเทียบกับผลการดำเนินงานของ {count} ตัวชี้วัดที่มีหน่วยนับเดียวกัน: {unit}',
  'chart.targetAchievedTextNoUnit': 'แผนภูมิ: ค่าเป้าหมายเทียบกับผลการดำเนินงานของ {count} ตัวชี้วัด',

  'rule.reviewDate': 'วันที่ประเมิน: นับข้อมูลถึงวันนี้',
  'rule.termStart': 'วันเริ่มต้นระยะเวลา',
  'rule.termEnd': 'วันสิ้นสุดระยะเวลา',
  'rule.near': 'เกณฑ์ใกล้บรรลุ: ขาดไม่เกินส่วนที่เหลือถือว่าใกล้บรรลุ',
  'rule.ahead': 'ตั้งแต่สัดส่วนนี้ของแผนถึงปัจจุบัน: เร็วกว่าแผน',
  'rule.onPace': 'ตั้งแต่สัดส่วนนี้ของแผนถึงปัจจุบัน: เป็นไปตามแผน',

  'reading.target': 'ค่าเป้าหมาย',
  'reading.achieved': 'ผลการดำเนินงาน',
  'reading.horizon': 'ระยะเวลา',
  'reading.baseline': 'ค่าฐาน',
  'reading.milestone': 'เป้าหมายระหว่างทาง',
  'reading.observation': 'ข้อมูลรายงวด',

  'severity.error': 'ข้อผิดพลาด',
  'severity.warning': 'คำเตือน',
  'severity.note': 'ข้อสังเกต',

  'role.indicator': 'ชื่อตัวชี้วัด',
  'role.target': 'ค่าเป้าหมาย',
  'role.achieved': 'ผลการดำเนินงาน',

  'finding.missing-label': 'ตารางที่ {place} ไม่มีคอลัมน์{role} ควรตั้งหัวคอลัมน์ให้ชัดเจน',
  'finding.number-as-text':
    'ตัวเลข {value} ถูกเก็บเป็นข้อความ "{text}" ควรแปลงเป็นตัวเลขเพื่อให้ Excel คำนวณได้',
  'finding.achievement-without-target':
    '"{label}" มีผลการดำเนินงานแต่ไม่มีในตารางเป้าหมาย ควรตรวจสอบการสะกดหรือเพิ่มเป้าหมาย',
  'finding.stated-attainment-differs':
    'ตารางระบุ {stated} แต่ {name} คำนวณได้ {computed} ควรแก้ไขร้อยละหรือตัวเลขต้นทาง',
  'finding.stated-headline-differs':
    'ข้อความระบุ {statedMet} จาก {statedOf} แต่ข้อมูลรองรับ {met} จาก {counted} ควรแก้ไขข้อความหรือตรวจสอบข้อมูล',
  'finding.check-failed': 'ไม่สามารถตรวจสอบ "{check}" ได้ ({error}) การตรวจสอบอื่นเสร็จสมบูรณ์',

  'pane.title': 'ประเมินผลตัวชี้วัด',
  'pane.run': 'จัดทำรายงานผล',
  'pane.runAgain': 'ปรับปรุงรายงานผล',
  'pane.running': 'กำลังอ่าน คำนวณ และเขียน…',
  'pane.reading': 'กำลังอ่านสมุดงาน…',
  'pane.ready': 'เพิ่มคอลัมน์ผลการประเมินและแผ่นงานสองแผ่น โดยไม่แก้ไขเซลล์เดิม',
  'pane.nothingFound':
    'ไม่พบตารางเป้าหมาย เพียงมีหัวคอลัมน์ เช่น "เป้าหมาย" หรือ "แผน" เหนือคอลัมน์ตัวเลขก็เพียงพอ',
  'pane.indicators': 'ตัวชี้วัด',
  'pane.findings': 'ข้อตรวจพบ',
  'pane.noFindings': 'ไม่พบข้อสังเกต',
  'pane.findingCount': '{count, plural, =0 {ไม่พบข้อสังเกต} other {ข้อตรวจพบ # รายการ}}',
  'pane.asOf': 'ข้อมูล ณ {date}',
  'pane.ofTerm': '{share} ของระยะเวลา',
  'pane.achievedOfTarget': '{achieved} จาก {target}',
  'pane.due': 'แผนถึงปัจจุบัน: {due}',
  'pane.written':
    'เขียนลงแผ่นงาน "{review}" และ "{annex}" แล้ว คำสั่งเลิกทำของ Excel ไม่สามารถลบแผ่นงานใหม่ได้',
  'pane.takeBack': 'นำสิ่งที่เขียนออก',
  'pane.takenBack': 'นำออกแล้ว สมุดงานกลับเป็นเหมือนเดิม',
  'pane.verified': 'Excel คำนวณจากสูตรได้ตัวเลขตรงกัน',
  'pane.differs':
    'Excel คำนวณต่างออกไป {count} เซลล์ เซลล์แรกคือ {place}: ได้ {found} แทนที่จะเป็น {expected} ไม่ควรใช้รายงานจนกว่าจะตรวจสอบแล้ว',
  'pane.tryAgain': 'ลองใหม่',
  'pane.interrupted': 'การเขียนครั้งก่อนหยุดกลางคัน การจัดทำรายงานอีกครั้งจะทำส่วนที่เหลือให้เสร็จ',
  'pane.readAgain': 'อ่านสมุดงานใหม่',
  'pane.readyAgain': 'ปรับปรุงคอลัมน์และแผ่นงานของครั้งก่อน โดยไม่เพิ่มซ้ำ',
  'pane.takingBack': 'กำลังนำสิ่งที่เขียนออก…',
  'pane.achievedAgainst': '{achieved} · ค่าเป้าหมาย {target}',
  'pane.target': 'ค่าเป้าหมาย {target}',
  'pane.broke':
    'ส่วนเสริมเกิดข้อผิดพลาดภายใน: {message} เซลล์เดิมยังคงเหมือนเดิม โปรดเริ่มใหม่เพื่อดูสถานะของสมุดงาน',
  'pane.startAgain': 'เริ่มใหม่',
  'pane.notExcel': 'หน้านี้ใช้ใน Excel: เปิดที่ หน้าแรก › ประเมินผลตัวชี้วัด',
  'pane.officeMissing':
    'ไม่สามารถโหลดการเชื่อมต่อกับ Excel ได้ โปรดตรวจสอบอินเทอร์เน็ต แล้วปิดและเปิดบานหน้าต่างนี้อีกครั้ง',

  'host.cell-edit-mode': 'ไม่มีการแก้ไขเพิ่มเติม มีเซลล์ที่กำลังพิมพ์อยู่: กด Enter หรือ Esc ในแผ่นงาน แล้วลองใหม่',
  'host.access-denied':
    'ไม่มีการแก้ไขเพิ่มเติม แผ่นงานหรือสมุดงานถูกป้องกันหรือเป็นแบบอ่านอย่างเดียว: ยกเลิกการป้องกันที่ รีวิว › ยกเลิกการป้องกันแผ่นงาน แล้วลองใหม่',
  'host.too-large':
    'ไม่มีการแก้ไขเพิ่มเติม ข้อมูลมากเกินไป: ลบเซลล์ที่อยู่ไกลจากตาราง (กด Ctrl+End เพื่อดูเซลล์สุดท้าย) หรือแยกสมุดงาน แล้วลองใหม่',
  'host.busy': 'ไม่มีการแก้ไขเพิ่มเติม Excel กำลังทำงานอยู่: รอสักครู่แล้วลองใหม่',
  'host.dialog-open': 'ไม่มีการแก้ไขเพิ่มเติม ปิดกล่องโต้ตอบที่เปิดอยู่ใน Excel แล้วลองใหม่',
  'host.session-lost': 'การเชื่อมต่อกับสมุดงานขาดหาย โปรดเปิดสมุดงานใหม่ การเริ่มครั้งถัดไปจะเสนอให้ทำต่อจนเสร็จ',
  'host.item-not-found':
    'แผ่นงาน ตาราง หรือชื่อที่มีอยู่เมื่อครู่ถูกลบไป ไม่มีการแก้ไขเพิ่มเติม ลองใหม่เพื่ออ่านสมุดงานอีกครั้ง',
  'host.unsupported': 'Excel รุ่นนี้เก่าเกินไป ต้องใช้ Excel 2021, Excel 2024 หรือ Microsoft 365',
  'host.general': 'Excel ปฏิเสธขั้นตอนหนึ่งและแจ้งว่า: {message} ไม่มีการแก้ไขเพิ่มเติม โปรดลองใหม่',

  'plan.no-room':
    'ยังไม่มีการแก้ไขใด ๆ ไม่มีที่ว่างทางขวาของตารางที่ {place}: {blocked} มีข้อมูลอยู่ ควรเว้นว่าง {columns} คอลัมน์ทางขวา',
  'plan.protected':
    'ยังไม่มีการแก้ไขใด ๆ แผ่นงาน "{sheet}" ถูกป้องกัน ยกเลิกการป้องกันที่ รีวิว › ยกเลิกการป้องกันแผ่นงาน แล้วลองใหม่',
};

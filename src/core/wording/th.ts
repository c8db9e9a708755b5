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

  'review.headline': 'บรรลุหรือเกินเป้าหมาย {met} จาก {counted} ตัวชี้วัด',
  'review.headlineToConfirm': 'รอยืนยัน {count} ตัวชี้วัด',
  'review.headlineSoFar': 'ในจำนวนนี้บรรลุเฉพาะถึงปัจจุบัน {count} ตัวชี้วัด',
  'review.otherTables': 'ตารางอื่น (ไม่นับในภาพรวม)',
  'comparator.atLeast': 'ไม่น้อยกว่า',
  'comparator.atMost': 'ไม่เกิน',
  'comparator.between': 'ระหว่าง',
  'comparator.exactly': 'เท่ากับ',
  'comparator.milestone': 'แล้วเสร็จหรือไม่',
  'severity.error': 'ข้อผิดพลาด',
  'severity.warning': 'คำเตือน',
  'severity.note': 'ข้อสังเกต',

  'role.indicator': 'ชื่อตัวชี้วัด',
  'role.target': 'ค่าเป้าหมาย',
  'role.achieved': 'ผลการดำเนินงาน',

  'pane.title': 'ประเมินผลตัวชี้วัด',
  'pane.run': 'จัดทำรายงานผล',
  'pane.runAgain': 'ปรับปรุงรายงานผล',
  'pane.running': 'กำลังอ่าน คำนวณ และเขียน…',
  'pane.reading': 'กำลังอ่านสมุดงาน…',
  'pane.nothingFound':
    'ไม่พบตารางเป้าหมาย เพียงมีหัวคอลัมน์ เช่น "เป้าหมาย" หรือ "แผน" เหนือคอลัมน์ตัวเลขก็เพียงพอ',
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
  'pane.interrupted':
    'การเขียนครั้งก่อนหยุดกลางคัน การจัดทำรายงานอีกครั้งจะทำส่วนที่เหลือให้เสร็จ การนำสิ่งที่เขียนออกจะกลับไปยังจุดที่การเขียนครั้งนั้นเริ่มต้น',
  'pane.readAgain': 'อ่านสมุดงานใหม่',
  'pane.takingBack': 'กำลังนำสิ่งที่เขียนออก…',
  'pane.achievedAgainst': '{achieved} · ค่าเป้าหมาย {target}',
  'pane.target': 'ค่าเป้าหมาย {target}',
  'pane.broke': 'โปรแกรมเสริมเกิดข้อผิดพลาดภายใน เซลล์ของท่านยังคงเดิม กรุณาเริ่มใหม่เพื่อดูสถานะของสมุดงาน',
  'pane.bugDetails': 'รายละเอียดสำหรับผู้ดูแลโปรแกรมเสริม กรุณาเลือกแล้วคัดลอก ไม่มีข้อมูลในเซลล์',
  'pane.startAgain': 'เริ่มใหม่',
  'pane.notExcel': 'หน้านี้ใช้ใน Excel: เปิดที่ หน้าแรก › ประเมินผลตัวชี้วัด',
  'pane.officeMissing':
    'ไม่สามารถโหลดการเชื่อมต่อกับ Excel ได้ โปรดตรวจสอบอินเทอร์เน็ต แล้วปิดและเปิดบานหน้าต่างนี้อีกครั้ง',

  'place.tables': 'ตาราง',
  'place.checks': 'ตรวจสอบ',
  'place.results': 'ผล',
  'place.review': 'รายงาน',
  'found.targets': 'ตัวชี้วัด: แผ่น {sheet} {count, plural, other {# ตัว}}',
  'found.combined': 'ตัวชี้วัดและผล: แผ่น {sheet} {count, plural, other {# ตัว}}',
  'found.achievements': 'ผลการดำเนินงาน: แผ่น {sheet} {count, plural, other {# แถว}}',
  'pane.ahead':
    '{columns, plural, =0 {ไม่มีคอลัมน์} other {# คอลัมน์}} {charts, plural, =0 {ไม่มีแผนภูมิ} other {# แผนภูมิ}} {sheets, plural, other {# แผ่นงาน}} โดยไม่แก้ไขเซลล์ของท่าน',
  'pane.aheadAgain': 'ปรับปรุงคอลัมน์ แผนภูมิ และแผ่นงานของรายงานเดิมให้เป็นปัจจุบัน โดยไม่เพิ่มซ้ำ',
  'found.more': '{count, plural, other {ตารางอื่นอีก # ตาราง}}',
  'pane.outOfDate': 'สมุดงานมีการเปลี่ยนแปลงหลังจากที่อ่านแล้ว',
  'pane.more': 'เพิ่มเติม: ภาษา นำออก เกี่ยวกับ',
  'pane.cancel': 'หยุด',
  'pane.dismiss': 'ปิดข้อความนี้',
  'pane.showMe': 'แสดงในแผ่นงาน',
  'pane.fixed': '{count, plural, other {แก้ไขแล้ว # เซลล์}}',
  'pane.undoFix': 'เลิกทำ',
  'pane.fixUndone': 'เลิกการแก้ไขแล้ว',

  'host.cell-edit-mode': 'ไม่มีการแก้ไขเพิ่มเติม มีเซลล์ที่กำลังพิมพ์อยู่: กด Enter หรือ Esc ในแผ่นงาน แล้วลองใหม่',
  'host.access-denied':
    'ไม่มีการแก้ไขเพิ่มเติม แผ่นงานหรือสมุดงานถูกป้องกันหรือเป็นแบบอ่านอย่างเดียว: ยกเลิกการป้องกันที่ รีวิว › ยกเลิกการป้องกันแผ่นงาน แล้วลองใหม่',
  'host.too-large':
    'ไม่มีการแก้ไขเพิ่มเติม ข้อมูลมากเกินไป: ลบเซลล์ที่อยู่ไกลจากตาราง (กด Ctrl+End เพื่อดูเซลล์สุดท้าย) หรือแยกสมุดงาน แล้วลองใหม่',
  'host.busy': 'ไม่มีการแก้ไขเพิ่มเติม Excel กำลังทำงานอยู่: รอสักครู่แล้วลองใหม่',
  'host.no-answer': 'Excel ไม่ตอบภายในเวลาที่กำหนดและอาจยังดำเนินการขั้นตอนล่าสุดอยู่ โปรดรอจนเสร็จ แล้วลองใหม่',
  'host.dialog-open': 'ไม่มีการแก้ไขเพิ่มเติม ปิดกล่องโต้ตอบที่เปิดอยู่ใน Excel แล้วลองใหม่',
  'host.session-lost':
    'การเชื่อมต่อกับสมุดงานขาดหาย โปรดเปิดสมุดงานใหม่ การเริ่มครั้งถัดไปจะเสนอให้ทำต่อจนเสร็จหรือนำสิ่งที่เขียนออก',
  'host.item-not-found':
    'แผ่นงาน ตาราง หรือชื่อที่มีอยู่เมื่อครู่ถูกลบไป ไม่มีการแก้ไขเพิ่มเติม ลองใหม่เพื่ออ่านสมุดงานอีกครั้ง',
  'host.unsupported': 'Excel รุ่นนี้เก่าเกินไป ต้องใช้ Excel 2021, Excel 2024 หรือ Microsoft 365',
  'host.cancelled': 'หยุดการอ่านแล้ว ไม่มีการเปลี่ยนแปลงใด ๆ',
  'host.general': 'Excel ปฏิเสธขั้นตอนหนึ่งและแจ้งว่า: {message} ไม่มีการแก้ไขเพิ่มเติม โปรดลองใหม่',
  'host.begun':
    'รายงานอาจเขียนไปแล้วบางส่วน เซลล์เดิมยังคงเหมือนเดิม จัดทำรายงานอีกครั้งเพื่อทำส่วนที่เหลือให้เสร็จ หรือนำสิ่งที่เขียนออก',

  'plan.no-room':
    'ยังไม่มีการแก้ไขใด ๆ ไม่สามารถขยายตารางที่ {place} ไปทางขวาได้: {blocked} ถูกใช้อยู่ และต้องการคอลัมน์ว่าง {columns} คอลัมน์ โปรดย้ายข้อมูลส่วนนั้นออก ตั้งแต่คอลัมน์ {free} เป็นต้นไปยังมีที่ว่าง',
  'plan.no-room-left':
    'ยังไม่มีการแก้ไขใด ๆ แผ่นงานไม่มีที่ว่างทางขวาของตารางที่ {place}: ต้องการคอลัมน์ว่าง {columns} คอลัมน์ โปรดย้ายตารางไปทางซ้าย',
  'plan.copies': 'คงแผ่นงาน {count} แผ่นที่คัดลอกจากรายงานผลไว้ตามเดิม: {sheets}',
  'plan.changed-meanwhile':
    'ยังไม่มีการเปลี่ยนแปลงใด ๆ เนื้อหาของเซลล์ {place} ต่างจากเมื่อเสนอให้แก้ไขแล้ว โปรดตรวจสอบสมุดงานอีกครั้ง',
  'plan.protected':
    'ยังไม่มีการแก้ไขใด ๆ แผ่นงาน "{sheet}" ถูกป้องกัน ยกเลิกการป้องกันที่ รีวิว › ยกเลิกการป้องกันแผ่นงาน แล้วลองใหม่',
};

import type { CheckingCatalogue } from './en';

/** Thai words for findings and what can be done about them. */
export const th: CheckingCatalogue = {
  'missing-label.title': 'ตาราง "{table}" ไม่มีคอลัมน์{role}',
  'missing-label.why': 'หากไม่มีคอลัมน์นี้ จะคำนวณร้อยละความสำเร็จของตารางไม่ได้',
  'missing-label.do': 'ควรตั้งหัวคอลัมน์ให้ชัดเจน หรือเลือกคอลัมน์ที่ตรงกัน',

  'duplicate-label.title': 'หัวคอลัมน์ "{header}" ซ้ำกับเซลล์ {other}',
  'duplicate-label.why': 'ไม่ชัดเจนว่าหมายถึงคอลัมน์ใด จึงอาจหยิบตัวเลขผิดคอลัมน์',
  'duplicate-label.do': 'ควรตั้งหัวคอลัมน์ให้ต่างกัน หรือลบคอลัมน์ที่ไม่ใช้',

  'blank-label.title': 'คอลัมน์ {column} มีข้อมูล {count} ค่า แต่ไม่มีหัวคอลัมน์',
  'blank-label.why': 'เมื่อไม่มีหัวคอลัมน์ จะไม่ทราบว่าเป็นข้อมูลใด',
  'blank-label.do': 'ควรตั้งหัวคอลัมน์ให้ทราบว่าเป็นข้อมูลใด',

  'blank-row.title': 'แถว {row} ในตารางว่างเปล่า',
  'blank-row.why': 'เมื่อเรียงลำดับ กรอง หรือเลือกข้อมูล Excel จะถือว่าตารางสิ้นสุดที่แถวว่าง',
  'blank-row.do': 'ควรลบแถวนี้ หากไม่ได้ตั้งใจเว้นไว้',

  'merged-cells.title': 'มีการผสาน {count} เซลล์ในตารางเป็นเซลล์เดียว',
  'merged-cells.why': 'มีเพียงเซลล์แรกที่เก็บค่า การเรียงลำดับ การกรอง และสูตรจึงไม่พบค่าในเซลล์ที่เหลือ',
  'merged-cells.do': 'ควรยกเลิกการผสานเซลล์ แล้วใส่ค่าในทุกแถวที่เกี่ยวข้อง',

  'hidden-cells.title':
    '{what, select, rows {มีแถวที่ซ่อนอยู่ {count} แถว} other {มีคอลัมน์ที่ซ่อนอยู่ {count} คอลัมน์}} แต่ยังนับรวมตามปกติ',
  'hidden-cells.why': 'ผู้อ่านตารางไม่เห็นตัวเลขทั้งหมดที่เป็นที่มาของผล',
  'hidden-cells.do': 'ควรยกเลิกการซ่อน หรือซ่อนไว้ตามเดิมหากตั้งใจ',

  'extra-cell.title':
    'มีข้อมูล {count} เซลล์อยู่{where, select, beside {ข้าง} other {ใต้}}ตารางโดยไม่ได้เป็นส่วนหนึ่งของตาราง',
  'extra-cell.why': 'ข้อมูลส่วนนี้ไม่ได้นับรวม',
  'extra-cell.do': 'หากต้องการให้นับรวม ควรย้ายไปไว้ในคอลัมน์หรือแถวของตาราง',

  'duplicate-indicator.title': 'ตัวชี้วัด "{name}" ซ้ำกับเซลล์ {other}',
  'duplicate-indicator.why': 'ตัวชี้วัดจะถูกนับสองครั้ง และไม่ชัดเจนว่าใช้ค่าเป้าหมายใด',
  'duplicate-indicator.do': 'ควรลบแถวใดแถวหนึ่ง หรือแยกให้ต่างกันด้วยชื่อ กลุ่ม หรือผู้รับผิดชอบ',

  'near-duplicate.title':
    '"{name}"{count, plural, =1 {} other { ({count} เซลล์)}} ต่างจาก "{spelling}" ในเซลล์ {other} เพียงตัวพิมพ์ ช่องว่าง หรือวิธีพิมพ์สระและวรรณยุกต์',
  'near-duplicate.why': 'Excel ถือว่าเป็นคนละชื่อ สูตรและการกรองจึงตกหล่น',
  'near-duplicate.do': 'ควรใช้ตัวสะกดเดียวกันว่า "{spelling}"',

  'achievement-without-target.title': '"{label}" มีผลการดำเนินงานแต่ไม่มีในตารางเป้าหมาย',
  'achievement-without-target.why': 'ตัวเลขนี้ไม่ได้นับให้กับตัวชี้วัดใด',
  'achievement-without-target.do': 'ควรแก้ไขการสะกด เพิ่มค่าเป้าหมาย หรือเลือกตัวชี้วัดที่หมายถึง',

  'missing-achievement.title':
    '{count, plural, =1 {"{name}" ไม่มีผลการดำเนินงาน: {why, select, blank {เซลล์ว่าง} placeholder {เซลล์มีเพียงเครื่องหมายแทนข้อมูล} other {ไม่มีแถวที่รายงาน}}} other {มี {count} ตัวชี้วัดที่ไม่มีผลการดำเนินงาน: {why, select, blank {เซลล์ว่าง} placeholder {เซลล์มีเพียงเครื่องหมายแทนข้อมูล} other {ไม่มีแถวที่รายงาน}}}}',
  'missing-achievement.why': 'ตัวชี้วัดที่ไม่มีผลการดำเนินงานถือว่ายังไม่บรรลุ',
  'missing-achievement.do':
    'ควรใส่ผลการดำเนินงานของ{count, plural, =1 {ตัวชี้วัดนี้} other {ตัวชี้วัดเหล่านี้}}เมื่อมีข้อมูล',

  'code-name-mismatch.title':
    '{what, select, two_names {รหัส "{shared}" มีสองชื่อ} other {ชื่อ "{shared}" มีสองรหัส}} คือ "{one}" และ "{another}" (ดูเซลล์ {other})',
  'code-name-mismatch.why': 'ข้อมูลเชื่อมกันด้วยรหัสหรือชื่อ จึงอาจนับให้ผิดตัวชี้วัด',
  'code-name-mismatch.do': 'ควรแก้ไขรหัสหรือชื่อในแห่งใดแห่งหนึ่ง',

  'number-as-text.title': 'ตัวเลข {value} ถูกเก็บเป็นข้อความ "{text}"',
  'number-as-text.why': 'Excel จะไม่นำค่านี้ไปรวมหรือเปรียบเทียบ',
  'number-as-text.do': 'ควรแปลงเป็นตัวเลข',

  'ambiguous-number.title': '"{text}" อ่านได้เป็น {value} หรือ {otherwise}',
  'ambiguous-number.why': 'เครื่องหมายในตัวเลขอาจเป็นจุดทศนิยมหรือตัวคั่นหลักพัน และเซลล์ใกล้เคียงไม่บอกว่าเป็นแบบใด',
  'ambiguous-number.do': 'ควรเลือกตัวเลขที่ถูกต้อง',

  'cell-error.title': 'เซลล์แสดง {error} แทนค่าข้อมูล',
  'cell-error.why': 'ทุกค่าที่อ้างอิงเซลล์นี้คำนวณไม่ได้',
  'cell-error.do': 'ควรแก้ไขสูตรหรือเซลล์ที่สูตรอ้างอิง',

  'missing-target.title':
    '{nameGiven, select, no {แถวนี้} other {"{name}" }}ไม่มีค่าเป้าหมาย: {why, select, blank {เซลล์ว่าง} other {เซลล์มีเพียงเครื่องหมายแทนข้อมูล}}',
  'missing-target.why': 'เมื่อไม่มีค่าเป้าหมาย ตัวชี้วัดจะไม่นับในภาพรวม',
  'missing-target.do': 'ควรใส่ค่าเป้าหมาย หรือยอมรับหากไม่ได้กำหนดเป้าหมายไว้',

  'text-value.title':
    '{nameGiven, select, no {} other {"{name}" }}มีข้อความ "{text}" ในช่องที่ควรเป็นตัวเลข',
  'text-value.why': 'จนกว่าจะยืนยันความหมาย ตัวชี้วัดนี้ถือว่ายังไม่บรรลุ',
  'text-value.do': 'ควรใส่ตัวเลข หรือยืนยันความหมายของข้อความ',

  'approximate-target.title': 'ค่าเป้าหมายของ "{name}" เป็นเพียงค่าประมาณ: "{text}"',
  'approximate-target.why': 'ไม่ได้ระบุว่าค่ามากหรือค่าน้อยจึงจะดี จึงตัดสินไม่ได้ว่าบรรลุหรือไม่',
  'approximate-target.do': 'ควรเลือก "ไม่น้อยกว่า" หรือ "ไม่เกิน" หรือระบุไว้ในค่าเป้าหมาย',

  'unit-mismatch.title':
    'ค่าเป้าหมายของ "{name}" คือ {target} แต่ผลการดำเนินงานคือ {achieved} {fitsGiven, select, no {ซึ่งไม่น่าจะเป็นหน่วยเดียวกัน} other {ซึ่งหากใช้หน่วยเดียวกันจะเป็น {fits}}}',
  'unit-mismatch.why': 'ตัวเลขต่างหน่วยกันทำให้ร้อยละความสำเร็จไม่มีความหมาย',
  'unit-mismatch.do': 'ควรใช้หน่วยนับเดียวกันทั้งค่าเป้าหมายและผลการดำเนินงาน',

  'range-became-date.title':
    'เซลล์เป็นวันที่ {date} ในช่องที่ควรเป็นตัวเลข น่าจะพิมพ์ว่า "{first}-{second}" หรือ "{first}/{second}"',
  'range-became-date.why': 'Excel เปลี่ยนข้อความลักษณะนี้เป็นวันที่ ทำให้ตัวเลขเดิมหายไป',
  'range-became-date.do': 'ควรจัดรูปแบบเซลล์เป็นข้อความ แล้วพิมพ์ตัวเลขใหม่',

  'implausible-attainment.title': '"{name}" คำนวณได้ {computed} ของค่าเป้าหมาย',
  'implausible-attainment.why': 'ผลที่สูงกว่าแผนมากมักเกิดจากใช้หน่วยผิดหรือพิมพ์ตัวเลขผิด',
  'implausible-attainment.do': 'ควรตรวจสอบค่าเป้าหมาย ผลการดำเนินงาน และหน่วยนับกับเอกสารต้นทาง',

  'over-hundred.title': '"{name}" เท่ากับ {share} ซึ่งเกิน 100%',
  'over-hundred.why': 'ส่วนย่อยไม่สามารถมากกว่าทั้งหมดได้',
  'over-hundred.do': 'ควรตรวจสอบค่านี้ รวมทั้งตัวตั้งและตัวหารที่ใช้คำนวณ',

  'numerator-over-denominator.title': '"{name}" มีตัวตั้ง {numerator} มากกว่าตัวหาร {denominator}',
  'numerator-over-denominator.why': 'ทุกรายการที่นับในตัวตั้งควรอยู่ในตัวหารด้วย',
  'numerator-over-denominator.do': 'ควรตรวจสอบว่าสลับตัวเลขกัน หรือเป็นข้อมูลคนละงวดหรือไม่',

  'negative-value.title': '"{name}" มีค่าติดลบ {value}',
  'negative-value.why': 'จำนวนนับหรือสัดส่วนไม่สามารถต่ำกว่าศูนย์ได้',
  'negative-value.do': 'ควรแก้ไขเครื่องหมายหรือตัวเลข',

  'fractional-count.title':
    '"{name}" เป็นจำนวนนับ{unitGiven, select, no {} other { (หน่วยนับ: {unit})}} แต่เซลล์ระบุ {value}',
  'fractional-count.why': 'จำนวนนับควรเป็นจำนวนเต็ม ค่าทศนิยมมักเป็นค่าเฉลี่ย สัดส่วน หรือการพิมพ์ผิด',
  'fractional-count.do': 'ควรตรวจสอบตัวเลขและหน่วยนับ',

  'truncated-value.title':
    '{why, select, limit {{value} เป็นตัวเลขสูงสุดที่บางโปรแกรมเก็บได้} other {{value} มีจำนวนหลักเกิน 15 หลักที่ Excel เก็บได้}}',
  'truncated-value.why':
    '{why, select, limit {ค่าจริงน่าจะมากกว่านี้และถูกตัดออก} other {ตัวเลขหลักท้าย ๆ ไม่ถูกต้องแล้ว}}',
  'truncated-value.do': 'ควรนำตัวเลขจากเอกสารต้นทางมาใส่ใหม่',

  'deviated-value.title': '"{name}" ในเซลล์นี้คือ {value} ขณะที่ค่าอื่นอยู่ที่ประมาณ {median}',
  'deviated-value.why': 'ตัวเลขที่ห่างจากค่าอื่นมากมักเกิดจากพิมพ์ผิดหรือใช้หน่วยต่างกัน',
  'deviated-value.do': 'ควรตรวจสอบกับเอกสารต้นทาง',

  'invalid-date.title': 'อ่านวันที่ "{text}" ไม่ได้',
  'invalid-date.why': 'เมื่อไม่มีวันที่ จะไม่ทราบว่าข้อมูลเป็นของช่วงเวลาใด',
  'invalid-date.do': 'ควรระบุวัน เดือน และปีให้ครบ',

  'mixed-calendars.title': 'คอลัมน์นี้มี {count} วันที่ที่ใช้ปฏิทินต่างจากวันที่อื่น: ปี {year} ควรเป็นปี {converted}',
  'mixed-calendars.why': 'พุทธศักราชกับคริสต์ศักราชต่างกัน 543 ปี ข้อมูลจึงถูกนับผิดปี',
  'mixed-calendars.do': 'ควรใช้ศักราชเดียวกันทั้งคอลัมน์',

  'date-out-of-term.title': 'วันที่ {date} อยู่นอกระยะเวลา {start} ถึง {end}',
  'date-out-of-term.why': 'ข้อมูลที่อยู่นอกระยะเวลาไม่ใช่ผลตามเป้าหมายนี้',
  'date-out-of-term.do': 'ควรตรวจสอบวันที่ หรือวันเริ่มต้นและวันสิ้นสุดระยะเวลา',

  'future-date.title': 'วันที่ {date} อยู่หลังวันที่ประเมิน {reviewDate}',
  'future-date.why': 'ข้อมูลหลังวันที่ประเมินไม่นับรวม',
  'future-date.do': 'ควรตรวจสอบวันที่ หรือเลือกวันที่ประเมินให้ช้ากว่านี้',

  'duplicate-observation.title':
    '"{name}" มีสองค่าสำหรับวันหรืองวดเดียวกัน ({date}): {value} ในเซลล์นี้ และ {otherwise} ในเซลล์ {other}',
  'duplicate-observation.why': 'ไม่ชัดเจนว่าค่าใดถูกต้อง จึงยังไม่นับทั้งสองค่า',
  'duplicate-observation.do': 'ควรลบค่าที่ผิด หรือระบุหน่วยงานที่รายงานแต่ละค่า',

  'missing-period.title':
    '"{name}" ขาดข้อมูล{count, plural, =1 {หนึ่งงวดระหว่างงวดอื่น ตั้งแต่ {date}} other { {count} งวดระหว่างงวดอื่น งวดแรกตั้งแต่ {date}}}',
  'missing-period.why': 'เมื่อขาดข้อมูลบางงวด ผลการดำเนินงานจะต่ำกว่าจริงหรือไม่เป็นปัจจุบัน',
  'missing-period.do':
    'ควรเพิ่มข้อมูล{count, plural, =1 {ของงวดนี้} other {ของงวดเหล่านี้}} หรือใส่ศูนย์หากไม่มีผลงาน',

  'falling-cumulative.title': 'ยอดสะสมของ "{name}" ลดลงจาก {previous} (เซลล์ {other}) เหลือ {value}',
  'falling-cumulative.why': 'ยอดสะสมภายในปีหรืองวดเดียวกันไม่ควรลดลง',
  'falling-cumulative.do': 'ควรตรวจสอบทั้งสองค่า และดูว่าเป็นยอดสะสมหรือเป็นค่าของแต่ละงวด',

  'accumulation-doubt.title':
    '{accumulation, select, sum {ข้อมูลของ "{name}" ถูกนำมารวมกัน} running {ข้อมูลของ "{name}" ถูกนับเป็นยอดสะสม} latest {"{name}" ใช้ข้อมูลล่าสุด} average {"{name}" ใช้ค่าเฉลี่ย} other {"{name}" ใช้ผลรวมตัวตั้งหารด้วยผลรวมตัวหาร}} แต่{rather, select, sum {น่าจะเป็นค่าของแต่ละงวด} running {น่าจะเป็นยอดสะสม} latest {น่าจะเป็นระดับ ณ เวลาหนึ่ง} average {น่าจะเป็นค่าที่ควรใช้ค่าเฉลี่ย} other {น่าจะเป็นสัดส่วนที่มีตัวตั้งและตัวหาร}}',
  'accumulation-doubt.why': 'ผลการดำเนินงานต่างกันมากระหว่างสองวิธี',
  'accumulation-doubt.do': 'ควรเลือกวิธีรวมข้อมูลของตัวชี้วัดนี้',

  'stated-attainment-differs.title': 'ตารางระบุ {stated} สำหรับ "{name}" แต่คำนวณจากข้อมูลได้ {computed}',
  'stated-attainment-differs.why': 'ผู้อ่านตารางจะเข้าใจผลผิดไป',
  'stated-attainment-differs.do': 'ควรแก้ไขร้อยละหรือตัวเลขต้นทาง',

  'stated-status-differs.title': 'ตารางระบุ "{text}" สำหรับ "{name}" แต่ตามข้อมูลคือ "{status}"',
  'stated-status-differs.why': 'ผู้อ่านตารางจะเข้าใจต่างจากผลตามข้อมูล',
  'stated-status-differs.do': 'ควรแก้ไขผลการประเมินหรือตัวเลขต้นทาง',

  'stated-headline-differs.title':
    'ข้อความระบุ {statedMet} จาก {statedOf} แต่ข้อมูลรองรับ {met} จาก {counted}{toConfirm, plural, =0 {} other { (รอยืนยัน # ตัวชี้วัด)}}',
  'stated-headline-differs.why': 'ผู้อ่านจะจดจำและนำประโยคนี้ไปอ้างอิง จึงต้องตรงกับตาราง',
  'stated-headline-differs.do': 'ควรแก้ไขข้อความหรือตรวจสอบข้อมูล',

  'total-differs.title': 'ยอดรวมระบุ {value} แต่ {rows} รวมกันได้ {sum}',
  'total-differs.why': 'ยอดรวมหรือแถวใดแถวหนึ่งไม่ถูกต้อง',
  'total-differs.do': 'ควรแก้ไขยอดรวมหรือแถวที่เกี่ยวข้อง และควรใช้สูตรหาผลรวม',

  'parts-differ.title':
    '{what, select, sum {"{name}" คือ {value} แต่ส่วนย่อย ({rows}) รวมกันได้ {sum}} other {ส่วนย่อย "{name}" คือ {sum} มากกว่ายอดรวม {value}}}',
  'parts-differ.why': 'ส่วนย่อยหรือยอดรวมไม่ถูกต้อง หรือขาดส่วนย่อยบางส่วน',
  'parts-differ.do': 'ควรแก้ไขส่วนย่อยหรือยอดรวมให้ตรงกัน',

  'milestones-differ.title': 'ค่าเป้าหมายของ "{name}" คือ {target} แต่เป้าหมายระหว่างทางนำไปสู่ {value}',
  'milestones-differ.why': 'แม้บรรลุเป้าหมายระหว่างทางทั้งหมด ก็ไม่ได้ผลตามเป้าหมายของทั้งระยะเวลา',
  'milestones-differ.do': 'ควรปรับเป้าหมายระหว่างทางกับค่าเป้าหมายให้สอดคล้องกัน',

  'average-of-percentages.title':
    '{stated} เป็นค่าเฉลี่ยของร้อยละใน {rows} แต่คำนวณจากข้อมูลทั้งหมดได้ {computed}',
  'average-of-percentages.why': 'การเฉลี่ยร้อยละทำให้หน่วยงานเล็กมีน้ำหนักเท่ากับหน่วยงานใหญ่',
  'average-of-percentages.do': 'ควรใช้ผลรวมตัวตั้งหารด้วยผลรวมตัวหาร',

  'rounds-to-met.title': '"{name}" ดูเหมือนบรรลุเมื่อปัดเศษ แต่ยังขาดอีก {gap}',
  'rounds-to-met.why': 'การบรรลุเป้าหมายพิจารณาจากค่าจริง ไม่ใช่ค่าที่ปัดเศษ',
  'rounds-to-met.do': 'ควรแสดงทศนิยมเพิ่มอีกหนึ่งตำแหน่ง หรือระบุว่ายังขาดอีกเล็กน้อย',

  'constant-in-formula-column.title': 'มีการพิมพ์ค่า "{text}" ในเซลล์ที่เซลล์ข้างเคียงใช้สูตร',
  'constant-in-formula-column.why': 'ค่านี้ไม่เปลี่ยนตามเมื่อตัวเลขต้นทางเปลี่ยน',
  'constant-in-formula-column.do': 'ควรใส่สูตร {formula} หรือหมายเหตุว่าเป็นค่าที่พิมพ์เอง',

  'formula-in-constant-column.title': 'สูตร {formula} อยู่ท่ามกลางตัวเลขที่พิมพ์เอง',
  'formula-in-constant-column.why': 'เซลล์นี้เปลี่ยนตามเซลล์อื่น ขณะที่เซลล์ข้างเคียงคงเดิม',
  'formula-in-constant-column.do': 'ควรตรวจสอบว่าค่านี้ควรคำนวณด้วยสูตรหรือไม่',

  'inconsistent-formula.title': 'สูตรในเซลล์นี้คือ {formula} แต่ตามเซลล์ข้างเคียงควรเป็น {expected}',
  'inconsistent-formula.why': 'สูตรที่ต่างจากแบบเดียวกันมักค้างจากฉบับเดิมหรือคัดลอกผิด',
  'inconsistent-formula.do': 'ควรคัดลอกสูตรจากเซลล์ข้างเคียง หากไม่ได้ตั้งใจให้ต่าง',

  'range-misses-cells.title':
    '{what, select, short {สูตรครอบคลุมเพียง {range} แต่ข้อมูลอยู่ใน {expected}} other {สูตรครอบคลุม {range} ซึ่งเกินจากข้อมูลใน {expected}}}',
  'range-misses-cells.why':
    '{what, select, short {ข้อมูลบางส่วนไม่ได้รวมในผลรวม} other {ผลรวมมีข้อมูลที่ไม่เกี่ยวข้องปนอยู่}}',
  'range-misses-cells.do': 'ควรแก้ไขช่วงเป็น {expected}',

  'refers-to-blank.title': 'สูตร {formula} อ้างอิง {cell} ซึ่งเป็นเซลล์ว่าง',
  'refers-to-blank.why': 'Excel ถือว่าเซลล์ว่างเป็นศูนย์ ซึ่งอาจไม่ตรงกับที่ต้องการ',
  'refers-to-blank.do': 'ควรใส่ข้อมูลในเซลล์นั้นหรือแก้ไขสูตร',

  'external-link.title': 'มี {count} สูตรที่อ้างอิงไฟล์อื่น: "{file}"',
  'external-link.why': 'ผู้รับที่ไม่มีไฟล์นั้นจะเห็นตัวเลขเดิมหรือข้อผิดพลาด',
  'external-link.do': 'ควรนำข้อมูลมาไว้ในสมุดงานนี้ หรือส่งไฟล์นั้นไปด้วย',

  'custom-function.title': 'มี {count} สูตรที่ใช้ฟังก์ชัน {function} ซึ่ง Excel บางเครื่องไม่มี',
  'custom-function.why': 'ผู้รับที่ไม่มีฟังก์ชันนี้จะเห็นข้อผิดพลาดแทนตัวเลข',
  'custom-function.do': 'ควรใช้ฟังก์ชันที่มีใน Excel ทุกรุ่น หรือใส่เป็นค่า',

  'volatile-date.title': 'มี {count} สูตรที่ใช้ {function} ซึ่งเป็นวันที่เปิดไฟล์',
  'volatile-date.why': 'วันที่ประเมินและตัวเลขจะเปลี่ยนไปทุกครั้งที่เปิดไฟล์',
  'volatile-date.do': 'ควรระบุวันที่ที่แน่นอน',

  'hidden-sheet.title': 'แผ่นงานที่ซ่อนอยู่ "{sheet}" ถูกส่งไปพร้อมไฟล์',
  'hidden-sheet.why': 'ผู้รับไฟล์สามารถเปิดแผ่นงานที่ซ่อนอยู่และอ่านได้',
  'hidden-sheet.do': 'ควรลบแผ่นงานนี้ หากไม่ได้จัดทำสำหรับผู้รับ',

  'check-failed.title': 'ไม่สามารถตรวจสอบ "{check}" ได้ ({error}) การตรวจสอบอื่นเสร็จสมบูรณ์',
  'check-failed.why': 'สิ่งที่การตรวจสอบนี้ค้นหาอาจมีอยู่ในสมุดงานโดยยังไม่พบ',
  'check-failed.do': 'ควรตรวจสอบอีกครั้ง หากยังไม่ได้ ควรแจ้งพร้อมชื่อการตรวจสอบ',

  'findings.none': 'ไม่พบข้อสังเกต',
  'findings.error': 'ข้อผิดพลาด',
  'findings.warning': 'คำเตือน',
  'findings.note': 'ข้อสังเกต',
  'findings.accepted': 'ยอมรับแล้ว',
  'findings.acceptedBecause': 'ยอมรับเพราะ: {reason}',
  'findings.fixes': 'รายการที่แก้ไขได้',
  'findings.fixed': 'รายการที่แก้ไขแล้ว',

  'fix.change-cells': 'แก้ไข',
  'fix.choose': 'สิ่งที่ต้องเลือก',
  'fix.change': 'เปลี่ยนเซลล์ {cell} จาก{before} เป็น{after}',
  'fix.text': 'ข้อความ "{text}"',
  'fix.number': 'ตัวเลข {value}',
  'fix.date': 'วันที่ {date}',
  'fix.blank': 'เซลล์ว่าง',

  'answer.column': 'คอลัมน์ "{header}"',
  'answer.indicator': 'ตัวชี้วัด "{name}"',
  'answer.number': 'ตัวเลข {value}',
  'answer.atLeast': 'ไม่น้อยกว่าค่านี้ ค่ามากจึงจะดี',
  'answer.atMost': 'ไม่เกินค่านี้ ค่าน้อยจึงจะดี',
  'answer.done': 'หมายถึงดำเนินการแล้วเสร็จ',
  'answer.notDone': 'หมายถึงยังไม่แล้วเสร็จ',
  'answer.accumulation': 'วิธีคำนวณ – {way}',
};

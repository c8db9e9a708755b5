import type { CheckingCatalogue } from './en';

/** Vietnamese words for findings and what can be done about them. */
export const vi: CheckingCatalogue = {
  'missing-label.title': 'Bảng "{table}" chưa có cột {role}.',
  'missing-label.why': 'Thiếu cột này thì không tính được tỷ lệ hoàn thành của bảng.',
  'missing-label.do':
    'Đề nghị đặt tiêu đề cột cho rõ nội dung này, hoặc chọn cột tương ứng trong bảng.',

  'duplicate-label.title': 'Tiêu đề cột "{header}" bị trùng với ô {other}.',
  'duplicate-label.why': 'Hai cột cùng tiêu đề dễ bị lấy nhầm số liệu.',
  'duplicate-label.do': 'Đề nghị đặt tiêu đề riêng cho từng cột, hoặc xóa cột không dùng.',

  'blank-label.title': 'Cột {column} có {count} giá trị nhưng không có tiêu đề.',
  'blank-label.why': 'Không có tiêu đề thì không rõ đây là số liệu gì.',
  'blank-label.do': 'Đề nghị ghi tiêu đề cho biết nội dung của cột.',

  'blank-row.title': 'Dòng {row} ở trong bảng để trống.',
  'blank-row.why': 'Khi sắp xếp, lọc hoặc chọn vùng, Excel coi dòng trống là hết bảng.',
  'blank-row.do': 'Đề nghị xóa dòng này nếu không có chủ ý để trống.',

  'merged-cells.title': '{count} ô trong bảng bị trộn thành một ô.',
  'merged-cells.why':
    'Chỉ ô đầu giữ giá trị, nên khi sắp xếp, lọc hoặc tính toán sẽ sót các ô còn lại.',
  'merged-cells.do': 'Đề nghị bỏ trộn ô và ghi giá trị vào từng dòng liên quan.',

  'hidden-cells.title':
    '{what, select, rows {Có {count} dòng đang ẩn} other {Có {count} cột đang ẩn}} nhưng vẫn được tính như bình thường.',
  'hidden-cells.why': 'Người đọc bảng không thấy hết các số liệu làm nên kết quả.',
  'hidden-cells.do': 'Đề nghị cho hiện lại, hoặc cứ để ẩn nếu có chủ ý.',

  'extra-cell.title':
    'Có {count} ô có nội dung ở {where, select, beside {bên cạnh} other {bên dưới}} bảng nhưng không thuộc bảng.',
  'extra-cell.why': 'Nội dung ở đó không được tính.',
  'extra-cell.do': 'Nếu cần tính, đề nghị đưa vào cột có tiêu đề hoặc dòng của bảng.',

  'duplicate-indicator.title': 'Chỉ tiêu "{name}" bị trùng: đã có ở ô {other}.',
  'duplicate-indicator.why': 'Chỉ tiêu bị tính hai lần và không rõ mục tiêu nào có hiệu lực.',
  'duplicate-indicator.do':
    'Đề nghị xóa một dòng, hoặc phân biệt bằng tên, nhóm hay đơn vị chịu trách nhiệm.',

  'near-duplicate.title':
    '"{name}"{count, plural, =1 {} other { ({count} ô)}} chỉ khác "{spelling}" ở ô {other} về chữ hoa, dấu cách hoặc cách gõ dấu.',
  'near-duplicate.why': 'Excel coi đây là hai tên khác nhau nên tính hoặc lọc sẽ bị sót.',
  'near-duplicate.do': 'Đề nghị viết thống nhất là "{spelling}".',

  'achievement-without-target.title':
    '"{label}" có kết quả thực hiện nhưng không có trong bảng chỉ tiêu.',
  'achievement-without-target.why': 'Số liệu này không được tính cho chỉ tiêu nào.',
  'achievement-without-target.do':
    'Đề nghị sửa cách viết, bổ sung mục tiêu, hoặc chọn đúng chỉ tiêu tương ứng.',

  'missing-achievement.title':
    '{count, plural, =1 {Chỉ tiêu "{name}" chưa có kết quả thực hiện: {why, select, blank {ô để trống} placeholder {ô chỉ ghi ký hiệu chưa có số liệu} other {không có dòng báo cáo nào}}} other {{count} chỉ tiêu chưa có kết quả thực hiện: {why, select, blank {các ô để trống} placeholder {các ô chỉ ghi ký hiệu chưa có số liệu} other {không có dòng báo cáo nào}}}}.',
  'missing-achievement.why': 'Chỉ tiêu chưa có kết quả bị coi là chưa đạt.',
  'missing-achievement.do':
    'Đề nghị bổ sung kết quả của {count, plural, =1 {chỉ tiêu này} other {các chỉ tiêu này}} khi có số liệu.',

  'code-name-mismatch.title':
    '{what, select, two_names {Mã "{shared}" ứng với hai tên} other {Tên "{shared}" có hai mã}}: "{one}" và "{another}" (xem ô {other}).',
  'code-name-mismatch.why':
    'Số liệu được ghép theo mã hoặc tên nên có thể bị tính nhầm cho chỉ tiêu khác.',
  'code-name-mismatch.do': 'Đề nghị sửa lại mã hoặc tên ở một trong hai chỗ.',

  'number-as-text.title': 'Số {value} đang được lưu dưới dạng chữ "{text}".',
  'number-as-text.why': 'Excel bỏ qua số này khi cộng hoặc so sánh.',
  'number-as-text.do': 'Đề nghị chuyển thành số.',

  'ambiguous-number.title': '"{text}" có thể đọc là {value} hoặc {otherwise}.',
  'ambiguous-number.why':
    'Dấu trong số có thể là dấu thập phân hoặc dấu phân cách hàng nghìn, các ô xung quanh không cho biết rõ.',
  'ambiguous-number.do': 'Đề nghị chọn số đúng.',

  'cell-error.title': 'Ô báo lỗi {error}, không có giá trị.',
  'cell-error.why': 'Mọi kết quả tính từ ô này đều không tính được.',
  'cell-error.do': 'Đề nghị sửa công thức hoặc các ô mà công thức lấy số liệu.',

  'missing-target.title':
    '{nameGiven, select, no {Dòng này} other {Chỉ tiêu "{name}"}} chưa có mục tiêu: {why, select, blank {ô để trống} other {ô chỉ ghi ký hiệu chưa có số liệu}}.',
  'missing-target.why': 'Không có mục tiêu thì chỉ tiêu không được tính vào kết quả chung.',
  'missing-target.do': 'Đề nghị bổ sung mục tiêu, hoặc chấp nhận nếu chưa giao mục tiêu.',

  'text-value.title':
    '{nameGiven, select, no {Có chữ "{text}"} other {Chỉ tiêu "{name}" ghi chữ "{text}"}} ở ô cần ghi số.',
  'text-value.why': 'Khi chưa xác nhận nội dung này thì chỉ tiêu bị coi là chưa đạt.',
  'text-value.do': 'Đề nghị ghi bằng số, hoặc xác nhận ý nghĩa của nội dung này.',

  'approximate-target.title': 'Mục tiêu của chỉ tiêu "{name}" chỉ là ước chừng: "{text}".',
  'approximate-target.why':
    'Không rõ cao hơn hay thấp hơn là tốt nên không xác định được đã đạt hay chưa.',
  'approximate-target.do': 'Đề nghị chọn "ít nhất" hoặc "không quá", hoặc ghi rõ trong ô mục tiêu.',

  'unit-mismatch.title':
    'Chỉ tiêu "{name}" có mục tiêu {target} nhưng kết quả thực hiện là {achieved}{fitsGiven, select, no {, có vẻ không cùng đơn vị tính} other {; quy về cùng đơn vị thì là {fits}}}.',
  'unit-mismatch.why': 'Số liệu khác đơn vị thì tỷ lệ hoàn thành không có ý nghĩa.',
  'unit-mismatch.do': 'Đề nghị ghi mục tiêu và kết quả theo cùng một đơn vị tính.',

  'range-became-date.title':
    'Ô đang là ngày {date} trong khi cần ghi số liệu; có thể đã nhập "{first}-{second}" hoặc "{first}/{second}".',
  'range-became-date.why': 'Excel tự đổi nội dung như vậy thành ngày, làm mất số liệu đã nhập.',
  'range-became-date.do': 'Đề nghị định dạng ô là văn bản rồi nhập lại số liệu.',

  'implausible-attainment.title': 'Chỉ tiêu "{name}" đạt tới {computed} mục tiêu.',
  'implausible-attainment.why':
    'Kết quả vượt quá xa kế hoạch thường do nhầm đơn vị tính hoặc gõ nhầm số.',
  'implausible-attainment.do':
    'Đề nghị đối chiếu mục tiêu, kết quả và đơn vị tính với tài liệu gốc.',

  'over-hundred.title': 'Chỉ tiêu "{name}" là {share}, vượt quá 100%.',
  'over-hundred.why': 'Một phần không thể lớn hơn tổng thể của nó.',
  'over-hundred.do': 'Đề nghị kiểm tra tỷ lệ này cùng tử số và mẫu số.',

  'numerator-over-denominator.title':
    'Chỉ tiêu "{name}" có tử số {numerator} lớn hơn mẫu số {denominator}.',
  'numerator-over-denominator.why': 'Những gì tính trong tử số đều phải nằm trong mẫu số.',
  'numerator-over-denominator.do':
    'Đề nghị kiểm tra xem hai số có bị đổi chỗ hoặc lấy của hai kỳ khác nhau không.',

  'negative-value.title': 'Chỉ tiêu "{name}" có giá trị âm: {value}.',
  'negative-value.why': 'Số lượng hoặc tỷ lệ không thể nhỏ hơn 0.',
  'negative-value.do': 'Đề nghị sửa lại dấu hoặc số liệu.',

  'fractional-count.title':
    'Chỉ tiêu "{name}" phải là số nguyên{unitGiven, select, no {} other { (đơn vị tính: {unit})}} nhưng ô ghi {value}.',
  'fractional-count.why':
    'Số lượng phải là số nguyên; số lẻ thường là số bình quân, tỷ lệ hoặc do gõ nhầm.',
  'fractional-count.do': 'Đề nghị kiểm tra số liệu và đơn vị tính.',

  'truncated-value.title':
    '{why, select, limit {{value} là số lớn nhất mà một số phần mềm lưu được} other {{value} có nhiều hơn 15 chữ số mà Excel giữ được}}.',
  'truncated-value.why':
    '{why, select, limit {Số thực tế có thể lớn hơn và đã bị cắt} other {Các chữ số cuối không còn đúng}}.',
  'truncated-value.do': 'Đề nghị lấy lại số liệu từ tài liệu gốc.',

  'deviated-value.title':
    'Chỉ tiêu "{name}" ở đây là {value}, trong khi các số liệu khác vào khoảng {median}.',
  'deviated-value.why': 'Số liệu khác xa các kỳ khác thường do gõ nhầm hoặc nhầm đơn vị tính.',
  'deviated-value.do': 'Đề nghị đối chiếu với tài liệu gốc.',

  'invalid-date.title': 'Không đọc được ngày "{text}".',
  'invalid-date.why': 'Không có ngày thì không rõ số liệu thuộc thời gian nào.',
  'invalid-date.do': 'Đề nghị ghi đủ ngày, tháng, năm.',

  'mixed-calendars.title':
    'Cột có {count} ngày ghi theo lịch khác với các ngày còn lại: năm {year} tương ứng với năm {converted}.',
  'mixed-calendars.why':
    'Năm Phật lịch và năm dương lịch lệch nhau 543 năm nên số liệu bị tính sai năm.',
  'mixed-calendars.do': 'Đề nghị ghi thống nhất các ngày trong cột theo một lịch.',

  'date-out-of-term.title': 'Ngày {date} nằm ngoài thời hạn từ {start} đến {end}.',
  'date-out-of-term.why': 'Số liệu ngoài thời hạn không thuộc phạm vi của mục tiêu.',
  'date-out-of-term.do': 'Đề nghị kiểm tra ngày này, hoặc ngày bắt đầu và kết thúc thời hạn.',

  'future-date.title': 'Ngày {date} sau thời điểm đánh giá {reviewDate}.',
  'future-date.why': 'Số liệu sau thời điểm đánh giá không được tính.',
  'future-date.do': 'Đề nghị kiểm tra ngày này, hoặc chọn thời điểm đánh giá muộn hơn.',

  'duplicate-observation.title':
    'Chỉ tiêu "{name}" có hai số liệu cho cùng một ngày hoặc một kỳ ({date}): {value} ở đây và {otherwise} ở ô {other}.',
  'duplicate-observation.why': 'Không rõ số nào đúng nên cả hai đều chưa được tính.',
  'duplicate-observation.do': 'Đề nghị xóa số sai, hoặc ghi rõ đơn vị báo cáo của từng số.',

  'missing-period.title':
    'Chỉ tiêu "{name}" thiếu số liệu {count, plural, =1 {của một kỳ ở giữa, bắt đầu từ {date}} other {của {count} kỳ ở giữa, kỳ đầu bắt đầu từ {date}}}.',
  'missing-period.why': 'Thiếu một kỳ thì kết quả bị thấp hơn thực tế hoặc không còn cập nhật.',
  'missing-period.do':
    'Đề nghị bổ sung số liệu {count, plural, =1 {của kỳ này} other {của các kỳ này}}, hoặc ghi 0 nếu không phát sinh.',

  'falling-cumulative.title':
    'Số lũy kế của chỉ tiêu "{name}" giảm từ {previous} (ô {other}) xuống {value}.',
  'falling-cumulative.why': 'Trong cùng một năm hoặc kỳ, số lũy kế không thể giảm.',
  'falling-cumulative.do':
    'Đề nghị kiểm tra cả hai số và xem đây là số lũy kế hay số riêng của từng kỳ.',

  'accumulation-doubt.title':
    '{accumulation, select, sum {Số liệu của chỉ tiêu "{name}" đang được cộng lại} running {Số liệu của chỉ tiêu "{name}" đang được coi là số lũy kế} latest {Chỉ tiêu "{name}" đang lấy số liệu mới nhất} average {Chỉ tiêu "{name}" đang lấy số bình quân} other {Chỉ tiêu "{name}" đang lấy tổng tử số chia tổng mẫu số}}, nhưng {rather, select, sum {có vẻ là số riêng của từng kỳ} running {có vẻ là số lũy kế} latest {có vẻ là mức tại từng thời điểm} average {có vẻ là số cần lấy bình quân} other {có vẻ là tỷ lệ có tử số và mẫu số}}.',
  'accumulation-doubt.why': 'Kết quả thực hiện khác nhau nhiều giữa hai cách tính.',
  'accumulation-doubt.do': 'Đề nghị chọn cách tính số liệu của chỉ tiêu này.',

  'stated-attainment-differs.title':
    'Bảng ghi {stated} cho chỉ tiêu "{name}", nhưng tính theo số liệu là {computed}.',
  'stated-attainment-differs.why': 'Người đọc bảng sẽ hiểu sai kết quả.',
  'stated-attainment-differs.do': 'Đề nghị sửa tỷ lệ hoặc số liệu gốc.',

  'stated-status-differs.title':
    'Bảng ghi "{text}" cho chỉ tiêu "{name}", nhưng theo số liệu là "{status}".',
  'stated-status-differs.why': 'Người đọc bảng sẽ hiểu khác với kết quả theo số liệu.',
  'stated-status-differs.do': 'Đề nghị sửa mức đạt hoặc số liệu gốc.',

  'stated-headline-differs.title':
    'Văn bản nêu {statedMet} trên {statedOf} chỉ tiêu, nhưng theo số liệu là {met} trên {counted}{toConfirm, plural, =0 {} other { (# chỉ tiêu cần xác nhận)}}.',
  'stated-headline-differs.why':
    'Đây là câu người đọc ghi nhớ và trích dẫn nên phải khớp với bảng số liệu.',
  'stated-headline-differs.do': 'Đề nghị sửa câu này hoặc kiểm tra số liệu.',

  'total-differs.title': 'Dòng tổng ghi {value}, nhưng cộng {rows} được {sum}.',
  'total-differs.why': 'Dòng tổng hoặc một dòng thành phần bị sai.',
  'total-differs.do':
    'Đề nghị sửa dòng tổng hoặc các dòng thành phần; nên dùng công thức tính tổng.',

  'parts-differ.title':
    '{what, select, sum {"{name}" là {value}, nhưng cộng các phần ({rows}) được {sum}} other {Phần "{name}" là {sum}, lớn hơn số chung là {value}}}.',
  'parts-differ.why': 'Số của một phần hoặc số chung bị sai, hoặc còn thiếu một phần.',
  'parts-differ.do': 'Đề nghị sửa số của phần hoặc số chung cho khớp.',

  'milestones-differ.title':
    'Chỉ tiêu "{name}" có mục tiêu {target}, nhưng các mốc trung gian dẫn tới {value}.',
  'milestones-differ.why': 'Dù đạt mọi mốc trung gian cũng không ra mục tiêu của cả thời hạn.',
  'milestones-differ.do': 'Đề nghị điều chỉnh các mốc trung gian và mục tiêu cho khớp nhau.',

  'average-of-percentages.title':
    '{stated} là bình quân các tỷ lệ ở {rows}; tính chung trên toàn bộ số liệu là {computed}.',
  'average-of-percentages.why':
    'Lấy bình quân các tỷ lệ thì đơn vị nhỏ được tính ngang đơn vị lớn.',
  'average-of-percentages.do': 'Đề nghị lấy tổng tử số chia tổng mẫu số.',

  'rounds-to-met.title': 'Chỉ tiêu "{name}" làm tròn thì đạt, nhưng thực tế còn thiếu {gap}.',
  'rounds-to-met.why': 'Chỉ tiêu đạt hay chưa căn cứ vào số liệu, không căn cứ vào số làm tròn.',
  'rounds-to-met.do': 'Đề nghị ghi thêm một chữ số thập phân, hoặc nêu rõ là chưa đạt.',

  'constant-in-formula-column.title':
    'Ô ghi sẵn "{text}", trong khi các ô bên cạnh dùng công thức.',
  'constant-in-formula-column.why': 'Khi số liệu gốc thay đổi, ô này không thay đổi theo.',
  'constant-in-formula-column.do':
    'Đề nghị dùng công thức {formula}, hoặc ghi chú đây là số nhập tay.',

  'formula-in-constant-column.title': 'Công thức {formula} nằm giữa các số nhập tay.',
  'formula-in-constant-column.why':
    'Ô này thay đổi theo các ô khác, còn các ô bên cạnh thì giữ nguyên.',
  'formula-in-constant-column.do': 'Đề nghị kiểm tra xem số này có cần tính bằng công thức không.',

  'inconsistent-formula.title':
    'Công thức ở đây là {formula}; theo các ô bên cạnh thì phải là {expected}.',
  'inconsistent-formula.why':
    'Công thức khác mẫu chung thường còn sót từ bản cũ hoặc do sao chép nhầm.',
  'inconsistent-formula.do':
    'Đề nghị sao chép công thức của các ô bên cạnh, nếu không có chủ ý làm khác.',

  'range-misses-cells.title':
    '{what, select, short {Công thức chỉ tính {range}, trong khi các dòng nằm ở {expected}} other {Công thức tính {range}, vượt ra ngoài các dòng {expected}}}.',
  'range-misses-cells.why':
    '{what, select, short {Một số dòng bị sót khi tính tổng} other {Tổng gồm cả số liệu không liên quan}}.',
  'range-misses-cells.do': 'Đề nghị sửa vùng tính thành {expected}.',

  'refers-to-blank.title': 'Công thức {formula} lấy số liệu từ {cell}, là ô trống.',
  'refers-to-blank.why': 'Excel coi ô trống là 0, có thể không đúng ý định.',
  'refers-to-blank.do': 'Đề nghị bổ sung số liệu vào ô đó hoặc sửa công thức.',

  'external-link.title': '{count} công thức lấy số liệu từ tệp khác: "{file}".',
  'external-link.why': 'Người nhận không có tệp đó sẽ thấy số liệu cũ hoặc thông báo lỗi.',
  'external-link.do': 'Đề nghị đưa số liệu vào tệp này, hoặc gửi kèm tệp đó.',

  'custom-function.title':
    '{count} công thức dùng hàm {function}, không phải phiên bản Excel nào cũng có.',
  'custom-function.why': 'Người nhận không có hàm này sẽ thấy thông báo lỗi thay cho số liệu.',
  'custom-function.do': 'Đề nghị dùng hàm có sẵn trong mọi phiên bản Excel, hoặc ghi giá trị.',

  'volatile-date.title': '{count} công thức dùng {function}, tức là lấy ngày mở tệp.',
  'volatile-date.why': 'Mỗi lần mở tệp, thời điểm đánh giá và số liệu lại thay đổi.',
  'volatile-date.do': 'Đề nghị ghi ngày cụ thể.',

  'hidden-sheet.title': 'Trang tính ẩn "{sheet}" được gửi kèm trong tệp.',
  'hidden-sheet.why': 'Người nhận tệp có thể cho hiện và đọc nội dung trang tính này.',
  'hidden-sheet.do': 'Đề nghị xóa trang tính nếu nội dung không dành cho người nhận.',

  'check-failed.title':
    'Không thực hiện được phép kiểm tra "{check}" ({error}). Các phép kiểm tra khác vẫn hoàn thành.',
  'check-failed.why': 'Vấn đề mà phép kiểm tra này tìm có thể có trong tệp nhưng chưa được nêu.',
  'check-failed.do': 'Đề nghị kiểm tra lại; nếu vẫn như vậy, thông báo kèm tên của phép kiểm tra.',

  'findings.none': 'Không phát hiện vấn đề nào.',
  'findings.error': 'Lỗi',
  'findings.warning': 'Cảnh báo',
  'findings.note': 'Lưu ý',
  'findings.accepted': 'Đã chấp nhận',
  'findings.acceptedBecause': 'Chấp nhận vì: {reason}',
  'findings.fixes': 'Các nội dung có thể sửa',
  'findings.fixed': 'Các nội dung đã sửa',

  'fix.change-cells': 'Sửa',
  'fix.choose': 'Nội dung cần chọn',
  'fix.change': 'Sửa ô {cell} từ {before} thành {after}',
  'fix.text': 'chữ "{text}"',
  'fix.number': 'số {value}',
  'fix.date': 'ngày {date}',
  'fix.blank': 'ô trống',

  'answer.column': 'Cột "{header}"',
  'answer.indicator': 'Chỉ tiêu "{name}"',
  'answer.number': 'Số {value}',
  'answer.atLeast': 'Ít nhất mức này: cao hơn là tốt',
  'answer.atMost': 'Không quá mức này: thấp hơn là tốt',
  'answer.done': 'Nghĩa là đã hoàn thành',
  'answer.notDone': 'Nghĩa là chưa hoàn thành',
  'answer.accumulation': 'Cách tính – {way}',
};

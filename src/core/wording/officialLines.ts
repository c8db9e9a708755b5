/**
 * What the rules of official documents prescribe word for word, whatever language the review is in: Decree
 * 30/2020/NĐ-CP for bodies of the state, Guidance 36-HD/VPTW for those of the Party, the regulations of the Thai
 * Office of the Prime Minister on correspondence for a memorandum.
 */
export const OFFICIAL_LINES = {
  'vn-state': {
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: 'Số: ',
    numberBlank: '……/BC-……',
    kind: 'BÁO CÁO',
    copiesTo: 'Nơi nhận:',
    copies: '- ……………………;\n- Lưu: VT.',
  },
  'vn-party': {
    party: 'ĐẢNG CỘNG SẢN VIỆT NAM',
    number: 'Số ',
    numberBlank: '……-BC/……',
    kind: 'BÁO CÁO',
    copiesTo: 'Nơi nhận:',
    copies: '- ……………………,\n- Lưu Văn phòng.',
  },
  'th-gov': {
    kind: 'บันทึกข้อความ',
    body: 'ส่วนราชการ  ',
    number: 'ที่  ',
    subject: 'เรื่อง  ',
    addressee: 'เรียน  ',
    signed: '(ลงชื่อ) ……………………………………',
  },
} as const;

/** @returns place and day of a Vietnamese document; the day is written in when it is signed. */
export const vietnameseDateLine = (place: string, year: string): string =>
  `${place}, ngày …… tháng …… năm ${year}`;

/** @returns the day of a Thai document, written in when it is signed. */
export const thaiDateLine = (year: string): string => `วันที่  ……  ${'…'.repeat(8)}  ${year}`;

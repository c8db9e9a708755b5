/** The id of the sentence in place of an empty list, where the focus goes when the last line has gone. */
export const NOTHING_ID = 'checks-nothing';

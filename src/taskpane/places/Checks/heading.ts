/** The id of the heading, where the focus goes when the last line has gone. */
export const HEADING_ID = 'checks-heading';

/** Of the headings with the letters of columns and the numbers of rows, in pixels. */
export const HEADING_HEIGHT = 22;
export const HEADING_WIDTH = 48;

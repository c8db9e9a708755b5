/** Excel on the web reads up to 5,000,000 cells at once; above that a review would take minutes as well. */
export const MOST_CELLS = 5_000_000;

/** The used ranges of the workbook hold more cells than can be read. */
export class TooManyCells extends Error {
  constructor(readonly cells: number) {
    super(`${cells} cells`);
    this.name = 'TooManyCells';
  }
}

/** @returns a text such that two spellings which look alike are equal: composed, one space, lower case. */
export const comparable = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** @returns whether two texts look alike but for case, spaces and width. */
export const sameText = (one: string, other: string): boolean =>
  comparable(one) === comparable(other);

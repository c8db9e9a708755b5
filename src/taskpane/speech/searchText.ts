/**
 * @returns a text as it is compared with what a person types into a search: without case, accents, tone marks and runs
 *   of blanks, so that "chi tieu" finds "Chỉ tiêu".
 */
export const searchText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();

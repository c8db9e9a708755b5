/** @returns a number format without quoted words, colours and conditions. */
export const bareFormat = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');

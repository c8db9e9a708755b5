/** @returns the name of an indicator without the dash by which a table marks a part of the one above. */
export const plainName = (name: string): string => name.replace(/^\s*[-–—•+*]\s*/u, '');

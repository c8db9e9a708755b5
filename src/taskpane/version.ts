/** As in the manifest and the package. */
export const VERSION = '0.1.0';

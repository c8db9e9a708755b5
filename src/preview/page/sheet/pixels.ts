/** Files measure in points, browsers in pixels of a 96th of an inch. */
const PIXELS_PER_POINT = 96 / 72;

export const toPixels = (points: number): number => points * PIXELS_PER_POINT;

/** Lines lie on whole pixels, as Excel draws them. */
export const toWholePixels = (points: number): number => Math.round(toPixels(points));

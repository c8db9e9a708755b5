import type { Language } from '../../model/language';
import {
  CHART_TOPICS,
  OPTIONAL_COLUMNS,
  USUAL_COLUMNS,
  usualLayout,
  type ChartTopic,
  type HeadText,
  type Layout,
  type OptionalColumn,
  type Presentation,
} from '../../model/presentation';
import type { Choices } from '../choices';

/** Changes what a person chose. What is as usual is not among it. */
export type Change = (choices: Choices) => Choices;

/** @param language of the review, or null for that of the workbook's headers. */
export const withLanguage =
  (language: Language | null): Change =>
  (choices) => ({ ...choices, language });

/** @param language the one that the review has: its usual layout is no choice. */
export const withLayout = (layout: Layout, language: Language): Change =>
  withPiece('layout', layout === usualLayout(language) ? null : layout);

/** @param text as a person typed it; a blank one is left to be filled in by hand. */
export const withHeadText = (key: HeadText, text: string): Change =>
  withPiece(key, text.trim() === '' ? null : text.trim());

/** Takes a column beside the tables in, or leaves it out. */
export const withColumn =
  (column: OptionalColumn, isWanted: boolean): Change =>
  (choices) => {
    const former = choices.presentation.columns ?? USUAL_COLUMNS;
    const columns = toggled(OPTIONAL_COLUMNS, former, column, isWanted);
    return withPiece('columns', isSame(columns, USUAL_COLUMNS) ? null : columns)(choices);
  };

/** Takes the charts of a topic in, or leaves them out. */
export const withChart =
  (chart: ChartTopic, isWanted: boolean): Change =>
  (choices) => {
    const former = choices.presentation.charts ?? CHART_TOPICS;
    const charts = toggled(CHART_TOPICS, former, chart, isWanted);
    return withPiece('charts', isSame(charts, CHART_TOPICS) ? null : charts)(choices);
  };

/** @param value null takes the piece away. */
const withPiece =
  <K extends keyof Presentation>(key: K, value: NonNullable<Presentation[K]> | null): Change =>
  (choices) => {
    const { [key]: _former, ...others } = choices.presentation;
    const presentation = value === null ? others : { ...others, [key]: value };
    return { ...choices, presentation };
  };

/** In the order of all, whatever the order of choosing. */
const toggled = <T>(all: readonly T[], former: readonly T[], one: T, isWanted: boolean): T[] =>
  all.filter((each) => (each === one ? isWanted : former.includes(each)));

const isSame = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));

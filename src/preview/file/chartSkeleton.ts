import { ART, CHART, RELATIONSHIP_IDS } from './namespaces';
import type { ChartKind } from './types';

const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;

const isRound = (kind: ChartKind): boolean => kind === 'pie' || kind === 'doughnut';
const isBar = (kind: ChartKind): boolean => kind.startsWith('bar');

/** The group element of a kind, without series: what names the kind stands here and nowhere else. */
function groupMarkup(kind: ChartKind): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (kind) {
    case 'pie':
      return '<c:pieChart><c:varyColors val="1"/><c:firstSliceAng val="0"/></c:pieChart>';
    case 'doughnut':
      return '<c:doughnutChart><c:varyColors val="1"/><c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>';
    case 'line':
    case 'lineMarkers': {
      const marker = kind === 'line' ? '' : '<c:marker val="1"/>';
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${marker}${axes}</c:lineChart>`;
    }
    case 'columnClustered':
    case 'columnStacked':
    case 'barClustered':
    case 'barStacked':
    case 'barStacked100':
      return barMarkup(kind, axes);
  }
}

function barMarkup(kind: ChartKind, axes: string): string {
  const grouping = kind.endsWith('100')
    ? 'percentStacked'
    : kind.endsWith('Stacked')
      ? 'stacked'
      : 'clustered';
  const overlap = grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return `<c:barChart><c:barDir val="${isBar(kind) ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/><c:gapWidth val="150"/>${overlap}${axes}</c:barChart>`;
}

/** Axes that cross at zero, tick labels without tick marks, as Excel draws them now. */
function axesMarkup(kind: ChartKind): string {
  if (isRound(kind)) return '';
  const [category, value] = isBar(kind) ? ['l', 'b'] : ['b', 'l'];
  const common =
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const head = (id: number, position: string | undefined): string =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${position ?? ''}"/>`;
  return `<c:catAx>${head(CATEGORY_AXIS, category)}<c:numFmt formatCode="General" sourceLinked="0"/>${common}<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx><c:valAx>${head(VALUE_AXIS, value)}<c:numFmt formatCode="General" sourceLinked="0"/>${common}<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}

const OUTER = `xmlns:c="${CHART}" xmlns:a="${ART}" xmlns:r="${RELATIONSHIP_IDS[0]}"`;

/** The plot area of a kind, as a part of its own. */
export const plotMarkup = (kind: ChartKind): string =>
  `<c:plotArea ${OUTER}><c:layout/>${groupMarkup(kind)}${axesMarkup(kind)}</c:plotArea>`;

/** A chart part of a kind with nothing in it yet. */
export const chartMarkup = (kind: ChartKind): string =>
  `<c:chartSpace ${OUTER}><c:date1904 val="0"/><c:lang val="en-US"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plotMarkup(kind).replace(` ${OUTER}`, '')}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;

import { readFrame, writeFrame } from './anchors';
import { refreshChart } from './chartCaches';
import { readChart, writeChart } from './chartDefinition';
import { chartMarkup } from './chartSkeleton';
import { ART, CHART, contentType, DRAWING, RELATIONSHIP_IDS, relationshipType } from './namespaces';
import { insertOrdered, WORKSHEET_ORDER } from './order';
import { relationshipAttributes, relationshipId } from './package';
import type { Sheet } from './sheet';
import type { ChartDefinition, ChartFile } from './types';
import type { XmlElement } from './xml';
import { parseXml } from './xmlParse';

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor']);
const OWNED = ['chartStyle', 'chartColorStyle', 'chartUserShapes'];

/** The charts of a worksheet, found in its drawing. */
export class SheetCharts {
  private readonly known = new Map<XmlElement, ChartFile>();

  constructor(private readonly sheet: Sheet) {}

  list(): ChartFile[] {
    const drawing = this.drawing();
    if (drawing === null) return [];
    return this.anchors(drawing).map((anchor) => this.wrap(drawing, anchor));
  }

  add(definition: ChartDefinition): ChartFile {
    const { pkg } = this.sheet.book;
    const drawing = this.drawing() ?? this.addDrawing();
    const part = pkg.unusedName('xl/charts/chart#.xml');
    pkg.put(part, chartMarkup(definition.kind), contentType('drawingml.chart'));
    const id = pkg.relate(drawing, relationshipType('chart'), part);
    const root = pkg.xml(drawing);
    const anchor = parseXml(anchorMarkup(nextShapeId(root), id), drawing).root;
    root.insert(anchor, root.content.length);
    const chart = this.wrap(drawing, anchor);
    chart.change(definition);
    return chart;
  }

  private drawing(): string | null {
    const element = this.sheet.root.child('drawing');
    return element === null
      ? null
      : this.sheet.book.pkg.target(this.sheet.part, relationshipId(element));
  }

  private addDrawing(): string {
    const { sheet } = this;
    const { pkg } = sheet.book;
    const part = pkg.unusedName('xl/drawings/drawing#.xml');
    pkg.put(part, `<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${ART}"/>`, contentType('drawing'));
    const id = pkg.relate(sheet.part, relationshipType('drawing'), part);
    const element = sheet.root.create('drawing', relationshipAttributes(sheet.root.scope, id));
    insertOrdered(sheet.root, element, WORKSHEET_ORDER);
    return part;
  }

  /** The anchors that hold a chart; pictures and shapes are left out. */
  private anchors(drawing: string): XmlElement[] {
    return this.sheet.book.pkg
      .xml(drawing)
      .allElements()
      .filter((e) => ANCHORS.has(e.local) && chartReference(e) !== null);
  }

  private wrap(drawing: string, anchor: XmlElement): ChartFile {
    const known = this.known.get(anchor);
    if (known !== undefined) return known;
    const made = this.open(drawing, anchor);
    this.known.set(anchor, made);
    return made;
  }

  private open(drawing: string, anchor: XmlElement): ChartFile {
    const { sheet } = this;
    const { pkg } = sheet.book;
    const part = pkg.target(drawing, chartReference(anchor) ?? '');
    const properties = [...anchor.descendants()].find((e) => e.local === 'cNvPr');
    return {
      id: `{${part.replace(/^.*\/|\.xml$/g, '')}}`,
      definition: () => ({
        ...readChart(pkg.xml(part)),
        name: properties?.attr('name') ?? '',
        frame: readFrame(sheet, anchor),
      }),
      change: ({ name, frame, ...content }) => {
        if (name !== undefined) properties?.setAttr('name', name);
        if (frame !== undefined) writeFrame(sheet, anchor, frame);
        writeChart(pkg.xml(part), content);
        if (content.series !== undefined) refreshChart(sheet.book, pkg.xml(part));
      },
      delete: () => {
        this.known.delete(anchor);
        anchor.remove();
        pkg.unrelate(drawing, part);
        for (const kind of OWNED) for (const owned of pkg.related(part, kind)) pkg.remove(owned);
        pkg.remove(part);
      },
    };
  }
}

/** The relationship id of the chart that an anchor holds, or null. */
function chartReference(anchor: XmlElement): string | null {
  const frame = anchor.child('graphicFrame');
  for (const element of frame?.descendants() ?? []) {
    if (element.local === 'chart' && element.namespace === CHART) return relationshipId(element);
  }
  return null;
}

const nextShapeId = (drawing: XmlElement): number =>
  Math.max(
    1,
    ...[...drawing.descendants()]
      .filter((e) => e.local === 'cNvPr')
      .map((e) => Number(e.attr('id'))),
  ) + 1;

function anchorMarkup(shape: number, id: string): string {
  const marker =
    '<xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff>';
  return `<xdr:twoCellAnchor xmlns:xdr="${DRAWING}" xmlns:a="${ART}"><xdr:from>${marker}</xdr:from><xdr:to>${marker}</xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shape}" name="Chart ${shape}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIP_IDS[0]}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
}

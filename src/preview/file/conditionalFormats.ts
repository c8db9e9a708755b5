import { areaName, parseArea } from './a1';
import { argb, writeColor } from './colors';
import { addBarExtension, barColor, barExtension, removeBarExtension } from './dataBars';
import { ensure, insertOrdered, WORKSHEET_ORDER } from './order';
import { flag } from './styleChanges';
import type { Styles } from './styles';
import type { ConditionalFormatDefinition, ConditionalFormatFile, ConditionalRule } from './types';
import type { XmlElement } from './xml';

type Format = ConditionalFormatDefinition['format'];

const DXF_ORDER = ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'];
const NO_FORMAT: Format = { fontColor: null, bold: null, fillColor: null, numberFormat: null };

/** The conditional formats of a worksheet, by priority, first the one that wins. */
export function listFormats(sheet: XmlElement, styles: Styles): ConditionalFormatFile[] {
  return rules(sheet)
    .map((rule) => wrap(sheet, rule, styles))
    .sort((a, b) => a.priority - b.priority);
}

/** Adds a format before all others, as Excel does. */
export function addFormat(
  sheet: XmlElement,
  styles: Styles,
  definition: ConditionalFormatDefinition,
): ConditionalFormatFile {
  for (const other of rules(sheet)) other.setAttr('priority', priorityOf(other) + 1);
  const block = insertOrdered(sheet, sheet.create('conditionalFormatting'), WORKSHEET_ORDER);
  const rule = block.add('cfRule');
  write(sheet, rule, styles, definition, 1);
  return wrap(sheet, rule, styles);
}

const rules = (sheet: XmlElement): XmlElement[] =>
  sheet.elements('conditionalFormatting').flatMap((block) => block.elements('cfRule'));

const priorityOf = (rule: XmlElement): number => Number(rule.attr('priority') ?? 1);

function wrap(sheet: XmlElement, rule: XmlElement, styles: Styles): ConditionalFormatFile {
  return {
    id: idOf(sheet, rule),
    get priority() {
      return priorityOf(rule);
    },
    definition: () => read(sheet, rule, styles),
    change: (change) => {
      write(sheet, rule, styles, { ...read(sheet, rule, styles), ...change }, priorityOf(rule));
    },
    delete: () => {
      removeBarExtension(sheet, rule);
      const block = rule.parent;
      rule.remove();
      if (block?.elements('cfRule').length === 0) block.remove();
    },
  };
}

const ids = new WeakMap<XmlElement, string>();
const counted = new WeakMap<XmlElement, number>();

/**
 * Files give rules no id; each gets one that stays while the workbook is open. They are counted by sheet, so that
 * the same steps give the same ids.
 */
function idOf(sheet: XmlElement, rule: XmlElement): string {
  const known = ids.get(rule);
  if (known !== undefined) return known;
  const number = (counted.get(sheet) ?? 0) + 1;
  counted.set(sheet, number);
  const id = `{00000000-000E-0000-0000-${number.toString(16).padStart(12, '0').toUpperCase()}}`;
  ids.set(rule, id);
  return id;
}

function read(sheet: XmlElement, rule: XmlElement, styles: Styles): ConditionalFormatDefinition {
  const areas = (rule.parent?.attr('sqref') ?? '')
    .split(' ')
    .flatMap((text) => parseArea(text) ?? []);
  return {
    areas,
    rule: readRule(sheet, rule, styles),
    stopIfTrue: rule.attr('stopIfTrue') === '1' || rule.attr('stopIfTrue') === 'true',
    format: readFormat(rule, styles),
  };
}

function readRule(sheet: XmlElement, rule: XmlElement, styles: Styles): ConditionalRule {
  const type = rule.attr('type') ?? '';
  const formulas = rule.elements('formula').map((e) => e.text());
  if (type === 'expression') return { kind: 'expression', formula: formulas[0] ?? '' };
  if (type === 'cellIs') return { kind: 'cellIs', operator: rule.attr('operator') ?? '', formulas };
  const bar = rule.child('dataBar');
  if (type !== 'dataBar' || bar === null) return { kind: 'other', type };
  const [minimum, maximum] = bar.elements('cfvo').map((e) => ({
    type: e.attr('type') ?? '',
    value: e.attr('val'),
  }));
  return {
    kind: 'dataBar',
    minimum: minimum ?? { type: 'min', value: null },
    maximum: maximum ?? { type: 'max', value: null },
    color: styles.color(barColor(bar)),
    gradient: barExtension(sheet, rule)?.child('dataBar')?.attr('gradient') !== '0',
    showValue: bar.attr('showValue') !== '0',
  };
}

function readFormat(rule: XmlElement, styles: Styles): Format {
  const id = rule.attr('dxfId');
  const dxf = id === null ? null : styles.differentialAt(Number(id));
  if (dxf === null) return NO_FORMAT;
  const bold = dxf.at('font', 'b');
  const pattern = dxf.at('fill', 'patternFill');
  return {
    fontColor: styles.color(dxf.at('font', 'color')) || null,
    bold: bold === null ? null : bold.attr('val') !== '0' && bold.attr('val') !== 'false',
    // In differential formats the background is the colour of a solid fill.
    fillColor: styles.color(pattern?.child('bgColor') ?? pattern?.child('fgColor') ?? null) || null,
    numberFormat: dxf.child('numFmt')?.attr('formatCode') ?? null,
  };
}

function write(
  sheet: XmlElement,
  rule: XmlElement,
  styles: Styles,
  definition: ConditionalFormatDefinition,
  priority: number,
): void {
  rule.parent?.setAttr('sqref', definition.areas.map(areaName).join(' '));
  rule.setAttrs({ priority, stopIfTrue: definition.stopIfTrue ? true : null });
  if (definition.rule.kind !== 'other') writeRule(sheet, rule, definition.rule);
  const { format } = definition;
  if (JSON.stringify(format) === JSON.stringify(readFormat(rule, styles))) return;
  rule.setAttr('dxfId', styles.differential(formatElement(styles, format)));
}

function writeRule(
  sheet: XmlElement,
  rule: XmlElement,
  definition: Exclude<ConditionalRule, { kind: 'other' }>,
): void {
  removeBarExtension(sheet, rule);
  rule.clear();
  rule.setAttrs({ type: definition.kind, operator: null });
  if (definition.kind === 'expression') {
    rule.add('formula').setText(definition.formula);
  } else if (definition.kind === 'cellIs') {
    rule.setAttr('operator', definition.operator);
    for (const formula of definition.formulas) rule.add('formula').setText(formula);
  } else {
    const bar = rule.add('dataBar', { showValue: definition.showValue ? null : false });
    for (const { type, value } of [definition.minimum, definition.maximum]) {
      bar.add('cfvo', { type, val: value });
    }
    bar.add('color', { rgb: argb(definition.color) });
    addBarExtension(sheet, rule, definition);
  }
}

function formatElement(styles: Styles, format: Format): XmlElement {
  const dxf = styles.root.create('dxf');
  if (format.fontColor !== null || format.bold !== null) {
    const font = dxf.add('font');
    flag(font, 'b', format.bold ?? undefined);
    if (format.bold === false) font.add('b', { val: false });
    if (format.fontColor !== null) writeColor(font.add('color'), format.fontColor);
  }
  if (format.numberFormat !== null) {
    const numFmtId = styles.formatId(format.numberFormat);
    dxf.add('numFmt', { numFmtId, formatCode: format.numberFormat });
  }
  if (format.fillColor !== null) {
    writeColor(ensure(dxf, 'fill', DXF_ORDER).add('patternFill').add('bgColor'), format.fillColor);
  }
  return dxf;
}

import { Names } from './names';
import { addCustomXml, listCustomXml } from './customXml';
import { dropSheetIn, renameSheetIn } from './formulaText';
import { HostError } from './hostError';
import { contentType, MAIN, relationshipType } from './namespaces';
import { ensure, WORKBOOK_ORDER } from './order';
import { type Package, relationshipAttributes, relationshipId } from './package';
import { calculateEntered, calculateSheet, computeUncomputed, recalculate } from './recalculate';
import { renamePivotSource, rewriteCharts, rewriteElement, type Rewrite } from './references';
import { SharedStrings } from './sharedStrings';
import { Sheet } from './sheet';
import { spreadFormulas } from './spreadFormulas';
import { extendDimension } from './sheetView';
import { removeSheetParts } from './sheetRemoval';
import { Styles } from './styles';
import type * as file from './types';
import type { XmlElement } from './xml';

const SHEET_MARKUP = `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
const BAD_NAME = /[\\/?*[\]:]|^'|'$|^$|^.{32,}$/;

/** An opened workbook. */
export class Workbook implements file.WorkbookFile {
  readonly part: string;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  private readonly nameList: Names;
  private sheetList: Sheet[];

  /** @throws HostError InvalidFile where what a workbook needs is missing or malformed */
  constructor(readonly pkg: Package) {
    const part = pkg.related('', 'officeDocument')[0];
    if (part === undefined || !pkg.has(part) || pkg.xml(part).local !== 'workbook') {
      throw new HostError('InvalidFile', 'The file is an Office file but not an Excel workbook.');
    }
    this.part = part;
    this.strings = SharedStrings.of(pkg, part);
    this.styles = openStyles(pkg, part);
    this.sheetList = this.entries()
      .filter((entry) => this.isWorksheet(entry))
      .map((entry) => new Sheet(this, entry));
    this.nameList = new Names(this.root, this, () => this.formulasChanged());
  }

  get root(): XmlElement {
    return this.pkg.xml(this.part);
  }

  sheets(): readonly Sheet[] {
    return this.sheetList;
  }

  addSheet(name: string): Sheet {
    this.checkName(name, null);
    const part = this.pkg.unusedName('xl/worksheets/sheet#.xml');
    this.pkg.put(part, SHEET_MARKUP, contentType('spreadsheetml.worksheet'));
    const id = this.pkg.relate(this.part, relationshipType('worksheet'), part);
    const number = Math.max(0, ...this.entries().map((e) => Number(e.attr('sheetId')))) + 1;
    const list = ensure(this.root, 'sheets', WORKBOOK_ORDER);
    const entry = list.add('sheet', {
      name,
      sheetId: number,
      ...relationshipAttributes(list.scope, id),
    });
    const sheet = new Sheet(this, entry);
    this.sheetList = [...this.sheetList, sheet];
    return sheet;
  }

  /** @throws HostError InvalidOperation for the last visible sheet */
  deleteSheet(target: file.SheetFile): void {
    const sheet = this.own(target);
    if (!this.sheetList.some((s) => s !== sheet && s.visibility() === 'visible')) {
      throw new HostError('InvalidOperation', 'A workbook must keep one visible sheet.');
    }
    const position = this.positionOf(sheet);
    const active = this.activePosition();
    this.sheetList = this.sheetList.filter((s) => s !== sheet);
    this.nameList.dropSheet(position);
    removeSheetParts(this, sheet);
    this.setActivePosition(
      position < active ? active - 1 : Math.min(active, this.entries().length - 1),
    );
    this.rewrite((formula) => dropSheetIn(formula, sheet.name()));
    this.formulasChanged();
  }

  moveSheet(target: file.SheetFile, position: number): void {
    const before = this.entries();
    const active = before[this.activePosition()];
    const sheet = this.own(target);
    const rest = this.sheetList.filter((s) => s !== sheet);
    this.sheetList = [...rest.slice(0, position), sheet, ...rest.slice(position)];
    const list = ensure(this.root, 'sheets', WORKBOOK_ORDER);
    const follower = this.sheetList[position + 1]?.entry;
    sheet.entry.remove();
    list.insert(
      sheet.entry,
      follower === undefined ? list.content.length : list.content.indexOf(follower),
    );
    const after = this.entries();
    this.nameList.reposition((old) => after.findIndex((e) => e === before[old]));
    this.setActivePosition(after.findIndex((e) => e === active));
  }

  activeSheet(): Sheet {
    const entry = this.entries()[this.activePosition()];
    const found = this.sheetList.find((s) => s.entry === entry) ?? this.sheetList[0];
    if (found === undefined) throw new HostError('InvalidFile', 'The workbook has no worksheet.');
    return found;
  }

  /** Makes a sheet the one in front, and the only one that is selected. */
  activateSheet(target: file.SheetFile): void {
    const sheet = this.own(target);
    this.setActivePosition(this.positionOf(sheet));
    for (const other of this.sheetList) {
      for (const view of other.root.child('sheetViews')?.elements('sheetView') ?? []) {
        view.setAttr('tabSelected', other === sheet ? true : null);
      }
    }
  }

  names(): readonly file.DefinedNameFile[] {
    return this.nameList.list();
  }

  addName(name: string, formula: string, sheet: file.SheetFile | null): file.DefinedNameFile {
    return this.nameList.add(name, formula, sheet);
  }

  get reservedNames(): Names {
    return this.nameList;
  }

  customXmlParts(): readonly file.CustomXmlFile[] {
    return listCustomXml(this.pkg, this.part);
  }

  addCustomXml(xml: string): file.CustomXmlFile {
    return addCustomXml(this.pkg, this.part, xml);
  }

  recalculate(): void {
    recalculate(this);
  }

  computeUncomputed(): void {
    computeUncomputed(this);
  }

  calculateEntered(): void {
    calculateEntered(this);
  }

  calculateSheet(sheet: file.SheetFile): void {
    calculateSheet(this, this.own(sheet));
  }

  structureProtected(): boolean {
    const locked = this.root.child('workbookProtection')?.attr('lockStructure');
    return locked === '1' || locked === 'true';
  }

  spread(
    sheet: file.SheetFile,
    formulas: readonly file.SpreadFormula[],
  ): readonly (readonly file.Computed[])[] {
    return spreadFormulas(this, this.own(sheet), formulas);
  }

  calculationMode(): 'auto' | 'autoNoTable' | 'manual' {
    const mode = this.root.child('calcPr')?.attr('calcMode');
    return mode === 'manual' || mode === 'autoNoTable' ? mode : 'auto';
  }

  /** Asks Excel to compute everything when it opens the file, or takes that back. */
  setFullCalculationOnLoad(on: boolean): void {
    if (!on && this.root.child('calcPr') === null) return;
    ensure(this.root, 'calcPr', WORKBOOK_ORDER).setAttr('fullCalcOnLoad', on ? true : null);
  }

  date1904(): boolean {
    const on = this.root.child('workbookPr')?.attr('date1904') ?? '0';
    return on === '1' || on === 'true';
  }

  changes(): number {
    return this.pkg.changes();
  }

  save(): Uint8Array {
    for (const sheet of this.sheetList) {
      if (sheet.root.changes > 0) extendDimension(sheet);
    }
    return this.pkg.save();
  }

  /** The order of calculation that a file keeps no longer fits; Excel makes a new one. */
  formulasChanged(): void {
    for (const part of this.pkg.related(this.part, 'calcChain')) {
      this.pkg.remove(part);
      this.pkg.unrelate(this.part, part);
    }
  }

  /** @throws HostError InvalidArgument, ItemAlreadyExists */
  renameSheet(sheet: Sheet, name: string): void {
    const before = sheet.name();
    if (before === name) return;
    this.checkName(name, sheet);
    this.rewrite((formula) => renameSheetIn(formula, before, name));
    renamePivotSource(this.pkg, 'sheet', before, name);
    sheet.entry.setAttr('name', name);
  }

  /** Applies a rewrite to every formula of the workbook: cells, rules, tables, names, charts. */
  rewrite(rewrite: Rewrite): void {
    for (const sheet of this.sheetList) sheet.rewriteFormulas(rewrite);
    for (const element of this.nameList.elements()) rewriteElement(element, null, rewrite);
    rewriteCharts(this.pkg, rewrite);
  }

  sheetAt(position: number): Sheet | null {
    const entry = this.entries()[position];
    return this.sheetList.find((s) => s.entry === entry) ?? null;
  }

  positionOf(sheet: file.SheetFile): number {
    return this.entries().indexOf(this.own(sheet).entry);
  }

  /** All tabs, chart sheets included, which count in positions. */
  private entries(): XmlElement[] {
    return this.root.child('sheets')?.elements('sheet') ?? [];
  }

  private isWorksheet(entry: XmlElement): boolean {
    const id = relationshipId(entry);
    const found = this.pkg.relationships(this.part).find((r) => r.id === id);
    return found === undefined || found.kind === 'worksheet';
  }

  private own(sheet: file.SheetFile): Sheet {
    const found = this.sheetList.find((s) => s === sheet);
    if (found === undefined) throw new HostError('ItemNotFound', 'The worksheet does not exist.');
    return found;
  }

  private checkName(name: string, self: Sheet | null): void {
    if (BAD_NAME.test(name)) {
      throw new HostError('InvalidArgument', `“${name}” cannot be the name of a worksheet.`);
    }
    const taken = this.entries().find((e) => e.attr('name')?.toLowerCase() === name.toLowerCase());
    if (taken !== undefined && taken !== self?.entry) {
      throw new HostError('ItemAlreadyExists', `A worksheet named “${name}” exists already.`);
    }
  }

  private activePosition(): number {
    return Number(this.root.at('bookViews', 'workbookView')?.attr('activeTab') ?? 0);
  }

  private setActivePosition(position: number): void {
    if (position === this.activePosition()) return;
    const views = ensure(this.root, 'bookViews', WORKBOOK_ORDER);
    (views.child('workbookView') ?? views.add('workbookView')).setAttr('activeTab', position);
  }
}

const MINIMAL_STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The style sheet; a workbook without one gets the smallest that Excel takes. */
function openStyles(pkg: Package, workbook: string): Styles {
  const theme = pkg.related(workbook, 'theme')[0];
  const known = pkg.related(workbook, 'styles')[0];
  const part = known ?? 'xl/styles.xml';
  if (known === undefined) {
    pkg.put(part, MINIMAL_STYLES, contentType('spreadsheetml.styles'));
    pkg.relate(workbook, relationshipType('styles'), part);
  }
  return new Styles(pkg.xml(part), theme === undefined ? null : pkg.xml(theme));
}

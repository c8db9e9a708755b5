import { ensure, WORKBOOK_ORDER } from './order';
import { HostError } from './hostError';
import type { DefinedNameFile, SheetFile } from './types';
import type { XmlElement } from './xml';

/** What a defined name needs of the workbook: which sheet has which position among all tabs. */
export interface SheetPositions {
  sheetAt(position: number): SheetFile | null;
  positionOf(sheet: SheetFile): number;
}

const isReserved = (name: string): boolean => name.toLowerCase().startsWith('_xlnm.');

/** The defined names of the workbook part. */
export class Names {
  constructor(
    private readonly workbook: XmlElement,
    private readonly positions: SheetPositions,
    private readonly changed: () => void,
  ) {}

  /** Without those that Excel keeps for itself (print areas, filters). */
  list(): DefinedNameFile[] {
    return this.elements()
      .filter((e) => !isReserved(e.attr('name') ?? ''))
      .map((e) => this.wrap(e));
  }

  /** @throws HostError ItemAlreadyExists in the same scope, InvalidArgument for what is no name */
  add(name: string, formula: string, sheet: SheetFile | null): DefinedNameFile {
    if (
      !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]{0,254}$/u.test(name) ||
      /^([A-Za-z]{1,3}\d+|[rc])$/i.test(name)
    ) {
      throw new HostError('InvalidArgument', `“${name}” cannot be the name of a range.`);
    }
    if (this.find(name, sheet) !== null) {
      throw new HostError('ItemAlreadyExists', `The name ${name} exists already.`);
    }
    const element = this.write(name, formula, sheet);
    this.changed();
    return this.wrap(element);
  }

  /** The formula of a reserved name of a sheet, such as `_xlnm.Print_Area`; null where there is none. */
  reserved(name: string, sheet: SheetFile): string | null {
    return this.find(name, sheet)?.text() ?? null;
  }

  setReserved(name: string, sheet: SheetFile, formula: string | null): void {
    const found = this.find(name, sheet);
    if (formula === null) this.remove(found);
    else if (found !== null) found.setText(formula);
    else this.write(name, formula, sheet);
  }

  /** Takes away the names of a sheet that goes, and counts the others' positions anew. */
  dropSheet(position: number): void {
    for (const element of this.elements()) {
      const at = element.attr('localSheetId');
      if (at === null) continue;
      if (Number(at) === position) this.remove(element);
      else if (Number(at) > position) element.setAttr('localSheetId', Number(at) - 1);
    }
  }

  /** Follows sheets that changed places; `to` gives the new position of an old one. */
  reposition(to: (position: number) => number): void {
    for (const element of this.elements()) {
      const at = element.attr('localSheetId');
      if (at !== null) element.setAttr('localSheetId', to(Number(at)));
    }
  }

  elements(): XmlElement[] {
    return this.workbook.child('definedNames')?.elements('definedName') ?? [];
  }

  private find(name: string, sheet: SheetFile | null): XmlElement | null {
    const scope = sheet === null ? null : `${this.positions.positionOf(sheet)}`;
    const lower = name.toLowerCase();
    const found = this.elements().find(
      (e) => e.attr('name')?.toLowerCase() === lower && e.attr('localSheetId') === scope,
    );
    return found ?? null;
  }

  /** Names stand in the order of the alphabet, as Excel wants them. */
  private write(name: string, formula: string, sheet: SheetFile | null): XmlElement {
    const list = ensure(this.workbook, 'definedNames', WORKBOOK_ORDER);
    const element = list.create('definedName', { name });
    if (sheet !== null) element.setAttr('localSheetId', this.positions.positionOf(sheet));
    element.setText(formula);
    const after = this.elements().find(
      (e) => (e.attr('name') ?? '').toLowerCase() > name.toLowerCase(),
    );
    return list.insert(
      element,
      after === undefined ? list.content.length : list.content.indexOf(after),
    );
  }

  private remove(element: XmlElement | null): void {
    element?.remove();
    if (this.elements().length === 0) this.workbook.child('definedNames')?.remove();
  }

  private wrap(element: XmlElement): DefinedNameFile {
    const position = element.attr('localSheetId');
    return {
      name: element.attr('name') ?? '',
      sheet: position === null ? null : this.positions.sheetAt(Number(position)),
      formula: () => element.text(),
      setFormula: (formula) => {
        element.setText(formula);
        this.changed();
      },
      hidden: () => element.attr('hidden') === '1' || element.attr('hidden') === 'true',
      setHidden: (hidden) => element.setAttr('hidden', hidden ? true : null),
      comment: () => element.attr('comment') ?? '',
      setComment: (comment) => element.setAttr('comment', comment === '' ? null : comment),
      delete: () => {
        this.remove(element);
        this.changed();
      },
    };
  }
}

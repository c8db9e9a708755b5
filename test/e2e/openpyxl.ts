import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Prints what another reader finds in workbooks; it fails where a part is damaged. What openpyxl cannot keep (the
 * extension that gives data bars their bounds) it says by a warning, which is no complaint about the file.
 */
const SCRIPT = `
import collections, json, sys, warnings, zipfile
import openpyxl

def twice(things):
    return [str(one) for one, count in collections.Counter(things).items() if count > 1]

def look(path):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        book = openpyxl.load_workbook(path)
    defined = book.defined_names
    names = [name.name for name in (defined.definedName if hasattr(defined, 'definedName') else defined.values())]
    tables = [table for sheet in book for table in sheet.tables.values()]
    return {
      'sheets': book.sheetnames,
      'charts': [[type(chart).__name__ for chart in sheet._charts] for sheet in book],
      'names': names,
      'tables': {table.name: table.ref for table in tables},
      'rules': [sum(len(area.rules) for area in sheet.conditional_formatting) for sheet in book],
      'complaints': [str(one.message) for one in caught if 'extension is not supported' not in str(one.message)],
      'twice': twice(zipfile.ZipFile(path).namelist()) + twice(table.id for table in tables)
        + twice(name.lower() for name in [*names, *(table.name for table in tables)] if not name.startswith('_xlnm')),
    }

print(json.dumps([look(path) for path in sys.argv[1:]]))
`;

/** What openpyxl found in a workbook. */
export interface Found {
  readonly sheets: readonly string[];
  /** The kinds, by sheet. */
  readonly charts: readonly (readonly string[])[];
  readonly names: readonly string[];
  readonly tables: Readonly<Record<string, string>>;
  /** By sheet. */
  readonly rules: readonly number[];
  readonly complaints: readonly string[];
  /** Parts, ids of tables, and names that are there more than once. */
  readonly twice: readonly string[];
}

/** Opens workbooks with openpyxl. @throws where one cannot be opened */
export function readByOpenpyxl(workbooks: readonly Uint8Array[]): readonly Found[] {
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  try {
    const paths = workbooks.map((_, at) => join(folder, `book${at}.xlsx`));
    workbooks.forEach((xlsx, at) => writeFileSync(paths[at]!, xlsx));
    const printed = execFileSync('/usr/bin/python3', ['-c', SCRIPT, ...paths], {
      encoding: 'utf8',
    });
    return JSON.parse(printed) as readonly Found[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

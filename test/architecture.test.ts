import { describe, expect, it } from '@jest/globals';
import { cycleIn, importGraph, MAY_IMPORT, violationsIn } from './architecture/rules';
import { importsOf, readSources, type Source } from './architecture/sources';

const sources = readSources();

describe('the program', () => {
  it('is read', () => {
    expect(sources.length).toBeGreaterThan(200);
  });

  it('imports only in the allowed directions', () => {
    expect(violationsIn(sources)).toEqual([]);
  });

  it('imports only files that are there', () => {
    const files = new Set(importGraph(sources).keys());
    const missing = [...importGraph(sources)].flatMap(([from, imported]) =>
      imported.filter((to) => !files.has(to)).map((to) => `${from} -> ${to}`),
    );
    expect(missing).toEqual([]);
  });

  /** In the preview, Excel's objects give each other: a range its worksheet, a worksheet its ranges. */
  it('has no cycle of files outside the preview, types included', () => {
    const ours = sources.filter(({ path }) => !path.startsWith('src/preview/'));
    expect(cycleIn(importGraph(ours))).toBeNull();
  });
});

describe('the allowed directions', () => {
  it('form no cycle of folders', () => {
    expect(cycleIn(new Map(Object.entries(MAY_IMPORT)))).toBeNull();
  });
});

describe('the rules notice', () => {
  const inFile = (path: string, text: string): readonly string[] => violationsIn([{ path, text }]);

  it.each<[string, string, string]>([
    ['src/core/model/a.ts', `import type { R } from '../reading/rows';`, 'src/core/reading/rows'],
    ['src/core/reading/a.ts', `import { x } from '../checks/check';`, 'src/core/checks/check'],
    ['src/core/review/a.ts', `export type { E } from '../edits/plan';`, 'src/core/edits/plan'],
    ['src/core/wording/a.ts', `type P = import('../edits/plan').Plan;`, 'src/core/edits/plan'],
    ['src/core/checks/a.ts', `const fs = await import('node:fs');`, 'node:fs'],
    ['src/core/a.ts', `import { run } from '../excel/excelRun';`, 'src/excel/excelRun'],
    ['src/excel/a.ts', `import { Pane } from '../taskpane/pane';`, 'src/taskpane/pane'],
    ['src/taskpane/a.tsx', `import { open } from '../preview/node';`, 'src/preview/node'],
    ['src/preview/objects/a.ts', `import '../../core/model/day';`, 'src/core/model/day'],
    [
      'src/preview/file/a.ts',
      `import { book } from '../objects/book';`,
      'src/preview/objects/book',
    ],
    ['src/core/edits/a.ts', `import React from 'react';`, 'react'],
    ['src/core/edits/a.ts', `const fs = require('fs');`, 'fs'],
  ])('%s: %s', (path, text, imported) => {
    expect(inFile(path, text)).toEqual([`${path} must not import ${imported}`]);
  });

  it.each([
    'const run = Excel.run;',
    'type Range = Excel.Range;',
    'export let x: OfficeExtension.Error;',
    'await Office.onReady();',
  ])('Office in the core: %s', (text) => {
    expect(inFile('src/core/edits/a.ts', text)).toEqual([
      'src/core/edits/a.ts must not name Excel or Office',
    ]);
    expect(inFile('src/excel/a.ts', text)).toEqual([]);
  });

  it.each(['const a = "Excel"; // Excel.run', 'const a = { Excel: 1 };', 'library.Excel.run();'])(
    'that this names no Office: %s',
    (text) => {
      expect(inFile('src/core/edits/a.ts', text)).toEqual([]);
    },
  );

  it('a folder without a rule', () => {
    expect(inFile('src/other/a.ts', '')).toEqual([
      'src/other/a.ts is in no folder that has a rule',
    ]);
  });

  it('a cycle of files', () => {
    const files: readonly Source[] = [
      { path: 'src/core/model/a.ts', text: `import './b';` },
      { path: 'src/core/model/b.ts', text: `import { c } from './c';` },
      { path: 'src/core/model/c.ts', text: `export * from './b';` },
    ];
    expect(cycleIn(importGraph(files))).toEqual(
      ['b', 'c', 'b'].map((name) => `src/core/model/${name}`),
    );
  });

  it('every form of import', () => {
    const text = `import a from './a'; import type { b } from '../b'; export * from 'c';
      export { d } from './d'; const e = await import('./e'); type F = import('./f').F;
      const g = 'from "./no"';`;
    expect(importsOf({ path: 'src/x/y.ts', text })).toEqual([
      'src/x/a',
      'src/b',
      'c',
      'src/x/d',
      'src/x/e',
      'src/x/f',
    ]);
  });
});

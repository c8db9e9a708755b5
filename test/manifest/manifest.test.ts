import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { REVIEW_NOW } from '../../src/commands/reviewNow';
import { attributes, BASE, elements, MANIFEST, parseManifest, REPOSITORY } from './manifestFile';

const manifest = parseManifest();
const RESOURCES = ['Image', 'Url', 'String'];

/** Microsoft's reader, in a process of its own: a part of it is written for a loader that jest has not. */
const READER = `
  const { OfficeAddinManifest } = require('office-addin-manifest');
  OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)));`;

function readByOffice(): Readonly<Record<string, unknown>> {
  const options = { cwd: REPOSITORY, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, ['-e', READER, MANIFEST], options)) as Readonly<
    Record<string, unknown>
  >;
}

/** Every element that has an attribute. */
const withAttribute = (name: string) =>
  elements(manifest, '*').filter((element) => element.hasAttribute(name));

/** Width and height from the header of a PNG file. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file in the repository that is served at an address of the manifest's icons. */
const iconFile = (url: string) => join(REPOSITORY, 'assets', url.slice(BASE.length));

describe('the manifest', () => {
  it('is read by Office’s own reader', () => {
    const info = readByOffice();
    expect(info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      displayName: 'Attainment Review',
      defaultLocale: 'en-US',
      permissions: 'ReadWriteDocument',
      hosts: ['Workbook'],
      defaultSettings: { sourceLocation: `${BASE}taskpane.html` },
    });
    expect(info.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(elements(manifest, 'Version')[0]?.textContent).toBe(`${version}.0`);
  });

  it('asks for ExcelApi 1.14 and nothing else', () => {
    const sets = elements(manifest, 'Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(sets).toEqual([['ExcelApi', '1.14']]);
  });

  it('has two buttons on the Home tab: one opens the pane, one writes the review at once', () => {
    expect(attributes(manifest, 'OfficeTab', 'id')).toEqual(['TabHome']);
    expect(elements(manifest, 'Action').map((each) => each.getAttribute('xsi:type'))).toEqual([
      'ShowTaskpane',
      'ExecuteFunction',
    ]);
    const functions = elements(manifest, 'FunctionName').map((each) => each.textContent);
    expect(functions).toEqual([REVIEW_NOW]);
  });

  it('runs pane and commands in one page', () => {
    const pages = ['Runtime', 'FunctionFile', 'SourceLocation'].flatMap((name) =>
      elements(manifest, name).map((each) => each.getAttribute('resid')),
    );
    expect(pages.filter((page) => page !== null && page !== '')).toEqual([
      'Pane.Url',
      'Pane.Url',
      'Pane.Url',
    ]);
    expect(attributes(manifest, 'Runtime', 'lifetime')).toEqual(['long']);
  });

  it('has every resource that it names, each once, and names every one that it has', () => {
    const defined = RESOURCES.flatMap((kind) => elements(manifest, kind))
      .filter((element) => element.hasAttribute('DefaultValue'))
      .map((element) => element.getAttribute('id'));
    const used = withAttribute('resid').map((element) => element.getAttribute('resid'));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('says every text in Vietnamese and Thai too', () => {
    const texts = ['DisplayName', 'Description', 'String']
      .flatMap((name) => elements(manifest, name))
      .filter((element) => element.hasAttribute('DefaultValue'));
    expect(texts.length).toBeGreaterThan(5);
    for (const text of texts) {
      expect(attributes(text, 'Override', 'Locale')).toEqual(['vi-VN', 'th-TH']);
    }
  });

  it.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('keeps %s within the %d characters that Office allows', (kind, most) => {
    for (const list of elements(manifest, kind)) {
      const texts = [
        ...attributes(list, 'String', 'DefaultValue'),
        ...attributes(list, 'Override', 'Value'),
      ];
      expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(most);
    }
  });

  it('has icons of the sizes that it says', () => {
    const urls = new Map(
      elements(manifest, 'Image')
        .filter((image) => image.hasAttribute('id'))
        .map((image) => [image.getAttribute('id'), image.getAttribute('DefaultValue') ?? '']),
    );
    const named = elements(manifest, 'Image').filter((image) => image.hasAttribute('resid'));
    expect(named.map((image) => image.getAttribute('size'))).toEqual([
      ...['16', '32', '64', '80'],
      ...['16', '32', '64', '80'],
      ...['16', '32', '64', '80'],
    ]);
    for (const image of named) {
      const size = Number(image.getAttribute('size'));
      const url = urls.get(image.getAttribute('resid')) ?? '';
      expect(pngSize(iconFile(url))).toEqual([size, size]);
    }
  });

  it('has the icons of the add-in list: 32 pixels, and 64 for dense screens', () => {
    const [icon = ''] = attributes(manifest, 'IconUrl', 'DefaultValue');
    const [dense = ''] = attributes(manifest, 'HighResolutionIconUrl', 'DefaultValue');
    expect([pngSize(iconFile(icon)), pngSize(iconFile(dense))]).toEqual([
      [32, 32],
      [64, 64],
    ]);
  });

  it('names no address but those that the build replaces', () => {
    const addresses = readFileSync(MANIFEST, 'utf8').match(/"https?:[^"]*"/g) ?? [];
    const own = addresses.filter((address) => !address.includes('schemas.microsoft.com'));
    const foreign = own.filter((address) => !address.startsWith(`"${BASE}`));
    expect(foreign.filter((address) => !/w3\.org/.test(address))).toEqual([]);
  });
});

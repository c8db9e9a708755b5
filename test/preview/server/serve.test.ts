import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { selfSigned } from '../../../src/preview/server/certificate';
import { serve, type Served } from '../../../src/preview/server/serve';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

interface Response {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

describe('the preview’s server', () => {
  let served: Served;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'attainment-served-'));
    writeFileSync(join(folder, 'taskpane.html'), `<script src="${CDN}"></script><p>pane</p>`);
    served = await serve(0, { pane: folder, page: folder }, await selfSigned());
  });
  afterAll(() => served.close());

  const ask = (path: string): Promise<Response> =>
    new Promise((resolve, reject) => {
      const url = `https://localhost:${served.port}${path}`;
      get(url, { rejectUnauthorized: false }, (response) => {
        let text = '';
        response.on('data', (piece: Buffer) => (text += piece.toString()));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            type: response.headers['content-type'],
            text,
          }),
        );
      }).on('error', reject);
    });

  it('gives the release pane but for the address of Office’s library, which it serves itself', async () => {
    const { text, type } = await ask('/taskpane.html');
    expect(type).toMatch('text/html');
    expect(text).toBe('<script src="/office-js/office.js"></script><p>pane</p>');
    expect((await ask('/office-js/office.js')).text).toMatch('Microsoft');
  });

  it('gives the page, the samples and the object model as the library has it', async () => {
    expect((await ask('/')).text).toMatch('/preview/preview.js');
    expect(JSON.parse((await ask('/samples/')).text)).toContain('midterm-2023.xlsx');
    expect((await ask('/samples/midterm-2023.xlsx')).text.startsWith('PK')).toBe(true);
    const types = JSON.parse((await ask('/preview/schema.json')).text) as { name: string }[];
    expect(types.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Workbook', 'Range', 'AppRuntimeService']),
    );
  });

  it('gives nothing from outside its folders', async () => {
    for (const path of ['/samples/..%2f..%2fpackage.json', '/nothing.js', '/%zz', '/samples']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it('says so when the port is taken', async () => {
    const again = serve(served.port, { pane: '', page: '' }, await selfSigned());
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

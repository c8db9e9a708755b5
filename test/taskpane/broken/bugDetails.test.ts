import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { bugDetails } from '../../../src/taskpane/components/Broken/bugDetails';
import { VERSION } from '../../../src/taskpane/version';

const HERE = { version: '1.2.3', language: 'vi', userAgent: 'Browser/1' };
const HEAD = ['Attainment Review 1.2.3, vi', 'Browser/1'];

/** A bug with the stack trace of a browser. */
const bugWith = (message: string, stack: string): Error =>
  Object.assign(new TypeError(message), { stack });

describe('what can be passed on about a bug', () => {
  it('is its kind and its places, as Chromium writes them', () => {
    const stack = [
      'TypeError: no cell "Lương: 12 triệu"',
      'second line of the message',
      '    at targetOf (https://localhost:3000/taskpane.ab12.js:1:2345)',
      '    at async e.read (https://localhost:3000/527.cd34.js:9:87)',
      '    at https://localhost:3000/vendor.js:3:4',
    ].join('\n');
    const bug = bugWith('no cell "Lương: 12 triệu"\nsecond line of the message', stack);
    expect(bugDetails(bug, HERE).split('\n')).toEqual([
      ...HEAD,
      'TypeError',
      'targetOf taskpane.ab12.js:1:2345',
      'e.read 527.cd34.js:9:87',
      'vendor.js:3:4',
    ]);
  });

  it('is the same as Safari writes them', () => {
    const bug = bugWith('mật', 'targetOf@https://localhost:3000/taskpane.ab12.js:1:2345');
    expect(bugDetails(bug, HERE).split('\n')).toEqual([
      ...HEAD,
      'TypeError',
      'targetOf taskpane.ab12.js:1:2345',
    ]);
  });

  it('holds nothing of what the bug says', () => {
    const bug = bugWith('Kết quả!D7 = 338 at x.js:1:1', 'TypeError: Kết quả!D7 = 338 at x.js:1:1');
    expect(bugDetails(bug, HERE)).not.toMatch(/338|Kết quả|x\.js/);
    expect(bugDetails('Kết quả!D7', HERE).split('\n')).toEqual([...HEAD, 'string']);
  });
});

it('the version of the pane is that of the package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(VERSION).toBe(version);
});

import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium';

/** Programs that some tests and pictures need and that `npm test` does not install. */
export type Tool = 'soffice' | 'openpyxl' | 'chromium' | 'poppler' | 'montage';

const answers = (command: string, ...args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** @returns whether a program is there. */
export function toolAvailable(tool: Tool): boolean {
  switch (tool) {
    case 'soffice':
    case 'montage':
      return answers('which', tool);
    case 'poppler':
      return answers('which', 'pdftoppm') && answers('which', 'pdftotext');
    case 'openpyxl':
      return answers('/usr/bin/python3', '-c', 'import openpyxl');
    case 'chromium':
      return chromiumPath() !== null;
  }
}

import { describe } from '@jest/globals';
import { toolAvailable, type Tool } from './toolAvailable';

/** Like `describe`, but skipped where the tool is missing; with CI=true a missing tool is a failure. */
export function describeWith(tool: Tool, name: string, tests: () => void): void {
  if (toolAvailable(tool) || process.env.CI === 'true') describe(name, tests);
  else describe.skip(`${name} (needs ${tool})`, tests);
}

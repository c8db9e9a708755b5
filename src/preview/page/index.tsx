import { createRoot } from 'react-dom/client';
import { newWorkbookFile } from '../file/openWorkbook';
import { schemaFromJson, type TypeJson } from '../protocol/schema';
import { createWorkbench, type NamedFile } from './createWorkbench';
import { PaneFrame } from './frame/PaneFrame';
import { readHostOptions, type HostOptions } from './hostOptions';
import { PreviewPage } from './PreviewPage';
import type { Workbench } from './workbench';

declare global {
  interface Window {
    /** The workbook beside the pane, for use from the browser's console. */
    preview: Workbench;
  }
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

async function firstFile(workbook: string | null): Promise<NamedFile> {
  if (workbook === null) return { bytes: newWorkbookFile().save(), name: 'Book1.xlsx' };
  const response = await fetched(`/samples/${encodeURIComponent(workbook)}`);
  return { bytes: new Uint8Array(await response.arrayBuffer()), name: workbook };
}

async function start(container: HTMLElement, options: HostOptions): Promise<void> {
  const types = (await (await fetched('/preview/schema.json')).json()) as readonly TypeJson[];
  const file = await firstFile(options.workbook);
  const workbench = createWorkbench(file, { ...options, schema: schemaFromJson(types) });
  window.preview = workbench;
  const pane = <PaneFrame host={workbench} context={options} theme={options.theme} />;
  document.body.style.setProperty('--pane-width', `${options.paneWidth}px`);
  createRoot(container).render(
    options.onlyPane ? pane : <PreviewPage workbench={workbench} pane={pane} />,
  );
}

const container = document.getElementById('root');
if (!container) throw new Error('the page has no element for the preview');
void start(container, readHostOptions(new URLSearchParams(location.search)));

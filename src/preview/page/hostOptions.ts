import type { OfficeTheme } from './frame/PaneFrame';

/** What the page's address asks for: a host, not a state of the pane. */
export interface HostOptions {
  /** A file among the samples; null for an empty workbook. */
  readonly workbook: string | null;
  /** Office's display language. */
  readonly language: string;
  /** The person's regional settings. */
  readonly culture: string;
  readonly theme: OfficeTheme | null;
  /** The version of ExcelApi that the host claims. */
  readonly apiVersion: string;
  readonly readOnly: boolean;
  /** Whether the pane is there from the start. */
  readonly paneOpen: boolean;
  /** Width of the pane in pixels. */
  readonly paneWidth: number;
  /** Only the pane, without the workbook beside it. */
  readonly onlyPane: boolean;
}

const SAMPLE = 'midterm-2023.xlsx';
const THEMES: readonly OfficeTheme[] = ['light', 'dark', 'black'];

/**
 * Reads `?workbook=none|<sample> &language= &culture= &theme=light|dark|black &api= &readOnly=1 &closed=1
 * &pane=<pixels> &only=pane`; what is left out is as with a person who reads English.
 */
export function readHostOptions(query: URLSearchParams): HostOptions {
  const workbook = query.get('workbook') ?? SAMPLE;
  const language = query.get('language') ?? 'en-US';
  return {
    workbook: workbook === 'none' ? null : workbook,
    language,
    culture: query.get('culture') ?? language,
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? null,
    apiVersion: query.get('api') ?? '1.14',
    readOnly: query.get('readOnly') === '1',
    paneOpen: query.get('closed') !== '1',
    paneWidth: Number(query.get('pane') ?? 350),
    onlyPane: query.get('only') === 'pane',
  };
}

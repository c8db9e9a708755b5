/** What the host says of itself and of the person. */
export interface OfficeContext {
  /** Office's display language, a BCP 47 tag. */
  readonly language: string;
  /** The language of what is written in the workbook: the person's regional settings. */
  readonly culture: string;
  /** The version of ExcelApi that the host claims. */
  readonly apiVersion: string;
  readonly readOnly: boolean;
  readonly workbookName: string;
}

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const MODES = { readWrite: 0, readOnly: 1 } as const;
const ADDIN = '726f3dc1-8e53-49ea-b5b9-d0977efa3440';

/** @returns what the library asks for when it starts. */
export function appContext(context: OfficeContext, paneVisible: boolean): object {
  const { language, culture, readOnly, workbookName } = context;
  return {
    _id: ADDIN,
    _appInstanceId: ADDIN,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _appMinorVersion: 0,
    _appUILocale: language,
    _dataLocale: culture,
    _docUrl: workbookName,
    _clientMode: readOnly ? MODES.readOnly : MODES.readWrite,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: '',
    _hostCustomMessage: null,
    _hostFullVersion: '16.0.0.0',
    _requirementMatrix: requirementMatrix(context.apiVersion),
    // 1 is an add-in that runs unseen, 2 one that is seen in a pane.
    _initialDisplayMode: paneVisible ? 2 : 1,
  };
}

/** Versions are texts: as numbers 1.14 would come before 1.9. */
const requirementMatrix = (excelApi: string): string =>
  JSON.stringify({
    ExcelApi: excelApi,
    SharedRuntime: '1.1',
    RibbonApi: '1.1',
    AddinCommands: '1.1',
  });

/** The library's flag of an add-in whose pane and ribbon share one page. */
const SHARED_RUNTIME = 1;

/**
 * @returns the name of the frame's window, from which the library learns where it is. Logging is off: the
 *   library loads nothing for it then.
 */
export function windowName(conversation: string, language: string): string {
  const parts = [
    'Excel',
    'Web',
    '16.00',
    language,
    conversation,
    '',
    'disableLogging',
    SHARED_RUNTIME,
  ];
  return JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: parts.join('|'),
    xdmInfo: [conversation, ADDIN, location.origin].join('|'),
    serializerVersion: '1',
  });
}

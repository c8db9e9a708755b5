import type { CommonKey } from '../core/wording/en';
import { REVIEW_NOW, reviewNow } from '../commands/reviewNow';
import { createReviewHost } from '../excel/createReviewHost';
import { mountPane } from './mountPane';
import { showInEveryLanguage } from './sentences';
import { createSession } from './session/createSession';
import { writeOnCommand } from './session/writeOnCommand';
import { openStore } from './speech/keptLanguage';

/** The requirement set of Excel 2021; nothing above it is used without asking for it. */
const FLOOR = '1.14';

/** @returns the sentence that stands in place of the pane, or null where the pane can run. */
function obstacle(host: Office.HostType | null): CommonKey | null {
  if (host !== Office.HostType.Excel) return 'pane.notExcel';
  return Office.context.requirements.isSetSupported('ExcelApi', FLOOR) ? null : 'host.unsupported';
}

async function start(container: HTMLElement, host: Office.HostType | null): Promise<void> {
  const sentence = obstacle(host);
  if (sentence) {
    await showInEveryLanguage(container, sentence);
    return;
  }
  const session = createSession(createReviewHost((batch) => Excel.run(batch)));
  void session.run('survey');
  const writeReview = () => writeOnCommand(session);
  Office.actions.associate(REVIEW_NOW, reviewNow({ writeReview, open: openPane }));
  await mountPane(container, {
    session,
    displayLanguage: Office.context.displayLanguage,
    store: openStore(),
    officeColors: Office.context.officeTheme,
  });
}

/** Pane and ribbon share a page; where Excel cannot do that, the person opens the pane. */
async function openPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.showAsTaskpane();
  }
}

const container = document.getElementById('root');
if (!container) throw new Error('the page has no element for the pane');
if (typeof Office === 'undefined') void showInEveryLanguage(container, 'pane.officeMissing');
else void Office.onReady(({ host }) => void start(container, host));

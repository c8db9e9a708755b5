import type { FormulaWords } from '../attainment/formulas/types';
import type { Words } from '../wording/words';

/** @returns the words that formulas print, in the language of `words`. */
export function formulaWordsOf(words: Words): FormulaWords {
  return {
    status: {
      exceeded: words('status.exceeded'),
      met: words('status.met'),
      metSoFar: words('status.metSoFar'),
      nearlyMet: words('status.nearlyMet'),
      notYetMet: words('status.notMetYet'),
      notMet: words('status.notMet'),
      noData: words('status.noData'),
      noTarget: words('status.noTarget'),
      toConfirm: words('status.toConfirm'),
    },
    pace: {
      ahead: words('pace.ahead'),
      'on-pace': words('pace.onPace'),
      behind: words('pace.behind'),
    },
    notComputable: {
      'no-target': words('notComputable.no-target'),
      'no-data': words('notComputable.no-data'),
      text: words('notComputable.text'),
      interval: words('notComputable.interval'),
      'target-not-positive': words('notComputable.target-not-positive'),
      'achieved-not-positive': words('notComputable.achieved-not-positive'),
      'outside-range': words('notComputable.outside-range'),
      'baseline-past-target': words('notComputable.baseline-past-target'),
      'no-baseline': words('notComputable.no-baseline'),
    },
    none: '–',
    runAgain: words('notComputable.runAgain'),
  };
}

import facts from '../../../assets/samples/council-plan-2023-2026.json' with { type: 'json' };
import settings from '../../../assets/samples/council-plan-2023-2026.settings.json' with { type: 'json' };
import type { NewSheet } from '../model/newSheet';
import { readChoices } from '../settings/readChoices';
import { nameByCode, observationsSheet } from './observationsSheet';
import type { Sample } from './sample';
import { withTable } from './sheetParts';

/** @returns a council's plan of four years: indicators with weights and milestones, and their dated results. */
export const councilPlan = (): Sample => ({
  sheets: [
    indicatorsSheet(),
    observationsSheet(facts.results, nameByCode(facts.indicators.rows, 0, 2), 'dd mmm yyyy'),
  ],
  choices: readChoices(settings).choices,
});

function indicatorsSheet(): NewSheet {
  const { sheet, title, table, headers, rows } = facts.indicators;
  const { at, ...cells } = withTable([title, facts.note], [headers, ...rows]);
  return { ...cells, name: sheet, merges: [], tables: [{ name: table, at }] };
}

import { areaA1 } from '../core/model/address';
import type { Assessment, Headline } from '../core/model/assessment';
import { isoDay } from '../core/model/day';
import type { Amount, Indicator } from '../core/model/indicator';
import type { Evaluation } from '../core/model/review';
import type { FoundTable } from '../core/model/table';
import type { Fix } from '../core/model/fix';
import { NO_CHOICES, type Choices } from '../core/settings/choices';
import { writeChoices } from '../core/settings/writeChoices';
import { checkingWordsOf, type CheckingWords } from '../core/wording/checking/checkingWords';
import { findingText } from '../core/wording/checking/findingText';
import { figuresOf, type Figures } from '../core/wording/numbers';
import type { CheckedWorkbook } from '../core/checkWorkbook';
import type { Finding } from '../core/model/finding';
import type { Horizon } from '../core/model/indicator';
import { columnJson, questionsJson } from './readingJson';

/**
 * @param choices those in force.
 * @returns what a run found, as plain JSON; shares in full precision, days as YYYY-MM-DD.
 */
export function reviewJson(
  evaluation: Evaluation,
  { open, accepted, identify }: CheckedWorkbook,
  choices: Choices,
  requests: number,
): object {
  const { reading, headlines, mainTable } = evaluation;
  const words = checkingWordsOf(reading.language);
  const figures = figuresOf(reading.culture);
  const tell = (finding: Finding): object => findingJson(finding, words, figures);
  return {
    language: reading.language,
    culture: reading.culture,
    reviewDate: evaluation.reviewDate === null ? null : isoDay(evaluation.reviewDate),
    headline: mainTable === null ? null : headlineJson(evaluation, headlines[mainTable]!),
    tables: reading.tables.map((table, index) => tableJson(table, headlines[index] ?? null)),
    indicators: reading.indicators.map((indicator, index) =>
      indicatorJson(indicator, evaluation.assessments[index]!, evaluation),
    ),
    findings: open.map((finding) => ({ ...tell(finding), identity: identify(finding) })),
    accepted: accepted.map(({ finding, acceptance }) => ({
      ...tell(finding),
      reason: acceptance.reason,
    })),
    ...questionsJson(reading),
    choices: writeChoices(choices),
    requests,
  };
}

function findingJson(finding: Finding, words: CheckingWords, figures: Figures): object {
  const { code, severity, at, args, behind = [], fix } = finding;
  const { title, why, advice } = findingText(finding, words, figures);
  const { sheet, address } = at;
  return {
    code,
    severity,
    sheet,
    address,
    args,
    behind,
    message: title,
    why,
    advice,
    fix: fix ? fixJson(fix) : null,
  };
}

/** What can be chosen, in the form of a settings file. */
function fixJson(fix: Fix): object {
  if (fix.kind === 'change-cells') return fix;
  const options = fix.options.map(({ answer, choices }) => ({
    answer,
    choices: writeChoices({ ...NO_CHOICES, ...choices }),
  }));
  return { kind: fix.kind, options };
}

function headlineJson({ reading }: Evaluation, headline: Headline): object {
  const stated =
    reading.statedHeadlines.find(({ of }) => of === headline.counted) ?? reading.statedHeadlines[0];
  return { ...countsJson(headline), stated: stated ? `${stated.met}/${stated.of}` : null };
}

const countsJson = ({ metOrExceeded, counted, soFarOnly, toConfirm }: Headline): object => ({
  metOrExceeded,
  counted,
  soFarOnly,
  toConfirm,
});

function tableJson({ sheet, area, role, columns }: FoundTable, headline: Headline | null): object {
  return {
    sheet: sheet.name,
    address: areaA1(area),
    role,
    headline: headline && countsJson(headline),
    columns: columns.map(columnJson),
  };
}

function indicatorJson(indicator: Indicator, assessment: Assessment, { term }: Evaluation): object {
  const { target } = indicator;
  return {
    table: indicator.table,
    code: indicator.code,
    name: indicator.name,
    group: indicator.group,
    unit: indicator.unit,
    comparator: target?.comparator ?? null,
    target: target && {
      low: target.low,
      high: target.high,
      strict: target.strict,
      text: target.text,
    },
    horizon: horizonJson(indicator.horizon ?? term),
    accumulation: indicator.accumulation,
    achieved: achievedJson(assessment.achieved),
    attainment: assessment.attainment,
    notComputable: assessment.notComputable,
    status: assessment.status,
    toConfirm: assessment.toConfirm,
    soFar: assessment.soFar,
    pace: assessment.pace,
    projection: assessment.projection,
    stillNeeded: assessment.stillNeeded,
    source: indicator.source,
  };
}

function horizonJson(horizon: Horizon): object | 'to-date' | null {
  if (horizon === null || horizon === 'to-date') return horizon;
  return { start: isoDay(horizon.start), end: isoDay(horizon.end) };
}

/** A number, words, or the ends of an interval. */
function achievedJson(amount: Amount): number | string | object | null {
  switch (amount.kind) {
    case 'missing':
      return null;
    case 'number':
    case 'approximate':
      return amount.value;
    case 'text':
      return amount.text;
    case 'interval':
      return { low: amount.low, high: amount.high };
  }
}

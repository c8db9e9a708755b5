import { areaA1 } from '../core/model/address';
import type { Assessment, Headline } from '../core/model/assessment';
import { isoDay } from '../core/model/day';
import type { Amount, Indicator } from '../core/model/indicator';
import type { Evaluation } from '../core/model/review';
import type { FoundTable } from '../core/model/table';
import type { Choices } from '../core/settings/choices';
import { writeChoices } from '../core/settings/writeChoices';
import { findingMessage } from '../core/wording/findingMessage';
import { figuresOf } from '../core/wording/numbers';
import { explainingWordsOf } from '../core/wording/explaining/explainingWords';
import type { Horizon } from '../core/model/indicator';
import { columnJson, questionsJson } from './readingJson';

/**
 * @param choices those in force.
 * @returns what a run found, as plain JSON; shares in full precision, days as YYYY-MM-DD.
 */
export function reviewJson(evaluation: Evaluation, choices: Choices, requests: number): object {
  const { reading, headlines, mainTable } = evaluation;
  const words = explainingWordsOf(reading.language);
  const figures = figuresOf(reading.culture);
  return {
    language: reading.language,
    culture: reading.culture,
    reviewDate: evaluation.reviewDate === null ? null : isoDay(evaluation.reviewDate),
    headline: mainTable === null ? null : headlineJson(evaluation, headlines[mainTable]!),
    tables: reading.tables.map((table, index) => tableJson(table, headlines[index] ?? null)),
    indicators: reading.indicators.map((indicator, index) =>
      indicatorJson(indicator, evaluation.assessments[index]!, evaluation),
    ),
    findings: evaluation.findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.at.sheet,
      address: finding.at.address,
      args: finding.args,
      message: findingMessage(finding, words, figures),
    })),
    ...questionsJson(reading),
    choices: writeChoices(choices),
    requests,
  };
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

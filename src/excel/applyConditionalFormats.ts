import type { ConditionalRule } from '../core/model/edit';

/**
 * Replaces conditional formats of a range.
 * @param replaced the ids of those that go; null where the sheet is ours and all of them go.
 */
export function applyConditionalFormats(
  range: Excel.Range,
  rules: readonly ConditionalRule[],
  replaced: readonly string[] | null,
): void {
  const { conditionalFormats } = range;
  if (!replaced) conditionalFormats.clearAll();
  else replaced.forEach((id) => conditionalFormats.getItem(id).delete());
  for (const rule of rules) {
    if (rule.kind === 'data-bar') addDataBar(range, rule);
    else addFormula(range, rule);
  }
}

function addFormula(range: Excel.Range, rule: Extract<ConditionalRule, { kind: 'formula' }>): void {
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = rule.formula;
  if (rule.fontColor !== undefined) custom.format.font.color = rule.fontColor;
  if (rule.bold !== undefined) custom.format.font.bold = rule.bold;
  if (rule.fill !== undefined) custom.format.fill.color = rule.fill;
  if (rule.numberFormat !== undefined) custom.format.numberFormat = rule.numberFormat;
}

/** Bounds are always explicit: with automatic ones Excel has drawn bars in one cell only (office-js #2026). */
function addDataBar(
  range: Excel.Range,
  rule: Extract<ConditionalRule, { kind: 'data-bar' }>,
): void {
  const { dataBar } = range.conditionalFormats.add('DataBar');
  dataBar.lowerBoundRule = { type: 'Number', formula: String(rule.minimum) };
  dataBar.upperBoundRule = { type: 'Number', formula: String(rule.maximum) };
  dataBar.positiveFormat.fillColor = rule.color;
  dataBar.positiveFormat.gradientFill = false;
}

import { area, type Area } from '../model/address';
import type { Content } from '../model/edit';
import type { WordKey } from '../wording/words';
import { putBlock } from './annexSections';
import type { CompositionInput } from './composition';
import { dayFormat } from './dayFormat';
import type { NameRole } from './names';
import type { DraftBuilder } from './sheetDraft';

type RuleRole = Extract<
  NameRole,
  'reviewDate' | 'termStart' | 'termEnd' | 'near' | 'ahead' | 'onPace' | 'weightCap'
>;

const VALUE = 2;

/** The rules as live settings: each value stands in a cell of its own that a name refers to. */
export function putRules(
  draft: DraftBuilder,
  input: CompositionInput,
): Readonly<Record<RuleRole, Area>> {
  const { words } = input;
  const rules = rulesOf(input);
  const headers = (['column.number', 'column.setting', 'column.value'] as const).map((key) =>
    words(key),
  );
  const rows = rules.map(([, meaning, value], index) => [index + 1, words(meaning), value]);
  const body = putBlock(draft, input, { title: words('annex.rules'), headers, rows });
  const cell = (index: number): Area => area(body.row + index, body.column + VALUE);
  rules.forEach(([, , , numberFormat], index) =>
    draft.format(cell(index), { numberFormat, horizontal: 'Right' }),
  );
  return Object.fromEntries(rules.map(([role], index) => [role, cell(index)])) as Record<
    RuleRole,
    Area
  >;
}

function rulesOf({
  evaluation,
  language,
}: CompositionInput): readonly (readonly [RuleRole, WordKey, Content, string])[] {
  const { thresholds, term, reviewDate } = evaluation;
  const days = dayFormat(language);
  return [
    ['reviewDate', 'rule.reviewDate', reviewDate ?? '', days],
    ['termStart', 'rule.termStart', term?.start ?? '', days],
    ['termEnd', 'rule.termEnd', term?.end ?? '', days],
    ['near', 'rule.near', thresholds.near, '0%'],
    ['ahead', 'rule.ahead', thresholds.ahead, '0%'],
    ['onPace', 'rule.onPace', thresholds.onPace, '0%'],
    ['weightCap', 'rule.weightCap', thresholds.weightCap, '0%'],
  ];
}

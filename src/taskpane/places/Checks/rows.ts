import type { AcceptedFinding } from '../../../core/model/checkedFindings';
import { SEVERITY_ORDER, type FindingCode, type Severity } from '../../../core/model/finding';
import { groupBy } from '../../../core/model/groupBy';
import type { Listed } from './listFindings';

/** So many findings of one kind stand together under one line that unfolds. */
const LEAST_OF_A_GROUP = 4;

/** One line of the list; `key` stays the same when the workbook is read again. */
export type Row =
  | {
      readonly kind: 'severity';
      readonly key: string;
      readonly severity: Severity;
      readonly count: number;
    }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly code: FindingCode;
      readonly alike: readonly Listed[];
      readonly isOpen: boolean;
    }
  | {
      readonly kind: 'finding';
      readonly key: string;
      readonly listed: Listed;
      /** Those of the same kind and severity, itself among them. */
      readonly alike: readonly Listed[];
      readonly isOpen: boolean;
      readonly isInGroup: boolean;
    }
  | {
      readonly kind: 'accepted-heading';
      readonly key: string;
      readonly count: number;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'accepted'; readonly key: string; readonly accepted: AcceptedFinding };

const ACCEPTED_KEY = 'accepted';

/** Which lines are unfolded. */
export interface Folding {
  /** By key: what a person did; other lines are folded. */
  readonly opened: ReadonlyMap<string, boolean>;
  /** Lines of many findings are unfolded unless a person folded them: who searches wants to see what was found. */
  readonly groupsAreOpen: boolean;
}

const isUnfolded = (key: string, { opened }: Folding): boolean => opened.get(key) ?? false;

/**
 * @param shown the open findings that are shown, in their order.
 * @returns the lines of the list: the gravest findings first, many of one kind under one line; at the end what was
 *   accepted.
 */
export function rowsOf(
  shown: readonly Listed[],
  accepted: readonly AcceptedFinding[],
  folding: Folding,
): readonly Row[] {
  const bySeverity = groupBy(shown, ({ finding }) => finding.severity);
  return [
    ...SEVERITY_ORDER.flatMap((severity) =>
      severityRows(severity, bySeverity.get(severity) ?? [], folding),
    ),
    ...acceptedRows(accepted, folding),
  ];
}

function severityRows(
  severity: Severity,
  findings: readonly Listed[],
  folding: Folding,
): readonly Row[] {
  if (findings.length === 0) return [];
  const heading: Row = { kind: 'severity', key: severity, severity, count: findings.length };
  const groups = [...groupBy(findings, ({ finding }) => finding.code).values()];
  return [heading, ...groups.flatMap((alike) => groupRows(alike, folding))];
}

function groupRows(alike: readonly Listed[], folding: Folding): readonly Row[] {
  const isGroup = alike.length >= LEAST_OF_A_GROUP;
  const rows = () =>
    alike.map((listed): Row => {
      const { key } = listed;
      return {
        kind: 'finding',
        key,
        listed,
        alike,
        isOpen: isUnfolded(key, folding),
        isInGroup: isGroup,
      };
    });
  if (!isGroup) return rows();
  const { code, severity } = alike[0]!.finding;
  const { opened, groupsAreOpen } = folding;
  const key = `${severity} ${code}`;
  const group: Row = { kind: 'group', key, code, alike, isOpen: opened.get(key) ?? groupsAreOpen };
  return group.isOpen ? [group, ...rows()] : [group];
}

function acceptedRows(accepted: readonly AcceptedFinding[], folding: Folding): readonly Row[] {
  if (accepted.length === 0) return [];
  const key = ACCEPTED_KEY;
  const isOpen = isUnfolded(key, folding);
  const heading: Row = {
    kind: 'accepted-heading',
    key,
    count: accepted.length,
    isOpen,
  };
  if (!isOpen) return [heading];
  const lines = accepted.map((one, index): Row => ({
    kind: 'accepted',
    key: acceptedKey(one, index),
    accepted: one,
  }));
  return [heading, ...lines];
}

const acceptedKey = ({ finding: { code, at } }: AcceptedFinding, index: number): string =>
  `${ACCEPTED_KEY} ${code} ${at.sheet}!${at.address} ${index}`;

/**
 * Defined names of a review. No dots: other calculators read them as separators of a sheet. Where the user
 * has the same name, ours steps aside.
 */
export const NAME_STEMS = {
  reviewDate: 'Review_Date',
  termStart: 'Review_TermStart',
  termEnd: 'Review_TermEnd',
  near: 'Review_NearLine',
  ahead: 'Review_Ahead',
  onPace: 'Review_OnPace',
  weightCap: 'Review_WeightCap',
  readKey: 'Review_ReadKey',
  readText: 'Review_ReadText',
  readLow: 'Review_ReadLow',
  readHigh: 'Review_ReadHigh',
  key: 'Review_Key',
  indicator: 'Review_Indicator',
  target: 'Review_Target',
  achieved: 'Review_Achieved',
  attainment: 'Review_Attainment',
  status: 'Review_Status',
  pace: 'Review_Pace',
  inHeadline: 'Review_InHeadline',
  weight: 'Review_Weight',
  points: 'Review_Points',
  moved: 'Review_Moved',
  met: 'Review_Met',
  counted: 'Review_Counted',
} as const;

export type NameRole = keyof typeof NAME_STEMS;
export type ReviewNames = Readonly<Record<NameRole, string>>;

/** Names are compared without case, as Excel does. */
export function chooseNames(taken: ReadonlySet<string>): ReviewNames {
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  const free = (stem: string): string => {
    let name = stem;
    for (let n = 2; lower.has(name.toLowerCase()); n++) name = `${stem}${n}`;
    return name;
  };
  return Object.fromEntries(
    Object.entries(NAME_STEMS).map(([role, stem]) => [role, free(stem)]),
  ) as Record<NameRole, string>;
}

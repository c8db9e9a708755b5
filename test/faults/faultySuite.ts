import { beforeAll, describe, expect, it } from '@jest/globals';
import { createReviewHost } from '../../src/excel/createReviewHost';
import type { Outcome, ReviewHost } from '../../src/excel/reviewHost';
import { openPreview, type Fault, type Preview, type WireRequest } from '../../src/preview/node';
import { ActionType } from '../../src/preview/protocol/messages';
import { valueOf } from '../excel/write';
import { canonicalParts, differences } from './canonical';
import { countFaults, LOSSES, REFUSALS, TRANSPORT_REFUSALS, type FaultKind } from './faultTable';
import { digestOf, statesOf, type HalfState, type States } from './states';

/** What is done to a workbook by the real client and the code that uses it, and where it is to lead. */
export interface Suite {
  readonly name: string;
  readonly workbook: () => Promise<Uint8Array>;
  readonly run: (host: ReviewHost) => Promise<Outcome<unknown>>;
  /** Writes the review anew, as after a start of the pane. */
  readonly finish: (host: ReviewHost) => Promise<Outcome<unknown>>;
  /** The workbook that a taking back leads to, from anywhere amid the run. */
  readonly takenBack: () => Promise<Uint8Array>;
  /** The workbook that it leads to where nothing is under way, which takes a review away altogether. */
  readonly removed: () => Promise<Uint8Array>;
  /** The workbook that a finishing leads to. */
  readonly finished: () => Promise<Uint8Array>;
}

type Parts = ReadonlyMap<string, string>;

interface Prepared {
  readonly xlsx: Uint8Array;
  readonly states: States;
  readonly before: Parts;
  readonly after: Parts;
  readonly takenBack: Parts;
  readonly removed: Parts;
  readonly finished: Parts;
}

async function prepare(suite: Suite): Promise<Prepared> {
  const xlsx = await suite.workbook();
  const requests: WireRequest[] = [];
  const preview = await openPreview(xlsx, { onRequest: (request) => requests.push(request) });
  valueOf(await suite.run(createReviewHost(preview.run)));
  return {
    xlsx,
    states: await statesOf(xlsx, requests),
    before: canonicalParts(xlsx),
    after: canonicalParts(preview.save()),
    takenBack: canonicalParts(await suite.takenBack()),
    removed: canonicalParts(await suite.removed()),
    finished: canonicalParts(await suite.finished()),
  };
}

/** Makes each single request of a run fail in turn. */
export function describeFaults(suite: Suite): void {
  describe(suite.name, () => {
    let all: Prepared;
    beforeAll(async () => {
      all = await prepare(suite);
    }, 300_000);

    it('leaves the same workbook whatever the reason, and sends nothing further', async () => {
      expect(await wrongOutcomes(suite, all)).toEqual([]);
    }, 300_000);

    it('leaves the user’s cells, and a journal that tells the truth', () => {
      const wrong = all.states.distinct.flatMap((state) => [
        ...touchedCells(state, all),
        ...untruths(state, all),
      ]);
      expect(wrong).toEqual([]);
    });

    it('is taken back from every state', async () => {
      const wrong: string[] = [];
      for (const state of driven(all.states)) {
        const wanted = isHalf(state, all) ? all.takenBack : all.removed;
        wrong.push(...(await leadsElsewhere(state, (host) => host.takeBack(), wanted)));
      }
      expect(wrong).toEqual([]);
    }, 1_800_000);

    it('is finished from every state', async () => {
      const wrong: string[] = [];
      for (const state of driven(all.states)) {
        wrong.push(...(await leadsElsewhere(state, suite.finish, all.finished)));
      }
      expect(wrong).toEqual([]);
    }, 3_600_000);

    it('counts them all', () => {
      const { actions, distinct } = all.states;
      const faults = countFaults(actions);
      process.stdout.write(
        `${suite.name}: ${actions.length} requests, ${actions.reduce((a, b) => a + b, 0)} actions, ` +
          `${faults} faults; ${distinct.length} distinct states, of which ` +
          `${driven(all.states).length} were taken back and finished\n`,
      );
      expect(distinct.length).toBeGreaterThan(2);
    });
  });
}

/** The long form drives every state, the short one so many of a run, spread over it. */
const MOST = process.env['FAULTS'] === 'all' ? Infinity : 15;

/** Of states that are many, every n-th, with the first and the last. */
function driven({ distinct }: States): readonly HalfState[] {
  const every = Math.max(1, Math.ceil(distinct.length / MOST));
  return distinct.filter((_, index) => index % every === 0 || index === distinct.length - 1);
}

const placeOf = ({ request, actions }: HalfState): string =>
  `request ${request}, action ${actions}`;

async function leadsElsewhere(
  state: HalfState,
  step: (host: ReviewHost) => Promise<Outcome<unknown>>,
  wanted: Parts,
): Promise<readonly string[]> {
  const preview = await openPreview(state.xlsx);
  const outcome = await step(createReviewHost(preview.run));
  if (!outcome.ok) return [`${placeOf(state)}: ${JSON.stringify(outcome.failure)}`];
  return differences(canonicalParts(preview.save()), wanted).map(
    (difference) => `${placeOf(state)}: ${difference}`,
  );
}

/** The first sheet is the user's, and in it the columns to E. */
function touchedCells(state: HalfState, { before }: Prepared): readonly string[] {
  const own = (parts: Parts): string =>
    (parts.get('/officeDocument1/worksheet1') ?? '')
      .split('\n')
      .filter((line) => /^(?:row \d+|cell \d+,[0-4]|column [0-4]) /.test(line))
      .join('\n');
  const [found, wanted] = [canonicalParts(state.xlsx), before];
  return own(found) === own(wanted) ? [] : [`${placeOf(state)}: cells of the user have changed`];
}

/** A run is under way exactly where the workbook is neither as before nor as after. */
function isHalf({ xlsx }: HalfState, { before, after }: Prepared): boolean {
  const parts = canonicalParts(xlsx);
  return differences(parts, before).length > 0 && differences(parts, after).length > 0;
}

function untruths(state: HalfState, all: Prepared): readonly string[] {
  const parts = canonicalParts(state.xlsx);
  const part = [...parts].find(([name]) => /customXml\d+$/.test(name))?.[1] ?? '';
  const says = part.includes('\\"state\\":\\"writing\\"');
  return says === isHalf(state, all)
    ? []
    : [`${placeOf(state)}: the journal says ${says ? 'writing' : 'not'}`];
}

interface Planned {
  readonly kind: FaultKind;
  readonly request: number;
  readonly action: Fault['action'];
}

/** The long form has every kind at every request, the short one every third at each, so that they take turns. */
const TURNS = process.env['FAULTS'] === 'all' ? 1 : 3;

/** Kinds of faults at every request; places within the request alternate. */
function plannedFaults({ actions }: States): readonly Planned[] {
  return actions.flatMap((count, index) => {
    const request = index + 1;
    const places = [0, Math.floor(count / 2), count - 1];
    const place = (n: number): number => places[(request + n) % places.length]!;
    const all = [
      ...TRANSPORT_REFUSALS.map((kind): Planned => ({ kind, request, action: 0 })),
      ...REFUSALS.map((kind, n): Planned => ({ kind, request, action: place(n) })),
      ...LOSSES.map((kind, n): Planned => ({ kind, request, action: place(n) })),
      ...LOSSES.map((kind): Planned => ({ kind, request, action: 'all' })),
    ];
    return all.filter((_, kind) => (kind + request) % TURNS === 0);
  });
}

async function wrongOutcomes(suite: Suite, all: Prepared): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const planned of plannedFaults(all.states))
    wrong.push(...(await wrongOutcome(suite, all, planned)));
  return wrong;
}

async function wrongOutcome(
  suite: Suite,
  all: Prepared,
  { kind, request, action }: Planned,
): Promise<readonly string[]> {
  const { xlsx, states } = all;
  const preview = await openPreview(xlsx);
  preview.inject({ request, code: kind.code, action });
  const running = suite.run(createReviewHost(preview.run));
  const outcome = await (kind.code === null ? answerAfter(running, preview, request) : running);
  const found = outcome === null ? null : outcome.ok ? 'done' : outcome.failure.code;
  const place = `${kind.code} at request ${request}, action ${action}`;
  if (kind.code !== null && isOvercome(states.requests[request - 1]!, kind)) {
    const others = differences(canonicalParts(preview.save()), all.after);
    return [...(found === 'done' ? [] : [`${place}: ${found}`]), ...others];
  }
  const done = action === 'all' ? states.actions[request - 1]! : action!;
  const isLeft = digestOf(preview.save()) === states.digestAt(request, done);
  return [
    ...(found === kind.outcome ? [] : [`${place}: ${found}`]),
    ...(isLeft ? [] : [`${place}: the workbook is otherwise`]),
  ];
}

/**
 * Two requests may fail without harm: the one with which the library lets go of ranges, and the one that asks for
 * merged areas, which Excel refuses in its own way where there are too many: it is asked again in halves.
 */
function isOvercome({ ObjectPaths, Actions }: WireRequest, { code }: FaultKind): boolean {
  const isLettingGo = Actions.every(
    ({ ActionType: type, Name }) =>
      type !== ActionType.setProperty &&
      (type !== ActionType.method || Name === '_RemoveReference'),
  );
  const called = Object.values(ObjectPaths).map(({ Name }) => Name);
  const asksMerges = called.includes('GetMergedAreasOrNullObject');
  const lettingGo = isLettingGo && Actions.some(({ Name }) => Name === '_RemoveReference');
  return lettingGo || (asksMerges && code === 'GeneralException');
}

/** @returns null where no answer comes, though the request that is to have none has been sent. */
async function answerAfter<T>(
  running: Promise<T>,
  preview: Preview,
  request: number,
): Promise<T | null> {
  const pause = (milliseconds: number): Promise<null> =>
    new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
  while (preview.requests < request) await Promise.race([running, pause(5)]);
  return Promise.race([running, pause(100)]);
}

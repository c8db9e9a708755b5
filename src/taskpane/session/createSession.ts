import type { CellChange } from '../../core/model/fix';
import type { Choices } from '../../core/settings/choices';
import { NO_CHOICES } from '../../core/settings/choices';
import type {
  HostFailure,
  Outcome,
  ReviewHost,
  Survey,
  WatchUnderWay,
} from '../../excel/reviewHost';
import type { Session } from './Session';
import {
  NO_ADJUSTMENTS,
  OPENING,
  reduce,
  settingsOf,
  type PaneAction,
  type Step,
  type Task,
} from './state';

/** Changes come in bursts; the workbook is read again when they pause. */
const PAUSE_MS = 800;

/** What takes longer to read is not read again before the person asks for it. */
const QUICK_MS = 2_500;

/**
 * @returns the pane's conversation with the workbook behind `host`. It asks nothing before it is told to run. What speaks
 *   with Excel comes one after the other.
 */
export function createSession(host: ReviewHost): Session {
  return new PaneSession(host);
}

class PaneSession implements Session {
  #state = OPENING;
  readonly #listeners = new Set<() => void>();
  /** Choices that the workbook does not remember yet. */
  #unsaved: Choices | null = null;
  /** The last computing that was asked for: an earlier one that ends later is dropped. */
  #latest = 0;
  /** Changes of the workbook that were told so far. */
  #changes = 0;
  #isCancelled = false;
  /** Jobs that speak with Excel, one after the other. */
  #tail: Promise<void> = Promise.resolve();
  #queued = 0;
  #isRunning = false;
  #readingMs = 0;
  #refresh: ReturnType<typeof setTimeout> | undefined;
  #watch: WatchUnderWay | null = null;
  readonly shown: () => void;
  readonly #isShown: Promise<void>;

  constructor(private readonly host: ReviewHost) {
    let show = (): void => undefined;
    this.#isShown = new Promise((resolve) => (show = resolve));
    this.shown = show;
  }

  readonly state = () => this.#state;

  readonly subscribe = (changed: () => void) => {
    this.#listeners.add(changed);
    return () => void this.#listeners.delete(changed);
  };

  readonly go: Session['go'] = (place) => this.#dispatch({ kind: 'went', place });

  readonly settled = async () => {
    while (this.#queued > 0) await this.#tail;
  };

  readonly cancel = () => {
    this.#isCancelled = true;
  };

  readonly dismiss = () => this.#end({ kind: 'idle' });

  readonly run: Session['run'] = async (task) => {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#dispatch({ kind: 'started', task });
    await this.#queue(() => this.#perform(task));
    this.#isRunning = false;
  };

  readonly choose: Session['choose'] = (change) => {
    const { survey } = this.#state;
    if (!survey) return;
    this.#unsaved = change(this.#unsaved ?? survey.choices);
    this.#background(() => this.#reconsider());
    void this.#queue(() => this.#remember());
  };

  readonly adjust: Session['adjust'] = (adjustments) => {
    const all = { ...this.#state.adjustments, ...adjustments };
    this.#dispatch({ kind: 'adjusted', adjustments: all });
    this.#background(() => this.#reconsider());
  };

  readonly fix: Session['fix'] = (changes) =>
    this.#change(changes, (undo) => ({ kind: 'fixed', undo }));

  readonly undoFix = async () => {
    const { step } = this.#state;
    if (step.kind === 'fixed') await this.#change(step.undo, () => ({ kind: 'fix-undone' }));
  };

  readonly insert: Session['insert'] = async (sheets) => {
    const added = await this.#ask(() => this.host.addSheets(sheets));
    if (added) await this.#queue(() => this.#readQuietly());
    return added !== null;
  };

  readonly show: Session['show'] = async (place) => {
    await this.#ask(() => this.host.show(place));
  };

  readonly selection: Session['selection'] = () => this.#ask(() => this.host.selection());

  readonly look = () => {
    const watch = this.#watch;
    if (watch && this.#queued === 0) void this.#queue(() => watch.compareSheets());
  };

  async #perform(task: Task): Promise<void> {
    switch (task) {
      case 'survey':
        return this.#readAndCompute();
      case 'write':
        return this.#write(false);
      case 'write-anew':
        return this.#write(true);
      case 'take-back': {
        const outcome = await this.host.takeBack();
        if (!outcome.ok) return this.#fail(task, outcome.failure);
        this.#end({ kind: 'taken-back' });
        return this.#readQuietly();
      }
    }
  }

  async #readAndCompute(): Promise<void> {
    const outcome = await this.#read();
    if (!outcome.ok) return this.#fail('survey', outcome.failure);
    this.#end({ kind: 'idle' });
    this.#found(outcome.value);
    await this.#remember();
    if (!this.#watch) this.#background(() => this.#startWatching());
  }

  async #write(anew: boolean): Promise<void> {
    const task = anew ? 'write-anew' : 'write';
    const given = this.#unsaved;
    const outcome = await this.host.write(
      settingsOf(this.#state),
      given ?? NO_CHOICES,
      anew ? { anew } : {},
    );
    if (!outcome.ok) return this.#fail(task, outcome.failure);
    if (this.#unsaved === given) this.#unsaved = null;
    // They stand in the review's rules from now on, where a person can change them too.
    this.#dispatch({ kind: 'adjusted', adjustments: NO_ADJUSTMENTS });
    this.#end({ kind: 'written', written: outcome.value });
    await this.#readQuietly();
  }

  async #change(
    changes: readonly CellChange[],
    stepOf: (undo: readonly CellChange[]) => Step,
  ): Promise<void> {
    await this.#queue(async () => {
      const outcome = await this.host.changeCells(changes);
      if (!outcome.ok) return this.#fail(null, outcome.failure);
      this.#end(stepOf(outcome.value.undo));
      await this.#readQuietly();
    });
  }

  /** Reads again beside what is shown, which stays where it fails: the pane then says that it is out of date. */
  async #readQuietly(): Promise<void> {
    const outcome = await this.#read();
    if (outcome.ok) this.#found(outcome.value);
    else this.#dispatch({ kind: 'changed' });
  }

  async #read(): Promise<Outcome<Survey>> {
    this.#isCancelled = false;
    const changesBefore = this.#changes;
    const since = performance.now();
    const { adjustments } = this.#state;
    const outcome = await this.host.survey(settingsOf(this.#state), NO_CHOICES, {
      onProgress: (share) => this.#dispatch({ kind: 'progressed', share }),
      isCancelled: () => this.#isCancelled,
    });
    this.#readingMs = performance.now() - since;
    if (!outcome.ok) return outcome;
    const isOutdated = this.#unsaved !== null || this.#state.adjustments !== adjustments;
    const survey = isOutdated ? await this.#withChoices(outcome.value) : outcome.value;
    // What is still being computed rests on an earlier reading.
    this.#latest += 1;
    this.#dispatch({ kind: 'surveyed', survey, isStale: changesBefore !== this.#changes });
    return { ok: true, value: survey };
  }

  /** Computes from what was read, with what is chosen now. */
  #withChoices(survey: Survey): Promise<Survey> {
    return survey.reconsider(settingsOf(this.#state), this.#unsaved ?? survey.choices);
  }

  /** Computes again, and drops the result where something later was asked for or read. */
  async #reconsider(): Promise<void> {
    const { survey } = this.#state;
    if (!survey) return;
    const mine = ++this.#latest;
    const next = await this.#withChoices(survey);
    if (mine !== this.#latest) return;
    this.#dispatch({ kind: 'surveyed', survey: next, isStale: this.#state.isStale });
    this.#found(next);
  }

  async #remember(): Promise<void> {
    const choices = this.#unsaved;
    // What cannot be saved is not written: choices hold as long as the pane is open.
    if (!choices || this.#state.survey?.readOnly) return;
    const outcome = await this.host.remember(choices);
    if (!outcome.ok) return this.#fail(null, outcome.failure);
    if (this.#unsaved === choices) this.#unsaved = null;
    else await this.#remember();
  }

  /** Checks what was read, then works out what would be written: the card shows before. */
  #found(survey: Survey): void {
    this.#background(async () => {
      await this.#isShown;
      this.#dispatch({ kind: 'checked', survey, findings: await survey.check() });
      if (this.#state.survey !== survey) return;
      this.#dispatch({ kind: 'planned', survey, ahead: await survey.plan() });
    });
  }

  async #startWatching(): Promise<void> {
    await this.#isShown;
    if (this.#watch) return;
    const outcome = await this.host.watch(() => this.#noticed());
    if (outcome.ok) this.#watch = outcome.value;
  }

  #noticed(): void {
    this.#changes += 1;
    this.#dispatch({ kind: 'changed' });
    this.#refreshSoon();
  }

  #refreshSoon(): void {
    clearTimeout(this.#refresh);
    if (this.#readingMs > QUICK_MS) return;
    this.#refresh = setTimeout(() => {
      if (this.#queued > 0) this.#refreshSoon();
      else if (this.#state.isStale) void this.#queue(() => this.#readQuietly());
    }, PAUSE_MS);
  }

  async #ask<T>(question: () => Promise<Outcome<T>>): Promise<T | null> {
    let answer: T | null = null;
    await this.#queue(async () => {
      const outcome = await question();
      if (outcome.ok) answer = outcome.value;
      else this.#fail(null, outcome.failure);
    });
    return answer;
  }

  /** Does a job once those before it are done. A bug in it is shown, and does not hold up the next. */
  #queue(job: () => Promise<void>): Promise<void> {
    this.#queued += 1;
    this.#tail = this.#tail
      .then(job)
      .catch(this.#broke)
      .finally(() => {
        this.#queued -= 1;
      });
    return this.#tail;
  }

  /** Computes beside the jobs. */
  #background(work: () => Promise<void>): void {
    work().catch(this.#broke);
  }

  readonly #broke = (bug: unknown): void => this.#end({ kind: 'broken', bug });

  #fail(task: Task | null, failure: HostFailure): void {
    this.#end({ kind: 'failed', task, failure });
  }

  #end(step: Step): void {
    this.#dispatch({ kind: 'ended', step });
  }

  #dispatch(action: PaneAction): void {
    this.#state = reduce(this.#state, action);
    for (const changed of this.#listeners) changed();
  }
}

import type { CellChange } from '../../../src/core/model/fix';
import type { PlanDescription } from '../../../src/core/model/planDescription';
import type { Choices } from '../../../src/core/settings/choices';
import { NO_CHOICES } from '../../../src/core/settings/choices';
import type {
  HostFailure,
  Outcome,
  ReviewHost,
  Survey,
  Written,
} from '../../../src/excel/reviewHost';
import { midterm, NO_FINDINGS } from '../evaluation';
import { surveyOf } from '../surveyOf';

const NOTHING_WRITTEN: PlanDescription = {
  reviewDate: null,
  sheets: [],
  frozen: [],
  columns: [],
  charts: [],
  names: [],
  userCells: [],
};

export const WRITTEN: Written = {
  evaluation: midterm,
  choices: NO_CHOICES,
  existing: 'done',
  own: { review: 'Đánh giá', annex: 'Phụ lục đánh giá' },
  frozen: [],
  readOnly: false,
  copies: [],
  language: 'vi',
  sheets: { review: 'Đánh giá', annex: 'Phụ lục đánh giá' },
  description: NOTHING_WRITTEN,
  edits: 42,
  uncomputed: 0,
  differences: [],
  findings: NO_FINDINGS,
};

const succeed = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** A host that notes what it is asked, and a workbook that remembers choices. */
export class FakeHost implements ReviewHost {
  readonly asked: string[] = [];
  remembered: Choices = NO_CHOICES;
  /** What the next call of a name fails with. */
  readonly failures = new Map<string, HostFailure>();
  /** Tells the session that a person changed the workbook. */
  change: () => void = () => undefined;
  /** Is awaited by every survey before it answers. */
  reading: Promise<void> = Promise.resolve();
  /** Is awaited by every computing of what was read. */
  computing: Promise<void> = Promise.resolve();
  writing: Promise<void> = Promise.resolve();
  written: Written = WRITTEN;
  readOnly = false;

  readonly survey: ReviewHost['survey'] = async (settings, _given, watch) => {
    this.#note('survey', settings.thresholds.near ?? '');
    watch?.onProgress(0.5);
    await this.reading;
    if (watch?.isCancelled()) return { ok: false, failure: { code: 'cancelled' } };
    return this.#answer('survey', this.#surveyWith(this.remembered));
  };

  readonly write: ReviewHost['write'] = async (settings, _given, options) => {
    this.#note('write', settings.thresholds.near ?? '', options?.anew ? 'anew' : '');
    await this.writing;
    return this.#answer('write', this.written);
  };

  readonly takeBack = () => {
    this.#note('takeBack');
    return this.#answer('takeBack', { removed: 7 });
  };

  readonly changeCells = (changes: readonly CellChange[]) => {
    this.#note('changeCells', changes.map(({ address }) => address).join());
    const undo = changes.map((each) => ({ ...each, before: each.after, after: each.before }));
    return this.#answer('changeCells', { undo });
  };

  readonly addSheets: ReviewHost['addSheets'] = (sheets) => {
    const names = sheets.map(({ name }) => name);
    this.#note('addSheets', names.join());
    return this.#answer('addSheets', names);
  };

  readonly remember: ReviewHost['remember'] = async (choices) => {
    this.#note('remember', JSON.stringify(choices.aliases));
    const outcome = await this.#answer('remember', { changed: true });
    if (outcome.ok) this.remembered = choices;
    return outcome;
  };

  readonly forget: ReviewHost['forget'] = () => succeed({ changed: true });

  readonly show: ReviewHost['show'] = ({ sheet, address }) => {
    this.#note('show', `${sheet}!${address}`);
    return this.#answer('show', undefined);
  };

  readonly selection = () => this.#answer('selection', { sheet: 'Kết quả', address: 'A1:C5' });

  readonly watch: ReviewHost['watch'] = (onChange) => {
    this.change = onChange;
    this.#note('watch');
    return succeed({ compareSheets: () => Promise.resolve() });
  };

  #surveyWith(choices: Choices): Survey {
    const reconsider: Survey['reconsider'] = async (settings, others) => {
      this.#note('reconsider', JSON.stringify(others.aliases), settings.thresholds.near ?? '');
      await this.computing;
      return this.#surveyWith(others);
    };
    return { ...surveyOf(midterm), readOnly: this.readOnly, choices, reconsider };
  }

  #note(...parts: readonly (string | number)[]): void {
    this.asked.push(parts.filter((part) => part !== '').join(' '));
  }

  #answer<T>(name: string, value: T): Promise<Outcome<T>> {
    const failure = this.failures.get(name);
    this.failures.delete(name);
    return failure ? Promise.resolve({ ok: false, failure }) : succeed(value);
  }
}

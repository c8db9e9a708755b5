import type { Evaluation } from '../../../src/core/model/review';
import type {
  Difference,
  HostFailure,
  Outcome,
  ReviewHost,
  Survey,
  Written,
} from '../../../src/excel/reviewHost';
import { NO_CHOICES } from '../../../src/core/settings/choices';
import { everything, FINDINGS, midterm, NO_FINDINGS, nothing } from './evaluation';

/** What the workbook behind the pane is like. */
export type Scene =
  | 'midterm'
  | 'everything'
  | 'nothing'
  | 'reading'
  | 'writing'
  | 'unreadable'
  | 'interrupted'
  | 'done'
  | 'differs'
  | 'no-room'
  | 'bug';

const succeed = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });
const fail = (failure: HostFailure): Promise<Outcome<never>> =>
  Promise.resolve({ ok: false, failure });
const never = (): Promise<never> => new Promise(() => {});

const surveyOf = (evaluation: Evaluation, existing: Survey['existing']): Survey => ({
  evaluation,
  choices: NO_CHOICES,
  existing,
  copies: [],
  plan: () => Promise.reject(new Error('the pane has not asked what would be written')),
  check: () => Promise.resolve(evaluation === everything ? FINDINGS : NO_FINDINGS),
});

const writtenOf = (differences: readonly Difference[]): Written => ({
  evaluation: midterm,
  choices: NO_CHOICES,
  existing: 'done',
  copies: [],
  findings: NO_FINDINGS,
  language: 'vi',
  sheets: { review: 'Đánh giá', annex: 'Phụ lục đánh giá' },
  edits: 42,
  uncomputed: 0,
  differences,
});

const DIFFERENCE: Difference = {
  sheet: 'Chỉ tiêu',
  address: 'H5',
  expected: 0.845,
  found: '#NAME?',
};

const NO_ROOM: HostFailure = {
  code: 'no-room',
  place: 'Chỉ tiêu!A4:G14',
  blocked: 'H4',
  columns: 4,
  free: 'I',
};

/** @returns a host over a workbook that is as the scene says. */
export function fakeHost(scene: Scene): ReviewHost {
  const plain: ReviewHost = {
    survey: () => succeed(surveyOf(midterm, 'none')),
    write: () => succeed(writtenOf([])),
    takeBack: () => succeed({ removed: 7 }),
    changeCells: () => succeed({ undo: [] }),
    remember: () => succeed({ changed: true }),
    forget: () => succeed({ changed: true }),
  };
  switch (scene) {
    case 'midterm':
      return plain;
    case 'everything':
      return { ...plain, survey: () => succeed(surveyOf(everything, 'none')) };
    case 'nothing':
      return { ...plain, survey: () => succeed(surveyOf(nothing, 'none')) };
    case 'reading':
      return { ...plain, survey: never };
    case 'writing':
      return { ...plain, write: never };
    case 'unreadable':
      return { ...plain, survey: failsOnce(plain.survey) };
    case 'interrupted':
    case 'done':
      return { ...plain, survey: () => succeed(surveyOf(midterm, scene)) };
    case 'differs':
      return { ...plain, write: () => succeed(writtenOf([DIFFERENCE])) };
    case 'no-room':
      return { ...plain, write: () => fail(NO_ROOM) };
    case 'bug':
      return { ...plain, write: () => Promise.reject(new Error('a bug of the test')) };
  }
}

/** A person is typing in a cell at the first try. */
function failsOnce(then: ReviewHost['survey']): ReviewHost['survey'] {
  let tries = 0;
  return (settings) => (tries++ === 0 ? fail({ code: 'cell-edit-mode' }) : then(settings));
}

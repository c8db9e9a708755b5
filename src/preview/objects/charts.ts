import { HostError } from '../file/hostError';
import type { ChartFile, SheetFile } from '../file/types';
import { notFound } from '../protocol/arguments';
import type { Arguments } from '../protocol/arguments';
import type { HostObject } from '../protocol/hostObject';
import { HostType } from '../protocol/hostObject';
import type { Book } from './book';
import { chart } from './chart';
import type { ChartSelf } from './chart';
import { readSource } from './chartSource';
import { CHART_KINDS } from './chartWords';
import { newChart } from './newChart';
import { requireUnprotected } from './protection';
import { rangeOf } from './range';

interface ChartsSelf {
  readonly book: Book;
  readonly sheet: SheetFile;
}

const type = new HostType<ChartsSelf>('ChartCollection', {
  get: { count: ({ sheet }) => sheet.charts().length },
  items: (self) => listed(self).map(chart),
  item: (self, key) => chart(find(self, String(key)) ?? refuse(String(key))),
  methods: {
    add: (self, args) => chart({ ...self, chart: add(self, args) }),
    getCount: ({ sheet }) => sheet.charts().length,
    getItem: (self, args) => chart(find(self, args.text(0)) ?? refuse(args.text(0))),
    getItemAt: (self, args) =>
      chart(listed(self)[args.integer(0)] ?? refuse(`number ${args.integer(0)}`)),
    getItemOrNullObject: (self, args) => {
      const found = find(self, args.text(0));
      return found && chart(found);
    },
  },
});

/** The charts of a sheet. */
export const charts = (book: Book, sheet: SheetFile): HostObject => type.of({ book, sheet });

const listed = ({ book, sheet }: ChartsSelf): readonly ChartSelf[] =>
  sheet.charts().map((each) => ({ book, sheet, chart: each }));

/** By name in any case, or by id. */
function find(self: ChartsSelf, key: string): ChartSelf | null {
  const wanted = key.toLowerCase();
  const all = listed(self);
  return (
    all.find((each) => each.chart.definition().name.toLowerCase() === wanted) ??
    all.find((each) => each.chart.id === key) ??
    null
  );
}

function refuse(key: string): never {
  throw notFound(`the chart ${key}`);
}

function add({ book, sheet }: ChartsSelf, args: Arguments): ChartFile {
  requireUnprotected(sheet);
  const kind = CHART_KINDS[args.text(0)];
  if (!kind)
    throw new HostError('NotImplemented', `Charts of type ${args.text(0)} are not implemented.`);
  const series = readSource(rangeOf(book, sheet, args.at(1)), args.optionalText(2) ?? 'Auto');
  return sheet.addChart(newChart(unusedName(sheet), kind, series));
}

function unusedName(sheet: SheetFile): string {
  const taken = new Set(sheet.charts().map((each) => each.definition().name));
  for (let number = 1; ; number += 1) {
    if (!taken.has(`Chart ${number}`)) return `Chart ${number}`;
  }
}

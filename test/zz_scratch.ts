import { writeFileSync } from 'node:fs';
import { readingFixtures } from './support/readingFixture';
import { openGrids } from './core/edits/workbook';
import { createReviewHost } from '../src/excel/createReviewHost';
import { DEFAULT_SETTINGS } from '../src/core/model/settings';
import { readSnapshot } from '../src/excel/readSnapshot';
import { readFixtureSheets } from './support/reading/readFixtureSheets';
const only = process.argv[2];
let t0 = Date.now();
for (const f of readingFixtures()) {
  if (only && !f.name.includes(only)) continue;
  const out: string[] = [];
  try {
    const preview = await openGrids(f.sheets, f.culture);
    const settings = { ...DEFAULT_SETTINGS, ...f.settings };
    const host = createReviewHost(preview.run);
    const before = await readSnapshot(preview.run);
    const expectedReading = readFixtureSheets(f);
    const w = await host.write(settings);
    if (!w.ok) { out.push('REFUSED ' + JSON.stringify(w.failure)); }
    else {
      const rd = w.value.evaluation.reading;
      const strip = (r: any) => JSON.stringify(r.indicators.map((i: any) => [i.name, i.target, i.observations.map((o: any) => [o.when, o.amount, o.unit])]));
      if (strip(rd) !== strip(expectedReading)) out.push('READS-OTHERWISE');
      for (const d of w.value.differences) out.push('DIFF ' + JSON.stringify(d));
      if (w.value.uncomputed) out.push('UNCOMPUTED ' + w.value.uncomputed);
      const once = preview.save();
      writeFileSync(`/tmp/r2w/${f.name}.xlsx`, once);
      const s1 = await readSnapshot(preview.run);
      for (const b of before.sheets) {
        const a = s1.sheets.find((s) => s.name === b.name)!;
        b.values.forEach((row, r) => row.forEach((v, c) => {
          const got = a.values[b.area.row + r - a.area.row]?.[b.area.column + c - a.area.column];
          if (got !== v) out.push(`CELL ${b.name} ${r},${c}: ${v} -> ${got}`);
        }));
      }
      const again = await host.write(settings);
      if (!again.ok) out.push('AGAIN REFUSED ' + JSON.stringify(again.failure));
      else {
        if (JSON.stringify(again.value.evaluation.headlines) !== JSON.stringify(w.value.evaluation.headlines)) out.push('HEADLINE ' + JSON.stringify(again.value.evaluation.headlines) + JSON.stringify(w.value.evaluation.headlines));
        if (strip(again.value.evaluation.reading) !== strip(rd)) out.push('AGAIN-READS');
        if (JSON.stringify(again.value.evaluation.assessments) !== JSON.stringify(w.value.evaluation.assessments)) out.push('AGAIN-ASSESS');
        const s2 = await readSnapshot(preview.run);
        const j = (s: any) => JSON.stringify({ ...s, ownPart: null });
        if (j(s2) !== j(s1)) out.push('NOT IDEMPOTENT');
        if (s2.ownPart !== s1.ownPart) out.push('OWN PART CHANGED');
      }
      const back = await host.takeBack();
      if (!back.ok) out.push('BACK REFUSED ' + JSON.stringify(back.failure));
      const s3 = await readSnapshot(preview.run);
      if (JSON.stringify(s3) !== JSON.stringify(before)) {
        out.push('NOT RESTORED'); 
        before.sheets.forEach((b, i) => { for (const k of Object.keys(b)) if (JSON.stringify((b as any)[k]) !== JSON.stringify((s3.sheets[i] as any)?.[k])) out.push('   ' + k + ' ' + JSON.stringify((b as any)[k]).slice(0,300) + ' => ' + JSON.stringify((s3.sheets[i] as any)?.[k])?.slice(0, 300)); });
      }
    }
  } catch (e) { out.push('THROW ' + (e as Error).stack?.split('\n').slice(0, 6).join(' | ')); }
  if (out.length) console.log(`${f.name}\n  ${out.slice(0, 8).join('\n  ')}${out.length > 8 ? `\n  ... ${out.length}` : ''}`);
}
console.log((Date.now() - t0) / 1000, 's');

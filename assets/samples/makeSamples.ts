/**
 * Writes the sample workbooks from the readable data beside this file: `npm run samples`. Another folder than
 * this one can be named.
 * It uses a spreadsheet library that the product itself does not read or save workbooks with, so that
 * the samples are files made by somebody else.
 */
import { fileURLToPath } from 'node:url';
import type { Workbook } from '@cj-tech-master/excelts';
import { councilPlan } from './builders/councilPlan';
import { faulty } from './builders/faulty';
import { writeSample } from './builders/files';
import { midterm } from './builders/midterm';
import { thaiProvince } from './builders/thaiProvince';
import { vietnamPlan } from './builders/vietnamPlan';

const SAMPLES: Readonly<Record<string, () => Workbook>> = {
  'midterm-2023': midterm,
  faulty,
  'thai-province-2566': thaiProvince,
  'council-plan-2023-2026': councilPlan,
  'vietnam-2019-plan': vietnamPlan,
};

const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
for (const [name, make] of Object.entries(SAMPLES)) await writeSample(folder, name, make());

/** All cases of our own. */
import { abbreviations } from './abbreviations.ts';
import type { Case } from './case.ts';
import { compass } from './compass.ts';
import { counted } from './counted.ts';
import { daily } from './daily.ts';
import { dates } from './dates.ts';
import { days } from './days.ts';
import { documents } from './documents.ts';
import { explained } from './explained.ts';
import { besideDays, endings, fields, paths, plants } from './fields.ts';
import { firms } from './firms.ts';
import { letters } from './letters.ts';
import { maps } from './maps.ts';
import { machines } from './machines.ts';
import { meant } from './meant.ts';
import { names } from './names.ts';
import { notices } from './notices.ts';
import { numbers } from './numbers.ts';
import { phones } from './phones.ts';
import { prose } from './prose.ts';
import { quantities } from './quantities.ts';
import { romans } from './romans.ts';
import { tables } from './tables.ts';
import { times } from './times.ts';
import { typed } from './typed.ts';
import { unmarked } from './unmarked.ts';
import { wards } from './wards.ts';
import { wardSums } from './wardSums.ts';
import { written } from './written.ts';

export const allCases: readonly Case[] = [
  ...numbers,
  ...dates,
  ...days,
  ...times,
  ...quantities,
  ...romans,
  ...phones,
  ...documents,
  ...abbreviations,
  ...machines,
  ...names,
  ...prose,
  ...notices,
  ...daily,
  ...typed,
  ...wards,
  ...wardSums,
  ...written,
  ...explained,
  ...firms,
  ...fields,
  ...besideDays,
  ...paths,
  ...plants,
  ...endings,
  ...counted,
  ...letters,
  ...maps,
  ...compass,
  ...meant,
  ...tables,
  ...unmarked,
];

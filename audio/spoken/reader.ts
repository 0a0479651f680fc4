/**
 * The Vietnamese reader: any administrative text → what a northern announcer says. Pure.
 * Rules are tried in the order of RULES; the operators' lexicon stands before all of them.
 */
import { clean } from './clean.ts';
import { abbreviationRules } from './forms/abbreviations.ts';
import { addressRules } from './forms/addresses.ts';
import { blankRules } from './forms/blanks.ts';
import { compassRules } from './forms/compass.ts';
import { coordinateRules } from './forms/coordinates.ts';
import { dashRules } from './forms/dashes.ts';
import { dateRules } from './forms/dates.ts';
import { dayRules } from './forms/days.ts';
import { documentRules } from './forms/documents.ts';
import { dottedTimeRules } from './forms/dottedTimes.ts';
import { drawRules } from './forms/draws.ts';
import { elementRules } from './forms/elements.ts';
import { equationRules } from './forms/equations.ts';
import { everydayRules } from './forms/everyday.ts';
import { explainedRules } from './forms/explained.ts';
import { farmingRules } from './forms/farming.ts';
import { figureRules } from './forms/figures.ts';
import { firmRules } from './forms/firms.ts';
import { fractionRules } from './forms/fractions.ts';
import { gluedRules } from './forms/glued.ts';
import { halfDayRules } from './forms/halfDays.ts';
import { inFiguresRules } from './forms/inFigures.ts';
import { letteredCodeRules } from './forms/letteredCodes.ts';
import { listRules } from './forms/lists.ts';
import { markRules, sign } from './forms/marks.ts';
import { measureRules } from './forms/measures.ts';
import { medicalRules } from './forms/medical.ts';
import { misdatedRules } from './forms/misdated.ts';
import { moneyRules } from './forms/money.ts';
import { namedCodeRules } from './forms/namedCodes.ts';
import { phoneRules } from './forms/phones.ts';
import { plateRules } from './forms/plates.ts';
import { quarterRules } from './forms/quarters.ts';
import { rangeRules } from './forms/ranges.ts';
import { romanRules } from './forms/romans.ts';
import { scientificRules } from './forms/scientific.ts';
import { goalRules, placingRules, scoreRules } from './forms/scores.ts';
import { shortMeasureRules } from './forms/shortMeasures.ts';
import { slashRules } from './forms/slashes.ts';
import { smsRules } from './forms/sms.ts';
import { spacedRules } from './forms/spaced.ts';
import { stampRules } from './forms/stamps.ts';
import { timeRules } from './forms/times.ts';
import { titleRules } from './forms/titles.ts';
import { webRules } from './forms/web.ts';
import { weekdayRules } from './forms/weekdays.ts';
import { word } from './forms/words.ts';
import { yearRules } from './forms/years.ts';
import { lexiconRules } from './lexicon.ts';
import { settlePauses, spokenText } from './pauses.ts';
import type { Rule } from './rules.ts';
import { scan, type Token } from './scan.ts';
import type { LexiconEntry, Spoken } from './spoken.ts';
import { broadcastStyle, type Style } from './style.ts';
import { warningsOf } from './warnings.ts';

const RULES: readonly Rule[] = [
  explainedRules,
  inFiguresRules,
  blankRules,
  spacedRules,
  everydayRules,
  farmingRules,
  compassRules,
  medicalRules,
  halfDayRules,
  firmRules,
  drawRules,
  goalRules,
  webRules,
  documentRules,
  phoneRules,
  smsRules,
  plateRules,
  stampRules,
  timeRules,
  dottedTimeRules,
  scoreRules,
  placingRules,
  weekdayRules,
  misdatedRules,
  dateRules,
  yearRules,
  quarterRules,
  dayRules,
  moneyRules,
  coordinateRules,
  shortMeasureRules,
  measureRules,
  equationRules,
  addressRules,
  namedCodeRules,
  letteredCodeRules,
  romanRules,
  elementRules,
  fractionRules,
  rangeRules,
  titleRules,
  abbreviationRules,
  gluedRules,
  listRules,
  scientificRules,
  figureRules,
  slashRules,
  dashRules,
  markRules,
].flat();
const REST = { word, sign };

export interface ReadOptions {
  readonly lexicon?: readonly LexiconEntry[];
  readonly style?: Partial<Style>;
}

/**
 * Reads a text aloud, in writing.
 * @example read('Trước ngày 15/6/2026').spoken // 'Trước ngày mười lăm tháng sáu năm hai nghìn không trăm hai mươi sáu'
 */
export function read(text: string, options: ReadOptions = {}): Spoken {
  const style = options.style ? { ...broadcastStyle, ...options.style } : broadcastStyle;
  const { text: plain, origin } = clean(text);
  const own = ownRules(options.lexicon ?? [], style);
  const tokens = settlePauses(scan(plain, { own, rules: RULES, rest: REST }, style));
  const placed = origin ? placedIn(text, origin, tokens) : tokens;
  return { written: text, spoken: spokenText(placed), tokens: placed, warnings: warningsOf(text, placed) };
}

const compiled = new WeakMap<readonly LexiconEntry[], Rule[]>();

/** Rules of the lexicon, kept as long as the same list is used. A reading with figures in it is read in turn. */
function ownRules(lexicon: readonly LexiconEntry[], style: Style): Rule[] {
  if (lexicon.length === 0) return [];
  let rules = compiled.get(lexicon);
  if (!rules) {
    const say = (spoken: string) => (/\p{N}/u.test(spoken) ? read(spoken, { style }).spoken : spoken);
    rules = lexiconRules(lexicon, say);
    compiled.set(lexicon, rules);
  }
  return rules;
}

/** The tokens as they stand in the original text; what is cut away before the first is a token of its own. */
function placedIn(text: string, origin: Uint32Array, tokens: Token[]): readonly Token[] {
  const lost = text.slice(0, origin[0]);
  let at = 0;
  for (const token of tokens) {
    const end = at + token.written.length;
    token.written = text.slice(origin[at], origin[end]);
    at = end;
  }
  return lost ? [{ written: lost, spoken: '', kind: 'space' }, ...tokens] : tokens;
}

/**
 * The Vietnamese reader: any administrative text → what a northern announcer says. Pure.
 * Rules are tried in the order of RULES; the operators' lexicon stands before all of them.
 */
import { clean } from './clean.ts';
import { abbreviationRules } from './forms/words/abbreviations.ts';
import { addressRules } from './forms/codes/addresses.ts';
import { blankRules } from './forms/marks/blanks.ts';
import { compassRules } from './forms/measures/compass.ts';
import { coordinateRules } from './forms/measures/coordinates.ts';
import { dashRules } from './forms/marks/dashes.ts';
import { dateRules } from './forms/time/dates.ts';
import { dayRules } from './forms/time/days.ts';
import { documentRules } from './forms/codes/documents.ts';
import { dottedTimeRules } from './forms/time/dottedTimes.ts';
import { drawRules } from './forms/codes/draws.ts';
import { elementRules } from './forms/measures/elements.ts';
import { equationRules } from './forms/numbers/equations.ts';
import { everydayRules } from './forms/words/everyday.ts';
import { explainedRules } from './forms/words/explained.ts';
import { farmingRules } from './forms/measures/farming.ts';
import { figureRules } from './forms/numbers/figures.ts';
import { firmRules } from './forms/words/firms.ts';
import { fractionRules } from './forms/numbers/fractions.ts';
import { gluedRules } from './forms/words/glued.ts';
import { halfDayRules } from './forms/time/halfDays.ts';
import { inFiguresRules } from './forms/numbers/inFigures.ts';
import { letteredCodeRules } from './forms/codes/letteredCodes.ts';
import { listRules } from './forms/marks/lists.ts';
import { markRules, sign } from './forms/marks/marks.ts';
import { measureRules } from './forms/measures/measures.ts';
import { medicalRules } from './forms/measures/medical.ts';
import { misdatedRules } from './forms/time/misdated.ts';
import { moneyRules } from './forms/measures/money.ts';
import { namedCodeRules } from './forms/codes/namedCodes.ts';
import { phoneRules } from './forms/codes/phones.ts';
import { plateRules } from './forms/codes/plates.ts';
import { quarterRules } from './forms/time/quarters.ts';
import { rangeRules } from './forms/numbers/ranges.ts';
import { romanRules } from './forms/numbers/romans.ts';
import { scientificRules } from './forms/numbers/scientific.ts';
import { goalRules, placingRules, scoreRules } from './forms/numbers/scores.ts';
import { shortMeasureRules } from './forms/measures/shortMeasures.ts';
import { slashRules } from './forms/marks/slashes.ts';
import { smsRules } from './forms/codes/sms.ts';
import { spacedRules } from './forms/words/spaced.ts';
import { stampRules } from './forms/time/stamps.ts';
import { timeRules } from './forms/time/times.ts';
import { titleRules } from './forms/words/titles.ts';
import { webRules } from './forms/codes/web.ts';
import { weekdayRules } from './forms/time/weekdays.ts';
import { word } from './forms/words/words.ts';
import { yearRules } from './forms/time/years.ts';
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

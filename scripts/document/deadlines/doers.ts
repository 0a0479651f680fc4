/** Who does what a day is named for: told by whom it is said of or asked, and by what only officials do. */
import * as words from './words/all.ts';

/**
 * Whether officials or their helpers do what a clause tells, people being no more than named in it: “phát giấy mời đến
 * từng hộ xong trước …”, “mời 40 hộ làm việc, lập biên bản”; not “vận động các hộ tháo dỡ”, “các hộ rà soát, kê khai”.
 *
 * @param opens whether the clause stands behind the day, so that its first act is the one
 * @param lasts whether the day ends a time in which people may come or read what hangs there
 */
export function officialsAct(said: string, opens: boolean, lasts: boolean): boolean {
  // “UBND phường thông báo: …” only speaks.
  const colon = said.lastIndexOf(': ') + 1;
  const clause = words.CALLS.test(said.slice(0, colon)) ? said.slice(colon).trimStart() : said;
  if (words.PAPERS_FIRST.test(clause)) return true;
  if (words.WISHES.test(clause) || words.WHOEVER_WANTS.test(clause)) return false;
  const found = [...clause.matchAll(words.DOINGS)];
  const isAct = ({ groups }: RegExpExecArray) =>
    [groups!.official, groups!.weak, groups!.shown, groups!.own].some((act) => act !== undefined);
  const act = opens ? found.find(isAct) : found.findLast(isAct);
  const others = clause.replace(words.HANDED_OUT, (given) => ' '.repeat(given.length));
  const called = words.CALLED_ON.exec(others) ?? words.LETS_PEOPLE.exec(others);
  // “… vận động các hộ cho nghỉ nhờ, báo phường trước …”: that is the caller's again.
  const after = called === null ? '' : clause.slice(called.index + called[0].length, act?.index ?? 0);
  const again = act !== undefined && act.groups!.own === undefined && after.includes(',');
  if (called !== null && !again) return false;
  // Whoever is named where a part of the clause begins does what follows, up to the next who is.
  const named = found.filter(({ 0: name, index, groups }) => {
    const above = clause.slice(Math.max(0, index - 80), index);
    return groups!.people === undefined
      ? groups!.office !== undefined &&
          (act === undefined || index < act.index) &&
          words.BEGINS_CLAUSE.test(above)
      : (!opens || act === undefined || index < act.index) &&
          words.BEGINS_PART.test(above) &&
          !(words.LISTED.test(above) && !words.DOES.test(clause.slice(index + name.length))) &&
          !(above.includes(',') && words.ENDS_LIST.test(clause.slice(index + name.length)));
  });
  const subject = named.at(-1);
  if (subject?.groups!.people !== undefined) return false;
  const office = subject !== undefined && !words.TOGETHER.test(clause);
  // “Cán bộ gọi điện mời từng hộ, xong trước …” invites nobody to be in time.
  if (act === undefined)
    return office && !lasts && !opens && !words.OFFERS.test(clause.replace(/(?<!\p{L})mời(?!\p{L})/giu, ''));
  if (act.groups!.official !== undefined || act.groups!.weak !== undefined) return true;
  const before = found.slice(0, found.indexOf(act));
  // “Cơ sở đăng ký và công khai …”: whoever did the one does the other.
  if (act.groups!.shown !== undefined)
    return !lasts && (office || !before.some(({ groups }) => groups!.own !== undefined));
  if (lasts) return false;
  // “Tổ trưởng phát phiếu đến các hộ, thu lại …”
  const goesOn = before.findLast(({ groups }) => groups!.official !== undefined);
  if (goesOn && /[,;]|\s(?:và|rồi)\s/u.test(clause.slice(goesOn.index + goesOn[0].length, act.index)))
    return true;
  // An office that takes something in has no term of its own, whatever it hands out.
  const first = found.find((one) => isAct(one) && one.index > (subject?.index ?? 0)) ?? act;
  const deed = clause.slice(subject?.index ?? 0, first.index + first[0].length);
  return office && (words.HANDS_IN.test(clause) || !words.TAKES.test(deed));
}

/** Whether a clause tells of nothing that people do: neither an act of theirs nor anything sent, come to or joined. */
export const asksNothing = (clause: string): boolean =>
  ![...clause.matchAll(words.DOINGS)].some(({ groups }) => groups!.own !== undefined) &&
  !words.COMES_OR_SENDS.test(clause);

/** Whether people are named in a clause, yet only as those to, for or with whom others do what nobody else does. */
export const onlySpokenOf = (clause: string): boolean => {
  const found = [...clause.matchAll(words.DOINGS)];
  const people = found.filter(({ groups }) => groups!.people !== undefined);
  return (
    people.length > 0 &&
    found.every(({ groups }) => groups!.own === undefined) &&
    people.every(({ index }) => words.FOR_THEM.test(clause.slice(Math.max(0, index - 80), index)))
  );
};

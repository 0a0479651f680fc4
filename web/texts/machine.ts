/** What a machine said behind what a player said of it. Pure. */

/** Behind a device's name, to the end or to the next sentence, without one Vietnamese letter. */
const MACHINE = /(?<=”): ([ -~]{8,}?)\.?(?=$| \p{Lu}\S* ?\S*[^ -~])/gu;

/**
 * @returns the sentence for people, and for who mends the machine its own words
 * @example apartFromMachine('Không phát được ra thiết bị “hw:0”: no such device').sentence // '… thiết bị “hw:0”.'
 */
export function apartFromMachine(said: string): { sentence: string; machine?: string } {
  const machine = [...said.matchAll(MACHINE)].map(([, words]) => words).join(' ');
  return { sentence: said.replace(MACHINE, '.').replace(/\.\.$/, '.'), ...(machine && { machine }) };
}

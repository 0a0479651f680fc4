/** The id of a part of the settings, from its title: what an address says after `#` has no spaces. */
export const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

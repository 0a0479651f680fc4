/** How the lists of words become patterns: a blank stands for any, and no word begins or ends inside another. */

export const B = '(?<![\\p{L}\\p{N}])';
export const E = '(?![\\p{L}\\p{N}])';
export const re = (source: string): RegExp => new RegExp(source.replace(/ /g, '\\s+'), 'iu');

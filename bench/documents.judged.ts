/** What was judged outside this repository: letters labelled blind, and drafts read sentence by sentence by eye. */

/** Rights of so many. */
const right = (n: number, of: number): string => `${n} of ${of} (${((100 * n) / of).toFixed(1)} %)`;

/**
 * Letters off real pages, in batches of 20 to 80. Each batch was read once before the reader was mended by it, each
 * after the first when it was mended by those before. Where two readings are honest either is right.
 */
export const REAL_FIRST_SIGHT = {
  // A quarter to two thirds verbatim. Twelve of the missed bind offices alone, which was no term to the reader then.
  '2026-11-29, six batches': { deadlines: right(239, 278), invented: right(5, 101) },
  // In other sentences than the pages', with their layout, names and days, as are all below but the next.
  '2026-11-30, four': { deadlines: right(112, 128), invented: right(1, 41) },
  // Verbatim excerpts of 1,500 characters or so; two labellers each, who agreed on 233 of 240. Three days of flags.
  '2026-11-30, three verbatim': {
    deadlines: right(230, 240),
    invented: right(3, 102),
    title: right(220, 240),
    issuer: right(200, 240),
    number: right(232, 240),
    date: right(222, 240),
  },
  // As many days and as much noise around as the pages have, or more.
  '2026-11-30, six': { deadlines: right(181, 230), invented: right(8, 74) },
  // Pages as they come, four fifths of them for the people; one label each, as in all below.
  '2026-12-01, four': { deadlines: right(134, 140), invented: right(2, 41) },
  // Two to five days each, what offices do mixed with what people must, menus and other headlines around.
  '2026-12-01, seven dense': { deadlines: right(198, 238), invented: right(19, 79) },
  // Each after one page that was met, with as many days and paragraphs as it has. Two read by the reader as it was,
  // two after it was mended by those, two after both.
  '2026-12-01, page by page, two': { deadlines: right(57, 68), invented: right(2, 36) },
  '… two more': { deadlines: right(61, 72), invented: right(2, 40) },
  '… two more still': { deadlines: right(72, 76), invented: right(1, 42) },
  // Two thirds in an official letter's layout.
  '… and three': { deadlines: right(105, 112), invented: right(0, 34) },
};

/**
 * Drafts as critics judged them by eye, sentence by sentence: broken, torn from its condition or list, put on somebody
 * else, pointing to what isn't told, an office's own business, untrue, or a page's furniture. What is right and only
 * clumsy counts as right; a right refusal has no fault. Each set was judged before the drafts were mended by it.
 */
export const DRAFTS_BY_EYE = {
  'dense letters not seen before, drafts as they were before 2026-12-01': {
    drafts: 102,
    'sentences right': right(1213, 1636),
    'without a fault': right(4, 102),
    'nothing essential missing': right(15, 102),
  },
  'dense letters not seen before, 2026-12-01': {
    drafts: 72,
    'sentences right': right(816, 1000),
    'without a fault': right(12, 72),
    'nothing essential missing': right(12, 72),
  },
  'page by page, not seen before, five sets': {
    drafts: 176,
    'sentences right': right(1704, 2032),
    'without a fault': right(43, 176),
    'nothing essential missing': right(59, 176),
  },
  // Two thirds in an official letter's layout, as is the next.
  '… two more': {
    drafts: 72,
    'sentences right': right(747, 860),
    'without a fault': right(23, 72),
    'nothing essential missing': right(25, 72),
  },
  '… one more, before the drafts were mended by those two': {
    drafts: 40,
    'sentences right': right(427, 471),
    'without a fault': right(14, 40),
    'nothing essential missing': right(10, 40),
  },
  '… the same one, after': {
    drafts: 40,
    'sentences right': right(425, 468),
    'without a fault': right(14, 40),
    'nothing essential missing': right(15, 40),
  },
  'of our own letters, every eighth': {
    drafts: 64,
    'sentences right': right(660, 679),
    'without a fault': right(52, 64),
    'nothing essential missing': right(52, 64),
  },
};

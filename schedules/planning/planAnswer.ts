/** What the planner answers. */

/** Where in its session an airing is heard; it says what opens and closes it. */
export type Place = 'first' | 'middle' | 'last' | 'alone';

export interface PlannedAiring {
  readonly campaign: string;
  readonly zones: readonly string[];
  /** RFC 3339 with the site's offset. */
  readonly start: string;
  readonly end: string;
  readonly window: string;
  readonly why: string;
  /** Which of the campaign's variants plays; without one its main recording does. */
  readonly variant?: string;
  /** Where it is heard in its session: what opens and closes there is inside `start` and `end`. */
  readonly place?: Place;
}

export interface Unmet {
  readonly campaign: string;
  readonly zone: string;
  readonly day: string;
  readonly wanted: number;
  /** Planned and already aired. */
  readonly planned: number;
  readonly why: string;
}

export interface PlanAnswer {
  readonly airings: readonly PlannedAiring[];
  readonly unmet: readonly Unmet[];
}

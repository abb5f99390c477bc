/** Links that pages list. Types only. */

export interface Link {
  readonly label: string;
  readonly url: string;
  /** Language of the label, when it is not that of the site. */
  readonly lang?: string;
}

export interface CountedLink extends Link {
  readonly count: number;
  readonly description?: string;
}

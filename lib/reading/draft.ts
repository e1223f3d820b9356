/** Where a draft is being written. */
export type Site = 'x' | 'facebook' | 'linkedin' | 'other';

/** What a draft will be once it is sent. */
export type Kind = 'post' | 'reply' | 'comment' | 'message' | 'profile';

/** The text in a composer, with what is known around it. */
export interface Draft {
  readonly text: string;
  readonly site?: Site | undefined;
  readonly kind?: Kind | undefined;
  /** The words that a reply answers, where the page shows them. */
  readonly to?: string | undefined;
  /** The earlier posts of the same thread, first to last, where the composer holds several. */
  readonly thread?: readonly string[] | undefined;
}

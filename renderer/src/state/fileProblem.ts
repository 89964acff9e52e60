/** One thing wrong with a file that is refused: what, where, and the technical words. */
export interface FileProblem {
  readonly code: string
  /** Record and field, or the place in the text. */
  readonly place: string
  readonly detail: string
}

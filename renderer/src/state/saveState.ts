/** What the status line says; `saved` only after the transaction completed. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | {
      readonly kind: 'failed'
      readonly code: SaveFailure
      readonly detail: string
      /** ISO time of the last good save, null when there was none. */
      readonly since: string | null
      /** Commits that are only in memory. */
      readonly pending: number
    }

export type SaveFailure = 'no_space' | 'closed' | 'blocked' | 'newer_database' | 'unknown'

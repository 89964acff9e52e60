/** One protection taken away, and the test that must then fail. */
export interface Mutation {
  /** Of docs/SECURITY.md, or a row of the fault table. */
  readonly item: string
  readonly removed: string
  /** Each `find` stands exactly once in its file. */
  readonly edits: readonly { readonly file: string; readonly find: string; readonly replace: string }[]
  readonly test: { readonly file: string; readonly name: string }
}

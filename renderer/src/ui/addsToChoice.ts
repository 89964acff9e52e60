export interface Modified {
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** With one of these keys a press adds to what is chosen, or takes away from it. */
export function addsToChoice({ ctrlKey, metaKey, shiftKey }: Modified): boolean {
  return ctrlKey || metaKey || shiftKey
}

import type { Block } from '#shared/model/note/note.ts'

/** Puts the keyboard where the next note of a block begins. */
export function focusAdd(block: Block): void {
  document.querySelector<HTMLElement>(`[data-block="${block}"] [data-add]`)?.focus()
}

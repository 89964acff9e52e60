import type { Block } from '#shared/model/note/note.ts'

/** The two blocks at the foot of the sheet, whose cards stand in rows. */
export function isWideBlock(block: string): block is Block {
  return block === 'cost_structure' || block === 'revenue_streams'
}

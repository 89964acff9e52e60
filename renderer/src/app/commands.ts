import { canvasCommands } from '#renderer/features/canvas/canvasCommands.ts'
import { seeCommands } from '#renderer/features/canvas/seeCommands.ts'
import { libraryCommands } from '#renderer/features/library/libraryCommands.ts'
import type { Command } from '#renderer/state/command.ts'
import { createAppCommands, type NewPlan } from './appCommands.ts'
import type { LaterWords } from './laterCommands.ts'
import { lightingCommands } from './lightingCommands.ts'
import { placeCommands } from './placeCommands.ts'

/** What the commands need of the interface language. */
export type CommandWords = NewPlan & LaterWords

/** What a user can do on the first page drawn; `laterCommands.ts` is the rest of the one list. */
export function createCommands(words: NewPlan): readonly Command[] {
  return [
    ...createAppCommands(words),
    ...placeCommands,
    ...libraryCommands,
    ...lightingCommands,
    ...canvasCommands,
    ...seeCommands,
  ]
}

/** The rest, fetched once the window stands and before a page they belong to is drawn. */
export async function loadLaterCommands(words: LaterWords): Promise<readonly Command[]> {
  const { createLaterCommands } = await import('./laterCommands.ts')
  return createLaterCommands(words)
}

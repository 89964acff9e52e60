import { canvasCommands } from '#renderer/features/canvas/canvasCommands.ts'
import { exportCommands } from '#renderer/features/export/exportCommands.ts'
import { relationshipCommands } from '#renderer/features/relationships/relationshipCommands.ts'
import type { Command } from '#renderer/state/command.ts'
import { createAppCommands, type NewPlan } from './appCommands.ts'
import { lightingCommands } from './lightingCommands.ts'

/** Everything a user can do, in one list: menu, keyboard, palette and `?` read it. */
export function createCommands(newPlan: NewPlan): readonly Command[] {
  return [
    ...createAppCommands(newPlan),
    ...lightingCommands,
    ...exportCommands,
    ...canvasCommands,
    ...relationshipCommands,
  ]
}

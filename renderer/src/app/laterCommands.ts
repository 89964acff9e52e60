import { createExampleCommands, type Spoken } from '#renderer/features/examples/exampleCommands.ts'
import { experimentCommands } from '#renderer/features/experiments/experimentCommands.ts'
import { sketchCommands } from '#renderer/features/experiments/sketch/sketchCommands.ts'
import { funnelCommands } from '#renderer/features/funnel/funnelCommands.ts'
import { journeyCommands } from '#renderer/features/journeys/journeyCommands.ts'
import { mapCommands } from '#renderer/features/journeys/map/mapCommands.ts'
import { tacticCommands } from '#renderer/features/journeys/tacticCommands.ts'
import {
  createQuickStartCommands,
  type QuickStartWords,
} from '#renderer/features/quickstart/quickStartCommands.ts'
import { relationshipCommands } from '#renderer/features/relationships/relationshipCommands.ts'
import type { Command } from '#renderer/state/command.ts'

export type LaterWords = QuickStartWords & Spoken

/** What belongs to the other pages and asks nothing of the canvas: no key of it works there. */
export function createLaterCommands(words: LaterWords): readonly Command[] {
  return [
    ...relationshipCommands,
    ...journeyCommands,
    ...tacticCommands,
    ...mapCommands,
    ...funnelCommands,
    ...sketchCommands,
    ...experimentCommands,
    ...createQuickStartCommands(words),
    ...createExampleCommands(words),
  ]
}

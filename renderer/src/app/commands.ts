import { canvasCommands } from '#renderer/features/canvas/canvasCommands.ts'
import { seeCommands } from '#renderer/features/canvas/seeCommands.ts'
import { createExampleCommands, type Spoken } from '#renderer/features/examples/exampleCommands.ts'
import { createQuickStartCommands } from '#renderer/features/quickstart/quickStartCommands.ts'
import { experimentCommands } from '#renderer/features/experiments/experimentCommands.ts'
import { funnelCommands } from '#renderer/features/funnel/funnelCommands.ts'
import { sketchCommands } from '#renderer/features/experiments/sketch/sketchCommands.ts'
import { mapCommands } from '#renderer/features/journeys/map/mapCommands.ts'
import { journeyCommands } from '#renderer/features/journeys/journeyCommands.ts'
import { tacticCommands } from '#renderer/features/journeys/tacticCommands.ts'
import { libraryCommands } from '#renderer/features/library/libraryCommands.ts'
import { relationshipCommands } from '#renderer/features/relationships/relationshipCommands.ts'
import type { Command } from '#renderer/state/command.ts'
import { createAppCommands, type NewPlan } from './appCommands.ts'
import { lightingCommands } from './lightingCommands.ts'
import { placeCommands } from './placeCommands.ts'

/** Everything a user can do, in one list: menu, keyboard, palette and `?` read it. */
export function createCommands(words: NewPlan & Spoken): readonly Command[] {
  return [
    ...createAppCommands(words),
    ...placeCommands,
    ...libraryCommands,
    ...lightingCommands,
    ...canvasCommands,
    ...seeCommands,
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

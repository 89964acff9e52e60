import { Check, CircleDashed, Lightbulb, Play, Search, type LucideIcon } from 'lucide-react'
import type { ExperimentState } from '#shared/model/experiment/experiment.ts'

/** State speaks in glyph and word. */
export const stateIcons: Readonly<Record<ExperimentState, LucideIcon>> = {
  idea: Lightbulb,
  ready: CircleDashed,
  running: Play,
  analysing: Search,
  decided: Check,
}

import type { BowTieFigures } from '#shared/model/journey/bowTieFigures.ts'
import type { Language } from '#shared/lib/language.ts'
import type { Phase, Stage } from '#shared/model/journey/stages.ts'
import type { SegmentMark } from '#shared/model/note/note.ts'
import type { TacticStatus } from '#shared/model/tactic/tactic.ts'
import type { SheetCard } from './sheetCard.ts'

/** Everything that stands on the pages of Get, Keep and Grow, in words; each journey is a page. */
export interface JourneysContent {
  readonly journeys: readonly JourneyContent[]
  readonly legend: JourneyLegend
}

export interface JourneyLegend {
  /** With `{{count}}`, beside a bar as long as so many are high. */
  readonly scale: string
  readonly language: Language
  readonly lost: string
  readonly notKnown: string
}

export interface JourneyContent {
  /** The journey itself: its names whole and its notes go on in the appendix. */
  readonly card: SheetCard
  readonly mark: SegmentMark
  /** Segment and channel, short enough to head a page. */
  readonly title: string
  readonly kind: string
  /** Period, start, what counts. */
  readonly facts: readonly string[]
  /** Null while the channel does not say its kind: then no stage has a number. */
  readonly figures: BowTieFigures | null
  /** Says what is missing for a map; empty when nothing is. */
  readonly noMap: string
  readonly phases: readonly PhaseContent[]
  readonly stages: readonly StageContent[]
  readonly joints: readonly JointContent[]
  readonly loop: LoopContent | null
  readonly economics: readonly EconomicContent[]
}

export interface PhaseContent {
  readonly phase: Phase
  readonly name: string
  readonly meaning: string
  /** Stages it spans. */
  readonly span: number
}

export interface StageContent {
  readonly stage: Stage
  readonly phase: Phase
  readonly name: string
  /** The number, or null where words stand. */
  readonly number: string | null
  /** Its unit, or why there is no number. */
  readonly words: string
  readonly tactics: readonly TacticContent[]
}

/** What leads into the next stage. */
export interface JointContent {
  readonly value: string
  readonly isKnown: boolean
  readonly range: string
  /** What the value counts where it is no share. */
  readonly each: string
  readonly weakest: string
  readonly lost: string
}

export interface LoopContent {
  readonly isKnown: boolean
  readonly text: string
}

export interface TacticContent extends SheetCard {
  readonly status: TacticStatus
  readonly statusWord: string
  readonly medium: string
  readonly owner: string
  readonly evidence: EvidenceContent | null
  readonly cost: string
  readonly effect: string
}

/** How strong the weakest of its numbers is, 1–5, and in words. */
export interface EvidenceContent {
  readonly strength: number
  readonly words: string
}

export interface EconomicContent {
  readonly name: string
  readonly value: string
  readonly isKnown: boolean
  /** Range, variant, or the same reckoned otherwise. */
  readonly more: string
}

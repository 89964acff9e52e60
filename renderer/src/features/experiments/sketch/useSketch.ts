import { useCallback, useMemo } from 'react'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import type { Experiment, ExperimentState } from '#shared/model/experiment/experiment.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getSketchNote, sketchNoteIdsOf } from '#shared/model/sketch/editSketch.ts'
import {
  layoutSketch,
  type SketchCard,
  type SketchInput,
  type SketchLayout,
} from '#shared/model/sketch/layoutSketch.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { useText, type Text } from '#renderer/i18n/useText.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import { cardHeight, hasProgress, noteHeight, tagHeight } from './cardLines.ts'
import { useKept } from './useKept.ts'
import { readFunnel, type FunnelReading } from '#shared/model/funnel/funnelSteps.ts'

/** What is under way comes first, then what was learned, then what waits. */
const stacking: Readonly<Record<ExperimentState, number>> = {
  running: 0,
  analysing: 1,
  decided: 2,
  ready: 3,
  idea: 4,
}

/** Those that hang on this funnel or nowhere: on a hidden stage nothing hangs. */
export function experimentsOn(plan: Pick<Plan, 'records'>, funnel: FunnelId): readonly Experiment[] {
  return experimentsOf(plan)
    .filter(({ stage }) => stage === null || (getStage(plan, stage)?.funnel ?? funnel) === funnel)
    .toSorted((a, b) => stacking[a.state] - stacking[b.state])
}

interface CardTexts {
  readonly title: string
  readonly reason: string
}
const textsBy = new WeakMap<Text<'sketch'>, WeakMap<Experiment, CardTexts>>()

/** What a card says of its own, in the words that are drawn; the same object for the same experiment. */
export function useCardTexts(): (experiment: Experiment) => CardTexts {
  const t = useText('sketch')
  const common = useText('common')
  return useMemo(() => {
    const known = textsBy.get(t) ?? new WeakMap<Experiment, CardTexts>()
    textsBy.set(t, known)
    return (experiment) => {
      const before = known.get(experiment)
      if (before) return before
      const reason = experiment.hypothesis.reason.trim()
      const texts = {
        title: experiment.name.trim() || common('untitledExperiment'),
        reason: reason === '' ? t('noReason') : t('because', { reason }),
      }
      known.set(experiment, texts)
      return texts
    }
  }, [t, common])
}

export function tacticName(plan: Pick<Plan, 'records'>, { tactic }: Experiment): string | null {
  return tactic === null ? null : (getTactic(plan, tactic)?.name.trim() ?? null)
}

/** The funnel's numbers and where everything on its sketch stands; the same objects while nothing of it changes. */
export function useSketch(funnel: FunnelId): {
  readonly reading: FunnelReading
  readonly layout: SketchLayout
} {
  const reading = useKept(useCallback((plan: Records) => readFunnel(plan, funnel), [funnel]))
  const draft = useExperimentsView((view) => view.draft)
  const cardOf = useCardSizes()
  const cards = useKept(
    useCallback(
      (plan: Records) => experimentsOn(plan, funnel).map((each) => cardOf(plan, each)),
      [funnel, cardOf],
    ),
  )
  const notes = useKept(useCallback((plan: Records) => notesOn(plan, funnel), [funnel]))
  const layout = useMemo(() => {
    const stages: readonly StageId[] = reading.stages.map(({ stage }) => stage.id)
    const isNew = draft !== null && !notes.some(({ id }) => id === draft.id)
    const all = isNew ? [...notes, { ...draft, height: noteHeight('') }] : notes
    return layoutSketch({ stages, cards, notes: all })
  }, [reading, cards, notes, draft])
  return { reading, layout }
}

type Records = Pick<Plan, 'records'>

function notesOn(plan: Records, funnel: FunnelId): SketchInput['notes'] {
  return sketchNoteIdsOf(plan, funnel).flatMap((id) => {
    const note = getSketchNote(plan, id)
    return note === null ? [] : [{ id, place: note.place, height: noteHeight(note.text) }]
  })
}

/** How much room an experiment takes: measured again only when it or the name of its tactic changes. */
function useCardSizes(): (plan: Records, experiment: Experiment) => SketchCard {
  const texts = useCardTexts()
  const t = useText('sketch')
  return useMemo(() => {
    const known = new WeakMap<Experiment, { readonly tactic: string | null; readonly card: SketchCard }>()
    return (plan, experiment) => {
      const tactic = tacticName(plan, experiment)
      const before = known.get(experiment)
      if (before?.tactic === tactic) return before.card
      const { title, reason } = texts(experiment)
      const card = {
        id: experiment.id,
        stage: experiment.stage,
        place: experiment.place,
        height: cardHeight(title, reason, hasProgress(experiment)),
        tag: tactic === null ? null : tagHeight(t('tactic', { name: tactic })),
      }
      known.set(experiment, { tactic, card })
      return card
    }
  }, [texts, t])
}

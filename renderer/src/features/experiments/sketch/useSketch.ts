import { useMemo } from 'react'
import type { FunnelId, StageId } from '#shared/lib/ids.ts'
import type { Experiment, ExperimentState } from '#shared/model/experiment/experiment.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getSketchNote, sketchNoteIdsOf } from '#shared/model/sketch/editSketch.ts'
import { layoutSketch, type SketchLayout } from '#shared/model/sketch/layoutSketch.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useExperimentsView } from '../useExperimentsView.ts'
import { cardHeight, hasProgress, noteHeight, tagHeight } from './cardLines.ts'
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

/** What a card says of its own, in the words that are drawn. */
export function useCardTexts(): (experiment: Experiment) => {
  readonly title: string
  readonly reason: string
} {
  const t = useText('sketch')
  const common = useText('common')
  return useMemo(
    () =>
      ({ name, hypothesis }) => {
        const reason = hypothesis.reason.trim()
        return {
          title: name.trim() || common('untitledExperiment'),
          reason: reason === '' ? t('noReason') : t('because', { reason }),
        }
      },
    [t, common],
  )
}

export function tacticName(plan: Pick<Plan, 'records'>, { tactic }: Experiment): string | null {
  return tactic === null ? null : (getTactic(plan, tactic)?.name.trim() ?? null)
}

/** The funnel's numbers and where everything on its sketch stands. */
export function useSketch(funnel: FunnelId): {
  readonly reading: FunnelReading
  readonly layout: SketchLayout
} {
  const records = usePlan((plan) => plan.records)
  const draft = useExperimentsView((view) => view.draft)
  const texts = useCardTexts()
  const t = useText('sketch')
  const reading = useMemo(() => readFunnel({ records }, funnel), [records, funnel])
  const layout = useMemo(() => {
    const stages: readonly StageId[] = reading.stages.map(({ stage }) => stage.id)
    const cards = experimentsOn({ records }, funnel).map((experiment) => {
      const { title, reason } = texts(experiment)
      const tactic = tacticName({ records }, experiment)
      return {
        id: experiment.id,
        stage: experiment.stage,
        place: experiment.place,
        height: cardHeight(title, reason, hasProgress(experiment)),
        tag: tactic === null ? null : tagHeight(t('tactic', { name: tactic })),
      }
    })
    const notes = sketchNoteIdsOf({ records }, funnel).flatMap((id) => {
      const note = getSketchNote({ records }, id)
      return note === null ? [] : [{ id, place: note.place, height: noteHeight(note.text) }]
    })
    const isNew = draft !== null && !notes.some(({ id }) => id === draft.id)
    return layoutSketch({
      stages,
      cards,
      notes: isNew ? [...notes, { ...draft, height: noteHeight('') }] : notes,
    })
  }, [records, funnel, reading, draft, texts, t])
  return { reading, layout }
}

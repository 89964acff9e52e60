import type { FunnelId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { getFunnel } from '#shared/model/funnel/getFunnel.ts'
import { getSketchNote, sketchNoteIdsOf } from '#shared/model/sketch/editSketch.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { fillIn } from '#shared/lib/fillIn.ts'
import { experimentFoot, experimentMarks } from './experimentFacts.ts'
import { funnelName, stageColumns } from './funnelColumns.ts'
import type { GridCard, GridColumn, GridPage } from './gridContent.ts'
import { headOf } from './selectFunnelPage.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** A funnel with the experiments that hang from its stages, on one page; nothing when it is gone. */
export function selectSketchPage(plan: Plan, id: FunnelId, texts: SheetTexts): readonly GridPage[] {
  if (getFunnel(plan, id) === null) return []
  const { print } = texts
  const experiments = experimentsOf(plan)
  const heads = stageColumns(plan, id, texts)
  const columns = heads.map((head): GridColumn => ({
    ...headOf(head),
    cards: experiments
      .filter(({ stage }) => stage === head.key)
      .map((experiment) => experimentCard(plan, experiment, texts)),
  }))
  const loose = [
    ...experiments
      .filter(({ stage }) => stage === null)
      .map((experiment) => experimentCard(plan, experiment, texts)),
    ...noteCards(plan, id),
  ]
  return [
    {
      key: `sketch-${id}`,
      sheet: 'sketch',
      title: funnelName(plan, id, texts),
      kind: print.sketchKind,
      facts: [],
      headline: '',
      lead: '',
      figures: [],
      rows: [
        { heading: '', columns: loose.length === 0 ? columns : [...columns, looseColumn(loose, texts)] },
      ],
    },
  ]
}

const bare = { phase: null, number: null, words: '', joint: '', isWeakest: false, trend: [] } as const

function looseColumn(cards: readonly GridCard[], { print }: SheetTexts): GridColumn {
  return { key: 'loose', name: print.sketchLoose, ...bare, cards }
}

function experimentCard(plan: Plan, experiment: Experiment, texts: SheetTexts): GridCard {
  const { print, common } = texts
  const { id, name, state, kind, hypothesis, tactic } = experiment
  const reason = hypothesis.reason.trim()
  const tacticName = tactic === null ? '' : (getTactic(plan, tactic)?.name.trim() ?? '')
  const lines = [
    `${common[`experimentState_${state}`]} · ${common[`experimentKind_${kind}`]}`,
    reason === '' ? print.noReason : fillIn(print.because, { reason }),
    experimentFoot(experiment, texts),
    tacticName === '' ? '' : fillIn(print.sketchTactic, { name: tacticName }),
  ]
  return {
    key: `sketch-${id}`,
    title: name.trim() || common.untitledExperiment,
    marks: experimentMarks(plan, experiment),
    tag: '',
    details: lines.filter((line) => line !== '').join('\n'),
    facts: '',
    hasMore: false,
    lines: lines.filter((line) => line !== ''),
    isDashed: state === 'idea',
  }
}

function noteCards(plan: Plan, funnel: FunnelId): readonly GridCard[] {
  return sketchNoteIdsOf(plan, funnel).flatMap((id) => {
    const text = getSketchNote(plan, id)?.text.trim() ?? ''
    if (text === '') return []
    const empty = { marks: [], tag: '', details: '', facts: '', hasMore: false, lines: [], isDashed: false }
    return [{ key: id, title: text, ...empty }]
  })
}

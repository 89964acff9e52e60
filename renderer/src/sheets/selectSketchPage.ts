import { fillIn } from '#shared/lib/fillIn.ts'
import type { FunnelId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { getFunnel } from '#shared/model/funnel/getFunnel.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { getSketchNote, sketchNoteIdsOf } from '#shared/model/sketch/editSketch.ts'
import { getTactic } from '#shared/model/tactic/getTactic.ts'
import { countedWords, experimentMarks, impactShort } from './experimentFacts.ts'
import { funnelName, stageColumns } from './funnelColumns.ts'
import { plainColumn, textCard, type GridCard, type GridColumn, type GridPage } from './gridContent.ts'
import { headOf, nameCard } from './selectFunnelPage.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** A funnel with the experiments that hang from its stages, on one page; nothing when it is gone. */
export function selectSketchPage(plan: Plan, id: FunnelId, texts: SheetTexts): readonly GridPage[] {
  if (getFunnel(plan, id) === null) return []
  const { print } = texts
  const experiments = experimentsOf(plan)
  const cardsOn = (stage: Experiment['stage']) =>
    experiments
      .filter((experiment) => experiment.stage === stage)
      .map((experiment) => experimentCard(plan, experiment, texts))
  const columns = stageColumns(plan, id, texts).map((head): GridColumn => ({
    ...headOf(head),
    cards: [...nameCard(head, 'sketch'), ...cardsOn(head.stage.id)],
  }))
  const [loose, notes] = [cardsOn(null), noteCards(plan, id)]
  const beside =
    loose.length === 0 ? print.sketchNotes : notes.length === 0 ? print.sketchLoose : print.sketchBoth
  const last: GridColumn = { key: 'loose', name: beside, ...plainColumn, cards: [...loose, ...notes] }
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
      rows: [{ heading: '', columns: last.cards.length === 0 ? columns : [...columns, last] }],
      tables: [],
      about: null,
    },
  ]
}

function experimentCard(plan: Plan, experiment: Experiment, texts: SheetTexts): GridCard {
  const { print, common } = texts
  const { id, name, state, kind, hypothesis, tactic, owner } = experiment
  const reason = hypothesis.reason.trim()
  const tacticName = tactic === null ? '' : (getTactic(plan, tactic)?.name.trim() ?? '')
  const lines = [
    reason === '' ? print.noReason : fillIn(print.because, { reason }),
    [countedWords(experiment, texts), owner.trim()].filter((word) => word !== '').join(' · '),
    impactShort(plan, experiment, texts),
    tacticName === '' ? '' : fillIn(print.sketchTactic, { name: tacticName }),
  ].filter((line) => line !== '')
  const over = `${common[`experimentState_${state}`]} · ${common[`experimentKind_${kind}`]}`
  return {
    key: `sketch-${id}`,
    title: name.trim() || common.untitledExperiment,
    over,
    marks: experimentMarks(plan, experiment),
    tag: '',
    details: lines.join('\n'),
    facts: over,
    hasMore: false,
    lines,
    isDashed: state === 'idea',
  }
}

function noteCards(plan: Plan, funnel: FunnelId): readonly GridCard[] {
  return sketchNoteIdsOf(plan, funnel).flatMap((id) => textCard(id, getSketchNote(plan, id)?.text ?? ''))
}

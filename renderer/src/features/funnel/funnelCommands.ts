import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { deskOn, on, onFetched } from '#renderer/state/commandOn.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import type { StageId } from '#shared/lib/ids.ts'
import type { Funnel, FunnelStage } from '#shared/model/funnel/funnel.ts'
import { shownStagesOf } from '#shared/model/funnel/getFunnel.ts'
import { funnelPages, funnelView, trendKinds } from './funnelView.ts'
import { stageIn, viewedFunnel } from './useFunnelView.ts'

interface OnFunnel extends Desk {
  readonly funnel: Funnel
}

interface OnStage extends OnFunnel {
  readonly stage: FunnelStage
}

const deskOf = deskOn('funnel', 'whyNotOnFunnel')

function funnelOf(context: CommandContext): OnFunnel | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const funnel = viewedFunnel(desk.document.getState().plan, funnelView(desk.session).getState().funnel)
  return funnel === null ? 'whyNoFunnel' : { ...desk, funnel }
}

function stageOf(context: CommandContext): OnStage | CommandKey {
  const found = funnelOf(context)
  if (typeof found === 'string') return found
  const { plan } = found.document.getState()
  const open = funnelView(found.session).getState().stage ?? found.session.getState().selection.at(-1) ?? null
  // safe: an id of another record is no stage of the funnel
  const stage = stageIn(plan, found.funnel.id, open as StageId | null)
  return stage === null ? 'whyNoStageOpen' : { ...found, stage }
}

/** What a deed does is fetched when it is first done. */
const onEdit = onFetched(() => import('./editFunnel.ts'))

const steps = [
  { step: 1, word: 'next', bracket: ']', arrow: 'ArrowRight' },
  { step: -1, word: 'previous', bracket: '[', arrow: 'ArrowLeft' },
] as const

const walks = steps.flatMap(({ step, word, bracket, arrow }): readonly Command[] => [
  on(
    funnelOf,
    { id: `funnel.stage.${word}`, label: `funnelStage_${word}`, shortcuts: [bracket], menu: 'view' },
    ({ document, session, funnel }) => {
      const ids = shownStagesOf(document.getState().plan, funnel.id).map(({ id }) => id)
      const open = funnelView(session).getState().stage
      const at = open === null ? (step === 1 ? -1 : ids.length) : ids.indexOf(open)
      funnelView(session).setState({
        page: 'stages',
        stage: ids[(at + step + ids.length) % ids.length] ?? null,
      })
    },
    ({ document, funnel }) =>
      shownStagesOf(document.getState().plan, funnel.id).length > 0 ? true : 'whyNoStages',
  ),
  onEdit(
    stageOf,
    { id: `funnel.move.${word}`, label: `funnelMove_${word}`, shortcuts: [`Alt+${arrow}`], menu: 'note' },
    (deeds, found) => deeds.stepStage(found, found.stage.id, step),
    ({ document, stage }) => {
      const ids = shownStagesOf(document.getState().plan, stage.funnel).map(({ id }) => id)
      return ids.at(step === 1 ? -1 : 0) === stage.id ? 'whyTacticAtEnd' : true
    },
  ),
])

/** What can be done with the funnel. */
export const funnelCommands: readonly Command[] = [
  onEdit(deskOf, { id: 'funnel.new', label: 'newFunnel', menu: 'note' }, (deeds, desk) =>
    deeds.newFunnel(desk),
  ),
  onEdit(funnelOf, { id: 'funnel.remove', label: 'removeFunnel' }, (deeds, found) =>
    deeds.dropFunnel(found, found.funnel.id),
  ),
  onEdit(
    funnelOf,
    { id: 'funnel.stage.add', label: 'addStage', shortcuts: ['N'], menu: 'note' },
    (deeds, found) => deeds.newStage(found, found.funnel),
  ),
  onEdit(stageOf, { id: 'funnel.stage.hide', label: 'hideStage', menu: 'note' }, (deeds, found) => {
    const { id, isHidden } = found.stage
    deeds.changeStage(found, id, { isHidden: !isHidden }, isHidden ? 'showStage' : 'hideStage')
  }),
  onEdit(stageOf, { id: 'funnel.stage.remove', label: 'removeStage' }, (deeds, found) =>
    deeds.dropStage(found, found.stage.id),
  ),
  ...walks,
  on(
    stageOf,
    { id: 'funnel.explain', label: 'explainStage', shortcuts: ['H'], menu: 'help' },
    () => document.querySelector<HTMLElement>('[data-explain]')?.click(),
    ({ stage }) => (stage.kind === null ? 'whyOwnStage' : true),
  ),
  ...funnelPages.map((page) =>
    on(
      funnelOf,
      { id: `funnel.page.${page}`, label: `funnelPage_${page}`, menu: 'view' },
      ({ session }) => funnelView(session).setState({ page }),
      ({ session }) => (funnelView(session).getState().page === page ? 'whyAlready' : true),
    ),
  ),
  ...trendKinds.map((trend) =>
    on(funnelOf, { id: `funnel.trend.${trend}`, label: `funnelTrend_${trend}` }, ({ session }) =>
      funnelView(session).setState({ page: 'stages', trend }),
    ),
  ),
  on(funnelOf, { id: 'funnel.table', label: 'funnelTable', menu: 'view' }, ({ session }) => {
    const view = funnelView(session)
    view.setState({ isTable: !view.getState().isTable })
  }),
  on(funnelOf, { id: 'funnel.hidden', label: 'funnelHidden' }, ({ session }) => {
    const view = funnelView(session)
    view.setState({ showsHidden: !view.getState().showsHidden })
  }),
]

import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { deskOn, on, onFetched } from '#renderer/state/commandOn.ts'
import type { JourneyId } from '#shared/lib/ids.ts'
import { getJourney, journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { journeyId, type Journey } from '#shared/model/journey/journey.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { beginJourney, dropJourney, lookAt } from './editJourneys.ts'
import {
  chooseStage,
  journeyPages,
  journeysView,
  mapLayouts,
  mapScales,
  type JourneyPage,
  type MapLayout,
} from './journeysView.ts'
import { openJourneyPage } from './openPage.ts'
import { channelsOf, missingPairs, stagesIn, viewedJourney, viewedPair, type Pair } from './selectJourneys.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

export interface OnPair extends Desk {
  readonly pair: Pair
}

export interface OnJourney extends Desk {
  readonly journey: Journey
}

export const deskOf = deskOn('journeys', 'whyNotOnJourneys')

function pairOfDesk(context: CommandContext): OnPair | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const pair = viewedPair(desk.document.getState().plan, journeysView(desk.session).getState().journey)
  return pair === null ? 'whyNoPair' : { ...desk, pair }
}

export function journeyOf(context: CommandContext): OnJourney | CommandKey {
  const desk = deskOf(context)
  if (typeof desk === 'string') return desk
  const journey = viewedJourney(desk.document.getState().plan, journeysView(desk.session).getState().journey)
  return journey === null ? 'whyNoJourney' : { ...desk, journey }
}

/** The one so many steps on, around the end. */
function around<T>(list: readonly T[], now: T | null, step: 1 | -1): T | null {
  const at = now === null ? -1 : list.indexOf(now)
  if (at === -1) return (step === 1 ? list[0] : list.at(-1)) ?? null
  return list[(at + step + list.length) % list.length] ?? null
}

/** The pair looked at while its journey is not begun, else the first of the plan without one. */
function pairToBegin({ document, pair }: OnPair): Pair | null {
  const { plan } = document.getState()
  const isBegun = getJourney(plan, journeyId(pair.segment, pair.channel)) !== null
  return isBegun ? (missingPairs(plan, 1)[0] ?? null) : pair
}

const stepping = [
  { step: 1, word: 'next' },
  { step: -1, word: 'previous' },
] as const

const walks = stepping.flatMap(({ step, word }): readonly Command[] => [
  on(
    journeyOf,
    {
      id: `journey.stage.${word}`,
      label: `journeyStage_${word}`,
      shortcuts: [step === 1 ? ']' : '['],
      menu: 'view',
    },
    ({ session, document, journey }) => {
      const list = stagesIn(document.getState().plan, journey.id)
      chooseStage(session, around(list, journeysView(session).getState().stage, step))
    },
    ({ document, journey }) =>
      stagesIn(document.getState().plan, journey.id).length > 0 ? true : 'whyNoKind',
  ),
  on(
    pairOfDesk,
    { id: `journey.segment.${word}`, label: `journeySegment_${word}` },
    (desk) => {
      const segment = around(segmentsOf(desk.document.getState().plan), desk.pair.segment, step)
      if (segment) lookAt(desk, journeyId(segment, desk.pair.channel))
    },
    ({ document }) => (segmentsOf(document.getState().plan).length > 1 ? true : 'whyOneSegment'),
  ),
  on(
    pairOfDesk,
    { id: `journey.channel.${word}`, label: `journeyChannel_${word}` },
    (desk) => {
      const channel = around(channelsOf(desk.document.getState().plan), desk.pair.channel, step)
      if (channel) lookAt(desk, journeyId(desk.pair.segment, channel))
    },
    ({ document }) => (channelsOf(document.getState().plan).length > 1 ? true : 'whyOneChannel'),
  ),
  on(
    deskOf,
    {
      id: `journey.${word}`,
      label: `journey_${word}`,
      shortcuts: [step === 1 ? 'Mod+PageDown' : 'Mod+PageUp'],
      menu: 'view',
    },
    (desk) => {
      const now: JourneyId | null = journeysView(desk.session).getState().journey
      const next = around(journeyIdsOf(desk.document.getState().plan), now, step)
      if (next) lookAt(desk, next)
    },
    ({ document }) => (journeyIdsOf(document.getState().plan).length > 1 ? true : 'whyOneJourney'),
  ),
])

const pageKeys: Readonly<Record<JourneyPage, readonly string[]>> = {
  map: ['M'],
  outline: ['L'],
  projection: ['J'],
  ledger: ['A'],
}

const layoutLabels = {
  one: 'journeyLayout_single',
  side: 'journeyLayout_side',
  overlay: 'journeyLayout_overlay',
} as const satisfies Record<MapLayout, CommandKey>

/** What is tried out is fetched when it is first wanted. */
const onWhatIf = onFetched(() => import('./whatif/tryNumbers.ts'))

const looks: readonly Command[] = [
  ...journeyPages.map((page) =>
    on(
      deskOf,
      { id: `journey.view.${page}`, label: `journeyView_${page}`, shortcuts: pageKeys[page], menu: 'view' },
      ({ session }) => journeysView(session).setState({ view: page }),
      ({ session }) => (journeysView(session).getState().view === page ? 'whyAlready' : true),
    ),
  ),
  ...mapLayouts.map((layout) =>
    on(
      journeyOf,
      { id: `journey.layout.${layout}`, label: layoutLabels[layout] },
      ({ session }) => journeysView(session).setState({ view: 'map', layout }),
      ({ session }) => (journeysView(session).getState().layout === layout ? 'whyAlready' : true),
    ),
  ),
  ...mapScales.map((scale) =>
    on(
      journeyOf,
      { id: `journey.scale.${scale}`, label: `journeyScale_${scale}` },
      ({ session }) => journeysView(session).setState({ scale }),
      ({ session }) => (journeysView(session).getState().scale === scale ? 'whyAlready' : true),
    ),
  ),
  ...(['now', 'plan'] as const).map((scope) =>
    on(
      deskOf,
      { id: `journey.scope.${scope}`, label: `journeyScope_${scope}` },
      ({ session }) => journeysView(session).setState({ scope }),
      ({ session }) => (journeysView(session).getState().scope === scope ? 'whyAlready' : true),
    ),
  ),
]

/** What a user can do with a journey as a whole. */
export const journeyCommands: readonly Command[] = [
  on(
    pairOfDesk,
    { id: 'journey.begin', label: 'beginJourney', menu: 'note' },
    (desk) => {
      const pair = pairToBegin(desk)
      if (pair) beginJourney(desk, pair)
    },
    (desk) => (pairToBegin(desk) === null ? 'whyJourneyBegun' : true),
  ),
  on(journeyOf, { id: 'journey.remove', label: 'removeJourney', menu: 'note' }, (desk) =>
    dropJourney(desk, desk.journey.id),
  ),
  on(
    journeyOf,
    { id: 'journey.page', label: 'journeyPage', shortcuts: ['P'], menu: 'view' },
    ({ session, journey }) => openJourneyPage(session, journey.id),
  ),
  on(
    journeyOf,
    { id: 'journey.economics', label: 'journeyEconomics', shortcuts: ['E'], menu: 'view' },
    ({ session }) => {
      chooseStage(session, null)
      session.setInspector(true)
    },
  ),
  on(
    deskOf,
    { id: 'journey.panel', label: 'journeyPanel', shortcuts: ['Space'], menu: 'view' },
    ({ session }) => session.setInspector(!session.getState().inspectorOpen),
  ),
  on(
    journeyOf,
    { id: 'journey.explain', label: 'journeyExplain', shortcuts: ['H'], menu: 'help' },
    ({ session }) => {
      session.setInspector(true)
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-explain]')?.click())
    },
    ({ session }) =>
      journeysView(session).getState().stage !== null || session.getState().selection.length > 0
        ? true
        : 'whyNoStageChosen',
  ),
  onWhatIf(
    journeyOf,
    { id: 'journey.whatIf', label: 'startWhatIf', shortcuts: ['W'], menu: 'view' },
    (deeds, desk) => deeds.startWhatIf(desk),
    ({ session }) => (session.getState().whatIf === null ? true : 'whyAlready'),
  ),
  onWhatIf(
    journeyOf,
    { id: 'journey.applyWhatIf', label: 'applyWhatIf', menu: 'note' },
    (deeds, desk) => deeds.applyWhatIf(desk),
    ({ session }) => (session.getState().whatIf === null ? 'whyNotTrying' : true),
  ),
  onWhatIf(
    journeyOf,
    { id: 'journey.discardWhatIf', label: 'discardWhatIf', menu: 'view' },
    (deeds, desk) => deeds.discardWhatIf(desk),
    ({ session }) => (session.getState().whatIf === null ? 'whyNotTrying' : true),
  ),
  ...walks,
  ...looks,
]

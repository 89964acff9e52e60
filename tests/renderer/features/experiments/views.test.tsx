// @vitest-environment jsdom
import { drawnBy } from '../../support/watchRenders.ts'
import { act, cleanup, render } from '@testing-library/react'
import fc from 'fast-check'
import { Suspense, type ReactNode } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { experimentStates, type Experiment } from '#shared/model/experiment/experiment.ts'
import { experimentsOf, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { applyResult } from '#shared/model/experiment/applyResult.ts'
import { defaultDesign } from '#shared/model/experiment/testDesign.ts'
import { noScores } from '#shared/model/experiment/scores.ts'
import { updateExperiment, type ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { funnelIdsOf } from '#shared/model/funnel/getFunnel.ts'
import type { ExperimentId, FunnelId } from '#shared/lib/ids.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { defaultPreferences } from '#shared/ipc/preferences.ts'
import { ExperimentsScreen } from '#renderer/features/experiments/ExperimentsScreen.tsx'
import { experimentsView, type ExperimentPage } from '#renderer/features/experiments/experimentsView.ts'
import { BoardPage } from '#renderer/features/experiments/board/BoardPage.tsx'
import { ListPage } from '#renderer/features/experiments/board/ListPage.tsx'
import { useCardWords } from '#renderer/features/experiments/sketch/useCardWords.ts'
import { useSketch } from '#renderer/features/experiments/sketch/useSketch.ts'
import { createTexts, type Texts } from '#renderer/i18n/i18n.ts'
import { TextsProvider } from '#renderer/i18n/TextsProvider.tsx'
import { DocumentProvider, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { MoneyProvider, usePlanMoney } from '#renderer/state/useMoney.ts'
import { createPreferencesStore } from '#renderer/state/preferencesStore.ts'
import { StoresProvider } from '#renderer/state/StoresProvider.tsx'
import { anyPlan } from '#tests/support/arbitraries.ts'
import { walkIns } from '#tests/support/journeyBuilders.ts'
import {
  buildFunnelPlan,
  experimentId,
  homeFunnel,
  inState,
  stamp,
  withIdea,
} from '#tests/support/trialBuilders.ts'
import { openLibrary } from '../../support/createTestLibrary.ts'
import { openDesk } from '../../support/openDesk.ts'

let texts: Texts
let library: Awaited<ReturnType<typeof openLibrary>>

beforeAll(async () => {
  // Nothing is drawn here: texts are as wide as they are long.
  HTMLCanvasElement.prototype.getContext = () => null
  texts = await createTexts('en')
  await texts.i18n.loadNamespaces([
    'common',
    'board',
    'sketch',
    'experiments',
    'journeys',
    'catalog',
    'labels',
  ])
})
beforeEach(async () => {
  library = await openLibrary()
})
afterEach(cleanup)

/** Ten experiments, two in each state. */
function tenExperiments(): Plan {
  return experimentStates
    .flatMap((state) => [`${state}-one`, `${state}-two`].map((name) => [experimentId(name), state] as const))
    .reduce(
      (plan, [id, state]) => inState(withIdea(plan, { id }), id, state, stamp(`mark ${id}`)),
      buildFunnelPlan(),
    )
}

/** The experiments over the real stores; what is drawn is the given part of the screen. */
function open(plan: Plan, part: ReactNode, page: ExperimentPage = 'board') {
  const { document, session } = openDesk(plan)
  const { desktop, files } = library
  const preferences = createPreferencesStore(defaultPreferences, desktop.api)
  experimentsView(session).setState({ page })
  const stores = { desktop: desktop.api, library: library.library, session, preferences, files }
  const { container } = render(
    <TextsProvider i18n={texts.i18n}>
      <StoresProvider stores={stores}>
        <DocumentProvider document={document}>
          <Suspense>
            <InMoney>{part}</InMoney>
          </Suspense>
        </DocumentProvider>
      </StoresProvider>
    </TextsProvider>,
  )
  const change = (name: string, patch: ExperimentPatch) =>
    drawnBy(() =>
      act(() =>
        document.commit({ label: { key: 'changeExperiment', values: { name } } }, (now) =>
          updateExperiment(now, experimentId(name), patch, stamp('change')),
        ),
      ),
    )
  return { container, change }
}

const times = (drawn: ReturnType<typeof drawnBy>, name: string) =>
  drawn.filter((each) => each.name === name).length

describe('an edit of one experiment', () => {
  it('draws one card of the board again', () => {
    const { change, container } = open(tenExperiments(), <ExperimentsScreen />)
    expect(container.querySelectorAll('[data-card]')).toHaveLength(10)
    const drawn = change('ready-two', { name: 'Another name' })
    expect(times(drawn, 'BoardCard')).toBe(1)
    expect(times(drawn, 'CardFace')).toBe(1)
    expect(times(drawn, 'Column')).toBe(0)
    expect(container.textContent).toContain('Another name')
  })

  it('draws one row of the list again', () => {
    const { change, container } = open(tenExperiments(), <ExperimentsScreen />, 'list')
    expect(container.querySelectorAll('[data-row]')).toHaveLength(10)
    const ice = { impact: 9, confidence: 9, ease: 9 }
    const owned = change('ready-two', { owner: 'Dana' })
    expect(times(owned, 'ListLine')).toBe(1)
    expect(times(change('idea-one', { scores: { ...noScores, ice } }), 'ListLine')).toBe(1)
    expect(container.textContent).toContain('Dana')
  })

  it('says one card of the sketch anew and moves nothing while it is as tall as before', () => {
    const { change, container } = open(tenExperiments(), <Sketched funnel={homeFunnel} />)
    expect(container.querySelectorAll('li')).toHaveLength(10)
    const renamed = change('ready-two', { name: 'Short' })
    expect(times(renamed, 'Sketched')).toBe(0)
    expect(times(renamed, 'Said')).toBe(1)
    expect(container.textContent).toContain('Short')
    const placed = change('ready-two', { place: { x: 900, y: 40 } })
    expect(times(placed, 'Sketched')).toBe(1)
  })
})

/** What the sketch draws, without a window to draw it in: where everything stands and what each card says. */
function Sketched({ funnel }: { readonly funnel: FunnelId }) {
  const { layout } = useSketch(funnel)
  return (
    <ul>
      {layout.columns.flatMap(({ cards }) =>
        cards.map(({ id, y }) => (
          <li key={id} data-id={id} data-y={y}>
            <Words id={id} />
          </li>
        )),
      )}
    </ul>
  )
}

function Words({ id }: { readonly id: ExperimentId }) {
  const experiment = usePlan((plan) => getExperiment(plan, id))
  return experiment && <Said experiment={experiment} />
}

function Said({ experiment }: { readonly experiment: Experiment }) {
  const { title, facts } = useCardWords(experiment)
  return `${title}: ${facts.join(', ')}`
}

function InMoney({ children }: { readonly children: ReactNode }) {
  return <MoneyProvider value={usePlanMoney()}>{children}</MoneyProvider>
}

describe('board, list and sketch', () => {
  it('say by what an impact is, in words and to the ear', () => {
    const id = experimentId('exp')
    const arms = [{ id: 'one', name: '', weight: 1, people: 100, conversions: 60 }]
    const design = { ...defaultDesign, baseline: 0.4, threshold: 0.5, planned: 10 }
    const place = { journey: walkIns, journeyStage: 'purchase' } as const
    const idea = withIdea(buildFunnelPlan(), { id, kind: 'threshold' }, { arms, design, ...place })
    const running = inState(idea, id, 'running', stamp('seal'))
    const decided = inState(running, id, 'decided', stamp('end'))
    const applied = applyResult(decided, id, '', stamp('applied'))
    const whole = (plan: Plan) => {
      const { container } = open(plan, <BoardPage />)
      const card = container.querySelector('[data-card]')?.textContent
      cleanup()
      const list = open(plan, <ListPage />).container
      const asked = list.querySelector('[data-why]')?.getAttribute('aria-label')
      cleanup()
      const sketched = open(plan, <Sketched funnel={homeFunnel} />).container.textContent
      cleanup()
      return [card, asked, sketched]
    }
    for (const said of whole(running)) expect(said).toContain('hoped')
    for (const said of whole(decided)) expect(said).toContain('measured')
    for (const said of whole(applied)) expect(said).toContain('applied')
  })

  it('show the same experiments, each of them', () => {
    const idsOf = (plan: Plan, part: ReactNode, name: string) => {
      const { container } = open(plan, part)
      const found = [...container.querySelectorAll(`[data-${name}]`)].map((each) =>
        each.getAttribute(`data-${name}`),
      )
      cleanup()
      return found.toSorted()
    }
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const all = experimentsOf(plan).map(({ id }): string => id)
        fc.pre(all.length > 0)
        expect(idsOf(plan, <BoardPage />, 'card')).toEqual(all.toSorted())
        expect(idsOf(plan, <ListPage />, 'row')).toEqual(all.toSorted())
        const funnels = funnelIdsOf(plan)
        const drawn = new Set(funnels.flatMap((funnel) => idsOf(plan, <Sketched funnel={funnel} />, 'id')))
        if (funnels.length > 0) expect([...drawn].toSorted()).toEqual(all.toSorted())
      }),
      { numRuns: 25 },
    )
  })
})

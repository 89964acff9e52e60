import { planCountsOf } from '#shared/model/plan/planCounts.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { MoneyProvider, usePlanMoney } from '#renderer/state/useMoney.ts'
import { BoardPage } from './board/BoardPage.tsx'
import { ListPage } from './board/ListPage.tsx'
import { ExperimentPage } from './card/ExperimentPage.tsx'
import { ExperimentsHead } from './ExperimentsHead.tsx'
import { FirstExperiment } from './FirstExperiment.tsx'
import { SketchPage } from './sketch/SketchPage.tsx'
import { useExperimentsView, useViewedFunnel } from './useExperimentsView.ts'
import { useFollowExperiment } from './useFollowExperiment.ts'
import css from './ExperimentsScreen.module.css'

/** What is tried to move a stage of the funnel, as a sketch, a board and a list, and the card of each. */
export function ExperimentsScreen() {
  const money = usePlanMoney()
  const isEmpty = usePlan((plan) => planCountsOf(plan).experiments === 0)
  const opened = useExperimentsView((view) => view.opened)
  const card = usePlan((plan) => (opened === null ? null : (getExperiment(plan, opened)?.id ?? null)))
  useFollowExperiment()
  return (
    <MoneyProvider value={money}>
      {card !== null ? (
        <ExperimentPage key={card} id={card} />
      ) : (
        <div className={css.screen}>
          <ExperimentsHead isEmpty={isEmpty} />
          {isEmpty ? <FirstExperiment /> : <View />}
        </div>
      )}
    </MoneyProvider>
  )
}

function View() {
  const page = useExperimentsView((view) => view.page)
  const funnel = useViewedFunnel()
  if (page === 'list' || funnel === null) return <ListPage />
  return page === 'board' ? <BoardPage /> : <SketchPage funnel={funnel} />
}

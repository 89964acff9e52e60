import { MoneyProvider, usePlanMoney } from '#renderer/state/useMoney.ts'
import { CohortsPage } from './cohorts/CohortsPage.tsx'
import { FirstFunnel } from './FirstFunnel.tsx'
import { FunnelHead } from './FunnelHead.tsx'
import { StagePanel } from './inspect/StagePanel.tsx'
import { StagesPage } from './stages/StagesPage.tsx'
import { useFollowStage } from './useFollowStage.ts'
import { useFunnelView, useOpenStage, useViewedFunnel } from './useFunnelView.ts'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import css from './FunnelScreen.module.css'

/** How many people are at each stage, from the first visit to bringing friends, and how many stay. */
export function FunnelScreen() {
  const money = usePlanMoney()
  const funnel = useViewedFunnel()
  useFollowStage()
  return (
    <MoneyProvider value={money}>
      <div className={css.screen}>
        <div className={css.main}>
          <FunnelHead funnel={funnel} />
          {funnel === null ? <FirstFunnel /> : <Page key={funnel.id} funnel={funnel} />}
        </div>
        {funnel !== null && <Aside funnel={funnel} />}
      </div>
    </MoneyProvider>
  )
}

function Page({ funnel }: { funnel: Funnel }) {
  const page = useFunnelView((view) => view.page)
  return (
    // A sheet of its own for each page: one that is opened begins at its top.
    <div key={page} className={css.sheet}>
      {page === 'stages' ? <StagesPage funnel={funnel} /> : <CohortsPage funnel={funnel} />}
    </div>
  )
}

function Aside({ funnel }: { funnel: Funnel }) {
  const page = useFunnelView((view) => view.page)
  const stage = useOpenStage(funnel.id)
  return page === 'stages' && stage ? <StagePanel key={stage.id} stage={stage} /> : null
}

import { lazy, Suspense } from 'react'
import { Unlink } from 'lucide-react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import type { Screen } from '#renderer/state/sessionStore.ts'
import { usePlanFiles, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { blocks, evidenceStates } from '#shared/model/note/note.ts'
import { planCountsOf, type PlanCounts } from '#shared/model/plan/planCounts.ts'
import { orphansOf } from '#shared/model/plan/thread.ts'
import { LanguageButton } from './LanguageButton.tsx'
import type { CountedPage } from './PageCounts.tsx'
import { SavedState } from './SavedState.tsx'
import { useIsDrawn } from './useIsDrawn.ts'
import css from './StatusLine.module.css'

const LightingInForce = lazy(() =>
  import('./LightingInForce.tsx').then((file) => ({ default: file.LightingInForce })),
)
const PageCounts = lazy(() => import('./PageCounts.tsx').then((file) => ({ default: file.PageCounts })))

const isCountedApart = (screen: Screen): screen is CountedPage =>
  screen === 'relationships' || screen === 'journeys' || screen === 'experiments'

/** The bottom line of a plan: saved or not, how much there is, what filter and what thread are in force. */
export function StatusLine() {
  const t = useText('common')
  const isDrawn = useIsDrawn()
  const counts = usePlan(planCountsOf)
  const screen = useSession((state) => state.screen)
  const isFileOlder = usePlanFiles((state) => state.link?.older ?? false)
  return (
    <footer className={css.line} aria-label={t('statusLine')}>
      <SavedState />
      {isFileOlder && <span>{t('fileOlder')}</span>}
      <Suspense fallback={null}>{isDrawn && <LightingInForce />}</Suspense>
      <OrphanCount />
      <span className={css.counts}>
        {isCountedApart(screen) ? (
          <Suspense fallback={null}>
            <PageCounts screen={screen} />
          </Suspense>
        ) : (
          <CardCounts counts={counts} />
        )}
      </span>
      <span className={css.space} />
      <LanguageButton />
    </footer>
  )
}

function CardCounts({ counts }: { counts: PlanCounts }) {
  const t = useText('common')
  const filled = blocks.filter((block) => counts.blocks[block].cards > 0).length
  return (
    <>
      <span>{t('notes', { count: counts.cards })}</span>
      {filled < blocks.length && <span>{t('blocksFilled', { filled, all: blocks.length })}</span>}
      {evidenceStates
        .filter((state) => counts.evidence[state] > 0)
        .map((state) => (
          <span key={state} className={css.item}>
            <EvidenceGlyph evidence={state} />
            {t(`evidence_${state}`, { count: counts.evidence[state] })}
          </span>
        ))}
    </>
  )
}

/** Opens the list of what is linked to nothing. */
function OrphanCount() {
  const t = useText('common')
  const { session } = useStores()
  const count = usePlan((plan) => orphansOf(plan).length)
  if (count === 0) return null
  return (
    <button
      type="button"
      className={css.orphans}
      title={t('orphansShow')}
      onClick={() => session.openDialog('orphans')}
    >
      <Icon of={Unlink} size={14} />
      {t('orphans', { count })}
    </button>
  )
}

import { Unlink } from 'lucide-react'
import { useStore } from 'zustand'
import { journeysView } from '#renderer/features/journeys/journeysView.ts'
import { factsOfViewed } from '#renderer/features/journeys/selectJourneys.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { usePlanFiles, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { experimentStates } from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn } from '#shared/model/experiment/getExperiment.ts'
import { blocks, evidenceStates } from '#shared/model/note/note.ts'
import { columnCount, planCountsOf, type PlanCounts } from '#shared/model/plan/planCounts.ts'
import { orphansOf } from '#shared/model/plan/thread.ts'
import { LanguageButton } from './LanguageButton.tsx'
import { LightingInForce } from './LightingInForce.tsx'
import { SavedState } from './SavedState.tsx'
import css from './StatusLine.module.css'

/** The bottom line of a plan: saved or not, how much there is, what filter and what thread are in force. */
export function StatusLine() {
  const t = useText('common')
  const counts = usePlan(planCountsOf)
  const screen = useSession((state) => state.screen)
  const isFileOlder = usePlanFiles((state) => state.link?.older ?? false)
  return (
    <footer className={css.line} aria-label={t('statusLine')}>
      <SavedState />
      {isFileOlder && <span>{t('fileOlder')}</span>}
      <LightingInForce />
      <OrphanCount />
      <span className={css.counts}>
        {screen === 'relationships' ? (
          <CellCounts counts={counts} />
        ) : screen === 'journeys' ? (
          <JourneyCounts />
        ) : screen === 'experiments' ? (
          <ExperimentCounts />
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

function CellCounts({ counts }: { counts: PlanCounts }) {
  const t = useText('common')
  const columns = usePlan(columnCount)
  return (
    <>
      <span>{t('cellsFilled', { filled: counts.filled, all: counts.segments * columns })}</span>
      <span>{[t('gaps', { count: counts.gaps }), t('over', { count: counts.over })].join(', ')}</span>
    </>
  )
}

function JourneyCounts() {
  const t = useText('common')
  const { session } = useStores()
  const chosen = useStore(journeysView(session), ({ journey }) => journey)
  const { stages, tactics, running } = usePlan((plan) => factsOfViewed(plan, chosen))
  if (stages === 0) return null
  const parts = [
    t('journeyStages', { count: stages }),
    t('journeyTactics', { count: tactics }),
    t('journeyRunning', { count: running }),
  ]
  return <span>{parts.join(', ')}</span>
}

/** “9 experiments: 2 ideas, 3 ready …”. */
function ExperimentCounts() {
  const t = useText('common')
  const counts = usePlan((plan) => experimentStates.map((state) => experimentIdsIn(plan, state).length))
  const all = counts.reduce((sum, count) => sum + count, 0)
  const states = experimentStates.flatMap((state, at) => {
    const count = counts[at] ?? 0
    return count === 0 ? [] : [t(`experimentsIn_${state}`, { count })]
  })
  const said = t('experimentCount', { count: all })
  return <span>{all === 0 ? said : t('experimentsSum', { all: said, states: states.join(', ') })}</span>
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

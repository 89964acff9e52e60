import { ListFilter } from 'lucide-react'
import { useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { usePlanFiles, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import type { NoteId } from '#shared/lib/ids.ts'
import { evidenceStates } from '#shared/model/note/note.ts'
import { LanguageButton } from './LanguageButton.tsx'
import { cellCount, createPlanCounter, type PlanCounts } from './planCounts.ts'
import { SavedState } from './SavedState.tsx'
import css from './StatusLine.module.css'

/** The bottom line of a plan: saved or not, how much there is, what filter is in force. */
export function StatusLine() {
  const t = useText('common')
  const [countRecords] = useState(createPlanCounter)
  const counts = usePlan((plan) => countRecords(plan.records))
  const screen = useSession((state) => state.screen)
  const filter = useSession((state) => state.segmentFilter)
  const isFileOlder = usePlanFiles((state) => state.link?.older ?? false)
  return (
    <footer className={css.line} aria-label={t('statusLine')}>
      <SavedState />
      {isFileOlder && <span>{t('fileOlder')}</span>}
      {screen === 'relationships' ? <CellCounts counts={counts} /> : <NoteCounts counts={counts} />}
      {filter !== null && <FilterInForce segment={filter} />}
      <span className={css.space} />
      <LanguageButton />
    </footer>
  )
}

function NoteCounts({ counts }: { counts: PlanCounts }) {
  const t = useText('common')
  return (
    <>
      <span>{t('notes', { count: counts.notes })}</span>
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
  return (
    <>
      <span>{t('cellsFilled', { filled: counts.filled, all: cellCount(counts.segments) })}</span>
      <span>{[t('gaps', { count: counts.gaps }), t('over', { count: counts.over })].join(', ')}</span>
    </>
  )
}

function FilterInForce({ segment }: { segment: NoteId }) {
  const t = useText('common')
  const { session } = useStores()
  const note = useRecord(segment)
  if (note === null) return null
  return (
    <button
      type="button"
      className={css.filter}
      title={t('filterOff')}
      onClick={() => session.filterSegment(null)}
    >
      <Icon of={ListFilter} size={14} />
      <span className={css.filterText}>{t('filterOn', { segment: note.title })}</span>
      <Kbd>{t('keyEsc')}</Kbd> {t('letsGo')}
    </button>
  )
}

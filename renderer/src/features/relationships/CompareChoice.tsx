import { useState } from 'react'
import type { NoteId } from '#shared/lib/ids.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Chip } from '#renderer/ui/Chip.tsx'
import { matrixView, mostCompared } from './matrixView.ts'
import { SegmentName } from './SegmentName.tsx'
import css from './CompareChoice.module.css'

interface CompareChoiceProps {
  readonly segments: readonly NoteId[]
  readonly compared: readonly NoteId[]
}

/** Which segments stand side by side: two to four. */
export function CompareChoice({ segments, compared }: CompareChoiceProps) {
  const t = useText('relationships')
  const { session } = useStores()
  const [problem, setProblem] = useState<'compareFull' | 'compareFew' | null>(null)
  const toggle = (id: NoteId) => {
    const next = compared.includes(id) ? compared.filter((each) => each !== id) : [...compared, id]
    const refused = next.length > mostCompared ? 'compareFull' : next.length < 2 ? 'compareFew' : null
    setProblem(refused)
    if (refused === null) matrixView(session).setState({ compared: next })
  }
  return (
    <div className={css.choice}>
      <div role="group" aria-label={t('compareGroup')} className={css.chips}>
        {segments.map((id) => (
          <Chip key={id} on={compared.includes(id)} className={css.chip} onClick={() => toggle(id)}>
            <SegmentName id={id} />
          </Chip>
        ))}
      </div>
      <p role="status" className={css.problem}>
        {problem === null ? '' : t(problem, { most: mostCompared })}
      </p>
    </div>
  )
}

import type { Note } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { selectLinks } from './selectLinks.ts'
import css from './NoteInspector.module.css'

/** How much of the plan hangs on the note, in counts. */
export function LinkedSection({ note }: { note: Note }) {
  const t = useText('canvas')
  const links = usePlan((plan) => selectLinks(plan, note.id))
  const isSegment = note.block === 'customer_segments'
  if (!isSegment && links.leaningCells === 0 && links.linkedNotes === 0) return null
  return (
    <InspectorSection title={t('linked')}>
      <dl className={css.facts}>
        {isSegment && (
          <>
            <dt>{t('linkedNotes')}</dt>
            <dd>{links.servingNotes}</dd>
            <dt>{t('linkedCells')}</dt>
            <dd>{t('linkedCellsFilled', { filled: links.filledCells, all: links.allCells })}</dd>
          </>
        )}
        {links.leaningCells > 0 && (
          <>
            <dt>{t('linkedLeans')}</dt>
            <dd>{links.leaningCells}</dd>
          </>
        )}
        {links.linkedNotes > 0 && (
          <>
            <dt>{t('linkedLinks')}</dt>
            <dd>{links.linkedNotes}</dd>
          </>
        )}
      </dl>
    </InspectorSection>
  )
}

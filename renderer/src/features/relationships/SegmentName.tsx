import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import css from './SegmentName.module.css'

/** A segment by mark and name. */
export function SegmentName({ id }: { id: NoteId }) {
  const t = useText('relationships')
  const segment = useRecord(id)
  return (
    <span className={css.segment}>
      <span className={css.mark}>
        <SegmentMark mark={segment?.mark ?? 1} />
      </span>
      <span className={css.name}>{shortTitle(segment?.title ?? '') || t('unnamed')}</span>
    </span>
  )
}

import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { segmentWordsId } from './describeCard.ts'

/** What a card says of a segment it serves; read by reference, shown nowhere. */
export function SegmentWords({ id, className }: { id: NoteId; className: string }) {
  const t = useText('canvas')
  const segment = useRecord(id)
  return (
    <span className={className} id={segmentWordsId(id)}>
      {t('servesWords', { segment: shortTitle(segment?.title ?? '') })}
    </span>
  )
}

import { PanelRight } from 'lucide-react'
import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Chip } from '#renderer/ui/Chip.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import css from './CanvasHead.module.css'

export function CanvasHead({ segments }: { segments: readonly NoteId[] }) {
  const t = useText('canvas')
  const { session } = useStores()
  const isInspecting = useSession(({ inspectorOpen }) => inspectorOpen)
  return (
    <div className={css.head}>
      <h1 className={css.title}>{t('title')}</h1>
      <div className={css.chips} role="group" aria-label={t('filterGroup')}>
        {segments.map((id) => (
          <SegmentChip key={id} id={id} />
        ))}
      </div>
      {!isInspecting && (
        <>
          {segments.length > 0 && <span className={css.rule} />}
          <Button tone="ghost" onClick={() => session.setInspector(true)}>
            <Icon of={PanelRight} />
            {t('showDetails')}
          </Button>
        </>
      )}
    </div>
  )
}

function SegmentChip({ id }: { id: NoteId }) {
  const t = useText('canvas')
  const { session } = useStores()
  const segment = useRecord(id)
  const isOn = useSession(({ segmentFilter }) => segmentFilter === id)
  if (!segment) return null
  const name = shortTitle(segment.title)
  return (
    <Chip
      on={isOn}
      className={css.chip}
      title={segment.title}
      onClick={() => session.filterSegment(isOn ? null : id)}
    >
      <SegmentMark mark={segment.mark ?? 1} />
      <span className={css.name}>{name === '' ? t('untitled') : name}</span>
    </Chip>
  )
}

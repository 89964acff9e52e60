import { PanelRight } from 'lucide-react'
import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { evidenceStates, type Block, type Evidence } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Chip } from '#renderer/ui/Chip.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { selectIsBlank } from './selectCanvas.ts'
import { TeachingOrder } from './TeachingOrder.tsx'
import css from './CanvasHead.module.css'

interface CanvasHeadProps {
  readonly segments: readonly NoteId[]
  /** The block to fill next; null when none is empty, or all are. */
  readonly next: Block | null
}

/** Title, filters by segment and by evidence, the order to fill the blocks in. */
export function CanvasHead({ segments, next }: CanvasHeadProps) {
  const t = useText('canvas')
  const { session } = useStores()
  const isInspecting = useSession(({ inspectorOpen }) => inspectorOpen)
  const isBlank = usePlan(selectIsBlank)
  return (
    <div className={css.head}>
      <h1 className={css.title}>{t('title')}</h1>
      <div className={css.filters}>
        {!isBlank && (
          <div className={classNames(css.chips, css.states)} role="group" aria-label={t('filterEvidence')}>
            {evidenceStates.map((evidence) => (
              <EvidenceChip key={evidence} evidence={evidence} />
            ))}
          </div>
        )}
        {segments.length > 0 && (
          <div className={css.chips} role="group" aria-label={t('filterGroup')}>
            {segments.map((id) => (
              <SegmentChip key={id} id={id} />
            ))}
          </div>
        )}
      </div>
      {!isBlank && <span className={css.rule} />}
      <TeachingOrder next={next} />
      {!isInspecting && (
        <Button
          tone="ghost"
          className={css.button}
          title={t('showDetails')}
          aria-label={t('showDetails')}
          onClick={() => session.setInspector(true)}
        >
          <Icon of={PanelRight} />
          <span className={classNames(css.word, css.detailsWord)}>{t('showDetails')}</span>
        </Button>
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

function EvidenceChip({ evidence }: { evidence: Evidence }) {
  const tCatalog = useText('catalog')
  const { session } = useStores()
  const isOn = useSession(({ evidenceFilter }) => evidenceFilter === evidence)
  const word = tCatalog(`evidence_${evidence}`)
  return (
    <Chip
      on={isOn}
      className={css.evidence}
      title={word}
      aria-label={word}
      onClick={() => session.filterEvidence(isOn ? null : evidence)}
    >
      <EvidenceGlyph evidence={evidence} />
      <span className={css.evidenceWord}>{word}</span>
    </Chip>
  )
}

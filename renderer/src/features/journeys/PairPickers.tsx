import { ChevronDown, Globe, Route, Store } from 'lucide-react'
import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import { journeyId } from '#shared/model/journey/journey.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { MenuItem } from '#renderer/ui/MenuProps.ts'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { channelsOf } from './selectJourneys.ts'
import css from './PairPickers.module.css'

/** The glyph of a kind of channel; one that is not said yet has none of its own. */
export function KindGlyph({ kind }: { kind: ChannelKind | null }) {
  return <Icon of={kind === 'physical' ? Store : kind === 'web' ? Globe : Route} size={14} />
}

interface PickerProps {
  readonly chosen: NoteId
  /** The other of the two: the list says with which of its rows a journey is drawn already. */
  readonly other: NoteId | null
  readonly onPick: (id: NoteId) => void
  /** `field` stands in a sentence of the empty screen, `chip` in the head. */
  readonly look?: 'chip' | 'field'
}

/** Whose journey: the list says for whom one is drawn already through the same channel. */
export function SegmentPicker({ chosen, other, onPick, look = 'chip' }: PickerProps) {
  const t = useText('journeys')
  const segment = useRecord(chosen)
  const items = usePlan(segmentsOf).map((id): MenuItem => ({
    kind: 'item',
    id,
    label: <PickLabel id={id} segment={id} channel={other} />,
    icon: <MarkOf id={id} />,
    ...(id === chosen && { checked: true }),
    onSelect: () => onPick(id),
  }))
  const name = shortTitle(segment?.title ?? '') || t('head_unnamed')
  return (
    <MenuButton
      className={classNames(css.picker, css[look])}
      menuLabel={t('head_segments')}
      aria-label={t('head_segment', { name })}
      title={segment?.title}
      items={items}
    >
      <SegmentMark mark={segment?.mark ?? 1} />
      <span className={css.name}>{name}</span>
      <Icon of={ChevronDown} size={14} />
    </MenuButton>
  )
}

/** Through which channel: its kind is said beside its name, since the stages follow from it. */
export function ChannelPicker({ chosen, other, onPick, look = 'chip' }: PickerProps) {
  const t = useText('journeys')
  const channel = useRecord(chosen)
  const items = usePlan(channelsOf).map((id): MenuItem => ({
    kind: 'item',
    id,
    label: <PickLabel id={id} segment={other} channel={id} />,
    icon: <GlyphOf id={id} />,
    ...(id === chosen && { checked: true }),
    onSelect: () => onPick(id),
  }))
  const kind = channel?.channelKind ?? null
  const name = shortTitle(channel?.title ?? '') || t('head_unnamed')
  const said = kind === null ? name : t('head_channelKind', { name, kind: t(`head_kind_${kind}`) })
  return (
    <MenuButton
      className={classNames(css.picker, css[look])}
      menuLabel={t('head_channels')}
      aria-label={t('head_channel', { name: said })}
      title={channel?.title}
      items={items}
    >
      <KindGlyph kind={kind} />
      <span className={css.name}>
        {name}
        {kind !== null && <span className={css.kind}>, {t(`head_kind_${kind}`)}</span>}
      </span>
      <Icon of={ChevronDown} size={14} />
    </MenuButton>
  )
}

interface PickLabelProps {
  readonly id: NoteId
  readonly segment: NoteId | null
  readonly channel: NoteId | null
}

function PickLabel({ id, segment, channel }: PickLabelProps) {
  const t = useText('journeys')
  const note = useRecord(id)
  const isDrawn = usePlan(
    (plan) => segment === null || channel === null || getJourney(plan, journeyId(segment, channel)) !== null,
  )
  return (
    <span className={css.item}>
      <span className={css.itemName}>{shortTitle(note?.title ?? '') || t('head_unnamed')}</span>{' '}
      {!isDrawn && <span className={css.aside}>{t('head_noJourney')}</span>}
    </span>
  )
}

function MarkOf({ id }: { id: NoteId }) {
  return <SegmentMark mark={useRecord(id)?.mark ?? 1} />
}

function GlyphOf({ id }: { id: NoteId }) {
  return <KindGlyph kind={useRecord(id)?.channelKind ?? null} />
}

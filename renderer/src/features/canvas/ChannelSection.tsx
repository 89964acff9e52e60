import { channelKinds, type Note } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { useDesk } from './CanvasContext.ts'
import { changeNote } from './editNotes.ts'

export function ChannelSection({ note }: { note: Note }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  return (
    <InspectorSection title={t('channelKind')}>
      <SegmentedControl
        label={t('channelKind')}
        value={note.channelKind}
        choices={channelKinds.map((value) => ({ value, label: tCatalog(`channel_${value}`) }))}
        onChange={(channelKind) => changeNote(desk, note, { channelKind }, { key: 'changeChannelKind' })}
      />
    </InspectorSection>
  )
}

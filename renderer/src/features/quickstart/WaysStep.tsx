import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { NoteId } from '#shared/lib/ids.ts'
import { channelKinds } from '#shared/model/note/note.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { answerField } from './answers.ts'
import { NoteLine } from './NoteLine.tsx'
import css from './QuickStart.module.css'
import { mostLines } from './steps.ts'
import { useLines } from './useLines.ts'

/** Up to two ways, each a place or something on a screen; a new one serves every group. */
export function WaysStep() {
  const lines = useLines('channels', mostLines.channels)
  return lines.map((id, index) => <WayLine key={id} id={id} number={index + 1} />)
}

function WayLine({ id, number }: { id: NoteId; number: number }) {
  const t = useText('quickstart')
  const catalog = useText('catalog')
  const document = useDocument()
  const segments = usePlan(segmentsOf)
  const channel = useRecord(id)
  return (
    <div className={css.line}>
      <NoteLine
        note={{ id, block: 'channels', segments }}
        label={t('wayLabel', { number })}
        placeholder={number === 1 ? t('wayPlaceholder') : ''}
      />
      <div className={css.kind}>
        <SegmentedControl
          label={t('kindLabel', { number })}
          value={channel?.channelKind ?? null}
          disabled={channel === null}
          choices={channelKinds.map((value) => ({ value, label: catalog(`channel_${value}`) }))}
          onChange={(channelKind) => answerField(document, id, { channelKind }, 'changeChannelKind')}
        />
      </div>
    </div>
  )
}

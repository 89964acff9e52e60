import { recordLimits } from '#shared/model/limits.ts'
import { segmentMarks, type Note } from '#shared/model/note/note.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { CountField } from '#renderer/ui/CountField.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { useDesk } from './CanvasContext.ts'
import { changeNote } from './editNotes.ts'
import { MattersField } from './NoteTexts.tsx'

/** What only a segment has: its mark and how many people it is. */
export function SegmentSection({ note }: { note: Note }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  return (
    <>
      <InspectorSection title={t('mark')}>
        <SegmentedControl
          label={t('mark')}
          value={note.mark === null ? null : (String(note.mark) as `${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`)} // safe: marks are 1–8
          choices={segmentMarks.map((mark) => ({
            value: String(mark) as `${typeof mark}`, // safe: the text of the number
            label: <SegmentMark mark={mark} label={tCatalog(`mark_${mark}`)} />,
          }))}
          onChange={(text) => {
            const mark = segmentMarks.find((candidate) => String(candidate) === text)
            if (mark) changeNote(desk, note, { mark }, { key: 'changeMark' })
          }}
        />
      </InspectorSection>
      <InspectorSection>
        <CustomersField note={note} />
      </InspectorSection>
      <InspectorSection title={t('matters')}>
        <MattersField note={note} />
      </InspectorSection>
    </>
  )
}

function CustomersField({ note }: { note: Note }) {
  const t = useText('canvas')
  const desk = useDesk()
  const language = useLanguage()
  return (
    <CountField
      label={t('customers')}
      placeholder={t('customersHint')}
      value={note.customers}
      most={recordLimits.customers}
      language={language}
      refused={t('customersRefused')}
      onCount={(customers) =>
        changeNote(desk, note, { customers }, { key: 'changeCustomers', group: `text:${note.id}:customers` })
      }
      onLeave={() => desk.document.closeGroup()}
    />
  )
}

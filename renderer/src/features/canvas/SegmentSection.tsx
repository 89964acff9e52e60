import { useState } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { parseCount } from '#shared/lib/parseNumber.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { segmentMarks, type Note } from '#shared/model/note/note.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { Field } from '#renderer/ui/Field.tsx'
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
  const [typed, setTyped] = useState<string | null>(null)
  const shown = note.customers === null ? '' : formatNumber(note.customers, language)
  const isRefused =
    typed !== null && typed.trim() !== '' && !parseCount(typed, language, recordLimits.customers).ok
  const type = (text: string) => {
    setTyped(text)
    const count = parseCount(text, language, recordLimits.customers)
    const customers = text.trim() === '' ? null : count.ok ? count.value : note.customers
    changeNote(desk, note, { customers }, { key: 'changeCustomers', group: `text:${note.id}:customers` })
  }
  return (
    <Field
      label={t('customers')}
      inputMode="numeric"
      align="end"
      placeholder={t('customersHint')}
      value={typed ?? shown}
      problem={isRefused ? t('customersRefused') : null}
      onChange={(event) => type(event.target.value)}
      onBlur={() => {
        setTyped(null)
        desk.document.closeGroup()
      }}
    />
  )
}

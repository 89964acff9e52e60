import type { NoteId } from '#shared/lib/ids.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { keyQuestionOrder } from '#shared/model/relationship/keyQuestions.ts'
import { relationshipMatrix } from '#shared/model/relationship/relationshipMatrix.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { PullThread } from '#renderer/state/PullThread.tsx'
import { CountField } from '#renderer/ui/CountField.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { countCustomers } from './editCells.ts'
import { RowGapPicture } from './GapPicture.tsx'
import { openNote } from './openField.ts'
import { QuestionAnswer } from './QuestionAnswer.tsx'
import { SumList } from './SumList.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './SegmentPage.module.css'

/** One row in full: what it costs, where the gaps are, and the four questions with what answers them. */
export function SegmentPage({ id }: { id: NoteId }) {
  const t = useText('relationships')
  const language = useLanguage()
  const tCanvas = useText('canvas')
  const desk = useDesk()
  const row = usePlan((plan) => relationshipMatrix(plan).rows.get(id) ?? null)
  if (row === null) return null
  return (
    <>
      <InspectorSection>
        <div data-field="customers">
          <CountField
            label={tCanvas('customers')}
            placeholder={tCanvas('customersHint')}
            value={row.customers}
            most={recordLimits.customers}
            language={language}
            refused={tCanvas('customersRefused')}
            onCount={(customers) => countCustomers(desk, id, customers)}
            onLeave={() => desk.document.closeGroup()}
          />
        </div>
      </InspectorSection>
      <InspectorSection title={t('costAMonth')}>
        <SumList scope={{ kind: 'segment', segment: id }} />
      </InspectorSection>
      <InspectorSection title={t('gapPicture')}>
        <RowGapPicture row={row} />
      </InspectorSection>
      <InspectorSection title={t('questions')}>
        <ol className={css.questions}>
          {keyQuestionOrder.map((question, index) => (
            <QuestionAnswer key={question} row={row} question={question} number={index + 1} />
          ))}
        </ol>
      </InspectorSection>
      <PullThread id={id} />
      <InspectorSection>
        <button type="button" className={css.link} onClick={() => openNote(desk.session, id)}>
          {t('openOnCanvas')}
        </button>
      </InspectorSection>
    </>
  )
}

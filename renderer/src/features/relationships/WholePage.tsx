import type { NoteId } from '#shared/lib/ids.ts'
import { keyQuestionOrder, type KeyQuestion } from '#shared/model/relationship/keyQuestions.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { WholeGapPicture } from './GapPicture.tsx'
import { standOn } from './openField.ts'
import { QuestionBox } from './QuestionBox.tsx'
import { SegmentName } from './SegmentName.tsx'
import { selectOpenFor } from './selectMatrix.ts'
import { SumList } from './SumList.tsx'
import { wholeScope } from './sumScope.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './SegmentPage.module.css'

/** All segments together: what it costs, where the gaps are, and for whom a question is open. */
export function WholePage() {
  const t = useText('relationships')
  return (
    <>
      <InspectorSection>
        <p className={css.hint}>{t('nothingChosen')}</p>
      </InspectorSection>
      <InspectorSection title={t('costAMonth')}>
        <SumList scope={wholeScope} />
      </InspectorSection>
      <InspectorSection title={t('gapPictureWhole')}>
        <WholeGapPicture />
      </InspectorSection>
      <InspectorSection title={t('questions')}>
        <ol className={css.questions}>
          {keyQuestionOrder.map((question, index) => (
            <OpenFor key={question} question={question} number={index + 1} />
          ))}
        </ol>
      </InspectorSection>
    </>
  )
}

function OpenFor({ question, number }: { question: KeyQuestion; number: number }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const open = usePlan((plan) => selectOpenFor(plan, question))
  return (
    <li className={css.question}>
      <h4 className={css.title}>
        <QuestionBox number={number} isAnswered={open.length === 0} />
        {tCatalog(`key_${question}`)}
        <span className={css.state}>{open.length === 0 ? t('answered') : t('open')}</span>
      </h4>
      {open.length > 0 && (
        <ul className={css.answers}>
          {open.map((id) => (
            <li key={id}>
              <OpenSegment id={id} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function OpenSegment({ id }: { id: NoteId }) {
  const { session } = useDesk()
  return (
    <button type="button" className={css.missing} onClick={() => standOn(session, id)}>
      <SegmentName id={id} />
    </button>
  )
}

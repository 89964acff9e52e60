import { useText } from '#renderer/i18n/useText.ts'
import type { ImportSummary as Summary } from '#renderer/state/importPlans.ts'
import type { MergeOutcome } from '#renderer/state/libraryStore.ts'
import type { FilesAnswer, FilesQuestion } from '#renderer/state/planFiles.ts'
import css from './FileQuestion.module.css'
import { ProblemLine } from './ProblemLine.tsx'
import { TechnicalDetails } from './TechnicalDetails.tsx'
import { Told } from './Told.tsx'
import { useProblemText } from './useProblemText.ts'

type Answer = (answer: FilesAnswer) => void

interface ImportSummaryProps {
  readonly summary: Summary
  readonly fileName: string | null
  readonly answer: Answer
}

const outcomes = [
  'added',
  'restored',
  'replaced',
  'kept_both',
  'same',
] as const satisfies readonly MergeOutcome[]
const shownRefusals = 50

/** What became of many files that came in together, once for all of them. */
export function ImportSummary({ summary, fileName, answer }: ImportSummaryProps) {
  const t = useText('files')
  const say = useProblemText()
  const { counts, refused, left } = summary
  const took = outcomes.filter((outcome) => counts[outcome] > 0)
  const more = refused.length - shownRefusals
  return (
    <Told
      title={fileName === null ? t('importedTitle') : t('importedFromTitle', { file: fileName })}
      answer={answer}
    >
      {took.length === 0 && <p>{t('importedNothing')}</p>}
      <ul className={css.outcomes}>
        {took.map((outcome) => (
          <li key={outcome}>{t(`imported_${outcome}`, { count: counts[outcome] })}</li>
        ))}
        {left > 0 && <li>{t('importedLeft', { count: left })}</li>}
        {refused.length > 0 && <li>{t('importedRefused', { count: refused.length })}</li>}
      </ul>
      {refused.length > 0 && (
        <>
          <ul className={css.problems} tabIndex={0} aria-label={t('refusedFiles')}>
            {refused.slice(0, shownRefusals).map(({ fileName: name, problem }, index) => (
              <ProblemLine key={index} what={name} where={say(problem)} />
            ))}
          </ul>
          {more > 0 && <p>{t('more', { count: more })}</p>}
          <TechnicalDetails
            text={refused
              .map(({ fileName: name, problem: { code, place, detail } }) =>
                [name, code, place, detail].join('\t'),
              )
              .join('\n')}
          />
        </>
      )}
    </Told>
  )
}

interface PackedWithoutProps {
  readonly question: Extract<FilesQuestion, { kind: 'packed' }>
  readonly answer: Answer
}

/** The archive is there, but not every plan is in it. */
export function PackedWithout({ question, answer }: PackedWithoutProps) {
  const t = useText('files')
  const common = useText('common')
  const { fileName, plans, missing } = question
  return (
    <Told title={t('packedTitle', { file: fileName })} answer={answer}>
      <p>{t('packedText', { count: plans })}</p>
      <p>{t('packedMissing', { count: missing.length })}</p>
      <ul className={css.problems}>
        {missing.map((name, index) => (
          <ProblemLine key={index} what={name === '' ? common('untitledPlan') : name} />
        ))}
      </ul>
    </Told>
  )
}

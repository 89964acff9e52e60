import type { ReactNode } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useWhen } from '#renderer/i18n/useWhen.ts'
import { now } from '#renderer/platform/now.ts'
import type { FilesAnswer, FilesQuestion } from '#renderer/state/planFiles.ts'
import { usePlanFiles, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import css from './FileQuestion.module.css'
import { ImportSummary, PackedWithout } from './ImportSummary.tsx'
import { useProblemText } from './useProblemText.ts'
import { refusalKeys } from './refusalKeys.ts'
import { ProblemLine } from './ProblemLine.tsx'
import { TechnicalDetails } from './TechnicalDetails.tsx'
import { Told } from './Told.tsx'

type QuestionOf<K extends FilesQuestion['kind']> = Extract<FilesQuestion, { kind: K }>
type Answer = (answer: FilesAnswer) => void

/** What opening or saving a file has to ask or to say. */
export function FileQuestion() {
  const { files } = useStores()
  const question = usePlanFiles((state) => state.question)
  if (question === null) return null
  const answer: Answer = (given) => files.answer(given)
  switch (question.kind) {
    case 'conflict':
      return <Conflict question={question} answer={answer} />
    case 'changed_on_disk':
      return <ChangedOnDisk question={question} answer={answer} />
    case 'refused':
      return <Refused question={question} answer={answer} />
    case 'failed':
      return <Failed question={question} answer={answer} />
    case 'imported':
      return <ImportSummary summary={question.summary} fileName={question.fileName} answer={answer} />
    case 'packed':
      return <PackedWithout question={question} answer={answer} />
  }
}

interface AskProps {
  readonly title: string
  readonly answer: Answer
  readonly children: ReactNode
  readonly buttons: ReactNode
}

function Ask({ title, answer, children, buttons }: AskProps) {
  const t = useText('common')
  return (
    <Dialog
      title={title}
      closeLabel={t('cancel')}
      modalAnswer
      onClose={() => answer('cancel')}
      footer={
        <>
          <Button tone="ghost" onClick={() => answer('cancel')}>
            {t('cancel')}
          </Button>
          {buttons}
        </>
      }
    >
      <div className={css.body}>{children}</div>
    </Dialog>
  )
}

function Conflict({ question, answer }: { question: QuestionOf<'conflict'>; answer: Answer }) {
  const t = useText('files')
  const when = useWhen(now())
  return (
    <Ask
      title={t('conflictTitle', { name: question.planName })}
      answer={answer}
      buttons={
        <>
          <Button onClick={() => answer('replace')}>{t('replace')}</Button>
          <Button tone="ink" onClick={() => answer('keep_both')}>
            {t('keepBoth')}
          </Button>
        </>
      }
    >
      <p>{t('conflictText', { file: question.fileName })}</p>
      <dl className={css.facts}>
        <dt>{t('conflictOurs')}</dt>
        <dd>{t('changedWhen', { when: when(question.ourUpdatedAt) })}</dd>
        <dt>{t('conflictTheirs')}</dt>
        <dd>{t('changedWhen', { when: when(question.fileUpdatedAt) })}</dd>
        <dt>{t('keepBoth')}</dt>
        <dd>{t('keepBothHint')}</dd>
        <dt>{t('replace')}</dt>
        <dd>{t('replaceHint')}</dd>
      </dl>
    </Ask>
  )
}

function ChangedOnDisk({ question, answer }: { question: QuestionOf<'changed_on_disk'>; answer: Answer }) {
  const t = useText('files')
  return (
    <Ask
      title={t('changedTitle', { file: question.fileName })}
      answer={answer}
      buttons={
        <>
          <Button onClick={() => answer('overwrite')}>{t('overwrite')}</Button>
          <Button tone="ink" onClick={() => answer('save_as')}>
            {t('saveElsewhere')}
          </Button>
        </>
      }
    >
      <p>{t('changedText')}</p>
    </Ask>
  )
}

const shownProblems = 5

function Refused({ question, answer }: { question: QuestionOf<'refused'>; answer: Answer }) {
  const t = useText('files')
  const { problems, fileName } = question
  const more = problems.length - shownProblems
  const says = refusalKeys(problems)
  const say = useProblemText()
  return (
    <Told title={t('refusedTitle', { file: fileName })} answer={answer}>
      <p>{t(says.text, { count: problems.length })}</p>
      <ul className={css.problems}>
        {problems.slice(0, shownProblems).map((problem, index) => (
          <ProblemLine
            key={index}
            what={say(problem)}
            {...(problem.place !== '' && { where: `${t('refusedWhere')}: ${problem.place}` })}
          />
        ))}
      </ul>
      {more > 0 && <p>{t('more', { count: more })}</p>}
      {says.toDo !== null && <p>{t(says.toDo)}</p>}
      <TechnicalDetails
        text={problems.map(({ code, place, detail }) => [code, place, detail].join('\t')).join('\n')}
      />
    </Told>
  )
}

const failedKeys = {
  open: { title: 'openFailedTitle', safe: 'openSafe' },
  save: { title: 'saveFailedTitle', safe: 'saveSafe' },
  export: { title: 'saveFailedTitle', safe: 'openSafe' },
} as const

function Failed({ question, answer }: { question: QuestionOf<'failed'>; answer: Answer }) {
  const t = useText('files')
  const common = useText('common')
  const { during, error } = question
  const failed = failedKeys[during]
  return (
    <Ask
      title={t(failed.title, { file: error.name })}
      answer={answer}
      buttons={
        <>
          {during === 'save' && <Button onClick={() => answer('save_as')}>{t('saveElsewhere')}</Button>}
          {during !== 'open' && (
            <Button tone="ink" onClick={() => answer('retry')}>
              {common('tryAgain')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {t(`error_${error.code}`)} {t(failed.safe)}
      </p>
      {error.detail !== '' && <TechnicalDetails text={`${error.code}: ${error.detail}`} />}
    </Ask>
  )
}

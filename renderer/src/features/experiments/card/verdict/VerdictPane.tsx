import { useMemo, useState } from 'react'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { dueLook } from '#shared/model/experiment/looks.ts'
import { createShareWords } from '#shared/model/experiment/sayShares.ts'
import { verdictSubject, type VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { verdictWords, type VerdictWords } from '#shared/model/experiment/verdictWords.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { AppliedHistory, ApplyFoot } from './ApplyFoot.tsx'
import { Counts } from './Counts.tsx'
import { Figures } from './Figures.tsx'
import { LearningCard } from './LearningCard.tsx'
import { ToolsFold } from './ToolsFold.tsx'
import { readDueLook } from './verdictDeeds.ts'
import { useVerdictTexts } from './useVerdictTexts.ts'
import { VerdictPicture } from './VerdictPicture.tsx'
import css from './VerdictPane.module.css'

/** What was counted, what it says, and what is learned from it. */
export function VerdictPane({ experiment }: { experiment: Experiment }) {
  const t = useText('verdict')
  const texts = useVerdictTexts()
  const plan = usePlan((each) => each)
  const subject = useMemo(() => verdictSubject(plan, experiment), [plan, experiment])
  const words = useMemo(() => verdictWords(subject, texts), [subject, texts])
  const due = useMemo(() => dueLook(plan, experiment), [plan, experiment])
  const [wantsCounts, setWantsCounts] = useState(false)
  const isDecided = experiment.state === 'decided'
  const isCounting = !isDecided || wantsCounts
  return (
    <section className={css.pane} aria-label={t('title')}>
      <div className={css.scroller} tabIndex={-1}>
        <div className={css.head}>
          <h2 className={css.title}>{t('title')}</h2>
          <span className={css.counted}>{useCounted(subject)}</span>
          {isDecided && (
            <Button tone="ghost" aria-expanded={wantsCounts} onClick={() => setWantsCounts(!wantsCounts)}>
              {t('count_show')}
            </Button>
          )}
        </div>
        {isCounting && <Counts subject={subject} />}
        <Verdict subject={subject} words={words} />
        <Look experiment={experiment} due={due} />
        <VerdictPicture subject={subject} />
        <Figures subject={subject} />
        <Notes words={words} />
        <ToolsFold subject={subject} />
        <LearningCard experiment={experiment} />
        <AppliedHistory experiment={experiment} />
      </div>
      <ApplyFoot experiment={experiment} words={words} />
    </section>
  )
}

/** How many were counted, and of how many. */
function useCounted({ verdict: { progress } }: VerdictSubject): string {
  const t = useText('verdict')
  const say = createShareWords(useVerdictTexts())
  const people = say.number(progress.people)
  return progress.planned === null
    ? t('count_headOpen', { people })
    : t('count_head', { people, planned: say.number(Math.ceil(progress.planned - 1e-9)) })
}

function Verdict({ subject, words }: { subject: VerdictSubject; words: VerdictWords }) {
  const t = useText('verdict')
  const { call, progress } = subject.verdict
  return (
    <div className={css.verdict} data-call={call} role="status" aria-label={t('title')}>
      <h3 className={css.headline}>{words.headline}</h3>
      <p className={css.paragraph}>{words.sentences.join(' ')}</p>
      {call === 'running' && progress.share !== null && (
        <progress
          className={css.progress}
          aria-label={t('progress_name')}
          max={1}
          value={Math.min(1, progress.share)}
        />
      )}
    </div>
  )
}

/** The planned look that is due, to be read once; what it says cannot be known before. */
function Look({ experiment, due }: { experiment: Experiment; due: ReturnType<typeof dueLook> }) {
  const t = useText('verdict')
  const desk = useDesk()
  const say = createShareWords(useVerdictTexts())
  if (due === null) return null
  const name = t('look_read', { look: say.number(due.look), looks: say.number(due.of) })
  return (
    <div className={css.look}>
      <Button tone="ribbon" onClick={() => readDueLook(desk, experiment)}>
        {name}
      </Button>
      <p className={css.hint}>{t('look_hint')}</p>
    </div>
  )
}

function Notes({ words: { notes } }: { words: VerdictWords }) {
  const t = useText('verdict')
  if (notes.length === 0) return null
  return (
    <ul className={css.notes} aria-label={t('notes_title')}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  )
}

import { Fragment, type ReactNode } from 'react'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { DesignReckoning } from '#shared/model/experiment/reckonDesign.ts'
import type { WaysOutReckoning } from '#shared/model/experiment/reckonWaysOut.ts'
import { isComparison } from '#shared/model/experiment/soundExperiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Why } from '#renderer/ui/Why.tsx'
import { useSay } from './useSay.ts'
import { ThresholdAnswer } from './ThresholdAnswer.tsx'
import { useWhys } from './useWhys.ts'
import { WaysOut } from './WaysOut.tsx'
import { WeekBoxes } from './WeekBoxes.tsx'
import css from './Answer.module.css'

interface AnswerProps {
  readonly experiment: Experiment
  readonly reckoning: DesignReckoning
  readonly ways: WaysOutReckoning | null
}

/** How long until this test can say anything, before anybody is counted; and what else one could do. */
export function Answer({ experiment, reckoning, ways }: AnswerProps) {
  const t = useText('experiment')
  const { kind } = experiment
  if (kind === 'interview') return null
  const isTooLong = ways !== null && ways.asked.isFeasible === false
  // The way that was taken leads; the ways out stay below it, with the keyboard and the way back.
  const hasWays = isTooLong && (isComparison(kind) || kind === 'threshold')
  return (
    <section className={css.answer} aria-label={t('answer')}>
      {isComparison(kind) ? (
        <Compared experiment={experiment} reckoning={reckoning} />
      ) : (
        <ThresholdAnswer experiment={experiment} reckoning={reckoning} />
      )}
      {hasWays && <WaysOut experiment={experiment} ways={ways} />}
    </section>
  )
}

function Compared({ experiment, reckoning }: Omit<AnswerProps, 'ways'>) {
  const { wholeWeeks } = reckoning
  return (
    <>
      {wholeWeeks.kind === 'defined' ? (
        <Weeks experiment={experiment} reckoning={reckoning} weeks={wholeWeeks.value} />
      ) : (
        <Unknown reckoning={reckoning} />
      )}
      <Smallest experiment={experiment} reckoning={reckoning} />
    </>
  )
}

function Weeks({ experiment, reckoning, weeks }: Omit<AnswerProps, 'ways'> & { readonly weeks: number }) {
  const t = useText('experiment')
  const say = useSay()
  const whys = useWhys(experiment)
  const { baseline, worthwhile, takingPart, total, days } = reckoning
  const { kind } = experiment
  const missing = useMissing(reckoning)
  const way = kind === 'several' || kind === 'beforeAfter' ? kind : 'ab'
  const sentence = t(missing.length > 0 ? 'answer_planned' : `answer_${way}`, {
    from: say.outcome(baseline.value, say.rate),
    to: say.outcome(worthwhile, say.rate),
    perDay: say.outcome(takingPart, say.count),
    days: days.kind === 'defined' ? t('days', { count: days.value }) : '…',
    groups: reckoning.comparisons + 1,
  })
  const people =
    total.kind === 'defined' ? t('people', { count: total.value }) : say.outcome(total, say.count)
  return (
    <>
      <p className={css.big}>{t('weeksToAnswer', { count: weeks })}</p>
      <p className={css.text}>
        <Fill text={sentence}>
          <Why label={t('why', { name: people })} explain={() => whys.people(reckoning)}>
            <strong>{people}</strong>
          </Why>
        </Fill>{' '}
        {missing.length > 0 && `${t('needs', { what: missing.join(', ') })} `}
        {weeks <= 120 ? t('boxes') : t('tooManyBoxes', { years: say.decimal(weeks / 52.18, 1) })}
        {weeks === 1 && ` ${t('twoWeeks')}`}
      </p>
      {weeks <= 120 && <WeekBoxes weeks={weeks} />}
    </>
  )
}

/** A sentence with one place `<people>` for what is drawn there. */
function Fill({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return text.split('<people>').map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && children}
      {piece}
    </Fragment>
  ))
}

/** Names of the numbers nobody gave yet. */
function useMissing({ baseline, worthwhile, perDay }: DesignReckoning): readonly string[] {
  const t = useText('experiment')
  return [
    baseline.value.kind !== 'defined' && t('needs_baseline'),
    worthwhile.kind !== 'defined' && t('needs_worth'),
    perDay.value.kind !== 'defined' && t('needs_traffic'),
  ].filter((each) => each !== false)
}

/** What the box still has to know; a number that is known already is said. */
function Unknown({ reckoning }: Pick<AnswerProps, 'reckoning'>) {
  const t = useText('experiment')
  const say = useSay()
  const missing = useMissing(reckoning)
  const { perDay, total } = reckoning
  const reason = [total, perDay.value].find((each) => {
    return each.kind !== 'defined' && each.reason !== 'missing_input'
  })
  return (
    <>
      <p className={css.title}>{t('noAnswer')}</p>
      <p className={css.text}>
        {total.kind === 'defined' && `${t('peopleKnown', { people: t('people', { count: total.value }) })} `}
        {missing.length > 0
          ? t('needs', { what: missing.join(', ') })
          : reason && t('because', { reason: say.outcome(reason, say.count) })}
      </p>
    </>
  )
}

/** What the planned number would show at least; said where it was typed, for then it may be too small. */
function Smallest({ experiment, reckoning }: Omit<AnswerProps, 'ways'>) {
  const t = useText('experiment')
  const say = useSay()
  const whys = useWhys(experiment)
  const { mde, planned } = reckoning
  if (mde === null || experiment.design.planned === null || planned.kind !== 'defined') return null
  if (mde.p2.kind !== 'defined') {
    const reason = say.outcome(mde.p2, say.rate)
    return mde.p2.reason === 'missing_input' ? null : <p className={css.text}>{t('because', { reason })}</p>
  }
  const rate = say.rate(mde.p2.value)
  const isFall = mde.absolute.kind === 'defined' && mde.absolute.value < 0
  return (
    <p className={css.text}>
      <Fill text={t(isFall ? 'smallestFall' : 'smallestRise', { people: say.count(planned.value) })}>
        <Why label={t('why', { name: rate })} explain={() => whys.smallest(reckoning)}>
          <strong>{rate}</strong>
        </Why>
      </Fill>
    </p>
  )
}

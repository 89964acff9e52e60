import { useMemo } from 'react'
import { formatNumber, minusSign } from '#shared/lib/formatNumber.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { Impact } from '#shared/model/experiment/impact.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { textWidth } from '#renderer/diagram/textWidth.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { now } from '#renderer/platform/now.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { room } from './cardLines.ts'
import { cardFacts, type CardFoot } from './cardFacts.ts'
import { tacticName, useCardTexts } from './useSketch.ts'

export interface CardWords {
  readonly title: string
  readonly reason: string
  readonly state: string
  /** Its kind, or, decided by one group, what came of it. */
  readonly kind: string
  readonly foot: string
  /** Something is missing, or takes too long: in the colour that asks for it. */
  readonly isAsking: boolean
  readonly impact: string
  /** By what the impact is: a hope, a measured rate, what was applied; null where there is none. */
  readonly tells: string | null
  readonly progress: number | null
  /** Everything but the title, one fact after the other. */
  readonly facts: readonly string[]
}

/** What a card says of its experiment. */
export function useCardWords(experiment: Experiment): CardWords {
  const t = useText('sketch')
  const common = useText('common')
  const today = now().slice(0, 10)
  const { foot, progress, impact } = usePlan((plan) => cardFacts(plan, experiment, today))
  const tactic = usePlan((plan) => tacticName(plan, experiment))
  const texts = useCardTexts()
  const sayFoot = useFootWords()
  const sayImpact = useImpactWords()
  const hits = useHits()
  return useMemo(() => {
    const { title, reason } = texts(experiment)
    const { words, isAsking, right, short } = sayFoot(foot)
    const state = common(`experimentState_${experiment.state}`)
    const kind = (experiment.state === 'decided' && hits(experiment)) || t(`kind_${experiment.kind}`)
    const said = right ?? sayImpact(impact, false)
    const isTight = footWidth(words, said) > room
    const shown = isTight ? (right ?? sayImpact(impact, true)) : said
    const left = isTight && footWidth(words, shown) > room ? (short ?? words) : words
    const isKnown = right === undefined && impact.customersPerMonth.kind === 'defined'
    const by = common(`impactBy_${impact.by}`)
    const tells = isKnown ? common(`impactTells_${impact.by}`) : null
    const sayWhole = () =>
      isKnown ? t('impactSaysBy', { value: said, by }) : t('impactSays', { value: said })
    const facts = [state, kind, reason, words, right ?? sayWhole()]
    if (tactic !== null) facts.push(t('tactic', { name: tactic }))
    return { title, reason, state, kind, foot: left, isAsking, impact: shown, tells, progress, facts }
  }, [experiment, foot, progress, impact, tactic, texts, sayFoot, sayImpact, hits, t, common])
}

/** Both ends of the last line and the space between, the right one a little heavier. */
const footWidth = (left: string, right: string) => textWidth(left, 12, 400) + textWidth(right, 12, 600) + 8

interface FootWords {
  readonly words: string
  readonly isAsking: boolean
  /** What stands at the right end instead of the impact. */
  readonly right?: string
  /** Where both ends find no room. */
  readonly short?: string
}

function useFootWords(): (foot: CardFoot) => FootWords {
  const t = useText('sketch')
  const language = useLanguage()
  return useMemo(() => {
    const number = (value: number) => formatNumber(value, language, { min: 0, max: 0 })
    return (foot) => {
      switch (foot.kind) {
        case 'needsReason':
          return { words: t('foot_needsReason'), isAsking: true }
        case 'notPlanned':
        case 'notCounted':
          return { words: t(`foot_${foot.kind}`), isAsking: false }
        case 'weeks': {
          const weeks = t('foot_weeks', { count: foot.weeks })
          if (foot.isTooLong) return { words: t('foot_tooLong'), isAsking: true, right: weeks }
          return { words: weeks, isAsking: false }
        }
        case 'verdict':
          return { words: t(`call_${foot.call}`), isAsking: false }
        case 'days':
          return {
            words: t('foot_days', { day: number(foot.day), days: number(foot.days) }),
            isAsking: false,
          }
        case 'people': {
          const people = number(foot.people)
          const words =
            foot.planned === null
              ? t('foot_counted', { people })
              : t('foot_people', { people, planned: number(Math.ceil(foot.planned - 1e-9)) })
          return { words, isAsking: false, short: people }
        }
      }
    }
  }, [t, language])
}

/** Customers a month; money where no customer is won by it; “unknown” where it cannot be reckoned. */
function useImpactWords(): (impact: Impact, isShort: boolean) => string {
  const t = useText('sketch')
  const { say } = useFigures()
  return useMemo(() => {
    const signed = (value: number, shown: string) => `${value < 0 ? minusSign : '+'} ${shown}`
    return ({ customersPerMonth: people, moneyPerMonth: money }, isShort) => {
      const aMonth = isShort ? 'aMonthShort' : 'aMonth'
      const isFew = people.kind !== 'defined' || Math.abs(people.value) < 0.5
      if (isFew && money.kind === 'defined' && Math.abs(money.value) >= 1) {
        return t(aMonth, { value: signed(money.value, say('money', Math.abs(money.value))) })
      }
      if (people.kind !== 'defined') return t('unknown')
      return t(aMonth, { value: signed(people.value, say('people', Math.abs(people.value))) })
    }
  }, [t, say])
}

/** “9 of 30” where one group was asked. */
function useHits(): (experiment: Experiment) => string | null {
  const t = useText('sketch')
  const language = useLanguage()
  return useMemo(
    () => (experiment) => {
      const [arm, second] = armsOf(experiment)
      if (!arm || second || arm.people === null || arm.conversions === null) return null
      return t('hits', {
        hits: formatNumber(arm.conversions, language),
        people: formatNumber(arm.people, language),
      })
    },
    [t, language],
  )
}

import { useMemo } from 'react'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import { supportOf } from '#shared/model/experiment/plainNumbers.ts'
import { createShareWords, type ShareWords, type VerdictTexts } from '#shared/model/experiment/sayShares.ts'
import { armName, type VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { useText, type Text } from '#renderer/i18n/useText.ts'
import type { Explanation, WhyInput } from '#renderer/ui/Why.tsx'
import { countedArms, wilsonOf } from './countedArms.ts'
import { useVerdictTexts } from './useVerdictTexts.ts'

/** A computed number as it is shown, and where it comes from. */
export interface VerdictFigure {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly explain: () => Explanation
}

/** All that the figures of a verdict are said with. */
export interface FigureDesk {
  readonly subject: VerdictSubject
  readonly t: Text<'verdict'>
  readonly texts: VerdictTexts
  readonly say: ShareWords
  readonly nameOf: (index: number) => string
}

export function useFigureDesk(subject: VerdictSubject): FigureDesk {
  const t = useText('verdict')
  const texts = useVerdictTexts()
  return useMemo(
    () => ({
      subject,
      t,
      texts,
      say: createShareWords(texts),
      nameOf: (index) => armName(subject, index, texts),
    }),
    [subject, t, texts],
  )
}

/** A p-value: three digits that count, never 0. */
export function sayP({ texts, t }: Pick<FigureDesk, 'texts' | 't'>, outcome: Outcome): string {
  if (outcome.kind !== 'defined') return texts.reason(outcome.reason)
  const p = outcome.value
  const write = (value: number, places: number) =>
    formatNumber(value, texts.language, { min: places, max: places })
  if (p < 0.0001) return t('v_under', { value: write(0.0001, 4) })
  return write(p, p < 0.01 ? 4 : 3)
}

export function tell({ texts }: Pick<FigureDesk, 'texts'>, outcome: Outcome, say: (value: number) => string) {
  return outcome.kind === 'defined' ? say(outcome.value) : texts.reason(outcome.reason)
}

/** What was counted, as inputs of a why. */
export function countInputs(
  { subject, say, t, nameOf }: FigureDesk,
  only?: readonly number[],
): readonly WhyInput[] {
  const arms = countedArms(subject) ?? []
  return arms.flatMap(({ hits, people }, index) =>
    only === undefined || only.includes(index)
      ? [
          {
            name: arms.length === 1 ? t('pic_counted') : nameOf(index),
            value: t('pic_of', { hits: say.number(hits), people: say.number(people) }),
          },
        ]
      : [],
  )
}

export function priorInput({ subject, t, texts }: FigureDesk): WhyInput {
  const { a, b } = subject.terms.prior
  const write = (value: number) => formatNumber(value, texts.language)
  return { name: t('in_prior'), value: `Beta(${write(a)}; ${write(b)})` }
}

/** The rate of a group with its interval. */
export function rateFigure(desk: FigureDesk, index: number): VerdictFigure | null {
  const { t, say, subject, nameOf } = desk
  const arms = countedArms(subject)
  const arm = arms?.[index]
  if (arm === undefined || arm.people === 0) return null
  const { low, high } = wilsonOf(arm)
  const values = { name: nameOf(index), hits: say.number(arm.hits), people: say.number(arm.people) }
  const isTalk = subject.terms.kind !== 'fakeDoor'
  const label =
    arms?.length === 1 && isTalk
      ? t('fig_rate', values)
      : t('fig_rateOf', arms?.length === 1 ? { ...values, name: t('count_clicked') } : values)
  return {
    id: `rate${index}`,
    label,
    value: say.share(arm.hits / arm.people),
    explain: () => ({
      title: label,
      formula: t('why_rate'),
      inputs: [
        ...countInputs(desk, [index]),
        { name: t('in_interval'), value: t('pic_range', { low: say.share(low), high: say.share(high) }) },
      ],
      assumptions: [t('why_rate_more')],
    }),
  }
}

/** What one group says of its threshold. */
export function thresholdFigures(desk: FigureDesk): readonly VerdictFigure[] {
  const { t, say, subject } = desk
  const { threshold } = subject.verdict
  if (threshold === null) return []
  const isUp = (subject.terms.direction ?? 'up') === 'up'
  const share = say.share(subject.terms.threshold ?? 0)
  const label = t(isUp ? 'fig_above_up' : 'fig_above_down', { share })
  const inputs = [...countInputs(desk), { name: t('in_threshold'), value: share }]
  const chance: VerdictFigure = {
    id: 'above',
    label,
    value: say.chance(valueOf(supportOf(threshold, subject.terms)) ?? 0),
    explain: () => ({
      title: label,
      formula: t('why_above'),
      inputs: [...inputs, priorInput(desk)],
      assumptions: [t('why_above_more')],
    }),
  }
  const exact: VerdictFigure = {
    id: 'exact',
    label: t('fig_exact'),
    value: sayP(desk, threshold.pValue),
    explain: () => ({
      title: t('fig_exact'),
      formula: t(isUp ? 'why_exact' : 'why_exact_down'),
      inputs,
      assumptions: [t('why_exact_more')],
    }),
  }
  return [chance, exact]
}

import { formatNumber } from '#shared/lib/formatNumber.ts'
import { valueOf } from '#shared/methods/outcome.ts'
import type { VariationVerdict } from '#shared/methods/verdictTypes.ts'
import { isLookedAtOften, isTestable } from '#shared/model/experiment/plainNumbers.ts'
import { countInputs, priorInput, sayP, tell, type FigureDesk, type VerdictFigure } from './figureDesk.ts'

/** What the test says of one variation, by Holm where there are several. */
export function testFigure(desk: FigureDesk, { index, test }: VariationVerdict): VerdictFigure {
  const { t, subject, texts } = desk
  const isSeveral = subject.arms.length > 2
  const label = t(isSeveral ? 'fig_holm' : `fig_p_${test.method}`)
  const z = valueOf(test.z)
  const inputs = [
    ...countInputs(desk, [0, index]),
    ...(z === null || test.method === 'fisher'
      ? []
      : [{ name: t('in_z'), value: formatNumber(z, texts.language, { min: 2, max: 3 }) }]),
    ...(isSeveral ? [{ name: t('in_raw'), value: sayP(desk, test.p) }] : []),
    { name: t('in_alpha'), value: formatNumber(subject.terms.alpha, texts.language, { min: 0, max: 4 }) },
  ]
  return {
    id: `p${index}`,
    label,
    value: sayP(desk, test.pAdjusted),
    explain: () => ({
      title: label,
      formula: isSeveral ? `${t(`why_p_${test.method}`)}; ${t('why_holm')}` : t(`why_p_${test.method}`),
      inputs,
      assumptions: [
        t(`why_p_${test.method}_more`),
        ...(isSeveral ? [t('why_holm_more')] : []),
        ...takenOnce(desk),
      ],
    }),
  }
}

/** Where more than one look was planned: what these numbers leave out. */
function takenOnce({ t, subject }: FigureDesk): readonly string[] {
  return isLookedAtOften(subject.terms) ? [t('why_look_more')] : []
}

/** The interval that decided where one may look at any time. */
function sequenceInput(
  { t, say }: FigureDesk,
  sequence: VariationVerdict['sequence'],
): readonly { readonly name: string; readonly value: string }[] {
  if (sequence === null) return []
  const { lower, upper } = sequence
  const widest = Math.max(Math.abs(lower), Math.abs(upper))
  const value = t('pic_range', { low: say.points(lower, widest), high: say.points(upper, widest) })
  return [{ name: t('in_sequence'), value }]
}

/** The difference of a variation, absolute and relative. */
export function sizeFigures(
  desk: FigureDesk,
  { index, newcombe, lift, sequence }: VariationVerdict,
): readonly VerdictFigure[] {
  const { t, say, texts } = desk
  const [low, high] = [valueOf(newcombe.lower) ?? 0, valueOf(newcombe.upper) ?? 0]
  const widest = Math.max(Math.abs(low), Math.abs(high))
  const percent = (value: number) =>
    `${value > 0 ? '+' : ''}${formatNumber(value * 100, texts.language, { min: 0, max: 1 })}\u00a0%`
  const [liftLow, liftHigh] = [valueOf(lift.lower), valueOf(lift.upper)]
  const liftRange =
    liftLow === null || liftHigh === null
      ? tell(desk, lift.lower, percent)
      : t('pic_range', { low: percent(liftLow), high: percent(liftHigh) })
  const inputs = countInputs(desk, [0, index])
  const range = t('pic_range', { low: say.points(low, widest), high: say.points(high, widest) })
  return [
    {
      id: `diff${index}`,
      label: t('fig_diff'),
      value: tell(desk, newcombe.diff, (value) => say.points(value, widest)),
      explain: () => ({
        title: t('fig_diff'),
        formula: t('why_diff'),
        inputs: [...inputs, { name: t('in_interval'), value: range }, ...sequenceInput(desk, sequence)],
        assumptions: [t('why_diff_more'), ...takenOnce(desk)],
      }),
    },
    {
      id: `lift${index}`,
      label: t('fig_lift'),
      value: tell(desk, lift.lift, percent),
      explain: () => ({
        title: t('fig_lift'),
        formula: t('why_lift'),
        inputs: [...inputs, { name: t('in_interval'), value: liftRange }],
        assumptions: [t('why_lift_more'), ...takenOnce(desk)],
      }),
    },
  ]
}

/** The chance that a variation is better, and what choosing costs on average; none where only the prior speaks. */
export function chanceFigures(desk: FigureDesk, variation: VariationVerdict): readonly VerdictFigure[] {
  const { t, say, nameOf } = desk
  if (!isTestable(variation)) return []
  const { index, probBetter, lossIfChosen, lossIfKept } = variation
  const inputs = [...countInputs(desk, [0, index]), priorInput(desk)]
  const points = (value: number) => say.points(value, value).replace('+', '')
  const make = (id: string, label: string, value: string, why: 'better' | 'loss'): VerdictFigure => ({
    id: `${id}${index}`,
    label,
    value,
    explain: () => ({
      title: label,
      formula: t(`why_${why}`),
      inputs,
      assumptions: [t(`why_${why}_more`)],
    }),
  })
  return [
    make('better', t('fig_better', { name: nameOf(index) }), tell(desk, probBetter, say.chance), 'better'),
    make('chosen', t('fig_lossChosen', { name: nameOf(index) }), tell(desk, lossIfChosen, points), 'loss'),
    make('kept', t('fig_lossKept', { control: nameOf(0) }), tell(desk, lossIfKept, points), 'loss'),
  ]
}

/** Whether people came in the planned split; visible while it runs too. */
export function ratioFigure(desk: FigureDesk): VerdictFigure | null {
  const { t, say, subject, nameOf } = desk
  const { sampleRatio } = subject.verdict
  if (sampleRatio === null || sampleRatio.pValue.kind !== 'defined') return null
  const inputs = subject.arms.map(({ people }, index) => ({
    name: nameOf(index),
    value: say.number(people ?? 0),
  }))
  return {
    id: 'ratio',
    label: t('fig_ratio'),
    value: sayP(desk, sampleRatio.pValue),
    explain: () => ({
      title: t('fig_ratio'),
      formula: t('why_ratio'),
      inputs: [...inputs, { name: t('in_split'), value: subject.terms.weights.map(say.number).join(' : ') }],
      assumptions: [t('why_ratio_more')],
    }),
  }
}

/** Whether any of several groups differs, and how likely each is the best. */
export function severalFigures(desk: FigureDesk): readonly VerdictFigure[] {
  const { t, subject } = desk
  const { omnibus } = subject.verdict
  if (omnibus === null) return []
  return [
    {
      id: 'omnibus',
      label: t('fig_omnibus'),
      value: sayP(desk, omnibus.pValue),
      explain: () => ({
        title: t('fig_omnibus'),
        formula: t('why_omnibus', { df: valueOf(omnibus.df) ?? 0 }),
        inputs: countInputs(desk),
        assumptions: [t('why_omnibus_more')],
      }),
    },
  ]
}

export function bestFigure(desk: FigureDesk, index: number): VerdictFigure | null {
  const { t, say, subject } = desk
  const chance = subject.verdict.probBest[index]
  if (chance === undefined || !subject.verdict.variations.every(isTestable)) return null
  return {
    id: `best${index}`,
    label: t('fig_best'),
    value: tell(desk, chance, say.chance),
    explain: () => ({
      title: t('fig_best'),
      formula: t('why_best'),
      inputs: [...countInputs(desk), priorInput(desk)],
      assumptions: [t('why_better_more')],
    }),
  }
}

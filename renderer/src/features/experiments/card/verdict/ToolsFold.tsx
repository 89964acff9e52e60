import { formatNumber } from '#shared/lib/formatNumber.ts'
import { computePosteriors } from '#shared/methods/betaBinomial.ts'
import { computeFisher } from '#shared/methods/fisher.ts'
import {
  computeGrowthbookFrequentist,
  computeGrowthbookGaussian,
  computeGrowthbookLegacy,
} from '#shared/methods/growthbook.ts'
import { computeLift } from '#shared/methods/lift.ts'
import { computeNewcombe, computeWald } from '#shared/methods/newcombe.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { TwoArms } from '#shared/methods/twoArms.ts'
import { computeYatesTest, computeZTest } from '#shared/methods/zTest.ts'
import { isTestable } from '#shared/model/experiment/plainNumbers.ts'
import type { VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { countedArms } from './countedArms.ts'
import { sayP, tell, useFigureDesk, type FigureDesk } from './figureDesk.ts'
import css from './ToolsFold.module.css'

/** The same two groups as other tools reckon them. [methods §8] */
export function ToolsFold({ subject }: { subject: VerdictSubject }) {
  const t = useText('verdict')
  const desk = useFigureDesk(subject)
  const [a, b] = countedArms(subject) ?? []
  const [only] = subject.verdict.variations
  if (subject.verdict.variations.length !== 1 || !only || !isTestable(only) || !a || !b) return null
  const rows = rowsOf(desk, { xA: a.hits, nA: a.people, xB: b.hits, nB: b.people }, only.test.method)
  return (
    <details className={css.fold}>
      <summary className={css.summary}>{t('tools_title')}</summary>
      <p className={css.text}>{t('tools_text')}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('tools_tool')}</th>
            <th scope="col">{t('tools_says')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ tool, says, isOurs }) => (
            <tr key={tool} data-ours={isOurs || undefined}>
              <th scope="row">{tool}</th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

interface ToolRow {
  readonly tool: string
  readonly says: string
  readonly isOurs: boolean
}

function rowsOf(desk: FigureDesk, arms: TwoArms, method: 'z' | 'fisher'): readonly ToolRow[] {
  const { t, say } = desk
  const p = (outcome: Outcome) =>
    outcome.kind === 'defined' ? t('tool_p', { value: sayP(desk, outcome) }) : sayP(desk, outcome)
  const chance = (outcome: Outcome) =>
    tell(desk, outcome, (value) => t('tool_chance', { value: say.chance(value) }))
  const range = (key: 'tool_points' | 'tool_lift', low: Outcome, high: Outcome) => {
    const [from, to] = [valueOf(low), valueOf(high)]
    if (from === null || to === null) return tell(desk, low, say.share)
    const write =
      key === 'tool_points'
        ? (value: number) => say.points(value, 0.01)
        : (value: number) => percent(desk, value)
    return t(key, { low: write(from), high: write(to) })
  }
  const isUp = (desk.subject.terms.direction ?? 'up') === 'up'
  const directed = (outcome: Outcome): Outcome =>
    isUp || outcome.kind !== 'defined' ? outcome : { kind: 'defined', value: 1 - outcome.value }
  const [newcombe, wald, katz] = [computeNewcombe(arms), computeWald(arms), computeLift(arms)]
  const test = computeGrowthbookFrequentist(arms)
  const exact = computePosteriors(arms, desk.subject.terms.prior)
  const row = (tool: string, says: string, isOurs = false): ToolRow => ({ tool, says, isOurs })
  return [
    row(t('tool_pooled'), p(computeZTest(arms).pTwoSided), method === 'z'),
    row(t('tool_fisher'), p(computeFisher(arms).pTwoSided), method === 'fisher'),
    row(t('tool_yates'), p(computeYatesTest(arms).pYates)),
    row(t('tool_gbTest'), p(test.pTwoSided)),
    row(t('tool_newcombe'), range('tool_points', newcombe.lower, newcombe.upper), true),
    row(t('tool_wald'), range('tool_points', wald.lower, wald.upper)),
    row(t('tool_katz'), range('tool_lift', katz.lower, katz.upper), true),
    row(t('tool_delta'), range('tool_lift', test.lower, test.upper)),
    row(t('tool_exact'), chance(isUp ? exact.probBBeatsA : exact.probABeatsB), true),
    row(t('tool_gbEarlier'), chance(directed(computeGrowthbookLegacy(arms).chanceToWin))),
    row(t('tool_gbCurrent'), chance(directed(computeGrowthbookGaussian(arms).chanceToWin))),
  ]
}

function percent({ texts }: FigureDesk, value: number): string {
  const said = formatNumber(value * 100, texts.language, { min: 1, max: 1 })
  return `${value > 0 ? '+' : ''}${said}\u00a0%`
}

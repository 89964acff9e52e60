import { createVerdictTexts } from '#shared/file/csvTexts.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { isLookedAtOften, isTestable, supportOf } from '#shared/model/experiment/plainNumbers.ts'
import { createShareWords } from '#shared/model/experiment/sayShares.ts'
import { spokenVariation } from '#shared/model/experiment/verdictSentences.ts'
import { verdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { verdictWords } from '#shared/model/experiment/verdictWords.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import type { GridFigure } from './gridContent.ts'
import { sheetFigures } from './sheetFigures.ts'
import type { SheetTexts } from './sheetTexts.ts'

/** What a page says of a verdict. */
export interface VerdictContent {
  readonly headline: string
  readonly lead: string
  readonly figures: readonly GridFigure[]
  /** What is to be borne in mind, and the paragraph where it is too long for the head of the page. */
  readonly notes: readonly string[]
}

/** Longer words stand on a card, where what has no room goes on in the appendix. */
const longestHeadline = 280
const longestLead = 620

/** The verdict by the rule that decides; an idea has none yet. */
export function verdictContent(plan: Plan, experiment: Experiment, texts: SheetTexts): VerdictContent {
  if (experiment.state === 'idea' || experiment.state === 'ready') return nothingYet
  const verdictTexts = createVerdictTexts(texts.language, texts)
  const subject = verdictSubject(plan, experiment)
  const { headline, sentences, notes } = verdictWords(subject, verdictTexts)
  const lead = sentences.join(' ')
  const isLongHead = headline.length > longestHeadline
  const isLong = lead.length > longestLead
  return {
    headline: isLongHead ? '' : headline,
    lead: isLong ? '' : lead,
    figures: resultFigures(plan, experiment, texts),
    notes: [...(isLongHead ? [headline] : []), ...(isLong ? [lead] : []), ...notes],
  }
}

const nothingYet: VerdictContent = { headline: '', lead: '', figures: [], notes: [] }

/** The numbers under the words; none while the result is locked. */
function resultFigures(plan: Plan, experiment: Experiment, texts: SheetTexts): readonly GridFigure[] {
  const { print, language } = texts
  const subject = verdictSubject(plan, experiment)
  const verdictTexts = createVerdictTexts(language, texts)
  const words = createShareWords(verdictTexts)
  const { threshold } = subject.verdict
  const spoken = spokenVariation(subject)
  const figure = (name: string, outcome: Outcome, say: (value: number) => string, more = ''): GridFigure => ({
    name,
    value: outcome.kind === 'defined' ? say(outcome.value) : texts.journeys[`reason_${outcome.reason}`],
    isKnown: outcome.kind === 'defined',
    more: outcome.kind === 'defined' ? more : '',
  })
  const p = (value: number) =>
    value < 0.0001
      ? `< ${formatNumber(0.0001, language, { min: 4, max: 4 })}`
      : formatNumber(value, language, { min: 0, max: 4 })
  if (spoken !== null) {
    const [low, high] = spoken.sequence
      ? [spoken.sequence.lower, spoken.sequence.upper]
      : [valueOf(spoken.newcombe.lower), valueOf(spoken.newcombe.upper)]
    const look = isLookedAtOften(subject.terms) ? print.fig_look : ''
    const range = low === null || high === null ? '' : `${words.points(low)} … ${words.points(high)}`
    return [
      figure(print.fig_difference, spoken.newcombe.diff, (value) => words.points(value), range),
      ...(isTestable(spoken) ? [figure(print.fig_better, spoken.probBetter, words.chance)] : []),
      figure(print.fig_p, spoken.test.pAdjusted, p, look),
    ]
  }
  if (threshold === null) return []
  const isDown = subject.terms.direction === 'down'
  const say = sheetFigures(plan, texts)
  const range = say.sayRange('share', valueOf(threshold.wilsonLower), valueOf(threshold.wilsonUpper))
  return [
    figure(print.fig_rate, threshold.estimate, (value) => say.say('share', value), range),
    figure(isDown ? print.fig_below : print.fig_above, supportOf(threshold, subject.terms), words.chance),
    figure(print.fig_p, threshold.pValue, p),
  ]
}

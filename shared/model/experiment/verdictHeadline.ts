import { valueOf } from '../../methods/outcome.ts'
import type { VerdictCall } from '../../methods/verdictTypes.ts'
import type { Telling } from './verdictSubject.ts'
import type { VerdictKey } from './verdictKeys.ts'

/** One sentence in the plan's voice. No case says that nothing is there: it says what is not shown. */
export function sayHeadline(telling: Telling): string {
  const { verdict, texts, say } = telling
  const { call, progress } = verdict
  switch (call) {
    case 'noData':
    case 'inconsistent':
    case 'mismatch':
    case 'untestable':
      return texts.text(plain[call])
    case 'running':
      return progress.planned === null || telling.terms.looks.plan === 'simple'
        ? texts.text('h_running_any')
        : texts.text('h_running', {
            people: say.number(progress.people),
            planned: say.number(Math.ceil(progress.planned - 1e-9)),
          })
    case 'better':
    case 'worse':
      return sayCompared(telling, call)
    case 'guardrail':
      return texts.text('h_guardrail', {
        name: telling.nameOf(verdict.best ?? 1),
        guardrails: sayGuardrails(telling),
      })
    case 'changed':
      return texts.text(changedKey(telling))
    case 'supported':
    case 'contradicted':
      return sayThreshold(telling, call)
    case 'counts': {
      const [arm] = telling.arms
      return texts.text('h_counts', {
        hits: say.number(arm?.conversions ?? 0),
        people: say.number(arm?.people ?? 0),
      })
    }
    case 'undecided':
      if (verdict.threshold !== null) {
        return texts.text('h_open', { share: say.inWords(telling.terms.threshold ?? 0) })
      }
      return texts.text(telling.arms.length > 2 ? 'h_undecided_several' : 'h_undecided')
  }
}

const plain = {
  noData: 'h_noData',
  inconsistent: 'h_inconsistent',
  mismatch: 'h_mismatch',
  untestable: 'h_untestable',
} as const satisfies Partial<Record<VerdictCall, VerdictKey>>

/** By the hypothesis where two groups are compared and it says enough, else by the names of the groups. */
function sayCompared(telling: Telling, call: 'better' | 'worse'): string {
  const { verdict, texts, terms, experiment, arms } = telling
  const { change } = experiment.hypothesis
  const metric = terms.metric.trim()
  const isUp = (terms.direction ?? 'up') === 'up'
  if (arms.length === 2 && change.trim() !== '' && metric !== '') {
    const goesUp = isUp === (call === 'better')
    return texts.text(`h_${call}_${goesUp ? 'up' : 'down'}`, { change: bare(change), metric: bare(metric) })
  }
  if (arms.length > 2 && call === 'worse') {
    return texts.text('h_worse_several', { control: telling.nameOf(0) })
  }
  const values = { name: telling.nameOf(verdict.best ?? 1), control: telling.nameOf(0) }
  return texts.text(`h_${call}_arm`, values)
}

function sayThreshold(telling: Telling, call: 'supported' | 'contradicted'): string {
  const { texts, terms, experiment, say } = telling
  const direction = terms.direction ?? 'up'
  const share = say.inWords(terms.threshold ?? 0)
  const change = bare(experiment.hypothesis.change)
  return change === ''
    ? texts.text(`h_${call}_${direction}_plain`, { share })
    : texts.text(`h_${call}_${direction}`, { change, share })
}

function changedKey({ verdict }: Telling): VerdictKey {
  const moved = verdict.variations.filter(({ call }) => call !== 'undecided')
  const isUp = moved.map(({ newcombe }) => (valueOf(newcombe.diff) ?? 0) > 0)
  if (isUp.includes(true) && isUp.includes(false)) return 'h_changed_both'
  return isUp.includes(true) ? 'h_changed_up' : 'h_changed_down'
}

/** The guardrails that are hit, by name. */
export function sayGuardrails({ verdict, terms, texts }: Telling): string {
  const names = terms.guardrails
    .filter(({ id }) => verdict.guardrailsHit.includes(id))
    .map(({ name }) => texts.text('name_own', { name: name.trim() || '…' }))
  const last = names.at(-1) ?? ''
  const others = names.slice(0, -1).join(', ')
  return others === '' ? last : texts.text('v_and', { others, last })
}

/** A part of a sentence without the stop somebody ended it with. */
function bare(text: string): string {
  return text.trim().replace(/[.,;\s]+$/, '')
}

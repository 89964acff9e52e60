import { valueOf } from '../../methods/outcome.ts'
import type { VerdictNote } from '../../methods/verdictTypes.ts'
import { isRuleOfItsOwn } from './plainNumbers.ts'
import { isComparison } from './soundExperiment.ts'
import { spokenVariation } from './verdictSentences.ts'
import type { Telling } from './verdictSubject.ts'

/** What must be said beside a verdict, one sentence each. [methods §3.2] */
export function sayNotes(telling: Telling): readonly string[] {
  const { verdict } = telling
  return [
    ...sayRuleNotes(telling),
    ...sayOtherRule(telling),
    ...sayHits(telling),
    ...sayReading(telling),
    ...verdict.notes.map((note) => sayNote(telling, note)),
  ]
}

function sayNote(telling: Telling, note: VerdictNote): string {
  const { texts, say, nameOf, arms } = telling
  switch (note.note) {
    case 'tooFewForUsual':
    case 'earlyExaggerated':
    case 'notRandomised':
      return texts.text(`n_${note.note}`)
    case 'countsNotPercent':
      return sayFew(telling, note)
    case 'differencePossible': {
      const [low, high] = [valueOf(note.lower) ?? 0, valueOf(note.upper) ?? 0]
      const widest = Math.max(Math.abs(low), Math.abs(high))
      return texts.text('n_differencePossible', {
        name: nameOf(note.index),
        low: say.points(low, widest),
        high: say.points(high, widest),
      })
    }
    case 'likelyButWrong': {
      const prob = valueOf(note.prob) ?? 0
      return texts.text('n_likelyButWrong', {
        name: nameOf(note.favoursVariation ? note.index : 0),
        chance: say.chance(prob),
        once: say.once(1 - prob),
        loss: say.points(valueOf(note.lossIfWrong) ?? 0).replace('+', ''),
      })
    }
    case 'noSuccesses': {
      const values = {
        name: nameOf(note.index),
        people: say.number(note.people),
        oneSided: say.share(valueOf(note.oneSided) ?? 1),
        wilson: say.share(valueOf(note.wilson) ?? 1),
      }
      return texts.text(arms.length > 1 ? 'n_noSuccesses_arm' : 'n_noSuccesses', values)
    }
    case 'manyLooks':
      return sayManyLooks(telling, note)
    case 'passedOver':
      return texts.text('n_passedOver', { name: nameOf(note.index) })
  }
}

/** One in so many is what a test at α lets through; a posterior and a threshold have no such number. */
function sayManyLooks(
  { texts, say, terms }: Telling,
  note: Extract<VerdictNote, { readonly note: 'manyLooks' }>,
): string {
  const values = { looks: say.number(note.looks), metric: terms.metric.trim() || '…' }
  const isTest = isComparison(terms.kind) && (terms.rule === 'test' || isRuleOfItsOwn(terms))
  return isTest
    ? texts.text('n_manyLooks', { ...values, onceIn: say.number(note.onceIn) })
    : texts.text('n_manyLooks_general', values)
}

function sayFew(telling: Telling, note: Extract<VerdictNote, { readonly note: 'countsNotPercent' }>): string {
  const { texts, say, nameOf, terms } = telling
  const isUp = (terms.direction ?? 'up') === 'up'
  const winning = valueOf(note.winningCount)
  const ending = winning === null ? '_none' : isUp ? '' : '_atMost'
  const values = { people: say.number(note.people), winning: say.number(winning ?? 0) }
  if (note.control === null) {
    if (terms.threshold === null) return texts.text('n_small_alone', values)
    const share = say.inWords(terms.threshold)
    return texts.text(`n_small_threshold${ending}`, { ...values, share })
  }
  return texts.text(`n_small${ending}`, {
    ...values,
    name: nameOf(note.index),
    control: nameOf(0),
    hitsA: say.number(note.control.conversions),
    peopleA: say.number(note.control.people),
  })
}

/** No rule from before, or one that was changed since: said with every verdict. */
function sayRuleNotes({
  experiment,
  verdict,
  amendments,
  wasSealed,
  texts,
  say,
}: Telling): readonly string[] {
  if (verdict.call === 'noData') return []
  if (experiment.seal === null) return [texts.text(wasSealed ? 'n_unsealed' : 'n_notSealed')]
  return amendments === 0
    ? []
    : [texts.text('n_amended', { count: amendments, times: say.number(amendments) })]
}

/** Where the rule that was not chosen would have said something else. */
function sayOtherRule(telling: Telling): readonly string[] {
  const { verdict, terms, texts, say, nameOf } = telling
  const spoken = spokenVariation(telling)
  if (spoken === null || verdict.call === 'changed' || !terms.isRandomised) return []
  const isTest = spoken.call === spoken.byTest
  const other = isTest ? spoken.byPosterior : spoken.byTest
  if (other === spoken.call || terms.kind === 'beforeAfter') return []
  return [
    texts.text(isTest ? 'n_otherRule_posterior' : 'n_otherRule_test', {
      name: nameOf(spoken.index),
      call: texts.text(`call_${other}`),
      chance: say.chance(valueOf(spoken.probBetter) ?? 0),
      once: say.once(valueOf(spoken.test.pAdjusted) ?? 1),
    }),
  ]
}

/** Guardrails that are hit, while it runs too; the winner's are said in the paragraph. */
function sayHits({ verdict, terms, texts }: Telling): readonly string[] {
  if (verdict.call === 'guardrail') return []
  return terms.guardrails
    .filter(({ id }) => verdict.guardrailsHit.includes(id))
    .map(({ name }) => texts.text('n_guardrailHit', { name: name.trim() || '…' }))
}

/** At which look it was decided, and by how many people. */
function sayReading({ verdict, arms, texts, say, terms }: Telling): readonly string[] {
  if (verdict.decidedBy === null) return []
  const people = arms.reduce((sum, arm) => sum + (arm.people ?? 0), 0)
  const values = { look: say.number(verdict.decidedBy.look), looks: say.number(terms.looks.looks) }
  return [texts.text('n_decidedAtLook', { ...values, people: say.number(people) })]
}

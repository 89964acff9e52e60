import { isSameData } from '../../lib/isSameData.ts'
import type { JournalEntry } from '../plan/plan.ts'
import type { JsonValue } from '../plan/planMeta.ts'
import { isSaid, type Said } from './said.ts'

/** What became of a rule after it was first sealed. */
export interface RuleChange {
  /** Id of the journal's entry. */
  readonly entry: string
  readonly from: Said
  readonly to: Said
}

/**
 * The changes of a rule since its first seal, by the marks of one experiment in the order of the journal: in
 * place, or by taking the seal off and sealing another rule. The clock says nothing here: it can be set back.
 */
export function ruleChanges(marks: readonly JournalEntry[]): readonly RuleChange[] {
  let terms: Said | null = null
  const changes: RuleChange[] = []
  for (const { id, kind, detail } of marks) {
    const before: Said | null = terms
    if (kind === 'amended') {
      const [from, to] = [saidIn(detail['from']), saidIn(detail['to'])]
      changes.push({ entry: id, from, to })
      terms = { ...before, ...to }
    } else if (kind === 'sealed') {
      terms = saidIn(detail['terms'])
      if (before === null) continue
      const change = { entry: id, ...difference(before, terms) }
      if (Object.keys(change.to).length > 0) changes.push(change)
    }
  }
  return changes
}

function difference(before: Said, after: Said): { readonly from: Said; readonly to: Said } {
  // What a rule of before did not hold was not changed as far as anybody knows.
  const names = Object.keys(after).filter(
    (name) => Object.hasOwn(before, name) && !isSameData(before[name], after[name]),
  )
  const pick = (said: Said): Said => Object.fromEntries(names.map((name) => [name, said[name] ?? null]))
  return { from: pick(before), to: pick(after) }
}

/** Whatever a file's journal holds there, something with names. */
function saidIn(value: JsonValue | undefined): Said {
  return isSaid(value) ? value : {}
}

import { changeRecords } from '../../document/records.ts'
import { fillIn } from '../../lib/fillIn.ts'
import type { Language } from '../../lib/language.ts'
import { currencyOf } from '../../model/currency/currencySymbol.ts'
import { formatMoney } from '../../model/currency/formatMoney.ts'
import { createNote } from '../../model/note/addNote.ts'
import { blocks, type Block, type Note } from '../../model/note/note.ts'
import { placeNotes } from '../../model/note/placeNotes.ts'
import { createPlan, defaultMeta } from '../../model/plan/createPlan.ts'
import type { Plan } from '../../model/plan/plan.ts'
import { createRelationship } from '../../model/relationship/setRelationship.ts'
import { categories, type CostRange, type Relationship } from '../../model/relationship/relationship.ts'
import type { Costs, Example, ExampleCell, ExampleCurrency } from './example.ts'
import { examplePlanId, type ExampleId } from './exampleIds.ts'
import { recordId, type Say } from './say.ts'
import { exampleCurrency, examples, type ExampleTexts } from './examples.ts'
import { journeysOf } from './exampleJourneys.ts'
import { withTrials } from './exampleTrials.ts'

interface ExampleOptions {
  readonly id: ExampleId
  /** The words of the area `examples` in `language`. */
  readonly texts: ExampleTexts
  readonly language: Language
  /** ISO time. */
  readonly now: string
}

/**
 * A worked example as a plan of its own, in the words and the money of a language. Its ids are the same in
 * every language and at every time, so that two copies of it meet.
 */
export function createExample({ id, texts, language, now }: ExampleOptions): Plan {
  const example: Example = examples[id]
  const currency = exampleCurrency(example, language)
  const say = speaker(id, example, texts, language)
  const meta = {
    ...defaultMeta,
    name: say('name'),
    designedFor: say('designed_for'),
    designedBy: say('designed_by'),
    footer: say('footer'),
    currency: currencyOf(currency),
  }
  let plan = createPlan({ planId: examplePlanId(id), meta, now })
  for (const block of blocks) plan = placeNotes(plan, notesOf(example, block, say), block, null)
  const put = [...cellsOf(example, currency, say), ...journeysOf(example, currency, say)]
  return withTrials({ ...plan, records: changeRecords(plan.records, { put }) }, example, currency, say)
}

/** Says a text of one example with its amounts filled in. */
function speaker(id: ExampleId, example: Example, texts: ExampleTexts, language: Language): Say {
  const code = exampleCurrency(example, language)
  const values = Object.fromEntries(
    Object.entries(example.amounts).map(([name, amount]) => [
      name,
      formatMoney(amount[code], currencyOf(code), language),
    ]),
  )
  const known: Readonly<Record<string, string>> = texts
  // ExampleKey spells out every key that is asked for here, so that a language without it does not compile.
  return (key) => fillIn(known[/^(source|basis)_/.test(key) ? key : `${id}_${key}`] ?? '', values)
}

function notesOf({ segments, notes }: Example, block: Block, say: Say): Note[] {
  if (block === 'customer_segments') {
    return Object.entries(segments).map(([id, { evidence, customers }]) =>
      createNote({
        id: recordId(id),
        block,
        title: say(id),
        details: withSource(say(`${id}_details`), say('source_ours')),
        matters: say(`${id}_matters`),
        evidence,
        customers,
      }),
    )
  }
  return Object.entries(notes[block]).map(([id, note]) =>
    createNote({
      id: recordId(id),
      block,
      title: say(id),
      details: withSource(say(`${id}_details`), say(`source_${note.source ?? 'ours'}`)),
      evidence: note.evidence,
      segments: (note.serves ?? []).map(recordId),
      links: (note.links ?? []).map(recordId),
      channelKind: note.kind ?? null,
    }),
  )
}

function withSource(text: string, source: string): string {
  return `${text}\n\n${source}`
}

function cellsOf({ cells }: Example, currency: ExampleCurrency, say: Say): Relationship[] {
  return Object.entries(cells).flatMap(([segment, row]) =>
    categories.flatMap((category) => {
      const cell = row[category]
      if (cell === undefined) return []
      const key = `${segment}_${category}`
      return [
        {
          ...createRelationship(recordId(segment), category),
          ...numbersOf(cell, currency),
          title: say(key),
          notes: say(`${key}_notes`),
          motivations: cell.motivations,
          leansOn: cell.leansOn.map(recordId),
          evidence: cell.evidence,
        },
      ]
    }),
  )
}

function numbersOf(
  { expected, established, establishedCost, expectedCost }: ExampleCell,
  currency: ExampleCurrency,
) {
  return {
    expected,
    established,
    establishedCost: rangeOf(establishedCost, currency),
    expectedCost: rangeOf(expectedCost, currency),
  }
}

function rangeOf(costs: Costs | undefined, currency: ExampleCurrency): CostRange | null {
  if (costs === undefined) return null
  const [lowMinor, likelyMinor, highMinor] = costs[currency]
  return { lowMinor, likelyMinor, highMinor }
}

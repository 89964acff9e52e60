import { queryWords } from '#shared/lib/foldText.ts'
import { markText, matchText, matchWords, rankMatch, type Span } from '#shared/lib/matchText.ts'
import { stagesFor, type TacticKind } from '#shared/catalog/tactics.ts'
import { phaseOf, type Phase, type Stage } from '#shared/model/journey/stages.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'

/** A tactic of the catalogue in the words of the language of the moment. */
export interface ToldTactic {
  readonly kind: TacticKind
  readonly name: string
  /** What a search looks through besides the name. */
  readonly about: string
}

/** Where one looks: a stage, a phase or everywhere; one kind of channel or both. */
export interface TacticFilter {
  readonly stage: Stage | Phase | 'all'
  readonly channel: ChannelKind | 'all'
}

/** A tactic that was found, and the stage it would be placed on. */
export interface FoundTactic extends ToldTactic {
  readonly spans: readonly Span[]
  readonly stage: Stage
}

export interface FoundTactics {
  /** What the filter lets through. */
  readonly here: readonly FoundTactic[]
  /** What was looked for and stands elsewhere; empty while nothing is looked for. */
  readonly elsewhere: readonly FoundTactic[]
  /** The best of what is found by its name, or null: then one's own is meant. */
  readonly meant: FoundTactic | null
}

interface Search {
  readonly tactics: readonly ToldTactic[]
  /** The kind of channel of the journey: it says on which stages a tactic stands. */
  readonly channel: ChannelKind
  readonly filter: TacticFilter
  readonly query: string
}

/** Tactics whose name or explanation holds every word of the query, the best first, those of the filter before the rest. */
export function searchTactics({ tactics, channel, filter, query }: Search): FoundTactics {
  const words = queryWords(query)
  const hits = tactics.flatMap((told) => {
    if (matchWords(`${told.name} ${told.about}`, words) === null) return []
    const inName = matchText(told.name, query)
    const stage = stageWithin(stagesFor(told.kind, channel), filter.stage)
    const isHere = stage !== null && (filter.channel === 'all' || told.kind.on[filter.channel] !== undefined)
    const [usual] = stagesFor(told.kind, channel)
    const place = stage ?? usual
    if (place === undefined) return []
    const found: FoundTactic = { ...told, spans: markText(told.name, words), stage: place }
    return [{ found, isHere, rank: words.length === 0 ? 0 : inName === null ? 3 : rankMatch(inName) }]
  })
  // Sorting keeps the order of the catalogue within a rank.
  const ranked = hits.sort((a, b) => a.rank - b.rank)
  const here = ranked.filter(({ isHere }) => isHere)
  const elsewhere = words.length === 0 ? [] : ranked.filter(({ isHere }) => !isHere)
  const best = here[0] ?? elsewhere[0]
  return {
    here: here.map(({ found }) => found),
    elsewhere: elsewhere.map(({ found }) => found),
    meant: best !== undefined && best.rank < 3 ? best.found : null,
  }
}

/** The first of these stages that a filter lets through. */
export function stageWithin(stages: readonly Stage[], wanted: TacticFilter['stage']): Stage | null {
  return stages.find((stage) => wanted === 'all' || stage === wanted || phaseOf(stage) === wanted) ?? null
}

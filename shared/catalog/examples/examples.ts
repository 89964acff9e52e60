import type { Language } from '../../lib/language.ts'
import { coffeeStall } from './coffeeStall.ts'
import type { Example, ExampleBasis, ExampleCurrency, ExampleSource } from './example.ts'
import type { ExampleId } from './exampleIds.ts'
import { flowerShop } from './flowerShop.ts'
import { themePark } from './themePark.ts'
import { webApp } from './webApp.ts'

/** One more is a row here, its id in `exampleIds` and its words in three languages. */
export const examples = {
  flower_shop: flowerShop,
  coffee_stall: coffeeStall,
  web_app: webApp,
  theme_park: themePark,
} as const satisfies Readonly<Record<ExampleId, Example>>

type NoteIds<E extends Example> = {
  [B in keyof E['notes']]: keyof E['notes'][B] & string
}[keyof E['notes']]
type SegmentIds<E extends Example> = keyof E['segments'] & string
type CellIds<E extends Example> = {
  [S in keyof E['cells'] & string]: `${S}_${keyof E['cells'][S] & string}`
}[keyof E['cells'] & string]
type JourneyIds<E extends Example> = keyof E['journeys'] & string
type TacticIds<E extends Example> = {
  [J in keyof E['journeys']]: keyof E['journeys'][J]['tactics'] & string
}[keyof E['journeys']]

type Experiments<E extends Example> = E['trials']['experiments']
type ExperimentIds<E extends Example> = keyof Experiments<E> & string
/** `try_x_reason`, `try_x_notes` … for the parts that experiment x says. */
type SayingIds<E extends Example> = {
  [X in ExperimentIds<E>]: `${X}_${Experiments<E>[X]['says'][number]}`
}[ExperimentIds<E>]
type StageIds<E extends Example> = `on_${keyof E['trials']['funnel']['stages'] & string}`
type NamesOf<X> =
  | (X extends { readonly armNames: readonly (infer Name extends string)[] } ? Name : never)
  | (X extends { readonly guardrail: { readonly name: infer Name extends string } } ? Name : never)
type GroupIds<E extends Example> = NamesOf<Experiments<E>[keyof Experiments<E>]>

type KeysOf<E extends Example> =
  | 'name'
  | 'designed_for'
  | 'designed_by'
  | 'footer'
  | NoteIds<E>
  | `${NoteIds<E>}_details`
  | SegmentIds<E>
  | `${SegmentIds<E>}_details`
  | `${SegmentIds<E>}_matters`
  | CellIds<E>
  | `${CellIds<E>}_notes`
  | `${JourneyIds<E>}_journey`
  | TacticIds<E>
  | `${TacticIds<E>}_notes`
  | 'funnel_notes'
  | StageIds<E>
  | GroupIds<E>
  | ExperimentIds<E>
  | `${ExperimentIds<E>}_change`
  | `${ExperimentIds<E>}_metric`
  | SayingIds<E>

/** Every text that the examples need; a language that lacks one does not compile. */
export type ExampleKey =
  | { [Id in ExampleId]: `${Id}_${KeysOf<(typeof examples)[Id]>}` }[ExampleId]
  | `source_${ExampleSource}`
  | `basis_${ExampleBasis}`

export type ExampleTexts = Readonly<Record<ExampleKey, string>>

/** Each example speaks of the money that its readers count in, but for one that says its own. */
export const exampleCurrencies = { en: 'USD', id: 'IDR', ms: 'MYR' } as const satisfies Record<
  Language,
  ExampleCurrency
>

export function exampleCurrency(example: Example, language: Language): ExampleCurrency {
  return example.currency ?? exampleCurrencies[language]
}

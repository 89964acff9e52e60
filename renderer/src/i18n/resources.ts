import type funnel from '#shared/locales/en/funnel.json'
import type experiments from '#shared/locales/en/experiments.json'
import type sketch from '#shared/locales/en/sketch.json'
import type board from '#shared/locales/en/board.json'
import type experiment from '#shared/locales/en/experiment.json'
import type verdict from '#shared/locales/en/verdict.json'
import type canvas from '#shared/locales/en/canvas.json'
import type catalog from '#shared/locales/en/catalog.json'
import type commands from '#shared/locales/en/commands.json'
import type common from '#shared/locales/en/common.json'
import type errors from '#shared/locales/en/errors.json'
import type exporting from '#shared/locales/en/export.json'
import type files from '#shared/locales/en/files.json'
import type journeys from '#shared/locales/en/journeys.json'
import type labels from '#shared/locales/en/labels.json'
import type library from '#shared/locales/en/library.json'
import type print from '#shared/locales/en/print.json'
import type quickstart from '#shared/locales/en/quickstart.json'
import type relationships from '#shared/locales/en/relationships.json'
import type settings from '#shared/locales/en/settings.json'
import type tactics from '#shared/locales/en/tactics.json'

/** The texts of one language, by area: one JSON file each. English says which keys exist. */
export type Resources = {
  readonly funnel: typeof funnel
  readonly experiments: typeof experiments
  readonly sketch: typeof sketch
  readonly board: typeof board
  readonly experiment: typeof experiment
  readonly verdict: typeof verdict
  readonly canvas: typeof canvas
  readonly catalog: typeof catalog
  readonly commands: typeof commands
  readonly common: typeof common
  readonly errors: typeof errors
  readonly export: typeof exporting
  readonly files: typeof files
  readonly journeys: typeof journeys
  readonly labels: typeof labels
  readonly library: typeof library
  readonly print: typeof print
  readonly quickstart: typeof quickstart
  readonly relationships: typeof relationships
  readonly settings: typeof settings
  readonly tactics: typeof tactics
}

export type Area = keyof Resources

/** Areas that the first drawing may show. */
export const startAreas = ['canvas', 'catalog', 'common', 'library'] as const satisfies readonly Area[]

/** Areas of what is done and said next, fetched once the window stands. */
export const soonAreas = ['commands', 'labels', 'relationships'] as const satisfies readonly Area[]

type StartArea = (typeof startAreas)[number]
type SoonArea = (typeof soonAreas)[number]

export type StartResources = Pick<Resources, StartArea>
export type SoonResources = Pick<Resources, SoonArea>
/** Areas that come when a dialog or a page first needs one. */
export type LaterResources = Omit<Resources, StartArea | SoonArea>

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    returnNull: false
    keySeparator: false
    nsSeparator: false
    resources: Resources
  }
}

import type { LaterResources } from '../resources.ts'
import funnel from '#shared/locales/en/funnel.json'
import experiments from '#shared/locales/en/experiments.json'
import sketch from '#shared/locales/en/sketch.json'
import board from '#shared/locales/en/board.json'
import experiment from '#shared/locales/en/experiment.json'
import verdict from '#shared/locales/en/verdict.json'
import errors from '#shared/locales/en/errors.json'
import exporting from '#shared/locales/en/export.json'
import files from '#shared/locales/en/files.json'
import journeys from '#shared/locales/en/journeys.json'
import print from '#shared/locales/en/print.json'
import quickstart from '#shared/locales/en/quickstart.json'
import settings from '#shared/locales/en/settings.json'
import tactics from '#shared/locales/en/tactics.json'

export const resources: LaterResources = {
  funnel,
  experiments,
  sketch,
  board,
  experiment,
  verdict,
  errors,
  export: exporting,
  files,
  journeys,
  print,
  quickstart,
  settings,
  tactics,
}

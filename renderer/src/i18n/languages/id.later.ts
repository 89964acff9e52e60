import type { LaterResources } from '../resources.ts'
import funnel from '#shared/locales/id/funnel.json'
import experiments from '#shared/locales/id/experiments.json'
import sketch from '#shared/locales/id/sketch.json'
import board from '#shared/locales/id/board.json'
import experiment from '#shared/locales/id/experiment.json'
import verdict from '#shared/locales/id/verdict.json'
import errors from '#shared/locales/id/errors.json'
import exporting from '#shared/locales/id/export.json'
import files from '#shared/locales/id/files.json'
import journeys from '#shared/locales/id/journeys.json'
import print from '#shared/locales/id/print.json'
import quickstart from '#shared/locales/id/quickstart.json'
import settings from '#shared/locales/id/settings.json'
import tactics from '#shared/locales/id/tactics.json'

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

import type { LaterResources } from '../resources.ts'
import funnel from '#shared/locales/ms/funnel.json'
import experiments from '#shared/locales/ms/experiments.json'
import sketch from '#shared/locales/ms/sketch.json'
import board from '#shared/locales/ms/board.json'
import experiment from '#shared/locales/ms/experiment.json'
import verdict from '#shared/locales/ms/verdict.json'
import errors from '#shared/locales/ms/errors.json'
import exporting from '#shared/locales/ms/export.json'
import files from '#shared/locales/ms/files.json'
import journeys from '#shared/locales/ms/journeys.json'
import print from '#shared/locales/ms/print.json'
import quickstart from '#shared/locales/ms/quickstart.json'
import settings from '#shared/locales/ms/settings.json'
import tactics from '#shared/locales/ms/tactics.json'

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

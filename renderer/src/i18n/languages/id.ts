import type { Resources } from '../resources.ts'
import canvas from '#shared/locales/id/canvas.json'
import catalog from '#shared/locales/id/catalog.json'
import commands from '#shared/locales/id/commands.json'
import common from '#shared/locales/id/common.json'
import errors from '#shared/locales/id/errors.json'
import exporting from '#shared/locales/id/export.json'
import files from '#shared/locales/id/files.json'
import labels from '#shared/locales/id/labels.json'
import library from '#shared/locales/id/library.json'
import print from '#shared/locales/id/print.json'
import relationships from '#shared/locales/id/relationships.json'
import settings from '#shared/locales/id/settings.json'

export const resources: Resources = {
  canvas,
  catalog,
  commands,
  common,
  errors,
  export: exporting,
  files,
  labels,
  library,
  print,
  relationships,
  settings,
}

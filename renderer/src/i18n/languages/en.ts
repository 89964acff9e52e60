import type { Resources } from '../resources.ts'
import canvas from '#shared/locales/en/canvas.json'
import catalog from '#shared/locales/en/catalog.json'
import commands from '#shared/locales/en/commands.json'
import common from '#shared/locales/en/common.json'
import errors from '#shared/locales/en/errors.json'
import exporting from '#shared/locales/en/export.json'
import files from '#shared/locales/en/files.json'
import labels from '#shared/locales/en/labels.json'
import library from '#shared/locales/en/library.json'
import print from '#shared/locales/en/print.json'
import relationships from '#shared/locales/en/relationships.json'
import settings from '#shared/locales/en/settings.json'

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

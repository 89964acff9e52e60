import type { Resources } from '../resources.ts'
import canvas from '#shared/locales/ms/canvas.json'
import catalog from '#shared/locales/ms/catalog.json'
import commands from '#shared/locales/ms/commands.json'
import common from '#shared/locales/ms/common.json'
import errors from '#shared/locales/ms/errors.json'
import exporting from '#shared/locales/ms/export.json'
import files from '#shared/locales/ms/files.json'
import labels from '#shared/locales/ms/labels.json'
import library from '#shared/locales/ms/library.json'
import print from '#shared/locales/ms/print.json'
import relationships from '#shared/locales/ms/relationships.json'
import settings from '#shared/locales/ms/settings.json'

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

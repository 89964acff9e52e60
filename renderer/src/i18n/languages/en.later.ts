import type { LaterResources } from '../resources.ts'
import errors from '#shared/locales/en/errors.json'
import exporting from '#shared/locales/en/export.json'
import files from '#shared/locales/en/files.json'
import print from '#shared/locales/en/print.json'
import quickstart from '#shared/locales/en/quickstart.json'
import settings from '#shared/locales/en/settings.json'

export const resources: LaterResources = {
  errors,
  export: exporting,
  files,
  print,
  quickstart,
  settings,
}

import type { StartResources } from '../resources.ts'
import canvas from '#shared/locales/en/canvas.json'
import catalog from '#shared/locales/en/catalog.json'
import common from '#shared/locales/en/common.json'
import library from '#shared/locales/en/library.json'

export const resources: StartResources = {
  canvas,
  catalog,
  common,
  library,
}

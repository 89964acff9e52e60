import type { StartResources } from '../resources.ts'
import canvas from '#shared/locales/id/canvas.json'
import catalog from '#shared/locales/id/catalog.json'
import common from '#shared/locales/id/common.json'
import library from '#shared/locales/id/library.json'

export const resources: StartResources = {
  canvas,
  catalog,
  common,
  library,
}

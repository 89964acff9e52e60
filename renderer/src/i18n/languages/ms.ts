import type { StartResources } from '../resources.ts'
import canvas from '#shared/locales/ms/canvas.json'
import catalog from '#shared/locales/ms/catalog.json'
import common from '#shared/locales/ms/common.json'
import library from '#shared/locales/ms/library.json'

export const resources: StartResources = {
  canvas,
  catalog,
  common,
  library,
}

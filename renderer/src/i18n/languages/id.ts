import type { StartResources } from '../resources.ts'
import canvas from '#shared/locales/id/canvas.json'
import catalog from '#shared/locales/id/catalog.json'
import commands from '#shared/locales/id/commands.json'
import common from '#shared/locales/id/common.json'
import labels from '#shared/locales/id/labels.json'
import library from '#shared/locales/id/library.json'
import relationships from '#shared/locales/id/relationships.json'

export const resources: StartResources = {
  canvas,
  catalog,
  commands,
  common,
  labels,
  library,
  relationships,
}

import type { StartResources } from '../resources.ts'
import canvas from '#shared/locales/en/canvas.json'
import catalog from '#shared/locales/en/catalog.json'
import commands from '#shared/locales/en/commands.json'
import common from '#shared/locales/en/common.json'
import labels from '#shared/locales/en/labels.json'
import library from '#shared/locales/en/library.json'
import relationships from '#shared/locales/en/relationships.json'

export const resources: StartResources = {
  canvas,
  catalog,
  commands,
  common,
  labels,
  library,
  relationships,
}

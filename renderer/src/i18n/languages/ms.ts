import type { StartResources } from '../resources.ts'
import canvas from '#shared/locales/ms/canvas.json'
import catalog from '#shared/locales/ms/catalog.json'
import commands from '#shared/locales/ms/commands.json'
import common from '#shared/locales/ms/common.json'
import labels from '#shared/locales/ms/labels.json'
import library from '#shared/locales/ms/library.json'
import relationships from '#shared/locales/ms/relationships.json'

export const resources: StartResources = {
  canvas,
  catalog,
  commands,
  common,
  labels,
  library,
  relationships,
}

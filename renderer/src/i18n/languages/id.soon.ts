import type { SoonResources } from '../resources.ts'
import commands from '#shared/locales/id/commands.json'
import labels from '#shared/locales/id/labels.json'
import relationships from '#shared/locales/id/relationships.json'

export const resources: SoonResources = { commands, labels, relationships }

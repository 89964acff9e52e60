import type { SoonResources } from '../resources.ts'
import commands from '#shared/locales/en/commands.json'
import labels from '#shared/locales/en/labels.json'
import relationships from '#shared/locales/en/relationships.json'

export const resources: SoonResources = { commands, labels, relationships }

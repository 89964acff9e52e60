import type { SoonResources } from '../resources.ts'
import commands from '#shared/locales/ms/commands.json'
import labels from '#shared/locales/ms/labels.json'
import relationships from '#shared/locales/ms/relationships.json'

export const resources: SoonResources = { commands, labels, relationships }

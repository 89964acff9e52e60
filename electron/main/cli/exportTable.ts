import { basename } from 'node:path'
import { createCsvTexts } from '#shared/file/csvTexts.ts'
import { formatExperimentsCsv } from '#shared/file/formatExperimentsCsv.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { experimentsOf } from '#shared/model/experiment/getExperiment.ts'
import { openPlan, type ExportOutcome, type ExportPlace, type ExportTools } from './exportPlans.ts'
import { tableTexts } from './tableTexts.ts'

/** Writes the experiments of one plan as a table; nothing is drawn for it. */
export async function exportTable(
  place: ExportPlace,
  language: Language,
  force: boolean,
  tools: Pick<ExportTools, 'read' | 'exists' | 'write'>,
): Promise<ExportOutcome> {
  const opened = await openPlan(place, force, tools)
  if (opened.kind !== 'opened') return opened
  const { plan } = opened
  const count = experimentsOf(plan).length
  if (count === 0) return { kind: 'no_experiments', file: basename(place.input) }
  const texts = createCsvTexts(language, tableTexts[language])
  const bytes = new TextEncoder().encode(formatExperimentsCsv(plan, texts))
  const file = basename(place.target)
  const written = await tools.write(place.target, bytes)
  return written.ok ? { kind: 'table', file, count } : { kind: 'not_written', file, error: written.error }
}

import { loadAllTexts } from '#renderer/i18n/loadAllTexts.ts'
import { createCsvTexts } from '#shared/file/csvTexts.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

/** The experiments of a plan as a table in UTF-8. What writes it comes only when it is wanted. */
export async function tableBytes(plan: Plan, language: Language): Promise<Uint8Array> {
  const [texts, { formatExperimentsCsv }] = await Promise.all([
    loadAllTexts(language),
    import('#shared/file/formatExperimentsCsv.ts'),
  ])
  return new TextEncoder().encode(formatExperimentsCsv(plan, createCsvTexts(language, texts)))
}

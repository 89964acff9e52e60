import { useEffect, useState } from 'react'
import { now } from '#renderer/platform/now.ts'
import { findMissingCharacters } from '#renderer/sheets/findMissingCharacters.ts'
import { selectSheet } from '#renderer/sheets/selectSheet.ts'
import type { SheetContent } from '#renderer/sheets/sheetContent.ts'
import { allTextOf, loadSheetFonts } from '#renderer/sheets/sheetFonts.ts'
import { loadSheetTexts } from '#renderer/sheets/sheetTexts.ts'
import type { Sheet } from '#shared/ipc/exportOptions.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import type { Plan } from '#shared/model/plan/plan.ts'

export interface PreparedContent {
  readonly content: SheetContent
  readonly missingCharacters: readonly string[]
}

/** The pages in words with their fonts at hand; null until then. */
export function useSheetContent(
  plan: Plan,
  language: Language,
  sheets: readonly Sheet[],
): PreparedContent | null {
  const [prepared, setPrepared] = useState<PreparedContent | null>(null)
  useEffect(() => {
    let isWanted = true
    const prepare = async () => {
      const content = selectSheet(plan, await loadSheetTexts(language), { printedAt: now(), sheets })
      const text = allTextOf(content)
      await loadSheetFonts(text)
      if (isWanted) setPrepared({ content, missingCharacters: findMissingCharacters(text) })
    }
    void prepare()
    return () => {
      isWanted = false
    }
  }, [plan, language, sheets])
  return prepared
}

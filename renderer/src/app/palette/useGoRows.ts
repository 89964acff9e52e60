import { useEffect, useMemo, useState } from 'react'
import { FileText, LayoutPanelLeft } from 'lucide-react'
import { exampleOf } from '#shared/catalog/examples/exampleIds.ts'
import type { SavedFile } from '#shared/ipc/contract.ts'
import type { PlanId } from '#shared/lib/ids.ts'
import { matchText, type Span } from '#shared/lib/matchText.ts'
import { useText } from '#renderer/i18n/useText.ts'
import type { LibraryEntry } from '#renderer/state/libraryStore.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { createRow, type PaletteGroup, type PaletteRow } from './paletteRow.ts'
import { usePlanNow } from './usePlanRows.ts'

const none: PaletteGroup = { name: 'go', rows: [], count: 0 }

/**
 * Plans and files by name; without a query those used last, in the library only. Over an example there are
 * none: it may stand on a projector.
 */
export function useGoRows(query: string, limit: number): PaletteGroup {
  const plan = usePlanNow()
  const { library } = useStores()
  const files = useRecentFiles()
  const toPlan = usePlanRow()
  const toFile = useFileRow()
  const isTyped = query.trim() !== ''
  if (plan !== null && (!isTyped || exampleOf(plan.planId) !== null)) return none
  const { entries } = library.getState()
  const others = entries.filter((entry) => entry.trashedAt === null && entry.planId !== plan?.planId)
  const latest = [...others].sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  const rows = [
    ...latest.flatMap((entry) => toPlan(entry, query)),
    ...files.flatMap((file) => toFile(file, query)),
  ]
  return { name: 'go', rows: rows.slice(0, limit), count: rows.length }
}

function usePlanRow(): (entry: LibraryEntry, query: string) => readonly PaletteRow[] {
  const t = useText('commands')
  const common = useText('common')
  const { library, session } = useStores()
  const open = async (planId: PlanId) => {
    const opened = await library.openPlan(planId)
    if (opened.ok) session.go('canvas')
    else session.toast({ label: { key: 'planNotOpened' }, tone: 'problem' })
  }
  return ({ planId, summary }, query) =>
    rowOf(matchText(summary.name.trim() || common('untitledPlan'), query), (spans) => ({
      id: `plan-${planId}`,
      icon: LayoutPanelLeft,
      spans,
      aside: t('palettePlan'),
      action: { kind: 'run', run: () => void open(planId) },
    }))
}

function useFileRow(): (file: SavedFile, query: string) => readonly PaletteRow[] {
  const t = useText('commands')
  const { files } = useStores()
  return ({ handle, name }, query) =>
    rowOf(matchText(name, query), (spans) => ({
      id: `file-${handle}`,
      icon: FileText,
      spans,
      aside: t('paletteFile'),
      action: { kind: 'run', run: () => void files.openRecent(handle) },
    }))
}

function rowOf(
  spans: readonly Span[] | null,
  parts: (spans: readonly Span[]) => Parameters<typeof createRow>[0],
): readonly PaletteRow[] {
  return spans === null ? [] : [createRow(parts(spans))]
}

function useRecentFiles(): readonly SavedFile[] {
  const { desktop } = useStores()
  const [files, setFiles] = useState<readonly SavedFile[]>([])
  useEffect(() => {
    let isHere = true
    void desktop.recentFiles().then((found) => {
      if (isHere) setFiles(found)
    })
    return () => {
      isHere = false
    }
  }, [desktop])
  return useMemo(() => files, [files])
}

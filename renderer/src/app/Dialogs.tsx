import { lazy, Suspense, useCallback, useState } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useLibrary, usePlanFiles, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { TypeAhead, type TypedAhead } from './palette/TypeAhead.tsx'
import type { PaletteScope } from './palette/paletteRow.ts'
import { screenRoutes } from './screens.ts'
import { useStartInfo } from './StartProvider.tsx'

const CommandPalette = lazy(() =>
  import('./palette/CommandPalette.tsx').then((file) => ({ default: file.CommandPalette })),
)
const ShortcutsSheet = lazy(() =>
  import('./ShortcutsSheet.tsx').then((file) => ({ default: file.ShortcutsSheet })),
)
const SettingsDialog = lazy(() =>
  import('#renderer/features/settings/SettingsDialog.tsx').then((file) => ({ default: file.SettingsDialog })),
)
const PlanDetailsDialog = lazy(() =>
  import('#renderer/features/settings/PlanDetailsDialog.tsx').then((file) => ({
    default: file.PlanDetailsDialog,
  })),
)
const ExportDialog = lazy(() =>
  import('#renderer/features/export/ExportDialog.tsx').then((file) => ({ default: file.ExportDialog })),
)
const OrphansDialog = lazy(() =>
  import('./OrphansDialog.tsx').then((file) => ({ default: file.OrphansDialog })),
)
const FileQuestion = lazy(() => import('./FileQuestion.tsx').then((file) => ({ default: file.FileQuestion })))

function PlanDetails() {
  const t = useText('common')
  const screens = screenRoutes.filter((route) => route.switch !== null)
  return <PlanDetailsDialog screens={screens.map(({ screen, label }) => ({ screen, label: t(label) }))} />
}

/** The palette, and what is typed before it is there. */
function PaletteHere({ scope }: { scope: PaletteScope }) {
  const { session } = useStores()
  const [typed] = useState<TypedAhead>(() => ({ text: '' }))
  const close = useCallback(() => session.openDialog(null), [session])
  return (
    <Suspense fallback={<TypeAhead typed={typed} onClose={close} />}>
      <CommandPalette scope={scope} typed={typed} />
    </Suspense>
  )
}

/** What lies over the screens; each is a script of its own, fetched when it is first opened. */
export function Dialogs() {
  const dialog = useSession((state) => state.dialog)
  const hasPlan = useLibrary((state) => state.open !== null)
  const isAsked = usePlanFiles((state) => state.question !== null)
  const info = useStartInfo()
  return (
    <Suspense fallback={null}>
      {(dialog === 'palette' || dialog === 'find' || dialog === 'uses') && <PaletteHere scope={dialog} />}
      {dialog === 'shortcuts' && <ShortcutsSheet />}
      {dialog === 'settings' && (
        <SettingsDialog
          versions={{ app: info.appVersion, electron: info.electron, chromium: info.chromium }}
        />
      )}
      {dialog === 'planDetails' && hasPlan && <PlanDetails />}
      {dialog === 'export' && hasPlan && <ExportDialog />}
      {dialog === 'orphans' && hasPlan && <OrphansDialog />}
      {isAsked && <FileQuestion />}
    </Suspense>
  )
}

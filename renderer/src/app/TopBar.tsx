import { Suspense } from 'react'
import { Redo2, Search, Share, Undo2 } from 'lucide-react'
import { useLabelText, useText } from '#renderer/i18n/useText.ts'
import { useHistory } from '#renderer/state/DocumentProvider.tsx'
import type { Label } from '#renderer/state/label.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { Logo } from '#renderer/ui/Logo.tsx'
import { shortcutText } from '#renderer/ui/shortcutText.ts'
import { useCommandRunner } from './CommandsProvider.tsx'
import { usePlatform } from './StartProvider.tsx'
import { PlanName } from './PlanName.tsx'
import css from './TopBar.module.css'

export function TopBar() {
  const t = useText('common')
  const { run } = useCommandRunner()
  return (
    <header className={css.bar} aria-label={t('topBar')}>
      <button
        type="button"
        className={css.home}
        aria-label={t('backToLibrary')}
        title={t('backToLibrary')}
        onClick={() => run('plan.leave')}
      >
        <Logo />
      </button>
      <PlanName />
      <span className={css.divider} />
      <UndoAndRedo />
      <FindButton />
      <Button onClick={() => run('export.pdf')}>
        <Icon of={Share} />
        {t('export')}
      </Button>
    </header>
  )
}

const nothing = { undo: null, redo: null }

/** The words of deeds come after the start, when nobody has done one yet. */
function UndoAndRedo() {
  const { undo, redo } = useHistory()
  const isFresh = undo === null && redo === null
  const buttons = <UndoButtons {...nothing} />
  return <Suspense fallback={buttons}>{isFresh ? buttons : <SaidDeeds undo={undo} redo={redo} />}</Suspense>
}

function SaidDeeds({ undo, redo }: Readonly<Record<'undo' | 'redo', Label | null>>) {
  const say = useLabelText()
  return <UndoButtons undo={undo && say(undo)} redo={redo && say(redo)} />
}

function UndoButtons({ undo, redo }: Readonly<Record<'undo' | 'redo', string | null>>) {
  const t = useText('common')
  const { run } = useCommandRunner()
  const undoText = undo === null ? t('nothingToUndo') : t('undoDeed', { deed: undo })
  const redoText = redo === null ? t('nothingToRedo') : t('redoDeed', { deed: redo })
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undoText}
        aria-disabled={undo === null}
        onClick={() => run('edit.undo')}
      />
      <IconButton
        icon={Redo2}
        label={redoText}
        aria-disabled={redo === null}
        onClick={() => run('edit.redo')}
      />
      <span className={css.deed} aria-hidden="true">
        {undo !== null && undoText}
      </span>
    </>
  )
}

export function FindButton() {
  const t = useText('common')
  const { session } = useStores()
  const platform = usePlatform()
  return (
    <Button tone="ghost" className={css.find} onClick={() => session.openDialog('palette')}>
      <Icon of={Search} />
      {t('findOrDo')}
      <Kbd>{shortcutText('Mod+K', platform)}</Kbd>
    </Button>
  )
}

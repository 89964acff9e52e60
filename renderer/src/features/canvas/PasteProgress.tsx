import { useStore } from 'zustand'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { pastingOf, stopPasting } from './pasting.ts'
import css from './PasteProgress.module.css'

/** How far a long paste is, and the way to stop it. */
export function PasteProgress() {
  const t = useText('canvas')
  const { session } = useStores()
  const shown = useStore(pastingOf(session), (state) => state.shown)
  if (shown === null) return null
  const text = t('pasteProgressOf', { done: shown.done, all: shown.all })
  return (
    <div className={css.progress} role="group" aria-label={t('pasteProgress')}>
      <span>{t('pasteProgress')}</span>
      <progress
        className={css.bar}
        aria-label={t('pasteProgress')}
        aria-valuetext={text}
        max={shown.all}
        value={shown.done}
      />
      <span className={css.count}>{text}</span>
      <Button onClick={() => stopPasting(session)}>{t('pasteCancel')}</Button>
    </div>
  )
}

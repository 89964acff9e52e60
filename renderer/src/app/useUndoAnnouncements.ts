import { useEffect } from 'react'
import { useLabelText, useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'

/** A step that moved between past and future was undone or redone; the messages of earlier ones are settled. */
export function useUndoAnnouncements(): void {
  const t = useText('common')
  const say = useLabelText()
  const { library, session } = useStores()
  useEffect(() => {
    let stop = () => {}
    const follow = () => {
      stop()
      const open = library.getState().open
      if (open === null) return
      stop = open.subscribe(({ history }, { history: before }) => {
        if (history.past.at(-1)?.state !== before.past.at(-1)?.state) session.settleToasts()
        const moved = history.future.length - before.future.length
        const undone = history.future[0]
        const redone = history.past.at(-1)
        if (moved === 1 && undone && history.past.length < before.past.length) {
          session.announce(t('undone', { deed: say(undone.label) }))
        }
        // A new deed after an undo also takes away what could be redone; a step redone is the very one undone.
        if (moved === -1 && redone && redone.label === before.future[0]?.label) {
          session.announce(t('redone', { deed: say(redone.label) }))
        }
      })
    }
    follow()
    const stopLibrary = library.subscribe((state, before) => {
      if (state.open !== before.open) follow()
    })
    return () => {
      stop()
      stopLibrary()
    }
    // `say` is made anew with every language, as `t` is.
  }, [library, session, t, say])
}

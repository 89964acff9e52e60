import { useEffect } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'

/** The window's title: the plan, and whether its file is older than the plan. */
export function useTitle(): void {
  const t = useText('common')
  const { desktop, files, library } = useStores()
  useEffect(() => {
    let shown = ''
    const show = () => {
      const plan = library.getState().open?.getState().plan
      const isOlder = files.getState().link?.older ?? false
      const name = plan === undefined ? '' : plan.meta.name === '' ? t('untitledPlan') : plan.meta.name
      const parts = [name, plan !== undefined && isOlder ? `(${t('fileOlder')})` : ''].filter(Boolean)
      const title = parts.length === 0 ? t('appName') : `${parts.join(' ')} · ${t('appName')}`
      if (title === shown) return
      shown = title
      document.title = title
      void desktop.setTitle(title, isOlder)
    }
    let stopPlan = () => {}
    const followPlan = () => {
      stopPlan()
      stopPlan =
        library.getState().open?.subscribe((state, before) => {
          if (state.plan.meta !== before.plan.meta) show()
        }) ?? (() => {})
      show()
    }
    followPlan()
    const stops = [
      library.subscribe((state, before) => {
        if (state.open !== before.open) followPlan()
      }),
      files.subscribe(show),
    ]
    return () => {
      stopPlan()
      for (const stop of stops) stop()
    }
  }, [desktop, files, library, t])
}

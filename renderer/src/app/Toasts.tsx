import { useCallback } from 'react'
import { useLabelText, useText } from '#renderer/i18n/useText.ts'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { ToastRegion } from '#renderer/ui/ToastRegion.tsx'

export function Toasts() {
  const t = useText('common')
  const say = useLabelText()
  const { session } = useStores()
  const toasts = useSession((state) => state.toasts)
  const dismiss = useCallback((id: number) => session.dismissToast(id), [session])
  return (
    <ToastRegion
      label={t('messages')}
      dismissLabel={t('dismiss')}
      onDismiss={dismiss}
      toasts={toasts.map(({ id, label, undo, tone }) => ({
        id,
        tone,
        text: say(label),
        action: undo === null ? null : { label: t('undo'), run: undo },
      }))}
    />
  )
}

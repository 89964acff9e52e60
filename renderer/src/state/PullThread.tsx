import type { RecordId } from '#shared/lib/ids.ts'
import { threadOf } from '#shared/model/plan/thread.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from './DocumentProvider.tsx'
import { useSession, useStores } from './StoresProvider.tsx'
import { ThreadSection } from '#renderer/ui/ThreadSection.tsx'

/** As printed on the key of the command. */
const threadKey = 'T'

/** In every inspector: lights only what the chosen record is linked to, on every screen. */
export function PullThread({ id }: { id: RecordId }) {
  const t = useText('common')
  const { session } = useStores()
  const size = usePlan((plan) => threadOf(plan, id).size)
  const isPulled = useSession(({ thread }) => thread === id)
  if (size === 0) return null
  return (
    <ThreadSection
      title={t('threadTitle')}
      linked={size === 1 ? t('threadNothing') : t('threadLinked', { count: size - 1 })}
      isPulled={isPulled}
      label={t(isPulled ? 'threadOff' : 'threadPull')}
      shortcut={threadKey}
      onToggle={() => session.pullThread(isPulled ? null : id)}
    />
  )
}

import { useSession } from '#renderer/state/StoresProvider.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'

/** Says to a screen reader what a sighted user sees happen. */
export function Announcer() {
  const announcement = useSession((state) => state.announcement)
  return (
    <VisuallyHidden>
      <span role="log" aria-live="polite">
        {announcement}
      </span>
    </VisuallyHidden>
  )
}

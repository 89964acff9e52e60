import type { ReactNode } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { usePreferences, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { Inspector } from '#renderer/ui/Inspector.tsx'
import { journeysView } from '../journeysView.ts'
import { useJourneysView } from '../useJourneysView.ts'

interface JourneyAsideProps {
  readonly title: ReactNode
  readonly subtitle?: ReactNode
  readonly children: ReactNode
}

/** The frame of every page about a journey, a stage or a tactic. */
export function JourneyAside({ title, subtitle, children }: JourneyAsideProps) {
  const t = useText('journeys')
  const { session, preferences } = useStores()
  const width = usePreferences(({ inspectorWidth }) => inspectorWidth)
  const stage = useJourneysView((view) => view.stage)
  const isChosen = useSession(({ selection, whatIf }) => whatIf === null && selection.length > 0)
  const isPart = isChosen || (stage !== null && session.getState().whatIf === null)
  const close = () => {
    if (!isPart) return session.setInspector(false)
    session.select([])
    journeysView(session).setState({ stage: null })
  }
  return (
    <Inspector
      label={t('inspect_label')}
      title={title}
      {...(subtitle !== undefined && { subtitle })}
      closeLabel={t(isPart ? 'inspect_back' : 'inspect_close')}
      resizeLabel={t('inspect_resize')}
      width={width}
      onWidth={(inspectorWidth) => preferences.change({ inspectorWidth })}
      onClose={close}
    >
      {children}
    </Inspector>
  )
}

import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import first from '#renderer/ui/firstStep.module.css'
import { beginExperiment, openExperiment } from './editExperiments.ts'

/** No experiment yet: what the screen is for, and the first one. */
export function FirstExperiment() {
  const t = useText('experiments')
  const desk = useDesk()
  const begin = () => {
    const id = beginExperiment(desk, { name: '', kind: 'ab', stage: null })
    if (id !== null) openExperiment(desk, id)
  }
  return (
    <div className={first.page}>
      <EmptyState
        ghost={null}
        title={t('empty_title')}
        actions={
          <Button tone="ribbon" size="big" onClick={begin}>
            {t('empty_begin')}
          </Button>
        }
      >
        {t('empty_text')}
      </EmptyState>
    </div>
  )
}

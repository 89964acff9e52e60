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
        ghost={<Ghost />}
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

/** Stages and what hangs from them, in dashes. */
function Ghost() {
  return (
    <svg className={first.ghost} viewBox="0 0 520 150">
      {[1, 2, 1, 0, 1].map((cards, index) => {
        const x = index * 106 + 0.5
        return (
          <g key={index}>
            <rect x={x} y={0.5} width={92} height={34} rx={6} />
            {[...Array(cards).keys()].map((card) => (
              <g key={card}>
                <path d={`M${x + 46} ${34.5 + card * 58}v18`} />
                <rect x={x} y={52.5 + card * 58} width={92} height={40} rx={6} />
              </g>
            ))}
          </g>
        )
      })}
    </svg>
  )
}

import { funnelIdsOf, shownStagesOf } from '#shared/model/funnel/getFunnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { beginFunnel } from '#renderer/state/beginFunnel.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import first from '#renderer/ui/firstStep.module.css'

/** How many people are at each stage, from the first visit to bringing friends. */
export function FunnelScreen() {
  const t = useText('funnel')
  const common = useText('common')
  const desk = useDesk()
  const funnel = usePlan((plan) => funnelIdsOf(plan)[0] ?? null)
  const stages = usePlan((plan) =>
    funnel === null
      ? none
      : shownStagesOf(plan, funnel)
          .map(({ kind }) => kind)
          .join(),
  )
  if (funnel === null) {
    return (
      <div className={first.page}>
        <EmptyState
          ghost={null}
          title={t('empty_title')}
          actions={
            <Button tone="ribbon" size="big" onClick={() => beginFunnel(desk)}>
              {t('empty_begin')}
            </Button>
          }
        >
          {t('empty_text')}
        </EmptyState>
      </div>
    )
  }
  return (
    <div>
      <h1>{t('title')}</h1>
      <ul>
        {stages
          .split(',')
          .filter((kind) => kind !== '')
          .map((kind) => (
            <li key={kind}>{common(`aarrr_${kind as 'revenue'}`)}</li>
          ))}
      </ul>
    </div>
  )
}
const none = ''

import { aarrrKinds } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { beginFunnel } from '#renderer/state/beginFunnel.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useOpenExample } from '#renderer/state/useOpenExample.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { FirstLinks } from '#renderer/ui/FirstLinks.tsx'
import first from '#renderer/ui/firstStep.module.css'
import css from './FirstFunnel.module.css'

/** No funnel yet: what the screen is for, the first step, an example and an explanation. */
export function FirstFunnel() {
  const t = useText('funnel')
  const desk = useDesk()
  return (
    <div className={first.page}>
      <EmptyState
        ghost={<Ghost />}
        title={t('empty_title')}
        actions={
          <div className={first.actions}>
            <Button tone="ribbon" size="big" onClick={() => beginFunnel(desk)}>
              {t('empty_begin')}
            </Button>
            <Links />
          </div>
        }
      >
        {t('empty_text')}
      </EmptyState>
    </div>
  )
}

/** An example, and the five stages, one under the other. */
function Links() {
  const t = useText('funnel')
  const common = useText('common')
  const openExample = useOpenExample('funnel')
  return (
    <FirstLinks example={t('empty_example')} explain={t('empty_explain')} onExample={openExample}>
      <dl className={css.kinds}>
        {aarrrKinds.map((kind) => (
          <div key={kind}>
            <dt>{common(`aarrr_${kind}`)}</dt>
            <dd>{t(`about_${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about_source')}</p>
    </FirstLinks>
  )
}

/** The cards that will be here, in dashes. */
function Ghost() {
  return (
    <svg className={first.ghost} viewBox="0 0 520 110">
      {aarrrKinds.map((kind, index) => (
        <g key={kind}>
          <rect x={index * 106 + 0.5} y={0.5} width={92} height={84} rx={6} />
          <path d={`M${index * 106 + 0.5} 104.5h${92 - index * 18}`} />
        </g>
      ))}
    </svg>
  )
}

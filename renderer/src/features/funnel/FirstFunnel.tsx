import { useRef, useState } from 'react'
import { BookOpen, CircleHelp } from 'lucide-react'
import { aarrrKinds } from '#shared/model/funnel/funnel.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { now } from '#renderer/platform/now.ts'
import { beginFunnel } from '#renderer/state/beginFunnel.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { About } from '#renderer/ui/About.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
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

function Links() {
  const t = useText('funnel')
  const { library, session } = useStores()
  const language = useLanguage()
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const openExample = () =>
    void import('#renderer/state/openExample.ts').then(async (file) => {
      const opened = await file.openExample({ id: 'flower_shop', library, language, now: now() })
      if (opened.ok) session.go('funnel')
      else session.toast({ label: { key: 'exampleNotOpened' }, tone: 'problem' })
    })
  return (
    <p className={css.links}>
      <button type="button" className={first.link} onClick={openExample}>
        <Icon of={BookOpen} size={14} />
        {t('empty_example')}
      </button>
      <button ref={help} type="button" className={first.link} onClick={() => setOpen(true)}>
        <Icon of={CircleHelp} size={14} />
        {t('empty_explain')}
      </button>
      {isOpen && help.current && <KindsAbout anchor={help.current} onClose={() => setOpen(false)} />}
    </p>
  )
}

/** The five stages, one under the other. */
function KindsAbout({ anchor, onClose }: { anchor: HTMLElement; onClose: () => void }) {
  const t = useText('funnel')
  const common = useText('common')
  return (
    <About name={t('empty_explain')} anchor={anchor} align="center" onClose={onClose}>
      <dl className={css.kinds}>
        {aarrrKinds.map((kind) => (
          <div key={kind}>
            <dt>{common(`aarrr_${kind}`)}</dt>
            <dd>{t(`about_${kind}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('about_source')}</p>
    </About>
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

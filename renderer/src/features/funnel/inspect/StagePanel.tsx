import { useRef, useState, type KeyboardEvent } from 'react'
import { ArrowLeft, ArrowRight, CircleHelp, Eye, EyeOff, Trash2 } from 'lucide-react'
import type { FunnelStage } from '#shared/model/funnel/funnel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences, useStores } from '#renderer/state/StoresProvider.tsx'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Inspector, InspectorSection } from '#renderer/ui/Inspector.tsx'
import { changeStage, dropStage, stepStage } from '../editFunnel.ts'
import { funnelView } from '../funnelView.ts'
import { FeedField } from './FeedField.tsx'
import { KindAbout } from './KindAbout.tsx'
import { StageTexts } from './StageTexts.tsx'
import { TargetField } from './TargetField.tsx'
import css from './inspect.module.css'

/** The page of one stage: what it is called, what counts, its goal, and where it stands. */
export function StagePanel({ stage }: { stage: FunnelStage }) {
  const t = useText('funnel')
  const { session, preferences } = useStores()
  const width = usePreferences(({ inspectorWidth }) => inspectorWidth)
  const close = () => {
    funnelView(session).setState({ stage: null })
    session.select([])
    document.querySelector<HTMLElement>(`[data-stage="${CSS.escape(stage.id)}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    close()
  }
  return (
    <div className={css.frame} onKeyDown={onKeyDown}>
      <Inspector
        label={t('stage_page')}
        title={<StageTitle stage={stage} />}
        closeLabel={t('stage_close')}
        resizeLabel={t('stage_resize')}
        width={width}
        onWidth={(inspectorWidth) => preferences.change({ inspectorWidth })}
        onClose={close}
      >
        <StageTexts stage={stage} />
        <InspectorSection title={t('target_title')}>
          <TargetField stage={stage} />
        </InspectorSection>
        <FeedField stage={stage} />
        <PlaceSection stage={stage} />
      </Inspector>
    </div>
  )
}

function StageTitle({ stage }: { stage: FunnelStage }) {
  const t = useText('funnel')
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const nameOf = useStageName()
  const name = usePlan((plan) => nameOf(plan, stage.id))
  return (
    <span className={css.title}>
      {name}
      {stage.kind !== null && (
        <IconButton
          ref={help}
          className={css.help}
          icon={CircleHelp}
          label={t('stage_explain', { name })}
          data-explain=""
          onClick={() => setOpen(true)}
        />
      )}
      {stage.kind !== null && isOpen && help.current && (
        <KindAbout kind={stage.kind} anchor={help.current} onClose={() => setOpen(false)} />
      )}
    </span>
  )
}

/** Left, right, out of sight, away. */
function PlaceSection({ stage }: { stage: FunnelStage }) {
  const t = useText('funnel')
  const desk = useDesk()
  const { id, isHidden } = stage
  return (
    <InspectorSection title={t('place_title')}>
      <div className={css.buttons}>
        <Button onClick={() => stepStage(desk, id, -1)}>
          <Icon of={ArrowLeft} size={14} />
          {t('place_left')}
        </Button>
        <Button onClick={() => stepStage(desk, id, 1)}>
          <Icon of={ArrowRight} size={14} />
          {t('place_right')}
        </Button>
        <Button
          onClick={() => changeStage(desk, id, { isHidden: !isHidden }, isHidden ? 'showStage' : 'hideStage')}
        >
          <Icon of={isHidden ? Eye : EyeOff} size={14} />
          {t(isHidden ? 'place_show' : 'place_hide')}
        </Button>
        <Button onClick={() => dropStage(desk, id)}>
          <Icon of={Trash2} size={14} />
          {t('place_remove')}
        </Button>
      </div>
      <p className={css.hint}>{t('place_hint')}</p>
    </InspectorSection>
  )
}

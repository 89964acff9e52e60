import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { useDesk } from './CanvasContext.ts'
import { startDraft } from './editNotes.ts'
import css from './FirstStep.module.css'

/** An empty sheet says where to begin, in the block where one begins. */
export function FirstStep() {
  const t = useText('canvas')
  const desk = useDesk()
  return (
    <div className={css.step}>
      <h3 className={css.title}>{t('emptyTitle')}</h3>
      <p className={css.text}>{t('emptyText')}</p>
      <Button
        tone="ribbon"
        className={css.button}
        data-first-step=""
        onClick={() => startDraft(desk, 'customer_segments')}
      >
        {t('emptyStep')}
      </Button>
    </div>
  )
}

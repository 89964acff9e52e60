import { ClipboardPaste, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { Funnel } from '#shared/model/funnel/funnel.ts'
import { readLifetimes } from '#shared/model/funnel/lifetimes.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { setLifetimes } from '../countStages.ts'
import { RefusedCells } from '../grid/RefusedCells.tsx'
import { usePaste } from '../usePaste.ts'
import stages from '../stages/StagesPage.module.css'
import { StayingCurve } from './StayingCurve.tsx'
import css from './cohorts.module.css'

/** How long customers stay, from the days they joined and left. */
export function StayingSection({ funnel }: { funnel: Funnel }) {
  const t = useText('funnel')
  const desk = useDesk()
  const [isPasting, setPasting] = useState(false)
  const isEmpty = funnel.lifetimes.length === 0
  return (
    <section className={stages.section} aria-label={t('stay_title')}>
      <div className={stages.bar}>
        <h2>{t('stay_title')}</h2>
        <Button aria-expanded={isPasting} onClick={() => setPasting(!isPasting)}>
          <Icon of={ClipboardPaste} size={14} />
          {t('stay_paste')}
        </Button>
        {!isEmpty && (
          <Button onClick={() => setLifetimes(desk, funnel.id, [])}>
            <Icon of={Trash2} size={14} />
            {t('stay_clear')}
          </Button>
        )}
      </div>
      {isPasting && <PasteDates funnel={funnel} onDone={() => setPasting(false)} />}
      {isEmpty ? <p className={stages.hint}>{t('stay_empty')}</p> : <StayingCurve funnel={funnel} />}
    </section>
  )
}

/** Two columns of days, taken when they are all understood. */
function PasteDates({ funnel, onDone }: { funnel: Funnel; onDone: () => void }) {
  const t = useText('funnel')
  const desk = useDesk()
  const language = useLanguage()
  const label = useId()
  const [text, setText] = useState('')
  const { refused, paste, forget } = usePaste()
  const [isTooLong, setTooLong] = useState(false)
  const take = () =>
    paste(
      text,
      (cells) => readLifetimes(cells, language),
      (found) => {
        setTooLong(found.length > recordLimits.references)
        if (found.length === 0 || found.length > recordLimits.references) return null
        setLifetimes(desk, funnel.id, found)
        desk.session.announce(t('stay_taken', { count: found.length }))
        onDone()
        return null
      },
    )
  return (
    <>
      <label id={label} className={stages.hint} htmlFor={`${label}-text`}>
        {t('stay_pasteHint')}
      </label>
      <textarea
        id={`${label}-text`}
        className={css.text}
        spellCheck={false}
        placeholder={'2026-01-05\t2026-03-01\n2026-01-09'}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <div className={stages.bar}>
        <Button aria-disabled={text.trim() === ''} onClick={() => text.trim() !== '' && take()}>
          {t('stay_take')}
        </Button>
      </div>
      {isTooLong && (
        <p role="alert" className={stages.hint}>
          {t('stay_tooMany', { count: recordLimits.references })}
        </p>
      )}
      {refused.length > 0 && <RefusedCells cells={refused} sayPlace={() => null} onClose={forget} />}
    </>
  )
}

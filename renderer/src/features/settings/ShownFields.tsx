import { useId } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import type { PlanMeta } from '#shared/model/plan/planMeta.ts'
import css from './PlanDetailsDialog.module.css'

export interface SwitchedScreen {
  readonly screen: string
  readonly label: string
}

type Shown = Pick<PlanMeta, 'simple' | 'hiddenScreens'>

interface ShownFieldsProps {
  readonly screens: readonly SwitchedScreen[]
  readonly shown: Shown
  readonly onChange: (patch: Partial<Shown>) => void
}

/** How much of the app this plan shows. */
export function ShownFields({ screens, shown, onChange }: ShownFieldsProps) {
  const t = useText('settings')
  const { simple, hiddenScreens } = shown
  const show = (screen: string, isShown: boolean) => {
    const others = hiddenScreens.filter((each) => each !== screen)
    onChange({ hiddenScreens: isShown ? others : [...others, screen] })
  }
  return (
    <fieldset className={css.shown}>
      <legend className={css.label}>{t('shown')}</legend>
      {screens.map(({ screen, label }) => (
        <Switch
          key={screen}
          label={label}
          isOn={!hiddenScreens.includes(screen)}
          onChange={(isOn) => show(screen, isOn)}
        />
      ))}
      <Switch
        label={t('simple')}
        hint={t('simpleHint')}
        isOn={simple}
        onChange={(isOn) => onChange({ simple: isOn })}
      />
    </fieldset>
  )
}

interface SwitchProps {
  readonly label: string
  readonly hint?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId()
  return (
    <div>
      <label className={css.switch}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={({ target }) => onChange(target.checked)}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p id={id} className={css.switchHint}>
          {hint}
        </p>
      )}
    </div>
  )
}

import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import css from './StepBars.module.css'
import { steps, type Step } from './steps.ts'

interface StepBarsProps {
  readonly step: Step
  readonly onStep: (step: Step) => void
}

/** How far one is, and a way to each question. */
export function StepBars({ step, onStep }: StepBarsProps) {
  const t = useText('quickstart')
  const here = steps.indexOf(step)
  return (
    <div className={css.progress}>
      <ol className={css.bars} aria-label={t('questions')}>
        {steps.map((each, index) => (
          <li key={each}>
            <button
              type="button"
              className={classNames(css.bar, index < here && css.done, index === here && css.here)}
              aria-label={t('stepName', { step: index + 1, name: t(`step_${each}`) })}
              aria-current={index === here ? 'step' : undefined}
              title={t(`step_${each}`)}
              onClick={() => onStep(each)}
            />
          </li>
        ))}
      </ol>
      <span>{t('progress', { step: here + 1, count: steps.length })}</span>
    </div>
  )
}

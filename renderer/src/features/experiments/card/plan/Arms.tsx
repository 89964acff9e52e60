import { Plus, X } from 'lucide-react'
import type { Arm, Experiment } from '#shared/model/experiment/experiment.ts'
import { armCount, armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { newId } from '#renderer/platform/newId.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Field } from '#renderer/ui/Field.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { armLetter } from './armLetter.ts'
import { NumberField } from './NumberField.tsx'
import { useEdit } from './useEdit.ts'
import css from './plan.module.css'

/** The groups that are compared: what each gets, and how many of ten go into it. */
export function Arms({ experiment }: { experiment: Experiment }) {
  const t = useText('experiment')
  const { set } = useEdit(experiment)
  const { kind, arms } = experiment
  const shown = armsOf(experiment)
  const { least, most } = armCount(kind)
  const change = (id: string, patch: Partial<Arm>, group: string) =>
    set({ arms: arms.map((arm) => (arm.id === id ? { ...arm, ...patch } : arm)) }, `${group}:${id}`)
  const add = () => {
    const fresh: Arm = { id: newId().slice(0, 36), name: '', weight: 1, people: null, conversions: null }
    set({ arms: [...shown, fresh, ...arms.slice(shown.length)] })
  }
  // Every group counts its own people: a guardrail's counts stand in the order of the groups.
  const remove = (id: string) => {
    const at = arms.findIndex((arm) => arm.id === id)
    const guardrails = experiment.guardrails.map((each) => ({
      ...each,
      counts: each.counts.filter((_, index) => index !== at),
    }))
    set({ arms: arms.filter((arm) => arm.id !== id), guardrails })
  }
  return (
    <section className={css.section} aria-label={t('arms')}>
      <h3 className={css.heading}>{t('arms')}</h3>
      <ul className={css.arms}>
        {shown.map((arm, index) => (
          <ArmRow
            key={arm.id}
            experiment={experiment}
            index={index}
            arm={arm}
            onChange={(patch, group) => change(arm.id, patch, group)}
            onRemove={shown.length > least && index > 0 ? () => remove(arm.id) : null}
          />
        ))}
      </ul>
      {shown.length < most && (
        <Button onClick={add}>
          <Icon of={Plus} size={14} />
          {t('arm_add')}
        </Button>
      )}
    </section>
  )
}

interface ArmRowProps {
  readonly experiment: Experiment
  readonly index: number
  readonly arm: Arm
  readonly onChange: (patch: Partial<Arm>, group: string) => void
  /** Null where the kind needs it. */
  readonly onRemove: (() => void) | null
}

function ArmRow({ experiment, index, arm, onChange, onRemove }: ArmRowProps) {
  const t = useText('experiment')
  const { leave } = useEdit(experiment)
  const letter = armLetter(index)
  const first = t(`arm_first_${experiment.kind === 'beforeAfter' ? 'before' : 'control'}`)
  return (
    <li className={css.arm}>
      <Field
        label={index === 0 ? first : t('arm_other', { letter })}
        placeholder={t(index === 0 ? 'arm_controlHint' : 'arm_otherHint')}
        maxLength={recordLimits.title}
        value={arm.name}
        onChange={(event) => onChange({ name: event.target.value }, 'arm')}
        onBlur={leave}
      />
      <NumberField
        label={t('arm_weight', { letter })}
        writing="whole"
        bounds={{ least: 1, most: 1000 }}
        canBeEmpty={false}
        value={arm.weight}
        isHeld={experiment.seal !== null}
        onValue={(weight) => weight !== null && onChange({ weight }, 'weight')}
        onLeave={leave}
      />
      {onRemove && <IconButton icon={X} size={14} label={t('arm_remove', { letter })} onClick={onRemove} />}
    </li>
  )
}

import { useId, useMemo, type ReactNode } from 'react'
import { roundUp } from '#shared/methods/checks.ts'
import { computePeekingError } from '#shared/methods/peeking.ts'
import { computePocock } from '#shared/methods/pocock.ts'
import { computeConfidenceSequence, errorOfLead, leadToStop } from '#shared/methods/sequential.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { DesignReckoning } from '#shared/model/experiment/reckonDesign.ts'
import { lookPlans, type LookPlan, type Looks as LooksOf } from '#shared/model/experiment/testDesign.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { NumberField } from './NumberField.tsx'
import { useEdit } from './useEdit.ts'
import { useSay } from './useSay.ts'
import css from './plan.module.css'

interface LooksProps {
  readonly experiment: Experiment
  readonly reckoning: DesignReckoning
}

/** Looks in the example of what looking on the way does to the error. */
const usualLooks = 5

/** Who may look at the result when, and what each way costs. [methods §2.6] */
export function Looks({ experiment, reckoning }: LooksProps) {
  const t = useText('experiment')
  const name = useId()
  const { setDesign } = useEdit(experiment)
  const { looks } = experiment.design
  const says = useLookWords({ experiment, reckoning })
  return (
    <fieldset className={css.fieldset}>
      <legend className={css.heading}>{t('looks')}</legend>
      {lookPlans.map((plan) => (
        <div key={plan} className={css.look}>
          <label className={css.option}>
            <input
              type="radio"
              name={name}
              value={plan}
              checked={plan === looks.plan}
              onChange={() => setDesign({ looks: { ...looks, plan } })}
            />
            <span>
              <span className={css.strong}>{t(`looks_${plan}`)}</span>
              <span className={css.quiet}>{says[plan]}</span>
            </span>
          </label>
          {plan === looks.plan && <LookNumber experiment={experiment} plan={plan} />}
        </div>
      ))}
    </fieldset>
  )
}

function useLookWords({ experiment, reckoning }: LooksProps): Readonly<Record<LookPlan, string>> {
  const t = useText('experiment')
  const say = useSay()
  const { alpha, looks } = experiment.design
  const peeking = useMemo(() => computePeekingError(usualLooks, alpha).falsePositiveRate, [alpha])
  const pocock = useMemo(() => computePocock(looks.looks, alpha), [looks.looks, alpha])
  const variations = Math.max(1, reckoning.comparisons)
  const people = reckoning.total.kind === 'defined' ? reckoning.total.value : looks.expected
  const { inflation } = computeConfidenceSequence({ se: 1, nTotal: people, nStar: looks.expected, alpha })
  return {
    fixed: t('looksSay_fixed', {
      looks: usualLooks,
      error: say.outcome(peeking, say.rate),
      alpha: say.rate(alpha),
    }),
    pocock: t('looksSay_pocock', {
      looks: looks.looks,
      p: say.outcome(pocock.nominalPPerLook, (p) => say.decimal(p, 4)),
      z: say.outcome(pocock.criticalZ, (z) => say.decimal(z, 3)),
      alpha: say.rate(alpha),
    }),
    simple: t('looksSay_simple', {
      lead: say.count(roundUp(leadToStop(looks.conversions, alpha / variations))),
      conversions: say.count(looks.conversions),
      error: say.rate(variations * errorOfLead(alpha / variations)),
    }),
    anytime: t('looksSay_anytime', {
      times: say.outcome(inflation, (times) => say.decimal(times, 2)),
      people: say.count(people),
    }),
  }
}

/** The one number a plan of looks asks for. */
function LookNumber({ experiment, plan }: { readonly experiment: Experiment; readonly plan: LookPlan }) {
  const t = useText('experiment')
  const { setDesign, leave } = useEdit(experiment)
  const { design, seal } = experiment
  const field = (of: keyof Omit<LooksOf, 'plan'>, label: string, least: number, most: number): ReactNode => (
    <NumberField
      label={label}
      writing="whole"
      bounds={{ least, most }}
      canBeEmpty={false}
      value={design.looks[of]}
      isHeld={seal !== null}
      onValue={(value) =>
        value !== null && setDesign({ looks: { ...design.looks, [of]: value } }, `looks:${of}`)
      }
      onLeave={leave}
    />
  )
  switch (plan) {
    case 'fixed':
      return null
    case 'pocock':
      return field('looks', t('looksNumber_pocock'), 2, 20)
    case 'simple':
      return field('conversions', t('looksNumber_simple'), 1, recordLimits.customers)
    case 'anytime':
      return field('expected', t('looksNumber_anytime'), 1, recordLimits.customers)
  }
}

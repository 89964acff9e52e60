import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { DesignReckoning } from '#shared/model/experiment/reckonDesign.ts'
import { isComparison } from '#shared/model/experiment/soundExperiment.ts'
import { rules, sizeForms, type TestDesign } from '#shared/model/experiment/testDesign.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import { Arms } from './Arms.tsx'
import { Looks } from './Looks.tsx'
import { NumberField } from './NumberField.tsx'
import type { Bounds } from './readNumbers.ts'
import { useEdit } from './useEdit.ts'
import { useSay } from './useSay.ts'
import css from './plan.module.css'

interface ExpertProps {
  readonly experiment: Experiment
  readonly reckoning: DesignReckoning
}

/** How it is decided: looks, rule, errors, prior, and what other calculators say. */
export function Expert({ experiment, reckoning }: ExpertProps) {
  const t = useText('experiment')
  const { kind } = experiment
  const isCompared = isComparison(kind)
  return (
    <details className={css.fold}>
      <summary className={css.summary}>{t('expert')}</summary>
      <div className={css.folded}>
        {isCompared && kind !== 'several' && <Arms experiment={experiment} />}
        {isCompared && kind !== 'beforeAfter' && <Looks experiment={experiment} reckoning={reckoning} />}
        {isCompared && <Rule experiment={experiment} />}
        <Numbers experiment={experiment} isCompared={isCompared} />
        {(kind === 'ab' || kind === 'several') && <Randomised experiment={experiment} />}
        {isCompared && <Forms experiment={experiment} reckoning={reckoning} />}
      </div>
    </details>
  )
}

function Rule({ experiment }: Pick<ExpertProps, 'experiment'>) {
  const t = useText('experiment')
  const say = useSay()
  const { setDesign } = useEdit(experiment)
  const { rule, caring, alpha } = experiment.design
  return (
    <div className={css.stack}>
      <h3 className={css.heading}>{t('rule')}</h3>
      <SegmentedControl
        label={t('rule')}
        value={rule}
        choices={rules.map((value) => ({ value, label: t(`rule_${value}`) }))}
        onChange={(value) => setDesign({ rule: value })}
      />
      <p className={css.quiet}>
        {rule === 'test'
          ? t('ruleSays_test', { alpha: say.rate(alpha) })
          : caring === null
            ? t('ruleSays_posteriorAlone')
            : t('ruleSays_posterior', { caring: say.decimal(caring * 100, 3) })}
      </p>
    </div>
  )
}

const inside = (least: number, most: number): Bounds => ({ least, most })

function Numbers({ experiment, isCompared }: Pick<ExpertProps, 'experiment'> & { isCompared: boolean }) {
  const t = useText('experiment')
  const { setDesign, leave } = useEdit(experiment)
  const { design, seal } = experiment
  const isHeld = seal !== null
  const rate = (field: 'alpha' | 'power' | 'share' | 'caring', label: string, bounds: Bounds) => (
    <NumberField
      label={label}
      writing="rate"
      bounds={bounds}
      canBeEmpty={field === 'caring'}
      value={design[field]}
      isHeld={isHeld}
      onValue={(value) => {
        const patch: Partial<TestDesign> | null =
          field === 'caring' ? { caring: value } : value === null ? null : { [field]: value }
        if (patch) setDesign(patch, field)
      }}
      onLeave={leave}
    />
  )
  const prior = (field: 'a' | 'b') => (
    <NumberField
      label={t(`prior_${field}`)}
      writing="decimal"
      bounds={inside(0.01, 1e6)}
      canBeEmpty={false}
      value={design.prior[field]}
      isHeld={isHeld}
      onValue={(value) =>
        value !== null && setDesign({ prior: { ...design.prior, [field]: value } }, `prior:${field}`)
      }
      onLeave={leave}
    />
  )
  return (
    <div className={css.numbers}>
      {isCompared && rate('alpha', t('alpha'), inside(0.0001, 0.5))}
      {isCompared && rate('power', t('power'), inside(0.5, 0.9999))}
      {rate('share', t('share'), inside(0.001, 1))}
      {isCompared && rate('caring', t('caring'), inside(0, 1))}
      {prior('a')}
      {prior('b')}
    </div>
  )
}

function Randomised({ experiment }: Pick<ExpertProps, 'experiment'>) {
  const t = useText('experiment')
  const { setDesign } = useEdit(experiment)
  return (
    <label className={css.option}>
      <input
        type="checkbox"
        checked={experiment.design.isRandomised}
        onChange={(event) => setDesign({ isRandomised: event.target.checked })}
      />
      <span>
        <span className={css.strong}>{t('randomised')}</span>
        <span className={css.quiet}>{t('randomised_hint')}</span>
      </span>
    </label>
  )
}

/** What other calculators ask for, by name: they mean slightly different things by the same question. */
function Forms({ experiment, reckoning: { sizes } }: ExpertProps) {
  const t = useText('experiment')
  const say = useSay()
  const { setDesign } = useEdit(experiment)
  const { sizeForm } = experiment.design
  if (sizes === null) return null
  return (
    <div className={css.stack}>
      <SelectField
        label={t('sizeForm')}
        value={sizeForm}
        options={sizeForms.map((form) => [form, t(`form_${form}`)] as const)}
        onChange={(form) => setDesign({ sizeForm: form })}
      />
      {sizes.form !== sizeForm && <p className={css.quiet}>{t('form_equalOnly')}</p>}
      <table className={css.table}>
        <caption className={css.quiet}>{t('forms')}</caption>
        <tbody>
          {sizeForms.map((form) => {
            const people = sizes.byForm[form]
            return (
              <tr key={form} data-on={form === sizes.form || undefined}>
                <th scope="row">{t(`form_${form}`)}</th>
                <td>{people === null ? t('form_none') : say.outcome(people, say.count)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className={css.quiet}>{t('assume_tools')}</p>
    </div>
  )
}

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { PlanThumbnail } from '#renderer/ui/PlanThumbnail.tsx'
import { summarizePlan } from '#shared/model/plan/summarizePlan.ts'
import { nameOf } from './answers.ts'
import { CareStep } from './CareStep.tsx'
import { CostStep } from './CostStep.tsx'
import { CustomersStep } from './CustomersStep.tsx'
import { fieldAfter } from './fieldAfter.ts'
import { NameStep } from './NameStep.tsx'
import { OfferStep } from './OfferStep.tsx'
import css from './QuickStart.module.css'
import { showGap } from './quickStartCommands.ts'
import { StepBars } from './StepBars.tsx'
import { blockOfStep, firstOpenStep, firstSegment, steps, type Step } from './steps.ts'
import { WaysStep } from './WaysStep.tsx'

/** Six questions, one at a time; each answer is in the plan as it is typed. */
export function QuickStartScreen() {
  const t = useText('quickstart')
  const newPlanName = useText('library')('newPlanName')
  const document = useDocument()
  const { session } = useStores()
  const [step, setStep] = useState<Step>(() => firstOpenStep(document.getState().plan, newPlanName))
  const form = useFirstField(step)
  const at = steps.indexOf(step)
  const forward = () => {
    const next = steps[at + 1]
    if (next) setStep(next)
    else showGap({ document, session })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    const next = fieldAfter(event.currentTarget, event.target)
    if (next === null) return
    event.preventDefault()
    if (next === 'end') forward()
    else next.focus()
  }
  return (
    <div className={css.screen}>
      <form
        ref={form}
        className={css.sheet}
        aria-label={t('title')}
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          forward()
        }}
      >
        <StepBars step={step} onStep={setStep} />
        <Question step={step} />
        <div className={css.body}>{bodyOf(step, () => setStep('customers'))}</div>
        <Foot at={at} onBack={() => setStep(steps[at - 1] ?? step)} onSkip={forward} />
      </form>
      <SoFar step={step} />
    </div>
  )
}

function bodyOf(step: Step, onBackToCustomers: () => void): ReactNode {
  switch (step) {
    case 'name':
      return <NameStep />
    case 'customers':
      return <CustomersStep />
    case 'offer':
      return <OfferStep />
    case 'ways':
      return <WaysStep />
    case 'care':
      return <CareStep onBackToCustomers={onBackToCustomers} />
    case 'cost':
      return <CostStep onBackToCustomers={onBackToCustomers} />
  }
}

/** The first thing to answer has the keyboard, whenever another question comes. */
function useFirstField(step: Step) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])].filter(({ disabled }) => !disabled)
    const first = inputs.find(({ type, value, checked }) => (type === 'radio' ? checked : value === ''))
    const target = first ?? inputs[0] ?? form.current?.querySelector<HTMLElement>('button[type="submit"]')
    target?.focus()
  }, [step])
  return form
}

function Question({ step }: { step: Step }) {
  const t = useText('quickstart')
  const segment = usePlan((plan) => {
    const first = firstSegment(plan)
    return first === null ? null : nameOf(plan, first)
  })
  const isAboutThem = (step === 'care' || step === 'cost') && segment !== null
  return (
    <div className={css.question} aria-live="polite">
      <h1>{isAboutThem ? t(`ask_${step}_segment`, { segment }) : t(`ask_${step}`)}</h1>
      <p>{t(`help_${step}`)}</p>
    </div>
  )
}

function Foot({ at, onBack, onSkip }: { at: number; onBack: () => void; onSkip: () => void }) {
  const t = useText('quickstart')
  const common = useText('common')
  const { session } = useStores()
  const isLast = at === steps.length - 1
  return (
    <div className={css.foot}>
      <Button tone="ghost" size="big" onClick={() => session.go('canvas')}>
        {t('leave')}
        <Kbd>{common('keyEsc')}</Kbd>
      </Button>
      <span className={css.space} />
      {at > 0 && (
        <Button tone="ghost" size="big" onClick={onBack}>
          {t('back')}
        </Button>
      )}
      {!isLast && (
        <Button tone="ghost" size="big" onClick={onSkip}>
          {t('skip')}
        </Button>
      )}
      <Button tone="ribbon" size="big" type="submit">
        {isLast ? t('seeGap') : t('continue')}
      </Button>
    </div>
  )
}

/** The canvas as it grows. */
function SoFar({ step }: { step: Step }) {
  const t = useText('quickstart')
  const document = useDocument()
  const records = usePlan((plan) => plan.records)
  const { thumbnail } = summarizePlan({ ...document.getState().plan, records })
  return (
    <aside className={css.soFar} aria-label={t('soFar')}>
      <p className={css.term}>{t('soFar')}</p>
      <div className={css.canvas}>
        <PlanThumbnail thumbnail={thumbnail} here={blockOfStep[step]} />
      </div>
      <p className={css.term}>{t('allIsKept')}</p>
    </aside>
  )
}

import { figureRanges, type JourneyEconomics } from '#shared/model/journey/economics.ts'
import type { FigureName } from '#shared/model/journey/economicsFigures.ts'
import { missingFor } from '#shared/model/journey/economicsMissing.ts'
import type { Journey } from '#shared/model/journey/journey.ts'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { goToNumber } from '../figures/goToNumber.ts'
import { useAssumptionWords } from '../figures/useAssumptionWords.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './EconomicsPanel.module.css'
import { FigureSection } from './FigureSection.tsx'
import { LeverSection } from './LeverSection.tsx'
import { LoopSection } from './LoopSection.tsx'
import { PaybackSection } from './PaybackSection.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { TacticSection } from './TacticSection.tsx'
import { useWhys } from './useWhys.ts'
import { figureUnits } from './whyParts.ts'
import { WorthPicker } from './WorthPicker.tsx'

export interface JourneyFiguresProps {
  readonly journey: Journey
  readonly economics: JourneyEconomics
  readonly scope: Scope
}

const ruleOfThumb = 3

/** All figures of one journey. */
export function JourneyFigures({ journey, economics, scope }: JourneyFiguresProps) {
  const t = useText('journeys')
  const why = useWhys(economics, journey, scope)
  const { figures } = economics
  const ranges = figureRanges(economics)
  const { customers } = figures
  const isFew = ranges.cost?.isGuess === true && customers.kind === 'defined'
  const shown = (name: FigureName) => ({
    name: t(`econ_${name}`),
    unit: figureUnits[name],
    outcome: figures[name],
    range: ranges[name] ?? null,
    explain: () => why(name),
  })
  return (
    <>
      <FigureSection {...shown('customers')}>
        <Gap economics={economics} figure="customers" />
      </FigureSection>
      <FigureSection {...shown('cost')} aside={<span className={css.quiet}>{t('econ_blended')}</span>}>
        {isFew && <p className={css.quiet}>{t('econ_few', { count: Math.round(customers.value) })}</p>}
        <Gap economics={economics} figure="cost" />
      </FigureSection>
      <FigureSection {...shown('worth')} aside={<WorthPicker journey={journey} economics={economics} />}>
        <Gap economics={economics} figure="worth" />
      </FigureSection>
      <FigureSection {...shown('ratio')} mark={ruleOfThumb}>
        {figures.ratio.kind === 'defined' && <p className={css.quiet}>{t('econ_ruleOfThumb')}</p>}
      </FigureSection>
      <PaybackSection economics={economics} why={why} />
      <LoopSection economics={economics} why={why} />
      <TacticSection economics={economics} scope={scope} why={why} />
      <LeverSection economics={economics} scope={scope} />
      <PeopleSection journey={journey} economics={economics} />
    </>
  )
}

/** The first number a figure still needs: a press leads to its field. */
function Gap({ economics, figure }: { economics: JourneyEconomics; figure: FigureName }) {
  const t = useText('journeys')
  const desk = useDesk()
  const { name } = useAssumptionWords()
  const { model, worth, figures } = economics
  const outcome = figures[figure]
  const [first] = missingFor(model, worth.variant, figure)
  if (first === undefined || outcome.kind !== 'undefined' || outcome.reason !== 'missing_input') return null
  return (
    <button type="button" className={css.gap} onClick={() => goToNumber(desk, first)}>
      {t('econ_give', { number: name(first) })}
    </button>
  )
}

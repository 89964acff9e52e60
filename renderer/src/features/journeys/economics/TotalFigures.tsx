import type { NoteId } from '#shared/lib/ids.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { AssumptionKey } from '#shared/model/estimate/assumptionKey.ts'
import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import { totalsOf, type EconomicTotals } from '#shared/model/journey/economicsTotals.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Outcome } from '#shared/methods/outcome.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { lookAt } from '../editJourneys.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { journeysView } from '../journeysView.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './EconomicsPanel.module.css'
import { FigureSection } from './FigureSection.tsx'
import { useManyEconomics } from './useEconomics.ts'
import { figureUnits } from './whyParts.ts'

interface TotalFiguresProps {
  /** Null: the whole plan. */
  readonly channel: NoteId | null
  readonly scope: Scope
  readonly tried: ReadonlyMap<AssumptionKey, number> | null
}

/** Several journeys together: all that is spent over all who are won. */
export function TotalFigures({ channel, scope, tried }: TotalFiguresProps) {
  const t = useText('journeys')
  const totals = totalsOf(useManyEconomics(channel, scope, tried))
  const why = useTotalWhys(totals, scope)
  const shown = (figure: TotalFigure) => ({
    name: t(`econ_${figure}`),
    unit: figureUnits[figure],
    outcome: totals[figure],
    range: null,
    explain: () => why(figure),
  })
  return (
    <>
      <FigureSection {...shown('customers')} />
      <FigureSection {...shown('cost')} />
      <FigureSection {...shown('worth')} />
      <FigureSection {...shown('ratio')} mark={3}>
        {totals.ratio.kind === 'defined' && <p className={css.quiet}>{t('econ_ruleOfThumb')}</p>}
      </FigureSection>
      <InspectorSection title={t('econ_byJourney')}>
        <JourneyTable totals={totals} />
      </InspectorSection>
    </>
  )
}

function JourneyTable({ totals: { counted, left } }: { totals: EconomicTotals }) {
  const t = useText('journeys')
  const name = useJourneyNames()
  return (
    <>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('econ_journey')}</th>
            <th scope="col">{t('econ_won')}</th>
            <th scope="col">{t('econ_each')}</th>
          </tr>
        </thead>
        <tbody>
          {[...counted, ...left].map((one) => (
            <JourneyRow key={one.model.journey} economics={one} name={name(one)} />
          ))}
        </tbody>
      </table>
      {left.length > 0 && <p className={css.quiet}>{t('econ_left', { count: left.length })}</p>}
    </>
  )
}

const formulas = {
  customers: 'why_formula_totalCustomers',
  cost: 'why_formula_totalCost',
  worth: 'why_formula_totalWorth',
  ratio: 'why_formula_ratio',
} as const
type TotalFigure = keyof typeof formulas

function useTotalWhys(totals: EconomicTotals, scope: Scope): (figure: TotalFigure) => Explanation {
  const t = useText('journeys')
  const { tell } = useFigures()
  const name = useJourneyNames()
  const { counted, left } = totals
  return (figure) => ({
    title: t(`econ_${figure}`),
    formula: t(formulas[figure]),
    inputs:
      figure === 'ratio'
        ? (['worth', 'cost'] as const).map((one) => ({
            name: t(`econ_${one}`),
            value: tell('money', totals[one]),
          }))
        : counted.map((one) => ({
            name: name(one),
            value: tell(figureUnits[figure], one.figures[figure]),
          })),
    assumptions: [
      figure === 'ratio' && t('why_ruleOfThumb'),
      left.length > 0 && t('why_left', { count: left.length }),
      t(`why_scope_${scope}`),
    ].filter((text) => text !== false),
  })
}

/** A journey by the names of its two ends. */
function useJourneyNames(): (economics: JourneyEconomics) => string {
  const t = useText('journeys')
  const { document } = useDesk()
  usePlan((plan) => plan.records) // a new title shows at once
  return ({ model }) => {
    const { plan } = document.getState()
    const journey = getJourney(plan, model.journey)
    const title = (id: NoteId | undefined) => (id && shortTitle(getNote(plan, id)?.title ?? '')) || '…'
    return t('econ_pair', { segment: title(journey?.segment), channel: title(journey?.channel) })
  }
}

function JourneyRow({ economics, name }: { economics: JourneyEconomics; name: string }) {
  const { tell } = useFigures()
  const desk = useDesk()
  const { figures, model } = economics
  const open = () => {
    lookAt(desk, model.journey)
    journeysView(desk.session).setState({ reach: 'journey' })
  }
  return (
    <tr>
      <th scope="row">
        <button type="button" className={css.link} onClick={open}>
          {name}
        </button>
      </th>
      <Cell unit="people" outcome={figures.customers} tell={tell} />
      <Cell unit="money" outcome={figures.cost} tell={tell} />
    </tr>
  )
}

interface CellProps {
  readonly unit: 'people' | 'money'
  readonly outcome: Outcome
  readonly tell: (unit: 'people' | 'money', outcome: Outcome) => string
}

function Cell({ unit, outcome, tell }: CellProps) {
  return <td className={outcome.kind === 'defined' ? undefined : css.words}>{tell(unit, outcome)}</td>
}

import type { JourneyEconomics } from '#shared/model/journey/economics.ts'
import { monthsOf, type FigureName } from '#shared/model/journey/economicsFigures.ts'
import { tacticCostsOf, type TacticCost } from '#shared/model/journey/economicsTactics.ts'
import type { Scope } from '#shared/model/journey/journeyModel.ts'
import { phaseOf } from '#shared/model/journey/stages.ts'
import { getTactic, tacticsOf } from '#shared/model/tactic/getTactic.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { Figure } from '../figures/Figure.tsx'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './EconomicsPanel.module.css'
import { useTacticWhy } from './useTacticWhy.ts'
import { figureUnits } from './whyParts.ts'

interface TacticSectionProps {
  readonly economics: JourneyEconomics
  readonly scope: Scope
  readonly why: (figure: FigureName) => Explanation
}

/** Every tactic of Get: what it adds and what each of those customers costs. */
export function TacticSection({ economics, scope, why }: TacticSectionProps) {
  const t = useText('journeys')
  const { tactics } = tacticCostsOf(economics)
  const { journey } = economics.model
  const planned = usePlan(
    (plan) =>
      tacticsOf(plan, journey).filter((one) => one.status === 'planned' && phaseOf(one.stage) === 'get')
        .length,
  )
  return (
    <InspectorSection title={t('econ_byTactic')}>
      {tactics.length === 0 ? (
        <p className={css.quiet}>{t('econ_noTactics')}</p>
      ) : (
        <TacticTable economics={economics} why={why} />
      )}
      {scope === 'now' && planned > 0 && <p className={css.quiet}>{t('econ_planned', { count: planned })}</p>}
    </InspectorSection>
  )
}

function TacticTable({ economics, why }: Pick<TacticSectionProps, 'economics' | 'why'>) {
  const t = useText('journeys')
  const { say } = useFigures()
  const { tactics, byThemselves } = tacticCostsOf(economics)
  const { figures, result, model } = economics
  const shared = result.sharedCost / monthsOf(model)
  const total = (figure: 'customers' | 'cost') => (
    <Figure
      name={t(`econ_${figure}`)}
      unit={figureUnits[figure]}
      outcome={figures[figure]}
      explain={() => why(figure)}
    />
  )
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t('econ_tactic')}</th>
          <th scope="col">{t('econ_adds')}</th>
          <th scope="col">{t('econ_each')}</th>
        </tr>
      </thead>
      <tbody>
        {tactics.map((cost) => (
          <TacticRow key={cost.id} economics={economics} cost={cost} />
        ))}
        {byThemselves.kind === 'defined' && (
          <tr>
            <th scope="row">{t('econ_alone')}</th>
            <td>{say('people', byThemselves.value)}</td>
            <td>{say('money', 0)}</td>
          </tr>
        )}
        <tr className={css.total}>
          <th scope="row">
            {shared > 0 ? t('econ_allShared', { shared: say('money', shared) }) : t('econ_all')}
          </th>
          <td>{total('customers')}</td>
          <td>{total('cost')}</td>
        </tr>
      </tbody>
    </table>
  )
}

function TacticRow({ economics, cost }: { economics: JourneyEconomics; cost: TacticCost }) {
  const t = useText('journeys')
  const { session } = useDesk()
  const explain = useTacticWhy(economics)
  const title = usePlan((plan) => getTactic(plan, cost.id)?.name ?? '')
  const name = shortTitle(title) || t('why_unnamed')
  return (
    <tr>
      <th scope="row">
        <button type="button" className={css.link} onClick={() => session.select([cost.id])}>
          {name}
        </button>
      </th>
      <td>
        <Figure
          name={`${name}, ${t('econ_adds')}`}
          unit="people"
          outcome={cost.adds}
          explain={() => explain(cost, 'adds')}
        />
      </td>
      <td>
        <Figure
          name={`${name}, ${t('econ_each')}`}
          unit="money"
          outcome={cost.each}
          explain={() => explain(cost, 'tactic')}
        />
      </td>
    </tr>
  )
}

import { formatNumber } from '#shared/lib/formatNumber.ts'
import {
  asksNothing,
  shareAMonth,
  type CostShare,
  type CostTotal,
  type Sum,
} from '#shared/model/relationship/costs.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useDocument } from '#renderer/state/DocumentProvider.tsx'
import type { Explanation } from '#renderer/ui/Why.tsx'
import { segmentTitle, selectInputs, selectTotal, type SumInput, type SumScope } from './sumScope.ts'
import { useMoney } from '#renderer/state/useMoney.ts'

export interface SumWords {
  /** The likely amount, or null while nothing of it is known. */
  readonly amount: string | null
  /** Instead of an amount: nothing to pay for, or what is open. */
  readonly instead: string
  /** “from … to …”; null where the range has no width. */
  readonly range: string | null
  /** What is left out, in words; null when nothing is. */
  readonly missing: string | null
}

/** Sums in words and with their why. */
export function useSumWords() {
  const t = useText('relationships')
  const { sayMonth } = useMoney()
  const explain = useExplain()

  function say(total: CostTotal, sum: Sum): SumWords {
    const [low = '', likely = '', high = ''] = sayMonth([total.lowMinor, total.likelyMinor, total.highMinor])
    const parts = [
      total.missingCosts > 0 && t('missingCosts', { count: total.missingCosts }),
      total.missingCustomers > 0 && t('missingCustomers', { count: total.missingCustomers }),
    ].filter((part) => part !== false)
    const open = total.missingCosts > 0 ? t('costOpen') : t('peopleOpen')
    return {
      amount: total.counted > 0 ? likely : null,
      instead: asksNothing(total) ? t(`nothing_${sum}`) : open,
      range: total.counted > 0 && low !== high ? t('fromTo', { low, high }) : null,
      missing: parts.length > 0 ? parts.join(' ') : null,
    }
  }
  return { say, explain }
}

function useExplain(): (scope: SumScope, sum: Sum) => Explanation {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const language = useLanguage()
  const document = useDocument()
  const { say: sayAmount, sayMonth } = useMoney()

  const sayShare = (share: CostShare): string => {
    const people = share.customers === null ? t('peopleOpen') : formatNumber(share.customers, language)
    if (share.each === null) return t('whyCostOpen', { people })
    const each = sayAmount(share.each.likelyMinor, 'always')
    const month = shareAMonth(share)
    return month === null
      ? t('whyTimesOpen', { each, people })
      : t('whyTimes', { each, people, month: sayMonth([month.likelyMinor])[0] ?? '' })
  }
  const sayRow = (total: CostTotal): string =>
    total.counted > 0
      ? (sayMonth([total.likelyMinor])[0] ?? '')
      : t(total.missingCosts > 0 ? 'costOpen' : 'peopleOpen')

  return (scope, sum) => {
    const { plan } = document.getState()
    const nameOf = (id: Parameters<typeof segmentTitle>[1]) => segmentTitle(plan, id) || t('unnamed')
    const nameInput = (input: SumInput) => {
      if (input.kind === 'row') return nameOf(input.segment)
      const { cell } = input.share
      return scope.kind === 'category' ? nameOf(cell.segment) : tCatalog(`category_${cell.category}`)
    }
    const total = selectTotal(plan, scope, sum)
    const where = [
      (scope.kind === 'cell' || scope.kind === 'category') && tCatalog(`category_${scope.category}`),
      (scope.kind === 'cell' || scope.kind === 'segment') && nameOf(scope.segment),
      scope.kind === 'whole' && t('wholePlan'),
    ].filter((part) => part !== false)
    return {
      title: t('whyTitle', { sum: t(`sum_${sum}`), where: where.join(', ') }),
      formula: t(`formula_${sum}`),
      inputs: selectInputs(plan, scope, sum).map((input) => ({
        name: nameInput(input),
        value: input.kind === 'row' ? sayRow(input.total) : sayShare(input.share),
      })),
      assumptions: total === null ? [] : assumptionsOf(total),
    }
  }

  function assumptionsOf(total: CostTotal): readonly string[] {
    const [low = '', high = ''] = sayMonth([total.lowMinor, total.highMinor])
    return [
      total.counted > 0 && low !== high && t('whyRange', { low, high }),
      total.missingCosts > 0 && t('whyMissingCosts', { count: total.missingCosts }),
      total.missingCustomers > 0 && t('whyMissingCustomers', { count: total.missingCustomers }),
      t('whyCustomers'),
    ].filter((text) => text !== false)
  }
}

import { valueOf } from '#shared/methods/outcome.ts'
import { createShareWords } from '#shared/model/experiment/sayShares.ts'
import { armName, type VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { countedArms, wilsonOf } from './countedArms.ts'
import { useVerdictTexts } from './useVerdictTexts.ts'

/** All that the picture shows, in words. */
export function usePictureName(subject: VerdictSubject): string {
  const t = useText('verdict')
  const texts = useVerdictTexts()
  const say = createShareWords(texts)
  const { verdict, terms } = subject
  const counted = countedArms(subject) ?? []
  const parts = counted.map((arm, index) => {
    const { low, high } = wilsonOf(arm)
    const values = {
      name: armName(subject, index, texts),
      hits: say.number(arm.hits),
      people: say.number(arm.people),
      rate: arm.people === 0 ? '' : say.share(arm.hits / arm.people),
      range: say.range(low, high),
    }
    return t(counted.length === 1 ? 'pic_single' : 'pic_arm', values)
  })
  const threshold =
    verdict.threshold === null ? [] : [t('pic_threshold', { share: say.share(terms.threshold ?? 0) })]
  const differences = verdict.variations.flatMap(({ index, newcombe }) => {
    const [low, high] = [valueOf(newcombe.lower), valueOf(newcombe.upper)]
    if (low === null || high === null) return []
    const widest = Math.max(Math.abs(low), Math.abs(high))
    const name = armName(subject, index, texts)
    return [t('pic_diff', { name, low: say.points(low, widest), high: say.points(high, widest) })]
  })
  return [...parts, ...threshold, ...differences].join(' ')
}

import { useText } from '#renderer/i18n/useText.ts'
import { useWhen } from '#renderer/i18n/useWhen.ts'
import { now } from '#renderer/platform/now.ts'
import { useLibrary, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import css from './CopyOffers.module.css'

/** Plans whose copy is newer than the store: nothing is overwritten until it is answered. */
export function CopyOffers() {
  const t = useText('common')
  const when = useWhen(now())
  const { library } = useStores()
  const offers = useLibrary((state) => state.offers)
  if (offers.length === 0) return null
  return (
    <section className={css.offers} aria-labelledby="copy-offers">
      <h2 id="copy-offers" className={css.title}>
        {t('offersTitle', { count: offers.length })}
      </h2>
      <p className={css.text}>{t('offersText')}</p>
      <ul>
        {offers.map((offer) => (
          <li key={offer.planId} className={css.offer}>
            <span className={css.name}>{offer.planName === '' ? t('untitledPlan') : offer.planName}</span>
            <span className={css.when}>{t('offerWritten', { when: when(offer.writtenAt) })}</span>
            <Button onClick={() => void library.declineCopy(offer.planId)}>{t('offerLeave')}</Button>
            <Button tone="ink" onClick={() => void library.restoreCopy(offer.planId)}>
              {t('offerTake')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

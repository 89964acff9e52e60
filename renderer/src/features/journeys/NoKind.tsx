import type { Journey } from '#shared/model/journey/journey.ts'
import { channelKinds } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { namesOf, sayKind } from './editJourneys.ts'
import { KindGlyph } from './PairPickers.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './NoJourney.module.css'

/** A journey whose channel does not say its kind: the stages follow from it, so it is asked first. */
export function NoKind({ journey }: { journey: Journey }) {
  const t = useText('journeys')
  const desk = useDesk()
  const names = usePlan((plan) => namesOf(plan, journey))
  return (
    <div className={css.page}>
      <EmptyState
        title={t('kind_title', names)}
        actions={
          <div className={css.kinds}>
            {channelKinds.map((kind) => (
              <button
                key={kind}
                type="button"
                className={css.kind}
                onClick={() => sayKind(desk, journey.channel, kind)}
              >
                <span className={css.kindName}>
                  <KindGlyph kind={kind} />
                  {t(`kind_${kind}`)}
                </span>
                <span className={css.kindText}>{t(`kind_${kind}Means`)}</span>
              </button>
            ))}
          </div>
        }
      >
        {t('kind_text')}
      </EmptyState>
    </div>
  )
}

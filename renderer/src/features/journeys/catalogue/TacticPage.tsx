import { stagesFor } from '#shared/catalog/tactics.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { TacticAboutText } from './TacticAbout.tsx'
import css from './TacticPicker.module.css'
import type { TacticPickerProps } from './placement.ts'
import type { PickerRow } from './useTacticPicker.ts'

interface TacticPageProps {
  readonly row: PickerRow
  readonly channel: TacticPickerProps['channel']
  readonly onPlace: () => void
}

/** The chosen tactic explained, and the button that places it. */
export function TacticPage({ row, channel, onPlace }: TacticPageProps) {
  const t = useText('tactics')
  const tJourneys = useText('journeys')
  const stage = row.own ? row.stage : row.found.stage
  const name = row.own ? row.name : row.found.name
  const stages = row.own ? [] : stagesFor(row.found.kind, channel).map((each) => tJourneys(`stage_${each}`))
  return (
    <section className={css.page} aria-label={name}>
      <div className={css.text} tabIndex={0} role="group" aria-label={name}>
        <h3 className={css.title}>{name}</h3>
        {row.own ? (
          <p>{t('picker_ownWhat')}</p>
        ) : (
          <>
            <p className={css.facts}>
              {[tJourneys(`medium_${row.found.kind.medium}`), ...stages].join(' · ')}
            </p>
            <TacticAboutText kind={row.found.kind} />
          </>
        )}
      </div>
      <div className={css.act}>
        <Button tone="ribbon" onClick={onPlace}>
          {t('picker_place', { stage: tJourneys(`stage_${stage}`) })}
        </Button>
      </div>
    </section>
  )
}

import { motivations } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { HatchSwatch, LevelTrack } from './LevelTrack.tsx'
import { motivationIcons } from './motivationIcons.ts'
import css from './Legend.module.css'

export function Legend() {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  return (
    <div className={css.legend} role="group" aria-label={t('legend')}>
      <span className={css.entry}>
        <LevelTrack expected="full" established="light" length={48} />
        {t('legendLevel')}
      </span>
      <span className={css.entry}>
        <HatchSwatch kind="gap" />
        {t('legendShort')}
      </span>
      <span className={css.entry}>
        <HatchSwatch kind="over" />
        {t('legendOver')}
      </span>
      <span className={classNames(css.entry, css.motivations)}>
        {motivations.map((motivation) => (
          <span key={motivation} className={css.entry}>
            <Icon of={motivationIcons[motivation]} size={14} />
            {tCatalog(`motivation_${motivation}`)}
          </span>
        ))}
      </span>
    </div>
  )
}

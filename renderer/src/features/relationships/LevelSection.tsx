import { gapWord } from '#shared/model/relationship/gapWord.ts'
import { levels, type Relationship } from '#shared/model/relationship/relationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { establishLevel, expectLevel } from './editCells.ts'
import { LevelTrack } from './LevelTrack.tsx'
import { type CellPlace } from './selectMatrix.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './CellInspector.module.css'

/** Expected against established, and the gap between them as a sentence. */
export function LevelSection({ place, cell }: { place: CellPlace; cell: Relationship }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const gap = gapWord(cell)
  const choices = levels.map((value) => ({ value, label: tCatalog(`level_${value}`) }))
  return (
    <InspectorSection>
      <div className={css.level} data-field="expected">
        <span className={css.levelName}>{t('expected')}</span>
        <SegmentedControl
          label={t('expected')}
          choices={choices}
          value={cell.expected}
          onChange={(level) => expectLevel(desk, place, level)}
        />
      </div>
      <div className={css.level} data-field="established">
        <span className={css.levelName}>{t('established')}</span>
        <SegmentedControl
          label={t('established')}
          choices={choices}
          value={cell.established}
          onChange={(level) => establishLevel(desk, place, level)}
        />
      </div>
      <div className={css.gap}>
        <LevelTrack expected={cell.expected} established={cell.established} length={104} />
        <span className={classNames(css.sentence, (gap === 'oneShort' || gap === 'twoShort') && css.short)}>
          {t(`gap_${cell.expected}_${cell.established}`)}
        </span>
      </div>
    </InspectorSection>
  )
}

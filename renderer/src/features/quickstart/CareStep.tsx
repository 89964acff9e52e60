import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import type { NoteId } from '#shared/lib/ids.ts'
import { levels, relationshipId, type Category, type Level } from '#shared/model/relationship/relationship.ts'
import { sixCategories } from '#shared/model/relationship/relationshipMatrix.ts'
import { answerCell } from './answers.ts'
import { NoSegment } from './NoSegment.tsx'
import css from './QuickStart.module.css'
import { firstSegment } from './steps.ts'

interface CareStepProps {
  readonly onBackToCustomers: () => void
}

/** The six categories in plain words: what the first group expects, and what there is. */
export function CareStep({ onBackToCustomers }: CareStepProps) {
  const t = useText('quickstart')
  const segment = usePlan(firstSegment)
  if (segment === null) return <NoSegment onBack={onBackToCustomers} />
  return (
    <div className={css.care}>
      <p className={css.careHead} aria-hidden="true">
        <span />
        <span>{t('expected')}</span>
        <span>{t('established')}</span>
      </p>
      {sixCategories.map((category) => (
        <CareLine key={category} segment={segment} category={category} />
      ))}
    </div>
  )
}

function CareLine({ segment, category }: { segment: NoteId; category: Category }) {
  const t = useText('quickstart')
  const catalog = useText('catalog')
  const document = useDocument()
  const cell = useRecord(relationshipId(segment, category))
  const plain = t(`plain_${category as Exclude<Category, 'transactional'>}`) // safe: one of the six
  const choices = levels.map((value) => ({ value, label: catalog(`level_${value}`) }))
  const place = { segment, category }
  const change = (part: 'expected' | 'established', level: Level) =>
    answerCell(
      document,
      place,
      { [part]: level },
      { key: part === 'expected' ? `expect_${level}` : `establish_${level}` },
    )
  return (
    <div className={css.careLine}>
      <p>
        <span className={css.plain}>{plain}</span>
        <span className={css.term}>{catalog(`category_${category}`)}</span>
      </p>
      <SegmentedControl
        label={t('expectedOf', { way: plain })}
        value={cell?.expected ?? 'none'}
        choices={choices}
        onChange={(level) => change('expected', level)}
      />
      <SegmentedControl
        label={t('establishedOf', { way: plain })}
        value={cell?.established ?? 'none'}
        choices={choices}
        onChange={(level) => change('established', level)}
      />
    </div>
  )
}

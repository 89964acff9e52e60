import { Dices } from 'lucide-react'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CountField } from '#renderer/ui/CountField.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { mostSeed, spans, type ProjectionLook, type Span } from './projectionView.ts'
import css from './ProjectionView.module.css'

interface ProjectionHeadProps {
  readonly look: ProjectionLook
  readonly onLook: (change: Partial<ProjectionLook>) => void
}

/** How far ahead, which draw of chance, charts or table. */
export function ProjectionHead({ look, onLook }: ProjectionHeadProps) {
  const t = useText('journeys')
  const language = useLanguage()
  return (
    <div className={css.head} role="group" aria-label={t('proj_controls')}>
      <SegmentedControl<`${Span}`>
        label={t('proj_ahead')}
        value={`${look.months}`}
        choices={spans.map((months) => ({ value: `${months}`, label: t('proj_months', { months }) }))}
        onChange={(value) => onLook({ months: spans.find((months) => `${months}` === value) ?? 24 })}
      />
      <SegmentedControl<'charts' | 'table'>
        label={t('proj_form')}
        value={look.isTable ? 'table' : 'charts'}
        choices={[
          { value: 'charts', label: t('proj_charts') },
          { value: 'table', label: t('proj_asTable') },
        ]}
        onChange={(value) => onLook({ isTable: value === 'table' })}
      />
      <div className={css.seed}>
        <CountField
          label={t('proj_seed')}
          placeholder={t('proj_seedNone')}
          value={look.seed}
          most={mostSeed}
          language={language}
          refused={t('proj_seedRefused', { most: mostSeed })}
          onCount={(seed) => seed !== null && onLook({ seed })}
          onLeave={() => undefined}
        />
        <Button onClick={() => onLook({ seed: look.seed >= mostSeed ? 0 : look.seed + 1 })}>
          <Icon of={Dices} />
          {t('proj_another')}
        </Button>
      </div>
    </div>
  )
}

import { useRef, useState } from 'react'
import { CircleHelp } from 'lucide-react'
import { rankings, type Ranking } from '#shared/model/experiment/scores.ts'
import { updateMeta } from '#shared/model/plan/updateMeta.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { About, AboutMore } from '#renderer/ui/About.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { SelectField } from '#renderer/ui/SelectField.tsx'
import css from './List.module.css'

/** By what the experiments are ranked, with each way explained one key away. */
export function RankingChoice({ impactBy }: { impactBy: 'money' | 'customers' }) {
  const t = useText('board')
  const { document } = useDesk()
  const ranking = usePlan(({ meta }) => meta.ranking)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={css.ranking}>
      <SelectField<Ranking>
        label={t('ranking_label')}
        value={ranking}
        options={rankings.map((each) => [each, t(`ranking_${each}`)] as const)}
        onChange={(next) =>
          document.commit({ label: { key: 'rankExperiments' } }, (plan) =>
            updateMeta(plan, { ranking: next }),
          )
        }
      />
      <IconButton
        ref={button}
        icon={CircleHelp}
        label={t('ranking_ask')}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      />
      {isOpen && button.current && (
        <About name={t('ranking_ask')} anchor={button.current} align="end" onClose={() => setOpen(false)}>
          {rankings.map((each) => (
            <p key={each}>
              <strong>{t(`ranking_${each}`)}</strong> {t(`about_${each}`)}
            </p>
          ))}
          <AboutMore>
            <p>{t('about_ties')}</p>
            <p>{t(`about_by_${impactBy}`)}</p>
          </AboutMore>
        </About>
      )}
    </div>
  )
}

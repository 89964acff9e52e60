import type { Arm, Experiment, Guardrail } from '#shared/model/experiment/experiment.ts'
import { armsOf } from '#shared/model/experiment/soundExperiment.ts'
import { armName, type VerdictSubject } from '#shared/model/experiment/verdictSubject.ts'
import { recordLimits } from '#shared/model/limits.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { formatNumber } from '#shared/lib/formatNumber.ts'
import { LimitedText } from '#renderer/ui/LimitedText.tsx'
import { changeExperiment } from '../../editExperiments.ts'
import { CountField } from './CountField.tsx'
import { enterCount, type CountPatch } from './enterCount.ts'
import { useVerdictTexts } from './useVerdictTexts.ts'
import css from './Counts.module.css'

/** What was counted: people and those of them who did it, per group; guardrails the same; quotes of talks. */
export function Counts({ subject }: { subject: VerdictSubject }) {
  const { experiment, terms } = subject
  const arms = armsOf({ arms: experiment.arms, kind: terms.kind })
  const t = useText('verdict')
  const texts = useVerdictTexts()
  const desk = useDesk()
  const names = arms.map((_, index) => (arms.length === 1 ? '' : armName(subject, index, texts)))
  const isTalk = terms.kind === 'interview'
  return (
    <div className={css.counts} role="group" aria-label={t('count_title')}>
      <CountTable
        caption={t('count_title')}
        rows={arms.map((arm, index) => ({ name: names[index] ?? '', counts: arm }))}
        hitsLabel={hitsLabel(experiment, t)}
        onCount={(index, count) => enterCount(desk, experiment, { arm: index, guardrail: null }, count)}
      />
      {arms.length > 1 &&
        experiment.guardrails.map((guardrail) => (
          <GuardrailCounts key={guardrail.id} guardrail={guardrail} experiment={experiment} names={names} />
        ))}
      <Looked experiment={experiment} />
      {isTalk && <Quotes experiment={experiment} />}
    </div>
  )
}

function hitsLabel({ kind }: Experiment, t: ReturnType<typeof useText<'verdict'>>): string {
  if (kind === 'fakeDoor') return t('count_clicked')
  return kind === 'ab' || kind === 'several' || kind === 'beforeAfter' ? t('count_did') : t('count_yes')
}

interface CountTableProps {
  readonly caption: string
  readonly rows: readonly { readonly name: string; readonly counts: Pick<Arm, 'people' | 'conversions'> }[]
  readonly hitsLabel: string
  readonly onCount: (index: number, count: CountPatch) => void
}

function CountTable({ caption, rows, hitsLabel, onCount }: CountTableProps) {
  const t = useText('verdict')
  const { language } = useVerdictTexts()
  const { document } = useDesk()
  const leave = () => document.closeGroup()
  const say = (count: number | null) => formatNumber(count ?? 0, language)
  const label = (name: string, what: string) =>
    name === '' ? `${caption}: ${what}` : `${caption}, ${name}: ${what}`
  return (
    <table className={css.table}>
      <caption className={css.caption}>{caption}</caption>
      <thead>
        <tr>
          {rows.length > 1 && <th scope="col">{t('count_group')}</th>}
          <th scope="col">{hitsLabel}</th>
          <th scope="col">{t('count_people')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, counts }, index) => (
          <tr key={index}>
            {rows.length > 1 && <th scope="row">{name}</th>}
            <td>
              <CountField
                label={label(name, hitsLabel)}
                value={counts.conversions}
                most={counts.people}
                sayBeyond={(hits) => t('count_bad_over', { hits, people: say(counts.people) })}
                onCount={(conversions) => onCount(index, { conversions })}
                onLeave={leave}
              />
            </td>
            <td>
              <CountField
                label={label(name, t('count_people'))}
                value={counts.people}
                least={counts.conversions ?? 0}
                sayBeyond={(people) => t('count_bad_over', { hits: say(counts.conversions), people })}
                onCount={(people) => onCount(index, { people })}
                onLeave={leave}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface GuardrailCountsProps {
  readonly guardrail: Guardrail
  readonly experiment: Experiment
  readonly names: readonly string[]
}

function GuardrailCounts({ guardrail, experiment, names }: GuardrailCountsProps) {
  const t = useText('verdict')
  const desk = useDesk()
  const counts = names.map((_, index) => guardrail.counts[index] ?? uncounted)
  const name = guardrail.name.trim() || '…'
  return (
    <CountTable
      caption={t(guardrail.betterWhen === 'up' ? 'count_guardrail_up' : 'count_guardrail_down', { name })}
      rows={counts.map((each, index) => ({ name: names[index] ?? '', counts: each }))}
      hitsLabel={t('count_did')}
      onCount={(arm, count) => enterCount(desk, experiment, { arm, guardrail: guardrail.id }, count)}
    />
  )
}
const uncounted = { people: null, conversions: null } as const

function Looked({ experiment }: { experiment: Experiment }) {
  const t = useText('verdict')
  const desk = useDesk()
  return (
    <div className={css.looked}>
      <span>{t('count_looked')}</span>
      <div className={css.small}>
        <CountField
          label={t('count_looked')}
          value={experiment.metricsLooked}
          least={1}
          most={10_000}
          isOptional={false}
          sayBeyond={() => t('count_bad_looked')}
          onCount={(count) => {
            if (count !== null) changeExperiment(desk, experiment.id, { metricsLooked: count }, 'looked')
          }}
          onLeave={() => desk.document.closeGroup()}
        />
      </div>
    </div>
  )
}

function Quotes({ experiment }: { experiment: Experiment }) {
  const t = useText('verdict')
  const desk = useDesk()
  return (
    <div className={css.quotes}>
      <span className={css.caption}>{t('count_quotes')}</span>
      <LimitedText
        label={t('count_quotes')}
        value={experiment.quotes}
        limit={recordLimits.text}
        lines={2}
        placeholder={t('count_quotesHint')}
        sayTooLong={(length) => t('tooLong', { length, limit: recordLimits.text })}
        onText={(quotes) => changeExperiment(desk, experiment.id, { quotes }, 'quotes')}
        onLeave={() => desk.document.closeGroup()}
        onHistory={(deed) => desk.document[deed]()}
      />
    </div>
  )
}

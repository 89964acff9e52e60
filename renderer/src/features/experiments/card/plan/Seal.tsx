import { Stamp } from 'lucide-react'
import { useMemo } from 'react'
import { formatDate, formatTime } from '#shared/lib/formatDate.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { marksOf } from '#shared/model/experiment/getExperiment.ts'
import { readingIn } from '#shared/model/experiment/readings.ts'
import { ruleChanges } from '#shared/model/experiment/ruleChanges.ts'
import { nameTerm, sayTerm, termsOfKind, type TermTexts } from '#shared/model/experiment/sayTerm.ts'
import { termsOf } from '#shared/model/experiment/seal.ts'
import type { Terms } from '#shared/model/experiment/testDesign.ts'
import { toldMarks } from '#shared/model/experiment/toldMarks.ts'
import type { JsonValue } from '#shared/model/plan/planMeta.ts'
import type { JournalEntry } from '#shared/model/plan/plan.ts'
import { isComparison } from '#shared/model/experiment/soundExperiment.ts'
import { roundUp } from '#shared/methods/checks.ts'
import { leadToStop } from '#shared/methods/sequential.ts'
import { peopleInAll } from '#shared/model/experiment/reckonDesign.ts'
import { enoughSupport } from '#shared/methods/threshold.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { putExperiments } from '../../editExperiments.ts'
import { useSay } from './useSay.ts'
import css from './Seal.module.css'

interface SealProps {
  readonly experiment: Experiment
}

/** The rule before and after it is sealed, and every mark that was left since. */
export function Seal({ experiment }: SealProps) {
  const t = useText('experiment')
  const kept = usePlan((plan) => marksOf(plan, experiment.id))
  const marks = useMemo(() => toldMarks(kept), [kept])
  const { seal, state } = experiment
  const isPlanned = state === 'idea' || state === 'ready'
  return (
    <section className={classNames(css.seal, seal === null && isPlanned && css.next)} aria-label={t('seal')}>
      {seal !== null && <Sealed experiment={experiment} terms={seal.terms} at={seal.at} marks={marks} />}
      {seal === null && isPlanned && <Start experiment={experiment} wasSealed={marks.length > 0} />}
      {seal === null && !isPlanned && (
        <p className={css.text}>{t(marks.length > 0 ? 'wasSealed' : 'neverSealed')}</p>
      )}
      {marks.length > 0 && <Marks marks={marks} />}
    </section>
  )
}

/** What starting will write, and the button that does. */
function Start({ experiment, wasSealed }: SealProps & { readonly wasSealed: boolean }) {
  const t = useText('experiment')
  const desk = useDesk()
  const records = usePlan((plan) => plan.records)
  const now = termsOf({ records }, experiment)
  const words = useTermTexts()
  const start = () => putExperiments(desk, [experiment.id], { state: 'running', before: null })
  return (
    <>
      {wasSealed && <p className={css.warning}>{t('wasSealed')}</p>}
      <div className={css.start}>
        <Button tone="ribbon" onClick={start}>
          <Icon of={Stamp} size={14} />
          {t('start')}
        </Button>
        <p className={css.text}>{now.planned === null ? t('startsUnplanned') : t('starts')}</p>
      </div>
      <details>
        <summary className={css.summary}>{t('willWrite')}</summary>
        <TermList terms={now} words={words} />
      </details>
    </>
  )
}

function Sealed({
  experiment,
  terms: sealed,
  at,
  marks,
}: SealProps & { readonly terms: Terms; readonly at: string; readonly marks: readonly JournalEntry[] }) {
  const t = useText('experiment')
  const when = useWhenExactly()
  const words = useTermTexts()
  const rule = useRuleText(sealed)
  const from = marks.findLastIndex(({ kind }) => kind === 'sealed')
  const counted = marks[from]?.detail['counted']
  const changed = ruleChanges(marks).length
  const before =
    counted === 0 ? t('beforeFirst') : typeof counted === 'number' ? t('afterSome', { count: counted }) : ''
  return (
    <>
      <div className={css.line}>
        <span className={css.stamp}>
          <Icon of={Stamp} size={20} />
        </span>
        <p>
          <strong>{t('sealedAt', { when: when(at) })}</strong>
          {before === '' ? '' : `, ${before}`}.{' '}
          <span className={css.text}>
            {rule} {changed === 0 ? t('changedNothing') : t('changedTimes', { count: changed })}
          </span>
        </p>
      </div>
      <p className={css.text}>{t(experiment.state === 'decided' ? 'changeLate' : 'changeLeavesMark')}</p>
      <details>
        <summary className={css.summary}>{t('sealedRule')}</summary>
        <TermList terms={sealed} words={words} />
      </details>
    </>
  )
}

function TermList({ terms, words }: { readonly terms: Terms; readonly words: TermTexts }) {
  return (
    <dl className={css.terms}>
      {termsOfKind(terms.kind).map((term) => (
        <div key={term} className={css.term}>
          <dt>{nameTerm(term, words)}</dt>
          {/* safe: terms are plain data */}
          <dd>{sayTerm(term, terms[term] as unknown as JsonValue, words)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The journal's entries about this experiment, the oldest first: nothing takes any of them away. */
function Marks({ marks }: { readonly marks: readonly JournalEntry[] }) {
  const t = useText('experiment')
  const when = useWhenExactly()
  const say = useSay()
  const words = useTermTexts()
  const changes = new Map(ruleChanges(marks).map((change) => [change.entry, change]))
  const lookIn = (mark: JournalEntry) => {
    const { look = 0, arms = [] } = readingIn(mark) ?? {}
    const counts = arms.map(({ people, conversions }) =>
      t('mark_count', { hits: say.count(conversions ?? 0), people: say.count(people ?? 0) }),
    )
    return t('mark_looked', {
      look: say.count(look),
      looks: say.count(Number(mark.detail['of'])),
      counts: counts.join(' : '),
    })
  }
  const changesIn = (mark: string) => {
    const change = changes.get(mark)
    if (change === undefined) return []
    const { from, to } = change
    return Object.keys(to).map((term) =>
      t('mark_changed', {
        term: nameTerm(term, words),
        from: sayTerm(term, from[term], words),
        to: sayTerm(term, to[term], words),
      }),
    )
  }
  return (
    <div>
      <h3 className={css.heading}>{t('marks')}</h3>
      <ol className={css.marks} aria-label={t('marks')}>
        {marks.map((mark) => (
          <li key={mark.id} className={css.mark} data-kind={mark.kind}>
            <span className={css.when}>{when(mark.at)}</span>
            <span>
              {mark.kind === 'sealed' && t('mark_sealed')}
              {mark.kind === 'looked' && lookIn(mark)}
              {mark.kind === 'unsealed' && t('mark_unsealed')} {changesIn(mark.id).join(' ')}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function useTermTexts(): TermTexts {
  const t = useText('experiment')
  const common = useText('common')
  const language = useLanguage()
  const { rate } = useSay()
  const nameOf = useStageName()
  const records = usePlan((plan) => plan.records)
  return {
    language,
    text: (key, { a = '', b = '', points = '' } = {}) => t(key, { a, b, points }),
    kind: (kind) => common(`experimentKind_${kind}`),
    stage: (id) => (getStage({ records }, id) === null ? null : nameOf({ records }, id)),
    rate,
  }
}

/** The sealed rule in one sentence. */
function useRuleText(sealed: Terms): string {
  const { kind, threshold, planned, alpha, rule, looks, weights } = sealed
  const t = useText('experiment')
  const say = useSay()
  if (!isComparison(kind)) {
    return threshold === null
      ? t('ruleIs_none')
      : t('ruleIs_threshold', { rate: say.rate(threshold), chance: say.rate(enoughSupport) })
  }
  const variations = Math.max(1, weights.length - 1)
  if (looks.plan === 'simple') {
    const lead = say.count(roundUp(leadToStop(looks.conversions, alpha / variations)))
    return t('ruleIs_simple', { lead, conversions: say.count(looks.conversions) })
  }
  if (looks.plan === 'anytime') return t('ruleIs_anytime', { level: say.rate(1 - alpha / variations) })
  if (planned === null) return t('ruleIs_unplanned')
  const people = say.count(peopleInAll(planned, weights))
  if (looks.plan === 'pocock' && rule === 'test') {
    return t('ruleIs_pocock', { looks: say.count(looks.looks), people, alpha: say.rate(alpha) })
  }
  return rule === 'test'
    ? t('ruleIs_test', { people, alpha: say.rate(alpha) })
    : t('ruleIs_posterior', { people })
}

/** Day and minute of a mark. */
function useWhenExactly(): (iso: string) => string {
  const t = useText('experiment')
  const language = useLanguage()
  return (iso) =>
    t('when', {
      day: formatDate(iso, language, { month: 'short' }),
      time: formatTime(iso, language),
    })
}

import { useState } from 'react'
import { Check, Copy } from 'lucide-react'
import { formatDate } from '#shared/lib/formatDate.ts'
import type { JourneyId, StageId } from '#shared/lib/ids.ts'
import { applyingGain } from '#shared/model/experiment/applyingGain.ts'
import { findApplications, type Applying } from '#shared/model/experiment/applyResult.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { createShareWords, type ShareWords } from '#shared/model/experiment/sayShares.ts'
import type { VerdictWords } from '#shared/model/experiment/verdictWords.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { getJourney } from '#shared/model/journey/getJourney.ts'
import type { JourneyNumber } from '#shared/model/journey/journeyNumbers.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText, type Text } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { applyVerdict, sourceOf } from './verdictDeeds.ts'
import { useVerdictTexts } from './useVerdictTexts.ts'
import css from './ApplyFoot.module.css'

/** Applying the result, with what it will change said beforehand; and the verdict to be pasted elsewhere. */
export function ApplyFoot({ experiment, words }: { experiment: Experiment; words: VerdictWords }) {
  const t = useText('verdict')
  const texts = useVerdictTexts()
  const desk = useDesk()
  const plan = usePlan((each) => each)
  const nameTarget = useTargetName()
  const source = sourceOf(plan, experiment, texts.language, (values) => t('apply_source', values))
  const found = findApplications(plan, experiment, source)
  const first = typeof found === 'string' ? undefined : found[0]
  return (
    <div className={css.foot}>
      {typeof found === 'string' || first === undefined ? (
        <p className={css.says}>{t(`apply_why_${typeof found === 'string' ? found : 'noTarget'}`)}</p>
      ) : (
        <>
          <Button
            tone="ribbon"
            size="big"
            data-verdict-deed="apply"
            onClick={() => applyVerdict(desk, experiment, source)}
          >
            {t('apply_to', { target: nameTarget(plan, first) })}
          </Button>
          <p className={css.says}>{sayChange(plan, experiment, found, t, texts, nameTarget)}</p>
        </>
      )}
      <CopyButton words={words} />
    </div>
  )
}

/** What will stand where, and what the journey makes of it. */
function sayChange(
  plan: Plan,
  experiment: Experiment,
  found: readonly Applying[],
  t: Text<'verdict'>,
  texts: ReturnType<typeof useVerdictTexts>,
  nameTarget: ReturnType<typeof useTargetName>,
): string {
  const say = createShareWords(texts)
  const becomes = found
    .map((each, index) => sayOne(each, t, say, index === 0 ? null : nameTarget(plan, each)))
    .join('; ')
  const gain = applyingGain(plan, experiment)
  if (gain === null || Math.round(gain) === 0) return `${becomes}.`
  const people = Math.abs(Math.round(gain))
  const gains = t(gain > 0 ? 'apply_gains' : 'apply_loses', { count: people, people: say.number(people) })
  return `${becomes}; ${gains}.`
}

/** One number before and after; those beyond the first with their name. */
function sayOne(
  { before, after }: Applying,
  t: Text<'verdict'>,
  say: ShareWords,
  name: string | null,
): string {
  const values = {
    before: before === null ? '' : say.share(before.likely),
    after: say.share(after.likely),
    ...say.ends(after.low ?? after.likely, after.high ?? after.likely),
  }
  const said = t(before === null ? 'apply_first' : 'apply_becomes', values)
  return name === null ? said : `${name}: ${said}`
}

/** What a number of the plan is called: the stage of a funnel, or a number of a journey. */
function useTargetName() {
  const t = useText('verdict')
  const common = useText('common')
  const journeys = useText('journeys')
  return (plan: Plan, { target, number }: Pick<Applying, 'target' | 'number'>): string => {
    const stage = getStage(plan, target as StageId) // safe: the lookup decides
    if (stage) {
      return stage.name.trim() || common(stage.kind === null ? 'untitledStage' : `aarrr_${stage.kind}`)
    }
    const journey = getJourney(plan, target as JourneyId) // safe: the lookup decides
    return journey === null ? t('applied_gone') : journeys(`number_${number as JourneyNumber}`) // safe: so it was applied
  }
}

/** Every number this result was put into, with what stood there before. */
export function AppliedHistory({ experiment }: { experiment: Experiment }) {
  const t = useText('verdict')
  const texts = useVerdictTexts()
  const say = createShareWords(texts)
  const plan = usePlan((each) => each)
  const nameTarget = useTargetName()
  if (experiment.applied.length === 0) return null
  return (
    <div className={css.history}>
      <h3 className={css.title}>{t('applied_title')}</h3>
      <ul className={css.list}>
        {experiment.applied.toReversed().map((each, index) => (
          <li key={index}>
            {t(each.before === null ? 'applied_first' : 'applied_row', {
              date: formatDate(each.at, texts.language, { month: 'short' }),
              target: nameTarget(plan, each),
              before: each.before === null ? '' : say.share(each.before.likely),
              after: say.share(each.after.likely),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}

function CopyButton({ words }: { words: VerdictWords }) {
  const t = useText('verdict')
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const text = [words.headline, words.sentences.join(' '), ...words.notes].join('\n')
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  }
  return (
    <div className={css.copy}>
      <Button tone="ghost" data-verdict-deed="copy" onClick={copy}>
        <Icon of={state === 'copied' ? Check : Copy} size={14} />
        {t(state === 'copied' ? 'copied' : 'copy')}
      </Button>
      {state === 'refused' && (
        <p role="alert" className={css.says}>
          {t('copy_refused')}
        </p>
      )}
    </div>
  )
}

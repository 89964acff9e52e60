import { formatPercent } from '#shared/lib/formatNumber.ts'
import type { TacticId } from '#shared/lib/ids.ts'
import { undefinedBecause, valueOf, type Outcome } from '#shared/methods/outcome.ts'
import type { Estimate } from '#shared/model/estimate/estimate.ts'
import { standsOn } from '#shared/model/tactic/getTactic.ts'
import type { Tactic } from '#shared/model/tactic/tactic.ts'
import { effectsOn, type TacticNumber } from '#shared/model/tactic/tacticNumbers.ts'
import type { Stage } from '#shared/model/journey/stages.ts'
import { useLanguage, useText } from '#renderer/i18n/useText.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import type { MapScene } from './MapContext.ts'

interface TacticWords {
  readonly cost: string
  readonly effect: string
  /** The effect where there is little room. */
  readonly shortEffect: string
  /** 0 without any. */
  readonly strength: number
  readonly whole: string
}

/** What a card says of its tactic. */
export function useTacticWords(tactic: Tactic, scene: MapScene): TacticWords {
  const t = useText('journeys')
  const { say } = useFigures()
  const { figures, layout } = scene
  const stage = standsOn(tactic, figures.kind)
  const cost = tactic.numbers.cost?.likely ?? null
  const strength = weakestEvidence(tactic, stage)
  const column = layout.columns.find((each) => each.stage === stage)
  const place = (column?.cards.findIndex(({ id }) => id === tactic.id) ?? 0) + 1
  const { effect, shortEffect } = useEffectWords(tactic, stage, scene.eachOf)
  const facts = [
    t(`map_status_${tactic.status}`),
    ...(tactic.medium === null ? [] : [t(`medium_${tactic.medium}`)]),
    strength === 0 ? t('map_noEvidence') : t('map_evidence', { strength }),
    cost === null ? t('map_noCost') : t('map_costMonth', { money: say('money', cost) }),
    effect,
  ]
  const whole = t('map_tacticSays', {
    name: tactic.name.trim() === '' ? t('map_untitled') : tactic.name,
    place,
    count: column?.cards.length ?? 1,
    stage: t(`stage_${stage}`),
    facts: facts.join(', '),
  })
  return { cost: cost === null ? '–' : say('money', cost), effect, shortEffect, strength, whole }
}

interface EffectWords {
  readonly effect: string
  readonly shortEffect: string
}

/** What a customer by it costs, what else it does, or why that is not said. */
function useEffectWords(tactic: Tactic, stage: Stage, eachOf: ReadonlyMap<TacticId, Outcome>): EffectWords {
  const t = useText('journeys')
  const language = useLanguage()
  const { say } = useFigures()
  const each = valueOf(eachOf.get(tactic.id) ?? undefinedBecause('missing_input'))
  if (each !== null) {
    const money = say('money', each)
    return { effect: t('map_each', { money }), shortEffect: money }
  }
  const { churnCut, reached, margin, invites } = tactic.numbers
  if (stage === 'retain' && churnCut) {
    const share = formatPercent(churnCut.likely, language)
    return { effect: t('map_fewerLeave', { share }), shortEffect: `−${share}` }
  }
  if (stage === 'interact' && reached) {
    const share = formatPercent(reached.likely, language)
    return { effect: t('map_reaches', { share }), shortEffect: share }
  }
  if (stage === 'newRevenue' && margin) {
    const money = say('money', margin.likely)
    return { effect: t('map_more', { money }), shortEffect: `+ ${money}` }
  }
  if (stage === 'referrals' && invites) {
    const value = say('count', invites.likely)
    return { effect: t('map_invitesMore', { value }), shortEffect: `+ ${value}` }
  }
  const state = t(stateKey(tactic, stage, eachOf))
  return { effect: state, shortEffect: state }
}

function stateKey(
  { id, status, numbers }: Tactic,
  stage: Stage,
  eachOf: ReadonlyMap<TacticId, Outcome>,
): 'map_guess' | 'map_stopped' | 'map_notCounted' | 'map_addsNothing' | 'map_noData' {
  if (status === 'idea') return 'map_guess'
  if (status === 'stopped') return 'map_stopped'
  const each = eachOf.get(id)
  if (each?.kind === 'undefined' && each.reason === 'adds_nothing') return 'map_addsNothing'
  const hasEffect = effectsOn(stage).some((number) => numbers[number])
  return hasEffect && !each ? 'map_notCounted' : 'map_noData'
}

/** The weakest evidence of what it does on its stage: a chain holds as much as its weakest part. */
function weakestEvidence({ numbers }: Tactic, stage: Stage): number {
  const effects: readonly TacticNumber[] = effectsOn(stage)
  const given = effects.map((number) => numbers[number]).filter((one): one is Estimate => one !== undefined)
  const strengths = given.map((estimate) => estimate.strength ?? 0)
  return strengths.length === 0 ? 0 : Math.min(...strengths)
}

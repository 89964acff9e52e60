import { ArrowLeft, ChevronDown } from 'lucide-react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { experimentStates, type Experiment } from '#shared/model/experiment/experiment.ts'
import { getStage } from '#shared/model/funnel/getFunnel.ts'
import { phaseOf, type Phase } from '#shared/model/journey/stages.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { segmentsOf } from '#shared/model/note/notesInBlock.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useStageName } from '#renderer/state/useFunnelName.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { MenuItem } from '#renderer/ui/MenuProps.ts'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { stateIcons } from '../board/stateIcons.ts'
import { useStageOptions } from '../board/useStageOptions.ts'
import { changeExperiment, openExperiment, putExperiments } from '../editExperiments.ts'
import { FillIn } from './FillIn.tsx'
import css from './ExperimentPage.module.css'

interface HeadProps {
  readonly experiment: Experiment
}

/** The way back, the name, whose experiment it is, where it works and how far it is. */
export function ExperimentPageHead({ experiment }: HeadProps) {
  const t = useText('experiment')
  const all = useText('experiments')
  const common = useText('common')
  const desk = useDesk()
  const { id, name } = experiment
  return (
    <div className={css.head}>
      <IconButton icon={ArrowLeft} label={all('back')} onClick={() => openExperiment(desk, null)} />
      <h1 className={css.title}>
        <FillIn
          className={css.name}
          label={t('name')}
          value={name}
          placeholder={common('untitledExperiment')}
          takesFocus={name === ''}
          onText={(text) => changeExperiment(desk, id, { name: text }, 'name')}
        />
      </h1>
      <div className={css.chips}>
        <SegmentChip experiment={experiment} />
        <StageChip experiment={experiment} />
        <StateChip experiment={experiment} />
      </div>
    </div>
  )
}

function SegmentChip({ experiment: { id, segment } }: HeadProps) {
  const t = useText('experiment')
  const common = useText('common')
  const desk = useDesk()
  const ids = usePlan(segmentsOf)
  const titles = usePlan((plan) => ids.map((each) => getNote(plan, each)?.title ?? '').join('\n')).split('\n')
  const marks = usePlan((plan) => ids.map((each) => getNote(plan, each)?.mark ?? 1).join(' ')).split(' ')
  const nameAt = (index: number) => shortTitle(titles[index] ?? '') || common('untitledNote')
  const markAt = (index: number) => <SegmentMark mark={Number(marks[index]) as 1} /> // safe: read from a mark
  const at = ids.findIndex((each) => each === segment)
  const items: MenuItem[] = ids.map((each, index) => ({
    kind: 'item',
    id: each,
    label: nameAt(index),
    icon: markAt(index),
    checked: each === segment,
    onSelect: () => changeExperiment(desk, id, { segment: each }),
  }))
  const none: MenuItem = {
    kind: 'item',
    id: 'none',
    label: t('segment_none'),
    checked: segment === null,
    onSelect: () => changeExperiment(desk, id, { segment: null }),
  }
  const name = at < 0 ? t('segment_none') : nameAt(at)
  return (
    <MenuButton
      className={css.chip}
      menuLabel={t('segment')}
      aria-label={t('segment_is', { name })}
      align="end"
      items={[...items, none]}
    >
      {at >= 0 && markAt(at)}
      <span className={css.chipName}>{name}</span>
      <Icon of={ChevronDown} size={14} />
    </MenuButton>
  )
}

const phaseOfKind = {
  acquisition: 'get',
  activation: 'get',
  retention: 'keep',
  revenue: 'grow',
  referral: 'grow',
} as const satisfies Record<string, Phase>

function StageChip({ experiment: { id, stage, journeyStage } }: HeadProps) {
  const t = useText('experiment')
  const desk = useDesk()
  const nameOf = useStageName()
  const kind = usePlan((plan) => (stage === null ? null : (getStage(plan, stage)?.kind ?? null)))
  const choices = useStageOptions()
  const said = usePlan((plan) => (stage === null ? null : nameOf(plan, stage)))
  const name = said ?? t('stage_none')
  const phase = journeyStage !== null ? phaseOf(journeyStage) : kind === null ? null : phaseOfKind[kind]
  const text =
    phase === null || said === null ? name : t('phaseStage', { phase: t(`phase_${phase}`), stage: said })
  return (
    <MenuButton
      className={css.chip}
      menuLabel={t('metric')}
      aria-label={t('stage_is', { name: text })}
      align="end"
      items={choices.map(([choice, label]): MenuItem => ({
        kind: 'item',
        id: choice,
        label,
        checked: choice === stage,
        onSelect: () => changeExperiment(desk, id, { stage: choice }),
      }))}
    >
      {phase !== null && <span className={css.swatch} data-phase={phase} />}
      <span className={css.chipName}>{text}</span>
      <Icon of={ChevronDown} size={14} />
    </MenuButton>
  )
}

function StateChip({ experiment: { id, state, seal } }: HeadProps) {
  const t = useText('experiment')
  const common = useText('common')
  const desk = useDesk()
  const items = experimentStates.map((each): MenuItem => {
    const seals = each === 'running' && seal === null
    const unseals = seal !== null && (each === 'idea' || each === 'ready')
    const name = common(`experimentState_${each}`)
    return {
      kind: 'item',
      id: each,
      label: seals ? t('state_seals', { state: name }) : unseals ? t('state_unseals', { state: name }) : name,
      icon: <Icon of={stateIcons[each]} size={14} />,
      checked: each === state,
      onSelect: () => each !== state && putExperiments(desk, [id], { state: each, before: null }),
    }
  })
  return (
    <MenuButton
      className={css.chip}
      menuLabel={t('state')}
      aria-label={t('state_is', { state: common(`experimentState_${state}`) })}
      align="end"
      items={items}
    >
      <Icon of={stateIcons[state]} size={14} />
      {common(`experimentState_${state}`)}
      <Icon of={ChevronDown} size={14} />
    </MenuButton>
  )
}

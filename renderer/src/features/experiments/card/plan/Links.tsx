import { useCallback } from 'react'
import { X } from 'lucide-react'
import type { ExperimentId, TacticId } from '#shared/lib/ids.ts'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import { experimentsOf, getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { journeyIdsOf } from '#shared/model/journey/getJourney.ts'
import { getTactic, tacticsOf } from '#shared/model/tactic/getTactic.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { PickItem } from '#renderer/ui/pickItems.ts'
import { RecordPicker } from '#renderer/ui/RecordPicker.tsx'
import { openExperiment } from '../../editExperiments.ts'
import { useEdit } from './useEdit.ts'
import css from './plan.module.css'

interface LinkProps {
  readonly experiment: Experiment
}

/** The tactic that is tried. */
export function TacticLink({ experiment }: LinkProps) {
  const common = useText('common')
  const t = useText('experiment')
  const { document, session } = useDesk()
  const { set } = useEdit(experiment)
  const { tactic } = experiment
  const name = usePlan((plan) => (tactic === null ? null : (getTactic(plan, tactic)?.name ?? null)))
  const items = useCallback((): readonly PickItem<TacticId>[] => {
    const { plan } = document.getState()
    return journeyIdsOf(plan)
      .flatMap((journey) => tacticsOf(plan, journey))
      .map(({ id, name: text }) => ({ id, text: text.trim() || common('untitledTactic') }))
  }, [document, common])
  return (
    <Link
      name={t('tactic')}
      linked={name === null ? null : name.trim() || common('untitledTactic')}
      items={items}
      onGo={() => tactic !== null && session.jump({ screen: 'journeys', select: [tactic] })}
      onPick={(id) => set({ tactic: id })}
    />
  )
}

/** The experiment it follows up. */
export function FollowsLink({ experiment }: LinkProps) {
  const common = useText('common')
  const t = useText('experiment')
  const desk = useDesk()
  const { set } = useEdit(experiment)
  const { follows, id: own } = experiment
  const name = usePlan((plan) => (follows === null ? null : (getExperiment(plan, follows)?.name ?? null)))
  const items = useCallback(
    (): readonly PickItem<ExperimentId>[] =>
      experimentsOf(desk.document.getState().plan)
        .filter(({ id }) => id !== own)
        .map(({ id, name: text, state }) => ({
          id,
          text: text.trim() || common('untitledExperiment'),
          aside: common(`experimentState_${state}`),
        })),
    [desk, own, common],
  )
  return (
    <Link
      name={t('follows')}
      linked={name === null ? null : name.trim() || common('untitledExperiment')}
      items={items}
      onGo={() => openExperiment(desk, follows)}
      onPick={(id) => set({ follows: id })}
    />
  )
}

interface OneLinkProps<Id extends string> {
  readonly name: string
  /** What it is linked to, or null. */
  readonly linked: string | null
  readonly items: () => readonly PickItem<Id>[]
  readonly onGo: () => void
  readonly onPick: (id: Id | null) => void
}

function Link<Id extends string>({ name, linked, items, onGo, onPick }: OneLinkProps<Id>) {
  const t = useText('experiment')
  return (
    <div className={css.stack}>
      <span className={css.label} aria-hidden="true">
        {name}
      </span>
      {linked === null ? (
        <RecordPicker
          label={name}
          placeholder={t('link_find')}
          items={items}
          onPick={onPick}
          nothingText={(query) => (query === '' ? t('link_none') : t('link_nothing', { query }))}
          moreText={(count) => t('link_more', { count })}
        />
      ) : (
        <div className={css.link}>
          <button type="button" className={css.linkName} onClick={onGo}>
            {linked}
          </button>
          <IconButton
            icon={X}
            size={14}
            label={t('link_remove', { name: linked })}
            onClick={() => onPick(null)}
          />
        </div>
      )}
    </div>
  )
}

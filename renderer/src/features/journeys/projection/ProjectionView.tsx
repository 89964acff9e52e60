import { useCallback, useMemo } from 'react'
import { useStore } from 'zustand'
import type { JourneyId } from '#shared/lib/ids.ts'
import { projectionOutputs } from '#shared/methods/projection.ts'
import { modelOf, resultOf, type JourneyModel } from '#shared/model/journey/journeyModel.ts'
import type { JourneyProjection, ProjectionRequest } from '#shared/model/journey/projectJourney.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { Banner } from '#renderer/ui/Banner.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { simulate as simulateInWorker, type Simulate } from '#renderer/workers/simulate.ts'
import { useTried } from '../economics/useEconomics.ts'
import { useFigures } from '#renderer/state/useFigures.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useJourneysView } from '../useJourneysView.ts'
import { BandChart } from './BandChart.tsx'
import { Missing } from './Missing.tsx'
import { ProjectionHead } from './ProjectionHead.tsx'
import { ProjectionTable } from './ProjectionTable.tsx'
import { projectionLook, type ProjectionLook } from './projectionView.ts'
import { Tornado } from './Tornado.tsx'
import { useProjection, type ShownProjection } from './useProjection.ts'
import css from './ProjectionView.module.css'

interface ProjectionViewProps {
  readonly journey: JourneyId
  /** How the draws are made; in the window by a worker. */
  readonly simulate?: Simulate
}

const runs = 10_000

/** Where a journey leads over months, with how sure that is, and which number decides it. */
export function ProjectionView({ journey, simulate = simulateInWorker }: ProjectionViewProps) {
  const t = useText('journeys')
  const { session } = useDesk()
  const store = projectionLook(session)
  const look = useStore(store)
  const scope = useJourneysView((view) => view.scope)
  const tried = useTried()
  const model = usePlan((plan) => modelOf(plan, journey, scope))
  const { months, seed } = look
  const request = useMemo<ProjectionRequest | null>(
    () => model && { model, tried, months, runs, seed },
    [model, tried, months, seed],
  )
  const announce = useCallback(
    (done: ProjectionRequest) => session.announce(t('proj_done', { seed: done.seed, months: done.months })),
    [session, t],
  )
  const { shown, progress, problem, cancel, again } = useProjection(request, simulate, announce)
  if (!model) return null
  return (
    <div className={css.view} aria-busy={progress !== null}>
      <ProjectionHead look={look} onLook={(change) => store.setState(change)} />
      {progress !== null && <Progress fraction={progress} onCancel={cancel} />}
      {problem && (
        <Banner
          tone={problem === 'broke' ? 'danger' : 'note'}
          title={t(`proj_${problem}`)}
          actions={<Button onClick={again}>{t('proj_again')}</Button>}
        >
          {t(`proj_${problem}Safe`)}
        </Banner>
      )}
      {shown && <Shown shown={shown} look={look} onLook={(change) => store.setState(change)} />}
    </div>
  )
}

interface ShownProps {
  readonly shown: NonNullable<ShownProjection['shown']>
  readonly look: ProjectionLook
  readonly onLook: (change: Partial<ProjectionLook>) => void
}

function Shown({ shown: { request, projection }, look, onLook }: ShownProps) {
  const t = useText('journeys')
  const { say } = useFigures()
  const { model, tried, seed } = request
  const draws = say('people', request.runs)
  return (
    <>
      <Remarks model={model} tried={tried} projection={projection} />
      {look.isTable ? (
        <ProjectionTable bands={projection.bands} />
      ) : (
        <div className={css.charts}>
          {projectionOutputs.map((output) => (
            <BandChart key={output} output={output} band={projection.bands[output]}>
              <Missing model={model} output={output} />
            </BandChart>
          ))}
        </div>
      )}
      <Tornado
        model={model}
        projection={projection}
        output={look.output}
        onOutput={(output) => onLook({ output })}
      />
      <p className={css.about}>{t('proj_about', { runs: t('proj_runs', { runs: draws }), seed })}</p>
    </>
  )
}

function Progress({ fraction, onCancel }: { readonly fraction: number; readonly onCancel: () => void }) {
  const t = useText('journeys')
  return (
    <div className={css.progress} role="group" aria-label={t('proj_running')}>
      <span>{t('proj_running')}</span>
      <progress className={css.bar} aria-label={t('proj_running')} max={1} value={fraction} />
      <Button onClick={onCancel}>{t('proj_cancel')}</Button>
    </div>
  )
}

interface RemarksProps {
  readonly model: JourneyModel
  readonly tried: ProjectionRequest['tried']
  readonly projection: JourneyProjection
}

/** What the four charts come to, in words. */
function Remarks({ model, tried, projection }: RemarksProps) {
  const t = useText('journeys')
  const { k } = resultOf(model, tried)
  const cash = projection.bands.cash.p50
  const months = cash.length
  const below = cash.findLastIndex((month) => month.kind !== 'defined' || month.value < 0)
  const isKnown = cash.every((month) => month.kind === 'defined')
  return (
    <div className={css.remarks}>
      {isKnown && (
        <p>
          {below === months - 1
            ? t('proj_cashNever', { months })
            : t(below < 0 ? 'proj_cashAlways' : 'proj_cashFrom', { month: below + 2, months })}
        </p>
      )}
      {projection.drawn === 0 && <p>{t('proj_noRanges')}</p>}
      {k.kind === 'defined' && k.value >= 1 && <p>{t('proj_loop')}</p>}
      {tried !== null && <p>{t('proj_tried')}</p>}
    </div>
  )
}

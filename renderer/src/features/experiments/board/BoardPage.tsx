import { useId } from 'react'
import { Plus } from 'lucide-react'
import { experimentStates, type ExperimentState } from '#shared/model/experiment/experiment.ts'
import { experimentIdsIn } from '#shared/model/experiment/getExperiment.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useDesk } from '#renderer/state/useDesk.ts'
import { useLighting, type Lighting } from '#renderer/state/useLighting.ts'
import { Chunk } from '#renderer/ui/chunks/Chunk.tsx'
import { useChunks } from '#renderer/ui/chunks/useChunks.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import { beginExperiment } from '../editExperiments.ts'
import { BoardCard } from './BoardCard.tsx'
import { stateIcons } from './stateIcons.ts'
import { useBoardHandlers } from './useBoardHandlers.ts'
import { useSayStates } from './useSayStates.ts'
import css from './Board.module.css'

/** A column of hundreds is drawn in chunks of this many cards, a shorter one whole. */
const chunkSize = 12
const longColumn = 2 * chunkSize
const guessedHeight = 124

/** The experiments by state, in columns: dragged, or moved by key, from idea to decided. */
export function BoardPage() {
  const t = useText('board')
  const handlers = useBoardHandlers()
  const lighting = useLighting()
  useSayStates()
  return (
    <div className={css.board} role="group" aria-label={t('board_title')} data-board="" {...handlers}>
      <VisuallyHidden>
        <p id="board-keys">{t('board_keys')}</p>
      </VisuallyHidden>
      {experimentStates.map((state) => (
        <Column key={state} state={state} lighting={lighting} />
      ))}
    </div>
  )
}

function Column({ state, lighting }: { state: ExperimentState; lighting: Lighting }) {
  const t = useText('board')
  const common = useText('common')
  const nameId = useId()
  const ids = usePlan((plan) => experimentIdsIn(plan, state))
  const active = useSession(({ selection }) => ids.find((id) => id === selection.at(-1)))
  const stop = active ?? ids[0]
  const chunks = useChunks(ids, chunkSize)
  const isLong = ids.length > longColumn
  const name = common(`experimentState_${state}`)
  return (
    <section className={css.column} aria-labelledby={nameId} data-drag-list={state}>
      <h2 id={nameId} className={css.head}>
        <Icon of={stateIcons[state]} size={14} />
        {`${name} `}
        <span className={css.count}>
          {ids.length}
          <VisuallyHidden>{` ${t('column_unit', { count: ids.length })}`}</VisuallyHidden>
        </span>
      </h2>
      <div className={css.scroller} data-drag-scroll="" tabIndex={-1}>
        <div role="list" aria-labelledby={nameId} aria-describedby="board-keys">
          {chunks.map((chunk, index) => (
            <Chunk
              key={index}
              isLong={isLong}
              isFirst={index === 0}
              isKept={stop !== undefined && chunk.includes(stop)}
              guess={chunk.length * guessedHeight}
            >
              {() =>
                chunk.map((id, at) => (
                  <BoardCard
                    key={id}
                    id={id}
                    isTabStop={id === stop}
                    lighting={lighting}
                    {...(isLong && { place: index * chunkSize + at + 1, of: ids.length })}
                  />
                ))
              }
            </Chunk>
          ))}
        </div>
        <div className={css.end} data-drag-end="">
          {ids.length === 0 && <p className={css.empty}>{t(`empty_${state}`)}</p>}
          {state === 'idea' && <AddIdea />}
        </div>
      </div>
    </section>
  )
}

function AddIdea() {
  const t = useText('board')
  const desk = useDesk()
  return (
    <button
      type="button"
      className={css.add}
      onClick={() => void beginExperiment(desk, { name: '', kind: 'ab', stage: null })}
    >
      <Icon of={Plus} size={14} />
      {t('addIdea')}
    </button>
  )
}

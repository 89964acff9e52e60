import { memo, useMemo, type KeyboardEvent, type MouseEvent } from 'react'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ExperimentId } from '#shared/lib/ids.ts'
import { scoredBy } from '#shared/model/experiment/rankExperiments.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { letGoOfOthers, toggled } from '#renderer/state/choice.ts'
import { useDesk, type Desk } from '#renderer/state/useDesk.ts'
import { Chunk } from '#renderer/ui/chunks/Chunk.tsx'
import { useChunks } from '#renderer/ui/chunks/useChunks.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { openExperiment } from '../editExperiments.ts'
import { experimentsView } from '../experimentsView.ts'
import { useExperimentsView } from '../useExperimentsView.ts'
import { beginsDescending, sortKeys, type ListRow, type SortKey } from './listRows.ts'
import { ListLine } from './ListLine.tsx'
import { partsOf } from './scoreParts.ts'
import css from './List.module.css'

/** Columns in their sequence; the typed parts stand between cost and the score they make. */
const columns = sortKeys.flatMap((key): readonly (SortKey | 'parts')[] =>
  key === 'score' ? ['parts', key] : [key],
)
const atEnd: ReadonlySet<string> = new Set(['cost', 'parts', 'score', 'rank', 'impact'])

/** A list of hundreds is drawn in chunks of this many rows, a shorter one whole. */
const chunkSize = 20
const longList = 2 * chunkSize
const guessedHeight = 56

export function ListTable({ rows }: { rows: readonly ListRow[] }) {
  const t = useText('board')
  const desk = useDesk()
  const ranking = usePlan(({ meta }) => meta.ranking)
  const active = useSession(({ selection }) => selection.at(-1) ?? null)
  const ids = useMemo(() => rows.map(({ id }) => id), [rows])
  const stop = ids.find((id) => id === active) ?? ids[0]
  const chunks = useChunks(rows, chunkSize)
  return (
    <div className={css.scroll} data-chunk-scroll="">
      <div
        role="grid"
        aria-label={t('list_title')}
        aria-rowcount={rows.length + 1}
        aria-multiselectable="true"
        data-parts={partsOf[scoredBy(ranking) ?? 'ice'].length}
        className={css.table}
        onKeyDown={(event) => onKey(desk, ids, event)}
        onMouseDown={(event) => onChoose(desk, ids, event)}
        onDoubleClick={(event) => {
          const id = rowOf(event.target)
          if (id !== null && !isWidget(event.target)) openExperiment(desk, id)
        }}
      >
        <div role="row" aria-rowindex={1} className={classNames(css.line, css.names)}>
          {columns.map((column) => (
            <ColumnHead key={column} column={column} />
          ))}
        </div>
        {chunks.map((chunk, index) => (
          <Chunk
            key={index}
            isLong={rows.length > longList}
            isFirst={index === 0}
            isKept={chunk.some(({ id }) => id === stop)}
            guess={chunk.length * guessedHeight}
          >
            {() =>
              chunk.map((row, at) => (
                <ListLine
                  key={row.id}
                  experiment={row.experiment}
                  stageName={row.stageName}
                  impact={row.impact}
                  rank={row.rank.rank}
                  score={row.rank.score.kind === 'defined' ? row.rank.score.value : null}
                  index={index * chunkSize + at + 2}
                  isTabStop={row.id === stop}
                />
              ))
            }
          </Chunk>
        ))}
      </div>
    </div>
  )
}

const ColumnHead = memo(function ColumnHead({ column }: { column: (typeof columns)[number] }) {
  const t = useText('board')
  const { session } = useDesk()
  const { sort, isDescending } = useExperimentsView(({ list }) => list)
  const ranking = usePlan(({ meta }) => meta.ranking)
  const side = atEnd.has(column) && css.end
  if (column === 'parts') {
    const parts = partsOf[scoredBy(ranking) ?? 'ice'].map((part) => t(`short_${part}`)).join(' · ')
    return (
      <div role="columnheader" className={classNames(side)}>
        {parts}
      </div>
    )
  }
  const isSorted = sort === column
  const order = isDescending ? 'descending' : 'ascending'
  return (
    <div role="columnheader" className={classNames(side)} aria-sort={isSorted ? order : 'none'}>
      <button type="button" className={css.sort} onClick={() => sortBy(column)}>
        {t(`column_${column}`)}
        {isSorted && <Icon of={isDescending ? ArrowDown : ArrowUp} size={14} />}
      </button>
    </div>
  )

  function sortBy(key: SortKey): void {
    experimentsView(session).setState(({ list }) => ({
      list: {
        ...list,
        sort: key,
        isDescending: list.sort === key ? !list.isDescending : beginsDescending(key),
      },
    }))
  }
})

function rowOf(target: EventTarget): ExperimentId | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  const id = row?.dataset['row']
  return id === undefined ? null : (id as ExperimentId) // safe: rows carry the id they were drawn with
}

/** Something in a row that has keys and clicks of its own. */
function isWidget(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, select, button') !== null
}

function onChoose({ session }: Desk, ids: readonly ExperimentId[], event: MouseEvent): void {
  const id = rowOf(event.target)
  if (id === null || event.button !== 0 || isWidget(event.target)) return
  const { selection } = session.getState()
  if (event.shiftKey) {
    event.preventDefault()
    session.select(rangeIn(ids, selection, id))
  } else if (event.ctrlKey || event.metaKey) {
    event.preventDefault()
    session.select(toggled(selection, id))
  } else session.select([id])
}

/** All between the row where the choice began and this one, as they stand in the list. */
function rangeIn(
  ids: readonly ExperimentId[],
  selection: readonly string[],
  id: ExperimentId,
): readonly ExperimentId[] {
  const from = ids.findIndex((each) => each === selection[0])
  const to = ids.indexOf(id)
  if (from === -1) return [id]
  return from <= to ? ids.slice(from, to + 1) : ids.slice(to, from + 1).toReversed()
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  End: Infinity,
  Home: -Infinity,
}

function onKey(desk: Desk, ids: readonly ExperimentId[], event: KeyboardEvent): void {
  const id = rowOf(event.target)
  if (id === null || isWidget(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
  const { session } = desk
  const { selection } = session.getState()
  const step = steps[event.key]
  if (event.key === 'Enter') openExperiment(desk, id)
  else if (event.key === ' ') session.select(toggled(selection, id))
  else if (event.key === 'Escape') {
    if (letGoOfOthers(session)) session.select([])
  } else if (step !== undefined) {
    const to = ids[Math.max(0, Math.min(ids.length - 1, ids.indexOf(id) + step))]
    if (to !== undefined) session.select(event.shiftKey ? rangeIn(ids, selection, to) : [to])
  } else return
  event.preventDefault()
}

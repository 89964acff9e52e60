import type { ExperimentId, SketchNoteId, StageId } from '#shared/lib/ids.ts'
import { getExperiment } from '#shared/model/experiment/getExperiment.ts'
import { columnUnder, snapped, type SketchLayout } from '#shared/model/sketch/layoutSketch.ts'
import type { SketchPlace } from '#shared/model/sketch/sketchNote.ts'
import type { Desk } from '#renderer/state/useDesk.ts'
import { hangExperiments, putOnSketch } from './sketchDeeds.ts'
import { stageSpot } from './sketchNodes.ts'

interface Standing extends SketchPlace {
  readonly id: ExperimentId | SketchNoteId
}

function standing({ columns, notes }: SketchLayout): readonly Standing[] {
  return [...columns.flatMap(({ cards }) => cards), ...notes]
}

/** All that moves when one is taken: everything chosen when it is chosen too. */
function movingWith({ session }: Desk, layout: SketchLayout, id: string): readonly Standing[] {
  const { selection } = session.getState()
  const all = standing(layout)
  return selection.some((each) => each === id)
    ? all.filter((each) => selection.some((chosen) => chosen === each.id))
    : all.filter((each) => each.id === id)
}

/** A drag ended with the middle of what was taken here: under another stage it hangs there, else it stands here. */
export function dropOnSketch(desk: Desk, layout: SketchLayout, id: string, middle: SketchPlace): void {
  const cards = layout.columns.flatMap((column) => column.cards)
  const box = cards.find((card) => card.id === id) ?? layout.notes.find((note) => note.id === id)
  if (!box) return
  const corner = { x: middle.x - box.width / 2, y: middle.y - box.height / 2 }
  const card = cards.find((each) => each.id === id)
  const there = card ? snapped(layout, corner) : { x: Math.round(corner.x) + 0, y: Math.round(corner.y) + 0 }
  const [dx, dy] = [there.x - box.x, there.y - box.y]
  const moving = movingWith(desk, layout, id)
  const places = new Map(
    moving.map(
      (each) => [each.id, { x: Math.round(each.x + dx) + 0, y: Math.round(each.y + dy) + 0 }] as const,
    ),
  )
  const column = card && columnUnder(layout, middle)
  const { plan } = desk.document.getState()
  const hanging = moving.flatMap((each) => getExperiment(plan, each.id as ExperimentId) ?? []) // safe: the lookup decides
  if (column && hanging.some(({ stage }) => stage !== column.stage)) {
    const ids = hanging.map((experiment) => experiment.id)
    hangExperiments(desk, ids, column.stage, places as ReadonlyMap<ExperimentId, SketchPlace>) // safe: a superset
  } else putOnSketch(desk, places)
}

/** Moves everything chosen so far; steps in a row are one deed. */
export function nudge(desk: Desk, layout: SketchLayout, dx: number, dy: number): void {
  const { selection } = desk.session.getState()
  const moving = standing(layout).filter((each) => selection.some((chosen) => chosen === each.id))
  const places = new Map(
    moving.map(
      (each) => [each.id, { x: Math.round(each.x + dx) + 0, y: Math.round(each.y + dy) + 0 }] as const,
    ),
  )
  putOnSketch(desk, places, `nudge:${selection.join(' ')}`)
}

/** Standing on a stage, a card or a note chooses it. */
export function landOn(
  { session }: Pick<Desk, 'session'>,
  { columns, notes }: SketchLayout,
  spot: string,
): void {
  const stage = columns.find((column) => stageSpot(column.stage) === spot)?.stage
  const all = [...columns.flatMap(({ cards }) => cards), ...notes]
  const id = stage ?? all.find((each) => each.id === spot)?.id
  const { selection } = session.getState()
  if (id !== undefined && !selection.some((each) => each === id)) session.select([id])
}

/** To the funnel, where a stage is counted. */
export function openStage({ session }: Pick<Desk, 'session'>, stage: StageId): void {
  session.jump({ screen: 'funnel', select: [stage] })
}

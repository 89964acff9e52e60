import { halfHeightWithin, straightShare, type Piece } from './bowTieBand.ts'
import type { BowTieFigures } from './bowTieFigures.ts'
import type { BowTieMetrics } from './bowTieMetrics.ts'
import { overlap, type Box } from './box.ts'

/** The card of a joint: between this stage and the next. */
export interface JointPlace extends Box {
  readonly index: number
}

/** Where it is said how many leave after a stage. */
export interface LossPlace {
  readonly index: number
  readonly x: number
  readonly y: number
  readonly count: number
}

interface Room {
  readonly shape: Box
  readonly middle: number
  readonly metrics: BowTieMetrics
}

/**
 * Cards stand clear of the band where there is room: the weakest step and what grows above it, the others
 * below. How many leave is said where the band narrows far enough to hold it.
 */
export function placeJoints(
  { joints }: BowTieFigures,
  pieces: readonly Piece[],
  room: Room,
): { readonly joints: readonly JointPlace[]; readonly losses: readonly LossPlace[] } {
  const places = joints.flatMap((joint, index): readonly JointPlace[] => {
    const [piece, next] = [pieces[index], pieces[index + 1]]
    if (!piece || !next) return []
    const height = room.metrics.jointHeight + (joint.isWeakest ? room.metrics.jointWord : 0)
    const isAbove = joint.isWeakest || joint.kind === 'each'
    return [{ index, ...placeCard(pieces, piece, next, height, isAbove, room) }]
  })
  const losses: LossPlace[] = []
  const taken: Box[] = [...places]
  joints.forEach(({ lost }, index) => {
    const [piece, next] = [pieces[index], pieces[index + 1]]
    if (lost === null || !piece || !next || !isWithinLoss(piece, next, room)) return
    const place = placeLoss(piece, next, room)
    const box = { ...place, width: 110 * room.metrics.unit, height: 16 * room.metrics.unit }
    if (taken.some((other) => overlap(other, box))) return
    taken.push(box)
    losses.push({ index, count: lost, ...place })
  })
  return { joints: places, losses }
}

function placeCard(
  pieces: readonly Piece[],
  piece: Piece,
  next: Piece,
  height: number,
  isAbove: boolean,
  { shape, middle, metrics }: Room,
): Box {
  const { unit, jointWidth: width } = metrics
  const drop = (piece.height - next.height) / 2
  const bend = piece.x + piece.width * ((1 + straightShare) / 2)
  const isWide = piece.width >= 1.75 * width
  const x =
    drop > height / 2
      ? next.x + 2 * unit
      : isWide
        ? bend - width / 2
        : Math.min(bend, shape.width - width - 2)
  const half = halfHeightWithin(pieces, Math.max(x, drop > 0 && !isWide ? next.x : x), x + width)
  const gap = (isAbove ? 14 : 12) * unit
  const wanted = isAbove ? middle - half - gap - height : middle + half + gap
  const y = Math.min(Math.max(wanted, shape.y + 4 * unit), shape.y + shape.height - height - 4 * unit)
  return { x, y, width, height }
}

function placeLoss(piece: Piece, next: Piece, { middle, metrics }: Room): { x: number; y: number } {
  return { x: next.x + 2 * metrics.unit, y: middle + piece.height / 2 - 40 * metrics.unit }
}

/** True when the words stand between the band and where it was. */
function isWithinLoss(piece: Piece, next: Piece, { metrics }: Room): boolean {
  return (piece.height - next.height) / 2 >= 64 * metrics.unit
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StageId } from '#shared/lib/ids.ts'
import { overlap, type Box } from '#shared/model/journey/box.ts'
import {
  columnUnder,
  layoutSketch,
  sketchMetrics,
  snapped,
  type SketchCard,
  type SketchInput,
  type SketchLayout,
} from '#shared/model/sketch/layoutSketch.ts'
import { experimentId, sketchId, stageId } from '#tests/support/trialBuilders.ts'

const stages: readonly StageId[] = ['a', 'b', 'c'].map(stageId)
const anyPlace = fc.record({
  x: fc.integer({ min: -900, max: 1800 }),
  y: fc.integer({ min: -400, max: 3000 }),
})
const anyHeight = fc.integer({ min: 100, max: 400 })

const anyCards = (place: fc.Arbitrary<SketchCard['place']>) =>
  fc
    .array(
      fc.record({
        stage: fc.constantFrom(...stages, null, stageId('hidden')),
        height: anyHeight,
        place,
        tag: fc.option(fc.integer({ min: 26, max: 60 })),
      }),
      { maxLength: 25 },
    )
    .map((cards) => cards.map((card, index): SketchCard => ({ ...card, id: experimentId(`x${index}`) })))

const anySketch = (place: fc.Arbitrary<SketchCard['place']>): fc.Arbitrary<SketchInput> =>
  fc.record({
    stages: fc.constant(stages),
    cards: anyCards(place),
    notes: fc.constant([]),
  })

const cardsOf = ({ columns }: SketchLayout) => columns.flatMap(({ cards }) => cards)

/** Everything that takes room. */
function boxesOf(layout: SketchLayout): readonly Box[] {
  return [
    ...layout.columns.flatMap(({ head, add }) => [head, add]),
    ...cardsOf(layout).flatMap((card) => (card.tag === null ? [card] : [card, card.tag])),
    ...layout.notes,
  ]
}

function overlaps(boxes: readonly Box[]): number {
  return boxes.flatMap((box, index) => boxes.slice(index + 1).filter((other) => overlap(box, other))).length
}

describe('a sketch that is arranged', () => {
  it('has nothing on top of anything', () => {
    fc.assert(
      fc.property(anySketch(fc.constant(null)), (input) => {
        expect(overlaps(boxesOf(layoutSketch(input)))).toBe(0)
      }),
    )
  })

  it('shows every card once, under its stage, those without one in the tray', () => {
    fc.assert(
      fc.property(anySketch(fc.constant(null)), (input) => {
        const layout = layoutSketch(input)
        expect(
          cardsOf(layout)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(input.cards.map(({ id }) => id).toSorted())
        for (const { stage, head, cards } of layout.columns) {
          for (const card of cards) {
            const home = input.cards.find(({ id }) => id === card.id)?.stage ?? null
            expect(stage).toBe(home !== null && stages.includes(home) ? home : null)
            expect(card.x).toBe(head.x)
            expect(card.y).toBeGreaterThan(head.y + head.height)
          }
          expect(cards.filter(({ thread }) => thread === 'straight')).toHaveLength(cards.length > 0 ? 1 : 0)
        }
      }),
    )
  })

  it('keeps the sequence in which it was given them', () => {
    fc.assert(
      fc.property(anySketch(fc.constant(null)), (input) => {
        const sequence = input.cards.map(({ id }) => id)
        for (const { cards } of layoutSketch(input).columns) {
          const places = cards.map(({ id }) => sequence.indexOf(id))
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('lies within its bounds', () => {
    fc.assert(
      fc.property(anySketch(fc.option(anyPlace)), (input) => {
        const layout = layoutSketch(input)
        const { x, y, width, height } = layout.bounds
        for (const box of boxesOf(layout)) {
          expect(box.x).toBeGreaterThanOrEqual(x)
          expect(box.y).toBeGreaterThanOrEqual(y)
          expect(box.x + box.width).toBeLessThanOrEqual(x + width)
          expect(box.y + box.height).toBeLessThanOrEqual(y + height)
        }
      }),
    )
  })
})

describe('what was put somewhere', () => {
  it('stays there, and what was not makes way for it', () => {
    fc.assert(
      fc.property(anySketch(fc.option(anyPlace)), (input) => {
        const layout = layoutSketch(input)
        const isPut = (id: string) => input.cards.some((card) => card.id === id && card.place !== null)
        for (const card of input.cards) {
          const there = cardsOf(layout).find(({ id }) => id === card.id)
          if (card.place !== null) expect(there).toMatchObject(card.place)
        }
        const put = cardsOf(layout).filter(({ id }) => isPut(id))
        for (const card of cardsOf(layout)) {
          if (!isPut(card.id)) expect(put.filter((other) => overlap(card, other))).toEqual([])
        }
      }),
    )
  })

  it('has a note among the cards that go around it', () => {
    const y = sketchMetrics.top + sketchMetrics.stageHeight + sketchMetrics.drop
    const layout = layoutSketch({
      stages,
      cards: [{ id: experimentId('x'), stage: stageId('a'), height: 120, place: null, tag: null }],
      notes: [{ id: sketchId('n'), place: { x: sketchMetrics.left, y }, height: 50 }],
    })
    expect(overlaps(boxesOf(layout))).toBe(0)
    expect(layout.notes[0]).toMatchObject({ y })
  })
})

describe('a card that is let go', () => {
  const layout = layoutSketch({
    stages,
    cards: [{ id: experimentId('loose'), stage: null, height: 100, place: null, tag: null }],
    notes: [],
  })

  it('hangs from the column its middle is in, and from none beside them', () => {
    for (const { stage, head } of layout.columns) {
      expect(columnUnder(layout, { x: head.x + head.width / 2, y: 900 })?.stage).toBe(stage)
    }
    expect(columnUnder(layout, { x: -200, y: 300 })).toBeUndefined()
    expect(columnUnder(layout, { x: 99_999, y: 300 })).toBeUndefined()
  })

  it('stands at the edge of a column it is near, in whole units, never at minus zero', () => {
    const [first] = layout.columns
    expect(snapped(layout, { x: (first?.head.x ?? 0) + 12.4, y: 301.6 })).toEqual({
      x: first?.head.x,
      y: 302,
    })
    expect(Object.is(snapped(layout, { x: -0.2, y: -0.4 }).y, -0)).toBe(false)
    expect(snapped(layout, { x: -300.6, y: 10 })).toEqual({ x: -301, y: 10 })
  })
})

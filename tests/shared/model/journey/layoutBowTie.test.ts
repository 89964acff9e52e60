import { describe, expect, it } from 'vitest'
import { defined, undefinedBecause, type Outcome } from '#shared/methods/outcome.ts'
import type { BowTieFigures, BowTieJoint } from '#shared/model/journey/bowTieFigures.ts'
import { overlap } from '#shared/model/journey/box.ts'
import { cardWidth, layoutBowTie, type BowTieInput } from '#shared/model/journey/layoutBowTie.ts'
import { phaseOf, stagesOf } from '#shared/model/journey/stages.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'

const unknown: Outcome = undefinedBecause('missing_input')

function figures(kind: ChannelKind, values: readonly (number | null)[]): BowTieFigures {
  const outcomes = values.map((value) => (value === null ? unknown : defined(value)))
  const stages = stagesOf(kind).map((stage, index) => ({
    stage,
    phase: phaseOf(stage),
    value: outcomes[index] ?? unknown,
    missing: null,
  }))
  const joints = stages.slice(1).map((_, index): BowTieJoint => ({
    kind: index < stages.length - 3 ? 'share' : 'each',
    of: 'before',
    value: defined(0.5),
    low: 0.4,
    high: 0.6,
    isWeakest: index === 0,
    lost: Math.max(0, (values[index] ?? 0) - (values[index + 1] ?? 0)) || null,
    number: 'entering',
  }))
  const loop = {
    k: defined(0.2),
    invites: defined(10),
    back: defined(2),
    cycleDays: 19,
    hundred: defined(125),
    missing: null,
  }
  return { kind, stages, joints, loop }
}

function lay(kind: ChannelKind, values: readonly (number | null)[], more: Partial<BowTieInput> = {}) {
  const found = figures(kind, values)
  return layoutBowTie({
    figures: found,
    width: 934,
    height: 762,
    unit: 1,
    scale: 'linear',
    most: null,
    outline: null,
    numbers: values.map((value) => (value === null ? null : String(value))),
    hasSecondLine: false,
    tactics: found.stages.map(() => []),
    ...more,
  })
}

const web = [2400, 288, 196, 129, 412, 690]
const physical = [3600, 1368, 616, 406, 284, 185, 911, 334]
const sizes = [
  [934, 762],
  [864, 650],
  [608, 520],
  [1414, 940],
  [640, 300],
] as const

describe('the band', () => {
  it('is as high as the numbers say, on one scale', () => {
    const { stages, shape } = lay('web', web)
    const heights = stages.map(({ bandHeight }) => bandHeight)
    const scale = (heights[0] ?? 0) / 2400
    heights.forEach((height, index) => expect(height).toBeCloseTo((web[index] ?? 0) * scale, 6))
    expect(heights[0]).toBe(shape.height - 20)
  })

  it('never grows thinner than three pixels, also for nobody', () => {
    const { stages } = lay('web', [1_000_000, 10, 1, 0, 1, 0])
    expect(stages.slice(1).map(({ bandHeight }) => bandHeight)).toEqual([3, 3, 3, 3, 3])
  })

  it('is higher where the number is larger, on either scale', () => {
    for (const scale of ['linear', 'log'] as const) {
      const heights = lay('physical', physical, { scale }).stages.map(({ bandHeight }) => bandHeight)
      const byNumber = physical.map((value, index) => [value, heights[index] ?? 0] as const)
      const sorted = byNumber.toSorted(([a], [b]) => a - b).map(([, height]) => height)
      expect(sorted).toEqual(sorted.toSorted((a, b) => a - b))
    }
  })

  it('shows small numbers larger on the logarithmic scale, and says no pixels per person', () => {
    const linear = lay('web', web)
    const log = lay('web', web, { scale: 'log' })
    expect(log.stages[3]?.bandHeight).toBeGreaterThan(4 * (linear.stages[3]?.bandHeight ?? 0))
    expect(log.legend).toBeNull()
  })

  it('says how many pixels a round number of people is', () => {
    const { legend, stages } = lay('web', web)
    expect(legend?.count).toBe(100)
    expect((legend?.pixels ?? 0) * 24).toBeCloseTo(stages[0]?.bandHeight ?? 0, 6)
  })

  it('shares its scale with another map', () => {
    const alone = lay('web', web)
    const shared = lay('web', web, { most: 4800 })
    expect(shared.stages[0]?.bandHeight).toBeCloseTo((alone.stages[0]?.bandHeight ?? 0) / 2, 6)
  })

  it('makes room for what is drawn over it', () => {
    const { stages, outline } = lay('web', web, { outline: [4800, 288, 196, 129, 412, 690] })
    expect(stages[0]?.bandHeight).toBeLessThan(lay('web', web).stages[0]?.bandHeight ?? 0)
    expect(outline).toContain('C')
  })

  it('hatches what leaves, and only where it narrows', () => {
    const { stages } = lay('web', web)
    expect(stages.map(({ loss }) => loss !== null)).toEqual([true, true, true, false, false, false])
  })

  it('sketches what is not known and bends towards no guess', () => {
    const { stages } = lay('web', [2400, null, null, null, null, null])
    expect(stages.map(({ isKnown }) => isKnown)).toEqual([true, false, false, false, false, false])
    expect(stages[0]?.edge).not.toContain('C')
    expect(stages[0]?.loss).toBeNull()
    for (const { bandHeight } of stages) expect(bandHeight).toBeGreaterThan(3)
  })

  it('sketches a whole map before there is a number', () => {
    const { stages, legend } = lay(
      'physical',
      physical.map(() => null),
    )
    expect(stages[0]?.bandHeight).toBeGreaterThan(100)
    expect(legend).toBeNull()
  })
})

describe('the cards of the joints', () => {
  it('overlap neither each other nor the words beside them, at any size', () => {
    for (const [width, height] of sizes) {
      for (const unit of [1, 1.5]) {
        for (const [kind, values] of [
          ['web', web],
          ['physical', physical],
          ['physical', [100, 90, 80, 75, 70, 66, 60, 58]],
          ['web', [10, 10, 10, 10, 10, 10]],
        ] as const) {
          const { joints, losses } = lay(kind, values, { width, height, unit })
          const words = losses.map(({ x, y }) => ({ x, y, width: 110 * unit, height: 16 * unit }))
          const boxes = [...joints, ...words]
          boxes.forEach((a, index) =>
            boxes
              .slice(index + 1)
              .forEach((b) => expect(overlap(a, b), `${kind} ${width} ${unit}`).toBe(false)),
          )
        }
      }
    }
  })

  it('stay on the paper of the band', () => {
    for (const [width, height] of sizes) {
      const { joints, shape } = lay('physical', physical, { width, height })
      for (const card of joints) {
        expect(card.y).toBeGreaterThanOrEqual(shape.y)
        expect(card.y + card.height).toBeLessThanOrEqual(shape.y + shape.height)
        expect(card.x + card.width).toBeLessThanOrEqual(shape.width)
      }
    }
  })
})

describe('the columns', () => {
  it('fill the width, and grow beyond it where they could not be read', () => {
    expect(lay('web', web).width).toBe(934)
    expect(lay('physical', physical, { width: 500 }).width).toBe(8 * 92)
  })

  it('stack their cards without touching and make the map as high as the longest', () => {
    const cards = Array.from({ length: 30 }, (_, index) => ({ id: `t${index}`, height: 64 }))
    const { columns, height } = lay('web', web, {
      tactics: [cards, [], [], [], [], []],
    })
    const first = columns[0]
    expect(first?.cards).toHaveLength(30)
    first?.cards.forEach((card, index) => {
      expect(card.y + card.height).toBeLessThan(first.cards[index + 1]?.y ?? height)
      expect(card.width).toBe(cardWidth(6, 934, 1))
    })
    expect(height).toBeGreaterThan(30 * 64)
  })

  it('end with the place for one more card, or begin with it once one of them is longer than the room', () => {
    const cards = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `t${at}`, height: 64 }))
    const short = lay('web', web, { tactics: [cards(2), [], [], [], [], []] }).columns
    expect(short[0]?.add.y).toBeGreaterThan((short[0]?.cards[1]?.y ?? 0) + 64)
    const { columns } = lay('web', web, { tactics: [cards(9), cards(1), [], [], [], []] })
    for (const { add, first, cards: placed } of columns) {
      expect(add.y + add.height).toBeLessThan(first)
      expect(placed[0]?.y ?? first).toBe(first)
    }
  })
})

describe('the big numbers', () => {
  it('are 40 pixels, and 32 where the columns are narrow', () => {
    expect(lay('web', web, { numbers: web.map(String) }).numberSize).toBe(40)
    expect(lay('physical', physical, { numbers: physical.map(String) }).numberSize).toBe(32)
  })

  it('grow smaller together when one would not fit its column', () => {
    const numbers = ['1,234,567', '288', '196', '129', '412', '690']
    const { numberSize } = lay('web', web, { numbers })
    expect(numberSize).toBeLessThan(40)
    expect(numberSize).toBeGreaterThanOrEqual(16)
  })
})

describe('the loop', () => {
  it('leaves the top of referrals and lands on the first stage', () => {
    const { loop, stages, middle, width } = lay('web', web)
    const [first, last] = [stages[0], stages.at(-1)]
    expect(loop.path.startsWith(`M${width - 14} ${middle - (last?.bandHeight ?? 0) / 2}`)).toBe(true)
    expect(loop.arrow.startsWith(`M14 ${middle - (first?.bandHeight ?? 0) / 2 + 2}`)).toBe(true)
  })
})

import { expect, it } from 'vitest'
import { shareHeight } from '#renderer/sheets/shareHeight.ts'

const block = {
  height: 200,
  continuedHeight: 20,
  columns: 1,
  gap: 5,
  frames: Array.from({ length: 40 }, () => 5),
  lineHeight: 10,
}

it('cuts only the long ones, all to the same number of lines', () => {
  expect(shareHeight({ ...block, lines: [1, 9, 12, 2] })).toEqual({ cap: 6, shown: 4 })
})

it('leaves the last cards to the appendix when two lines each have no room', () => {
  const { cap, shown } = shareHeight({ ...block, lines: Array.from({ length: 40 }, () => 6) })
  expect({ cap, shown }).toEqual({ cap: 2, shown: 6 })
})

it('counts rows where cards stand beside each other', () => {
  const three = shareHeight({ ...block, columns: 3, lines: Array.from({ length: 18 }, () => 6) })
  expect(three).toEqual({ cap: 2, shown: 18 })
})

it('shows nothing where nothing has room', () => {
  expect(shareHeight({ ...block, height: 22, lines: [6, 6] })).toEqual({ cap: 1, shown: 0 })
})

it('counts what stands under the text of a card, each its own', () => {
  const lines = [4, 4]
  expect(shareHeight({ ...block, height: 100, frames: [5, 5], lines })).toEqual({ cap: 4, shown: 2 })
  expect(shareHeight({ ...block, height: 100, frames: [5, 35], lines })).toEqual({ cap: 2, shown: 2 })
})

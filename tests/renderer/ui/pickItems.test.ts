import { expect, it } from 'vitest'
import { findPickItems, toPickList } from '#renderer/ui/pickItems.ts'

const list = toPickList([
  { id: 'window', text: 'The corner window' },
  { id: 'corner', text: 'Corner café' },
  { id: 'unicorn', text: 'Unicorns' },
  { id: 'courier', text: 'Bike courier' },
])

const idsOf = (query: string, limit = 8) => findPickItems(list, query, limit).found.map(({ id }) => id)

it('puts what begins with the query first, then what has such a word, then the rest', () => {
  expect(idsOf('corn')).toEqual(['corner', 'window', 'unicorn'])
})

it('knows no case and no accents, and wants every word', () => {
  expect(idsOf('CAFE corner')).toEqual(['corner'])
  expect(idsOf('corner bike')).toEqual([])
})

it('offers everything in its own order for an empty query', () => {
  expect(idsOf('  ')).toEqual(['window', 'corner', 'unicorn', 'courier'])
})

it('shows the first few and counts them all', () => {
  const many = toPickList(
    Array.from({ length: 10_000 }, (_, index) => ({ id: `n${index}`, text: `Note ${index}` })),
  )
  const { found, count } = findPickItems(many, 'note', 8)
  expect(found).toHaveLength(8)
  expect(count).toBe(10_000)
})

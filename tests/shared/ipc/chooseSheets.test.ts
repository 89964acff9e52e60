import { expect, it } from 'vitest'
import {
  defaultSheets,
  rememberedSheets,
  sheetStanding,
  withoutEmptySheets,
} from '#shared/ipc/chooseSheets.ts'
import { addJourney } from '#shared/model/journey/addJourney.ts'
import { buildPlan, buildSmallPlan, noteId } from '#tests/support/builders.ts'

it('prints the canvas alone while no cell is filled', () => {
  expect(defaultSheets(buildPlan())).toEqual(['canvas'])
  expect(sheetStanding(buildPlan(), 'relationships')).toBe('empty')
})

it('prints the relationships too once a cell is filled', () => {
  expect(defaultSheets(buildSmallPlan())).toEqual(['canvas', 'relationships'])
})

it('leaves out a screen that the plan does not want yet', () => {
  const plan = buildSmallPlan()
  const hidden = { ...plan, meta: { ...plan.meta, hiddenScreens: ['relationships'] } }
  expect(sheetStanding(hidden, 'relationships')).toBe('hidden')
  expect(defaultSheets(hidden)).toEqual(['canvas'])
})

it('remembers the sheets of the last export as far as a plan has them', () => {
  expect(rememberedSheets(buildSmallPlan(), ['relationships', 'moon'])).toEqual(['relationships'])
  expect(rememberedSheets(buildPlan(), ['relationships'])).toEqual(['canvas'])
  expect(rememberedSheets(buildSmallPlan(), [])).toEqual(['canvas', 'relationships'])
})

it('prints the journeys too once there is one, and leaves them out while there is none', () => {
  const plan = buildSmallPlan()
  expect(sheetStanding(plan, 'journeys')).toBe('empty')
  expect(withoutEmptySheets(plan, ['canvas', 'journeys'])).toEqual(['canvas'])
  const begun = addJourney(plan, noteId('regulars'), noteId('stall'))
  expect(defaultSheets(begun)).toEqual(['canvas', 'relationships', 'journeys'])
  expect(withoutEmptySheets(begun, ['journeys'])).toEqual(['journeys'])
})

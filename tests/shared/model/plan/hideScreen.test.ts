import { expect, it } from 'vitest'
import { hideScreen } from '#shared/model/plan/hideScreen.ts'
import { buildSmallPlan } from '#tests/support/builders.ts'

it('hides a screen once, shows it again, and touches no record', () => {
  const plan = buildSmallPlan()
  const hidden = hideScreen(plan, 'relationships', true)
  expect(hidden.meta.hiddenScreens).toEqual(['relationships'])
  expect(hidden.records).toBe(plan.records)
  expect(hideScreen(hidden, 'relationships', true)).toBe(hidden)
  expect(hideScreen(hidden, 'relationships', false).meta.hiddenScreens).toEqual([])
  expect(hideScreen(plan, 'relationships', false)).toBe(plan)
})

it('keeps the names of screens that only a later version knows', () => {
  const plan = hideScreen(buildSmallPlan(), 'campaigns', true)
  const both = hideScreen(plan, 'relationships', true)
  expect(hideScreen(both, 'relationships', false).meta.hiddenScreens).toEqual(['campaigns'])
})

import { expect, it } from 'vitest'
import { refusalKeys } from '#renderer/app/refusalKeys.ts'

it('finds no fault in a file of a newer format or in one that never was a plan', () => {
  expect(refusalKeys([{ code: 'newer_format' }])).toEqual({ text: 'newerText', toDo: null })
  expect(refusalKeys([{ code: 'not_relasi' }])).toEqual({ text: 'notPlanText', toDo: 'notPlanDo' })
})

it('counts the faults of a damaged plan and says where to get it again', () => {
  const problems = [{ code: 'wrong_type' }, { code: 'duplicate_id' }]
  expect(refusalKeys(problems)).toEqual({ text: 'refusedText', toDo: 'refusedDo' })
})

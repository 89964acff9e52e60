import { readFileSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatPlan } from '#shared/file/formatPlan.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { checkPlan } from '#shared/model/plan/checkPlan.ts'

const folder = new URL('../../assets/samples/', import.meta.url)
const names = readdirSync(folder)

test('there is a sample in each language', () => {
  expect(names).toHaveLength(3)
})

test.each(names)('the sample %s opens without a word of complaint and writes itself again', (name) => {
  const bytes = readFileSync(new URL(name, folder))
  const result = readRelasiFile(bytes)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  expect(checkPlan(result.value.plan)).toEqual([])
  expect(formatPlan(result.value.plan)).toBe(bytes.toString('utf8'))
})

import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { startPlan } from '../support/shellSteps.ts'
import { cardsIn, goTo } from './support/canvasPage.ts'

// Box and detail cannot disagree: whatever was done in the matrix, the canvas block shows the filled cells,
// each by its category and name, in the order of the categories and of the segments.

/** A column's name and what its cell is called on the canvas. */
const cardNames = {
  'Personal assistance': 'Personal assistance',
  'Self-service': 'Self-service',
  Communities: 'Community',
} as const
const categories = ['Personal assistance', 'Self-service', 'Communities'] as const
const segments = ['Regulars', 'Students'] as const
const free = 'A chat at the counter'

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await startPlan(page, 'Warung Kopi')
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  for (const [index, title] of segments.entries()) {
    if (index > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(title)
  }
  // Tab leads through the teaching order: propositions, channels, relationships.
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(step === 2 ? free : `Step ${step}`)
  }
  await page.keyboard.press('Escape')
})

afterAll(async () => {
  await relasi.close()
})

const cell = (segment: string, category: string) =>
  page.getByRole('gridcell', { name: new RegExp(`^${segment}, ${category}`) })

/** What the matrix itself says is filled: an empty cell says so in words. */
async function filledCells(): Promise<string[]> {
  const filled: string[] = []
  for (const category of categories) {
    for (const segment of segments) {
      const description = await cell(segment, category).getAttribute('aria-description')
      if (description?.startsWith('expected none, established none') !== true)
        filled.push(cardNames[category])
    }
  }
  return filled
}

const anyEdit = fc.record({
  segment: fc.constantFrom(...segments),
  category: fc.constantFrom(...categories),
  key: fc.constantFrom('e', 's', 'e', 's', 'Delete', 'Control+z', 'Control+y'),
})

let undoable = 0

it('shows on the canvas what the matrix says, after any edits, undone and redone ones too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyEdit, { minLength: 4, maxLength: 10 }), async (edits) => {
      await goTo(page, 'Relationships')
      for (const { segment, category, key } of edits) {
        // Undoing past the edits made here would take back the notes it all began with.
        if (key === 'Control+z' && undoable === 0) continue
        if (key === 'e' || key === 's') undoable += 1
        if (key === 'Control+z') undoable -= 1
        await cell(segment, category).click()
        await page.keyboard.press(key)
      }
      const expected = await filledCells()
      await goTo(page, 'Canvas')
      expect(await cardsIn(page, 'Customer relationships')).toEqual([free, ...expected])
    }),
    { numRuns: 6 },
  )
})

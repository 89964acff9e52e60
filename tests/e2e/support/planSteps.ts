import type { Page } from 'playwright-core'
import { startPlan, whenReady } from '../../support/shellSteps.ts'
import { cardsIn, region, saved } from './canvasPage.ts'

/** The block in which the tests of durability write. */
export const block = 'Customer segments'

/** Opens the plan wherever the window begins, or starts it when there is none. */
export async function reachPlan(page: Page, name: string): Promise<void> {
  await whenReady(page)
  if (await page.getByRole('navigation').isVisible()) return
  const card = page.getByRole('button', { name, exact: true })
  if (await card.isVisible()) await card.click()
  else await startPlan(page, name)
  await page.getByRole('navigation').waitFor()
}

/** Begins a new note in the block and leaves the caret in it. */
export async function beginNote(page: Page): Promise<void> {
  await region(page, block).waitFor()
  const first = page.getByRole('button', { name: 'Name the first segment' })
  if (await first.isVisible()) return first.click()
  await region(page, block).hover()
  await region(page, block)
    .getByRole('button', { name: /^Add a (note|segment)$/ })
    .click()
}

/** Writes one note and waits until the status line says that it is durable. */
export async function writeNote(page: Page, title: string): Promise<void> {
  await beginNote(page)
  await page.keyboard.type(title)
  await page.keyboard.press('Escape')
  await saved(page)
}

export async function notes(page: Page): Promise<string[]> {
  await region(page, block).waitFor()
  return cardsIn(page, block)
}

/** Pseudo-random numbers 0–1 from a seed (mulberry32), so that a failing round can be played again. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

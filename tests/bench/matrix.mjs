import { measureFrames } from './frames.mjs'
import { launchApp, twoFrames } from './launch.mjs'

/** @typedef {import('playwright-core').Page} Page */

const quiet = 1500
const levelChanges = 30

/**
 * The relationships of the last plan: opened from the rail, then the levels of one cell and the way through the grid.
 * @param {string} profile
 */
export async function measureMatrix(profile) {
  const { page, close } = await launchApp(profile)
  try {
    await page.locator('[data-card]').first().waitFor({ timeout: 120_000 })
    await page.waitForTimeout(quiet)
    const started = Date.now()
    await page.getByRole('navigation').getByRole('button', { name: 'Relationships' }).click()
    await page.getByRole('gridcell').first().waitFor({ timeout: 120_000 })
    await twoFrames(page)
    const openMs = Date.now() - started
    await page.waitForTimeout(quiet)
    await page.getByRole('gridcell', { name: 'Segment 1, Self-service' }).focus()
    const levels = await measureFrames(page, () => changeLevels(page))
    const walk = await measureFrames(page, () => walkGrid(page))
    return { openMs, levels, walk }
  } finally {
    await close()
  }
}

/** Expected goes round: none, light, full. Fails unless the cell says another word each time. @param {Page} page */
async function changeLevels(page) {
  const cell = page.getByRole('gridcell', { name: 'Segment 1, Self-service' })
  for (let change = 0; change < levelChanges; change += 1) {
    const before = await cell.innerText()
    await page.keyboard.press('e')
    await twoFrames(page)
    if ((await cell.innerText()) === before) throw new Error(`The level stayed at “${before}”`)
  }
}

/** @param {Page} page */
async function walkGrid(page) {
  for (let step = 0; step < levelChanges; step += 1) {
    await page.keyboard.press(step % 10 < 5 ? 'ArrowDown' : 'ArrowUp')
    await twoFrames(page)
  }
}

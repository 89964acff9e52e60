import { measureDrag, measureFrames } from './frames.mjs'
import { launchApp, twoFrames } from './launch.mjs'

/** @typedef {import('playwright-core').Page} Page */

const quiet = 1500

/** The views of the experiments, by their names in the head. */
const views = /** @type {const} */ (['Sketch', 'Board', 'List'])

/**
 * The experiments of the last plan: opened from the rail, then each view; on the board a card is dragged.
 * @param {string} profile
 */
export async function measureExperiments(profile) {
  const { page, close } = await launchApp(profile)
  try {
    await page.locator('[data-card]').first().waitFor({ timeout: 120_000 })
    await page.waitForTimeout(quiet)
    /** @type {Record<string, number>} */
    const opened = {}
    let started = Date.now()
    await page.getByRole('navigation').getByRole('button', { name: 'Experiments' }).click()
    for (const view of views) {
      if (view !== 'Sketch') {
        started = Date.now()
        await page.getByRole('radio', { name: view }).click()
      }
      // Only what is near the view is drawn, whichever of them that is.
      await page
        .locator('main')
        .getByText(/^Bench experiment/)
        .first()
        .waitFor({ timeout: 60_000 })
      await twoFrames(page)
      opened[view.toLowerCase()] = Date.now() - started
      await page.waitForTimeout(quiet)
    }
    await page.getByRole('radio', { name: 'Board' }).click()
    await page.waitForTimeout(quiet)
    const drag = await measureDrag(page, { card: 'experiment-0', by: { x: 60, y: 90 } })
    await page.keyboard.press('Escape')
    const walk = await measureFrames(page, () => walkDown(page))
    return { opened, drag, walk }
  } finally {
    await close()
  }
}

/** @param {Page} page */
async function walkDown(page) {
  await page
    .locator('main')
    .getByText(/^Bench experiment/)
    .first()
    .click()
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('ArrowDown')
    await twoFrames(page)
  }
}

/* global document, DataTransfer, DragEvent, window */
import { launchApp, temporaryFolder, twoFrames } from './launch.mjs'
import { typedKey } from './measure.mjs'

/** @typedef {import('playwright-core').Page} Page */

/**
 * A profile whose library has these plans: their archive is dropped on the window, as a person moves a library.
 * @param {Uint8Array} archive @param {number} count
 */
export async function importLibrary(archive, count) {
  const profile = temporaryFolder('library')
  const { page, startedAt, close } = await launchApp(profile)
  try {
    await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 })
    await page.evaluate(dropArchive, Buffer.from(archive).toString('base64'))
    const done = page.getByRole('dialog', { name: 'What came in' })
    await done.getByText(`${count} plans were added.`).waitFor({ timeout: 120_000 })
    const importMs = Date.now() - startedAt
    await page.keyboard.press('Escape')
    await done.waitFor({ state: 'detached' })
    return { profile, importMs }
  } finally {
    await close()
  }
}

/** @param {string} base64 */
function dropArchive(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(new File([bytes], 'library.zip', { type: 'application/zip' }))
  window.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
}

/** Process start until the first plan is drawn, then until a letter stands in the search field. @param {string} profile */
export async function measureLibrary(profile) {
  const { page, startedAt, close } = await launchApp(profile)
  try {
    await page.locator('[data-plan-card]').first().waitFor({ timeout: 120_000 })
    await twoFrames(page)
    const shownMs = Date.now() - startedAt
    const readyMs = await typedKey(page, 'main input[type="search"]', startedAt)
    return {
      shownMs,
      readyMs,
      cards: await page.evaluate(() => document.querySelectorAll('[data-plan-card]').length),
    }
  } finally {
    await close()
  }
}

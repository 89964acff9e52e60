/* global document, location */
import { statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { measureDrag, measureKeys } from './frames.mjs'
import { launchApp, launchEmpty, memoryMb, temporaryFolder, twoFrames } from './launch.mjs'
import { measureEdits, measureEmptyTransactions } from './saves.mjs'

/** @typedef {import('playwright-core').Page} Page */

const quiet = 1500

/** Process start until a letter typed into the field is there. @param {Page} page @param {string} field @param {number} startedAt */
export async function typedKey(page, field, startedAt) {
  await page.locator(field).focus()
  await page.keyboard.type('x')
  await page.waitForFunction((selector) => {
    const one = /** @type {HTMLTextAreaElement | null} */ (document.querySelector(selector))
    return one?.value.endsWith('x') === true
  }, field)
  await twoFrames(page)
  return Date.now() - startedAt
}

/** The empty window, measured like the app. */
export async function measureEmpty() {
  const { app, page, startedAt, close } = await launchEmpty(temporaryFolder('empty'))
  try {
    await page.locator('[data-card]').first().waitFor()
    await twoFrames(page)
    const shownMs = Date.now() - startedAt
    const readyMs = await typedKey(page, 'textarea', startedAt)
    const memory = await memoryMb(app)
    await page.waitForTimeout(quiet)
    const keys = await measureKeys(page)
    const drag = await measureDrag(page, { card: 'one', by: { x: 120, y: 180 } })
    return { shownMs, readyMs, memory, keys, drag, transaction: await measureEmptyTransactions(page, 40) }
  } finally {
    await close()
  }
}

/** Opens the file in a new profile as a person would, until it is saved there. @param {string} file */
export async function importPlan(file) {
  const profile = temporaryFolder('profile')
  const { page, startedAt, close } = await launchApp(profile, [file])
  try {
    await page.locator('[data-card]').first().waitFor({ timeout: 120_000 })
    await page
      .locator('footer [role="status"]', { hasText: /^(Saved|Nothing to save)/ })
      .waitFor({ timeout: 120_000 })
    return { profile, importMs: Date.now() - startedAt }
  } finally {
    await close()
  }
}

/** Starts on a profile whose last plan is the one to measure. @param {string} profile */
export async function measurePlan(profile) {
  const { app, page, startedAt, close } = await launchApp(profile)
  try {
    await page.locator('[data-card="note-0"]').waitFor({ timeout: 120_000 })
    await twoFrames(page)
    const shownMs = Date.now() - startedAt
    await page.locator('[data-card="note-0"]').focus()
    await page.keyboard.press('Enter')
    const readyMs = await typedKey(page, '[data-card="note-0"] textarea', startedAt)
    const memory = await memoryMb(app)
    const scriptBytes = await startScriptBytes(page)
    await page.waitForTimeout(quiet)
    const keys = await measureKeys(page)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(quiet)
    const drag = await measureDrag(page, { card: 'note-0', by: { x: 40, y: 120 } })
    await page.waitForTimeout(quiet)
    await page.locator('[data-card="note-1"]').focus()
    const edit = await measureEdits(page, 40)
    return {
      shownMs,
      readyMs,
      memory,
      scriptBytes,
      keys,
      drag,
      edit,
      transaction: await measureEmptyTransactions(page, 40),
    }
  } finally {
    await close()
  }
}

/** Click on a plan in the library until its first note stands there. @param {string} profile */
export async function measureOpen(profile) {
  const { page, close } = await launchApp(profile)
  try {
    await page.locator('[data-card]').first().waitFor({ timeout: 120_000 })
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Back to all plans' }).click()
    const plan = page.getByRole('button', { name: /^Bench/ }).first()
    await plan.waitFor()
    await page.waitForTimeout(quiet)
    const started = Date.now()
    await plan.click()
    await page.locator('[data-card="note-0"]').waitFor({ timeout: 120_000 })
    await twoFrames(page)
    return Date.now() - started
  } finally {
    await close()
  }
}

/** Minified bytes of every script that the page has asked for. @param {Page} page */
async function startScriptBytes(page) {
  const paths = await page.evaluate(() =>
    [...document.querySelectorAll('script[src], link[rel="modulepreload"]')].map(
      (one) => new URL(one.getAttribute('src') ?? one.getAttribute('href') ?? '', location.href).pathname,
    ),
  )
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'renderer')
  return [...new Set(paths)].reduce((sum, path) => sum + statSync(join(folder, path)).size, 0)
}

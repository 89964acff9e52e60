/* global document, getComputedStyle, innerHeight, innerWidth */
import { measureDrag, measureFrames } from './frames.mjs'
import { launchApp, twoFrames } from './launch.mjs'

/** @typedef {import('playwright-core').Page} Page */

const quiet = 1500

/** From the rail to the first tactics of the last plan, drawn. @param {Page} page */
async function openMap(page) {
  await page.locator('[data-card]').first().waitFor({ timeout: 120_000 })
  await page.waitForTimeout(quiet)
  const started = Date.now()
  await page.getByRole('navigation').getByRole('button', { name: 'Get·Keep·Grow' }).click()
  await page.locator('[data-card^="tactic-"]').first().waitFor({ timeout: 120_000 })
  await twoFrames(page)
  return Date.now() - started
}

/**
 * The map of the last plan as it opens, then all of it in view; each time the tactic nearest the middle is dragged.
 * @param {string} profile
 */
export async function measureMap(profile) {
  const { page, close } = await launchApp(profile)
  try {
    const openMs = await openMap(page)
    const dragAt = async () => {
      await page.waitForTimeout(quiet)
      const card = await page.evaluate(cardInMiddle)
      const drag = await measureDrag(page, { card, by: { x: 60, y: 90 } })
      await page.keyboard.press('Escape')
      return drag
    }
    const near = await dragAt()
    await page.getByRole('button', { name: 'Show all' }).click()
    return { openMs, near, all: await dragAt() }
  } finally {
    await close()
  }
}

/** The id of the tactic in view nearest the middle. */
function cardInMiddle() {
  const far = (/** @type {HTMLElement} */ node) => {
    const box = node.getBoundingClientRect()
    return Math.hypot(box.x + box.width / 2 - innerWidth / 2, box.y + box.height / 2 - innerHeight / 2)
  }
  const cards = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-card^="tactic-"]')])
  const [nearest] = cards
    .filter((card) => getComputedStyle(card).visibility === 'visible')
    .sort((a, b) => far(a) - far(b))
  return nearest?.dataset['card'] ?? ''
}

// Within the range of the plan that is measured; beyond it a number is refused.
const typed = ['1200', '950', '1100', '900', '1150', '1050']

/**
 * One number of the journey typed over and over, with every figure of its tactics following; fails unless the
 * customers change each time.
 * @param {string} profile
 */
export async function measureRecompute(profile) {
  const { page, close } = await launchApp(profile)
  try {
    await openMap(page)
    await page.locator('[data-spot="stage:awareness"]').click()
    const field = page.getByRole('textbox', { name: 'People who come by themselves', exact: true })
    await field.waitFor()
    await page.waitForTimeout(quiet)
    return await measureFrames(page, async () => {
      for (const number of typed) {
        const before = await customersOf(page)
        await field.fill('')
        await field.pressSequentially(number, { delay: 40 })
        await twoFrames(page)
        if ((await customersOf(page)) === before) throw new Error(`The customers stayed at ${before}`)
      }
    })
  } finally {
    await close()
  }
}

/** What the map says of the last stage of Get. @param {Page} page */
function customersOf(page) {
  return page.locator('[data-spot="stage:purchase"]').textContent()
}

/* global cancelAnimationFrame, document, requestAnimationFrame, window */
/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ p50: number, p95: number, longest: number, count: number }} Frames */

/**
 * Times between frames, in ms, while `action` runs.
 * @param {Page} page @param {() => Promise<void>} action @returns {Promise<Frames>}
 */
export async function measureFrames(page, action) {
  await page.evaluate(() => {
    const state = { times: /** @type {number[]} */ ([]), handle: 0 }
    let last = 0
    const tick = (/** @type {number} */ now) => {
      if (last > 0) state.times.push(now - last)
      last = now
      state.handle = requestAnimationFrame(tick)
    }
    state.handle = requestAnimationFrame(tick)
    Object.assign(window, { benchFrames: state })
  })
  await action()
  const times = await page.evaluate(() => {
    const { benchFrames } = /** @type {{ benchFrames: { times: number[], handle: number } }} */ (
      /** @type {unknown} */ (window)
    )
    cancelAnimationFrame(benchFrames.handle)
    return benchFrames.times
  })
  return { ...quantiles(times), count: times.length }
}

/** @param {number[]} values */
export function quantiles(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), longest: at(1) }
}

const text = 'the quick brown fox jumps over the lazy dog while it types on'

/**
 * Types 60 letters at a person's speed into the field that has the focus; fails unless they are all there.
 * @param {Page} page
 */
export async function measureKeys(page) {
  const frames = await measureFrames(page, () => page.keyboard.type(text, { delay: 30 }))
  const value = await page.evaluate(() => /** @type {HTMLTextAreaElement} */ (document.activeElement).value)
  if (!value.endsWith(text)) throw new Error(`The keys did not arrive: “${value}”`)
  return frames
}

/**
 * Drags the card 60 steps; fails unless it follows the pointer on the way.
 * @param {Page} page @param {{ card: string, by: { x: number, y: number } }} options
 */
export async function measureDrag(page, { card, by }) {
  const from = await centreOf(page, card)
  const steps = 60
  let followed = { x: NaN, y: NaN }
  await page.mouse.move(from.x, from.y)
  const frames = await measureFrames(page, async () => {
    await page.mouse.down()
    for (let step = 1; step <= steps; step += 1) {
      await page.mouse.move(from.x + (by.x * step) / steps, from.y + (by.y * step) / steps)
    }
    await twoFramesLater(page)
    const now = await centreOf(page, card)
    followed = { x: now.x - from.x, y: now.y - from.y }
    await page.mouse.up()
    await twoFramesLater(page)
  })
  if (Math.abs(followed.x - by.x) > 12 || Math.abs(followed.y - by.y) > 12) {
    throw new Error(`The card did not follow: ${JSON.stringify(followed)} instead of ${JSON.stringify(by)}`)
  }
  return frames
}

/** @param {Page} page */
function twoFramesLater(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  )
}

/** @param {Page} page @param {string} id */
async function centreOf(page, id) {
  return page.evaluate((card) => {
    const boxes = [...document.querySelectorAll(`[data-card="${card}"]`)].map((one) =>
      one.getBoundingClientRect(),
    )
    const box = boxes.at(-1)
    if (!box) throw new Error(`There is no card ${card}`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }, id)
}

/* global document, getComputedStyle, innerHeight, innerWidth */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { measureDrag } from './frames.mjs'
import { launchPage, temporaryFolder, twoFrames } from './launch.mjs'

const quiet = 1500

/** Bare React Flow as a page, built once; the folder. */
export async function buildFlowPage() {
  const outDir = temporaryFolder('flow')
  const root = join(dirname(fileURLToPath(import.meta.url)), 'flow')
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'chrome114' },
  })
  return outDir
}

/**
 * From the click that opens so many nodes until they are drawn, then the node nearest the middle dragged.
 * @param {string} folder @param {{ nodes: number, view: 'near' | 'all' }} options
 */
export async function measureFlow(folder, { nodes, view }) {
  const { page, close } = await launchPage(folder, `?nodes=${nodes}&view=${view}`)
  try {
    const open = page.getByRole('button', { name: 'Open' })
    await open.waitFor()
    await page.waitForTimeout(quiet)
    const started = Date.now()
    await open.click()
    await page.waitForFunction(
      (count) =>
        [...document.querySelectorAll('.react-flow__node')].filter(
          (node) => getComputedStyle(node).visibility === 'visible',
        ).length === count,
      nodes,
      { timeout: 120_000 },
    )
    await twoFrames(page)
    const openMs = Date.now() - started
    await page.waitForTimeout(quiet)
    const card = await page.evaluate(markMiddle)
    const drag = await measureDrag(page, { card, by: { x: 120, y: 120 } })
    return { openMs, drag }
  } finally {
    await close()
  }
}

/** Gives the node nearest the middle the name that a drag is measured by. */
function markMiddle() {
  const middle = { x: innerWidth / 2, y: innerHeight / 2 }
  const far = (/** @type {Element} */ node) => {
    const box = node.getBoundingClientRect()
    return Math.hypot(box.x + box.width / 2 - middle.x, box.y + box.height / 2 - middle.y)
  }
  const [nearest] = [...document.querySelectorAll('.react-flow__node')].sort((a, b) => far(a) - far(b))
  nearest?.setAttribute('data-card', 'middle')
  return 'middle'
}

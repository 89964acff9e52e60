import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
// Guards of the widget library catch the focus and pass it on at once; nobody stays on one.
const context = { exclude: ['[data-base-ui-focus-guard]'] }

interface Axe {
  run(context: object, options: object): Promise<AxeResults>
}

// A menu stands beside the landmarks, as every menu of a button does.
export const withMenu: RunOptions = { rules: { region: { enabled: false } } }

/** What axe finds in the window as it stands, one line per element. */
export async function findViolations(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axeSource)
  const results = await page.evaluate(
    ([within, given]) => {
      const { axe } = globalThis as unknown as { axe: Axe }
      return axe.run(within, given)
    },
    [context, options] as const,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
}

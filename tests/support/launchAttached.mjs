/* global clearTimeout, fetch, process, setTimeout */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { _electron } from 'playwright-core'

const attachMs = 25_000
const lookAtMs = 20_000
const attempts = 2

/**
 * Playwright can attach between the birth of a window and its first page and then waits for an answer that
 * never comes (microsoft/playwright#29386). The launch is made again only when the app itself says, at its own
 * DevTools address on loopback, that its page is there or held at its birth; a start of ours that hangs does so twice and stays a failure.
 * @param {string} profile folder
 * @param {NonNullable<Parameters<typeof _electron.launch>[0]>} launch
 * @returns {Promise<import('playwright-core').ElectronApplication>}
 */
export async function launchAttached(profile, launch) {
  for (let attempt = 1; ; attempt += 1) {
    let isPageThere = Promise.resolve(false)
    const timer = setTimeout(() => {
      isPageThere = hasPage(profile)
    }, lookAtMs)
    try {
      return await _electron.launch({ ...launch, timeout: attachMs })
    } catch (error) {
      if (attempt === attempts || !(await isPageThere)) throw error
      process.stdout.write('Playwright did not attach although the page was there: launched again.\n')
    } finally {
      clearTimeout(timer)
    }
  }
}

/** @param {string} profile @returns {Promise<boolean>} */
async function hasPage(profile) {
  try {
    const [port = ''] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
    const answer = await fetch(`http://127.0.0.1:${Number(port)}/json/list`)
    /** @type {{ url?: string }[]} */
    const targets = await answer.json()
    // Attached that early, the window can also be held at the blank page it is born with.
    return targets.some(({ url = '' }) => /^(app:\/\/relasi\/|about:blank$|$)/.test(url))
  } catch {
    return false
  }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { whenReady } from '../support/shellSteps.ts'
import { beginNote, createRandom, notes, reachPlan, writeNote } from './support/planSteps.ts'

const planName = 'Warung Kopi'
const minutes = 60_000
const seed = Number(process.env['RELASI_SEED'] ?? Date.now() % 1_000_000)

async function createFolders(): Promise<{ profile: string; copies: string }> {
  const root = await mkdtemp(join(tmpdir(), 'relasi-durability-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  return { profile: join(root, 'profile'), copies: join(root, 'copies') }
}

it(
  'keeps every note of 10 rounds in which all processes are killed right after "Saved"',
  { timeout: 5 * minutes },
  async () => {
    const folders = await createFolders()
    const acknowledged: string[] = []
    for (let round = 1; round <= 11; round += 1) {
      const relasi = await launchApp(folders)
      await reachPlan(relasi.page, planName)
      expect(await notes(relasi.page)).toEqual(acknowledged)
      if (round === 11) {
        await relasi.close()
        break
      }
      const title = `Round ${round}`
      await writeNote(relasi.page, title)
      await relasi.kill()
      acknowledged.push(title)
    }
    process.stdout.write(
      `kill after "Saved": ${acknowledged.length} rounds, 0 of ${acknowledged.length} notes lost\n`,
    )
  },
)

it(
  'keeps what was acknowledged, and nothing half, in 10 rounds killed while typing',
  { timeout: 5 * minutes },
  async () => {
    const folders = await createFolders()
    const random = createRandom(seed)
    const report: string[] = []
    const first = await launchApp(folders)
    await reachPlan(first.page, planName)
    await writeNote(first.page, 'Start')
    let relasi = first
    let known = ['Start']
    for (let round = 1; round <= 10; round += 1) {
      const { written, acknowledged } = await typeUntilKilled(relasi, round, 300 + random() * 900)
      relasi = await launchApp(folders)
      await reachPlan(relasi.page, planName)
      await expectReadable(relasi.page)
      const found = await notes(relasi.page)
      expect(found.slice(0, known.length), `seed ${seed}, round ${round}`).toEqual(known)
      const fresh = found.slice(known.length)
      expect(fresh.length, `seed ${seed}, round ${round}`).toBeGreaterThanOrEqual(acknowledged)
      fresh.forEach((title, index) => {
        const full = written[index] ?? ''
        const isLast = index === fresh.length - 1
        expect(isLast ? full.startsWith(title) || title === 'No words yet' : title === full).toBe(true)
      })
      report.push(`${acknowledged}/${written.length}`)
      known = found
    }
    await relasi.close()
    process.stdout.write(
      `kill while typing: seed ${seed}, acknowledged/written per round ${report.join(' ')}, 0 lost\n`,
    )
  },
)

/** Types note after note; a note counts as acknowledged when the status line says "Saved" after it. */
async function typeUntilKilled(
  { page, kill }: LaunchedApp,
  round: number,
  afterMs: number,
): Promise<{ written: readonly string[]; acknowledged: number }> {
  const written: string[] = []
  let acknowledged = 0
  await beginNote(page)
  let killed: Promise<void> | null = null
  const timer = setTimeout(() => {
    killed = kill()
  }, afterMs)
  try {
    for (let index = 1; killed === null; index += 1) {
      const title = `Note ${round}.${index}`
      written.push(title)
      await page.keyboard.type(title)
      await page.keyboard.press('Enter')
      const [line] = await page.getByRole('status').allInnerTexts()
      if (line?.startsWith('Saved')) acknowledged = index
    }
  } catch (error) {
    if (killed === null) throw error // the page was still there: a failure of its own
  }
  clearTimeout(timer)
  await Promise.resolve(killed)
  return { written, acknowledged }
}

/** The plan opened whole: nothing had to be set aside. */
async function expectReadable(page: Page): Promise<void> {
  expect(await page.getByText(/could not be read/).count()).toBe(0)
}

const waysToQuit = {
  'app.quit()': ({ app }: LaunchedApp) => app.evaluate(({ app: running }) => running.quit()),
  'closing the window': ({ app }: LaunchedApp) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  SIGTERM: async ({ app }: LaunchedApp) => void app.process().kill('SIGTERM'),
} as const

it.each(Object.keys(waysToQuit) as (keyof typeof waysToQuit)[])(
  'keeps what was typed a moment before %s',
  { timeout: 5 * minutes },
  async (way) => {
    const folders = await createFolders()
    const typed: string[] = []
    for (let round = 1; round <= 11; round += 1) {
      const relasi = await launchApp(folders)
      await reachPlan(relasi.page, planName)
      expect(await notes(relasi.page)).toEqual(typed)
      if (round === 11) {
        await relasi.close()
        break
      }
      const ended = new Promise((resolve) => relasi.app.process().once('exit', resolve))
      const title = `Typed before the end ${round}`
      await beginNote(relasi.page)
      await relasi.page.keyboard.type(title)
      await waysToQuit[way](relasi).catch(() => null) // the answer may not outlive the app
      await ended
      typed.push(title)
    }
  },
)

it('keeps the letters of a plan name that nobody had finished typing', { timeout: minutes }, async () => {
  const folders = await createFolders()
  const relasi = await launchApp(folders)
  await whenReady(relasi.page)
  await relasi.page.getByRole('button', { name: /^Start my plan/ }).click()
  await relasi.page.getByRole('textbox', { name: 'Name of the plan' }).fill('Kedai Ko')
  const ended = new Promise((resolve) => relasi.app.process().once('exit', resolve))
  await waysToQuit['closing the window'](relasi).catch(() => null) // the answer may not outlive the app
  await ended
  const again = await launchApp(folders)
  await again.page.getByRole('button', { name: 'Rename the plan “Kedai Ko”' }).waitFor()
  await again.close()
})

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseLanguage, chooseTheme, startPlan, whenReady } from '../support/shellSteps.ts'
import { serveFolder } from './serveFolder.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
)

let browser: Browser
let page: Page
let site: Awaited<ReturnType<typeof serveFolder>>
const problems: string[] = []

beforeAll(async () => {
  if (executablePath === undefined) throw new Error('No Chromium on this machine: apt-get install chromium')
  site = await serveFolder(resolve('dist/renderer'))
  browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-US' })
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(`${site.origin}/index.html`)
  await whenReady(page)
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
})

test('a plan is started, written and read again after a reload, without a violation of the policy', async () => {
  await startPlan(page, 'Daisy Lane Flowers')
  await page.getByRole('button', { name: 'Name the first segment' }).click()
  await page.keyboard.type('Gift-givers nearby')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor()
  await page.getByRole('button', { name: 'Relationships', exact: true }).click()
  await page.getByRole('gridcell').first().waitFor()
  await page.reload()
  await whenReady(page)
  await page.getByRole('button', { name: 'Daisy Lane Flowers', exact: true }).click()
  await page.getByText('Gift-givers nearby').first().waitFor()
  expect(problems).toEqual([])
})

test('dialogs, menus, themes and languages work', async () => {
  await chooseTheme(page, 'dark')
  await chooseLanguage(page, 'ms')
  await page.getByRole('heading', { level: 1, name: 'Kanvas' }).waitFor()
  await chooseLanguage(page, 'en')
  await page.keyboard.press('F1')
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect(problems).toEqual([])
})

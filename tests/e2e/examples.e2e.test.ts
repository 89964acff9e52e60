import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseLanguage, railNames, runCommand, whenReady } from '../support/shellSteps.ts'
import { cardsIn, region } from './support/canvasPage.ts'

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
})

afterAll(async () => {
  await relasi.close()
})

const goTo = (name: string) => page.getByRole('navigation').getByRole('button', { name }).click()
const segments = 'Segmen pelanggan'
const toast = (text: string) => page.getByRole('region', { name: /Pesan/ }).getByText(text)

it('opens in the language of this moment, from inside a private plan, without a look at the list', async () => {
  await page.keyboard.press('Control+N')
  await page.getByRole('textbox', { name: 'Name of the plan' }).fill('Private plan')
  await page.keyboard.press('Enter')
  await chooseLanguage(page, 'id')
  await page.evaluate(() => {
    const seen: string[] = []
    new MutationObserver(() => {
      const title = document.querySelector('h1')?.textContent ?? ''
      if (seen.at(-1) !== title) seen.push(title)
    }).observe(document.body, { childList: true, subtree: true })
    Object.assign(globalThis, { seenTitles: seen })
  })
  await runCommand(page, 'Contoh: toko bunga')
  await page.getByRole('button', { name: /“Kembang Pagi”/ }).waitFor()
  const seen = await page.evaluate(() => (globalThis as unknown as { seenTitles: string[] }).seenTitles)
  expect(seen).not.toContain('Apa yang ingin Anda rencanakan?')
  expect((await cardsIn(page, segments)).length).toBe(4)
})

it('shows the story on the relationships: what is missing costs less than what nobody asked for', async () => {
  await goTo('Hubungan')
  const head = page.getByRole('rowheader', { name: /^Pembeli hadiah/ })
  await head.getByText('Rp13.020.000').waitFor()
  await head.getByText(/Rp4\.340\.000/).waitFor()
})

it('is made different and reset by one command that undo takes back', async () => {
  await goTo('Kanvas')
  const before = await cardsIn(page, segments)
  await region(page, segments).getByRole('listitem').getByRole('button').nth(2).click()
  await page.keyboard.press('Delete')
  await expect.poll(() => cardsIn(page, segments)).toHaveLength(3)
  await runCommand(page, 'Kembalikan contoh seperti semula')
  await toast('Contohnya kembali seperti baru').waitFor()
  expect(await cardsIn(page, segments)).toEqual(before)
  await page.getByRole('region', { name: /Pesan/ }).getByRole('button', { name: 'Urungkan' }).last().click()
  await expect.poll(() => cardsIn(page, segments)).toHaveLength(3)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => cardsIn(page, segments)).toEqual(before)
})

it('is spoken anew in another language while nobody has changed it', async () => {
  await chooseLanguage(page, 'ms')
  await runCommand(page, 'Contoh: kedai bunga')
  await page.getByRole('button', { name: /“Bunga Seri Kenanga”/ }).waitFor()
})

it('becomes a plan of one’s own, and only an example can be reset', async () => {
  await runCommand(page, 'Jadikan contoh ini pelan saya')
  const name = page.getByRole('textbox', { name: 'Nama pelan' })
  await expect.poll(() => name.inputValue()).toBe('Bunga Seri Kenanga 2')
  await name.press('Enter')
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox').fill('Pulihkan contoh')
  await page.getByRole('option', { name: /pelan ini bukan contoh/ }).waitFor()
  await page.keyboard.press('Escape')
})

it('hides a screen of this plan, says why it cannot go there, and shows it again', async () => {
  await chooseLanguage(page, 'en')
  await goTo('Relationships')
  await runCommand(page, 'Relationships screen on or off')
  await region(page, 'Customer segments').waitFor()
  expect(await railNames(page)).toEqual([
    'Canvas',
    'Get·Keep·Grow',
    'Funnel',
    'Experiments',
    '1 hidden',
    'Settings',
  ])
  await page.keyboard.press('Control+2')
  await region(page, 'Customer segments').waitFor()
  await page.getByRole('button', { name: '1 hidden' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Relationships' }).click()
  const all = ['Canvas', 'Relationships', 'Get·Keep·Grow', 'Funnel', 'Experiments', 'Settings']
  await expect.poll(() => railNames(page)).toEqual(all)
})

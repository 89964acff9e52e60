import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { backToLibrary, startPlan, whenReady } from '../support/shellSteps.ts'

let relasi: LaunchedApp

beforeAll(async () => {
  relasi = await launchApp()
  await whenReady(relasi.page)
  for (const name of ['Warung Kopi', 'Batik Rara', 'Café Melati']) {
    await startPlan(relasi.page, name)
    await backToLibrary(relasi.page)
  }
})

afterAll(async () => {
  await relasi.close()
})

const names = () =>
  relasi.page.getByRole('list', { name: 'Plans' }).getByRole('heading', { level: 3 }).allInnerTexts()

it('plans are found as one types, from the keyboard and back to the keyboard', async () => {
  const { page } = relasi
  await page.keyboard.press('/')
  await page.keyboard.type('cafe')
  await expect.poll(names).toEqual(['Café Melati'])
  await page.getByText('1 of 3').waitFor()
  await page.getByRole('log').getByText('1 plan found').waitFor()
  await page.keyboard.press('Escape')
  await expect.poll(async () => (await names()).length).toBe(3)
  await page.keyboard.type('zebra')
  await page.getByRole('heading', { name: 'No plan is called “zebra”' }).waitFor()
  await page.getByRole('button', { name: 'Clear the search' }).last().click()
  await expect.poll(async () => (await names()).length).toBe(3)
  await page.keyboard.press('ArrowDown')
  await page.getByRole('button', { name: 'Café Melati', exact: true, includeHidden: false }).waitFor()
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-plan-card')))
    .toBe(true)
})

it('the sort is remembered', async () => {
  const { page, profile, copies } = relasi
  expect(await names()).toEqual(['Café Melati', 'Batik Rara', 'Warung Kopi'])
  await page.getByRole('radio', { name: 'Name' }).check({ force: true })
  await expect.poll(names).toEqual(['Batik Rara', 'Café Melati', 'Warung Kopi'])
  await relasi.close()
  relasi = await launchApp({ profile, copies })
  await whenReady(relasi.page)
  await expect.poll(names).toEqual(['Batik Rara', 'Café Melati', 'Warung Kopi'])
})

it('an example is one door away, and stands among the plans by its name and that word', async () => {
  const { page } = relasi
  await page.getByRole('button', { name: /^Look at an example/ }).click()
  await page.getByRole('menuitem', { name: 'Flower shop' }).click()
  await page.getByRole('navigation').waitFor()
  await backToLibrary(page)
  const example = page.getByRole('listitem').filter({ hasText: 'Example' })
  await expect.poll(() => example.count()).toBe(1)
})

it('the trash says how many days are left', async () => {
  const { page } = relasi
  await page.getByRole('button', { name: 'Warung Kopi', exact: true }).focus()
  await page.keyboard.press('Delete')
  await page.getByRole('button', { name: 'Trash 1' }).click()
  await page.getByText('30 days left').waitFor()
})

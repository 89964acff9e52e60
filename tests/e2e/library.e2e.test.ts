import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { backToLibrary, startPlan, whenReady } from '../support/shellSteps.ts'

let relasi: LaunchedApp

beforeEach(async () => {
  relasi = await launchApp()
  await whenReady(relasi.page)
})

afterEach(async () => {
  await relasi.close()
})

const cards = () => relasi.page.getByRole('list', { name: /^Plans/ }).getByRole('listitem')
const card = (name: string) => relasi.page.getByRole('button', { name, exact: true })

async function makePlans(...names: string[]): Promise<void> {
  for (const name of names) {
    await startPlan(relasi.page, name)
    await backToLibrary(relasi.page)
  }
}

describe('by mouse', () => {
  test('a plan is started, named, listed, renamed, duplicated, deleted and taken back', async () => {
    const { page } = relasi
    await startPlan(page, 'Warung Kopi')
    await expect.poll(() => page.title()).toBe('Warung Kopi · Relasi')
    await page.getByRole('button', { name: 'Back to all plans' }).click()
    await card('Warung Kopi').waitFor()

    await card('Warung Kopi').click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Rename/ }).click()
    await page.getByRole('textbox', { name: 'New name of “Warung Kopi”' }).fill('Warung Kopi Melati')
    await page.keyboard.press('Enter')
    await card('Warung Kopi Melati').waitFor()

    await page.getByRole('button', { name: 'What to do with “Warung Kopi Melati”' }).click()
    await page.getByRole('menuitem', { name: /^Duplicate/ }).click()
    await expect.poll(() => cards().count()).toBe(2)

    await card('Warung Kopi Melati').click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await expect.poll(() => cards().count()).toBe(1)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => cards().count()).toBe(2)
  })

  test('what was deleted waits in the trash and comes out of it', async () => {
    const { page } = relasi
    await makePlans('First', 'Second')
    await card('First').click({ button: 'right' })
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await page.getByRole('button', { name: 'Trash 1' }).click()
    await page.getByRole('heading', { level: 1, name: 'Trash' }).waitFor()
    await page.getByRole('button', { name: 'Take out “First”' }).click()
    await page.getByRole('heading', { name: 'The trash is empty' }).waitFor()
    await page.getByRole('button', { name: 'All plans' }).click()
    await card('First').waitFor()
  })
})

describe('by keyboard alone', () => {
  test('arrows walk the plans, Enter opens, F2 renames, Delete puts away', async () => {
    const { page } = relasi
    await makePlans('One', 'Two', 'Three')
    // The last one edited stands first: Three, Two, One.
    await card('Three').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('F2')
    await page.getByRole('textbox', { name: 'New name of “Two”' }).waitFor()
    await page.keyboard.type('Zwei')
    await page.keyboard.press('Enter')
    await card('Zwei').waitFor()

    await card('Three').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Delete')
    await expect.poll(() => cards().count()).toBe(2)

    await card('Three').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Rename the plan “Three”' }).waitFor()
  })

  test('Ctrl+N starts a plan whose name is asked for at once, Escape keeps the first one', async () => {
    const { page } = relasi
    await page.keyboard.press('Control+N')
    await page.getByRole('textbox', { name: 'Name of the plan' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Rename the plan “New plan”' }).waitFor()
  })
})

test('the next start opens the plan and the screen that were open', async () => {
  const { page, profile, copies } = relasi
  await startPlan(page, 'Batik Rara')
  await page.getByRole('button', { name: 'Relationships', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
  await page
    .getByRole('status')
    .getByText(/^Saved/)
    .waitFor()
  await relasi.close()
  relasi = await launchApp({ profile, copies })
  await relasi.page.getByRole('heading', { level: 1, name: 'Relationships' }).waitFor()
  await relasi.page.getByRole('button', { name: 'Rename the plan “Batik Rara”' }).waitFor()
})

test('undo takes back the new name of an open plan and says what it took back', async () => {
  const { page } = relasi
  await startPlan(page, 'Before')
  await page.getByRole('button', { name: 'Rename the plan “Before”' }).click()
  await page.keyboard.type('After')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Undo: rename the plan to “After”' }).click()
  await page.getByRole('button', { name: 'Rename the plan “Before”' }).waitFor()
  await page.getByRole('log').getByText('Undone: rename the plan to “After”').waitFor()
})

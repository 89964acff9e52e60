import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { chooseTheme, runCommand, whenReady } from '../support/shellSteps.ts'
import { findViolations } from './support/findViolations.ts'
import { goToJourneys, map } from './support/journeysPage.ts'

// Get·Keep·Grow of the flower shop, in its views of words and numbers.

let relasi: LaunchedApp
let page: Page

beforeAll(async () => {
  relasi = await launchApp()
  page = relasi.page
  await whenReady(page)
  await runCommand(page, 'flower shop')
  await page.getByRole('navigation').waitFor()
  await goToJourneys(page)
  await map(page).waitFor()
})

afterAll(async () => {
  await relasi.close()
})

const view = (name: string) => page.getByRole('radiogroup', { name: 'View' }).getByText(name, { exact: true })

describe.each(['light', 'dark', 'hc'] as const)('axe finds nothing in %s', (theme) => {
  it.each(['Outline', 'Assumptions'])('on the view %s', async (name) => {
    await chooseTheme(page, theme)
    await view(name).click({ force: true })
    await page.getByRole('radiogroup', { name: 'View' }).getByRole('radio', { checked: true }).waitFor()
    expect(await findViolations(page)).toEqual([])
  })
})

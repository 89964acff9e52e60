import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { launchApp, type LaunchedApp } from '../support/launch.ts'
import { backToLibrary, chooseTheme, runCommand, whenReady, type ThemeName } from '../support/shellSteps.ts'

import { cardIn, goTo, region } from './support/canvasPage.ts'
import { findViolations, withMenu } from './support/findViolations.ts'

// What a full plan brings onto the screens, and the questions of an empty one.

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

const details = () => page.getByRole('complementary', { name: /^About/ })

/** One sentence per place, so that a failure says where it is. */
async function expectNoFault(place: string, options?: typeof withMenu): Promise<void> {
  expect({ place, faults: await findViolations(page, options) }).toEqual({ place, faults: [] })
}

async function closeDialog(): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

describe.each<ThemeName>(['light', 'dark', 'hc'])('in the theme %s', (theme) => {
  test('the canvas of an example with the details of a segment, a note and several has no fault', async () => {
    await runCommand(page, 'Example: flower shop')
    await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
    await chooseTheme(page, theme)
    const names = await region(page, 'Customer segments').getByRole('listitem').getByRole('button').all()
    await names[0]?.click()
    await runCommand(page, 'Details on or off')
    await details().waitFor()
    await expectNoFault('details of a segment')
    await cardIn(page, 'Key resources', 'The corner window').click()
    await expectNoFault('details of a note')
    await page.keyboard.press('Control+A')
    await expectNoFault('details of several notes')
    await page.keyboard.press('Escape')
  })

  test('the canvas of an example with a thread, a filter, a block alone and explanations has no fault', async () => {
    await cardIn(page, 'Key resources', 'The corner window').click()
    await runCommand(page, 'Pull the thread')
    await expectNoFault('a pulled thread')
    await runCommand(page, 'Let go of thread')
    await runCommand(page, 'Light up guesses')
    await expectNoFault('a filter')
    await runCommand(page, 'Let go of thread')
    await page.getByRole('button', { name: 'Close the details' }).click()
    await runCommand(page, 'Zoom to the block')
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await expectNoFault('a block alone')
    await runCommand(page, 'Zoom to the block')
    await region(page, 'Channels').waitFor()
    await runCommand(page, 'Show what is linked to nothing')
    await page.getByRole('dialog').waitFor()
    await expectNoFault('what is linked to nothing')
    await closeDialog()
    await runCommand(page, 'Explain the block')
    await page.getByRole('dialog').waitFor()
    await expectNoFault('a block explained', withMenu)
    await closeDialog()
  })

  test('the relationships of an example with details, sums, comparison and explanations have no fault', async () => {
    await goTo(page, 'Relationships')
    await page.getByRole('gridcell').nth(2).click()
    await runCommand(page, 'Details of the cell on or off')
    await details().waitFor()
    await expectNoFault('details of a cell')
    await page.getByRole('rowheader').last().click()
    await expectNoFault('details of the whole')
    await page.getByRole('rowheader').first().click()
    await expectNoFault('details of a segment')
    await page.getByRole('button', { name: 'Close the details' }).click()
    await page.getByRole('columnheader', { name: 'Communities' }).getByRole('button').click()
    await page.getByRole('dialog').waitFor()
    await expectNoFault('a category explained', withMenu)
    await closeDialog()
    await page.getByRole('radiogroup', { name: 'View' }).getByText('Compare').click()
    await page.getByRole('grid', { name: 'Segments side by side' }).waitFor()
    await expectNoFault('segments side by side')
    await page.getByRole('radiogroup', { name: 'View' }).getByText('Matrix').click()
  })

  test('finding and the six questions have no fault', async () => {
    await page.keyboard.press('Control+F')
    await page.getByRole('combobox').fill('window')
    await page.getByRole('option').first().waitFor()
    await expectNoFault('found in the plan')
    await closeDialog()
    await backToLibrary(page)
    await expectNoFault('the library with an example')
    await runCommand(page, 'Start with six questions')
    await page.getByRole('heading', { level: 1, name: 'What is your plan called?' }).waitFor()
    await expectNoFault('the first of six questions')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: 'Canvas' }).waitFor()
    await goTo(page, 'Relationships')
    await expectNoFault('relationships without segments')
    await backToLibrary(page)
  })
})

import type { Locator, Page } from 'playwright-core'

// What stands on Get·Keep·Grow, by the names a screen reader says.

export async function goToJourneys(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: 'Get·Keep·Grow' }).click()
  await page.getByRole('heading', { level: 1, name: 'Get·Keep·Grow' }).waitFor()
}

export const map = (page: Page) => page.getByRole('application', { name: /^Map of / }).first()

/** The head of a stage, which says its number. */
export const stage = (page: Page, name: string): Locator =>
  map(page).getByRole('button', { name: new RegExp(`^${name}: `) })

/** What goes on from one stage to the next. */
export const joint = (page: Page, from: string, to: string): Locator =>
  map(page).getByRole('button', { name: new RegExp(`^From ${from} to ${to}: `) })

export const tactic = (page: Page, name: string): Locator =>
  map(page).getByRole('button', { name: new RegExp(`^${name}, tactic `) })

export const addTactic = (page: Page, stageName: string): Locator =>
  map(page).getByRole('button', { name: `Place a tactic on ${stageName}` })

/** The likely value of a number, in the page on the right. */
export const numberField = (page: Page, name: string): Locator =>
  page.getByRole('complementary').getByRole('textbox', { name, exact: true })

/** The page on the right while nothing is chosen. */
export const economics = (page: Page): Locator =>
  page.getByRole('complementary').getByRole('heading', { name: 'Economics' })

/** A computed number of the economics, with its value; its button asks for its why. */
export const figure = (page: Page, name: string, value: string): Locator =>
  page
    .getByRole('complementary')
    .getByRole('button', { name: new RegExp(`^${name}: why ${value.replace('$', '\\$')}\\b`) })
    .first()

import type { Locator, Page } from 'playwright-core'

/** The nine blocks as the English screen names them, in teaching order. */
export const blockNames = [
  'Customer segments',
  'Value propositions',
  'Channels',
  'Customer relationships',
  'Revenue streams',
  'Key resources',
  'Key activities',
  'Key partners',
  'Cost structure',
] as const

export function region(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true })
}

export function cardIn(page: Page, block: string, text: string): Locator {
  return region(page, block).getByRole('listitem').getByRole('button', { name: text, exact: true })
}

/** The texts of the cards of a block, top to bottom. */
export async function cardsIn(page: Page, block: string): Promise<string[]> {
  const texts = await region(page, block).getByRole('listitem').allInnerTexts()
  return texts.map((text) => text.replace(/\s+/g, ' ').trim())
}

/** Waits until the status line says that everything is durable. */
export async function saved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Saved, / })
    .first()
    .waitFor()
}

/** Clicks through the rail. */
export async function goTo(page: Page, screen: 'Canvas' | 'Relationships'): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: screen }).click()
  await page.getByRole('heading', { name: screen, level: 1 }).waitFor()
}

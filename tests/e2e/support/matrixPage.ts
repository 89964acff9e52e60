import type { Locator, Page } from 'playwright-core'

export function cell(page: Page, segment: string, category: string): Locator {
  return page.getByRole('gridcell', { name: `${segment}, ${category}` })
}

/** The page on the right about what is chosen. */
export function details(page: Page): Locator {
  return page.getByRole('complementary', { name: 'About this relationship' })
}

export async function chooseLevel(page: Page, group: 'Expected' | 'Established', level: string) {
  await details(page).getByRole('radiogroup', { name: group }).getByText(level, { exact: true }).click()
}

/** Fills one of the three fields of a cost and leaves it. */
export async function fillCost(page: Page, field: string, amount: string): Promise<void> {
  const input = details(page).getByRole('textbox', { name: field })
  await input.fill(amount)
  await input.blur()
}

/** Waits until the rows stand in this order, top to bottom. */
export async function rowsAre(page: Page, segments: readonly string[]): Promise<void> {
  const heads = page.getByRole('grid').getByRole('rowheader')
  for (const [index, segment] of segments.entries()) {
    await heads
      .nth(index)
      .and(page.locator(`[title="${segment}"]`))
      .waitFor()
  }
}

/** What has the keyboard, as a screen reader names it. */
export async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document
    return (activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '')
      .replace(/\s+/g, ' ')
      .trim()
  })
}

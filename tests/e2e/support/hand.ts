import { expect } from 'vitest'
import type { Locator, Page } from 'playwright-core'

/** One hand that counts: each click, each key and each run of typing is an action. */
export function createHand(page: Page) {
  let actions = 0
  return {
    actions: () => actions,
    click: async (target: Locator, position?: { x: number; y: number }) => {
      actions += 1
      await target.click(position && { position })
    },
    type: async (text: string) => {
      actions += 1
      await page.keyboard.type(text)
    },
    press: async (...keys: string[]) => {
      for (const key of keys) {
        actions += 1
        await page.keyboard.press(key)
      }
    },
  }
}

/** Tab by Tab to what is wanted, as one without a mouse gets there. */
export async function reach(press: (key: string) => Promise<void>, target: Locator): Promise<void> {
  await target.waitFor()
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let step = 0; step < 20 && !(await isThere()); step += 1) await press('Tab')
  expect(await isThere(), `Tab leads to ${target.toString()}`).toBe(true)
}

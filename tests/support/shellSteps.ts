import type { Page } from 'playwright-core'

// What a user does with the shell, by the names a screen reader says; nothing behind the window.

/** An empty canvas, not the six questions. */
export async function startPlan(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^(Start my plan|Mulai rencana saya|Mulakan pelan saya)/ }).waitFor()
  await page.keyboard.press('Control+N')
  const field = page.getByRole('textbox', { name: /^(Name of the plan|Nama rencana|Nama pelan)$/ })
  await field.fill(name)
  await field.press('Enter')
  await page.getByRole('navigation').waitFor()
}

export async function backToLibrary(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+L')
  await page.getByRole('heading', { level: 1, name: /would you like|ingin Anda|ingin anda/ }).waitFor()
}

export const paletteName = /^(Find in this plan|Cari di rencana ini|Cari dalam pelan ini)/

/** Waits until the window can be used: the library or a plan is drawn. */
export async function whenReady(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}

/** Runs the first command of the palette that these words find. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+K')
  const field = page.getByRole('combobox', { name: paletteName })
  await field.fill(words)
  await field.press('Enter')
  await field.waitFor({ state: 'detached' })
}

export type ThemeName = 'light' | 'dark' | 'hc'

/** Chooses a theme as a user of the English interface does, and waits until it is drawn. */
export async function chooseTheme(page: Page, theme: ThemeName): Promise<void> {
  const names = { light: 'Light theme', dark: 'Dark theme', hc: 'High contrast theme' } as const
  if ((await page.locator('html').getAttribute('data-theme')) !== theme) await runCommand(page, names[theme])
  await page.waitForFunction((wanted) => document.documentElement.dataset['theme'] === wanted, theme)
}

/** Chooses a language in the menu of the foot line, whichever is in use. */
export async function chooseLanguage(page: Page, language: 'en' | 'id' | 'ms'): Promise<void> {
  const names = { en: 'English', id: 'Bahasa Indonesia', ms: 'Bahasa Melayu' } as const
  await page.getByRole('button', { name: /^(Language|Bahasa): / }).click()
  await page.getByRole('menuitemcheckbox', { name: names[language] }).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
  await page.getByRole('menu').waitFor({ state: 'detached' })
}

/** The names of the screens in the rail, in order; the last entry opens the settings. */
export async function railNames(page: Page): Promise<string[]> {
  const names = await page.getByRole('navigation').getByRole('button').allInnerTexts()
  return names.map((name) => name.trim())
}

/** Screens that a new plan does not show yet; an example shows them all. */
const laterScreens = ['Funnel', 'Experiments']

/** Shows every screen of the plan in the rail, and gives their names in order. */
export async function allScreens(page: Page): Promise<string[]> {
  for (const name of laterScreens) {
    if (!(await railNames(page)).includes(name)) await runCommand(page, `${name} screen on or off`)
  }
  await page.getByRole('navigation').getByRole('button', { name: 'Experiments' }).waitFor()
  return (await railNames(page)).slice(0, -1).filter((name) => !name.endsWith('hidden'))
}

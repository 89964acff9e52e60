import type { Locator, Page } from 'playwright-core'

// A person looks at what a deed did before the next one; a test without this acts several times within one frame,
// before effects of React, a frame asked for or a focus given back have come about. What is fetched or written
// takes longer than this: a test waits for that itself.

const deedsOfKeys = ['press', 'type', 'insertText'] as const
const deedsOfMouse = ['click', 'dblclick', 'up'] as const
const deedsOfLocators = [
  'check',
  'click',
  'dblclick',
  'dragTo',
  'fill',
  'focus',
  'press',
  'pressSequentially',
  'selectOption',
  'setChecked',
  'setInputFiles',
  'uncheck',
] as const satisfies readonly (keyof Locator)[]

/** Two frames are drawn and nothing is left to do; a window that is not drawn (hidden, just closing) does not hold up. */
async function untilAtRest(page: Page): Promise<void> {
  const rest = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, 1000)
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 500 })),
        )
      }),
  )
  // The deed may have closed the window or loaded the page again; whoever waits for that sees it.
  await rest.catch(() => undefined)
}

type Deed = (this: unknown, ...args: unknown[]) => Promise<unknown>

function restAfter(holder: object, deeds: readonly string[], pageOf: (subject: unknown) => Page): void {
  for (const name of deeds) {
    const deed = Reflect.get(holder, name) as Deed
    const rested: Deed = async function (...args) {
      const result = await deed.apply(this, args)
      await untilAtRest(pageOf(this))
      return result
    }
    Reflect.set(holder, name, rested)
  }
}

const changed = new WeakSet<object>()

/** From now on each key, click and entry of a test in this window ends when the window is at rest. */
export function restAfterDeeds(page: Page): void {
  restAfter(page.keyboard, deedsOfKeys, () => page)
  restAfter(page.mouse, deedsOfMouse, () => page)
  const locators = Object.getPrototypeOf(page.locator('body')) as object
  if (changed.has(locators)) return
  changed.add(locators)
  restAfter(locators, deedsOfLocators, (locator) => (locator as Locator).page())
}

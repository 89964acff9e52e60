import type { Page } from 'playwright-core'

/**
 * Texts of the window that cannot be read whole: cut by a box that hides what overflows (unless a title
 * says it), running out of the button, tab or row they belong to, out of the window or over a neighbour.
 */
export function findCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>()
    const say = (what: string, element: Element) => {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)
      faults.add(`${what}: <${element.tagName.toLowerCase()} class="${element.className}"> ${text}`)
    }

    const isHiddenOnPurpose = (element: Element) =>
      element.closest('[aria-hidden="true"], [hidden], option, [data-base-ui-focus-guard], svg') !== null
    const clips = (style: CSSStyleDeclaration, axis: 'overflowX' | 'overflowY') =>
      style[axis] === 'hidden' || style[axis] === 'clip'
    const isForReadersOnly = (element: Element) => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { width, height } = at.getBoundingClientRect()
        if (width <= 1 || height <= 1) return true
      }
      return false
    }
    const isSaidByTitle = (element: Element) => element.closest('[title]') !== null

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!element || (node.textContent ?? '').trim() === '') continue
      if (!element.checkVisibility({ checkVisibilityCSS: true })) continue
      if (isHiddenOnPurpose(element) || isForReadersOnly(element)) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width === 0) continue

      // Up to what scrolls, nothing may cut the text; beyond it, scrolling shows it.
      let isScrolledX = false
      let isScrolledY = false
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const style = getComputedStyle(at)
        const around = at.getBoundingClientRect()
        const isWide = box.right > around.right + 1 || box.left < around.left - 1
        const isHigh = box.bottom > around.bottom + 2 || box.top < around.top - 2
        if (!isScrolledX && isWide && clips(style, 'overflowX') && !isSaidByTitle(element))
          say('cut', element)
        if (!isScrolledY && isHigh && clips(style, 'overflowY') && !isSaidByTitle(element))
          say('cut', element)
        if (
          !isScrolledX &&
          isWide &&
          at.matches('button, a, label, [role="option"], [role="menuitem"], li')
        ) {
          if (!isSaidByTitle(element)) say('runs out', element)
        }
        if (style.overflowX === 'auto' || style.overflowX === 'scroll') isScrolledX = true
        if (style.overflowY === 'auto' || style.overflowY === 'scroll') isScrolledY = true
        if (style.position === 'fixed') break
      }
      if (!isScrolledX && (box.right > innerWidth + 1 || box.left < -1)) say('out of the window', element)
    }

    for (const row of document.querySelectorAll('body *')) {
      const style = getComputedStyle(row)
      if (!style.display.includes('flex') || !row.checkVisibility() || isForReadersOnly(row)) continue
      const parts = [...row.children].filter((part) => {
        const { width, height } = part.getBoundingClientRect()
        const { position } = getComputedStyle(part)
        return width > 1 && height > 1 && (position === 'static' || position === 'relative')
      })
      parts.forEach((part, index) => {
        const next = parts[index + 1]
        if (!next) return
        const a = part.getBoundingClientRect()
        const b = next.getBoundingClientRect()
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (across > 1.5 && down > 1.5) say('lies over its neighbour', part)
      })
    }

    for (const box of document.querySelectorAll('body *')) {
      const { overflowX } = getComputedStyle(box)
      if (overflowX !== 'auto' && overflowX !== 'scroll') continue
      // A table of many columns may; words never have to.
      const table = '[role="grid"], [role="table"]'
      if (box.querySelector(table) || box.matches(`input, textarea, ${table}`)) continue
      if (box.checkVisibility() && box.scrollWidth > box.clientWidth + 1) say('scrolls sideways', box)
    }

    const root = document.documentElement
    if (root.scrollWidth > innerWidth) faults.add(`the page is ${root.scrollWidth - innerWidth} px too wide`)
    return [...faults]
  })
}

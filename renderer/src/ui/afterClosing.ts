/**
 * Runs when a dialog or popover that closes now has given the keyboard back to where it was, and frees it
 * from there: for deeds that put it somewhere else.
 */
export function afterClosing(run: () => void): void {
  requestAnimationFrame(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    run()
  })
}

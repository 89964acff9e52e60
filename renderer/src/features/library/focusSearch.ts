/** Marks the field in which plans are searched. */
export const searchField = { 'data-plan-search': '' } as const

/** The keyboard goes to the search, with what stands there chosen. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('[data-plan-search]')
  field?.focus()
  field?.select()
}

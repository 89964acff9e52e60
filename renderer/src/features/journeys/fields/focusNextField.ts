/** Goes to the next number field of the same page, or the one before; the last one keeps the keyboard. */
export function focusNextField(from: HTMLInputElement, step: 1 | -1): void {
  const page = from.closest('aside, [data-numbers]')
  const fields = [...(page?.querySelectorAll<HTMLInputElement>('input[data-number]') ?? [])]
  const next = fields[fields.indexOf(from) + step]
  next?.focus()
  next?.select()
}

/** Joins the class names that apply: `classNames(css.note, chosen && css.chosen)`. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

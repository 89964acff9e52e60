import type { RecordId } from '#shared/lib/ids.ts'
import type { Stage } from '#shared/model/journey/stages.ts'

/** Back from a page to what it is about on the sheet, else to the sheet itself. */
export function focusMap(chosen: RecordId | null, stage: Stage | null): void {
  const spots = [chosen, stage === null ? null : `stage:${stage}`].filter((spot) => spot !== null)
  const found = spots
    .map((spot) => document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`))
    .find((element) => element !== null)
  const first = document.querySelector<HTMLElement>('[data-spot][tabindex="0"]')
  ;(found ?? first)?.focus()
}

/** A journey just begun: the keyboard stands on its first stage as soon as the map is drawn. */
export function focusNewMap(frames = 60): void {
  requestAnimationFrame(() => {
    const first = document.querySelector<HTMLElement>('[data-spot][tabindex="0"]')
    if (first) first.focus()
    else if (frames > 0) focusNewMap(frames - 1)
  })
}

/**
 * Where Enter leads from a line of an answer: the next field, `end` behind the last or on an empty name, and
 * null where Enter has its own meaning.
 */
export function fieldAfter(form: HTMLElement, target: EventTarget): HTMLInputElement | 'end' | null {
  if (!(target instanceof HTMLInputElement) || target.dataset['answer'] === undefined) return null
  if (target.dataset['answer'] === 'name' && target.value.trim() === '') return 'end'
  const fields = [...form.querySelectorAll<HTMLInputElement>('input[data-answer]:not(:disabled)')]
  return fields[fields.indexOf(target) + 1] ?? 'end'
}

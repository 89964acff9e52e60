import type { LabelKey } from '../i18n/keys.ts'

/** The name of a deed, as undo and toasts say it: a key of `labels.json` and its values. */
export interface Label {
  readonly key: LabelKey
  readonly values?: Readonly<Record<string, string | number>>
}

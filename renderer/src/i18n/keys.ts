import type commands from '#shared/locales/en/commands.json'
import type labels from '#shared/locales/en/labels.json'

/** `removed_one` and `removed_other` are one key, `removed`, said with a count. */
type WithoutPlural<Key> = Key extends `${infer Base}_one` ? Base : Key extends `${string}_other` ? never : Key

/** Keys of `labels.json`: the deeds that undo, redo and toasts name. */
export type LabelKey = WithoutPlural<keyof typeof labels>
/** Keys of `commands.json`: names of commands and the reasons why one is not possible now. */
export type CommandKey = WithoutPlural<keyof typeof commands>

import type commands from '#shared/locales/en/commands.json'
import type labels from '#shared/locales/en/labels.json'

/** Keys of `labels.json`: the deeds that undo, redo and toasts name. */
export type LabelKey = keyof typeof labels
/** Keys of `commands.json`: names of commands and the reasons why one is not possible now. */
export type CommandKey = keyof typeof commands

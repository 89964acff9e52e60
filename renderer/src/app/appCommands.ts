import type { CommandKey } from '#renderer/i18n/keys.ts'
import { exportCommands } from '#renderer/features/export/exportCommands.ts'
import { transferCommands } from '#renderer/features/library/libraryCommands.ts'
import type { Command, CommandContext, MenuName } from '#renderer/state/command.ts'
import type { Language, Theme } from '#shared/ipc/preferences.ts'
import { screenCommands } from './screenCommands.ts'

const always = () => true as const
const withPlan = (context: CommandContext) => (context.document === null ? 'whyNoPlan' : true)

interface Basics {
  readonly id: string
  readonly label: CommandKey
  readonly menu: MenuName | null
  readonly shortcuts?: readonly string[]
}

/** A command that works in fields too and asks for no more than what `isEnabled` says. */
function command(
  { id, label, menu, shortcuts = [] }: Basics,
  run: Command['run'],
  isEnabled: Command['isEnabled'] = always,
): Command {
  return { id, label, menu, shortcuts, inFields: true, isEnabled, run }
}

function setTheme(theme: Theme, label: CommandKey): Command {
  return command(
    { id: `theme.${theme}`, label, menu: 'view' },
    ({ preferences }) => preferences.change({ theme }),
    ({ preferences }) => (preferences.getState().theme === theme ? 'whyAlready' : true),
  )
}

function setLanguage(language: Language, label: CommandKey): Command {
  return command(
    { id: `language.${language}`, label, menu: 'view' },
    ({ preferences }) => preferences.change({ language }),
    ({ preferences }) => (preferences.getState().language === language ? 'whyAlready' : true),
  )
}

/** Back to all plans; a plan that cannot be saved stays open. */
export async function leavePlan({ library, session, preferences }: CommandContext): Promise<void> {
  if (!(await library.closePlan())) return
  session.go('library')
  preferences.change({ lastPlanId: null })
}

export interface NewPlan {
  /** Its first name, in the interface language. */
  readonly name: () => string
}

/** What the shell itself can do; features bring their own lists. */
export function createAppCommands({ name }: NewPlan): readonly Command[] {
  return [
    command({ id: 'plan.new', label: 'newPlan', menu: 'file', shortcuts: ['Mod+N'] }, async (context) => {
      const { document, library, session } = context
      if (document && !(await document.flush())) return
      const made = await library.createPlan(name())
      if (!made.ok) return
      const opened = await library.openPlan(made.value)
      if (!opened.ok) return
      session.go('canvas')
    }),
    command({ id: 'file.open', label: 'openFile', menu: 'file', shortcuts: ['Mod+O'] }, ({ files }) =>
      files.openFile(),
    ),
    command(
      { id: 'file.save', label: 'saveFile', menu: 'file', shortcuts: ['Mod+S'] },
      async ({ files }) => void (await files.save()),
      withPlan,
    ),
    command(
      { id: 'file.saveAs', label: 'saveFileAs', menu: 'file', shortcuts: ['Mod+Shift+S'] },
      async ({ files }) => void (await files.saveAs()),
      withPlan,
    ),
    // Who looks for “export” in a plan means this plan first.
    ...exportCommands,
    ...transferCommands,
    command(
      { id: 'plan.details', label: 'planDetails', menu: 'file' },
      ({ session }) => session.openDialog('planDetails'),
      withPlan,
    ),
    command(
      { id: 'plan.leave', label: 'goLibrary', menu: 'file', shortcuts: ['Mod+Shift+L'] },
      (context) => leavePlan(context),
      withPlan,
    ),
    command({ id: 'app.settings', label: 'settings', menu: 'file', shortcuts: ['Mod+,'] }, ({ session }) =>
      session.openDialog('settings'),
    ),
    command({ id: 'app.close', label: 'closeWindow', menu: 'file' }, () => window.close()),
    ...editCommands,
    ...viewCommands,
    command({ id: 'help.shortcuts', label: 'shortcuts', menu: 'help', shortcuts: ['F1'] }, ({ session }) =>
      session.openDialog('shortcuts'),
    ),
    questionMark,
    command({ id: 'help.copies', label: 'showCopies', menu: 'help' }, ({ desktop }) =>
      desktop.showCopiesFolder(),
    ),
  ]
}

const editCommands: readonly Command[] = [
  command(
    { id: 'edit.undo', label: 'undo', menu: 'edit', shortcuts: ['Mod+Z'] },
    ({ document }) => void document?.undo(),
    ({ document }) => {
      if (document === null) return 'whyNoPlan'
      return document.getState().history.past.length === 0 ? 'whyNothingToUndo' : true
    },
  ),
  command(
    { id: 'edit.redo', label: 'redo', menu: 'edit', shortcuts: ['Mod+Shift+Z', 'Mod+Y'] },
    ({ document }) => void document?.redo(),
    ({ document }) => {
      if (document === null) return 'whyNoPlan'
      return document.getState().history.future.length === 0 ? 'whyNothingToRedo' : true
    },
  ),
  command({ id: 'find.palette', label: 'palette', menu: 'edit', shortcuts: ['Mod+K'] }, ({ session }) =>
    session.openDialog('palette'),
  ),
  command(
    { id: 'save.retry', label: 'tryAgainSave', menu: null },
    ({ document }) => document?.retry(),
    ({ document }) => (document?.getState().save.kind === 'failed' ? true : 'whyNothingFailed'),
  ),
]

const viewCommands: readonly Command[] = [
  ...screenCommands,
  setTheme('system', 'themeSystem'),
  setTheme('light', 'themeLight'),
  setTheme('dark', 'themeDark'),
  setTheme('hc', 'themeHc'),
  setLanguage('en', 'languageEn'),
  setLanguage('id', 'languageId'),
  setLanguage('ms', 'languageMs'),
  command({ id: 'view.bigType', label: 'bigType', menu: 'view' }, ({ preferences }) =>
    preferences.change({ bigType: !preferences.getState().bigType }),
  ),
  command({ id: 'view.fullScreen', label: 'fullScreen', menu: 'view', shortcuts: ['F11'] }, ({ desktop }) => {
    const isFull = window.outerHeight >= window.screen.height && window.outerWidth >= window.screen.width
    return desktop.setFullScreen(!isFull)
  }),
]

/** `?` alone, so never in a field; F1 is the same everywhere. */
const questionMark: Command = {
  id: 'help.keys',
  label: 'shortcuts',
  menu: null,
  shortcuts: ['?'],
  isEnabled: always,
  run: ({ session }) => session.openDialog('shortcuts'),
}

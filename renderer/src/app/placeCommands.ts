import { usesOf, type Use } from '#shared/model/plan/usesOf.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import type { Place } from '#renderer/state/sessionStore.ts'

/** Finding what the plan holds, following its links, and the way back. */
export const placeCommands: readonly Command[] = [
  {
    id: 'find.plan',
    label: 'findInPlan',
    shortcuts: ['Mod+F'],
    menu: 'edit',
    inFields: true,
    isEnabled: ({ document }) => (document === null ? 'whyNoPlan' : true),
    run: ({ session }) => session.openDialog('find'),
  },
  {
    id: 'go.uses',
    label: 'goToUses',
    shortcuts: ['U'],
    menu: 'view',
    isEnabled: (context) => {
      if (context.document === null) return 'whyNoPlan'
      const uses = usesNow(context)
      if (uses === null) return 'whyNothingToFollow'
      return uses.length === 0 ? 'whyNotUsed' : true
    },
    run: (context) => {
      const { session } = context
      const [only, ...others] = usesNow(context) ?? []
      if (only && others.length === 0) session.jump(placeOfUse(only))
      else if (only) session.openDialog('uses')
    },
  },
  {
    id: 'go.back',
    label: 'goBack',
    shortcuts: ['Mod+[', 'BrowserBack'],
    menu: 'view',
    inFields: true,
    isEnabled: ({ session }) => (session.getState().placesBehind.length > 0 ? true : 'whyNowhereBack'),
    run: ({ session }) => session.back(),
  },
  {
    id: 'go.forward',
    label: 'goForward',
    shortcuts: ['Mod+]', 'BrowserForward'],
    menu: 'view',
    inFields: true,
    isEnabled: ({ session }) => (session.getState().placesAhead.length > 0 ? true : 'whyNowhereForward'),
    run: ({ session }) => session.forward(),
  },
]

/** Where one end of a link is shown. */
export function placeOfUse({ kind, id }: Use): Place {
  const isCell = kind === 'cell' || kind === 'row' || kind === 'relationship' || kind === 'leaning'
  return { screen: isCell ? 'relationships' : 'canvas', select: [id] }
}

/** The other ends of what is chosen; null when nothing is. */
function usesNow({ document, session }: CommandContext): readonly Use[] | null {
  const { screen, selection } = session.getState()
  const chosen = selection.at(-1)
  if (document === null || chosen === undefined) return null
  return usesOf(document.getState().plan, chosen, screen === 'relationships' ? screen : 'canvas')
}

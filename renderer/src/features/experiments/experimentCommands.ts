import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import type { Desk } from '#renderer/state/useDesk.ts'

/** The desk of the experiments, or why there is none. */
export function experimentDesk({ document, session }: CommandContext): Desk | CommandKey {
  if (document === null) return 'whyNoPlan'
  return session.getState().screen === 'experiments' ? { document, session } : 'whyNotOnExperiments'
}

/** What can be done with experiments; what a deed does is fetched when it is first done. */
export const experimentCommands: readonly Command[] = [
  {
    id: 'experiment.new',
    label: 'newExperiment',
    shortcuts: [],
    menu: null,
    isEnabled: (context) => {
      const desk = experimentDesk(context)
      return typeof desk === 'string' ? desk : true
    },
    run: async (context) => {
      const desk = experimentDesk(context)
      if (typeof desk === 'string') return
      const { beginExperiment } = await import('./editExperiments.ts')
      beginExperiment(desk, { name: '', kind: 'ab', stage: null })
    },
  },
]

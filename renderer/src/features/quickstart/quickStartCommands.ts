import type { Command, CommandContext } from '#renderer/state/command.ts'
import type { DocumentStore } from '#renderer/state/documentStore.ts'
import type { SessionStore } from '#renderer/state/sessionStore.ts'
import { cellToShow } from './steps.ts'

export interface QuickStartWords {
  /** The first name of a new plan, in the interface language. */
  readonly name: () => string
}

const isAsking = ({ session }: CommandContext) =>
  session.getState().screen === 'quickStart' ? true : 'whyNotQuickStart'

/** Six questions that leave a plan behind: begin, go on, leave. */
export function createQuickStartCommands({ name }: QuickStartWords): readonly Command[] {
  return [
    {
      id: 'quickstart.new',
      label: 'quickStart',
      menu: 'file',
      shortcuts: [],
      inFields: true,
      isEnabled: () => true,
      run: (context) => begin(context, name()),
    },
    {
      id: 'quickstart.resume',
      label: 'resumeQuickStart',
      menu: 'file',
      shortcuts: [],
      inFields: true,
      isEnabled: ({ document, session }) => {
        if (document === null) return 'whyNoPlan'
        return session.getState().screen === 'quickStart' ? 'whyAlready' : true
      },
      run: ({ session }) => session.go('quickStart'),
    },
    {
      id: 'quickstart.leave',
      label: 'leaveQuickStart',
      menu: null,
      shortcuts: ['Escape'],
      inFields: true,
      isEnabled: isAsking,
      run: ({ session }) => session.go('canvas'),
    },
  ]
}

/** A new plan, in simple mode, with the first question open. */
async function begin({ document, library, session }: CommandContext, name: string): Promise<void> {
  if (document && !(await document.flush())) return
  const made = await library.createPlan(name, { simple: true })
  if (!made.ok) return
  const opened = await library.openPlan(made.value)
  if (opened.ok) session.go('quickStart')
}

/** The end of the questions: the relationships with the gap chosen and its cost beside it. */
export function showGap({ document, session }: { document: DocumentStore; session: SessionStore }): void {
  const cell = cellToShow(document.getState().plan)
  session.jump({ screen: 'relationships', select: cell === null ? [] : [cell] })
  session.setInspector(true)
}

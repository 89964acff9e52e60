import { exampleIds, exampleOf, type ExampleId } from '#shared/catalog/examples/exampleIds.ts'
import type { Language } from '#shared/ipc/preferences.ts'
import { now } from '#renderer/platform/now.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'

export interface Spoken {
  /** The interface language at this moment. */
  readonly language: () => Language
}

const isExample = ({ document }: CommandContext) => {
  if (document === null) return 'whyNoPlan'
  return exampleOf(document.getState().plan.planId) === null ? 'whyNotExample' : true
}

const basics = { shortcuts: [], inFields: true } as const

/** Worked examples: open one, put it back as new, make it one's own. */
export function createExampleCommands(spoken: Spoken): readonly Command[] {
  return [
    ...exampleIds.map((id): Command => {
      const run = (context: CommandContext) => open(id, context, spoken.language())
      return { ...basics, id: `example.${id}`, label: `openExample_${id}`, menu: 'help', isEnabled, run }
    }),
    {
      ...basics,
      id: 'example.reset',
      label: 'resetExample',
      menu: 'help',
      isEnabled: isExample,
      run: (context) => reset(context, spoken.language()),
    },
    {
      ...basics,
      id: 'example.keep',
      label: 'keepExample',
      menu: 'help',
      isEnabled: isExample,
      run: keep,
    },
  ]
}

const isEnabled = () => true as const

/** The examples themselves are fetched when the first of them is wanted. */
const loadExamples = () => import('#renderer/state/openExample.ts')

async function open(id: ExampleId, { library, session }: CommandContext, language: Language): Promise<void> {
  const { openExample } = await loadExamples()
  const opened = await openExample({ id, library, language, now: now() })
  if (opened.ok) session.go('canvas')
  else session.toast({ label: { key: 'exampleNotOpened' }, tone: 'problem' })
}

/** One undoable step, in the language of this moment. */
async function reset({ document, session }: CommandContext, language: Language): Promise<void> {
  const id = document && exampleOf(document.getState().plan.planId)
  if (!id) return
  const { renewExample } = await loadExamples()
  const isSame = !(await renewExample({ id, document, language, now: now() }))
  session.select([])
  session.toast({
    label: { key: isSame ? 'exampleIsNew' : 'exampleReset' },
    undo: isSame ? null : () => void document.undo(),
  })
}

/** A plan of the user's own with what the example holds now; the example stays. */
async function keep({ document, library, session }: CommandContext): Promise<void> {
  if (!document) return
  const made = await library.duplicatePlan(document.getState().plan.planId)
  if (!made.ok) return
  const { screen } = session.getState()
  const opened = await library.openPlan(made.value)
  if (!opened.ok) return
  session.go(screen)
  session.toast({ label: { key: 'exampleKept', values: { name: opened.value.getState().plan.meta.name } } })
}

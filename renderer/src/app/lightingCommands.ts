import { getRecord } from '#shared/document/records.ts'
import type { RecordId } from '#shared/lib/ids.ts'
import { recordOfCard } from '#shared/model/journey/journeyCards.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { evidenceStates, type Evidence, type Note } from '#shared/model/note/note.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import { clearFilters, holdsSomething, isFiltered, letGo } from '#renderer/state/letGo.ts'

/** Filters, the thread and what hangs on none: the same on every screen of a plan. */
export const lightingCommands: readonly Command[] = [
  {
    id: 'light.thread',
    label: 'pullThread',
    shortcuts: ['T'],
    menu: 'view',
    isEnabled: (context) => {
      if (context.document === null) return 'whyNoPlan'
      return threadStart(context) === null ? 'whyNothingToFollow' : true
    },
    run: (context) => {
      const { session } = context
      const start = threadStart(context)
      session.pullThread(session.getState().thread === start ? null : start)
    },
  },
  {
    id: 'light.segment',
    label: 'filterChosen',
    shortcuts: ['F'],
    menu: 'view',
    isEnabled: (context) => {
      if (context.document === null) return 'whyNoPlan'
      return chosenSegment(context) === null ? 'whyNoSegmentChosen' : true
    },
    run: (context) => {
      const { session } = context
      const id = chosenSegment(context)?.id ?? null
      session.filterSegment(session.getState().segmentFilter === id ? null : id)
    },
  },
  ...evidenceStates.map(lightEvidence),
  {
    id: 'filter.clear',
    label: 'clearFilter',
    shortcuts: ['Shift+F'],
    menu: 'view',
    isEnabled: ({ session }) => (isFiltered(session) ? true : 'whyNoFilter'),
    run: ({ session }) => clearFilters(session),
  },
  {
    id: 'light.letGo',
    label: 'letGo',
    shortcuts: ['Escape'],
    menu: null,
    isEnabled: ({ session }) => (holdsSomething(session) ? true : 'whyNothingToLetGo'),
    run: ({ session }) => void letGo(session),
  },
  {
    id: 'list.orphans',
    label: 'showOrphans',
    shortcuts: ['O'],
    menu: 'view',
    isEnabled: ({ document }) => (document === null ? 'whyNoPlan' : true),
    run: ({ session }) => session.openDialog('orphans'),
  },
]

function lightEvidence(evidence: Evidence): Command {
  return {
    id: `light.${evidence}`,
    label: `filterEvidence_${evidence}` satisfies CommandKey,
    shortcuts: [],
    menu: null,
    isEnabled: ({ document }) => (document === null ? 'whyNoPlan' : true),
    run: ({ session }) => {
      session.filterEvidence(session.getState().evidenceFilter === evidence ? null : evidence)
    },
  }
}

/** What is chosen and stands in the plan, or what is followed already: the same key lets it go. */
function threadStart({ document, session }: CommandContext): RecordId | null {
  const { selection, thread } = session.getState()
  const id = selection.at(-1)
  const record =
    document && id !== undefined ? getRecord(document.getState().plan.records, recordOfCard(id)) : null
  if (record === null || (record.type === 'relationship' && !isFilled(record))) return thread
  return record.id
}

function chosenSegment({ document, session }: CommandContext): Note | null {
  const id = session.getState().selection.at(-1)
  const note = document && id !== undefined ? getNote(document.getState().plan, id as Note['id']) : null // safe: a lookup decides
  return note?.block === 'customer_segments' ? note : null
}

import type { CommandKey } from '#renderer/i18n/keys.ts'
import type { Command, CommandContext } from '#renderer/state/command.ts'
import type { LibrarySort } from '#shared/ipc/preferences.ts'
import { focusSearch } from './focusSearch.ts'

const inLibrary = ({ document }: CommandContext) => (document === null ? true : 'whyInPlan')
const basics = { shortcuts: [], inFields: true } as const

/** Many plans at once; they stand in the file menu beside opening and saving one. */
export const transferCommands: readonly Command[] = [
  {
    ...basics,
    id: 'file.import',
    label: 'importPlans',
    menu: 'file',
    isEnabled: () => true,
    run: ({ files }) => files.importArchive(),
  },
  {
    ...basics,
    id: 'file.exportAll',
    label: 'exportAllPlans',
    menu: 'file',
    isEnabled: ({ library }) =>
      library.getState().entries.some(({ trashedAt }) => trashedAt === null) ? true : 'whyNoPlans',
    run: ({ files }) => files.exportAll(),
  },
]

/** What the list of plans can do. */
export const libraryCommands: readonly Command[] = [
  {
    ...basics,
    id: 'library.search',
    label: 'searchPlans',
    shortcuts: ['/'],
    inFields: false,
    menu: 'view',
    isEnabled: inLibrary,
    run: focusSearch,
  },
  sortBy('edited', 'sortByEdit'),
  sortBy('name', 'sortByName'),
  sortBy('questions', 'sortByQuestions'),
]

function sortBy(librarySort: LibrarySort, label: CommandKey): Command {
  return {
    ...basics,
    id: `library.sort.${librarySort}`,
    label,
    menu: 'view',
    isEnabled: (context) => {
      if (context.document !== null) return 'whyInPlan'
      return context.preferences.getState().librarySort === librarySort ? 'whyAlready' : true
    },
    run: ({ preferences }) => preferences.change({ librarySort }),
  }
}

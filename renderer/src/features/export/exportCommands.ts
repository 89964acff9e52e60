import type { Command } from '#renderer/state/command.ts'

/** The key for printing leads to the PDF too: paper comes from there. */
export const exportCommands: readonly Command[] = [
  {
    id: 'export.pdf',
    label: 'exportPdf',
    shortcuts: ['Mod+E', 'Mod+P'],
    menu: 'file',
    inFields: true,
    isEnabled: ({ document }) => (document === null ? 'whyNoPlan' : true),
    run: ({ session }) => session.openDialog('export'),
  },
]

import type { StoreApi } from 'zustand/vanilla'
import type { ExperimentId, FunnelId, SketchNoteId } from '#shared/lib/ids.ts'
import type { SketchPlace } from '#shared/model/sketch/sketchNote.ts'
import { screenView } from '#renderer/state/screenView.ts'
import type { ScreenPart } from '#renderer/state/sessionStore.ts'
import { firstListView, type ListView } from './board/listRows.ts'

export const experimentPages = ['sketch', 'board', 'list'] as const
export type ExperimentPage = (typeof experimentPages)[number]

/** How the experiments are looked at in this window; the plan knows nothing of it. */
export interface ExperimentsView {
  readonly page: ExperimentPage
  /** Null: the first. */
  readonly funnel: FunnelId | null
  /** The experiment whose card fills the screen. */
  readonly opened: ExperimentId | null
  /** How the list is sorted and what it leaves out. */
  readonly list: ListView
  /** The sketch as headings and lists. */
  readonly isOutline: boolean
  /** Whose name, or words, are typed on the sketch. */
  readonly naming: ExperimentId | SketchNoteId | null
  /** A note that has no word yet. */
  readonly draft: { readonly id: SketchNoteId; readonly place: SketchPlace } | null
}

export const experimentsView = screenView<ExperimentsView>('experiments', {
  initial: {
    page: 'sketch',
    funnel: null,
    opened: null,
    isOutline: false,
    naming: null,
    draft: null,
    list: firstListView,
  },
  part: (view) => partOf(view, view.getState()),
})

function partOf(view: StoreApi<ExperimentsView>, { page, funnel, opened }: ExperimentsView): ScreenPart {
  return {
    key: [page, funnel, opened].join(' '),
    open: () => view.setState({ page, funnel, opened }),
  }
}

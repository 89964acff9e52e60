import { useCallback } from 'react'
import type { Experiment } from '#shared/model/experiment/experiment.ts'
import type { TestDesign } from '#shared/model/experiment/testDesign.ts'
import type { ExperimentPatch } from '#shared/model/experiment/updateExperiment.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import { changeExperiment } from '../../editExperiments.ts'

export interface ExperimentEdit {
  /** Fields; what is typed in one field under one `group` is one step. */
  readonly set: (patch: ExperimentPatch, group?: string) => void
  readonly setDesign: (patch: Partial<TestDesign>, group?: string) => void
  /** Ends a run of typing. */
  readonly leave: () => void
  readonly onHistory: (deed: 'undo' | 'redo') => void
}

/** How a part of the card changes its experiment. */
export function useEdit({ id, design }: Pick<Experiment, 'id' | 'design'>): ExperimentEdit {
  const desk = useDesk()
  const set = useCallback(
    (patch: ExperimentPatch, group?: string) => changeExperiment(desk, id, patch, group),
    [desk, id],
  )
  return {
    set,
    setDesign: (patch, group) => set({ design: { ...design, ...patch } }, group),
    leave: () => desk.document.closeGroup(),
    onHistory: (deed) => void desk.document[deed](),
  }
}

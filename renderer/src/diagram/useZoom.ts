import { useStore, type ReactFlowState } from '@xyflow/react'

/** Under this a card is a bar: its words could not be read. */
const farZoom = 0.5

const selectIsFar = ({ transform }: ReactFlowState) => transform[2] < farZoom

/** True while the diagram is seen from afar; renders again only when that changes. */
export function useIsFar(): boolean {
  return useStore(selectIsFar)
}

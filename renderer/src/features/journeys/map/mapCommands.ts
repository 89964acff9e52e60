import {
  eachDiagram,
  isDiagramShown,
  zoomStep,
  type DiagramControl,
} from '#renderer/diagram/diagramControl.ts'
import type { Command } from '#renderer/state/command.ts'

function sizing(
  basics: Pick<Command, 'id' | 'label' | 'shortcuts'>,
  act: (diagram: DiagramControl) => void,
): Command {
  return {
    ...basics,
    menu: 'view',
    isEnabled: () => (isDiagramShown() ? true : 'whyNoMap'),
    run: () => eachDiagram(act),
  }
}

/** How large the map is shown; `=` is the key of the plus on many keyboards. */
export const mapCommands: readonly Command[] = [
  sizing({ id: 'map.larger', label: 'mapLarger', shortcuts: ['+', '='] }, (diagram) =>
    diagram.zoomBy(zoomStep),
  ),
  sizing({ id: 'map.smaller', label: 'mapSmaller', shortcuts: ['-'] }, (diagram) =>
    diagram.zoomBy(1 / zoomStep),
  ),
  sizing({ id: 'map.all', label: 'mapAll', shortcuts: ['0'] }, (diagram) => diagram.showAll()),
  sizing({ id: 'map.actual', label: 'mapActual', shortcuts: [] }, (diagram) => diagram.showActual()),
]

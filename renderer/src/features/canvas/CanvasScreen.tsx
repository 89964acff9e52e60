import { lazy, Suspense, useMemo } from 'react'
import { blocks, type Block } from '#shared/model/note/note.ts'
import { nextBlockToFill } from '#shared/model/plan/planCounts.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useLighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { CanvasBlock } from './CanvasBlock.tsx'
import { CanvasContext } from './CanvasContext.ts'
import { CardWords } from './CardWords.tsx'
import { CanvasHead } from './CanvasHead.tsx'
import { markMapOf, selectIsBlank, selectSegmentMarks } from './selectCanvas.ts'
import { useZoomFollows } from './useZoomFollows.ts'
import { useSheetHandlers } from './useSheetHandlers.ts'
import { PasteProgress } from './PasteProgress.tsx'
import { useClipboard } from './useClipboard.ts'
import { useLeaveTogether } from './useLeaveTogether.ts'
import { useSayChanges } from './useSayChanges.ts'
import css from './CanvasScreen.module.css'

const firstBlock: Block = 'customer_segments'

// Fetched when it is first opened: a start draws the sheet alone.
const NoteInspector = lazy(() =>
  import('./NoteInspector.tsx').then((file) => ({ default: file.NoteInspector })),
)

/** The nine blocks on one sheet, in their classic proportions, walked in teaching order. */
export function CanvasScreen() {
  const flat = usePlan(selectSegmentMarks)
  const isBlank = usePlan(selectIsBlank)
  const next = usePlan(nextBlockToFill)
  const zoomed = useSession(({ zoomedBlock }) => zoomedBlock)
  const lighting = useLighting()
  const isInspecting = useSession(({ inspectorOpen }) => inspectorOpen)
  const marks = useMemo(() => markMapOf(flat), [flat])
  const view = useMemo(() => ({ marks, lighting, zoomed }), [marks, lighting, zoomed])
  const handlers = useSheetHandlers()
  useClipboard()
  useSayChanges()
  useLeaveTogether()
  useZoomFollows()
  return (
    <CanvasContext value={view}>
      <div className={css.screen} data-inspecting={isInspecting}>
        <div className={css.main}>
          <CanvasHead segments={[...marks.keys()]} next={isBlank ? null : next} />
          <div
            className={classNames(css.sheet, zoomed !== null && css.zoomedSheet)}
            data-canvas=""
            {...handlers}
          >
            {(zoomed === null ? blocks : [zoomed]).map((block) => (
              <CanvasBlock
                key={block}
                block={block}
                isFirstStep={isBlank && block === firstBlock}
                isZoomed={zoomed !== null}
                isNext={!isBlank && block === next}
              />
            ))}
          </div>
          <PasteProgress />
          <CardWords />
        </div>
        <Suspense fallback={null}>{isInspecting && <NoteInspector />}</Suspense>
      </div>
    </CanvasContext>
  )
}

import { useMemo } from 'react'
import { channelKinds, evidenceStates, type Block } from '#shared/model/note/note.ts'
import { blocks } from '#shared/model/note/note.ts'
import { nextBlockToFill } from '#shared/model/plan/planCounts.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { useSession } from '#renderer/state/StoresProvider.tsx'
import { useLighting } from '#renderer/state/useLighting.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { CanvasBlock } from './CanvasBlock.tsx'
import { CanvasContext } from './CanvasContext.ts'
import { CanvasHead } from './CanvasHead.tsx'
import { chosenWordsId, evidenceWordsId, kindWordsId } from './describeCard.ts'
import { NoteInspector } from './NoteInspector.tsx'
import { SegmentWords } from './SegmentWords.tsx'
import { markMapOf, selectIsBlank, selectSegmentMarks } from './selectCanvas.ts'
import { useZoomFollows } from './useZoomFollows.ts'
import { useSheetHandlers } from './useSheetHandlers.ts'
import { useLeaveTogether } from './useLeaveTogether.ts'
import { useSayChanges } from './useSayChanges.ts'
import css from './CanvasScreen.module.css'

const firstBlock: Block = 'customer_segments'

/** The nine blocks on one sheet, in their classic proportions, walked in teaching order. */
export function CanvasScreen() {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const flat = usePlan(selectSegmentMarks)
  const isBlank = usePlan(selectIsBlank)
  const next = usePlan(nextBlockToFill)
  const zoomed = useSession(({ zoomedBlock }) => zoomedBlock)
  const lighting = useLighting()
  const isInspecting = useSession(({ inspectorOpen }) => inspectorOpen)
  const marks = useMemo(() => markMapOf(flat), [flat])
  const view = useMemo(() => ({ marks, lighting, zoomed }), [marks, lighting, zoomed])
  const handlers = useSheetHandlers()
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
          <p className={css.words} id="canvas-keys">
            {t('keysHelp')}
          </p>
          {evidenceStates.map((evidence) => (
            <span key={evidence} className={css.words} id={evidenceWordsId(evidence)}>
              {tCatalog(`evidence_${evidence}`)}
            </span>
          ))}
          {channelKinds.map((kind) => (
            <span key={kind} className={css.words} id={kindWordsId(kind)}>
              {tCatalog(`channel_${kind}`)}
            </span>
          ))}
          <span className={css.words} id={chosenWordsId}>
            {t('chosenWords')}
          </span>
          {[...marks.keys()].map((id) => (
            <SegmentWords key={id} id={id} className={css.words ?? ''} />
          ))}
        </div>
        {isInspecting && <NoteInspector />}
      </div>
    </CanvasContext>
  )
}

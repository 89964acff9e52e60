import { useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { AppendixSheet } from './AppendixSheet.tsx'
import { appendixPieces } from './appendixPieces.ts'
import { CanvasSheet } from './CanvasSheet.tsx'
import { findOverfull, fitCanvas } from './fitCanvas.ts'
import { layAppendix, type AppendixPages } from './layAppendix.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import { widestNumber, type CardFits, type SheetContent } from './sheetContent.ts'
import css from './useSheetLayout.module.css'

/** What to draw: found by measuring real text in real boxes. */
export interface SheetLayout {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
  readonly noteSize: number
  readonly fits: CardFits
  readonly appendix: AppendixPages
}

type Stage =
  | { readonly step: 'measure' }
  | { readonly step: 'check'; readonly noteSize: number; readonly fits: CardFits }
  | { readonly step: 'appendix'; readonly noteSize: number; readonly fits: CardFits }
  | { readonly step: 'done'; readonly layout: SheetLayout }

const allWhole: CardFits = new Map()

interface Measuring {
  /** Null while it is being measured. */
  readonly layout: SheetLayout | null
  /** Must be in the document until the layout is there; takes no room and is not seen. */
  readonly measurer: ReactNode
}

/** Lays a plan out on a paper in three passes: size, check, appendix. The fonts must be loaded already. */
export function useSheetLayout(content: SheetContent, geometry: PaperGeometry): Measuring {
  const root = useRef<HTMLDivElement>(null)
  const [{ subject, stage }, setState] = useState<{ subject: unknown; stage: Stage }>({
    subject: content,
    stage: { step: 'measure' },
  })
  const [paper, setPaper] = useState(geometry)
  if (subject !== content || paper !== geometry) {
    setPaper(geometry)
    setState({ subject: content, stage: { step: 'measure' } })
  }
  useLayoutEffect(() => {
    if (root.current && stage.step !== 'done') {
      setState({ subject: content, stage: nextStage(root.current, stage, content, geometry) })
    }
  }, [stage, content, geometry])

  if (stage.step === 'done') return { layout: stage.layout, measurer: null }
  const common = { content, geometry, page: 1, pages: 1 }
  const sampleNumber = widestNumber(content.blocks)
  return {
    layout: null,
    measurer: (
      <div ref={root} className={css.measurer} aria-hidden>
        {stage.step === 'measure' && (
          <CanvasSheet {...common} noteSize={geometry.floor} fits={allWhole} sampleNumber={sampleNumber} />
        )}
        {stage.step === 'check' && <CanvasSheet {...common} noteSize={stage.noteSize} fits={stage.fits} />}
        {stage.step === 'appendix' && (
          <AppendixSheet {...common} columns={[appendixPieces(content, stage.fits).map(whole)]} />
        )}
      </div>
    ),
  }
}

function whole(piece: ReturnType<typeof appendixPieces>[number]) {
  return { piece, text: piece.text, isEnd: true }
}

function nextStage(
  root: HTMLElement,
  stage: Exclude<Stage, { step: 'done' }>,
  content: SheetContent,
  geometry: PaperGeometry,
): Stage {
  if (stage.step === 'measure') return { step: 'check', ...fitCanvas(root, content, geometry) }
  const { noteSize, fits } = stage
  if (stage.step === 'check') {
    const overfull = findOverfull(root)
    if (overfull.length === 0) return { step: 'appendix', noteSize, fits }
    const left = overfull.map((key) => [key, { kind: 'left' }] as const)
    return { step: 'check', noteSize, fits: new Map([...fits, ...left]) }
  }
  const pieces = appendixPieces(content, fits)
  const appendix = pieces.length === 0 ? [] : layAppendix(root, pieces, geometry)
  return { step: 'done', layout: { content, geometry, noteSize, fits, appendix } }
}

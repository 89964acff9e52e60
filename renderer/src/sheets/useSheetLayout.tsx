import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { AppendixSheet } from './AppendixSheet.tsx'
import { appendixPieces } from './appendixPieces.ts'
import { CanvasSheet } from './CanvasSheet.tsx'
import { gridsOn } from './gridContent.ts'
import { GridSheet } from './GridSheet.tsx'
import { JourneySheet } from './JourneySheet.tsx'
import { MatrixSheet } from './MatrixSheet.tsx'
import { firstStep, nextStep, numberOf, type LayoutStep } from './layoutSteps.ts'
import type { PaperGeometry } from './paperGeometry.ts'
import type { SheetLayout } from './sheetLayout.ts'
import { appendixIntro, widestNumber, type SheetContent } from './sheetContent.ts'
import css from './useSheetLayout.module.css'

interface Measuring {
  /** Null while it is being measured. */
  readonly layout: SheetLayout | null
  /** Must be in the document until the layout is there; takes no room and is not seen. */
  readonly measurer: ReactNode
}

/** Lays a plan out on a paper by drawing and measuring, sheet by sheet. The fonts must be loaded already. */
export function useSheetLayout(given: SheetContent, geometry: PaperGeometry): Measuring {
  const content = useMemo(() => {
    const grids = gridsOn(given.grids, geometry)
    return grids === given.grids ? given : { ...given, grids }
  }, [given, geometry])
  const root = useRef<HTMLDivElement>(null)
  const [{ subject, step }, setState] = useState({ subject: content, step: firstStep(content) })
  const [paper, setPaper] = useState(geometry)
  if (subject !== content || paper !== geometry) {
    setPaper(geometry)
    setState({ subject: content, step: firstStep(content) })
  }
  useLayoutEffect(() => {
    if (root.current && step.step !== 'done') {
      setState({ subject: content, step: nextStep(root.current, step, content, geometry) })
    }
  }, [step, content, geometry])

  if (step.step === 'done') return { layout: step.layout, measurer: null }
  return {
    layout: null,
    measurer: (
      <div ref={root} className={css.measurer} aria-hidden>
        <Measured step={step} content={content} geometry={geometry} />
      </div>
    ),
  }
}

interface MeasuredProps {
  readonly step: Exclude<LayoutStep, { step: 'done' }>
  readonly content: SheetContent
  readonly geometry: PaperGeometry
}

function Measured({ step, content, geometry }: MeasuredProps) {
  const common = { content, geometry, page: 1, pages: 1 }
  const sampleNumber = widestNumber(content.groups)
  if (step.step === 'canvas' || step.step === 'checkCanvas') {
    const sample = step.step === 'canvas' ? { sampleNumber } : {}
    return <CanvasSheet {...common} {...step.canvas} numbers={step.numbers} {...sample} />
  }
  if (step.step === 'matrix' || step.step === 'layMatrix') {
    const { matrix } = content
    if (!matrix) return null
    const all = { from: 0, to: matrix.rows.length, heights: [], hasTotals: true, hasSummary: true }
    return (
      <MatrixSheet
        {...common}
        matrix={matrix}
        {...step.matrix}
        part={all}
        numberOf={(key) => numberOf(step.numbers, step.matrix.cuts, key, sampleNumber)}
      />
    )
  }
  if (step.step === 'journeys' || step.step === 'checkJourneys') {
    const sample = step.step === 'journeys' ? sampleNumber : undefined
    return content.journeys?.journeys.map((journey) => (
      <JourneySheet
        key={journey.card.key}
        {...common}
        {...step.journeys}
        journey={journey}
        band={null}
        numberOf={(key) => numberIn(step.numbers, key, sample)}
      />
    ))
  }
  if (step.step === 'grids' || step.step === 'checkGrids') {
    const sample = step.step === 'grids' ? sampleNumber : undefined
    return content.grids.map((grid) => (
      <GridSheet
        key={grid.key}
        {...common}
        {...step.grids}
        grid={grid}
        numberOf={(key) => numberIn(step.numbers, key, sample)}
      />
    ))
  }
  if (step.step !== 'appendix') return null
  const pieces = appendixPieces(content, step.numbers).map((piece) => ({
    piece,
    text: piece.text,
    isEnd: true,
  }))
  const intro = appendixIntro(content, step.sheetPages)
  return <AppendixSheet {...common} intro={intro} columns={[pieces]} />
}

function numberIn(numbers: ReadonlyMap<string, number>, key: string, sample?: string): string | null {
  const number = numbers.get(key)
  return number === undefined ? null : (sample ?? String(number))
}

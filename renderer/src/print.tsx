import { StrictMode, useEffect } from 'react'
import { createRoot } from 'react-dom/client'
import type { PrintApi, PrintJob, PrintReport } from '#shared/ipc/contract.ts'
import { paperSizesMm, type ExportOptions } from '#shared/ipc/exportOptions.ts'
import { readRelasiFile } from '#shared/file/readRelasiFile.ts'
import { findMissingCharacters } from './sheets/findMissingCharacters.ts'
import { paperGeometry, type PaperGeometry } from './sheets/paperGeometry.ts'
import { selectSheet } from './sheets/selectSheet.ts'
import type { SheetContent } from './sheets/sheetContent.ts'
import { allTextOf, loadSheetFonts } from './sheets/sheetFonts.ts'
import { countPages } from './sheets/sheetLayout.ts'
import { SheetPage } from './sheets/SheetPages.tsx'
import { loadSheetTexts } from './sheets/sheetTexts.ts'
import { useSheetLayout } from './sheets/useSheetLayout.tsx'
import './sheets/printPage.css'

// The page of an export child: one job in, pages drawn, one report out. No store, no interface.

declare global {
  interface Window {
    readonly printing?: PrintApi
  }
}

interface PrintedProps {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
  readonly missingCharacters: readonly string[]
  readonly onReport: (report: PrintReport) => void
}

function Printed({ content, geometry, missingCharacters, onReport }: PrintedProps) {
  const { layout, measurer } = useSheetLayout(content, geometry)
  useEffect(() => {
    if (!layout) return
    onReport({ kind: 'ready', pages: countPages(layout), missingCharacters })
  }, [layout, missingCharacters, onReport])
  if (!layout) return measurer
  return Array.from({ length: countPages(layout) }, (_, index) => (
    <SheetPage key={index} layout={layout} page={index + 1} />
  ))
}

async function draw(job: PrintJob, onReport: (report: PrintReport) => void): Promise<void> {
  const parsed = readRelasiFile(job.bytes)
  if (!parsed.ok) return onReport({ kind: 'failed', code: 'bad_plan', detail: parsed.error.code })
  const texts = await loadSheetTexts(job.options.language)
  const content = selectSheet(parsed.value.plan, texts, {
    printedAt: job.printedAt,
    sheets: job.options.sheets,
  })
  const geometry = paperGeometry(job.options)
  setPaper(job.options)
  document.documentElement.lang = job.options.language
  document.title = content.planName
  const text = allTextOf(content)
  await loadSheetFonts(text)
  const root = document.getElementById('root')
  if (!root) throw new Error('print.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <Printed
        content={content}
        geometry={geometry}
        missingCharacters={findMissingCharacters(text)}
        onReport={onReport}
      />
    </StrictMode>,
  )
}

/** `@page` cannot read custom properties. */
function setPaper({ paper, orientation }: ExportOptions): void {
  const [short, long] = paperSizesMm[paper]
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  const sheet = new CSSStyleSheet()
  sheet.insertRule(`@page { size: ${width}mm ${height}mm; margin: 0 }`)
  document.adoptedStyleSheets = [sheet]
}

const { printing } = window
if (printing) {
  let isReported = false
  const report = (answer: PrintReport) => {
    if (isReported) return
    isReported = true
    void printing.done(answer)
  }
  const failed = (error: unknown) =>
    report({ kind: 'failed', code: 'print_failed', detail: String(error).slice(0, 2_000) })
  window.addEventListener('error', (event) => failed(event.message))
  window.addEventListener('unhandledrejection', (event) => failed(event.reason))
  void printing
    .job()
    .then((job) => draw(job, report))
    .catch(failed)
}

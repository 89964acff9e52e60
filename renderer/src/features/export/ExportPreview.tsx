import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useState, type CSSProperties } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import type { PaperGeometry } from '#renderer/sheets/paperGeometry.ts'
import type { SheetContent } from '#renderer/sheets/sheetContent.ts'
import { countPages } from '#renderer/sheets/sheetLayout.ts'
import { SheetPage } from '#renderer/sheets/SheetPages.tsx'
import { useSheetLayout } from '#renderer/sheets/useSheetLayout.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import css from './ExportPreview.module.css'

/** Pixels; the sheet is made small enough for both. */
const [previewWidth, previewHeight] = [456, 340]

interface ExportPreviewProps {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
}

/** The very pages that will be written, small: the same components, measured the same way. */
export function ExportPreview({ content, geometry }: ExportPreviewProps) {
  const t = useText('export')
  const { layout, measurer } = useSheetLayout(content, geometry)
  const [page, setPage] = useState(1)
  const pages = layout === null ? 1 : countPages(layout)
  useEffect(() => setPage((shown) => Math.min(shown, pages)), [pages])
  const shown = Math.min(page, pages)
  const zoom = Math.min(previewWidth / geometry.width, previewHeight / geometry.height)
  const size = { width: geometry.width * zoom, height: geometry.height * zoom }
  const inAppendix = layout?.numbers.size ?? 0
  return (
    <div className={css.preview}>
      {measurer}
      <div className={css.desk} style={{ height: previewHeight + 24 }}>
        <div role="img" aria-label={t('preview', { page: shown, pages })} className={css.paper} style={size}>
          {layout && (
            <div className={css.small} style={{ '--zoom': zoom } as CSSProperties} inert>
              <SheetPage layout={layout} page={shown} />
            </div>
          )}
        </div>
      </div>
      <div className={css.line}>
        <IconButton
          icon={ChevronLeft}
          label={t('previousPage')}
          disabled={shown === 1}
          onClick={() => setPage(shown - 1)}
        />
        <span className={css.pages}>
          {shown} / {pages}
        </span>
        <IconButton
          icon={ChevronRight}
          label={t('nextPage')}
          disabled={shown === pages}
          onClick={() => setPage(shown + 1)}
        />
        <span role="status">
          {layout === null
            ? t('previewing')
            : inAppendix === 0
              ? t('allFits')
              : t('appendixHolds', { count: inAppendix })}
        </span>
      </div>
    </div>
  )
}

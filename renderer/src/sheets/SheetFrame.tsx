import { fillIn } from '#shared/lib/fillIn.ts'
import type { ReactNode } from 'react'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { NumberedText } from './NumberedText.tsx'
import { markSize, titleSize, type PaperGeometry } from './paperGeometry.ts'
import type { SheetContent } from './sheetContent.ts'
import css from './SheetFrame.module.css'

export interface PageNumber {
  readonly page: number
  readonly pages: number
}

interface SheetFrameProps extends PageNumber {
  readonly content: SheetContent
  readonly geometry: PaperGeometry
  readonly title: string
  /** Before the title. */
  readonly lead?: ReactNode
  /** The mark under which what the title names goes on in the appendix. */
  readonly titleNumber?: string | null
  /** Stands beside the title, smaller. */
  readonly kind: string
  /** Designed for, by, iteration: once, on the first sheet. */
  readonly facts?: readonly string[]
  /** Instead of the marks of the segments. */
  readonly legend?: ReactNode
  readonly children: ReactNode
}

/** One page of paper: head, body, foot. Every size is a multiple of the paper's unit, never below the floor. */
export function SheetFrame({
  content,
  geometry,
  title,
  lead,
  titleNumber = null,
  kind,
  facts = [],
  legend,
  page,
  pages,
  children,
}: SheetFrameProps) {
  const size = {
    width: `${geometry.width}px`,
    height: `${geometry.height}px`,
    '--u': `${geometry.unit}px`,
    '--floor': `${geometry.floor}px`,
    '--title': `${titleSize(title, geometry)}px`,
    '--title-mark': `${markSize(titleSize(title, geometry))}px`,
    '--legend-mark': `${markSize(Math.max(geometry.floor, 16 * geometry.unit))}px`,
  }
  return (
    <section className={css.page} lang={content.language} style={size}>
      <Head {...{ content, title, lead, titleNumber, kind, facts, legend }} />
      <div className={css.body}>{children}</div>
      <Foot content={content} page={page} pages={pages} />
    </section>
  )
}

function Head({
  content,
  title,
  lead,
  titleNumber = null,
  kind,
  facts = [],
  legend,
}: Omit<SheetFrameProps, 'geometry' | 'children' | keyof PageNumber>) {
  return (
    <header className={css.head}>
      <div className={css.names}>
        <h1 className={css.title}>
          {lead !== undefined && <span className={css.lead}>{lead}</span>}
          <bdi>{title}</bdi>
          {titleNumber !== null && (
            <span className={css.titleNumber}>
              <NumberedText text="" isCut={false} number={titleNumber} />
            </span>
          )}
        </h1>
        <span className={css.kind}>{kind}</span>
        {facts.length > 0 && (
          <ul className={css.facts}>
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
      <ul className={css.legend}>{legend ?? <Segments content={content} />}</ul>
    </header>
  )
}

function Segments({ content }: Pick<SheetFrameProps, 'content'>) {
  return (
    <>
      {content.legend.map(({ mark, name }, index) => (
        <li key={index}>
          <SegmentMark mark={mark} />
          <bdi>{name}</bdi>
        </li>
      ))}
      {content.legendMore !== '' && <li>{content.legendMore}</li>}
    </>
  )
}

function Foot({ content, page, pages }: PageNumber & Pick<SheetFrameProps, 'content'>) {
  return (
    <footer className={css.foot}>
      <span>
        <bdi>{content.planName}</bdi>
      </span>
      <span>{content.dateAndVersion}</span>
      <span>{content.languageName}</span>
      {content.footer !== '' && (
        <span>
          <bdi>{content.footer}</bdi>
        </span>
      )}
      <span className={css.end}>
        <span>{content.attribution}</span>
        <span className={css.number}>{fillIn(content.pageText, { page, pages })}</span>
      </span>
    </footer>
  )
}

import type { Evidence } from '#shared/model/note/note.ts'
import css from './EvidenceGlyph.module.css'

interface EvidenceGlyphProps {
  readonly evidence: Evidence
  /** The state in words; without it the glyph is decoration beside the word. */
  readonly label?: string
}

/** How well a note is known: a dashed ring, half a disc, a tick, a struck ring. */
export function EvidenceGlyph({ evidence, label }: EvidenceGlyphProps) {
  return (
    <svg
      className={css.glyph}
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.3"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {label !== undefined && <title>{label}</title>}
      {evidence === 'guess' && <circle cx="6" cy="6" r="4.6" strokeDasharray="2 1.6" />}
      {evidence === 'testing' && (
        <>
          <circle cx="6" cy="6" r="4.6" />
          <path d="M6 1.4a4.6 4.6 0 0 1 0 9.2Z" fill="currentColor" />
        </>
      )}
      {evidence === 'supported' && (
        <>
          <circle cx="6" cy="6" r="5.2" fill="currentColor" stroke="none" />
          <path className={css.tick} d="m3.6 6.2 1.7 1.7 3.2-3.6" />
        </>
      )}
      {evidence === 'contradicted' && (
        <>
          <circle cx="6" cy="6" r="4.6" />
          <path d="m2.9 9.1 6.2-6.2" />
        </>
      )}
    </svg>
  )
}

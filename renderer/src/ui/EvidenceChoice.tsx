import { evidenceStates, type Evidence } from '#shared/model/note/note.ts'
import css from './EvidenceChoice.module.css'
import { EvidenceGlyph } from './EvidenceGlyph.tsx'
import { InspectorSection } from './Inspector.tsx'
import { SegmentedControl } from './SegmentedControl.tsx'

interface EvidenceChoiceProps {
  readonly title: string
  /** Null when several are meant that differ. */
  readonly value: Evidence | null
  /** What is said then. */
  readonly mixed?: string
  readonly nameOf: (evidence: Evidence) => string
  readonly onChange: (evidence: Evidence) => void
}

/** How well something is known, as a section of the inspector: said, and chosen among the four. */
export function EvidenceChoice({ title, value, mixed, nameOf, onChange }: EvidenceChoiceProps) {
  return (
    <InspectorSection
      title={title}
      aside={
        <span className={css.said}>
          {value !== null && <EvidenceGlyph evidence={value} />}
          {value === null ? mixed : nameOf(value)}
        </span>
      }
    >
      <SegmentedControl
        label={title}
        value={value}
        choices={evidenceStates.map((each) => ({
          value: each,
          label: <EvidenceGlyph evidence={each} label={nameOf(each)} />,
        }))}
        onChange={onChange}
      />
    </InspectorSection>
  )
}

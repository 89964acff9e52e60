import { useRef, useState } from 'react'
import { CircleHelp } from 'lucide-react'
import { getNote } from '#shared/model/note/getNote.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { motivations, relationshipId, type Relationship } from '#shared/model/relationship/relationship.ts'
import { createRelationship } from '#shared/model/relationship/setRelationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { PullThread } from '#renderer/state/PullThread.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Chip } from '#renderer/ui/Chip.tsx'
import { EvidenceChoice } from '#renderer/ui/EvidenceChoice.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { MoreSections, type FoldableSection } from '#renderer/ui/MoreSections.tsx'
import { CategoryAbout } from './CategoryAbout.tsx'
import { NotesField, WhatField } from './CellTexts.tsx'
import { CostSection } from './CostSection.tsx'
import { changeCell, clearCell } from './editCells.ts'
import { LeansOnSection } from './LeansOnSection.tsx'
import { LevelSection } from './LevelSection.tsx'
import { motivationIcons } from './motivationIcons.ts'
import { standOn } from './openField.ts'
import { SegmentName } from './SegmentName.tsx'
import type { CellPlace } from './selectMatrix.ts'
import { useDesk } from '#renderer/state/useDesk.ts'
import css from './CellInspector.module.css'

export function CellTitle({ place }: { place: CellPlace }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const { session } = useDesk()
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const name = tCatalog(`category_${place.category}`)
  return (
    <span className={css.title}>
      <button
        type="button"
        className={css.segment}
        title={t('openRow')}
        onClick={() => standOn(session, place.segment)}
      >
        <SegmentName id={place.segment} />
      </button>
      <span className={css.category}>
        {name}
        <IconButton
          ref={help}
          className={css.help}
          icon={CircleHelp}
          label={t('explain', { category: name })}
          onClick={() => setOpen(true)}
        />
      </span>
      {isOpen && help.current && (
        <CategoryAbout category={place.category} anchor={help.current} onClose={() => setOpen(false)} />
      )}
    </span>
  )
}

export function CellSections({ place }: { place: CellPlace }) {
  const t = useText('relationships')
  const common = useText('common')
  const desk = useDesk()
  const isSimple = usePlan((plan) => plan.meta.simple)
  const record = useRecord(relationshipId(place.segment, place.category))
  const customers = usePlan((plan) => getNote(plan, place.segment)?.customers ?? null)
  const cell = record ?? createRelationship(place.segment, place.category)
  return (
    <>
      <LevelSection place={place} cell={cell} />
      <InspectorSection title={t('whatItIs')}>
        <WhatField place={place} title={cell.title} />
      </InspectorSection>
      <MoreSections
        isSimple={isSimple}
        label={common('moreSections')}
        sections={sectionsOf(place, cell, customers)}
      />
      <PullThread id={cell.id} />
      {isFilled(cell) && (
        <InspectorSection>
          <Button tone="ghost" className={css.clear} onClick={() => clearCell(desk, place)}>
            {t('clear')}
          </Button>
        </InspectorSection>
      )}
    </>
  )
}

interface SectionProps {
  readonly place: CellPlace
  readonly cell: Relationship
}

/** All but the cost simple mode folds away while it says nothing. */
function sectionsOf(
  place: CellPlace,
  cell: Relationship,
  customers: number | null,
): readonly FoldableSection[] {
  const part = { place, cell }
  return [
    {
      name: 'motivation',
      isShown: cell.motivations.length > 0,
      content: <MotivationSection {...part} />,
    },
    { name: 'cost', isShown: true, content: <CostSection {...part} customers={customers} /> },
    { name: 'leansOn', isShown: cell.leansOn.length > 0, content: <LeansOnSection {...part} /> },
    { name: 'evidence', isShown: cell.evidence !== 'guess', content: <EvidenceSection {...part} /> },
    { name: 'notes', isShown: cell.notes !== '', content: <NotesSection {...part} /> },
  ]
}

function NotesSection({ place, cell }: SectionProps) {
  const t = useText('relationships')
  return (
    <InspectorSection title={t('notes')}>
      <NotesField place={place} notes={cell.notes} />
    </InspectorSection>
  )
}

function MotivationSection({ place, cell }: SectionProps) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  return (
    <InspectorSection title={t('motivation')}>
      <div className={css.chips}>
        {motivations.map((motivation) => {
          const isOn = cell.motivations.includes(motivation)
          const next = isOn
            ? cell.motivations.filter((each) => each !== motivation)
            : [...cell.motivations, motivation]
          return (
            <Chip
              key={motivation}
              on={isOn}
              onClick={() => changeCell(desk, place, { motivations: next }, { key: 'changeMotivation' })}
            >
              <Icon of={motivationIcons[motivation]} size={14} />
              {tCatalog(`motivation_${motivation}`)}
            </Chip>
          )
        })}
      </div>
    </InspectorSection>
  )
}

function EvidenceSection({ place, cell }: SectionProps) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  return (
    <EvidenceChoice
      title={t('evidence')}
      value={cell.evidence}
      nameOf={(evidence) => tCatalog(`evidence_${evidence}`)}
      onChange={(evidence) => changeCell(desk, place, { evidence }, { key: 'changeCellEvidence' })}
    />
  )
}

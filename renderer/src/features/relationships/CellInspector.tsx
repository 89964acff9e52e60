import { useRef, useState } from 'react'
import { CircleHelp } from 'lucide-react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { evidenceStates } from '#shared/model/note/note.ts'
import { isFilled } from '#shared/model/relationship/isFilled.ts'
import { motivations, relationshipId, type Relationship } from '#shared/model/relationship/relationship.ts'
import { createRelationship } from '#shared/model/relationship/setRelationship.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { usePreferences, useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Chip } from '#renderer/ui/Chip.tsx'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import { Inspector, InspectorSection } from '#renderer/ui/Inspector.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { CategoryAbout } from './CategoryAbout.tsx'
import { CostSection } from './CostSection.tsx'
import { LevelSection } from './LevelSection.tsx'
import { NotesField, WhatField } from './CellTexts.tsx'
import { changeCell, clearCell } from './editCells.ts'
import { motivationIcons } from './motivationIcons.ts'
import { placeOf, type CellPlace } from './selectMatrix.ts'
import { useDesk } from './useDesk.ts'
import css from './CellInspector.module.css'

/** The page about the chosen cell. */
export function CellInspector() {
  const t = useText('relationships')
  const { session, preferences } = useStores()
  const width = usePreferences(({ inspectorWidth }) => inspectorWidth)
  const chosen = useSession(({ selection }) => selection.at(-1) ?? null)
  const segment = usePlan((plan) => (chosen === null ? null : (placeOf(plan, chosen)?.segment ?? null)))
  const category = usePlan((plan) => (chosen === null ? null : (placeOf(plan, chosen)?.category ?? null)))
  const place = segment !== null && category !== null ? { segment, category } : null
  return (
    <div
      className={css.frame}
      data-cell-details=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        document.querySelector<HTMLElement>('[data-matrix] [aria-selected="true"]')?.focus()
      }}
    >
      <Inspector
        label={t('inspector')}
        title={place ? <CellTitle key={chosen} place={place} /> : t('showDetails')}
        closeLabel={t('close')}
        resizeLabel={t('resizeInspector')}
        width={width}
        onWidth={(inspectorWidth) => preferences.change({ inspectorWidth })}
        onClose={() => session.setInspector(false)}
      >
        {place ? (
          <CellSections key={chosen} place={place} />
        ) : (
          <InspectorSection>
            <p className={css.quiet}>{t('nothingChosen')}</p>
          </InspectorSection>
        )}
      </Inspector>
    </div>
  )
}

function CellTitle({ place }: { place: CellPlace }) {
  const t = useText('relationships')
  const tCatalog = useText('catalog')
  const segment = useRecord(place.segment)
  const help = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const name = tCatalog(`category_${place.category}`)
  return (
    <span className={css.title}>
      <span className={css.segment}>
        <SegmentMark mark={segment?.mark ?? 1} />
        {shortTitle(segment?.title ?? '') || t('unnamed')}
      </span>
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

function CellSections({ place }: { place: CellPlace }) {
  const t = useText('relationships')
  const desk = useDesk()
  const record = useRecord(relationshipId(place.segment, place.category))
  const customers = usePlan((plan) => getNote(plan, place.segment)?.customers ?? null)
  const cell = record ?? createRelationship(place.segment, place.category)
  return (
    <>
      <LevelSection place={place} cell={cell} />
      <InspectorSection title={t('whatItIs')}>
        <WhatField place={place} title={cell.title} />
      </InspectorSection>
      <MotivationSection place={place} cell={cell} />
      <CostSection place={place} cell={cell} customers={customers} />
      <EvidenceSection place={place} cell={cell} />
      <InspectorSection title={t('notes')}>
        <NotesField place={place} notes={cell.notes} />
      </InspectorSection>
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
    <InspectorSection
      title={t('evidence')}
      aside={
        <span className={css.aside}>
          <EvidenceGlyph evidence={cell.evidence} />
          {tCatalog(`evidence_${cell.evidence}`)}
        </span>
      }
    >
      <SegmentedControl
        label={t('evidence')}
        value={cell.evidence}
        choices={evidenceStates.map((value) => ({
          value,
          label: <EvidenceGlyph evidence={value} label={tCatalog(`evidence_${value}`)} />,
        }))}
        onChange={(evidence) => changeCell(desk, place, { evidence }, { key: 'changeCellEvidence' })}
      />
    </InspectorSection>
  )
}

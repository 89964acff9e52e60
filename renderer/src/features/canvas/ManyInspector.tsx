import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks, type Evidence } from '#shared/model/note/note.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import { usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Chip } from '#renderer/ui/Chip.tsx'
import { EvidenceChoice } from '#renderer/ui/EvidenceChoice.tsx'
import { InspectorSection } from '#renderer/ui/Inspector.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { useCanvas, useDesk } from './CanvasContext.ts'
import { callThem, duplicateChosen, placeNotes, removeChosen, serveTogether } from './editMany.ts'
import css from './NoteInspector.module.css'

/** What makes sense for several notes at once; each deed is one step for all of them. */
export function ManyInspector({ ids }: { ids: readonly NoteId[] }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const desk = useDesk()
  const { marks } = useCanvas()
  const evidence = usePlan((plan) => sharedEvidence(plan, ids))
  const canServe = usePlan((plan) => servers(plan, ids).length > 0)
  return (
    <>
      <InspectorSection>
        <p className={css.quiet}>{t('manyHint')}</p>
      </InspectorSection>
      <EvidenceChoice
        title={t('evidence')}
        value={evidence}
        mixed={t('evidenceMixed')}
        nameOf={(each) => tCatalog(`evidence_${each}`)}
        onChange={(value) => callThem(desk, ids, value)}
      />
      {marks.size > 0 && canServe && (
        <InspectorSection title={t('serves')}>
          <div className={css.chips}>
            {[...marks.keys()].map((id) => (
              <ServeAll key={id} id={id} ids={ids} />
            ))}
          </div>
        </InspectorSection>
      )}
      <InspectorSection>
        <div className={css.chips}>
          <MenuButton
            menuLabel={t('moveToBlock')}
            items={blocks.map((block) => ({
              kind: 'item',
              id: block,
              label: tCatalog(`block_${block}`),
              movesFocus: true,
              onSelect: () => placeNotes(desk, ids, { block, before: null }, true),
            }))}
          >
            {t('moveToBlock')}
          </MenuButton>
          <Button onClick={() => duplicateChosen(desk, ids)}>{t('duplicateChosen')}</Button>
          <Button onClick={() => removeChosen(desk, ids)}>{t('deleteChosen')}</Button>
        </div>
      </InspectorSection>
    </>
  )
}

/** On when all of them serve the segment, half on when some do. */
function ServeAll({ id, ids }: { id: NoteId; ids: readonly NoteId[] }) {
  const t = useText('canvas')
  const desk = useDesk()
  const segment = useRecord(id)
  const share = usePlan((plan): 'all' | 'some' | 'none' => {
    const notes = servers(plan, ids)
    const count = notes.filter((note) => note.segments.includes(id)).length
    return count === 0 ? 'none' : count === notes.length ? 'all' : 'some'
  })
  if (!segment) return null
  return (
    <Chip
      on={share === 'all'}
      {...(share === 'some' && { 'aria-pressed': 'mixed' })}
      className={css.chip}
      title={segment.title}
      onClick={() => serveTogether(desk, ids, segment)}
    >
      <SegmentMark mark={segment.mark ?? 1} />
      {shortTitle(segment.title) || t('untitled')}
    </Chip>
  )
}

function servers(plan: Plan, ids: readonly NoteId[]) {
  return ids.flatMap((id) => {
    const note = getNote(plan, id)
    return note && note.block !== 'customer_segments' ? [note] : []
  })
}

/** The state of evidence they all have, or null. */
function sharedEvidence(plan: Plan, ids: readonly NoteId[]): Evidence | null {
  const first = getNote(plan, ids[0] ?? ('' as NoteId))?.evidence ?? null // safe: an unknown id gives null
  return ids.every((id) => getNote(plan, id)?.evidence === first) ? first : null
}

import { useId } from 'react'
import { CornerDownRight } from 'lucide-react'
import type { NoteId } from '#shared/lib/ids.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import { blocks, type Block } from '#shared/model/note/note.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import { orphansOf } from '#shared/model/plan/thread.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useDocument, usePlan, useRecord } from '#renderer/state/DocumentProvider.tsx'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { afterClosing } from '#renderer/ui/afterClosing.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import css from './OrphansDialog.module.css'

/** More than anyone goes through at once; the rest is counted and moves up. */
const shown = 200

/** What is linked to nothing, why, and a way to each. */
export function OrphansDialog() {
  const t = useText('common')
  const { session } = useStores()
  const orphans = usePlan(orphansOf)
  const isBlank = usePlan((plan) => plan.records.size === 0)
  const { plan } = useDocument().getState()
  const listed = orphans.slice(0, shown)
  return (
    <Dialog title={t('orphansTitle')} closeLabel={t('close')} onClose={() => session.openDialog(null)}>
      {orphans.length === 0 ? (
        <div className={css.none}>
          <h3 className={css.noneTitle}>{t(isBlank ? 'orphansBlank' : 'orphansNone')}</h3>
          <p>{t(isBlank ? 'orphansBlankText' : 'orphansNoneText')}</p>
        </div>
      ) : (
        <>
          <p className={css.hint}>{t('orphansHint')}</p>
          <OrphanSection why="orphanWhySegment" groups={groupsOf([first], listed, plan)} />
          <OrphanSection why="orphanWhyNote" groups={groupsOf(others, listed, plan)} />
          {orphans.length > shown && (
            <p className={css.more}>{t('orphansMore', { count: orphans.length - shown })}</p>
          )}
        </>
      )}
    </Dialog>
  )
}

const [first, ...others] = blocks

interface OrphanGroup {
  readonly block: Block
  readonly orphans: readonly NoteId[]
}

function groupsOf(of: readonly Block[], listed: readonly NoteId[], plan: Plan): readonly OrphanGroup[] {
  return of
    .map((block) => ({ block, orphans: listed.filter((id) => getNote(plan, id)?.block === block) }))
    .filter(({ orphans }) => orphans.length > 0)
}

interface OrphanSectionProps {
  readonly why: 'orphanWhySegment' | 'orphanWhyNote'
  readonly groups: readonly OrphanGroup[]
}

/** The reason once, then the notes it is true of, block by block. */
function OrphanSection({ why, groups }: OrphanSectionProps) {
  const t = useText('common')
  const tCatalog = useText('catalog')
  const whyId = useId()
  if (groups.length === 0) return null
  return (
    <section className={css.section}>
      <p className={css.why} id={whyId}>
        {t(why)}
      </p>
      {groups.map(({ block, orphans }) => (
        <div key={block} className={css.group}>
          <h3 className={css.heading}>{tCatalog(`block_${block}`)}</h3>
          <ul>
            {orphans.map((id) => (
              <li key={id}>
                <Orphan id={id} whyId={whyId} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Orphan({ id, whyId }: { id: NoteId; whyId: string }) {
  const t = useText('common')
  const { session } = useStores()
  const note = useRecord(id)
  if (!note) return null
  const jump = () => {
    session.openDialog(null)
    afterClosing(() => {
      session.jump({ screen: 'canvas', select: [id] })
      session.setInspector(true)
    })
  }
  return (
    <button type="button" className={css.row} aria-describedby={whyId} onClick={jump}>
      {note.mark === null ? <EvidenceGlyph evidence={note.evidence} /> : <SegmentMark mark={note.mark} />}
      <span className={css.name}>{note.title.trim() || t('untitledNote')}</span>
      <Icon of={CornerDownRight} size={14} />
    </button>
  )
}

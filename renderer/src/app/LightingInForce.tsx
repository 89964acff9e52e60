import { useEffect, useRef } from 'react'
import { ListFilter, Spline } from 'lucide-react'
import { shortTitle } from '#shared/catalog/shortTitle.ts'
import type { NoteId, RecordId } from '#shared/lib/ids.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { usePlan } from '#renderer/state/DocumentProvider.tsx'
import { clearFilters } from '#renderer/state/letGo.ts'
import { useSession, useStores } from '#renderer/state/StoresProvider.tsx'
import { useThread } from '#renderer/state/useLighting.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { getRecord } from '#shared/document/records.ts'
import { getNote } from '#shared/model/note/getNote.ts'
import type { Plan } from '#shared/model/plan/plan.ts'
import css from './StatusLine.module.css'

/** Why some cards are dimmed, in words, and the way out; said to a screen reader as it changes. */
export function LightingInForce() {
  const t = useText('common')
  const { session } = useStores()
  const thread = useThreadText()
  const filter = useFilterText()
  useSay([thread, filter].filter((text) => text !== null).join(', '))
  const lets = (
    <>
      <Kbd>{t('keyEsc')}</Kbd> <span className={css.lets}>{t('letsGo')}</span>
    </>
  )
  return (
    <>
      {thread !== null && (
        <button
          type="button"
          className={css.filter}
          title={t('threadOff')}
          onClick={() => session.pullThread(null)}
        >
          <Icon of={Spline} size={14} />
          <span className={css.filterText}>{thread}</span>
          {lets}
        </button>
      )}
      {filter !== null && (
        <button
          type="button"
          className={css.filter}
          title={t('filterOff')}
          onClick={() => clearFilters(session)}
        >
          <Icon of={ListFilter} size={14} />
          <span className={css.filterText}>{filter}</span>
          {thread === null && lets}
        </button>
      )}
    </>
  )
}

/** What the thread began at: a note by its title, a cell by its segment, a journey by both its ends. */
function namedRecord(plan: Plan, id: RecordId) {
  const record = getRecord(plan.records, id)
  if (record === null) return { title: '', channel: null, category: null }
  const titleOf = (note: NoteId) => shortTitle(getNote(plan, note)?.title ?? '')
  switch (record.type) {
    case 'note':
      return { title: shortTitle(record.title), channel: null, category: null }
    case 'relationship':
      return { title: titleOf(record.segment), channel: null, category: record.category }
    case 'journey':
      return { title: titleOf(record.segment), channel: titleOf(record.channel), category: null }
    case 'sketch':
      return { title: shortTitle(record.text), channel: null, category: null }
    default:
      return { title: shortTitle(record.name), channel: null, category: null }
  }
}

function useThreadText(): string | null {
  const t = useText('common')
  const tCatalog = useText('catalog')
  const id = useSession((state) => state.thread)
  const count = useThread()?.size ?? 0
  const { title, channel, category } = usePlan((plan) => namedRecord(plan, id ?? ('' as RecordId))) // safe: an unknown id gives no title
  if (id === null || count === 0) return null
  const named = (words: string) => (words === '' ? t('untitledNote') : words)
  const name =
    channel === null
      ? named(title)
      : tCatalog('journeyTitle', { segment: named(title), channel: named(channel) })
  return t('thread', {
    name: category === null ? name : [tCatalog(`short_${category}`), name].join(', '),
    count: count - 1,
  })
}

function useFilterText(): string | null {
  const t = useText('common')
  const tCatalog = useText('catalog')
  const segment = useSession((state) => state.segmentFilter)
  const evidence = useSession((state) => state.evidenceFilter)
  const { title } = usePlan((plan) => namedRecord(plan, segment ?? ('' as RecordId))) // safe: as above
  if (segment === null && evidence === null) return null
  const parts = [
    ...(segment === null ? [] : [title === '' ? t('untitledNote') : title]),
    ...(evidence === null ? [] : [tCatalog(`evidence_${evidence}`)]),
  ]
  return t('filterOn', { what: parts.join(', ') })
}

function useSay(text: string): void {
  const t = useText('common')
  const { session } = useStores()
  const said = useRef('')
  useEffect(() => {
    if (said.current === text) return
    said.current = text
    session.announce(text === '' ? t('allLit') : text)
  }, [session, text, t])
}

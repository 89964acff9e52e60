import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { rowAfterKey } from '#renderer/ui/rowAfterKey.ts'
import { shortcutText } from '#renderer/ui/shortcutText.ts'
import { usePlatform } from '../StartProvider.tsx'
import css from './CommandPalette.module.css'
import { PaletteExplanation } from './PaletteExplanation.tsx'
import { PaletteFoot } from './PaletteFoot.tsx'
import { PaletteList } from './PaletteList.tsx'
import type { GroupName, PaletteRow, PaletteScope, Topic } from './paletteRow.ts'
import type { TypedAhead } from './TypeAhead.tsx'
import { usePaletteGroups, type Widened } from './usePaletteGroups.ts'

const labels = {
  palette: { label: 'paletteLabel', placeholder: 'palettePlaceholder', nothing: 'paletteNothing' },
  find: { label: 'findLabel', placeholder: 'findPlaceholder', nothing: 'findNothing' },
  uses: { label: 'goToUses', placeholder: 'usesPlaceholder', nothing: 'findNothing' },
} as const satisfies Record<PaletteScope, object>

/** Find anything or do anything: one field, a few groups, all by keyboard. */
export function CommandPalette({ scope, typed }: { scope: PaletteScope; typed: TypedAhead }) {
  const t = useText('commands')
  const { session } = useStores()
  // What a row leads to takes the keyboard itself; otherwise it goes back to where it was.
  const hasLed = useRef(false)
  const close = () => session.openDialog(null)
  const lead = (run: () => void) => {
    hasLed.current = true
    close()
    run()
  }
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={css.scrim} />
        <Dialog.Popup
          className={css.palette}
          aria-label={t(labels[scope].label)}
          finalFocus={() => !hasLed.current}
        >
          <Palette scope={scope} typed={typed} onLead={lead} onRun={(run) => (close(), run())} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface PaletteProps {
  readonly scope: PaletteScope
  readonly typed: TypedAhead
  readonly onLead: (run: () => void) => void
  readonly onRun: (run: () => void) => void
}

function Palette(props: PaletteProps) {
  const { scope } = props
  const t = useText('commands')
  const listId = useId()
  const palette = usePalette(props)
  const { query, groups, rows, current, topic } = palette
  if (topic !== null) return <PaletteExplanation topic={topic} onBack={palette.leaveTopic} />
  return (
    <>
      <div className={css.top}>
        <Icon of={Search} size={20} />
        <input
          className={css.field}
          role="combobox"
          aria-label={t(labels[scope].label)}
          aria-expanded={rows.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current === null ? undefined : `${listId}-${current.id}`}
          placeholder={t(labels[scope].placeholder)}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          // Back from an explanation, the field is there anew.
          autoFocus
          value={query}
          onChange={(event) => palette.type(event.target.value)}
          onKeyDown={palette.onKeyDown}
        />
        <Escape />
      </div>
      <PaletteList
        listId={listId}
        groups={groups}
        current={current}
        onChoose={palette.choose}
        onPoint={palette.point}
      />
      {rows.length === 0 && (
        <p className={css.nothing}>
          {query.trim() === '' ? t('findHint') : t(labels[scope].nothing, { query: query.trim() })}
        </p>
      )}
      <PaletteFoot
        matched={palette.matched}
        all={palette.all}
        canPull={current !== null && current.record !== null}
      />
    </>
  )
}

/** What is typed, chosen and widened, and what the keys do. */
function usePalette({ scope, typed, onLead, onRun }: PaletteProps) {
  const { session } = useStores()
  const [query, setQuery] = useState(typed.text)
  const [chosen, setChosen] = useState<string | null>(null)
  const [widened, setWidened] = useState<Widened>({})
  const [topic, setTopic] = useState<Topic | null>(null)
  const { groups, matched, all } = usePaletteGroups(scope, query, widened)
  const rows = groups.flatMap((group) => group.rows)
  const current = rows.find((row) => row.id === chosen) ?? rows[0] ?? null

  const point = (row: PaletteRow | undefined) => setChosen(row?.id ?? null)
  const type = (text: string) => {
    setQuery(text)
    setChosen(null)
    setWidened({})
  }
  const widen = (group: GroupName, last: PaletteRow | undefined) => {
    point(last)
    setWidened({ ...widened, [group]: (widened[group] ?? 0) + 50 })
  }
  const choose = (row: PaletteRow) => {
    const { action } = row
    if (!row.enabled) return
    if (action.kind === 'explain') setTopic(action.topic)
    else if (action.kind === 'widen') widen(action.group, rows[rows.indexOf(row) - 1])
    else if (row.record !== null) onLead(action.run)
    else onRun(action.run)
  }
  const pull = ({ record, action }: PaletteRow) => {
    if (record === null || action.kind !== 'run') return
    onLead(() => {
      action.run()
      session.pullThread(record)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || current === null) return
    const target = rowAfterKey(event.key, rows.indexOf(current), rows.length)
    if (target !== null) point(rows[target])
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) pull(current)
    else if (event.key === 'Enter') choose(current)
    else return
    event.preventDefault()
  }
  const leaveTopic = () => setTopic(null)
  return { query, groups, rows, current, matched, all, topic, type, point, choose, onKeyDown, leaveTopic }
}

function Escape() {
  return <Kbd>{shortcutText('Escape', usePlatform())}</Kbd>
}

import { Dialog } from '@base-ui/react/dialog'
import { CornerDownLeft, Search } from 'lucide-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { useStores } from '#renderer/state/StoresProvider.tsx'
import { classNames } from '#renderer/ui/classNames.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { SegmentMark } from '#renderer/ui/SegmentMark.tsx'
import { shortcutText } from '#renderer/ui/shortcutText.ts'
import css from './CommandPalette.module.css'
import { usePlatform } from './StartProvider.tsx'
import { usePaletteRows, type PaletteRow } from './usePaletteRows.ts'

/** Find a note or do anything: one field, two groups, all by keyboard. */
export function CommandPalette() {
  const t = useText('commands')
  const { session } = useStores()
  const close = () => session.openDialog(null)
  return (
    <Dialog.Root open onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={css.scrim} />
        <Dialog.Popup className={css.palette} aria-label={t('paletteLabel')}>
          <Palette onDone={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Palette({ onDone }: { onDone: () => void }) {
  const t = useText('commands')
  const listId = useId()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const { rows, matched, all } = usePaletteRows(query)
  const at = Math.min(chosen, rows.length - 1)
  const current = rows[at] ?? null

  const choose = (row: PaletteRow) => {
    if (!row.enabled) return
    onDone()
    row.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || current === null) return
    const target = rowAfterKey(event.key, at, rows.length)
    if (target !== null) setChosen(target)
    else if (event.key === 'Enter') choose(current)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={css.top}>
        <Icon of={Search} size={20} />
        <input
          className={css.field}
          role="combobox"
          aria-label={t('paletteLabel')}
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current === null ? undefined : `${listId}-${current.id}`}
          placeholder={t('palettePlaceholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
        <Kbd>{shortcutText('Escape', 'linux')}</Kbd>
      </div>
      <PaletteList listId={listId} rows={rows} current={current} onChoose={choose} onPoint={setChosen} />
      {rows.length === 0 && <p className={css.nothing}>{t('paletteNothing', { query })}</p>}
      <PaletteFoot matched={matched} all={all} />
    </>
  )
}

/** The row an arrow leads to, round at the ends; null for a key that does not move. */
function rowAfterKey(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'PageDown':
      return Math.min(at + 8, count - 1)
    case 'PageUp':
      return Math.max(at - 8, 0)
    default:
      return null
  }
}

function PaletteFoot({ matched, all }: { matched: number; all: number }) {
  const t = useText('commands')
  return (
    <div className={css.end}>
      <span className={css.hint}>
        <Kbd>{shortcutText('ArrowUp', 'linux')}</Kbd>
        <Kbd>{shortcutText('ArrowDown', 'linux')}</Kbd> {t('paletteChoose')}
      </span>
      <span className={css.hint}>
        <Kbd>{shortcutText('Enter', 'linux')}</Kbd> {t('paletteGo')}
      </span>
      <span role="status" className={css.count}>
        {t('paletteCount', { shown: matched, all })}
      </span>
    </div>
  )
}

interface PaletteListProps {
  readonly listId: string
  readonly rows: readonly PaletteRow[]
  readonly current: PaletteRow | null
  readonly onChoose: (row: PaletteRow) => void
  readonly onPoint: (index: number) => void
}

function PaletteList({ listId, rows, current, onChoose, onPoint }: PaletteListProps) {
  const t = useText('commands')
  const groups = (['plan', 'do'] as const).filter((group) => rows.some((row) => row.group === group))
  return (
    <div id={listId} role="listbox" aria-label={t('paletteResults')} className={css.list}>
      {groups.map((group) => (
        <div key={group} role="group" aria-labelledby={`${listId}-${group}`}>
          <div id={`${listId}-${group}`} role="presentation" className={css.heading}>
            {t(group === 'plan' ? 'paletteInPlan' : 'paletteDo')}
          </div>
          {rows.map(
            (row, index) =>
              row.group === group && (
                <Row
                  key={row.id}
                  id={`${listId}-${row.id}`}
                  row={row}
                  isCurrent={row === current}
                  onChoose={() => onChoose(row)}
                  onPoint={() => onPoint(index)}
                />
              ),
          )}
        </div>
      ))}
    </div>
  )
}

interface RowProps {
  readonly id: string
  readonly row: PaletteRow
  readonly isCurrent: boolean
  readonly onChoose: () => void
  readonly onPoint: () => void
}

function Row({ id, row, isCurrent, onChoose, onPoint }: RowProps) {
  const platform = usePlatform()
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-disabled={!row.enabled}
      className={classNames(css.row, isCurrent && css.on)}
      onPointerMove={isCurrent ? undefined : onPoint}
      onClick={onChoose}
    >
      <span className={css.icon}>
        <Icon of={row.icon} />
      </span>
      <span className={css.name}>
        {row.spans.map((span, index) =>
          span.match ? (
            <em key={index} className={css.match}>
              {span.text}
            </em>
          ) : (
            span.text
          ),
        )}
      </span>
      {row.marks.length > 0 && (
        <span className={css.marks}>
          {row.marks.map((mark) => (
            <SegmentMark key={mark} mark={mark} />
          ))}
        </span>
      )}
      <span className={css.aside}>
        {row.aside}
        {row.aside === null && row.shortcut !== null && <Kbd>{shortcutText(row.shortcut, platform)}</Kbd>}
        {isCurrent && row.enabled && row.group === 'plan' && <Icon of={CornerDownLeft} size={14} />}
      </span>
    </div>
  )
}

import { useEffect, useId, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { Search } from 'lucide-react'
import { classNames } from './classNames.ts'
import { Icon } from './Icon.tsx'
import { findPickItems, toPickList, type PickItem } from './pickItems.ts'
import { SegmentMark } from './SegmentMark.tsx'
import option from './optionRow.module.css'
import css from './RecordPicker.module.css'

interface RecordPickerProps<Id extends string> {
  /** Names the field for a screen reader. */
  readonly label: string
  readonly placeholder: string
  /** Asked when the field opens, and again when the function is a new one: keep it while its items stay. */
  readonly items: () => readonly PickItem<Id>[]
  readonly onPick: (id: Id) => void
  /** Said when nothing fits the query, and when there is nothing to choose from (an empty query). */
  readonly nothingText: (query: string) => string
  /** Said under a list that shows only the first of many. */
  readonly moreText: (more: number) => string
}

const shownLimit = 8

/** Type to find a record, arrows and Enter to take it; the field stays for the next one. */
export function RecordPicker<Id extends string>(props: RecordPickerProps<Id>) {
  const { label, placeholder, nothingText, moreText } = props
  const listId = useId()
  const { query, found, more, current, isOpen, open, close, type, pick, onKeyDown } = usePicker(props)
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) close()
  }
  const box = useRef<HTMLDivElement>(null)
  // What opens below the field is seen, also at the foot of a page that scrolls.
  useEffect(() => {
    if (isOpen) box.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen, found.length])
  return (
    <div ref={box} className={css.picker} onBlur={onBlur}>
      <div className={css.box}>
        <Icon of={Search} size={14} />
        <input
          className={css.field}
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen && found.length > 0}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current === null ? undefined : `${listId}-${current.id}`}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onFocus={open}
          onClick={open}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      {found.length > 0 && (
        <div id={listId} role="listbox" aria-label={label} className={css.list}>
          {found.map((item) => (
            <Option
              key={item.id}
              id={`${listId}-${item.id}`}
              item={item}
              isCurrent={item === current}
              onPick={() => pick(item)}
            />
          ))}
        </div>
      )}
      {isOpen && (
        <p role="status" className={css.foot}>
          {found.length === 0 ? nothingText(query) : more > 0 && moreText(more)}
        </p>
      )}
    </div>
  )
}

function usePicker<Id extends string>({ items, onPick }: RecordPickerProps<Id>) {
  const [isOpen, setOpen] = useState(false)
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const list = useMemo(() => (isOpen ? toPickList(items()) : null), [isOpen, items])
  const result = useMemo(() => list && findPickItems(list, query, shownLimit), [list, query])
  const found = result?.found ?? []
  const at = Math.min(place, found.length - 1)
  const current = found[at] ?? null
  const open = () => setOpen(true)
  const close = () => {
    setOpen(false)
    setQuery('')
    setPlace(0)
  }
  const type = (text: string) => {
    setQuery(text)
    setPlace(0)
    open()
  }
  const pick = (item: PickItem<Id>) => {
    onPick(item.id)
    type('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && !isOpen) open()
    else if (step !== 0 && found.length > 0) setPlace((at + step + found.length) % found.length)
    else if (event.key === 'Enter' && current) pick(current)
    else if (event.key === 'Escape' && query !== '') type('')
    else if (event.key === 'Escape' && isOpen) close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const more = (result?.count ?? 0) - found.length
  return { query, found, more, current, isOpen, open, close, type, pick, onKeyDown }
}

interface OptionProps {
  readonly id: string
  readonly item: PickItem
  readonly isCurrent: boolean
  readonly onPick: () => void
}

function Option({ id, item, isCurrent, onPick }: OptionProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  return (
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isCurrent}
      className={classNames(option.row, css.row, isCurrent && option.on)}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {item.mark && <SegmentMark mark={item.mark} />}
      <span className={option.text}>
        {item.text}
        {item.aside !== undefined && <span className={css.aside}> {item.aside}</span>}
      </span>
    </div>
  )
}

import { Ellipsis } from 'lucide-react'
import {
  memo,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import type { LibraryEntry } from '#renderer/state/libraryStore.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { Point } from '#renderer/ui/MenuProps.ts'
import { PlanThumbnail } from '#renderer/ui/PlanThumbnail.tsx'
import { NameField } from './NameField.tsx'
import css from './PlanCard.module.css'
import { PlanFacts } from './PlanFacts.tsx'
import { PlanMenu, type PlanDeeds } from './PlanMenu.tsx'

interface PlanCardProps {
  readonly entry: LibraryEntry
  /** The one card in the tab order; arrows go to the others. */
  readonly isCurrent: boolean
  readonly when: (iso: string) => string
  readonly deeds: PlanDeeds
  readonly onCurrent: (planId: string) => void
}

export const PlanCard = memo(function PlanCard(props: PlanCardProps) {
  const { entry, isCurrent, when, deeds, onCurrent } = props
  const t = useText('library')
  const id = useId()
  const openButton = useRef<HTMLButtonElement>(null)
  const [isRenaming, setRenaming] = useState(false)
  const [menuAt, setMenuAt] = useState<HTMLElement | Point | null>(null)
  const name = useShownName(entry)
  useFocusBack(openButton, isRenaming)

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F2') setRenaming(true)
    else if (event.key === 'Delete') deeds.trash(entry)
    else return
    event.preventDefault()
  }
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault()
    const isByKeyboard = event.clientX === 0 && event.clientY === 0
    setMenuAt(isByKeyboard ? openButton.current : { x: event.clientX, y: event.clientY })
  }
  const rename = (typed: string | null) => {
    setRenaming(false)
    if (typed !== null && typed !== '' && typed !== entry.summary.name) deeds.rename(entry, typed)
  }
  const menu = { entry, deeds, onRename: () => setRenaming(true), onClose: () => setMenuAt(null) }

  return (
    <li className={css.card} onContextMenu={onContextMenu}>
      <button
        ref={openButton}
        type="button"
        className={css.open}
        data-plan-card
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-facts`}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => onCurrent(entry.planId)}
        onKeyDown={onKeyDown}
        onClick={() => deeds.open(entry)}
      />
      <PlanThumbnail thumbnail={entry.summary.thumbnail} />
      <div className={css.meta}>
        {isRenaming ? (
          <NameField name={entry.summary.name} label={t('newName', { name })} onFinish={rename} />
        ) : (
          <h3 id={`${id}-name`} className={css.name}>
            {name}
          </h3>
        )}
        <PlanFacts id={`${id}-facts`} entry={entry} when={when} />
      </div>
      <MoreButton name={name} isCurrent={isCurrent} isOpen={menuAt !== null} onOpen={setMenuAt} />
      {menuAt !== null && <PlanMenu {...menu} anchor={menuAt} returnTo={openButton.current} />}
    </li>
  )
})

interface MoreButtonProps {
  readonly name: string
  readonly isCurrent: boolean
  readonly isOpen: boolean
  readonly onOpen: (button: HTMLElement) => void
}

function MoreButton({ name, isCurrent, isOpen, onOpen }: MoreButtonProps) {
  const t = useText('library')
  return (
    <IconButton
      icon={Ellipsis}
      label={t('planMenu', { name })}
      aria-haspopup="menu"
      aria-expanded={isOpen}
      tabIndex={isCurrent ? 0 : -1}
      className={classNames(css.more, isOpen && css.shown)}
      onClick={(event) => onOpen(event.currentTarget)}
    />
  )
}

function useShownName(entry: LibraryEntry): string {
  const common = useText('common')
  return entry.summary.name === '' ? common('untitledPlan') : entry.summary.name
}

/** After renaming the card has the focus again, unless it went elsewhere by a click. */
function useFocusBack(button: RefObject<HTMLButtonElement | null>, isRenaming: boolean): void {
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !isRenaming && document.activeElement === document.body) button.current?.focus()
    was.current = isRenaming
  }, [button, isRenaming])
}

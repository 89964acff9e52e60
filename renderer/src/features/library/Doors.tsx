import { useState, type ReactNode } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { exampleIds, type ExampleId } from '#shared/catalog/examples/exampleIds.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { Menu } from '#renderer/ui/Menu.tsx'
import css from './Doors.module.css'

interface DoorsProps {
  readonly onNewPlan: () => void
  readonly onOpenExample: (id: ExampleId) => void
  readonly onOpenFile: () => void
  readonly newPlanKeys: string
  readonly openFileKeys: string
}

/** The question, and the ways in. */
export function Doors({ onNewPlan, onOpenExample, onOpenFile, newPlanKeys, openFileKeys }: DoorsProps) {
  const t = useText('library')
  return (
    <>
      <h1 className={css.question}>{t('question')}</h1>
      <div className={css.doors}>
        <Door
          isFirst
          art={<NotebookArt />}
          title={t('startTitle')}
          text={t('startText', { keys: newPlanKeys })}
          onOpen={onNewPlan}
        />
        <ExampleDoor onOpen={onOpenExample} />
        <Door
          art={<FolderArt />}
          title={t('openTitle')}
          text={t('openText')}
          keys={openFileKeys}
          onOpen={onOpenFile}
        />
      </div>
    </>
  )
}

interface DoorProps {
  readonly isFirst?: boolean
  readonly art: ReactNode
  readonly title: string
  readonly text: string
  readonly keys?: string
  /** A menu hangs from it; null while it is closed. */
  readonly menuOpen?: boolean
  readonly onOpen: (door: HTMLElement) => void
}

function Door({ isFirst = false, art, title, text, keys, menuOpen, onOpen }: DoorProps) {
  return (
    <button
      type="button"
      className={classNames(css.door, isFirst && css.first)}
      {...(menuOpen !== undefined && { 'aria-haspopup': 'menu', 'aria-expanded': menuOpen })}
      onClick={(event) => onOpen(event.currentTarget)}
    >
      {art}
      <span className={css.words}>
        <span className={css.title}>{title}</span>
        <span className={css.text}>{text}</span>
      </span>
      {keys !== undefined && (
        <span className={css.keys} aria-hidden="true">
          <Kbd>{keys}</Kbd>
        </span>
      )}
    </button>
  )
}

/** Every worked example, one step away. */
function ExampleDoor({ onOpen }: { onOpen: (id: ExampleId) => void }) {
  const t = useText('library')
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Door
        art={<BowTieArt />}
        title={t('exampleTitle')}
        text={t('exampleText')}
        menuOpen={anchor !== null}
        onOpen={setAnchor}
      />
      {anchor !== null && (
        <Menu
          label={t('exampleTitle')}
          anchor={anchor}
          returnTo={anchor}
          onClose={() => setAnchor(null)}
          items={exampleIds.map((id) => ({
            kind: 'item',
            id,
            label: t(`example_${id}`),
            onSelect: () => onOpen(id),
          }))}
        />
      )}
    </>
  )
}

function BowTieArt() {
  return (
    <svg className={css.art} viewBox="0 0 56 56" aria-hidden="true">
      <path className={css.get} d="M4 12C15 12 18 25 26 25v6C18 31 15 44 4 44Z" />
      <path className={css.keep} d="M26 25h8v6h-8Z" />
      <path className={css.grow} d="M34 25c7 0 9-7 18-7v20c-9 0-11-7-18-7Z" />
    </svg>
  )
}

function NotebookArt() {
  return (
    <svg className={css.art} viewBox="0 0 56 56" aria-hidden="true">
      <rect className={css.paper} x="9" y="6" width="38" height="44" rx="3" />
      <path className={css.seam} d="M15 6v44" />
      <path className={css.ribbon} d="M36 6v17l-4-3.6-4 3.6V6Z" />
      <path className={css.writing} d="M21 32h18M21 39h11" />
    </svg>
  )
}

function FolderArt() {
  return (
    <svg className={css.art} viewBox="0 0 56 56" aria-hidden="true">
      <path className={css.back} d="M6 44V14q0-3 3-3h11l5 5h19q3 0 3 3v5" />
      <path className={css.paper} d="m6 45 7-19q.8-2 3-2h33q3 0 2 3l-5.500 16q-.8 2-3 2Z" />
    </svg>
  )
}

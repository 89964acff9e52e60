import type { ReactNode } from 'react'
import { useText } from '#renderer/i18n/useText.ts'
import { classNames } from '#renderer/ui/classNames.ts'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import css from './Doors.module.css'

interface DoorsProps {
  readonly onNewPlan: () => void
  readonly onOpenFile: () => void
  readonly newPlanKeys: string
  readonly openFileKeys: string
}

/** The question, and the ways in. */
export function Doors({ onNewPlan, onOpenFile, newPlanKeys, openFileKeys }: DoorsProps) {
  const t = useText('library')
  return (
    <>
      <h1 className={css.question}>{t('question')}</h1>
      <div className={css.doors}>
        <Door
          isFirst
          art={<NotebookArt />}
          title={t('startTitle')}
          text={t('startText')}
          keys={newPlanKeys}
          onOpen={onNewPlan}
        />
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
  readonly keys: string
  readonly onOpen: () => void
}

function Door({ isFirst = false, art, title, text, keys, onOpen }: DoorProps) {
  return (
    <button type="button" className={classNames(css.door, isFirst && css.first)} onClick={onOpen}>
      {art}
      <span className={css.words}>
        <span className={css.title}>{title}</span>
        <span className={css.text}>{text}</span>
      </span>
      <span className={css.keys} aria-hidden="true">
        <Kbd>{keys}</Kbd>
      </span>
    </button>
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

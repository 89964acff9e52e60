import { blockQuestionKey, questionNumbers } from '#shared/catalog/blockQuestions.ts'
import type { Block } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { Popover } from '#renderer/ui/Popover.tsx'
import css from './BlockAbout.module.css'

interface BlockAboutProps {
  readonly block: Block
  readonly name: string
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** What a block is for, and the questions that fill it. */
export function BlockAbout({ block, name, anchor, onClose }: BlockAboutProps) {
  const t = useText('catalog')
  return (
    <Popover label={name} anchor={anchor} onClose={onClose}>
      <div className={css.about}>
        <h3 className={css.name}>{name}</h3>
        <p>{t(`about_${block}`)}</p>
        <ul className={css.questions}>
          {questionNumbers.map((number) => (
            <li key={number}>{t(blockQuestionKey(block, number))}</li>
          ))}
        </ul>
      </div>
    </Popover>
  )
}

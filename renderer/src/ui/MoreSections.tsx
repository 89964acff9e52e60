import { Fragment, useState, type ReactNode } from 'react'
import css from './MoreSections.module.css'

export interface FoldableSection {
  readonly name: string
  /** Essential, or it says something: then it is never folded away. */
  readonly isShown: boolean
  readonly content: ReactNode
}

interface MoreSectionsProps {
  readonly isSimple: boolean
  /** What the fold is called. */
  readonly label: string
  readonly sections: readonly FoldableSection[]
}

/**
 * Simple mode: what says something stands open, the rest folds under one line. Which is which is settled
 * when the page opens and when the fold closes, so that nothing moves from under the keyboard.
 */
export function MoreSections({ isSimple, label, sections }: MoreSectionsProps) {
  const namesOfShown = () => sections.filter(({ isShown }) => isShown).map(({ name }) => name)
  const [shown, setShown] = useState(namesOfShown)
  const isOpen = ({ name }: FoldableSection) => !isSimple || shown.includes(name)
  const folded = sections.filter((section) => !isOpen(section))
  const draw = ({ name, content }: FoldableSection) => <Fragment key={name}>{content}</Fragment>
  return (
    <>
      {sections.filter(isOpen).map(draw)}
      {folded.length > 0 && (
        <details
          className={css.more}
          onToggle={({ currentTarget }) => {
            if (!currentTarget.open) setShown(namesOfShown())
          }}
        >
          <summary className={css.summary}>{label}</summary>
          {folded.map(draw)}
        </details>
      )}
    </>
  )
}

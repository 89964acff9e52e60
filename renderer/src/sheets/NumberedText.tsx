import css from './NumberedText.module.css'

interface NumberedTextProps {
  readonly text: string
  readonly isCut: boolean
  /** Of its entry in the appendix, or null. */
  readonly number: string | null
}

/** A text with the mark under which it goes on. */
export function NumberedText({ text, isCut, number }: NumberedTextProps) {
  return (
    <>
      {text}
      {number !== null && (
        <span className={css.more} data-sheet-more>
          {isCut && '…'}
          <sup className={css.mark}>{number}</sup>
        </span>
      )}
    </>
  )
}

/** Puts the beginning of a text and its mark into an element, as the component would draw them cut. */
export function showCut(element: Element, text: string, number: string): void {
  const more = document.createElement('span')
  more.className = css.more ?? ''
  const mark = document.createElement('sup')
  mark.className = css.mark ?? ''
  mark.textContent = number
  more.append('…', mark)
  element.replaceChildren(text, more)
}

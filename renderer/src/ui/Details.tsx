import { useRef, useState } from 'react'
import { Button } from './Button.tsx'
import css from './Details.module.css'

interface DetailsProps {
  readonly summary: string
  readonly copyLabel: string
  readonly copiedLabel: string
  /** Technical words, to read or to send. */
  readonly text: string
}

/** The technical detail behind a disclosure; copyable. */
export function Details({ summary, copyLabel, copiedLabel, text }: DetailsProps) {
  const block = useRef<HTMLPreElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => {
        // The clipboard refused: the text is chosen instead, one key from being copied.
        if (block.current) getSelection()?.selectAllChildren(block.current)
      },
    )
  }
  return (
    <details className={css.details}>
      <summary className={css.summary}>{summary}</summary>
      <pre ref={block} className={css.text} tabIndex={0}>
        {text}
      </pre>
      <Button onClick={copy}>{copied ? copiedLabel : copyLabel}</Button>
    </details>
  )
}

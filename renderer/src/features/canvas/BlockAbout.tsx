import { blockQuestionKey, questionNumbers } from '#shared/catalog/blockQuestions.ts'
import type { Block } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { About, AboutMore } from '#renderer/ui/About.tsx'
import css from './BlockAbout.module.css'

interface BlockAboutProps {
  readonly block: Block
  readonly name: string
  readonly anchor: HTMLElement
  readonly onClose: () => void
}

/** The explanation of a block, hanging from its head. */
export function BlockAbout({ block, name, anchor, onClose }: BlockAboutProps) {
  return (
    <About name={name} anchor={anchor} onClose={onClose}>
      <BlockAboutText block={block} />
    </About>
  )
}

/** What a block is for, the questions that fill it, an example, and what ties it to the relationships. */
export function BlockAboutText({ block }: { block: Block }) {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  return (
    <>
      <p>{tCatalog(`about_${block}`)}</p>
      <AboutMore>
        <ul className={css.questions}>
          {questionNumbers.map((number) => (
            <li key={number}>{tCatalog(blockQuestionKey(block, number))}</li>
          ))}
        </ul>
      </AboutMore>
      <AboutMore>
        <p>{t('example', { example: tCatalog(`example_${block}`) })}</p>
        <p>{tCatalog(`ties_${block}`)}</p>
      </AboutMore>
      <AboutMore>
        <p className={css.source}>{t('aboutSource')}</p>
      </AboutMore>
    </>
  )
}

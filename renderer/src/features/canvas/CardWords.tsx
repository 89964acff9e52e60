import { channelKinds, evidenceStates } from '#shared/model/note/note.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { useCanvas } from './CanvasContext.ts'
import { chosenWordsId, evidenceWordsId, kindWordsId } from './describeCard.ts'
import { SegmentWords } from './SegmentWords.tsx'
import css from './CanvasScreen.module.css'

/** What cards say of themselves by reference: read to a screen reader, shown nowhere. */
export function CardWords() {
  const t = useText('canvas')
  const tCatalog = useText('catalog')
  const { marks } = useCanvas()
  return (
    <>
      <p className={css.words} id="canvas-keys">
        {t('keysHelp')}
      </p>
      <span className={css.words} id={chosenWordsId}>
        {t('chosenWords')}
      </span>
      {evidenceStates.map((evidence) => (
        <span key={evidence} className={css.words} id={evidenceWordsId(evidence)}>
          {tCatalog(`evidence_${evidence}`)}
        </span>
      ))}
      {channelKinds.map((kind) => (
        <span key={kind} className={css.words} id={kindWordsId(kind)}>
          {tCatalog(`channel_${kind}`)}
        </span>
      ))}
      {[...marks.keys()].map((id) => (
        <SegmentWords key={id} id={id} className={css.words ?? ''} />
      ))}
    </>
  )
}

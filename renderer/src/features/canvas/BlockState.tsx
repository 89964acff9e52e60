import type { Evidence } from '#shared/model/note/note.ts'
import { blockState, type BlockCounts, type BlockState as State } from '#shared/model/plan/planCounts.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { EvidenceGlyph } from '#renderer/ui/EvidenceGlyph.tsx'
import css from './BlockState.module.css'

const evidenceOf: Readonly<Record<Exclude<State, 'empty'>, Evidence>> = {
  guesses: 'guess',
  testing: 'testing',
  supported: 'supported',
  contradicted: 'contradicted',
}

/** How full a block is and how well it is known, in words. */
export function useBlockWords({ cards, evidence }: BlockCounts) {
  const t = useText('canvas')
  const state = blockState({ cards, evidence })
  const number = state === 'empty' ? 0 : evidence[evidenceOf[state]]
  const word = t(`state_${state}`, { count: number })
  return {
    state,
    /** How many the state is about. */
    number,
    word,
    whole:
      state === 'empty' ? word : t('blockSays', { notes: t('noteCount', { count: cards }), state: word }),
  }
}

/** The glyph of the state, its number where it is not all of them, its word where there is room. */
export function BlockState({ counts, withWord }: { counts: BlockCounts; withWord: boolean }) {
  const { state, number, word } = useBlockWords(counts)
  return (
    <span className={css.state} data-state={state}>
      {state !== 'empty' && <EvidenceGlyph evidence={evidenceOf[state]} />}
      {withWord || state === 'empty' ? (
        <span>{word}</span>
      ) : (
        <>
          {state !== 'supported' && <span className={css.number}>{number}</span>}
          <span className={css.word}>{word}</span>
        </>
      )}
    </span>
  )
}

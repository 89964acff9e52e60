import { useMemo } from 'react'
import { BookOpen } from 'lucide-react'
import { queryWords } from '#shared/lib/foldText.ts'
import { excerptText, markText, matchText, matchWords, rankMatch } from '#shared/lib/matchText.ts'
import { blocks } from '#shared/model/note/note.ts'
import { categories } from '#shared/model/relationship/relationship.ts'
import { sixCategories } from '#shared/model/relationship/relationshipMatrix.ts'
import { useText } from '#renderer/i18n/useText.ts'
import { createRow, type PaletteGroup, type Topic } from './paletteRow.ts'

interface Lesson {
  readonly id: string
  readonly topic: Topic
  readonly name: string
  readonly about: string
  readonly aside: string
}

/** Explanations of blocks and categories by name or by what they say. */
export function useLearnRows(query: string, limit: number): PaletteGroup {
  const lessons = useLessons()
  return useMemo(() => {
    const words = queryWords(query)
    const hits = lessons.flatMap((lesson) => {
      const { id, topic, name, about, aside } = lesson
      if (words.length === 0 || matchWords(`${name} ${about}`, words) === null) return []
      const inName = matchText(name, query)
      const row = createRow({
        id,
        icon: BookOpen,
        spans: markText(name, words),
        context: inName === null ? excerptText(about, words, 84) : null,
        aside,
        action: { kind: 'explain', topic },
      })
      return [{ row, rank: inName === null ? 3 : rankMatch(inName) }]
    })
    const rows = hits.sort((a, b) => a.rank - b.rank).map((hit) => hit.row)
    return { name: 'learn', rows: rows.slice(0, limit), count: rows.length }
  }, [lessons, limit, query])
}

function useLessons(): readonly Lesson[] {
  const t = useText('commands')
  const catalog = useText('catalog')
  return useMemo(
    () => [
      ...blocks.map((block, index): Lesson => ({
        id: `learn-${block}`,
        topic: { kind: 'block', block },
        name: catalog(`block_${block}`),
        about: catalog(`about_${block}`),
        aside: t('paletteBlock', { number: index + 1, all: blocks.length }),
      })),
      ...categories.map((category, index): Lesson => ({
        id: `learn-${category}`,
        topic: { kind: 'category', category },
        name: catalog(`category_${category}`),
        about: catalog(`about_${category}`),
        aside:
          index < sixCategories.length
            ? t('paletteCategory', { number: index + 1, all: sixCategories.length })
            : t('paletteCategoryBeside'),
      })),
    ],
    [catalog, t],
  )
}

import { describe, expect, it } from 'vitest'
import { tacticKinds } from '#shared/catalog/tactics.ts'
import en from '#shared/locales/en/tactics.json'
import type { ChannelKind } from '#shared/model/note/note.ts'
import {
  searchTactics,
  type TacticFilter,
  type ToldTactic,
} from '#renderer/features/journeys/catalogue/searchTactics.ts'

const tactics: readonly ToldTactic[] = tacticKinds.map((kind) => ({
  kind,
  name: en[`${kind.id}_name`],
  about: `${en[`${kind.id}_what`]} ${en[`${kind.id}_example`]}`,
}))
const search = (query: string, filter: Partial<TacticFilter> = {}, channel: ChannelKind = 'physical') =>
  searchTactics({ tactics, channel, query, filter: { stage: 'all', channel, ...filter } })
const ids = (found: readonly ToldTactic[]) => found.map(({ kind }) => kind.id)

describe('the search in the catalogue of tactics', () => {
  it('without words shows what the filter lets through, in the order of the catalogue, and nothing else', () => {
    const { here, elsewhere } = search('', { stage: 'retain' })
    expect(ids(here)).toEqual(['loyalty', 'special_offers', 'quality_service'])
    expect(elsewhere).toEqual([])
    expect(here.every(({ stage }) => stage === 'retain')).toBe(true)
  })

  it('filters by phase and places on the first stage of that phase', () => {
    const { here } = search('', { stage: 'keep' })
    expect(ids(here)).toContain('blogs')
    expect(here.find(({ kind }) => kind.id === 'blogs')?.stage).toBe('interact')
  })

  it('filters by the kind of channel, and shows what is for the other kind on the stage it maps to', () => {
    expect(ids(search('', { channel: 'physical' }).here)).not.toContain('seo')
    const { here } = search('', { channel: 'web' })
    expect(here.find(({ kind }) => kind.id === 'seo')?.stage).toBe('awareness')
  })

  it('finds a name from another stage too, after what stands here, and says where it goes', () => {
    const { here, elsewhere, meant } = search('loyalty', { stage: 'awareness' })
    expect(here).toEqual([])
    expect(ids(elsewhere)[0]).toBe('loyalty')
    expect(elsewhere[0]?.stage).toBe('retain')
    expect(meant?.kind.id).toBe('loyalty')
  })

  it('puts a name before an explanation, and marks what was found', () => {
    const { here } = search('coupon', {}, 'web')
    expect(ids(here)[0]).toBe('reactivation_coupon')
    expect(ids(here)).toContain('refer_friend')
    expect(here[0]?.spans.filter(({ match }) => match).map(({ text }) => text)).toEqual(['coupon'])
  })

  it('takes words for one’s own when no name holds them', () => {
    expect(search('fashion shop').meant).toBeNull()
    expect(search('window on the river').meant).toBeNull()
    expect(search('zeppelin')).toEqual({ here: [], elsewhere: [], meant: null })
  })

  it('reads without accents and in any case', () => {
    expect(search('CAFÉ').elsewhere.length + search('cafe').here.length).toBeGreaterThan(0)
    expect(ids(search('cafe').here)).toEqual(ids(search('CAFÉ').here))
  })
})

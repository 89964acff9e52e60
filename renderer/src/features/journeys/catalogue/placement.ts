import type { TacticKindId } from '#shared/catalog/tactics.ts'
import type { Stage } from '#shared/model/journey/stages.ts'
import type { ChannelKind } from '#shared/model/note/note.ts'
import type { Medium } from '#shared/model/tactic/tactic.ts'

/** A tactic to be placed: of the catalogue, or one's own. */
export interface TacticPlacement {
  readonly kind: TacticKindId | null
  readonly name: string
  readonly stage: Stage
  readonly medium: Medium | null
}

export interface TacticPickerProps {
  /** The kind of channel of the journey: which stages there are. */
  readonly channel: ChannelKind
  /** Where one came from; null to look at all stages first. */
  readonly stage: Stage | null
  /** What stands on the journey already, kept while it does not change. */
  readonly placed: readonly { readonly kind: string | null; readonly stage: Stage }[]
  /** Places it in one commit and says so; the picker stays for the next one. */
  readonly onPlace: (placement: TacticPlacement) => void
  readonly onClose: () => void
}

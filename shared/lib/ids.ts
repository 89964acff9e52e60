declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

export type PlanId = Branded<'PlanId'>
export type NoteId = Branded<'NoteId'>
export type RelationshipId = Branded<'RelationshipId'>
export type JourneyId = Branded<'JourneyId'>
export type TacticId = Branded<'TacticId'>
export type FunnelId = Branded<'FunnelId'>
export type StageId = Branded<'StageId'>
export type ExperimentId = Branded<'ExperimentId'>
export type SketchNoteId = Branded<'SketchNoteId'>
/** Id of any record of a plan. */
export type RecordId =
  NoteId | RelationshipId | JourneyId | TacticId | FunnelId | StageId | ExperimentId | SketchNoteId
/** Random id of one writing of a plan into a file. */
export type Revision = Branded<'Revision'>

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 26 letters and digits (130 bits) from 26 random bytes; the caller brings the randomness. */
export function formatId<Id extends string>(bytes: Uint8Array): Id {
  if (bytes.length < 26) throw new Error('formatId needs 26 random bytes')
  let text = ''
  for (let index = 0; index < 26; index += 1) text += alphabet.charAt((bytes[index] ?? 0) & 31)
  return text as Id // safe: ids are opaque text, the brand only keeps kinds apart
}

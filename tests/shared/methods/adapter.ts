/** Runs a method on the inputs of a case, as the case files name them. */
export type Adapter = (inputs: unknown) => unknown
export type Adapters = Readonly<Record<string, Adapter>>

/** Fields renamed and nothing more; what a method's inputs are is what the case files say they are. */
export const rename =
  <Inputs>(run: (inputs: Inputs) => unknown): Adapter =>
  (inputs) =>
    run(inputs as Inputs)

export type Numbers<Names extends string> = Readonly<Record<Names, number>>
export type List = readonly number[]
export type Fields = Readonly<Record<string, unknown>>

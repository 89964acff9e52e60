export type ArrowWay = 'up' | 'down' | 'left' | 'right'

/** Where an arrow key leads. */
export const arrowWays: Readonly<Record<string, ArrowWay>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

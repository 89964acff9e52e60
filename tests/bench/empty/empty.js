/* global document */
// One card that follows the pointer by transform, as plainly as it can be done.
const card = document.querySelector('[data-card]')
let from = null
card.addEventListener('pointerdown', (event) => {
  from = { x: event.clientX, y: event.clientY }
  card.setPointerCapture(event.pointerId)
})
card.addEventListener('pointermove', (event) => {
  if (from) card.style.transform = `translate(${event.clientX - from.x}px, ${event.clientY - from.y}px)`
})
card.addEventListener('pointerup', () => {
  from = null
})

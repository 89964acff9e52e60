/* global document, location */
// React Flow as its first example has it, with as many nodes as the address says: what somebody would draw a map with.
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { ReactFlow, useNodesState } from '@xyflow/react'
import '@xyflow/react/dist/style.css'

const query = new URLSearchParams(location.search)
const count = Number(query.get('nodes'))
const columns = Math.ceil(Math.sqrt(count))
const nodes = Array.from({ length: count }, (_, index) => ({
  id: `node-${index}`,
  position: { x: (index % columns) * 180, y: Math.floor(index / columns) * 110 },
  data: { label: `Tactic number ${index}` },
  style: { width: 160, height: 90 },
}))

function Board() {
  const [shown, , onNodesChange] = useNodesState(nodes)
  return createElement(ReactFlow, {
    nodes: shown,
    onNodesChange,
    minZoom: 0.01,
    fitView: query.get('view') === 'all',
  })
}

function Page() {
  const [isOpen, setOpen] = useState(false)
  const open = createElement('button', { onClick: () => setOpen(true) }, 'Open')
  return isOpen ? createElement(Board) : open
}

createRoot(/** @type {HTMLElement} */ (document.getElementById('root'))).render(createElement(Page))

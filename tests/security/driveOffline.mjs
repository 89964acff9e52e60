/* global console, document, fetch, Image, navigator, process, RTCPeerConnection, setTimeout, WebSocket */
// Runs inside a network namespace of its own (security.network.e2e.test.ts made it, it has no way out): drives the
// app and then lets the page try everything that could send a packet. Prints one line of JSON.
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { launchAttached } from '../support/launchAttached.mjs'

const { profile, executablePath, args, cwd, env } = JSON.parse(process.env['RELASI_LAUNCH'] ?? '{}')
const gateway = '10.93.0.1'

/** Every packet that left this namespace so far; there is no other way out than this interface. */
const sentPackets = () => {
  const line = readFileSync('/proc/net/dev', 'utf8')
    .split('\n')
    .find((text) => text.includes('out0:'))
  return Number(line?.split(':')[1]?.trim().split(/\s+/)[9])
}

const before = sentPackets()
const app = await launchAttached(profile, { executablePath, args, cwd, env })
const page = await app.firstWindow()
await page.waitForLoadState('load')
await page.getByRole('main').waitFor()

const gathered = await page.evaluate(async (host) => {
  const add = (tag, values) => document.head.append(Object.assign(document.createElement(tag), values))
  for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'preload', 'prerender', 'icon', 'manifest']) {
    add('link', { rel, href: `http://${rel}.relasi-test.example/`, as: 'image' })
    add('link', { rel, href: `http://${host}/${rel}`, as: 'image' })
  }
  for (const address of [`http://${host}/x`, 'https://relasi-test.example/x']) {
    new Image().src = address
    await fetch(address).catch(() => null)
    navigator.sendBeacon(address, 'x')
    try {
      new WebSocket(address.replace('http', 'ws'))
    } catch {
      // Refused at once.
    }
  }
  const field = document.createElement('textarea')
  document.body.append(field)
  field.focus()
  document.execCommand('insertText', false, 'mispeled wordz evrywhere')
  const connection = new RTCPeerConnection({
    iceServers: [
      { urls: `stun:${host}:3478` },
      { urls: 'stun:stun.relasi-test.example:3478' },
      { urls: `turn:${host}:3478?transport=tcp`, username: 'u', credential: 'c' },
    ],
  })
  connection.createDataChannel('x')
  const isGathered = new Promise((resolve) => {
    connection.addEventListener('icegatheringstatechange', () => {
      if (connection.iceGatheringState === 'complete') resolve('complete')
    })
    setTimeout(() => resolve('not complete'), 20_000)
  })
  await connection.setLocalDescription(await connection.createOffer())
  return isGathered
}, gateway)

// A link to another place, clicked; and the network stack of main asked directly.
await page.evaluate((host) => {
  const link = document.createElement('a')
  link.href = `http://${host}/clicked`
  link.ping = `http://${host}/ping`
  document.body.append(link)
  link.click()
}, gateway)
await app.evaluate(
  ({ net }, host) =>
    Promise.allSettled([`http://${host}/`, 'https://relasi-test.example/'].map((url) => net.fetch(url))),
  gateway,
)
await app.close()
const duringApp = sentPackets() - before

// The meter must be able to tell: one packet of our own has to be counted.
const socket = createSocket('udp4')
await new Promise((resolve) => socket.send('x', 9, gateway, resolve))
socket.close()
console.log(JSON.stringify({ gathered, duringApp, afterOnePacket: sentPackets() - before - duringApp }))

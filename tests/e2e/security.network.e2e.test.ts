import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testLaunch } from '../support/launch.ts'

const hasNamespaces = spawnSync('unshare', ['-rn', 'true']).status === 0

/** A namespace whose only interface leads to its own other end; nothing in it can reach the machine's network. */
const namespace = `
set -e
echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6
ip link set lo up
ip link add out0 type veth peer name in0
ip link set in0 up
ip addr add 10.93.0.2/24 dev out0
ip link set out0 up
ip neigh add 10.93.0.1 lladdr 02:00:00:00:00:01 dev out0
ip route add default via 10.93.0.1
printf 'nameserver 10.93.0.1\\n' > "$RELASI_RESOLV"
mount --bind "$RELASI_RESOLV" /etc/resolv.conf
exec node tests/security/driveOffline.mjs
`

it.skipIf(!hasNamespaces)('item 16: not one packet leaves, through use and through an attacking page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relasi-offline-'))
  const profile = join(folder, 'profile')
  const launch = { profile, ...testLaunch(profile, join(folder, 'copies')) }
  const { status, stdout, stderr } = spawnSync('unshare', ['-rnm', '--kill-child', 'sh', '-c', namespace], {
    encoding: 'utf8',
    timeout: 120_000,
    killSignal: 'SIGKILL',
    env: {
      ...process.env,
      RELASI_LAUNCH: JSON.stringify(launch),
      RELASI_RESOLV: join(folder, 'resolv.conf'),
    },
  })
  rmSync(folder, { recursive: true, force: true })
  expect(status, stderr).toBe(0)
  const { gathered, duringApp, afterOnePacket } = JSON.parse(
    stdout.trim().split('\n').at(-1) ?? '',
  ) as Record<string, unknown>
  expect({ gathered, duringApp, afterOnePacket }).toEqual({
    gathered: 'complete',
    duringApp: 0,
    afterOnePacket: 1,
  })
})

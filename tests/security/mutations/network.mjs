// The network is off in several layers, because none of them stops everything.
const hardening = 'electron/main/hardening.ts'
const packets = 'tests/e2e/security.network.e2e.test.ts'
const notOne = 'not one packet leaves'

/** @type {import('../mutation.d.mts').Mutation[]} */
export const mutations = [
  {
    item: '16',
    removed: 'the session that lets nothing foreign through',
    edits: [{ file: hardening, find: 'cancel: !mayRequest(details.url)', replace: 'cancel: details.id < 0' }],
    test: { file: 'tests/e2e/security.attack.e2e.test.ts', name: 'the session itself refuses' },
  },
  {
    item: '16',
    removed: 'the look-up of names and WebRTC switched off',
    edits: [
      {
        file: hardening,
        find: '  switchNetworkOff()\n  app.on',
        replace: '  void switchNetworkOff\n  app.on',
      },
      {
        file: hardening,
        find: "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')",
        replace: 'void 0',
      },
    ],
    test: { file: packets, name: notOne },
  },
  {
    item: '16',
    removed: 'WebRTC kept from UDP',
    edits: [
      {
        file: hardening,
        find: "contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')",
        replace: 'void 0',
      },
    ],
    test: { file: packets, name: notOne },
  },
  {
    item: '16',
    removed: 'the rule that no name has an address',
    edits: [
      {
        file: hardening,
        find: "app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')",
        replace: 'void 0',
      },
    ],
    test: { file: packets, name: notOne },
  },
]

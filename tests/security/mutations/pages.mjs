// What is served, under which policy, and who is answered.
const policy = 'electron/main/contentSecurityPolicy.ts'
const protocol = 'electron/main/protocol.ts'
const security = 'electron/main/security.ts'
const served = 'tests/electron/protocol.test.ts'
const deciders = 'tests/electron/security.test.ts'
const attack = 'tests/e2e/security.attack.e2e.test.ts'
const requests = 'tests/electron/ipc/checkedRequest.test.ts'
const checked = 'electron/main/ipc/checkedRequest.ts'

/** @type {import('../mutation.d.mts').Mutation[]} */
export const mutations = [
  {
    item: '1',
    removed: 'the comparison of the host',
    edits: [{ file: security, find: 'url.host === appHost', replace: 'url.host.startsWith(appHost)' }],
    test: { file: deciders, name: 'refuses app://relasi.evil' },
  },
  {
    item: '6',
    removed: 'the exact policy',
    edits: [{ file: policy, find: "script-src 'self'", replace: "script-src 'self' 'unsafe-eval'" }],
    test: { file: served, name: 'carries the policy' },
  },
  {
    item: '6',
    removed: 'the policy on replies that are no file',
    edits: [
      {
        file: protocol,
        find: "'content-security-policy': contentSecurityPolicy,",
        replace: "...(reply.status === 200 ? { 'content-security-policy': contentSecurityPolicy } : {}),",
      },
    ],
    test: { file: served, name: 'carries the policy' },
  },
  {
    item: '6',
    removed: 'Trusted Types',
    edits: [{ file: policy, find: '  "require-trusted-types-for \'script\'",\n', replace: '' }],
    test: { file: attack, name: 'never turned into markup' },
  },
  {
    item: '6',
    removed: 'the one name of a Trusted Types policy',
    edits: [{ file: policy, find: 'trusted-types relasi-worker', replace: 'trusted-types *' }],
    test: { file: attack, name: 'never turned into markup' },
  },
  {
    item: '6',
    removed: 'the wall around connections',
    edits: [{ file: policy, find: "connect-src 'self'", replace: 'connect-src *' }],
    test: { file: attack, name: 'fetch is refused' },
  },
  {
    item: '6',
    removed: 'the wall around frames',
    edits: [{ file: policy, find: "frame-src 'none'", replace: 'frame-src *' }],
    test: { file: attack, name: 'iframe is refused' },
  },
  {
    item: '6',
    removed: 'the wall around forms',
    edits: [{ file: policy, find: "form-action 'none'", replace: 'form-action *' }],
    test: { file: attack, name: 'form is refused' },
  },
  {
    item: '12',
    removed: 'the origin of a sender',
    edits: [
      {
        file: security,
        find: 'sender !== null && sender.isMainFrame && isOurUrl(sender.url)',
        replace: 'sender !== null && sender.isMainFrame',
      },
    ],
    test: { file: attack, name: 'a page that is not ours is not answered' },
  },
  {
    item: '12',
    removed: 'the frame of a sender',
    edits: [
      {
        file: security,
        find: 'sender !== null && sender.isMainFrame && isOurUrl(sender.url)',
        replace: 'sender !== null && isOurUrl(sender.url)',
      },
    ],
    test: { file: requests, name: 'a subframe of ours is refused' },
  },
  {
    item: '12',
    removed: 'the check of arguments',
    edits: [
      {
        file: checked,
        find: "if (!checked.success) throw new Refusal('arguments')",
        replace: 'if (!checked.success) return answer(...(args as never[]))',
      },
    ],
    test: { file: attack, name: 'what the contract does not know' },
  },
  {
    item: '12',
    removed: 'errors kept on this side of the bridge',
    edits: [{ file: checked, find: "throw new Refusal('failed')", replace: 'throw error' }],
    test: { file: requests, name: 'told to the page as a code only' },
  },
  {
    item: '14',
    removed: 'the wall around the folder of files',
    edits: [{ file: security, find: "return way === '' ||", replace: 'return true ||' }],
    test: { file: served, name: 'is refused' },
  },
  {
    item: '14',
    removed: 'the look behind links',
    edits: [{ file: protocol, find: 'isInside(await realpath(root), real)', replace: "(real !== '')" }],
    test: { file: served, name: 'link.html is refused' },
  },
  {
    item: '14',
    removed: 'the list of kinds of files',
    edits: [{ file: protocol, find: 'if (!type) return', replace: "if (path === '') return" }],
    test: { file: served, name: 'a kind of file that does not ship' },
  },
  {
    item: '14',
    removed: 'GET and HEAD only',
    edits: [
      {
        file: protocol,
        find: "if (request.method !== 'GET' && request.method !== 'HEAD')",
        replace: "if (request.method === 'TRACE')",
      },
    ],
    test: { file: served, name: 'POST' },
  },
  {
    item: '17',
    removed: 'a scheme without more privileges',
    edits: [
      {
        file: 'electron/main/compat.ts',
        find: 'supportFetchAPI: true,',
        replace: 'supportFetchAPI: true, corsEnabled: true,',
      },
    ],
    test: { file: 'tests/e2e/security.e2e.test.ts', name: 'no privilege beyond' },
  },
]

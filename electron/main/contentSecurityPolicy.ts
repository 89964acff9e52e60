/**
 * On every reply of the protocol handler. `Worker` is a Trusted Types sink, so the one policy named here
 * lives in renderer/src/workers/createWorker.ts and lets through our own worker files only.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types relasi-worker',
].join('; ')

/** Channels of the print page's own bridge; apart from `channels.ts`, because each preload is one file. */
export const printChannels = { job: 'relasi:print:job', done: 'relasi:print:done' } as const

import * as z from 'zod/mini'

// The content security policy forbids eval, so schemas never compile themselves. Everyone imports zod here.
z.config({ jitless: true })

export { z }

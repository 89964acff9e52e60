/** The languages of the interface; documents keep the text the user typed. */
export const languages = ['en', 'id', 'ms'] as const
export type Language = (typeof languages)[number]

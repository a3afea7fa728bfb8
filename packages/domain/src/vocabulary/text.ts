/** 文本 What a person reads, always in both languages. */
export type Text = { readonly zh: string; readonly en: string }

/** The two languages of the product. */
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]

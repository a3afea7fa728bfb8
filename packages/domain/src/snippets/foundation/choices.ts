/** 可选项 The words among which the maker of a footer chooses, by themselves: who only lists them loads no number format. */

export const pieceKinds = ['filing', 'licence', 'public-security'] as const
export type PieceKind = (typeof pieceKinds)[number]

export const alignments = ['start', 'center', 'end'] as const
export type Alignment = (typeof alignments)[number]

/** The words in front of each number; without a choice only a licence of the catalogue has some. */
export const labelLanguages = ['zh', 'en', 'none'] as const
export type LabelLanguage = (typeof labelLanguages)[number]

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

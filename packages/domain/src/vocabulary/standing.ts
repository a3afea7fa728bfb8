/** 效力与可信度 Whose norm a statement is, and how well we know it. */
export const standings = ['statute', 'ministerial', 'ca-practice', 'provider-practice', 'agency-claim'] as const
export type Standing = (typeof standings)[number]

/** primary: read in the primary text; secondary: in a secondary source; unverified: from memory. */
export const confidences = ['primary', 'secondary', 'unverified'] as const
export type Confidence = (typeof confidences)[number]

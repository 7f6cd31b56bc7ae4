/** Named in every output; raised when the rules change what comes out. Apart from the rules, so that a start need not load them. */
export const GENERATOR = 'annals-parser/4'

import { cleanNumber } from './numbers';
import type { Token } from './numberPieces';
import type { TokenContext } from './tokenPieces';
import { patternsFor, pieceAt } from './tokenPieces';

export type { Token } from './numberPieces';
export type { TokenContext } from './tokenPieces';

/** Multiplies the last number, and the one that it ends a range with: "10-12 triệu". */
function scaled(tokens: Token[], factor: number): void {
  const last = tokens.map((token) => token.kind).lastIndexOf('number');
  const joint = tokens[last - 1];
  const isRange = joint?.kind === 'concept' && (joint.concept === 'to' || joint.concept === 'and');
  const own = tokens[last];
  const first = tokens[last - 2];
  if (own?.kind === 'number') tokens[last] = { ...own, factor: own.factor * factor };
  if (isRange && first?.kind === 'number' && first.factor === 1) {
    tokens[last - 2] = { ...first, factor };
  }
}

/** Where the unit is known, its scale is what numbers are held in: "1,2 tỷ" is 1200 of "triệu đồng". */
function inUnit(token: Token, unitScale: number): Token {
  if (token.kind !== 'number' || token.factor === 1) return token;
  return { ...token, value: cleanNumber((token.value * token.factor) / unitScale), factor: 1 };
}

/** Cuts a folded text into tokens, longest phrase first; brackets, colons and full stops say nothing. */
export function tokenise(folded: string, context: TokenContext): readonly Token[] {
  const patterns = patternsFor(folded, context);
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const piece = pieceAt(folded, at, patterns, tokens);
    if (piece.token) tokens.push(piece.token);
    if (piece.factor !== undefined) scaled(tokens, piece.factor);
    at += piece.length;
  }
  return context.unit === null ? tokens : tokens.map((token) => inUnit(token, patterns.unitScale));
}

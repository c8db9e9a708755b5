import { describe, expect, it } from '@jest/globals';
import { blocksOfTables } from '../../../src/core/model/own';

const owners = (tables: readonly number[], blocks: readonly number[]): unknown =>
  Object.fromEntries(blocksOfTables(tables, blocks));

describe('blocks of ours beside tables side by side', () => {
  it('belong to the table right before them', () => {
    expect(owners([0, 10], [4, 14])).toEqual({ 0: 0, 1: 1 });
  });

  it('stand behind the neighbour where there was no room: the nearer one is the neighbour’s', () => {
    expect(owners([0, 4], [8, 13])).toEqual({ 1: 0, 0: 1 });
  });

  it('are known whatever their order', () => {
    expect(owners([4, 0, 20], [13, 8, 24])).toEqual({ 0: 1, 1: 0, 2: 2 });
  });

  it('may be missing, and may belong to nobody', () => {
    expect(owners([2, 10], [0, 14])).toEqual({ 1: 1 });
    expect(owners([], [3])).toEqual({});
  });
});

import { createHash } from 'node:crypto';
import { openPreview, type WireRequest } from '../../src/preview/node';
import { ActionType, PathType, type WireAction } from '../../src/preview/protocol/messages';

/** A state in which a run may have left the workbook. */
export interface HalfState {
  readonly xlsx: Uint8Array;
  /** Where it was seen first: the request, from 1, and how many of its actions were done. */
  readonly request: number;
  readonly actions: number;
}

/** Everything that can be left of a run, wherever it stops. */
export interface States {
  /** Each once, in the order in which they come up. */
  readonly distinct: readonly HalfState[];
  readonly requests: readonly WireRequest[];
  /** How many actions each request has. */
  readonly actions: readonly number[];
  /** @returns the digest of the state after the requests before one and some of its actions */
  readonly digestAt: (request: number, actions: number) => string;
}

/** Two states of one digest are the same, byte for byte. */
export const digestOf = (xlsx: Uint8Array): string => createHash('sha1').update(xlsx).digest('hex');

/** Questions, and names for objects that are there: not looked at one by one. Methods may add what they name. */
function changesNothing(
  { ActionType: type, ObjectPathId }: WireAction,
  request: WireRequest,
): boolean {
  if (type === ActionType.query || type === ActionType.queryAsJson) return true;
  if (type !== ActionType.instantiate) return false;
  const path = request.ObjectPaths[ObjectPathId];
  return path?.ObjectPathType !== PathType.method || path.Name.startsWith('Get');
}

/**
 * Walks through the requests of a run, action by action, without the code that sent them.
 * @param xlsx the workbook before.
 */
export async function statesOf(
  xlsx: Uint8Array,
  requests: readonly WireRequest[],
): Promise<States> {
  const preview = await openPreview(xlsx);
  const digests: string[][] = [];
  const distinct = new Map<string, HalfState>();
  const look = (request: number, actions: number): void => {
    const saved = preview.save();
    const digest = digestOf(saved);
    digests[request - 1]!.push(digest);
    if (!distinct.has(digest)) distinct.set(digest, { xlsx: saved, request, actions });
  };
  requests.forEach((request, index) => {
    digests.push([]);
    look(index + 1, 0);
    let done = 0;
    preview.replay(request, () => {
      const action = request.Actions[done]!;
      done += 1;
      if (changesNothing(action, request)) digests[index]!.push(digests[index]!.at(-1)!);
      else look(index + 1, done);
    });
  });
  return {
    requests,
    distinct: [...distinct.values()],
    actions: requests.map(({ Actions }) => Actions.length),
    digestAt: (request, actions) => digests[request - 1]![actions]!,
  };
}

import { HostError } from '../file/hostError';
import type { HostObject } from './hostObject';
import type { Json } from './messages';

/** An argument once object paths are resolved. null also stands for one that was left out. */
export type Argument = Json | HostObject | readonly Argument[];

/** The arguments of a method. Reading one of the wrong kind is refused as InvalidArgument. */
export class Arguments {
  constructor(private readonly values: readonly Argument[]) {}

  at(index: number): Argument {
    return this.values[index] ?? null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw invalid(`Argument ${index + 1} must be text.`);
    return value;
  }

  optionalText(index: number): string | null {
    return this.at(index) === null ? null : this.text(index);
  }

  /** A whole number. */
  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      throw invalid(`Argument ${index + 1} must be a whole number.`);
    }
    return value;
  }

  optionalInteger(index: number): number | null {
    return this.at(index) === null ? null : this.integer(index);
  }

  flag(index: number): boolean {
    return this.at(index) === true;
  }
}

export const invalid = (message: string): HostError => new HostError('InvalidArgument', message);

export const notFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}.`);

import type { Draws } from './draws.js';
import type { VariableUse } from './input-value.js';

/** The variables of one operation, each under a name of its own. */
export class VariableUses {
  private count = 0;

  constructor(private readonly draws: Draws) {}

  /** A variable so many times in a hundred: given with the request, or left to its default. */
  sometimes(percent: number): VariableUse | undefined {
    if (!this.draws.chance(percent)) return undefined;
    return { name: this.name(), from: this.draws.chance(20) ? 'default' : 'request' };
  }

  /** One that is defined, and not given. */
  missing(): VariableUse {
    return { name: this.name(), from: 'nowhere' };
  }

  private name(): string {
    return `v${this.count++}`;
  }
}

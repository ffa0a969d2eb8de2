import { Injectable } from '@nestjs/common';
import highsModule, { type Highs } from 'highs';
import type { MatchModel } from '../../domain/matching/model.js';

/** A CommonJS module: its types say `default`, and Node hands over the function itself. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

/** HiGHS in WebAssembly; loaded once, when it is first needed. */
@Injectable()
export class MatchingSolver {
  private highs: Highs | null = null;

  async ready(): Promise<void> {
    this.highs ??= await loadHighs();
  }

  async solve(model: MatchModel): Promise<ReadonlyMap<string, string>> {
    await this.ready();
    return this.solveNow(model);
  }

  /** The group of each member who gets one. @throws Error before `ready`, or when the program has no optimum */
  solveNow({ lp, pairs }: MatchModel): ReadonlyMap<string, string> {
    if (pairs.size === 0) return new Map();
    if (this.highs === null) throw new Error('The solver is not loaded');
    const { Status, Columns } = this.highs.solve(lp, { threads: 1, random_seed: 0 });
    if (Status !== 'Optimal') throw new Error(`Matching ended as ${Status}`);
    const found = new Map<string, string>();
    for (const [column, pair] of pairs) {
      const { Primal: share = 0 } = (Columns[column] ?? {}) as { Primal?: number };
      if (Math.abs(share - Math.round(share)) > 1e-6) throw new Error(`Matching gave ${share} of a place`);
      if (share > 0.5) found.set(pair.memberId, pair.groupId);
    }
    return found;
  }
}

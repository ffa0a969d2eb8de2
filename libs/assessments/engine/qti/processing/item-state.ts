import { QtiFault } from '../fault.js';
import type { VariableDeclaration } from '../declarations/declaration.js';
import type { Value } from '../values/value.js';

/** Items ask for a few hundred steps; what needs more than this was made to hold somebody up. */
const mostSteps = 500_000;
const mostValues = 10_000;

/** The variables of one item session while its rules run. */
export class ItemState {
  private readonly values = new Map<string, Value>();
  private readonly corrects = new Map<string, Value>();
  private readonly defaults = new Map<string, Value>();
  private readonly fixed = new Set<string>();
  private stepsLeft = mostSteps;

  constructor(
    readonly declarations: ReadonlyMap<string, VariableDeclaration>,
    private readonly drawNext: (() => number) | null,
  ) {}

  /** Between 0 and 1, the same for the same seed. */
  draw(): number {
    if (this.drawNext === null) throw new QtiFault('unsupported', 'The item draws at random. Its score needs a seed, or what was drawn given with the responses.');
    return this.drawNext();
  }

  /** Says that so many values are looked at; ends what never ends. */
  spend(steps = 1): void {
    this.stepsLeft -= steps;
    if (this.stepsLeft < 0) throw new QtiFault('too-long', `The rules of the item need more than ${mostSteps} steps.`);
  }

  checkSize(values: number): void {
    if (values > mostValues) throw new QtiFault('too-long', `The rules of the item make a list of more than ${mostValues} values.`);
    this.spend(values);
  }

  declared(identifier: string): VariableDeclaration {
    const declaration = this.declarations.get(identifier);
    if (declaration === undefined) throw new QtiFault('invalid', `The rules of the item use ${identifier}, which is not declared.`);
    return declaration;
  }

  value(identifier: string): Value {
    if (!this.values.has(identifier)) this.declared(identifier);
    return this.values.get(identifier) ?? null;
  }

  set(identifier: string, value: Value): void {
    this.values.set(identifier, value);
  }

  /** Gives a template variable the value that was drawn earlier; it is not drawn again. */
  fix(identifier: string, value: Value): void {
    this.values.set(identifier, value);
    this.fixed.add(identifier);
  }

  isFixed(identifier: string): boolean {
    return this.fixed.has(identifier);
  }

  correct(identifier: string): Value {
    const declaration = this.declared(identifier);
    if (this.corrects.has(identifier)) return this.corrects.get(identifier) ?? null;
    return declaration.kind === 'response' ? declaration.correct : null;
  }

  setCorrect(identifier: string, value: Value): void {
    this.corrects.set(identifier, value);
  }

  default(identifier: string): Value {
    const { defaultValue } = this.declared(identifier);
    return this.defaults.has(identifier) ? (this.defaults.get(identifier) ?? null) : defaultValue;
  }

  setDefault(identifier: string, value: Value): void {
    this.defaults.set(identifier, value);
  }
}

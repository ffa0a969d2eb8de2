import type { BaseType, Cardinality, Scalar, Value } from '../values/value.js';
import type { AreaMapping } from './areas.js';

export interface MapEntry {
  readonly key: Scalar;
  readonly value: number;
  readonly caseSensitive: boolean;
}

export interface Mapping {
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
  readonly defaultValue: number;
  readonly entries: readonly MapEntry[];
}

/** From a number to a value: by equality, or by the first source that the number reaches. */
export interface LookupTable {
  readonly kind: 'match' | 'interpolation';
  readonly defaultValue: Value;
  readonly entries: readonly { readonly source: number; readonly includeBoundary: boolean; readonly target: Value }[];
}

interface Declaration {
  readonly identifier: string;
  readonly cardinality: Cardinality;
  /** Records have none of their own. */
  readonly baseType: BaseType | null;
  readonly defaultValue: Value;
}

export interface ResponseDeclaration extends Declaration {
  readonly kind: 'response';
  readonly correct: Value;
  readonly mapping: Mapping | null;
  readonly areaMapping: AreaMapping | null;
}

export interface OutcomeDeclaration extends Declaration {
  readonly kind: 'outcome';
  readonly table: LookupTable | null;
}

export interface TemplateDeclaration extends Declaration {
  readonly kind: 'template';
}

export type VariableDeclaration = ResponseDeclaration | OutcomeDeclaration | TemplateDeclaration;

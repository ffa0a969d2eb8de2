import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly example?: unknown;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

const formats: Readonly<Record<string, string>> = { email: 'mari@naide.ee', uuid: '01938b2e-7c1f-7f00-8000-3b1f6a2c9d10', 'date-time': '2026-11-30T10:00:00+02:00' };

/** The body that the documentation's page offers to try, as its reader makes it from a schema. */
export function exampleOf(document: OpenAPIObject, schema: Schema): unknown {
  const given = schema.example ?? schema.default ?? schema.enum?.[0];
  if (given !== undefined) return given;
  const [whole] = schema.allOf ?? [];
  if (whole !== undefined) return exampleOf(document, whole);
  if (schema.$ref !== undefined) return exampleOf(document, (document.components?.schemas?.[schema.$ref.split('/').at(-1) ?? ''] ?? {}) as Schema);
  if (schema.type === 'array') return [exampleOf(document, schema.items ?? {})];
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0;
  if (schema.properties === undefined) return formats[schema.format ?? ''] ?? 'string';
  return Object.fromEntries(Object.entries(schema.properties).map(([name, property]) => [name, exampleOf(document, property)]));
}

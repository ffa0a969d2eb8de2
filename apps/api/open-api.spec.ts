import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { openApiText } from './open-api-text.js';

describe('openapi.json', () => {
  it('is what the controllers say; if not, run `npm run generate -- api`', async () => {
    const described = await openApiText();
    expect(described === readFileSync('openapi.json', 'utf8') ? 'fresh' : 'stale').toBe('fresh');
    const { paths } = JSON.parse(described) as { paths: Record<string, Record<string, { operationId: string; summary?: string }>> };
    const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(operations.filter(({ summary }) => !summary).map(({ operationId }) => operationId)).toEqual([]);
  });
});

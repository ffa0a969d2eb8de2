import 'reflect-metadata';
import { describe, expect, it, jest } from '@jest/globals';
import { Type } from 'class-transformer';
import { IsInt, IsString, MetadataStorage, ValidateNested } from 'class-validator';

class Part {
  @IsInt()
  count: number;
}

class Whole {
  @IsString()
  name: string;
}

class Extended extends Whole {
  @ValidateNested({ each: true })
  @Type(() => Part)
  parts: Part[];
}

describe('checking bodies', () => {
  it('applies all rules of a class, those it inherits and those of its parts too, and has them searched for once', async () => {
    const search = jest.spyOn(MetadataStorage.prototype, 'getTargetValidationMetadatas');
    const { validationPipe } = await import('./validation.js');
    const check = (body: object): Promise<unknown> => validationPipe().transform(body, { type: 'body', metatype: Extended }) as Promise<unknown>;
    for (const name of ['one', 'two']) expect(await check({ name, parts: [{ count: 1 }, { count: 2 }] })).toEqual({ name, parts: [{ count: 1 }, { count: 2 }] });
    await expect(check({ parts: [{ count: 1 }, { count: 'many', colour: 'red' }] })).rejects.toMatchObject({
      code: 'http.invalid-request',
      errors: expect.arrayContaining([{ pointer: '/name', code: 'field.required' }, { pointer: '/parts/1/count', code: 'field.number' }, { pointer: '/parts/1/colour', code: 'field.unknown' }]),
    });
    expect(search.mock.calls.map(([declared]) => declared)).toEqual([Extended, Part]);
  });
});

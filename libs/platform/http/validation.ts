import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { getMetadataStorage } from 'class-validator';
import type { FieldError } from '#kernel';
import { httpErrors } from './phrases.js';

const codes: Readonly<Record<string, string>> = {
  isDefined: 'field.required',
  isNotEmpty: 'field.required',
  matches: 'field.required',
  isEmail: 'field.email',
  maxLength: 'field.too-long',
  minLength: 'field.too-short',
  arrayMaxSize: 'field.too-long',
  arrayMinSize: 'field.required',
  isInt: 'field.number',
  isNumber: 'field.number',
  min: 'field.number',
  max: 'field.number',
  isIn: 'field.choice',
  isEnum: 'field.choice',
  isBoolean: 'field.choice',
  whitelistValidation: 'field.unknown',
};

const storage = getMetadataStorage();
const searchRules = storage.getTargetValidationMetadatas.bind(storage);
const heldRules = new Map<unknown, ReturnType<typeof searchRules>>();

/**
 * class-validator searches for the rules of a class among those of all classes, for each object that it checks. They never change
 * once a class is declared, and nothing here validates by groups or schemas, so they are searched for once.
 */
storage.getTargetValidationMetadatas = (declared, ...how) => {
  const rules = heldRules.get(declared) ?? searchRules(declared, ...how);
  heldRules.set(declared, rules);
  return rules;
};

/** Checks bodies and queries against their DTO classes; unknown fields are refused rather than dropped in silence. */
export function validationPipe(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    // The value stays in here: it tells what is missing from what is wrong.
    validationError: { target: false, value: true },
    exceptionFactory: (faults) => httpErrors.error('http.invalid-request', { errors: faults.flatMap((fault) => fieldErrorsOf(fault, '')) }),
  });
}

function fieldErrorsOf(fault: ValidationError, parent: string): FieldError[] {
  const pointer = `${parent}/${fault.property.replace(/~/g, '~0').replace(/\//g, '~1')}`;
  const constraints = Object.keys(fault.constraints ?? {});
  const name = constraints.find((constraint) => codes[constraint] === 'field.required') ?? constraints[0];
  const missing = fault.value === undefined || fault.value === null;
  const own = name === undefined ? [] : [{ pointer, code: missing ? 'field.required' : (codes[name] ?? 'field.invalid') }];
  return [...own, ...(fault.children ?? []).flatMap((child) => fieldErrorsOf(child, pointer))];
}

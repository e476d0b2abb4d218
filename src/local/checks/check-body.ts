import { type $ZodIssue, type $ZodType, safeParse } from 'zod/v4/core';
import type { FieldFault } from './refusal.ts';
import { tightenSchema } from './tighten-schema.ts';

/** Every way in which `body` doesn't fit `schema`, in Discord's words. Unknown fields count. */
export function findBodyFaults(schema: $ZodType, body: unknown): FieldFault[] {
  const result = safeParse(tightenSchema(schema), body);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => describeIssue(issue, body));
}

function describeIssue(issue: $ZodIssue, body: unknown, before: readonly PropertyKey[] = []): FieldFault[] {
  const path = [...before, ...issue.path];
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], body);
  const fault = (code: string, message: string): FieldFault[] => [{ path, code, message }];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return describeUnion(issue.errors, value, path);
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      code: 'UNKNOWN_FIELD',
      message: 'This field is not known here.',
    }));
  }
  if (value === undefined) return fault('BASE_TYPE_REQUIRED', 'This field is required');
  switch (issue.code) {
    case 'too_big': {
      const unit = typeof value === 'number' ? '' : ' in length';
      const code = typeof value === 'number' ? 'NUMBER_TYPE_MAX' : 'BASE_TYPE_MAX_LENGTH';
      return fault(code, `Must be ${issue.maximum} or fewer${unit}.`);
    }
    case 'too_small': {
      const unit = typeof value === 'number' ? '' : ' in length';
      const code = typeof value === 'number' ? 'NUMBER_TYPE_MIN' : 'BASE_TYPE_MIN_LENGTH';
      return fault(code, `Must be ${issue.minimum} or more${unit}.`);
    }
    case 'invalid_value': {
      const choices = issue.values.map(String).join(', ');
      return fault('BASE_TYPE_CHOICES', `Value "${String(value)}" must be one of (${choices}).`);
    }
    case 'invalid_type':
      return fault(
        `${issue.expected.toUpperCase()}_TYPE_CONVERT`,
        `Value is not of the type ${issue.expected}.`,
      );
    case 'invalid_format':
      return issue.format === 'url'
        ? fault('URL_TYPE_INVALID_URL', 'Not a well formed URL.')
        : fault('STRING_TYPE_REGEX', 'String value did not match validation regex.');
    default:
      return fault('BASE_TYPE_INVALID', 'Value is not valid here.');
  }
}

/**
 * The faults of a value that fits no branch of a union. Discord tells the branches apart by their type number,
 * so the branch whose type fits is the one that was meant; where none fits, the type is what is wrong.
 */
function describeUnion(
  branches: readonly $ZodIssue[][],
  value: unknown,
  path: readonly PropertyKey[],
): FieldFault[] {
  const findTypeIssue = (issues: readonly $ZodIssue[]) =>
    issues.find((issue) => issue.path.length === 1 && issue.path[0] === 'type');
  const meant = branches.filter((issues) => !findTypeIssue(issues));
  const [closest] = meant.toSorted((first, second) => first.length - second.length);
  if (closest) return closest.flatMap((issue) => describeIssue(issue, value, path));
  const values = branches.flatMap((issues) => {
    const issue = findTypeIssue(issues);
    return issue?.code === 'invalid_value' ? issue.values : [];
  });
  return describeIssue({ code: 'invalid_value', values, path: ['type'], message: '' }, value, path);
}

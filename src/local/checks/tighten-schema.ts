import * as z from 'zod/mini';
import type { $ZodCheck, $ZodShape, $ZodType, $ZodTypes } from 'zod/v4/core';

const tightened = new WeakMap<$ZodType, $ZodType>();

/**
 * Makes a schema that refuses fields it doesn't name, at every depth. discord-api-spec's schemas let unknown
 * fields through, and the switch it has comes too late for schemas that are built while it is loaded.
 */
export function tightenSchema(schema: $ZodType): $ZodType {
  const known = tightened.get(schema);
  if (known) return known;
  const made = rebuildSchema(schema as $ZodTypes);
  tightened.set(schema, made);
  return made;
}

function rebuildSchema(schema: $ZodTypes): $ZodType {
  const { def } = schema._zod;
  switch (def.type) {
    case 'object': {
      const shape: Record<string, $ZodType> = {};
      for (const [key, field] of Object.entries(def.shape as $ZodShape)) shape[key] = tightenSchema(field);
      return z.strictObject(shape);
    }
    case 'array':
      return z.array(tightenSchema(def.element)).check(...((def.checks ?? []) as $ZodCheck<unknown[]>[]));
    case 'union':
      return z.union(def.options.map(tightenSchema));
    case 'nullable':
      return z.nullable(tightenSchema(def.innerType));
    case 'optional':
      return z.optional(tightenSchema(def.innerType));
    case 'lazy':
      return z.lazy(() => tightenSchema(def.getter()));
    default:
      return schema;
  }
}

import type {
  APIButtonComponent,
  APIMessageTopLevelComponent,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { MAX_COMPONENTS_V2, MAX_ROWS } from '../spec/discord-limits.ts';
import { ButtonStyle, ComponentType } from '../spec/discord-numbers.ts';
import type { FieldFault } from './refusal.ts';

type Place = readonly PropertyKey[];

interface PlacedComponent {
  path: Place;
  component: {
    type: number;
    custom_id?: string | null;
    components?: unknown;
    disabled?: unknown;
    [field: string]: unknown;
  };
}

/**
 * The rules for a message's components that the schemas lack: rows, what a button needs, selects that can be
 * filled, custom ids that are unique. `components` has passed the schema.
 * https://discord.com/developers/docs/components/reference
 */
export function findComponentFaults(
  components: readonly APIMessageTopLevelComponent[],
  version2: boolean,
): FieldFault[] {
  const placed = placeComponents(components, ['components']);
  const faults: FieldFault[] = [];
  if (version2 && placed.length > MAX_COMPONENTS_V2)
    faults.push(describeTooLong(['components'], MAX_COMPONENTS_V2));
  if (!version2) faults.push(...findLegacyFaults(components));
  for (const { path, component } of placed) {
    if (component.type === ComponentType.ActionRow) faults.push(...findRowFaults(path, component));
    if (component.type === ComponentType.Button) {
      faults.push(...findButtonFaults(path, component as unknown as APIButtonComponent));
    }
    if (component.type === ComponentType.StringSelect) {
      faults.push(...findSelectFaults(path, component as unknown as APISelectMenuComponent));
    }
  }
  return [...faults, ...findDoubleIds(placed)];
}

/** Every component with its place, those inside others included, in the order of the body. */
export function placeComponents(value: unknown, path: Place): PlacedComponent[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placeComponents(item, [...path, index]));
  if (typeof value !== 'object' || value === null || !('type' in value)) return [];
  const component = value as PlacedComponent['component'];
  return [
    { path, component },
    ...['components', 'component', 'accessory'].flatMap((key) =>
      placeComponents(component[key], [...path, key]),
    ),
  ];
}

/** Custom ids may not repeat in one message or modal. */
export function findDoubleIds(placed: readonly PlacedComponent[]): FieldFault[] {
  const seen = new Set<unknown>();
  return placed.flatMap(({ path, component }) => {
    const id = component.custom_id;
    if (id === undefined || id === null) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = 'Component custom id cannot be duplicated';
    return [{ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message }];
  });
}

function findLegacyFaults(components: readonly APIMessageTopLevelComponent[]): FieldFault[] {
  const faults = components.length > MAX_ROWS ? [describeTooLong(['components'], MAX_ROWS)] : [];
  components.forEach(({ type }, index) => {
    if (type === ComponentType.ActionRow) return;
    const message = `Value "${type}" must be one of (${ComponentType.ActionRow}).`;
    faults.push({ path: ['components', index, 'type'], code: 'BASE_TYPE_CHOICES', message });
  });
  return faults;
}

function findRowFaults(path: Place, row: PlacedComponent['component']): FieldFault[] {
  const inside = row.components as { type: number }[];
  const selects = inside.filter(({ type }) => type !== ComponentType.Button);
  if (selects.length === 0 || inside.length === 1) return [];
  return [
    {
      path: [...path, 'components'],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    },
  ];
}

function findButtonFaults(path: Place, button: APIButtonComponent): FieldFault[] {
  const { custom_id, url, sku_id, label, emoji } = button as unknown as Record<string, unknown>;
  const faults: FieldFault[] = [];
  const need = (field: string) =>
    faults.push({ path: [...path, field], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' });
  const forbid = (field: string, value: unknown, code: string, message: string) => {
    if (value !== undefined && value !== null) faults.push({ path: [...path, field], code, message });
  };
  if (button.style === ButtonStyle.Link) {
    if (!url) need('url');
    forbid(
      'custom_id',
      custom_id,
      'BUTTON_COMPONENT_CUSTOM_ID_WITH_URL',
      'A link button cannot have a custom id',
    );
  } else if (button.style === ButtonStyle.Premium) {
    if (!sku_id) need('sku_id');
    return faults;
  } else {
    if (!custom_id) need('custom_id');
    forbid('url', url, 'BUTTON_COMPONENT_INVALID_URL', 'Only a link button can have a url');
  }
  if (!label && !emoji) {
    const message = 'A button needs a label or an emoji';
    faults.push({ path, code: 'BUTTON_COMPONENT_INVALID_BUTTON', message });
  }
  return faults;
}

function findSelectFaults(path: Place, select: APISelectMenuComponent): FieldFault[] {
  if (select.type !== ComponentType.StringSelect) return [];
  const { options, min_values: min, max_values: max } = select;
  const faults: FieldFault[] = [];
  if (max && max > options.length) faults.push(describeTooBig([...path, 'max_values'], options.length));
  if (min && min > (max ?? 1)) faults.push(describeTooBig([...path, 'min_values'], max ?? 1));
  const values = new Set<string>();
  options.forEach(({ value }, index) => {
    if (values.has(value)) {
      const message = 'The specified option value is already used';
      const place = [...path, 'options', index, 'value'];
      faults.push({ path: place, code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', message });
    }
    values.add(value);
  });
  if (options.filter((option) => option.default).length > (max ?? 1)) {
    faults.push(describeTooBig([...path, 'options'], max ?? 1));
  }
  return faults;
}

function describeTooLong(path: Place, limit: number): FieldFault {
  return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${limit} or fewer in length.` };
}

function describeTooBig(path: Place, limit: number): FieldFault {
  return { path, code: 'NUMBER_TYPE_MAX', message: `Must be ${limit} or fewer.` };
}

/**
 * discord-api-spec ships its schemas as JavaScript without declarations; these are the ones the local channel
 * checks with. They are zod schemas generated from Discord's own OpenAPI description.
 */
declare module 'discord-api-spec/zod' {
  import type { $ZodType } from 'zod/v4/core';

  export const MessageCreateRequestSchema: $ZodType;
  export const MessageEditRequestPartialSchema: $ZodType;
  export const IncomingWebhookInteractionRequestSchema: $ZodType;
  export const IncomingWebhookUpdateRequestPartialSchema: $ZodType;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: $ZodType;
  export const ModalInteractionCallbackRequestDataSchema: $ZodType;
  export const InteractionApplicationCommandAutocompleteCallbackStringDataSchema: $ZodType;
  export const InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema: $ZodType;
  export const InteractionApplicationCommandAutocompleteCallbackNumberDataSchema: $ZodType;
  export const ApplicationCommandCreateRequestSchema: $ZodType;
  export const ApplicationCommandUpdateRequestSchema: $ZodType;
  export const ApplicationCommandPatchRequestPartialSchema: $ZodType;
  export const CreatePrivateChannelRequestSchema: $ZodType;
  export const CreateForumThreadRequestSchema: $ZodType;
  export const CreateTextThreadWithoutMessageRequestSchema: $ZodType;

  export const ApplicationCommandResponseSchema: $ZodType;
  export const GatewayBotResponseSchema: $ZodType;
  export const GuildChannelResponseSchema: $ZodType;
  export const GuildMemberResponseSchema: $ZodType;
  export const GuildRoleResponseSchema: $ZodType;
  export const GuildWithCountsResponseSchema: $ZodType;
  export const InteractionCallbackResponseSchema: $ZodType;
  export const MessageResponseSchema: $ZodType;
  export const MyGuildResponseSchema: $ZodType;
  export const PrivateApplicationResponseSchema: $ZodType;
  export const PrivateChannelResponseSchema: $ZodType;
  export const UserPIIResponseSchema: $ZodType;
  export const UserResponseSchema: $ZodType;
}

/** Limits that Discord sets, each beside the page that says so. Lengths are in UTF-16 units unless said. */

/** https://discord.com/developers/docs/resources/message#create-message */
export const MAX_CONTENT = 2000;

/**
 * The sum of title, description, field names and values, footer and author of all embeds of a message.
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 */
export const MAX_EMBEDS_LENGTH = 6000;

/** https://discord.com/developers/docs/components/reference#action-row */
export const MAX_ROWS = 5;
/** https://discord.com/developers/docs/components/reference#component-object */
export const MAX_COMPONENTS_V2 = 40;

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const MAX_CHOICE_VALUE = 100;

/**
 * Name, description and value of a command, its options and their choices, in all.
 * https://discord.com/developers/docs/interactions/application-commands#slash-commands
 */
export const MAX_COMMAND_LENGTH = 8000;

/** https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
export const MAX_CHAT_COMMANDS = 100;
/** https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
export const MAX_CONTEXT_COMMANDS = 15;

/** https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction */
export const ANSWER_WITHIN_MS = 3000;
/** https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction */
export const TOKEN_VALID_MS = 15 * 60 * 1000;

/**
 * Uniqueness of an enforced nonce holds for "the past few minutes".
 * https://discord.com/developers/docs/resources/message#create-message-jsonform-params
 */
export const NONCE_REMEMBERED_MS = 5 * 60 * 1000;

/** https://discord.com/developers/docs/reference#uploading-files */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** https://discord.com/developers/docs/reference#uploading-files */
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024;

/** https://discord.com/developers/docs/resources/channel#get-channel-messages */
export const MAX_MESSAGES_READ = 100;
/** https://discord.com/developers/docs/resources/channel#get-channel-messages */
export const DEFAULT_MESSAGES_READ = 50;

/**
 * Bytes of one payload sent to the gateway.
 * https://discord.com/developers/docs/events/gateway#sending-events
 */
export const MAX_GATEWAY_PAYLOAD = 4096;
/**
 * Payloads that one connection may send in GATEWAY_RATE_WINDOW_MS.
 * https://discord.com/developers/docs/events/gateway#rate-limiting
 */
export const MAX_GATEWAY_SENDS = 120;
/** https://discord.com/developers/docs/events/gateway#rate-limiting */
export const GATEWAY_RATE_WINDOW_MS = 60_000;

/**
 * The interval Discord's Hello names in practice.
 * https://discord.com/developers/docs/events/gateway#hello-event
 */
export const HEARTBEAT_INTERVAL_MS = 41_250;

/**
 * Requests a bot may make in a second, all routes together.
 * https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 */
export const REQUESTS_PER_SECOND = 50;

/**
 * Bits that are intents at all; any other is refused with 4013.
 * https://discord.com/developers/docs/events/gateway#list-of-intents
 */
export const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

/** https://discord.com/developers/docs/reference#snowflakes */
export const DISCORD_EPOCH = 1_420_070_400_000;

/** Thrown where the port is taken; the message is one sentence for the person who chose it. */
export class PortTakenError extends Error {}

/** Something that was not fetched or not stored. The message is one whole sentence for whoever asked for it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  /** True where the same may go well later: a server that is down, a line that is cut. */
  readonly isPassing: boolean;

  constructor(
    message: string,
    { isPassing = false, ...options }: ErrorOptions & { isPassing?: boolean } = {},
  ) {
    super(message, options);
    this.isPassing = isPassing;
  }
}

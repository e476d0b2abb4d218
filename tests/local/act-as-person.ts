import type {
  PageEvent,
  PageInteraction,
  PageInteractionAnswer,
  PageMessage,
  PageState,
} from '../../src/local/page-protocol.ts';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';

/** The one person of the local channel, acting over the page's own routes and hearing what the page hears. */
export class Person {
  readonly #local: LocalDiscord;
  readonly #heard: PageEvent[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #stop = new AbortController();

  private constructor(local: LocalDiscord) {
    this.#local = local;
  }

  /** Opens the page's events and is ready once they flow. */
  static async join(local: LocalDiscord): Promise<Person> {
    const person = new Person(local);
    const response = await fetch(`${local.url}/page/events`, { signal: person.#stop.signal });
    person.#listen(response).catch(() => undefined);
    return person;
  }

  async state(): Promise<PageState> {
    return (await fetch(`${this.#local.url}/page/state`)).json() as Promise<PageState>;
  }

  async commandId(name: string): Promise<string> {
    const { commands } = await this.state();
    const command = commands.find((one) => one.name === name);
    if (!command) throw new Error(`No command ${name}.`);
    return command.id;
  }

  post(path: string, body: unknown): Promise<Response> {
    return fetch(`${this.#local.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  async act(interaction: PageInteraction): Promise<PageInteractionAnswer> {
    const response = await this.post('/page/interactions', interaction);
    const answer = await response.json();
    if (response.status !== 200) throw new Error(JSON.stringify(answer));
    return answer as PageInteractionAnswer;
  }

  async write(content: string, where: { channelId?: string; replyTo?: string } = {}): Promise<PageMessage> {
    const response = await this.post('/page/messages', {
      channelId: this.#local.ids.channel,
      content,
      ...where,
    });
    return (await response.json()) as PageMessage;
  }

  /** The first event that fits, heard already or still to come. */
  async hear<Type extends PageEvent['type']>(
    type: Type,
    fits: (event: Extract<PageEvent, { type: Type }>) => boolean = () => true,
  ): Promise<Extract<PageEvent, { type: Type }>> {
    for (;;) {
      const found = this.#heard.find((event) => event.type === type && fits(event as never));
      if (found) return found as Extract<PageEvent, { type: Type }>;
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  /** The message with this content, new or as a change made it. */
  async see(content: string): Promise<PageMessage> {
    const fits = ({ message }: { message: PageMessage }) => message.content === content;
    const { message } = await Promise.race([this.hear('message', fits), this.hear('message-update', fits)]);
    return message;
  }

  leave(): void {
    this.#stop.abort();
  }

  async #listen(response: Response): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        if (block.startsWith('data: '))
          this.#heard.push(JSON.parse(block.slice('data: '.length)) as PageEvent);
      }
      for (const wake of this.#waiting) wake();
      this.#waiting.clear();
    }
  }
}

const WIDTH = 30;

/** A progress bar on a terminal; nothing where the stream is none, so that logs stay clean. */
export function showProgress(stream: NodeJS.WriteStream): (done: number, total: number) => void {
  return (done, total) => {
    if (!stream.isTTY || total === 0) return;
    const filled = Math.round((done / total) * WIDTH);
    stream.write(`\r[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${done} of ${total} articles read`);
    if (done === total) stream.write('\r\u001b[K');
  };
}

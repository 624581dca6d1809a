const MAX_CHARACTERS = 32_768;
const LINE_FEED = "\n";

/**
 * The lines of a stream, as many at a time as have arrived; empty ones are left out. Of a line too
 * long to be any code only the beginning is kept, which no verifier takes for one.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let rest = "";
  let isCut = false;
  for await (const chunk of stream) {
    const parts = decoder.decode(chunk, { stream: true }).split(LINE_FEED);
    const lines: string[] = [];
    for (const [index, part] of parts.entries()) {
      if (rest.length + part.length > MAX_CHARACTERS) isCut = true;
      rest = isCut ? rest.slice(0, MAX_CHARACTERS) : rest + part;
      if (index === parts.length - 1) break;
      lines.push(isCut ? TOO_LONG : rest);
      rest = "";
      isCut = false;
    }
    yield lines.map(toCode).filter(isThere);
  }
  yield [isCut ? TOO_LONG : rest].map(toCode).filter(isThere);
}

/** Stands for a line that was not kept. */
const TOO_LONG = "?";

/** Windows ends its lines with a return; a space at the end may be part of a code. */
const toCode = (line: string): string => line.replace(/^[\uFEFF\s]+/, "").replace(/\r$/, "");

const isThere = (code: string): boolean => code.trim() !== "";

/**
 * A random UUID (version 4). Built on `getRandomValues`, because a browser offers
 * `randomUUID` only over HTTPS and only since 2021.
 */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x40;
    if (index === 8) return (byte & 0x3f) | 0x80;
    return byte;
  }).map((byte) => byte.toString(16).padStart(2, "0"));
  return [0, 4, 6, 8, 10]
    .map((start, part, starts) => hex.slice(start, starts[part + 1] ?? 16).join(""))
    .join("-");
}
